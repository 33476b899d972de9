"""Ready wording can stand on every paper for which it is offered, in each language."""

import re

import pytest
from papers.prison_words import prison_words_in

from netmeet.domain.advice import MOST_WORDS, VAGUE
from netmeet.domain.codes import Language, Topic
from netmeet.domain.texts import GREETING_LENGTH, TEXT_LENGTH, fault_in_text
from netmeet.words import wordings
from netmeet.words.catalogue import LANGUAGES, words_in

TABLES = {name: table for name, table in vars(wordings).items() if isinstance(table, tuple)}
TABLES |= {f"QUESTIONS {topic}": table for topic, table in wordings.QUESTIONS.items()}
EACH = pytest.mark.parametrize("language", LANGUAGES)


def said(table, language):
    """Return the wordings of a table as they are put into a field."""
    return [words_in(language)(sentence, name="Kim") for sentence in table]


def everything(language):
    return [sentence for table in TABLES.values() for sentence in said(table, language)]


def test_there_is_ready_wording_for_questions_about_every_topic():
    assert [topic for topic in Topic if not wordings.QUESTIONS.get(topic)] == []


@pytest.mark.parametrize("name", TABLES)
def test_a_wording_names_nobody_but_the_main_person(name):
    places = {place for sentence in TABLES[name] for place in re.findall(r"%\((\w+)\)", sentence)}

    assert places <= {"name"}


@EACH
def test_no_wording_is_offered_twice_for_one_text(language):
    twice = [name for name, table in TABLES.items() if len(set(said(table, language))) < len(table)]

    assert twice == []


@EACH
def test_every_wording_can_be_saved(language):
    assert [one for one in everything(language) if fault_in_text(one, TEXT_LENGTH)] == []


@EACH
def test_a_greeting_fits_and_tells_nothing_of_prison(language):
    found = said(wordings.GREETING, language)

    assert [one for one in found if len(one) > GREETING_LENGTH] == []
    assert prison_words_in("\n".join(found), language) == []


@EACH
def test_nobody_is_advised_against_a_wording_of_ours(language):
    lines = [*said(wordings.WHAT, language), *said(wordings.FIRST_STEP, language)]
    vague = VAGUE[Language(language)].values()

    assert [line for line in lines for words in vague if words.search(line)] == []
    assert [one for one in everything(language) if len(one.split()) > MOST_WORDS] == []
