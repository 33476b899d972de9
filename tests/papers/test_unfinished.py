"""A paper made from something unfinished says so in its title and on every page."""

import re
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from builders import (
    a_child,
    a_circle,
    a_commitment,
    a_guardian,
    a_guest,
    a_meeting,
    a_slot,
    an_agreement,
    days,
)
from papers_of import papers_of, said

from netmeet.adapters.word import document
from netmeet.domain.circle import Circle
from netmeet.domain.codes import Channel, GuardianConsent, MeetingStatus
from netmeet.domain.model import MapPlace, MapState
from netmeet.papers.kinds import KINDS
from netmeet.words.catalogue import LANGUAGES, paper_words_in

OF_THE_AGREEMENT = {"agreement", "agreement-cell", "personal", "follow-up"}
OF_THE_DAY = {"agenda", "gate-list", "run-sheet"}
YESTERDAY = days(-1)
DRAFT = re.compile("draft|udkast|utkast", re.IGNORECASE)


def a_full_circle(*, finished=YESTERDAY, status=MeetingStatus.CONFIRMED) -> Circle:
    """Return a circle for which every kind of paper is made."""
    guest = a_guest(channel=Channel.LETTER, address=["Skovvej 3"], mention_prison=True)
    lines = [a_commitment(who=guest)]
    guardian = a_guardian(consent=GuardianConsent.GIVEN)
    child = a_child(guardians=[guardian], birth_year=2010)
    return a_circle(
        guest,
        child,
        agreement=an_agreement(finished=finished, commitments=lines),
        meeting=a_meeting(status=status),
        slots=[a_slot()],
        referral_by="Præsten",
        maps=[MapState(on=YESTERDAY, places=[MapPlace(person=guest, group=guest.group)])],
    )


def drafts_of(circle: Circle, language: str = "en") -> set[str]:
    """Return the kinds that say that they are drafts."""
    made = papers_of(circle, words=paper_words_in(language))
    return {one.kind for one in made if DRAFT.search(one.text)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_when_everything_is_finished_no_paper_is_a_draft(language):
    circle = a_full_circle()

    made = papers_of(circle, words=paper_words_in(language))

    assert {one.kind for one in made} == {kind.name for kind in KINDS}
    assert drafts_of(circle, language) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_agreement_that_is_not_finished_makes_its_papers_drafts(language):
    assert drafts_of(a_full_circle(finished=None), language) == OF_THE_AGREEMENT


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("status", [MeetingStatus.ASKED, None])
def test_a_time_that_is_not_confirmed_makes_the_papers_of_the_day_drafts(language, status):
    assert drafts_of(a_full_circle(status=status), language) == OF_THE_DAY


@pytest.mark.parametrize("status", [MeetingStatus.CONFIRMED, MeetingStatus.HELD])
def test_a_meeting_that_is_confirmed_or_held_makes_no_drafts(status):
    assert drafts_of(a_full_circle(status=status)) == set()


def test_a_new_version_is_a_draft_though_the_one_before_was_finished():
    older = an_agreement(version=1, finished=days(-30), commitments=[a_commitment()])
    newer = an_agreement(version=2, finished=None, commitments=[a_commitment()])

    assert drafts_of(a_circle(agreements=[older, newer])) == OF_THE_AGREEMENT


def test_a_draft_differs_from_the_finished_paper_in_its_title_and_its_edges_alone():
    finished, draft = (
        papers_of(circle, "agreement", words=paper_words_in("en"))[0].paper
        for circle in (a_full_circle(), a_full_circle(finished=None))
    )

    assert (finished.title, draft.title) == ("Agreement", "Agreement – draft")
    assert (finished.foot, draft.foot) == ("Agreement · T-1", "Agreement – draft · T-1")
    assert draft.continued == "Agreement – draft, continued"
    assert said(draft.blocks[0].line) == draft.title
    assert draft.blocks[1:] == finished.blocks[1:]
    assert (draft.kind, draft.size, draft.page) == (finished.kind, finished.size, finished.page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_file_says_draft_in_its_title_its_heading_and_every_head_and_foot(language):
    words = paper_words_in(language)
    made = papers_of(a_full_circle(finished=None), "agreement", words=words)[0]

    file = document(made.paper)

    word = docx.Document(BytesIO(file))
    title = made.paper.title
    assert DRAFT.search(title)
    assert word.core_properties.title == word.paragraphs[0].text == title
    edges = ("header1", "footer1", "footer2")
    with ZipFile(BytesIO(file)) as archive:
        said_at = [archive.read(f"word/{edge}.xml").decode() for edge in edges]
    assert [title in edge for edge in said_at] == [True, True, True]
