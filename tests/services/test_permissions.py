"""The prison's answers are noted for who is wanted and safe, with dates that can be."""

import pytest
from builders import (
    TODAY,
    a_case,
    a_circle,
    a_meeting,
    a_permission,
    a_person,
    a_prison,
    days,
)

from netmeet.domain.codes import (
    Choice,
    ContactOrder,
    Deed,
    PermissionStatus,
    PlanB,
    Remote,
    Track,
)
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import permissions
from netmeet.services.permissions import Answer, Standing

ASKED, APPROVED = PermissionStatus.ASKED, PermissionStatus.APPROVED
REFUSED, EXPIRED = PermissionStatus.REFUSED, PermissionStatus.EXPIRED
WHOLE = Answer(
    track=Track.PROFESSIONAL,
    status=PermissionStatus.CONDITIONS,
    asked=days(-30),
    answered=days(-2),
    valid_until=days(90),
    conditions="Medbring billedlegitimation.",
    plan_b=PlanB.MESSAGE,
    foreign_citizen=True,
)


def kept(session, person, **given):
    """Return a person whose case is in the house."""
    session.add(a_case(people=[person], **given))
    session.flush()
    return person


def noted(session, person, answer):
    return permissions.note(session, person, answer, today=TODAY, by="Mette Lund")


def facts_of(person):
    """Return everything that is kept about a permission."""
    names = ("track", "status", "asked", "answered", "valid_until", "conditions")
    facts = {name: getattr(person.permission, name) for name in names}
    return Answer(**facts, plan_b=person.plan_b, foreign_citizen=person.foreign_citizen)


def test_an_answer_is_kept_whole_and_stands_in_the_history(session):
    person = kept(session, a_person())

    noted(session, person, WHOLE)

    session.commit()
    session.expire_all()
    event = person.case.events[-1]
    assert facts_of(person) == WHOLE
    assert (event.deed, event.by) == (Deed.PERMISSION, "Mette Lund")


def test_a_later_answer_replaces_the_one_before(session):
    person = kept(session, a_person(permission=a_permission(ASKED, asked=days(-5))))
    same = person.permission

    noted(session, person, Answer(track=Track.CHILD, status=REFUSED, asked=days(-5)))

    assert (person.permission is same, person.permission.status) == (True, REFUSED)


def test_an_approved_answer_clears_nothing(session):
    person = kept(session, a_person())
    approved = Answer(
        status=APPROVED,
        asked=days(-9),
        answered=days(-1),
        conditions="Medbring billedlegitimation.",
        plan_b=PlanB.MESSAGE,
    )

    noted(session, person, approved)

    assert facts_of(person) == approved


@pytest.mark.parametrize(
    ("answer", "reason", "place"),
    [
        (Answer(status=ASKED, asked=days(1)), Reason.ASKED_TO_COME, "asked"),
        (Answer(status=ASKED), Reason.ASKED_NEEDED, "asked"),
        (Answer(status=APPROVED, answered=days(1)), Reason.DAY_TO_COME, "answered"),
        (
            Answer(status=APPROVED, asked=days(-3), answered=days(-4)),
            Reason.ANSWERED_BEFORE_ASKED,
            "answered",
        ),
        (
            Answer(status=APPROVED, answered=days(-4), valid_until=days(-5)),
            Reason.VALID_TOO_EARLY,
            "valid_until",
        ),
    ],
)
def test_a_date_that_cannot_be_is_refused_and_nothing_is_kept(session, answer, reason, place):
    person = kept(session, a_person())

    with pytest.raises(Refused) as refused:
        noted(session, person, answer)

    verdict = refused.value.reason, refused.value.place
    assert (verdict, person.permission, person.case.events) == ((reason, place), None, [])


@pytest.mark.parametrize(
    "answer",
    [
        Answer(status=ASKED, asked=TODAY),
        Answer(status=APPROVED, asked=TODAY, answered=TODAY, valid_until=TODAY),
        Answer(status=EXPIRED, valid_until=days(-1)),
        Answer(plan_b=PlanB.WITHOUT),
    ],
)
def test_dates_at_the_edge_are_kept(session, answer):
    person = kept(session, a_person())

    noted(session, person, answer)

    assert facts_of(person) == answer


def test_nothing_is_noted_before_the_list_is_signed(session):
    person = kept(session, a_person(), signings=[])

    with pytest.raises(Refused) as refused:
        noted(session, person, WHOLE)

    assert (refused.value.reason, person.permission) == (Reason.NOT_SIGNED, None)


@pytest.mark.parametrize(
    "facts",
    [
        {"choice": Choice.NO},
        {"choice": Choice.LATER},
        {"choice": None},
        {"contact_order": ContactOrder.YES},
        {"contact_order": ContactOrder.UNKNOWN},
    ],
)
def test_the_prison_is_not_asked_about_who_is_not_wanted_or_not_safe(session, facts):
    person = kept(session, a_person(**facts))

    with pytest.raises(Refused) as refused:
        noted(session, person, WHOLE)

    assert (refused.value.reason, person.permission) == (Reason.NO_SUCH_PERSON, None)


def test_the_standing_counts_who_is_wanted_and_safe():
    circle = a_circle(
        a_person(permission=a_permission()),
        a_person(permission=a_permission(PermissionStatus.CONDITIONS)),
        a_person(permission=a_permission(None, track=Track.NOT_NEEDED)),
        a_person(permission=a_permission(ASKED, asked=days(-20))),
        a_person(permission=a_permission(ASKED, asked=days(-4))),
        a_person(),
        a_person(permission=a_permission(REFUSED)),
        a_person(permission=a_permission(ASKED, asked=days(-1)), choice=Choice.NO),
        a_person(permission=a_permission(), contact_order=ContactOrder.UNKNOWN),
    )

    assert permissions.standing(circle, permissions.people(circle)) == Standing(
        approved=3, waiting=2, not_asked=1, refused=1, last=days(17), late=()
    )


def test_an_answer_that_is_late_has_no_day_on_which_it_is_expected():
    late = a_person(permission=a_permission(ASKED, asked=days(-22)))

    standing = permissions.standing(a_circle(late), [late])

    assert (standing.waiting, standing.last, standing.late) == (1, None, (late,))


def test_who_has_a_plan_b_is_not_waited_for():
    person = a_person(permission=a_permission(ASKED, asked=days(-3)), plan_b=PlanB.PHONE)

    standing = permissions.standing(a_circle(person), [person])

    assert (standing.waiting, standing.not_asked, standing.last) == (0, 0, None)


def test_an_answer_does_not_print_what_it_holds():
    assert "Medbring" not in repr(WHOLE)


@pytest.mark.parametrize("remote", [None, Remote.ASK, Remote.NO])
def test_telephone_is_no_plan_b_before_the_prison_says_that_it_is_possible(session, remote):
    person = kept(session, a_person(), prison=a_prison(remote=remote))

    with pytest.raises(Refused) as refused:
        noted(session, person, Answer(status=REFUSED, plan_b=PlanB.PHONE))

    verdict = refused.value.reason, refused.value.place
    assert (verdict, person.plan_b) == ((Reason.NO_TELEPHONE, "plan_b"), None)


def test_telephone_is_a_plan_b_where_the_prison_says_that_it_is_possible(session):
    person = kept(session, a_person(), prison=a_prison(remote=Remote.YES))

    noted(session, person, Answer(status=REFUSED, plan_b=PlanB.PHONE))

    assert person.plan_b is PlanB.PHONE


def test_a_plan_b_that_is_no_longer_possible_is_not_lost(session):
    person = kept(session, a_person(plan_b=PlanB.PHONE), prison=a_prison(remote=Remote.NO))

    noted(session, person, Answer(status=REFUSED, plan_b=PlanB.PHONE))

    assert person.plan_b is PlanB.PHONE


def test_with_remand_restrictions_the_prison_is_not_asked(session):
    person = kept(session, a_person(), remand_restrictions=True)

    with pytest.raises(Refused) as refused:
        noted(session, person, Answer(status=ASKED, asked=TODAY))

    assert (refused.value.reason, person.permission) == (Reason.ONLY_PREPARES, None)


def test_what_was_asked_before_remand_restrictions_stays_noted(session):
    person = kept(
        session,
        a_person(permission=a_permission(ASKED, asked=days(-5))),
        remand_restrictions=True,
    )

    noted(session, person, Answer(status=ASKED, asked=days(-5), plan_b=PlanB.MESSAGE))

    assert (person.permission.status, person.plan_b) == (ASKED, PlanB.MESSAGE)


def test_a_permission_that_ends_before_the_meeting_counts_as_not_asked():
    person = a_person(permission=a_permission(valid_until=days(13)))

    standing = permissions.standing(a_circle(person, meeting=a_meeting()), [person])

    assert (standing.approved, standing.not_asked) == (0, 1)
