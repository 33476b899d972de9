"""The language of what people wrote: marked as theirs, and noted where it is not the paper's."""

import re

import pytest
from builders import a_circle, a_commitment, a_guest, a_meeting
from papers.letterless import DIAMOND, NEPHEW, STAR, case
from papers_of import circle_of, papers_of, runs_of, text_of

from netmeet.domain.codes import Language, TakesPart
from netmeet.words.catalogue import LANGUAGES, paper_words_in

NOTES = {
    "da": "What people have said stands in Danish, as they said it.",
    "nb": "What people have said stands in Norwegian, as they said it.",
    "sv": "What people have said stands in Swedish, as they said it.",
    "en": "What people have said stands in English, as they said it.",
}
WITH_LINES = {"referral", "agreement", "personal", "follow-up", "questions"}


@pytest.mark.parametrize("written", LANGUAGES)
def test_what_people_wrote_is_marked_with_their_language_on_every_paper(written):
    made = papers_of(circle_of(case(language=written)), words=paper_words_in("en"))

    runs = [(one.kind, run) for one in made for run in runs_of(one.paper) if DIAMOND in run.text]
    assert len(runs) > 100
    assert {(kind, run.text) for kind, run in runs if run.language != written} == set()


def test_nothing_but_what_people_wrote_is_marked_with_their_language():
    made = papers_of(circle_of(case(language="sv")), words=paper_words_in("en"))

    runs = [run for one in made for run in runs_of(one.paper) if run.language]
    assert {run.text for run in runs if DIAMOND not in run.text} <= {NEPHEW}


def test_a_name_that_stands_alone_is_marked_as_a_name():
    made = papers_of(circle_of(case()), words=paper_words_in("en"))

    alone = re.compile(rf"({STAR}\d*[ ,\n]*)+")
    found = [
        (one.kind, run) for one in made for run in runs_of(one.paper) if alone.fullmatch(run.text)
    ]
    assert len(found) > 100
    assert {(kind, run.text) for kind, run in found if not run.named} == set()


def test_a_message_is_in_the_language_of_its_sender():
    sender = a_guest(takes_part=TakesPart.MESSAGE, message="Hej!", language=Language.SWEDISH)

    made = papers_of(a_circle(sender, meeting=a_meeting()), "run-sheet")

    assert {run.language for run in runs_of(made[0].paper) if run.text == "Hej!"} == {"sv"}


@pytest.mark.parametrize("written", list(Language))
def test_papers_with_lines_say_in_which_language_people_said_them_where_it_differs(written):
    guest = a_guest(language=Language.ENGLISH)
    circle = a_circle(
        guest,
        language=written,
        referral_hopes="Et sted at bo.",
        meeting=a_meeting(),
        commitments=[a_commitment(who=guest)],
    )

    made = papers_of(circle, words=paper_words_in("en"))

    noted = {one.kind for one in made if NOTES[written] in text_of(one.paper)}
    assert noted == (set() if written is Language.ENGLISH else WITH_LINES | {"agreement-cell"})
