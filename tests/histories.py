"""Whole histories of a case: deeds in any order, and what must never come out of them."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta

from builders import TODAY, a_case, a_meeting, a_person, a_question, at
from histories_law import FINE, closes_the_case, is_named, is_over, speaks_against, wrong_on
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from papers_of import papers_of

from netmeet.adapters import db
from netmeet.domain.circle import Circle
from netmeet.domain.codes import (
    ApartHow,
    Approach,
    Choice,
    ContactOrder,
    Group,
    GuardianConsent,
    MeetingStatus,
    Outcome,
    PermissionStatus,
    Reply,
    SignedBy,
    TakesPart,
    Track,
)
from netmeet.domain.refusal import Refused
from netmeet.papers.kinds import KINDS
from netmeet.services import (
    apart,
    commitments,
    consents,
    guardians,
    invitations,
    network,
    people,
    permissions,
    review,
    safety,
    transfers,
    yeses,
)
from netmeet.services.commitments import Terms
from netmeet.services.decisions import Heard
from netmeet.services.guardians import Facts
from netmeet.services.safety import Safety
from netmeet.services.transfers import Move
from netmeet.services.yeses import Yeses

BY = "Rasmus Lind"
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
THREE = st.integers(0, 5)
ORDERS = st.sampled_from([ContactOrder.NO, ContactOrder.NO, ContactOrder.YES, ContactOrder.UNKNOWN])
CHOICES = st.sampled_from([Choice.YES, Choice.YES, Choice.YES, Choice.NO, Choice.LATER, None])
SOME_KINDS = st.lists(
    st.sampled_from([kind.name for kind in KINDS]), min_size=3, max_size=8, unique=True
)


class Histories(RuleBasedStateMachine):
    """A case, the days that pass, and every deed that could let a wrong letter go out.

    `engine` is set by the test; nothing is ever committed to it.
    """

    engine = None

    def __init__(self):
        super().__init__()
        self.opened = db.writing(self.engine)
        self.session = self.opened.__enter__()
        self.today = TODAY
        self.count = 0

    def teardown(self):
        """Forget everything."""
        self.session.rollback()
        self.opened.__exit__(None, None, None)

    @initialize()
    def begin(self):
        """Begin with a case in which letters could go out today, and three people."""
        self.case = a_case(
            people=[self.somebody() for _ in range(3)],
            meeting=a_meeting(starts=at(TODAY + timedelta(days=40)), letters_checked=TODAY),
            questions=[a_question()],
            convener_email="lena@example.com",
        )
        self.session.add(self.case)
        self.session.flush()

    def somebody(self, **given):
        """Return a new person with a name of their own, who is wanted and safe."""
        self.count += 1
        usual = {"key": f"k{self.count}", "name": f"Qz{self.count}x Wz{self.count}x"}
        return a_person(**usual | {"called": f"my Cz{self.count}x"} | given)

    @property
    def circle(self):
        """Return the circle of today."""
        return Circle(self.case, self.today)

    def one(self, place):
        """Return somebody on the list; nobody if nobody is."""
        return self.case.people[place % len(self.case.people)] if self.case.people else None

    def do(self, deed, *given, **named):
        """Do a deed wholly, or not at all if it is refused; tell whether it was done."""
        with suppress(Refused):
            with self.session.begin_nested():
                deed(self.session, *given, by=BY, **named)
            return True
        return False

    @rule(days=st.sampled_from([0, 1, 1, 3, 6, 8]))
    def wait(self, days):
        """Let days pass."""
        self.today += timedelta(days=days)

    @rule()
    def add(self):
        """Put somebody new on the map."""
        if len(self.case.people) < 6:
            name = f"Qz{self.count + 1}x Wz{self.count + 1}x"
            self.count += 1
            self.do(network.add, self.case, name=name, group=Group.FRIENDS)

    @rule(place=THREE)
    def remove(self, place):
        """Take somebody off the map."""
        if self.case.people:
            self.do(people.remove, self.one(place), today=self.today)

    @rule(place=THREE, choice=CHOICES)
    def choose(self, place, choice):
        """Type an answer of the main person."""
        if self.case.people:
            self.do(review.answer, self.circle, {self.one(place): choice})

    @rule()
    def sign(self):
        """Note that the main person has said "this is my list"."""
        self.do(review.sign, self.circle, on=self.today, beside=None)

    @rule(place=THREE, order=ORDERS, outcome=st.sampled_from([None, *Outcome]))
    def answer_safety(self, place, order, outcome):
        """Answer the safety questions about a person."""
        if self.case.people:
            person = self.one(place)
            answers = Safety(
                contact_order=order,
                outcome=outcome,
                mention_prison=True,
                under_18=person.under_18,
                birth_year=None,
            )
            self.do(safety.answer, person, answers, today=self.today)

    @rule(place=THREE)
    def confirm(self, place):
        """Confirm the safety answers about a person again."""
        if self.case.people:
            self.do(safety.confirm, [self.one(place)], today=self.today)

    @rule(place=THREE, kept=st.sampled_from([True, None, False]))
    def say_yes(self, place, kept):
        """Note whether somebody lets us keep their name."""
        if self.case.people:
            given = Yeses(keeps_name=kept, knows_others=kept, shares_number=None)
            self.do(yeses.answer, self.one(place), given)

    @rule()
    def transfer(self):
        """Move the main person to another prison."""
        move = Move(name="Øvelsesfængslet Lyng", on=self.today)
        self.do(transfers.transfer, self.case, move, today=self.today)

    @rule(place=THREE, choice=st.sampled_from(Choice))
    def choose_on_screen(self, place, choice):
        """Take an answer on the screen that was handed over."""
        if self.case.people:
            heard = Heard(by=BY, how=SignedBy.SCREEN)
            with suppress(Refused):
                review.choose(self.session, self.circle, self.one(place), choice, heard=heard)

    @rule(one=THREE, other=THREE, how=st.sampled_from(ApartHow))
    def keep_apart(self, one, other, how):
        """Note how two people are kept apart."""
        if self.case.people:
            self.do(apart.keep_apart, (self.one(one), self.one(other)), how)

    @rule()
    def let_meet(self):
        """Take the newest pair away."""
        if self.case.apart:
            self.do(apart.let_meet, self.case.apart[-1])

    @rule(place=THREE, order=ORDERS, consent=st.sampled_from(GuardianConsent), listed=st.booleans())
    def decide_for(self, place, order, consent, listed):
        """Note or change who decides for a child."""
        if not self.case.people:
            return
        child, other = self.one(place), self.one(place + 1)
        facts = Facts(
            name=f"Gz{self.count}x",
            person=other if listed else None,
            contact_order=order,
            consent=consent,
        )
        if child.guardians:
            self.do(guardians.change, child.guardians[0], facts, today=self.today)
        else:
            self.do(guardians.add, child, facts, today=self.today)

    @rule(withdrawn=st.booleans())
    def consent(self, withdrawn):
        """Give the consent, or take it back."""
        if withdrawn:
            self.do(consents.withdraw, self.case, on=self.today, today=self.today)
        else:
            self.do(consents.give, self.case, start=self.today, today=self.today)

    @rule(place=THREE, status=st.sampled_from(PermissionStatus), track=st.sampled_from(Track))
    def permit(self, place, status, track):
        """Note what the prison answers about a person."""
        if self.case.people:
            answer = permissions.Answer(track=track, status=status, asked=self.today)
            self.do(permissions.note, self.one(place), answer, today=self.today)

    @rule(after=st.sampled_from([1, 15, 40]), status=st.sampled_from(MeetingStatus))
    def meet(self, after, status):
        """Plan a meeting anew."""
        starts = at(self.today + timedelta(days=after))
        self.case.meetings.append(a_meeting(starts=starts, status=status))
        self.session.flush()

    @rule()
    def check(self):
        """Find the invitations right."""
        self.do(invitations.check, self.case, today=self.today, now=NOW)

    def send(self, how):
        """Try to reach everybody in one way: only those against whom nothing speaks."""
        for person in list(self.case.people):
            against = speaks_against(self.case, person, self.today)
            against += closes_the_case(self.case, self.today)
            if self.do(invitations.reach, person, how=how, today=self.today):
                assert against == [], person.name

    send_first = rule(how=st.sampled_from(Approach))(send)
    send_again = rule(how=st.sampled_from(Approach))(send)
    send_once_more = rule(how=st.sampled_from(Approach))(send)

    def put_right(self):
        """Do what a careful convener does, so that something may go out again."""
        self.do(consents.give, self.case, start=self.today, today=self.today)
        for person in self.case.people:
            if person.contact_order is not ContactOrder.YES:
                self.do(safety.answer, person, FINE, today=self.today)
        open_yet = [one for one in self.circle.on_the_map if one.choice is None]
        self.do(review.answer, self.circle, dict.fromkeys(open_yet, Choice.YES))
        self.do(review.sign, self.circle, on=self.today, beside=None)
        if (
            is_over(self.case, self.today)
            or self.case.meetings[-1].status is not MeetingStatus.CONFIRMED
        ):
            self.meet(after=30, status=MeetingStatus.CONFIRMED)
        self.do(invitations.check, self.case, today=self.today, now=NOW)

    put_right_first = rule()(put_right)
    put_right_again = rule()(put_right)
    put_right_once_more = rule()(put_right)

    @rule(place=THREE, reply=st.sampled_from(Reply), part=st.sampled_from([None, *TakesPart]))
    def hear(self, place, reply, part):
        """Note what somebody answers."""
        if self.case.people:
            said = invitations.Answer(reply=reply, takes_part=part, message=None, important=False)
            self.do(invitations.answer, self.one(place), said, today=self.today)

    @rule(place=THREE, helper=THREE)
    def promise(self, place, helper):
        """Write a line of the agreement."""
        if self.case.people and len(self.case.commitments) < 4:
            terms = Terms(what="Sing", who=self.one(place), helpers=(self.one(helper),))
            self.do(commitments.add, self.case, terms, today=self.today)

    def make(self, kinds):
        """Make every paper of some kinds: nobody stands on it against whom something speaks."""
        for made in papers_of(self.circle, *kinds):
            named = [one for one in self.case.people if is_named(one, made.text)]
            assert wrong_on(made.kind, named, self.case, self.today) == [], made.kind

    make_first = rule(kinds=SOME_KINDS)(make)
    make_again = rule(kinds=SOME_KINDS)(make)
