"""The run sheet: the convener's day, for the convener only."""

from netmeet.domain.agenda import Item, agenda, is_private_time_short
from netmeet.domain.circle import Circle
from netmeet.domain.codes import Need, Part
from netmeet.papers.blocks import (
    BOX,
    Block,
    Column,
    Facts,
    Heading,
    Items,
    Line,
    Paper,
    Paragraph,
    Run,
    Table,
    line,
    name,
    strong,
)
from netmeet.papers.frame import (
    Rows,
    facts,
    framed,
    lead,
    provisions,
    says,
    section,
    table_or,
    written,
)
from netmeet.papers.letter_parts import USUAL_ARRIVAL, contact
from netmeet.papers.readers import Reader, Readers, Withheld, of_the_place
from netmeet.papers.run_sheet_apart import keep_apart
from netmeet.papers.run_sheet_people import people_table
from netmeet.words import dates
from netmeet.words.catalogue import N_, Words
from netmeet.words.labels import label

KIND = "run-sheet"
HAPPENS = {
    Part.WELCOME: N_("Names, why we are here, how we talk together."),
    Part.INFORMATION: N_("Professionals tell what they know; the network asks."),
    Part.PRIVATE: N_("Read the questions aloud, hand out the sheets, and leave the room."),
    Part.TELLING: N_("The network reads what it has agreed. Who, what, when?"),
    Part.CLOSING: N_("Read aloud, sign, set the day of the follow-up, hand out copies."),
}


def readers(circle: Circle) -> Readers:
    """Give the convener, when the meeting has a time and is not cancelled."""
    hold = circle.why_no_meeting()
    yield Withheld(hold) if hold else of_the_place(circle)


def paper(circle: Circle, reader: Reader, words: Words) -> Paper:  # noqa: ARG001
    """Return the sheet; telephone numbers are the gate's, the officer's and the convener's."""
    return framed(
        circle,
        words,
        kind=KIND,
        title=words("The convener’s day"),
        blocks=[
            lead(circle, words),
            Paragraph(line(strong(words("For the convener only.")))),
            _facts(circle, words),
            *_day(circle, words),
            section(words("People")),
            table_or(people_table(circle, words), words("Nobody is expected yet.")),
            *keep_apart(circle, words),
            *_arranged(circle, words),
            *_messages(circle, words),
            *_stop(circle, words),
            *_if_somebody_leaves(words),
        ],
    )


def _facts(circle: Circle, words: Words) -> Facts:
    case, meeting, day = circle.case, circle.meeting, circle.case.day
    rows: Rows = []
    if meeting:
        rows.append((words("When"), [line(dates.letter_moment(words, meeting.starts))]))
        places = ", ".join(text for text in (circle.room, case.prison.name) if text)
        rows.append((words("Where"), [line(name(places))]))
    arrive = day.arrive if day else USUAL_ARRIVAL
    before = words.plural("%(count)s minute before", "%(count)s minutes before", arrive)
    meet = line(" · ", written(circle, day.meet_at)) if day and day.meet_at else ()
    rows.append((words("People arrive"), [(*line(before), *meet)]))
    numbers = (
        (words("Gate"), "", case.prison.gate_phone),
        (words("Contact in the prison"), case.officer_name, case.officer_phone),
        (words("Convener"), case.convener_name, case.convener_phone),
    )
    for title, who, phone in numbers:
        found = ", ".join(text for text in (who, contact(circle, words, phone)) if text)
        if found:
            rows.append((title, [line(name(found))]))
    rows += provisions(circle, words)
    return facts(words("Facts about the day"), rows)


def _day(circle: Circle, words: Words) -> list[Block]:
    items = agenda(circle.case)
    table = Table(
        words("The parts of the meeting"),
        (
            Column(line(words("Time")), 25),
            Column(line(words("Part and what happens")), 80),
            Column(line(words("Who leads")), 35),
            Column(line(words("Done")), 25),
        ),
        tuple(_row(circle, words, item) for item in items),
    )
    if not is_private_time_short(items):
        return [section(words("The day")), table]
    short = words("The private time is under 40 percent of the meeting. Can it be longer?")
    return [section(words("The day")), says(short), table]


def _row(circle: Circle, words: Words, item: Item) -> tuple[tuple[Line, ...], ...]:
    day = circle.case.day
    span = dates.span_in_table(words, item.starts.time(), item.ends.time())
    lines = [line(strong(label(words, item.part))), line(words(HAPPENS[item.part]))]
    wishes = {Part.WELCOME: day.opening, Part.CLOSING: day.closing} if day else {}
    wish = wishes.get(item.part)
    if wish:
        lines.append(line(written(circle, wish)))
    return (line(span),), tuple(lines), (_leads(circle, words, item.part),), (line(Run(BOX)),)


def _leads(circle: Circle, words: Words, part: Part) -> Line:
    roles = circle.case.roles
    chair = roles.chair if roles else None
    if part not in (Part.PRIVATE, Part.TELLING):
        return line(words("The convener"))
    if chair is None or not circle.is_expected(chair):
        return line(words("The chair"))
    return line(name(chair.name))


def _arranged(circle: Circle, words: Words) -> list[Block]:
    day = circle.case.day
    rows = [
        (
            (line(Run(BOX)) if not need.done else line(words("Arranged")),),
            (_need(circle, words, need.need or ""),),
            (line(name(need.person.name)),) if need.person else (),
            (line(written(circle, need.by)),) if need.by else (),
        )
        for need in (day.arranged if day else [])
        if need.person is None or circle.is_expected(need.person)
    ]
    if not rows:
        return []
    columns = (
        Column(line(words("Arranged?")), 30),
        Column(line(words("What is needed")), 55),
        Column(line(words("For whom")), 40),
        Column(line(words("Who arranges it")), 40),
    )
    return [section(words("Needs")), Table(words("Needs"), columns, tuple(rows))]


def _need(circle: Circle, words: Words, need: str) -> Line:
    return line(label(words, Need(need)) if need in list(Need) else written(circle, need))


def _messages(circle: Circle, words: Words) -> list[Block]:
    if not circle.senders:
        return []
    blocks: list[Block] = [section(words("Messages to read aloud"))]
    for sender in circle.senders:
        blocks.append(Heading(3, line(name(sender.name))))
        text = sender.message
        blocks.append(
            Paragraph(line(written(circle, text, sender.language)))
            if text
            else says(words("The message is not here yet."))
        )
    return blocks


def _stop(circle: Circle, words: Words) -> list[Block]:
    if not circle.case.avoid:
        return []
    return [
        section(words("Stop here")),
        says(words("We do not talk about this. The chair and the convener say stop.")),
        Items(tuple(line(written(circle, text)) for text in circle.case.avoid)),
    ]


def _if_somebody_leaves(words: Words) -> list[Block]:
    sentences = (
        words("Take a break. Nobody has to explain why."),
        words("The support person goes along, or the convener."),
        words("Ask whether the meeting goes on, and how."),
        words("Call the contact in the prison if you need help."),
    )
    return [section(words("If somebody leaves the room")), says(" ".join(sentences))]
