"""What must be known before anybody writes: the sources, the strictest outcome, confirming."""

import pytest
from builders import TODAY, a_case, a_child, a_guardian, a_person, days

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Choice, ContactOrder, Deed, Outcome, Source
from netmeet.domain.model import Asking
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import safety
from netmeet.services.safety import Asked, Safety

BY = "Rasmus Lind"
OLD = days(-8)


def keep(session, *listed, **given):
    """Return a case that is in the house."""
    case = a_case(people=list(listed), **given)
    session.add(case)
    session.flush()
    return case


def answers(**given):
    """Return answers in which only the order is answered."""
    usual = dict.fromkeys(("outcome", "mention_prison", "under_18", "birth_year"))
    return Safety(**usual | {"contact_order": ContactOrder.NO} | given)


def sources(person):
    return [(line.source, line.on, line.outcome) for line in person.safety]


def deeds(case):
    return [event.deed for event in case.events]


def confirm(session, *people, **given):
    safety.confirm(session, people, today=TODAY, by=BY, **given)


@pytest.mark.parametrize("before", list(ContactOrder))
@pytest.mark.parametrize("after", list(ContactOrder))
def test_an_answer_about_orders_counts_from_today_also_when_it_is_the_same(session, before, after):
    person = a_person(contact_order=before, checked_on=OLD)
    keep(session, person)

    safety.answer(session, person, answers(contact_order=after), today=TODAY, by=BY)

    day = None if after is ContactOrder.UNKNOWN else TODAY
    assert (person.contact_order, person.checked_on) == (after, day)


def test_the_answers_before_writing_are_kept_and_choose_nothing(session):
    person = a_person(choice=Choice.LATER)
    case = keep(session, person)
    given = {
        "outcome": Outcome.TAKE_ADVICE,
        "mention_prison": False,
        "under_18": True,
        "birth_year": 2012,
    }

    safety.answer(session, person, answers(**given), today=TODAY, by=BY)

    assert {name: getattr(person, name) for name in given} == given
    assert (person.choice, deeds(case)) == (Choice.LATER, [Deed.SAFETY_ANSWERED])


def test_of_what_the_sources_say_the_strictest_counts(session):
    person = a_person(outcome=Outcome.FINE)
    keep(session, person)
    asked = {
        Source.MAIN_PERSON: Asked(days(-2), Outcome.ARRIVE_APART),
        Source.STAFF: Asked(days(-1), Outcome.DO_NOT_INVITE),
        Source.PERSON: Asked(TODAY),
    }

    safety.answer(session, person, answers(asked=asked, outcome=None), today=TODAY, by=BY)

    assert person.outcome is Outcome.DO_NOT_INVITE
    assert sources(person) == [
        (Source.MAIN_PERSON, days(-2), Outcome.ARRIVE_APART),
        (Source.STAFF, days(-1), Outcome.DO_NOT_INVITE),
        (Source.PERSON, TODAY, None),
    ]


def test_a_source_stands_once_and_is_taken_away_again(session):
    lines = [
        Asking(source=Source.STAFF, on=days(-30), outcome=Outcome.TAKE_ADVICE),
        Asking(source=Source.STAFF, on=days(-20), outcome=Outcome.FINE),
        Asking(source=Source.MAIN_PERSON, on=days(-20), outcome=Outcome.PART_ONLY),
    ]
    person = a_person(safety=lines, outcome=Outcome.TAKE_ADVICE)
    keep(session, person)
    asked = {Source.STAFF: Asked(TODAY, Outcome.FINE)}

    safety.answer(session, person, answers(asked=asked), today=TODAY, by=BY)

    assert sources(person) == [(Source.STAFF, TODAY, Outcome.FINE)]
    assert person.outcome is Outcome.FINE


def test_without_a_source_the_outcome_is_as_it_was_said(session):
    person = a_person(safety=[Asking(source=Source.STAFF, on=days(-3))])
    keep(session, person)

    safety.answer(session, person, answers(outcome=Outcome.PART_ONLY), today=TODAY, by=BY)

    assert (person.outcome, sources(person)) == (Outcome.PART_ONLY, [])


def test_nobody_was_asked_on_a_day_to_come(session):
    person = a_person(checked_on=OLD)
    case = keep(session, person)
    asked = {Source.STAFF: Asked(days(1), Outcome.FINE)}

    with pytest.raises(Refused) as refused:
        safety.answer(session, person, answers(asked=asked), today=TODAY, by=BY)

    assert refused.value.reason is Reason.DAY_TO_COME
    assert (person.checked_on, sources(person), deeds(case)) == (OLD, [], [])


def test_several_people_are_confirmed_at_once(session):
    one, other, third = (a_person(checked_on=OLD) for _ in range(3))
    case = keep(session, one, other, third)

    confirm(session, one, other)

    assert [person.checked_on for person in case.people] == [TODAY, TODAY, OLD]
    assert (Circle(case, TODAY).to_confirm, deeds(case)) == ([third], [Deed.SAFETY_CONFIRMED])


def test_a_guardian_is_confirmed_with_the_child(session):
    mother = a_person(checked_on=OLD, choice=Choice.NO)
    guardians = [a_guardian(checked_on=OLD), a_guardian(person=mother, checked_on=OLD)]
    child = a_child(guardians=guardians)
    case = keep(session, child, mother)

    before = Circle(case, TODAY).to_confirm
    confirm(session, child)

    assert (before, Circle(case, TODAY).to_confirm) == ([child], [])
    assert [one.checked_on for one in (child, mother, *guardians)] == [TODAY] * 4


def test_where_something_has_changed_the_answer_counts_no_longer(session):
    same, changed = a_person(checked_on=OLD), a_person(checked_on=TODAY)
    case = keep(session, same, changed)

    confirm(session, same, changed=[changed])

    assert (same.checked_on, changed.checked_on) == (TODAY, None)
    assert (Circle(case, TODAY).to_confirm, len(deeds(case))) == ([changed], 1)


@pytest.mark.parametrize(
    "facts",
    [
        {"contact_order": ContactOrder.YES},
        {"contact_order": ContactOrder.UNKNOWN},
        {"outcome": Outcome.TAKE_ADVICE},
        {"guardians": [a_guardian(contact_order=ContactOrder.YES, checked_on=OLD)]},
    ],
)
def test_whoever_is_not_cleared_cannot_be_confirmed(session, facts):
    safe, other = a_person(checked_on=OLD), a_person(checked_on=OLD, **facts)
    case = keep(session, safe, other)

    with pytest.raises(Refused) as refused:
        confirm(session, safe, other)

    assert refused.value.reason is Reason.HELD_BACK
    assert ([one.checked_on for one in case.people], deeds(case)) == ([OLD, OLD], [])


def test_nobody_is_no_confirmation(session):
    case = keep(session, a_person())

    with pytest.raises(Refused) as refused:
        confirm(session)

    assert (refused.value.reason, deeds(case)) == (Reason.NOTHING_NOTED, [])
