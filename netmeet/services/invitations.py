"""Invite people: check what goes out, note how each was reached, and note what they answer."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session, selectinload

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Approach, Deed, Reply, TakesPart
from netmeet.domain.invitations import (
    INVITING,
    why_no_letter,
    why_not_reached,
    why_nothing_goes_out,
)
from netmeet.domain.model import Case, Contact, Guardian, Person
from netmeet.domain.refusal import Reason, Refused
from netmeet.papers import call_sheet, invitation, mail
from netmeet.papers.blocks import Paper
from netmeet.papers.readers import Reader, guardians, one
from netmeet.services import calendars, clock, history
from netmeet.services.documents import WordsOf
from netmeet.services.invitation_text import refuse_other_text
from netmeet.words.catalogue import paper_words_in


@dataclass(frozen=True, kw_only=True, repr=False)
class Answer:
    """What an invited person answers, and how much it matters that they come."""

    reply: Reply
    takes_part: TakesPart | None
    message: str | None
    important: bool


@dataclass(frozen=True, repr=False)
class Preview:
    """What goes to one receiver: the letter, the same as a mail, and the call."""

    reader: Reader
    letter: Paper
    subject: str
    body: str
    call: Paper

    @property
    def receiver(self) -> Person | Guardian:
        """Return who receives it."""
        found = self.reader.guardian or self.reader.who
        if not isinstance(found, Person | Guardian):
            raise TypeError("an invitation has one receiver")
        return found


def set_greeting(session: Session, person: Person, *, greeting: str | None, by: str) -> None:
    """Write the main person's own line to one person; the letters must be checked anew."""
    if person.greeting == greeting:
        return
    person.greeting = greeting
    _check_anew(person.case)
    history.note(session, person.case, Deed.PERSON_CHANGED, by=by)
    session.flush()


def set_reply_by(
    session: Session, case: Case, *, reply_by: date | None, today: date, by: str
) -> None:
    """Set the last day for a reply, from today to the day before the meeting."""
    if case.reply_by == reply_by:
        return
    if reply_by is not None and reply_by < today:
        raise Refused(Reason.DAY_IS_OVER)
    if reply_by is not None and case.meeting and reply_by >= case.meeting.starts.date():
        raise Refused(Reason.REPLY_AFTER_MEETING)
    case.reply_by = reply_by
    _check_anew(case)
    history.note(session, case, Deed.SETTINGS, by=by)
    session.flush()


def check(session: Session, case: Case, *, today: date, now: datetime, by: str) -> None:
    """Say that the invitations are right, so that they may go out; calendar files get a name.

    `now` carries its zone.
    """
    hold = why_nothing_goes_out(Circle(case, today))
    if hold:
        raise Refused(Reason.HELD_BACK, hold=hold)
    refuse_other_text(Circle(case, today))
    if case.meeting is None:
        raise Refused(Reason.MEETING_NEEDED)
    case.meeting.letters_checked = today
    calendars.stamp(session, case.meeting, now=now)
    history.note(session, case, Deed.LETTERS_CHECKED, by=by)
    session.flush()


def reach(session: Session, person: Person, *, how: Approach, today: date, by: str) -> None:
    """Note that a letter was printed or posted, a mail sent, a call made.

    Only who may be reached in this way now, and only once the invitations are checked.
    """
    case = person.case
    hold = why_not_reached(Circle(case, today), person, how)
    if hold:
        raise Refused(Reason.HELD_BACK, hold=hold)
    refuse_other_text(Circle(case, today))
    if case.meeting is None or case.meeting.letters_checked is None:
        raise Refused(Reason.NOT_CHECKED)
    person.contacts.append(Contact(at=clock.now(), by=by, how=how))
    if how in INVITING:
        person.invited_on = today
    history.note(session, case, Deed.CONTACTED, by=by)
    session.flush()


def take_back(session: Session, person: Person, *, by: str) -> None:
    """Take back the newest note of how a person was reached, which was a slip of the hand."""
    if not person.contacts:
        raise Refused(Reason.NOTHING_NOTED)
    slip = person.contacts.pop()
    if slip.how in INVITING:
        days = [clock.local(one.at).date() for one in person.contacts if one.how in INVITING]
        person.invited_on = days[-1] if days else None
    history.note(session, person.case, Deed.CONTACT_TAKEN_BACK, by=by)
    session.flush()


def answer(session: Session, person: Person, said: Answer, *, today: date, by: str) -> None:
    """Note what a person answers, also before the letter has gone out: in the contact call."""
    hold = Circle(person.case, today).why_not_invited(person)
    if hold and person.invited_on is None:
        raise Refused(Reason.HELD_BACK, hold=hold)
    lost = said.reply is Reply.NONE and person.reply not in (None, Reply.NONE)
    person.reply = said.reply
    person.takes_part = said.takes_part
    person.message = said.message
    person.important = said.important or None
    history.note(session, person.case, Deed.REPLY_TAKEN_BACK if lost else Deed.REPLY, by=by)
    session.flush()


def go_without(session: Session, person: Person, *, by: str) -> None:
    """Go on with the meeting without this person's answer."""
    person.go_without_answer = True
    history.note(session, person.case, Deed.GO_WITHOUT_ANSWER, by=by)
    session.flush()


def wait_for(session: Session, person: Person, *, by: str) -> None:
    """Wait for this person's answer again."""
    person.go_without_answer = None
    history.note(session, person.case, Deed.WAIT_FOR_ANSWER, by=by)
    session.flush()


def with_contacts(session: Session, case: Case) -> None:
    """Read at once how everybody of a case was reached, so that a list asks only once."""
    if not any("contacts" in inspect(person).unloaded for person in case.people):
        return
    own = select(Person).where(Person.case_id == case.id)
    session.scalars(own.options(selectinload(Person.contacts))).unique().all()


def previews(
    circle: Circle, person: Person, *, words_of: WordsOf = paper_words_in
) -> list[Preview]:
    """Return what goes to a person, or to each guardian of a child; nothing if it is held back."""
    if why_no_letter(circle, person):
        return []
    readers = guardians(circle, person) if circle.is_child(person) else [one(circle, person)]
    return [_preview(circle, reader, words_of) for reader in readers]


def can_be_mailed(circle: Circle, preview: Preview) -> bool:
    """Tell whether both addresses of a mail file are known."""
    return bool(preview.receiver.email and circle.case.convener_email)


def mail_of(circle: Circle, preview: Preview) -> bytes:
    """Return the mail file for one receiver, once the invitations are checked."""
    to, sender = preview.receiver.email, circle.case.convener_email
    meeting = circle.meeting
    if meeting is None or meeting.letters_checked is None:
        raise Refused(Reason.NOT_CHECKED)
    if not to or not sender:
        raise Refused(Reason.BAD_EMAIL)
    # The mail package is slow to open: it is opened when the first file is made.
    from netmeet.adapters.mail import message  # noqa: PLC0415

    try:
        return message(sender=sender, to=to, subject=preview.subject, body=preview.body)
    except ValueError as error:
        raise Refused(Reason.BAD_EMAIL) from error


def mail_name(circle: Circle, preview: Preview) -> str:
    """Return the name of a mail file, without any person's name."""
    reader = preview.reader
    return f"{invitation.KIND}-{circle.case.reference}-{reader.number}-{reader.language}.eml"


def _preview(circle: Circle, reader: Reader, words_of: WordsOf) -> Preview:
    words = words_of(reader.language)
    return Preview(
        reader,
        invitation.paper(circle, reader, words),
        mail.subject(circle, words),
        mail.body(circle, reader, words),
        call_sheet.paper(circle, reader, words),
    )


def _check_anew(case: Case) -> None:
    if case.meeting is not None:
        case.meeting.letters_checked = None
