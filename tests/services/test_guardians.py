"""Guardians of a child: who they are, what they say, and whether writing to them is safe."""

import pytest
from builders import TODAY, a_case, a_child, a_guardian, a_person, days

from netmeet.domain.codes import Channel, ContactOrder, Deed, GuardianConsent, Language
from netmeet.domain.holds import Hold
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.safety import dangers
from netmeet.services import guardians
from netmeet.services.guardians import Facts

BY = "Rasmus Lind"


def keep(session, *people, **given):
    """Return the first of the people of a case that is in the house."""
    session.add(a_case(people=list(people), **given))
    session.flush()
    return people[0]


def facts_about(mother):
    return {
        "name": "Ida Holm",
        "person": mother,
        "contact_order": ContactOrder.NO,
        "consent": GuardianConsent.GIVEN,
        "language": Language.DANISH,
        "channel": Channel.LETTER,
        "address": ["Nørregade 12", "8000 Aarhus C"],
        "phone": "12 34 56 78",
        "email": "ida@example.org",
    }


def test_a_guardian_is_added_and_nothing_is_answered_for_them(session):
    child = keep(session, a_child(guardians=[]))

    guardian = guardians.add(session, child, Facts(name="Ida Holm"), today=TODAY, by=BY)

    assert (child.guardians, guardian.name, guardian.consent) == ([guardian], "Ida Holm", None)
    assert dangers(child, TODAY) == [Hold.GUARDIAN_NOT_ANSWERED]
    assert [event.deed for event in child.case.events] == [Deed.GUARDIAN_CHANGED]


def test_what_is_known_about_a_guardian_is_kept(session):
    mother = a_person()
    child = keep(session, a_child(), mother)
    known = facts_about(mother)

    guardians.change(session, child.guardians[0], Facts(**known), today=TODAY, by=BY)

    assert {name: getattr(child.guardians[0], name) for name in known} == known


def test_a_child_whose_guardian_is_removed_is_not_safe(session):
    child = keep(session, a_child(guardians=[a_guardian()]))

    guardians.remove(session, child.guardians[0], by=BY)

    assert (child.guardians, dangers(child, TODAY)) == ([], [Hold.NO_GUARDIAN])


def test_a_child_is_not_its_own_guardian(session):
    child = keep(session, a_child(guardians=[]))

    with pytest.raises(Refused) as refused:
        guardians.add(session, child, Facts(name="Malthe", person=child), today=TODAY, by=BY)

    assert (refused.value.reason, child.guardians) == (Reason.SAME_PERSON, [])


def test_a_guardian_is_nobody_of_another_case(session):
    child, stranger = keep(session, a_child()), keep(session, a_person(), reference="T-2")

    with pytest.raises(Refused) as refused:
        guardians.change(
            session, child.guardians[0], Facts(name="Bo", person=stranger), today=TODAY, by=BY
        )

    known = refused.value.reason, child.guardians[0].name
    assert known == (Reason.NO_SUCH_PERSON, "Ida Holm")


@pytest.mark.parametrize(
    ("order", "day"),
    [(ContactOrder.NO, TODAY), (ContactOrder.YES, TODAY), (ContactOrder.UNKNOWN, None)],
)
def test_an_answer_about_orders_counts_from_its_day_also_when_it_is_given_again(
    session, order, day
):
    child = keep(session, a_child(guardians=[a_guardian(checked_on=days(-30))]))
    facts = Facts(name="Ida Holm", contact_order=order)

    guardians.change(session, child.guardians[0], facts, today=TODAY, by=BY)

    assert child.guardians[0].checked_on == day


def test_a_third_guardian_is_refused(session):
    child = keep(session, a_child(guardians=[a_guardian(), a_guardian()]))

    with pytest.raises(Refused) as refused:
        guardians.add(session, child, Facts(name="Bo"), today=TODAY, by=BY)

    assert (refused.value.reason, len(child.guardians)) == (Reason.ENOUGH_GUARDIANS, 2)


def test_a_guardian_who_says_no_holds_the_child(session):
    child = keep(session, a_child())
    said = Facts(name="Ida", contact_order=ContactOrder.NO, consent=GuardianConsent.REFUSED)

    guardians.change(session, child.guardians[0], said, today=TODAY, by=BY)

    assert dangers(child, TODAY) == [Hold.GUARDIAN_SAYS_NO]
