"""When each paper is made, and the reason that is given where it is not."""

import pytest
from builders import (
    a_child,
    a_circle,
    a_commitment,
    a_meeting,
    a_permission,
    a_person,
    a_slot,
    at,
    days,
)
from papers_of import readers_of, withheld_of

from netmeet.domain.codes import (
    Choice,
    ContactOrder,
    MeetingStatus,
    PermissionStatus,
    TakesPart,
)
from netmeet.domain.model import Consent

LETTERS = ("invitation", "labels")
OF_THE_DAY = ("agenda", "questions", "blank-agreement", "gate-list", "run-sheet")
OF_THE_AGREEMENT = ("agreement", "agreement-cell", "personal", "follow-up")


@pytest.mark.parametrize("kind", ["invite-list", "map"])
def test_list_and_map_need_somebody_without_an_order(kind):
    banned = a_person(contact_order=ContactOrder.YES)

    assert withheld_of(a_circle(), kind) == [("", "nobody_on_the_map")]
    assert withheld_of(a_circle(banned), kind) == [("", "nobody_on_the_map")]
    assert readers_of(a_circle(banned, a_person(choice=None)), kind) == [("", "da")]


@pytest.mark.parametrize(
    ("given", "hold"),
    [
        ({}, "no_meeting"),
        ({"meeting": a_meeting(status=MeetingStatus.ASKED)}, "meeting_not_confirmed"),
        ({"meeting": a_meeting(status=None)}, "meeting_not_confirmed"),
        ({"meeting": a_meeting(status=MeetingStatus.CANCELLED)}, "meeting_cancelled"),
        ({"meeting": a_meeting(status=MeetingStatus.HELD)}, "meeting_is_over"),
        ({"meeting": a_meeting(starts=at(days(-1)))}, "meeting_is_over"),
        ({"meeting": a_meeting(), "remand_restrictions": True}, "remand_restrictions"),
        ({"meeting": a_meeting(), "consent": None}, "no_consent"),
        ({"meeting": a_meeting(), "signings": []}, "list_not_signed"),
        (
            {"meeting": a_meeting(), "consent": Consent(start=days(-9), withdrawn=days(-1))},
            "consent_withdrawn",
        ),
    ],
    ids=lambda given: given if isinstance(given, str) else "",
)
def test_letters_wait_for_consent_list_and_a_confirmed_meeting_to_come(given, hold):
    circle = a_circle(a_person(), **given)

    assert withheld_of(circle, "invitation") == [("1", hold)]
    assert withheld_of(circle, "labels") == [("", hold)]


def test_letters_go_out_until_the_day_of_the_meeting():
    circle = a_circle(a_person(), meeting=a_meeting(starts=at(days(0))))

    assert readers_of(circle, "invitation") == [("1", "da")]
    assert withheld_of(circle, "labels") == [("", "no_address_labels")]


def test_each_person_without_a_letter_has_a_line_with_the_reason():
    circle = a_circle(
        a_person(),
        a_person(choice=Choice.NO),
        a_person(choice=Choice.LATER),
        a_person(contact_order=ContactOrder.YES),
        a_person(contact_order=ContactOrder.UNKNOWN),
        a_person(takes_part=TakesPart.MESSAGE),
        a_person(permission=a_permission(PermissionStatus.REFUSED)),
        a_person(permission=a_permission(PermissionStatus.EXPIRED)),
        a_child(guardians=[]),
        meeting=a_meeting(),
    )

    assert withheld_of(circle, "invitation") == [
        ("2", "not_wanted"),
        ("3", "not_decided"),
        ("4", "contact_order"),
        ("5", "order_not_answered"),
        ("6", "sends_a_message"),
        ("7", "permission_refused"),
        ("8", "permission_expired"),
        ("9", "no_guardian"),
    ]


@pytest.mark.parametrize("kind", OF_THE_DAY)
def test_papers_of_the_day_need_a_meeting_that_is_not_cancelled(kind):
    held = a_meeting(status=MeetingStatus.HELD, starts=at(days(-90)))
    cancelled = a_meeting(status=MeetingStatus.CANCELLED)

    assert withheld_of(a_circle(), kind) == [("", "no_meeting")]
    assert withheld_of(a_circle(meeting=cancelled), kind) == [("", "meeting_cancelled")]
    assert readers_of(a_circle(meeting=held), kind) == [("", "da")]


@pytest.mark.parametrize("kind", OF_THE_AGREEMENT)
def test_papers_of_the_agreement_need_a_line(kind):
    agreed = a_circle(commitments=[a_commitment()])

    assert withheld_of(a_circle(), kind) == [("", "no_commitments")]
    assert [language for _, language in readers_of(agreed, kind)] == ["da"]


@pytest.mark.parametrize("kind", ["permission-list", "gate-list"])
def test_lists_for_the_prison_wait_for_the_signature(kind):
    signed, unsigned = (a_circle(meeting=a_meeting()), a_circle(meeting=a_meeting(), signings=[]))

    assert withheld_of(unsigned, kind) == [("", "list_not_signed")]
    assert readers_of(signed, kind) == [("", "da")]


def test_the_sheet_for_the_telephone_waits_for_a_time_to_ask_about():
    assert withheld_of(a_circle(), "availability") == [("", "no_slots")]
    assert readers_of(a_circle(signings=[], slots=[a_slot()]), "availability") == [("", "da")]


@pytest.mark.parametrize(
    "given",
    [
        {"referral_by": "Præsten"},
        {"referral_on": days(-90)},
        {"referral_hopes": "Et sted at bo."},
        {"referral_interpreter": "vi"},
        {"referral_professional": "Gældsrådgiver"},
    ],
    ids=lambda given: next(iter(given)),
)
def test_the_referral_is_made_as_soon_as_anything_was_noted(given):
    assert withheld_of(a_circle(), "referral") == [("", "no_referral")]
    assert readers_of(a_circle(consent=None, signings=[], **given), "referral") == [("", "da")]


REMAND = {"remand_restrictions": True, "consent": None, "signings": []}


@pytest.mark.parametrize("kind", ["referral", "topics", "leaflet"])
def test_papers_that_only_prepare_are_made_under_remand_restrictions(kind):
    assert readers_of(a_circle(referral_by="Præsten", **REMAND), kind) == [("", "da")]


@pytest.mark.parametrize(
    "kind", [*LETTERS, *OF_THE_DAY, *OF_THE_AGREEMENT, "permission-list", "availability"]
)
def test_remand_restrictions_hold_everything_that_reaches_others(kind):
    circle = a_circle(
        a_person(),
        meeting=a_meeting(),
        slots=[a_slot()],
        commitments=[a_commitment()],
        remand_restrictions=True,
    )

    assert [hold for _, hold in withheld_of(circle, kind)] == ["remand_restrictions"]
    assert readers_of(circle, kind) == []


def test_somebody_with_a_line_who_may_not_be_named_has_a_line_with_the_reason():
    helper = a_person(choice=Choice.LATER)
    circle = a_circle(a_person(), helper, commitments=[a_commitment(helpers=[helper])])

    assert withheld_of(circle, "personal") == [("2", "not_decided")]
    assert readers_of(circle, "personal") == [("0", "da")]


@pytest.mark.parametrize("kind", ["leaflet", "topics"])
def test_leaflet_and_topics_are_always_made(kind):
    assert readers_of(a_circle(consent=None, signings=[]), kind) == [("", "da")]
