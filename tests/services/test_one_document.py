"""One document for a page: what can be made and for whom, one paper to look at, one file."""

from io import BytesIO

import docx
import pytest
from builders import a_circle, a_commitment, a_guest, a_meeting, a_person, a_question
from papers_of import circle_of, practice, text_of

from netmeet.domain.circle import Circle
from netmeet.domain.codes import CalendarKind, Choice, Language
from netmeet.domain.refusal import Reason, Refused
from netmeet.papers.readers import Reader, Withheld
from netmeet.services import documents
from netmeet.words.catalogue import Words, words_in

STAMPED = {"uid": "u-1", "stamped": "2026-11-12T09:30:00+01:00"}
IN_ENGLISH = {"language": Language.ENGLISH, "called": "Jonas Bredahl"}


def listed(circle: Circle, kind: str) -> list[tuple[str, str]]:
    """Return number, and language or hold, of every reader of a kind."""
    return [
        (one.number, (one.language if isinstance(one, Reader) else one.hold).value)
        for name, one in documents.made_for(circle)
        if name == kind
    ]


def of_the_house(language: str) -> Words:
    """Return words with the names that a house has given."""
    return words_in(language).named({"Network meeting": "Family council", "Convener": "Guide"})


def test_every_kind_is_listed_in_the_order_in_which_it_is_made():
    circle = circle_of(practice("ready-sv"))

    assert list(dict.fromkeys(kind for kind, _ in documents.made_for(circle))) == list(
        documents.NAMES
    )


def test_each_reader_is_listed_with_the_language_or_with_why_there_is_nothing():
    guests = [
        a_guest(calendar=CalendarKind.PLAIN, language=Language.SWEDISH),
        a_person(choice=Choice.NO, calendar=CalendarKind.PLAIN),
    ]
    circle = a_circle(*guests, meeting=a_meeting())

    assert listed(circle, "invitation") == [("1", "sv"), ("2", "not_wanted")]
    assert listed(circle, "calendar") == [("1", "sv"), ("2", "not_wanted")]
    assert listed(circle, "agenda") == [("", "da"), ("", "sv")]
    assert listed(circle, "agreement") == [("", "no_commitments")]


def test_listing_makes_no_paper_and_needs_no_sentence():
    circle = a_circle(a_guest(language=Language.BOKMAL), meeting=a_meeting())

    found = list(documents.made_for(circle))

    assert {type(one) for _, one in found} == {Reader, Withheld}


def test_one_paper_is_the_one_for_that_number_and_language():
    guests = [a_guest(name="Ida Holm"), a_guest(name="Per Bo", language=Language.ENGLISH)]
    circle = a_circle(*guests, meeting=a_meeting(), **IN_ENGLISH)

    paper = documents.one(circle, "invitation", "2", "en")

    assert (paper.kind, paper.language) == ("invitation", "en")
    assert "Per Bo" in text_of(paper)
    assert "Ida Holm" not in text_of(paper)


def test_one_paper_made_from_something_unfinished_is_a_draft():
    circle = a_circle(commitments=[a_commitment()], **IN_ENGLISH)

    assert documents.one(circle, "agreement", "", "en").title == "Agreement – draft"


def test_one_file_is_the_word_file_of_that_paper_with_its_usual_name():
    circle = a_circle(
        a_guest(), meeting=a_meeting(), questions=[a_question(text="Where?")], **IN_ENGLISH
    )

    file = documents.file_of(circle, "questions", "", "en")

    assert file.name == "questions-T-1-en.docx"
    shown = [one.text for one in docx.Document(BytesIO(file.content)).paragraphs]
    assert shown[0] == "Questions"
    assert "Where?" in shown


def test_a_version_stands_in_the_name_of_one_file_too():
    circle = a_circle(commitments=[a_commitment()], **IN_ENGLISH)

    assert documents.file_of(circle, "personal", "0", "en").name == "personal-T-1-0-v1-en.docx"


def test_one_calendar_file_is_for_its_recipient():
    guests = [a_guest(), a_guest(calendar=CalendarKind.PLAIN)]
    circle = a_circle(*guests, meeting=a_meeting(**STAMPED), **IN_ENGLISH)

    file = documents.file_of(circle, "calendar", "2", "en")

    assert file.name == "calendar-T-1-2-en.ics"
    assert b"UID:u-1" in file.content


@pytest.mark.parametrize(
    ("kind", "number", "language"),
    [
        ("agenda", "", "sv"),
        ("agenda", "1", "en"),
        ("invitation", "", "en"),
        ("invitation", "2", "en"),
        ("invitation", "9", "en"),
        ("agreement", "", "en"),
        ("consent", "", "en"),
        ("calendar", "1", "en"),
        ("../agenda", "", "en"),
        ("agenda", "", "xx"),
    ],
)
def test_what_is_not_made_is_refused(kind, number, language):
    circle = a_circle(a_guest(), a_guest(choice=Choice.NO), meeting=a_meeting(), **IN_ENGLISH)

    for make in (documents.one, documents.file_of):
        with pytest.raises(Refused) as refusal:
            make(circle, kind, number, language)

        assert refusal.value.reason is Reason.NO_SUCH_PAPER


def test_a_calendar_file_without_a_stored_identity_is_refused():
    circle = a_circle(a_guest(calendar=CalendarKind.PLAIN), meeting=a_meeting(), **IN_ENGLISH)

    with pytest.raises(Refused) as refusal:
        documents.file_of(circle, "calendar", "1", "en")

    assert refusal.value.reason is Reason.NO_SUCH_PAPER


def test_the_names_of_the_house_stand_on_the_paper_and_in_the_file():
    circle = a_circle(a_guest(), meeting=a_meeting(), convener_name="Lena", **IN_ENGLISH)

    paper = documents.one(circle, "agenda", "", "en", words_of=of_the_house)
    file = documents.file_of(circle, "agenda", "", "en", words_of=of_the_house)

    assert "Family council for Jonas Bredahl" in text_of(paper)
    assert "Network meeting" not in text_of(paper)
    shown = [one.text for one in docx.Document(BytesIO(file.content)).paragraphs]
    assert "Family council for Jonas Bredahl" in shown


def test_the_title_that_the_house_gave_the_convener_stands_in_the_facts():
    circle = a_circle(meeting=a_meeting(), convener_name="Lena Lund")

    def words_of(language: str) -> Words:
        assert language == "da"
        return of_the_house("en")

    shown = text_of(documents.one(circle, "run-sheet", "", "da", words_of=words_of))

    assert "Guide\nLena Lund" in shown
    assert "Convener\n" not in shown
