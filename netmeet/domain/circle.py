"""The circle around a case on one day: who is wanted, invited, expected and present.

*Wanted* is the main person's word, *willing* the reply, *allowed in* the prison's answer: three
states that are never one. *Invited*: wanted, safe, the list is signed, consent is given and not
withdrawn, no remand restrictions. *Expected*: invited, comes in person, has not said no to the
time or the meeting, and the prison has neither refused nor let the permission run out.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

from netmeet.domain import consents
from netmeet.domain.codes import (
    Choice,
    MeetingStatus,
    PermissionStatus,
    Reply,
    Track,
)
from netmeet.domain.holds import Hold
from netmeet.domain.model import Case, Meeting, Person
from netmeet.domain.safety import (
    comes_in_person,
    dangers,
    has_order,
    is_child,
    is_too_old,
    kept_from,
    must_not_meet,
    sends_a_message,
)

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")
UNABLE = (Reply.NOT_COMING, Reply.NOT_THEN)
NO_ENTRY = {
    PermissionStatus.REFUSED: Hold.PERMISSION_REFUSED,
    PermissionStatus.EXPIRED: Hold.PERMISSION_EXPIRED,
}


def is_wanted(person: Person) -> bool:
    """Tell whether the main person has said yes to this person."""
    return person.choice is Choice.YES


def is_willing(person: Person) -> bool:
    """Tell whether the person has said that they come."""
    return person.reply is Reply.COMING


def is_allowed_in(person: Person) -> bool:
    """Tell whether the prison lets the person in, with or without conditions."""
    permission = person.permission
    if permission is None or no_entry(person):
        return False
    return permission.track is Track.NOT_NEEDED or permission.status in (
        PermissionStatus.APPROVED,
        PermissionStatus.CONDITIONS,
    )


def no_entry(person: Person) -> Hold | None:
    """Return the hold of a permission that was refused or has run out."""
    status = person.permission_status
    return NO_ENTRY.get(status) if status else None


def can_come(person: Person) -> bool:
    """Tell whether a person comes into the room, has not said no, and is not refused."""
    return comes_in_person(person) and person.reply not in UNABLE and no_entry(person) is None


def found_once(
    rule: Callable[Concatenate["Circle", Asked], Answer],
) -> Callable[Concatenate["Circle", Asked], Answer]:
    """Let a circle that stands still answer a question once; a list in it is only read."""

    @wraps(rule)
    def answered(circle: "Circle", /, *about: Asked.args, **named: Asked.kwargs) -> Answer:
        if circle.found is None:
            return rule(circle, *about, **named)
        key = (rule, *about, *named.items())
        if key not in circle.found:
            circle.found[key] = rule(circle, *about, **named)
        answer: Answer = circle.found[key]
        return answer

    return answered


@dataclass(frozen=True)
class Circle:
    """A case as it stands on a day.

    While a case is changed, its rules are asked anew each time. A page that only shows it stands
    `still`: what was `found` once is not looked for again.
    """

    case: Case
    today: date
    found: dict[Any, Any] | None = field(default=None, compare=False, repr=False)

    @classmethod
    def still(cls, case: Case, today: date) -> Self:
        """Return the circle of a case that nobody changes while it is shown."""
        return cls(case, today, found={})

    @property
    def people(self) -> list[Person]:
        """Return everybody on the list, in its order."""
        return self.case.people

    def number(self, person: Person) -> int:
        """Return a person's place in the list, from 1."""
        return self.people.index(person) + 1

    def is_child(self, person: Person) -> bool:
        """Tell whether a person is under 18."""
        return is_child(person, self.today)

    @found_once
    def why_not_named(self, person: Person) -> Hold | None:
        """Return why a person stands on no paper for others: order, danger, pair, or no yes."""
        found = dangers(person, self.today)
        if Hold.CONTACT_ORDER in found:
            return Hold.CONTACT_ORDER
        if person.choice is Choice.NO:
            return Hold.NOT_WANTED
        if not is_wanted(person):
            return Hold.NOT_DECIDED
        if found:
            return found[0]
        return Hold.MUST_NOT_MEET if must_not_meet(person, self.today) else None

    def why_not_invited(self, person: Person) -> Hold | None:
        """Return why nothing may go to a person; nothing means invited."""
        return self.why_not_named(person) or self.why_nobody()

    @found_once
    def why_nobody(self) -> Hold | None:
        """Return why nothing may go to anybody yet."""
        consent = self.case.consent
        if self.case.remand_restrictions:
            return Hold.REMAND_RESTRICTIONS
        if consent is None or consent.start is None:
            return Hold.NO_CONSENT
        return self.why_locked() or (None if self.case.list_signed else Hold.LIST_NOT_SIGNED)

    def why_locked(self) -> Hold | None:
        """Return why nothing for anybody but the main person is made: the consent is over."""
        return consents.why_over(self.case, self.today)

    @property
    @found_once
    def to_confirm(self) -> list[Person]:
        """Return about whom the safety answer is too old to send or print anything.

        Once the meeting is over, those who met know of each other: an order still counts.
        """
        return [person for person in self.people if self.is_to_confirm(person)]

    def is_to_confirm(self, person: Person) -> bool:
        """Tell whether nothing may be sent or printed about a person before a new answer."""
        if self.why_no_letters() is Hold.MEETING_IS_OVER or not self.may_be_named(person):
            return False
        return is_too_old(person, self.today)

    def may_be_named(self, person: Person) -> bool:
        """Tell whether a person may stand on a paper for others: wanted and safe."""
        return self.why_not_named(person) is None

    def is_invited(self, person: Person) -> bool:
        """Tell whether a person is invited."""
        return self.why_not_invited(person) is None

    @found_once
    def is_expected(self, person: Person) -> bool:
        """Tell whether a person is expected in the room."""
        return self.is_invited(person) and can_come(person)

    @property
    @found_once
    def on_the_map(self) -> list[Person]:
        """Return whom the main person's own list shows: everybody but those with an order."""
        return [person for person in self.people if not has_order(person)]

    @property
    @found_once
    def drawn(self) -> list[Person]:
        """Return whom the map shows: of two who must not meet only the one who is invited.

        A map may lie on the table of the meeting. Where both or neither is wanted, none is drawn.
        """
        return [
            person
            for person in self.on_the_map
            if all(is_wanted(person) and not is_wanted(other) for other in kept_from(person))
        ]

    @property
    @found_once
    def invited(self) -> list[Person]:
        """Return the invited people."""
        return [person for person in self.people if self.is_invited(person)]

    @property
    @found_once
    def expected(self) -> list[Person]:
        """Return the expected people."""
        return [person for person in self.people if self.is_expected(person)]

    @property
    def senders(self) -> list[Person]:
        """Return the invited people who send a message instead of coming."""
        return [person for person in self.invited if sends_a_message(person)]

    @property
    @found_once
    def present(self) -> list[Person]:
        """Return who was there and may be named; while nobody is noted, who is expected."""
        meeting = self.case.meeting
        if meeting is None or not meeting.attended:
            return self.expected
        return [person for person in meeting.attended if self.may_be_named(person)]

    @property
    def told(self) -> list[Person]:
        """Return who of those present stands on what the others get."""
        return [person for person in self.present if self.may_be_told(person)]

    def may_be_told(self, person: Person) -> bool:
        """Tell whether other guests may read that a person takes part.

        Who says no to that is left out of everything that others get; after the meeting those
        who were there know of each other.
        """
        return person.knows_others is not False or self.why_no_letters() is Hold.MEETING_IS_OVER

    @property
    def meeting(self) -> Meeting | None:
        """Return the meeting."""
        return self.case.meeting

    @property
    def room(self) -> str | None:
        """Return the room of the meeting, or else the prison's usual one."""
        booked = self.meeting.room if self.meeting else None
        return booked or self.case.prison.room

    def why_no_meeting(self) -> Hold | None:
        """Return why there is no meeting to plan for."""
        if self.case.remand_restrictions:
            return Hold.REMAND_RESTRICTIONS
        if self.meeting is None:
            return Hold.NO_MEETING
        cancelled = self.meeting.status is MeetingStatus.CANCELLED
        return Hold.MEETING_CANCELLED if cancelled else None

    def why_no_letters(self) -> Hold | None:
        """Return why nobody is invited by letter: the meeting is not confirmed and to come."""
        hold = self.why_no_meeting()
        if hold or self.meeting is None:
            return hold
        if self.meeting.status is MeetingStatus.HELD or self.meeting.starts.date() < self.today:
            return Hold.MEETING_IS_OVER
        confirmed = self.meeting.status is MeetingStatus.CONFIRMED
        return None if confirmed else Hold.MEETING_NOT_CONFIRMED
