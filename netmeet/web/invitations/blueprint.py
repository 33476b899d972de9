"""What the pages about invitations share: their address, and what their templates have at hand."""

from typing import Any

from flask import Blueprint

from netmeet.domain import invitations as rules
from netmeet.domain.holds import Hold
from netmeet.domain.invitations import Standing
from netmeet.domain.model import Person
from netmeet.papers.readers import Reader, guardians, one
from netmeet.services import invitation_text
from netmeet.web.flow import here
from netmeet.web.request import circle, say, words
from netmeet.words.catalogue import N_
from netmeet.words.invitations import TAPS, said
from netmeet.words.labels import label, told
from netmeet.words.tongues import language_name

pages = Blueprint("invitations", __name__, url_prefix="/cases/<reference>/invitations")
# Where a hold of the whole case is taken away.
OPENED_BY: dict[Hold, tuple[str, str]] = {
    Hold.NO_CONSENT: ("consents.index", N_("Consent")),
    Hold.CONSENT_WITHDRAWN: ("consents.index", N_("Consent")),
    Hold.CONSENT_ENDED: ("consents.index", N_("Consent")),
    Hold.LIST_NOT_SIGNED: ("review.index", N_("Go through the list together")),
    Hold.NO_MEETING: ("times.index", N_("Find time and place")),
    Hold.MEETING_NOT_CONFIRMED: ("times.index", N_("Find time and place")),
    Hold.MEETING_CANCELLED: ("times.index", N_("Find time and place")),
    Hold.REMAND_RESTRICTIONS: ("case_settings.index", N_("Settings of the case")),
}
LOOKS = {
    Standing.DRAFT: "todo",
    Standing.PRINTED: "doing",
    Standing.POSTED: "done",
    Standing.READY: "todo",
    Standing.SENT: "done",
    Standing.TO_CALL: "todo",
    Standing.SPOKE: "done",
    Standing.NO_ANSWER: "doing",
    Standing.LEFT_MESSAGE: "doing",
}


def at_hand() -> dict[str, Any]:
    """Return what the templates use: how the whole case stands, and words for its codes."""
    hold, (endpoint, link) = _held()
    return {
        "hold": hold,
        "opened_at": here(endpoint) if endpoint else "",
        "opened_by": say(link) if link else "",
        "is_checked": rules.is_checked(circle()),
        "said": lambda code: said(words(), code),
        "told": lambda hold: told(words(), hold),
        "looks": LOOKS,
        "taps": lambda how: say(TAPS[how]),
        "channels": channels,
        "languages": languages,
        "ways": lambda person: rules.ways_on(circle(), person),
    }


def _held() -> tuple[str, tuple[str, str]]:
    """Return why nothing goes out, and where that is taken away; empty if all may go out."""
    hold = rules.why_nothing_goes_out(circle())
    if hold:
        return told(words(), hold), OPENED_BY.get(hold, ("", ""))
    reason = invitation_text.why_text_holds(circle())
    if reason is None:
        return "", ("", "")
    sentence = told(words(), reason, name=circle().case.called)
    return sentence, ("review.text", N_("The text of the invitation"))


def readers(person: Person) -> list[Reader]:
    """Return who reads the invitation: the person, or each guardian of a child."""
    is_child = circle().is_child(person)
    return list(guardians(circle(), person)) if is_child else [one(circle(), person)]


def channels(person: Person) -> list[str]:
    """Return how a person, or each guardian, is reached, each way once."""
    known = [one.channel for one in rules.receivers(circle(), person) if one.channel]
    return [label(words(), channel) for channel in dict.fromkeys(known)]


def languages(person: Person) -> list[str]:
    """Return the language of each who reads the invitation, each once."""
    known = dict.fromkeys(reader.language for reader in readers(person))
    return [language_name(words(), language) for language in known]
