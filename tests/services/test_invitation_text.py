"""The main person says yes to the text of the invitation; another text asks again."""

import pytest
from builders import TODAY, a_meeting, a_person, a_ready_case, days

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Approach, Choice, Deed, Language, SignedBy
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import clock, invitation_text, invitations
from netmeet.services.decisions import Heard
from netmeet.services.invitation_text import NOT_RIGHT, TextStanding, text_mark

HEARD = Heard(by="Mette Lund", how=SignedBy.SCREEN, beside="kontaktperson")
FREE = {
    "greeting": lambda case: setattr(case.people[0], "greeting", "Kære mor, kom nu."),
    "prison": lambda case: setattr(case.people[0], "mention_prison", True),
    "convener": lambda case: setattr(case, "convener_name", "Sofie Krag"),
    "called": lambda case: setattr(case, "called", "Aksel"),
    "language": lambda case: setattr(case, "language", Language.SWEDISH),
}
NOT_THEIRS = {
    "day": lambda case: setattr(case.meeting, "starts", a_meeting().starts.replace(hour=9)),
    "room": lambda case: setattr(case.meeting, "room", "Biblioteket"),
    "choice": lambda case: setattr(case.people[0], "choice", Choice.NO),
    "address": lambda case: setattr(case.people[0], "address", ["Havnegade 1"]),
    "telephone": lambda case: setattr(case, "convener_phone", "+45 20 00 00 01"),
    "deletion": lambda case: setattr(case, "delete_on", days(400)),
    "somebody": lambda case: case.people.append(a_person(name="Bo Beck")),
}


def ready(session, **given):
    """Return the circle of a case whose letters are checked."""
    meeting = a_meeting(letters_checked=TODAY)
    case = a_ready_case(**{"people": [a_person()], "meeting": meeting} | given)
    session.add(case)
    session.flush()
    return Circle(case, TODAY)


@pytest.mark.parametrize("what", FREE)
def test_what_the_main_person_decides_makes_another_text(session, what):
    circle = ready(session)
    invitation_text.agree(session, circle, on=TODAY, heard=HEARD)

    FREE[what](circle.case)

    assert invitation_text.standing(circle) is TextStanding.CHANGED


@pytest.mark.parametrize("what", NOT_THEIRS)
def test_what_is_no_part_of_the_text_leaves_the_yes(session, what):
    circle = ready(session)
    invitation_text.agree(session, circle, on=TODAY, heard=HEARD)

    NOT_THEIRS[what](circle.case)

    assert invitation_text.standing(circle) is TextStanding.AGREED


def test_a_yes_is_kept_with_its_day_and_who_sat_beside(session):
    circle = ready(session)

    invitation_text.agree(session, circle, on=days(-1), heard=HEARD)

    (decision,) = circle.case.decisions
    assert (circle.case.text_on, circle.case.text_mark) == (days(-1), text_mark(circle))
    assert (decision.person, decision.question, decision.after, decision.beside) == (
        None,
        None,
        Choice.YES,
        "kontaktperson",
    )
    assert [event.deed for event in circle.case.events] == [Deed.TEXT_AGREED]


def test_a_second_yes_to_the_same_text_is_no_deed(session):
    circle = ready(session)
    invitation_text.agree(session, circle, on=days(-1), heard=HEARD)

    invitation_text.agree(session, circle, on=TODAY, heard=HEARD)

    assert (circle.case.text_on, len(circle.case.events)) == (days(-1), 1)


def test_a_yes_is_not_kept_for_a_day_to_come(session):
    circle = ready(session)

    with pytest.raises(Refused) as refused:
        invitation_text.agree(session, circle, on=days(1), heard=HEARD)

    assert (refused.value.reason, circle.case.text_mark) == (Reason.DAY_TO_COME, None)


@pytest.mark.parametrize("choice", [Choice.NO, Choice.LATER])
def test_who_wants_another_text_takes_an_earlier_yes_back(session, choice):
    circle = ready(session)
    invitation_text.agree(session, circle, on=TODAY, heard=HEARD)

    invitation_text.wait(session, circle, choice, heard=HEARD)
    invitation_text.wait(session, circle, choice, heard=HEARD)

    assert (circle.case.text_on, circle.case.text_mark) == (None, NOT_RIGHT)
    assert invitation_text.standing(circle) is TextStanding.NOT_RIGHT
    assert [event.deed for event in circle.case.events] == [Deed.TEXT_AGREED, Deed.TEXT_NOT_AGREED]


@pytest.mark.parametrize(
    ("mark", "reason"), [("0" * 32, Reason.TEXT_CHANGED), (NOT_RIGHT, Reason.TEXT_NOT_RIGHT)]
)
@pytest.mark.parametrize("how", Approach)
def test_nothing_goes_out_with_a_text_that_has_no_yes(session, mark, reason, how):
    circle = ready(session, text_mark=mark)
    (person,) = circle.people

    with pytest.raises(Refused) as refused:
        invitations.reach(session, person, how=how, today=TODAY, by="Kim Lind")

    assert (refused.value.reason, refused.value.facts) == (reason, {"name": "Jonas"})
    assert (person.contacts, person.invited_on) == ([], None)


def test_a_changed_text_is_not_found_right(session):
    circle = ready(session, text_mark="0" * 32)
    circle.case.meeting.letters_checked = None

    with pytest.raises(Refused) as refused:
        invitations.check(session, circle.case, today=TODAY, now=clock.now_in_utc(), by="Kim Lind")

    assert (refused.value.reason, circle.case.meeting.letters_checked) == (
        Reason.TEXT_CHANGED,
        None,
    )


@pytest.mark.parametrize("is_agreed", [True, False])
def test_a_text_with_a_yes_or_never_shown_holds_nothing_back(session, is_agreed):
    circle = ready(session)
    if is_agreed:
        invitation_text.agree(session, circle, on=TODAY, heard=HEARD)
    (person,) = circle.people

    invitations.reach(session, person, how=Approach.POSTED, today=TODAY, by="Kim Lind")

    assert person.invited_on == TODAY
