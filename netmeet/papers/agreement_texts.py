"""The sections of the agreement around its tables."""

from collections.abc import Callable

from netmeet.domain.circle import Circle
from netmeet.domain.codes import MAIN, Answer, MeetingStatus
from netmeet.domain.consents import may_get
from netmeet.domain.model import Agreement, Owner, Reservation
from netmeet.papers.blocks import Block, Items, Line, Paragraph, Together, line, name, strong
from netmeet.papers.frame import called, marked, says, section, sentence, written
from netmeet.words import dates
from netmeet.words.catalogue import N_, Words

Naming = Callable[[Circle, Owner], str]
ANSWERS = {
    Answer.YES: N_("%(name)s says yes to the agreement."),
    Answer.NO: N_("%(name)s does not say yes to the agreement."),
    Answer.COULD_NOT: N_("%(name)s could not answer."),
}


def happened(circle: Circle, words: Words) -> list[Block]:
    """Return when and where the meeting was held that this agreement comes from."""
    meeting = circle.meeting
    if meeting is None or meeting.status is not MeetingStatus.HELD:
        return []
    places = [text for text in (meeting.room, circle.case.prison.name) if text]
    when = dates.letter_day(words, meeting.starts.date())
    return [Paragraph(line(when, " · ", name(", ".join(places))))]


def replaces(circle: Circle, words: Words) -> list[Block]:
    """Return which agreement this one replaces, and why it was changed."""
    newest, *older = reversed(circle.case.agreements)
    blocks: list[Block] = []
    if older and older[0].finished:
        day = dates.running_day(words, older[0].finished)
        blocks.append(says(words("This agreement replaces the one of %(day)s.", day=day)))
    if newest.reason:
        lead = strong(words("Why it was changed:"))
        blocks.append(Paragraph(line(lead, " ", written(circle, newest.reason))))
    return blocks


def if_things_change(circle: Circle, words: Words) -> list[Block]:
    """Return what happens when the main person is moved, or another thing changes."""
    agreement = circle.case.agreement
    if agreement is None or not agreement.if_things_change:
        return []
    text = Paragraph(line(written(circle, agreement.if_things_change)))
    return [section(words("If things change")), text]


def meet_again(
    circle: Circle, words: Words, reader: object = None, naming: Naming | None = None
) -> list[Block]:
    """Return the day of the follow-up, and who follows up.

    That is said to the reader who does, and to others by `naming`, if it is somebody present.
    """
    case = circle.case
    keeper = case.roles.follow_up if case.roles else None
    blocks: list[Block] = []
    if case.follow_up:
        blocks.append(says(dates.letter_moment(words, case.follow_up)))
    if keeper and keeper is reader:
        blocks.append(says(words("You ask everybody how it is going.")))
    elif keeper and naming and keeper in circle.told:
        name_of = marked(naming(circle, keeper))
        asks = sentence(words("%(name)s asks everybody how it is going.", name=name_of))
        blocks.append(Paragraph(asks))
    return [section(words("We meet again")), *blocks] if blocks else []


def answer(circle: Circle, words: Words, naming: Naming) -> list[Block]:
    """Return the main person's own answer to the agreement, and everybody's reservations."""
    agreement = circle.case.agreement
    if agreement is None:
        return []
    blocks: list[Block] = []
    if agreement.answer:
        said = words(ANSWERS[agreement.answer], name=called(circle))
        why = written(circle, agreement.why or "")
        blocks.append(Paragraph(line(said, " ", why) if agreement.why else line(said)))
    items = _reservations(circle, agreement, naming)
    if items:
        lead = says(words("Somebody wants to have this said:"))
        blocks.append(Together((lead, Items(items))))
    title = words("What %(name)s says to the agreement", name=called(circle))
    return [section(title), *blocks] if blocks else []


def who_gets_it(circle: Circle, words: Words) -> list[Block]:
    """Return who gets the agreement: those who sign, and whom the main person lets know."""
    items = [line(words("Everybody who signs gets a copy."))]
    consent = circle.case.consent
    for sharing in consent.sharing if consent else []:
        if sharing.receiver and may_get(sharing, circle.today):
            lead = words("With the consent of %(name)s:", name=called(circle))
            items.append(line(lead, " ", written(circle, sharing.receiver)))
    return [section(words("Who gets the agreement")), Items(tuple(items))]


def _reservations(circle: Circle, agreement: Agreement, naming: Naming) -> tuple[Line, ...]:
    found = []
    for reservation in agreement.reservations:
        who = _who(circle, reservation, naming)
        if who is not None and reservation.text:
            said = line(written(circle, reservation.text))
            found.append((*line(strong(f"{who}:"), " "), *said) if who else said)
    return tuple(found)


def _who(circle: Circle, reservation: Reservation, naming: Naming) -> str | None:
    """Return the name of who has the reservation; nothing if that person may not be named."""
    if reservation.who == MAIN.value:
        return called(circle)
    for person in circle.people:
        if reservation.is_of(person):
            return naming(circle, person) if person in circle.told else None
    return reservation.who or ""
