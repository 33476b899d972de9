"""Who is ready to be invited, what somebody still lacks, and how an invitation stands.

A letter about a child goes to each guardian; what was done is noted with the child.
"""

from dataclasses import dataclass
from enum import StrEnum

from netmeet.domain.circle import Circle, is_allowed_in, is_wanted, no_entry
from netmeet.domain.codes import Approach, Channel
from netmeet.domain.holds import Hold
from netmeet.domain.model import Guardian, Person
from netmeet.domain.safety import is_by_telephone, sends_a_message

INVITING = (Approach.POSTED, Approach.SENT, Approach.SPOKE)
WRITTEN = (Approach.PRINTED, Approach.POSTED, Approach.SENT)
CALLS = (Approach.SPOKE, Approach.NO_ANSWER, Approach.LEFT_MESSAGE)
# Before these the page asks once more, when the prison has not said yes.
ASKS_FIRST = (Approach.POSTED, Approach.SENT)
BY_CHANNEL: dict[Channel, tuple[Approach, ...]] = {
    Channel.LETTER: (Approach.PRINTED, Approach.POSTED),
    Channel.EMAIL: (Approach.SENT,),
    Channel.PHONE: CALLS,
}


class Lack(StrEnum):
    """What must be known before somebody can be reached."""

    CHANNEL = "channel"
    ADDRESS = "address"
    EMAIL = "email"
    PHONE = "phone"


class Standing(StrEnum):
    """How an invitation stands; nothing is ever said to be delivered."""

    DRAFT = "draft"
    PRINTED = "printed"
    POSTED = "posted"
    READY = "ready"
    SENT = "sent"
    TO_CALL = "to_call"
    SPOKE = "spoke"
    NO_ANSWER = "no_answer"
    LEFT_MESSAGE = "left_message"


BEFORE = {
    Channel.LETTER: Standing.DRAFT,
    Channel.EMAIL: Standing.READY,
    Channel.PHONE: Standing.TO_CALL,
}
AFTER = {
    Channel.LETTER: Standing.POSTED,
    Channel.EMAIL: Standing.SENT,
    Channel.PHONE: Standing.SPOKE,
}


@dataclass(frozen=True)
class Gap:
    """One thing that is lacking; about a guardian where it is a guardian who cannot be reached."""

    lack: Lack
    guardian: Guardian | None = None


@dataclass(frozen=True)
class Invitee:
    """Somebody whom the main person wants, and what stands between them and the invitation."""

    person: Person
    hold: Hold | None
    gaps: tuple[Gap, ...]
    standing: Standing | None

    @property
    def is_ready(self) -> bool:
        """Tell whether nothing is lacking; who sends a message needs no invitation."""
        return self.hold in (None, Hold.SENDS_A_MESSAGE) and not self.gaps


def invitees(circle: Circle) -> list[Invitee]:
    """Return everybody whom the main person wants, in the order of the list."""
    return [invitee(circle, person) for person in circle.people if is_wanted(person)]


def invitee(circle: Circle, person: Person) -> Invitee:
    """Return how one person stands."""
    return Invitee(person, own_hold(circle, person), gaps(circle, person), standing(circle, person))


def own_hold(circle: Circle, person: Person) -> Hold | None:
    """Return why this person gets no invitation, whatever holds the whole case back."""
    return (
        circle.why_not_named(person)
        or no_entry(person)
        or _comes_not(person)
        or _too_old(circle, person)
    )


def why_no_letter(circle: Circle, person: Person) -> Hold | None:
    """Return why a person gets no letter; the person's own reasons come first."""
    return own_hold(circle, person) or why_nothing_goes_out(circle)


def why_nothing_goes_out(circle: Circle) -> Hold | None:
    """Return why nobody at all may be invited now."""
    return circle.why_nobody() or circle.why_no_letters()


def why_not_reached(circle: Circle, person: Person, how: Approach) -> Hold | None:
    """Return why a person may not be reached in one way now.

    Who gets no letter, because the prison says no or because they send a message, may be called.
    """
    if how in WRITTEN:
        return why_no_letter(circle, person)
    return circle.why_not_invited(person) or _too_old(circle, person) or circle.why_no_letters()


def asks_first(person: Person, how: Approach) -> bool:
    """Tell whether the page asks once more, because the prison has not said yes."""
    return how in ASKS_FIRST and not is_allowed_in(person)


def receivers(circle: Circle, person: Person) -> list[Person | Guardian]:
    """Return who gets the invitation: the person, or each guardian of a child."""
    return list(person.guardians) if circle.is_child(person) else [person]


def channel_of(circle: Circle, person: Person) -> Channel | None:
    """Return how a person is reached; a child through the guardian who comes first."""
    found = receivers(circle, person)
    return found[0].channel if found else None


def gaps(circle: Circle, person: Person) -> tuple[Gap, ...]:
    """Return what must be known before the person, or each guardian, can be reached."""
    if sends_a_message(person):
        return ()
    found = []
    for receiver in receivers(circle, person):
        lack = _lack(receiver)
        guardian = receiver if isinstance(receiver, Guardian) else None
        if lack:
            found.append(Gap(lack, guardian))
    return tuple(found)


def standing(circle: Circle, person: Person) -> Standing | None:
    """Return how the invitation stands on the person's own channel; nothing without a channel.

    What invites counts only while the day of it is kept, so that a new time begins anew.
    """
    channel = channel_of(circle, person)
    if channel is None:
        return None
    known = [one.how for one in person.contacts if one.how in BY_CHANNEL[channel]]
    if not person.contacts and person.invited_on is not None:
        return AFTER[channel]
    if not known or (known[-1] in INVITING and person.invited_on is None):
        return BEFORE[channel]
    return Standing(known[-1].value)


def ways_on(circle: Circle, person: Person) -> list[Approach]:
    """Return what can be done next on the person's own channel, and is allowed now."""
    channel, stands = channel_of(circle, person), standing(circle, person)
    if channel is None or stands is None or stands.value in INVITING:
        return []
    return [
        how
        for how in BY_CHANNEL[channel]
        if (how in CALLS or how.value != stands) and not why_not_reached(circle, person, how)
    ]


def other_ways(circle: Circle, person: Person) -> list[Approach]:
    """Return every other way in which a person may be reached now."""
    first = ways_on(circle, person)
    return [
        how for how in Approach if how not in first and not why_not_reached(circle, person, how)
    ]


def is_checked(circle: Circle) -> bool:
    """Tell whether the convener has found the invitations right."""
    return circle.meeting is not None and circle.meeting.letters_checked is not None


def _comes_not(person: Person) -> Hold | None:
    """Return why a person who takes part does not come into the room."""
    if sends_a_message(person):
        return Hold.SENDS_A_MESSAGE
    return Hold.BY_TELEPHONE if is_by_telephone(person) else None


def _too_old(circle: Circle, person: Person) -> Hold | None:
    """Return the hold of a safety answer that must be confirmed before anything is sent."""
    return Hold.ANSWER_TOO_OLD if circle.is_to_confirm(person) else None


def _lack(receiver: Person | Guardian) -> Lack | None:
    if receiver.channel is None:
        return Lack.CHANNEL
    needed: dict[Channel, tuple[object, Lack]] = {
        Channel.LETTER: (receiver.address, Lack.ADDRESS),
        Channel.EMAIL: (receiver.email, Lack.EMAIL),
        Channel.PHONE: (receiver.phone, Lack.PHONE),
    }
    known, lack = needed[receiver.channel]
    return None if known else lack
