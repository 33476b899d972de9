"""What is asked at the next visit is worked out from the case; an order keeps a name off it."""

import pytest
from builders import (
    TODAY,
    a_child,
    a_circle,
    a_guest,
    a_meeting,
    a_permission,
    a_person,
    a_question,
    at,
    days,
)

from netmeet.domain.codes import (
    CaseState,
    Channel,
    Choice,
    ContactOrder,
    Outcome,
    PermissionStatus,
    PlanB,
    Source,
)
from netmeet.domain.model import Asking, Consent
from netmeet.domain.next_visit import Ask, Item, items

REFUSED = PermissionStatus.REFUSED


def answered(**given):
    """Return a guest about whom nothing is left to ask."""
    usual = {
        "channel": Channel.PHONE,
        "phone": "+4520000077",
        "mention_prison": True,
        "safety": [Asking(source=Source.MAIN_PERSON, on=TODAY)],
    }
    return a_guest(**usual | given)


def all_answered(*people, **given):
    """Return a circle in which the main person has answered everything."""
    usual = {
        "map_done": days(-9),
        "questions": [a_question()],
        "text_on": days(-5),
        "text_mark": "a mark",
        "release_on": days(200),
    }
    return a_circle(*(people or [answered()]), **usual | given)


def asks(circle):
    return [item.ask for item in items(circle)]


def test_where_everything_is_answered_nothing_is_asked():
    assert items(all_answered()) == []


@pytest.mark.parametrize(
    ("given", "ask"),
    [
        ({"consent": None}, Ask.CONSENT),
        ({"consent": Consent(start=days(-60), until=days(7))}, Ask.CONSENT_AGAIN),
        ({"consent": Consent(start=days(-60), until=days(-1))}, Ask.CONSENT_AGAIN),
        ({"map_done": None}, Ask.MAP),
        ({"signings": []}, Ask.LIST),
        ({"text_on": None}, Ask.TEXT),
        ({"release_on": None}, Ask.RELEASE),
    ],
)
def test_what_is_open_about_the_case_is_asked(given, ask):
    assert items(all_answered(**given)) == [Item(ask)]


def test_without_a_question_the_questions_are_asked_for():
    assert asks(all_answered(questions=[a_question(choice=Choice.NO)])) == [Ask.QUESTIONS]


def test_a_question_with_later_is_asked_again():
    later = a_question(choice=Choice.LATER)

    assert items(all_answered(questions=[a_question(), later])) == [
        Item(Ask.QUESTION_LATER, questions=(later,))
    ]


@pytest.mark.parametrize(
    ("person", "ask"),
    [
        (answered(choice=None), Ask.CHOICE),
        (answered(choice=Choice.LATER), Ask.CHOICE_LATER),
        (answered(safety=[]), Ask.SAFETY),
        (answered(safety=[Asking(source=Source.STAFF, on=TODAY)]), Ask.SAFETY),
        (answered(mention_prison=None), Ask.MENTION_PRISON),
        (answered(phone=None), Ask.REACH),
        (answered(channel=None), Ask.REACH),
        (answered(permission=a_permission(REFUSED)), Ask.PLAN_B),
    ],
)
def test_what_is_open_about_a_person_is_asked(person, ask):
    assert items(all_answered(person)) == [Item(ask, (person,))]


def test_a_wanted_child_without_a_guardian_is_asked_about():
    child = a_child(guardians=[], safety=[Asking(source=Source.MAIN_PERSON, on=TODAY)])

    assert Item(Ask.GUARDIAN, (child,)) in items(all_answered(answered(), child))


@pytest.mark.parametrize(
    "person",
    [
        answered(choice=Choice.NO, safety=[], mention_prison=None, channel=None),
        answered(permission=a_permission(REFUSED), plan_b=PlanB.MESSAGE),
        answered(safety=[], outcome=Outcome.DO_NOT_INVITE, mention_prison=None),
    ],
)
def test_where_no_answer_would_help_nobody_is_asked_about(person):
    assert items(all_answered(answered(), person)) == []


@pytest.mark.parametrize("choice", [None, *Choice])
def test_nobody_with_an_order_is_asked_about(choice):
    person = answered(
        choice=choice,
        contact_order=ContactOrder.YES,
        safety=[],
        mention_prison=None,
        channel=None,
        permission=a_permission(REFUSED),
    )

    assert items(all_answered(answered(), person)) == []


def test_people_with_the_same_open_answer_stand_together_in_the_order_of_the_list():
    people = [answered(choice=None), answered(), answered(choice=None)]

    assert items(all_answered(*people)) == [Item(Ask.CHOICE, (people[0], people[2]))]


def test_the_order_is_always_the_same():
    circle = a_circle(
        a_person(), a_person(choice=None), a_person(choice=Choice.LATER), consent=None, signings=[]
    )

    found = asks(circle)

    assert found == sorted(found, key=list(Ask).index)


def test_with_remand_restrictions_only_preparing_is_asked():
    person = a_person(permission=a_permission(REFUSED))
    circle = a_circle(person, a_person(choice=None), signings=[], remand_restrictions=True)

    assert asks(circle) == [Ask.MAP, Ask.CHOICE, Ask.QUESTIONS, Ask.RELEASE]


def test_after_the_meeting_only_the_release_and_the_consent_are_asked():
    circle = a_circle(a_person(), meeting=a_meeting(starts=at(days(-1))), delete_on=days(5))

    assert asks(circle) == [Ask.CONSENT_AGAIN, Ask.RELEASE]


@pytest.mark.parametrize("state", [CaseState.STOPPED, CaseState.CLOSED])
def test_once_the_case_has_ended_nothing_is_asked(state):
    assert items(a_circle(a_person(), state=state)) == []
