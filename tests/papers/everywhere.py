"""A case in which one person stands wherever a person can stand."""

from builders import (
    a_circle,
    a_commitment,
    a_day,
    a_guest,
    a_meeting,
    a_question,
    an_agreement,
)
from papers_of import papers_of, text_of

from netmeet.domain.circle import Circle
from netmeet.domain.codes import MAIN, Availability, Channel
from netmeet.domain.model import Answer as SlotAnswer
from netmeet.domain.model import (
    Arrangement,
    Outside,
    Person,
    Reservation,
    Roles,
    Slot,
)

NAMES = ("Zacharias", "Quist", "min Zak", "Zakarias")


def zacharias(**given) -> Person:
    """Return a guest with three names, an address, a telephone number and an e-mail address."""
    usual = {
        "name": "Zacharias Quist",
        "called": "min Zak",
        "name_on_id": "Zakarias Jensen",
        "channel": Channel.LETTER,
        "address": ["Zobelvej 7", "8999 Zobelby"],
        "phone": "+4520000077",
        "email": "zak@zobel.example",
        "mention_prison": True,
        "support_for": MAIN,
    }
    return a_guest(**usual | given)


def everywhere(person: Person, **given) -> Circle:
    """Return a circle where a person has every role and stands in every line."""
    guest = a_guest(name="Kirsten Aagaard", support_for=person)
    lines = [
        a_commitment(what="Line one.", who=person, asks=guest),
        a_commitment(what="Line two.", who=guest, helpers=[person], asks=person),
        a_commitment(what="Line three.", who=Outside("Kommunen"), asks=person),
        a_commitment(what="Line four.", who=guest, visible_to=[guest, person]),
    ]
    agreement = an_agreement(commitments=lines)
    agreement.reservations = [Reservation(who=person.key, text="A reservation.")]
    day = a_day()
    day.arranged = [Arrangement(person=person, need="step_free", by="Betjent 3")]
    slot = Slot(starts=a_meeting().starts, minutes=180)
    slot.answers = [SlotAnswer(person=person, availability=Availability.CAN)]
    usual = {
        "agreement": agreement,
        "meeting": a_meeting(attended=[guest, person]),
        "day": day,
        "roles": Roles(chair=person, note_taker=person, follow_up=person),
        "questions": [a_question(informant=person)],
        "slots": [slot],
    }
    return a_circle(guest, person, **usual | given)


def kinds_naming(circle: Circle, *texts: str) -> set[str]:
    """Return the kinds of paper on which one of some texts stands."""
    return {
        kind
        for kind, _, paper in papers_of(circle)
        if any(text in text_of(paper) for text in texts)
    }
