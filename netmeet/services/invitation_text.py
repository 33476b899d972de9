"""The main person's yes to the text of the invitation; a changed text asks for it again."""

from datetime import date
from enum import StrEnum
from hashlib import sha256

from sqlalchemy.orm import Session

from netmeet.domain.circle import Circle, found_once
from netmeet.domain.codes import Choice, Deed
from netmeet.domain.refusal import Reason, Refused
from netmeet.papers.invitation_text import KINDS, own_part
from netmeet.papers.plain import plain
from netmeet.services import decisions, history
from netmeet.services.decisions import Heard
from netmeet.words.catalogue import words_in

# Stands for a text that was shown and is not right yet; no digest is like it.
NOT_RIGHT = "-"
DIGITS = 32


class TextStanding(StrEnum):
    """How the text of the invitation stands with the main person."""

    NOT_SHOWN = "not_shown"
    NOT_RIGHT = "not_right"
    CHANGED = "changed"
    AGREED = "agreed"


def text_mark(circle: Circle) -> str:
    """Return what tells one text of the invitation from another, whoever looks.

    It is made of the sentences in the case's language, the name under the letter, the main
    person's own lines, and to whom the letter may say prison.
    """
    case = circle.case
    said = words_in(case.language)
    own = [
        (person.key, person.greeting or "", person.mention_prison is True)
        for person in case.people
        if person.greeting or person.mention_prison
    ]
    texts = [plain(own_part(circle, said, kind)) for kind in KINDS]
    whole = repr((texts, case.convener_name or "", sorted(own)))
    return sha256(whole.encode("utf-8", "replace")).hexdigest()[:DIGITS]


@found_once
def standing(circle: Circle) -> TextStanding:
    """Return how the text stands; one that was never shown holds nothing back."""
    mark = circle.case.text_mark
    if mark is None:
        return TextStanding.NOT_SHOWN
    if mark == NOT_RIGHT:
        return TextStanding.NOT_RIGHT
    return TextStanding.AGREED if mark == text_mark(circle) else TextStanding.CHANGED


def why_text_holds(circle: Circle) -> Reason | None:
    """Return why nothing may go out: the main person has not said yes to the text as it is."""
    return {
        TextStanding.CHANGED: Reason.TEXT_CHANGED,
        TextStanding.NOT_RIGHT: Reason.TEXT_NOT_RIGHT,
    }.get(standing(circle))


def refuse_other_text(circle: Circle) -> None:
    """Refuse to send a text to which the main person has not said yes."""
    found, name = standing(circle), circle.case.called
    if found is TextStanding.CHANGED:
        raise Refused(Reason.TEXT_CHANGED, name=name)
    if found is TextStanding.NOT_RIGHT:
        raise Refused(Reason.TEXT_NOT_RIGHT, name=name)


def agree(session: Session, circle: Circle, *, on: date, heard: Heard) -> None:
    """Keep the main person's yes to the text as it is now."""
    if on > circle.today:
        raise Refused(Reason.DAY_TO_COME)
    if standing(circle) is TextStanding.AGREED:
        return
    decisions.about_text(circle.case, Choice.YES, heard)
    circle.case.text_on = on
    circle.case.text_mark = text_mark(circle)
    history.note(session, circle.case, Deed.TEXT_AGREED, by=heard.by)
    session.flush()


def wait(session: Session, circle: Circle, choice: Choice, *, heard: Heard) -> None:
    """Keep that the text is not right, or is answered later: nothing goes out before a yes."""
    if decisions.last_about_text(circle.case) is choice:
        return
    decisions.about_text(circle.case, choice, heard)
    circle.case.text_on = None
    circle.case.text_mark = NOT_RIGHT
    history.note(session, circle.case, Deed.TEXT_NOT_AGREED, by=heard.by)
    session.flush()
