"""Nobody is contacted or named while an order is known or a safety question is open."""

from datetime import date

import pytest
from builders import TODAY, a_child, a_guardian, a_permission, a_person

from netmeet.domain.codes import ContactOrder, Outcome, PermissionStatus, Track
from netmeet.domain.holds import Hold
from netmeet.domain.model import Guardian
from netmeet.domain.safety import dangers, has_order, is_child, is_safe


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
