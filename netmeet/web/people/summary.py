"""What the page of one person says, group by group, in rows of a question and its answer."""

from dataclasses import dataclass

from netmeet.domain.codes import MAIN, ContactOrder, Need, Outcome
from netmeet.domain.model import Person
from netmeet.web.flow import here
from netmeet.web.network_words import RINGS
from netmeet.web.people.answers import USUAL, answer_of
from netmeet.web.request import case
from netmeet.web.request import words as words_here
from netmeet.words import dates, phones
from netmeet.words.catalogue import Words
from netmeet.words.labels import label
from netmeet.words.tongues import language_name

Row = tuple[str, str | list[str]]


@dataclass(frozen=True)
class Section:
    """One group of answers, where it is changed, and what is changed, for those who listen."""

    title: str
    rows: list[Row]
    change: str
    what: str

    @property
    def facts(self) -> list[tuple[str, str | list[str], str, str]]:
        """Return the rows without a link of their own: the whole group is changed at once."""
        return [(*row, "", "") for row in self.rows]


def sections(person: Person) -> list[Section]:
    """Return the groups of the page in their order."""
    at = {"person_id": person.id}
    words = words_here()
    return [
        Section(
            words("Before we write"),
            _before(words, person),
            here("people.safety", **at),
            words("what must be known before we write"),
        ),
        Section(words("Who"), _who(words, person), here("people.who", **at), words("who this is")),
        Section(
            words("On the map"),
            _on_the_map(words, person),
            here("network.place", **at),
            words("the place on the map"),
        ),
        Section(
            words("How to reach"),
            _reach(words, person),
            here("people.reach", **at),
            words("how we reach this person"),
        ),
        Section(
            words("What is needed"),
            _needs(words, person),
            here("people.needs", **at),
            words("what this person needs"),
        ),
        Section(
            words("The person’s own yes"),
            _yeses(words, person),
            here("people.yeses", **at),
            words("what this person says yes to"),
        ),
    ]


def _before(words: Words, person: Person) -> list[Row]:
    order = label(words, person.contact_order)
    if person.contact_order is not ContactOrder.UNKNOWN and person.checked_on:
        day = dates.short_day(words, person.checked_on)
        order = words("%(answer)s, answered on %(day)s", answer=order, day=day)
    return [
        (words("Contact order"), order),
        (words("Asked about safety"), _asked(words, person) or words("Not asked yet")),
        (
            words("The safety questions"),
            _open(words, label(words, person.outcome) if person.outcome else ""),
        ),
        (
            words("May the letter say that the meeting is in a prison?"),
            _yes_no(words, person.mention_prison),
        ),
        (words("Under 18"), _yes_no(words, person.under_18)),
        (words("Year of birth"), _open(words, str(person.birth_year or ""))),
    ]


def _asked(words: Words, person: Person) -> list[str]:
    """Return who was asked about safety, when, and what came out."""
    return [
        words(
            "%(source)s, %(day)s: %(outcome)s",
            source=label(words, line.source),
            day=dates.short_day(words, line.on),
            outcome=label(words, line.outcome or Outcome.FINE),
        )
        for line in person.safety
    ]


def _who(words: Words, person: Person) -> list[Row]:
    beside = person.support_for
    support = case().called if beside is MAIN else ""
    if isinstance(beside, Person):
        support = beside.name
    return [
        (words("Name on the letter"), person.name),
        (words("Group"), label(words, person.group)),
        (words("Name on the identity card"), person.name_on_id or words("The same name")),
        (words("Sits beside"), support or words("Nobody in particular")),
        (words("Beside this person sits"), _beside(person) or [words("Nobody in particular")]),
    ]


def _on_the_map(words: Words, person: Person) -> list[Row]:
    main = case().called
    return [
        (words("How close"), _open(words, words(RINGS[person.ring]) if person.ring else "")),
        (
            words("What %(main)s calls them", main=main),
            person.called or words("Nothing is written here"),
        ),
        (
            words("More contact?"),
            _open(words, label(words, person.more_contact) if person.more_contact else ""),
        ),
    ]


def _reach(words: Words, person: Person) -> list[Row]:
    phone = phones.shown(person.phone, case().country) if person.phone else ""
    return [
        (
            words("How we reach them"),
            _open(words, label(words, person.channel) if person.channel else ""),
        ),
        (words("Address for the envelope"), person.address or words("Nothing is written here")),
        (words("Telephone"), phone or words("Nothing is written here")),
        (words("E-mail"), person.email or words("Nothing is written here")),
        (words("Language in letters"), label(words, person.language or case().language)),
        (
            words("Calendar file"),
            _open(words, label(words, person.calendar) if person.calendar else ""),
        ),
    ]


def _needs(words: Words, person: Person) -> list[Row]:
    found = [label(words, Need(need)) for need in person.needs]
    spoken = language_name(words, person.interpreter) if person.interpreter else ""
    booked = words("%(language)s, booked", language=spoken)
    interpreter = booked if spoken and person.interpreter_booked else spoken
    who = label(words, person.interpreter_who) if person.interpreter_who else ""
    return [
        (words("To take part"), found or [words("Nothing is noted")]),
        (words("Interpreter"), interpreter or words("Nothing is noted")),
        *([(words("Who interprets"), _open(words, who))] if spoken else []),
    ]


def _yeses(words: Words, person: Person) -> list[Row]:
    return [
        (words("We keep the name"), _yes_no(words, person.keeps_name)),
        (words("The others may know that they come"), _yes_no(words, person.knows_others)),
        (words("The others may have the number"), _yes_no(words, person.shares_number)),
    ]


def _beside(person: Person) -> list[str]:
    return [one.name for one in case().people if one.supports is person]


def _open(words: Words, text: str | None) -> str:
    return text or words("Not answered yet")


def _yes_no(words: Words, known: bool | None) -> str:  # noqa: FBT001 — what the house knows
    answer = answer_of(known)
    return _open(words, words(USUAL[answer]) if answer else "")
