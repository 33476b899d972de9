"""Nobody is contacted or named while an order is known or a safety question is open."""

from datetime import date

import pytest
from builders import TODAY, a_child, a_guardian, a_permission, a_person

from netmeet.domain.codes import (
    ContactOrder,
    GuardianConsent,
    Outcome,
    PermissionStatus,
    TakesPart,
    Track,
)
from netmeet.domain.holds import Hold
from netmeet.domain.model import Guardian
from netmeet.domain.safety import (
    comes_in_person,
    dangers,
    has_order,
    is_by_telephone,
    is_child,
    is_safe,
    sends_a_message,
    strictest,
)


@pytest.mark.parametrize(
    ("answer", "reasons"),
    [
        (ContactOrder.NO, []),
        (ContactOrder.YES, [Hold.CONTACT_ORDER]),
        (ContactOrder.UNKNOWN, [Hold.ORDER_NOT_ANSWERED]),
    ],
)
def test_only_a_clear_no_about_orders_makes_a_person_safe(answer, reasons):
    person = a_person(contact_order=answer)

    assert dangers(person, TODAY) == reasons
    assert is_safe(person, TODAY) is not bool(reasons)


def test_who_was_never_asked_about_is_not_safe():
    child = a_child(guardians=[Guardian(name="Ida Holm")])

    assert dangers(child, TODAY) == [Hold.GUARDIAN_NOT_ANSWERED]


@pytest.mark.parametrize(
    ("outcome", "reasons"),
    [
        (None, []),
        (Outcome.FINE, []),
        (Outcome.ARRIVE_APART, []),
        (Outcome.PART_ONLY, []),
        (Outcome.MESSAGE_INSTEAD, []),
        (Outcome.PHONE_INSTEAD, []),
        (Outcome.DO_NOT_INVITE, [Hold.DO_NOT_INVITE]),
        (Outcome.TAKE_ADVICE, [Hold.TAKE_ADVICE]),
    ],
)
def test_two_outcomes_of_the_safety_talk_stop_everything(outcome, reasons):
    person = a_person(outcome=outcome)

    assert dangers(person, TODAY) == reasons


def test_a_child_is_safe_when_every_guardian_is():
    child = a_child(guardians=[a_guardian(), a_guardian(name="Per Holm")])

    assert dangers(child, TODAY) == []


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (ContactOrder.YES, Hold.GUARDIAN_ORDER),
        (ContactOrder.UNKNOWN, Hold.GUARDIAN_NOT_ANSWERED),
    ],
)
def test_one_guardian_who_is_not_safe_is_enough_to_stop(answer, reason):
    child = a_child(guardians=[a_guardian(), a_guardian(contact_order=answer)])

    assert dangers(child, TODAY) == [reason]


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (ContactOrder.YES, Hold.GUARDIAN_ORDER),
        (ContactOrder.UNKNOWN, Hold.GUARDIAN_NOT_ANSWERED),
    ],
)
def test_a_guardian_on_the_list_is_asked_about_there_too(answer, reason):
    mother = a_person(contact_order=answer)
    child = a_child(guardians=[a_guardian(person=mother)])

    assert dangers(child, TODAY) == [reason]


def test_a_guardian_on_the_list_needs_both_answers():
    mother = a_person(contact_order=ContactOrder.NO)
    child = a_child(guardians=[a_guardian(person=mother, contact_order=ContactOrder.UNKNOWN)])

    assert dangers(child, TODAY) == [Hold.GUARDIAN_NOT_ANSWERED]


def test_a_guardian_on_the_list_with_two_clear_answers_is_safe():
    child = a_child(guardians=[a_guardian(person=a_person())])

    assert is_safe(child, TODAY)


def test_a_child_without_a_guardian_is_not_safe():
    child = a_child(guardians=[])

    assert dangers(child, TODAY) == [Hold.NO_GUARDIAN]


def test_every_reason_is_told():
    child = a_child(
        contact_order=ContactOrder.YES,
        outcome=Outcome.TAKE_ADVICE,
        guardians=[
            a_guardian(contact_order=ContactOrder.YES),
            a_guardian(contact_order=ContactOrder.UNKNOWN),
        ],
    )

    assert dangers(child, TODAY) == [
        Hold.CONTACT_ORDER,
        Hold.TAKE_ADVICE,
        Hold.GUARDIAN_ORDER,
        Hold.GUARDIAN_NOT_ANSWERED,
    ]


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param({"under_18": True}, id="said so"),
        pytest.param({"guardians": [a_guardian()]}, id="has a guardian"),
        pytest.param({"birth_year": TODAY.year - 17}, id="born 17 years ago"),
    ],
)
def test_a_child_is_known_by_what_was_said(facts):
    assert is_child(a_person(**facts), TODAY)


def test_a_child_is_known_by_the_track_of_the_permission():
    person = a_person(permission=a_permission(PermissionStatus.ASKED, track=Track.CHILD))

    assert is_child(person, TODAY)


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param({}, id="nothing said"),
        pytest.param({"birth_year": TODAY.year - 19}, id="born 19 years ago"),
    ],
)
def test_everybody_else_is_grown_up(facts):
    assert not is_child(a_person(permission=a_permission(), **facts), TODAY)


def test_a_child_grows_up_while_the_case_waits():
    person = a_person(birth_year=2010)

    assert is_child(person, date(2026, 1, 1))
    assert not is_child(person, date(2029, 1, 1))


@pytest.mark.parametrize(
    ("answer", "known"),
    [(ContactOrder.YES, True), (ContactOrder.UNKNOWN, False), (ContactOrder.NO, False)],
)
def test_an_open_question_is_not_yet_an_order(answer, known):
    assert has_order(a_person(contact_order=answer)) is known


@pytest.mark.parametrize("other", list(Outcome))
def test_of_two_outcomes_the_stricter_one_counts(other):
    order = [
        Outcome.TAKE_ADVICE,
        Outcome.DO_NOT_INVITE,
        Outcome.MESSAGE_INSTEAD,
        Outcome.PHONE_INSTEAD,
        Outcome.PART_ONLY,
        Outcome.ARRIVE_APART,
        Outcome.FINE,
    ]

    for outcome in Outcome:
        stricter = min(outcome, other, key=order.index)
        assert strictest([outcome, other]) is strictest([other, outcome]) is stricter


@pytest.mark.parametrize(
    ("outcomes", "counts"),
    [
        ([], None),
        ([None], Outcome.FINE),
        ([None, Outcome.ARRIVE_APART, Outcome.FINE], Outcome.ARRIVE_APART),
    ],
)
def test_who_was_asked_and_named_no_outcome_had_nothing_against_it(outcomes, counts):
    assert strictest(outcomes) is counts


@pytest.mark.parametrize(
    ("facts", "how"),
    [
        ({}, "in person"),
        ({"takes_part": TakesPart.WHOLE}, "in person"),
        ({"takes_part": TakesPart.INFORMATION}, "in person"),
        ({"outcome": Outcome.PART_ONLY}, "in person"),
        ({"outcome": Outcome.ARRIVE_APART}, "in person"),
        ({"takes_part": TakesPart.MESSAGE}, "by message"),
        ({"outcome": Outcome.MESSAGE_INSTEAD}, "by message"),
        ({"outcome": Outcome.MESSAGE_INSTEAD, "takes_part": TakesPart.WHOLE}, "by message"),
        ({"outcome": Outcome.PHONE_INSTEAD}, "by telephone"),
        ({"outcome": Outcome.PHONE_INSTEAD, "takes_part": TakesPart.WHOLE}, "by telephone"),
    ],
)
def test_safety_decides_how_somebody_takes_part_before_their_own_wish(facts, how):
    person = a_person(**facts)

    found = {
        "in person": comes_in_person(person),
        "by message": sends_a_message(person),
        "by telephone": is_by_telephone(person),
    }
    assert [way for way, holds in found.items() if holds] == [how]


def test_who_would_be_called_and_wishes_to_send_a_message_sends_it():
    person = a_person(outcome=Outcome.PHONE_INSTEAD, takes_part=TakesPart.MESSAGE)

    assert (sends_a_message(person), comes_in_person(person)) == (True, False)


@pytest.mark.parametrize("consent", list(GuardianConsent))
def test_a_guardian_who_says_no_for_the_child_stops_everything(consent):
    child = a_child(guardians=[a_guardian(), a_guardian(consent=consent)])

    refused = consent is GuardianConsent.REFUSED
    assert dangers(child, TODAY) == ([Hold.GUARDIAN_SAYS_NO] if refused else [])


@pytest.mark.parametrize(("keeps", "reasons"), [(False, [Hold.NAME_NOT_KEPT]), (True, [])])
def test_who_does_not_want_the_name_kept_is_not_written_to(keeps, reasons):
    assert dangers(a_person(keeps_name=keeps), TODAY) == reasons
