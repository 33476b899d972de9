"""Once the consent is over, papers are made for the main person alone."""

import pytest
from builders import TODAY, a_case, a_meeting, a_slot, days
from papers.everywhere import everywhere, zacharias
from papers_of import papers_of, text_of, withheld_of

from netmeet.domain.circle import Circle
from netmeet.domain.codes import MAIN, MeetingStatus
from netmeet.domain.model import Consent, MapPlace, MapState, Sharing
from netmeet.papers.kinds import KINDS
from netmeet.services import documents
from netmeet.words.catalogue import paper_words_in

OWN = {
    ("invite-list", ""),
    ("map", ""),
    ("map-states", ""),
    ("empty-map", ""),
    ("topics", ""),
    ("leaflet", ""),
    ("agreement-cell", ""),
    ("personal", "0"),
}
OVER = {
    "consent_withdrawn": Consent(start=days(-60), withdrawn=TODAY),
    "consent_ended": Consent(start=days(-60), until=days(-1)),
}


def a_full_circle(consent, status=MeetingStatus.CONFIRMED):
    """Return a circle for which every kind of paper could be made, but for its consent."""
    person = zacharias()
    circle = everywhere(person, consent=consent, slots=[a_slot()], referral_hopes="Et job")
    case = circle.case
    case.meeting.status = status
    case.commitments[0].who = MAIN
    kept = MapPlace(person=person, group=person.group, ring=2)
    case.maps.append(MapState(on=days(-90), places=[kept]))
    return circle


def made(circle):
    found = papers_of(circle, words=paper_words_in("en"))
    return {(one.kind, one.reader.number) for one in found}


def test_every_kind_could_have_been_made():
    going_on = a_full_circle(Consent(start=days(-60)))

    kinds = {kind for kind, _ in made(going_on)}

    assert {one.name for one in KINDS} - kinds <= {"child-invitation"}


@pytest.mark.parametrize("hold", OVER)
@pytest.mark.parametrize("status", [MeetingStatus.CONFIRMED, MeetingStatus.HELD])
def test_only_the_main_person_s_own_papers_are_made(hold, status):
    circle = a_full_circle(OVER[hold], status)

    assert made(circle) == OWN


@pytest.mark.parametrize("hold", OVER)
@pytest.mark.parametrize(
    "kind", ["permission-list", "gate-list", "run-sheet", "agenda", "questions", "agreement"]
)
def test_the_reason_is_said_once_whatever_the_languages(hold, kind):
    circle = a_full_circle(OVER[hold])
    circle.people[0].language = "sv"

    assert withheld_of(circle, kind) == [("", hold)]


@pytest.mark.parametrize("hold", OVER)
def test_no_letter_label_or_calendar_file_is_made(hold):
    circle = a_full_circle(OVER[hold])

    found = {kind for kind, one in documents.made_for(circle) if hasattr(one, "who")}

    assert found & {"invitation", "child-invitation", "labels", "calendar"} == set()


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, True),
        ({"until": TODAY}, True),
        ({"until": days(-1)}, False),
        ({"withdrawn": TODAY}, False),
    ],
)
def test_the_agreement_names_a_receiver_while_the_consent_goes_on(given, said):
    line = Sharing(receiver="Aarhus Kommune", given=days(-9))
    circle = a_full_circle(Consent(start=days(-60), sharing=[line], **given))

    (cell,) = papers_of(circle, "agreement-cell", words=paper_words_in("en"))

    assert ("Aarhus Kommune" in text_of(cell.paper)) is said


def test_without_any_consent_papers_are_made_as_they_were():
    circle = Circle(a_case(consent=None, meeting=a_meeting()), TODAY)

    kinds = {kind for kind, _ in made(circle)}

    assert {"permission-list", "run-sheet", "agenda", "questions"} <= kinds
