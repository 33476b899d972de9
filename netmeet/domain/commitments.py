"""The lines of the agreement: when one is complete, and who sees which."""

from dataclasses import dataclass
from enum import StrEnum

from netmeet.domain.circle import Circle
from netmeet.domain.codes import MAIN, CommitmentKind, Group, Main
from netmeet.domain.model import Commitment, Outside, Owner, Person


class Missing(StrEnum):
    """What a line still lacks."""

    WHO = "who"
    WHEN = "when"
    WHO_ASKS = "who_asks"


class Section(StrEnum):
    """The table of the agreement in which a line stands."""

    NETWORK = "network"
    PROFESSIONALS = "professionals"
    REQUESTS = "requests"
    WISHES = "wishes"


@dataclass(frozen=True)
class Line:
    """A line as one reader may see it: people of whom the reader may not know are left out."""

    commitment: Commitment
    who: Owner | None
    helpers: tuple[Person, ...]
    asks: Owner | None

    @property
    def number(self) -> int:
        """Return the number that stands on every copy."""
        return self.commitment.number

    def concerns(self, reader: Person | Main) -> bool:
        """Tell whether a reader does it, helps, or asks about it."""
        return reader in (self.who, self.asks) or reader in self.helpers


def missing(commitment: Commitment) -> list[Missing]:
    """Return what a line lacks; empty means complete.

    A promise needs one named person and a time, a request also somebody who asks, a wish only
    its text.
    """
    if commitment.kind is CommitmentKind.WISH:
        return []
    found = []
    if commitment.who is None:
        found.append(Missing.WHO)
    if commitment.when is None:
        found.append(Missing.WHEN)
    if commitment.kind is CommitmentKind.REQUEST and commitment.asks is None:
        found.append(Missing.WHO_ASKS)
    return found


def section(commitment: Commitment) -> Section:
    """Return the table in which a line stands."""
    if commitment.kind is CommitmentKind.REQUEST:
        return Section.REQUESTS
    if commitment.kind is CommitmentKind.WISH:
        return Section.WISHES
    who = commitment.who
    by_profession = isinstance(who, Person) and who.group is Group.PROFESSIONALS
    return Section.PROFESSIONALS if by_profession else Section.NETWORK


def lines(circle: Circle, reader: Person | Main | None = MAIN) -> list[Line]:
    """Return every line that a reader may see: the main person, a guest, or all guests (nothing).

    A line whose owner may not be named is shown to nobody; helpers and askers who may not be
    named are left out of theirs. Of whom the other guests may not know, only the main person and
    they themselves read.
    """
    return [
        _as_seen(circle, commitment, reader)
        for commitment in circle.case.commitments
        if commitment.who is None or _may_stand(circle, commitment.who, reader)
    ]


def withheld(circle: Circle) -> list[Commitment]:
    """Return the lines that are shown to nobody, because their owner may not be named."""
    shown = {line.number for line in lines(circle)}
    return [one for one in circle.case.commitments if one.number not in shown]


def shared(circle: Circle) -> list[Line]:
    """Return the lines that everybody present may see."""
    return [line for line in lines(circle, None) if not line.commitment.restricted]


def for_cell(circle: Circle) -> list[Line]:
    """Return the lines of the main person's own copy, without those kept out of the cell."""
    return [line for line in lines(circle) if line.commitment.on_cell_copy is not False]


def for_reader(circle: Circle, reader: Person | Main) -> list[Line]:
    """Return one reader's own lines: what they do, help with or ask about, and were let see.

    The main person sees every line that concerns them; anybody else no restricted line unless
    they are on its list.
    """
    return [line for line in lines(circle, reader) if _is_for(line, reader)]


def for_follow_up(circle: Circle, reader: Person | None) -> list[Line]:
    """Return the lines that the follow-up person asks about."""
    return [
        line
        for line in lines(circle, reader)
        if not line.commitment.restricted or reader in line.commitment.visible_to
    ]


def _is_for(line: Line, reader: Person | Main) -> bool:
    if reader is MAIN or not line.commitment.restricted:
        return line.concerns(reader)
    return reader in line.commitment.visible_to


def _as_seen(circle: Circle, commitment: Commitment, reader: Person | Main | None) -> Line:
    asks = commitment.asks
    return Line(
        commitment,
        commitment.who,
        tuple(one for one in commitment.helpers if _may_stand(circle, one, reader)),
        asks if asks is not None and _may_stand(circle, asks, reader) else None,
    )


def _may_stand(circle: Circle, owner: Owner, reader: Person | Main | None) -> bool:
    if isinstance(owner, Outside) or owner is MAIN:
        return True
    if not isinstance(owner, Person) or not circle.may_be_named(owner):
        return False
    return reader in (MAIN, owner) or circle.may_be_told(owner)
