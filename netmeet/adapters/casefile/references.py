"""Values of a case file that point at people and questions, or join several forms."""

import re
from typing import Any

from netmeet.adapters.casefile.kinds import (
    DATE,
    NAME,
    TEXT,
    CodeOf,
    Context,
    Number,
    list_at,
    text_at,
)
from netmeet.adapters.casefile.records import Key, inside, mapping_at, needed, read_keys
from netmeet.domain.codes import MAIN, Availability, Rhythm, Visible
from netmeet.domain.model import (
    Answer,
    AtRelease,
    Often,
    OnDate,
    Outside,
    Owner,
    Person,
    Question,
    When,
)
from netmeet.domain.refusal import Reason, Refused

OFFSET = re.compile(r"[+-]\d{1,3}[dwm]", re.ASCII)


class PersonId:
    """The id of a person on the list."""

    def read(self, value: Any, at: str, context: Context) -> Person:
        """Return the person, or refuse an id that nobody has."""
        known = context.people.get(text_at(value, at))
        if known is None:
            raise Refused(Reason.NO_SUCH_PERSON, place=at)
        return known

    def write(self, value: Person) -> str:
        """Return the id."""
        return value.key


PERSON = PersonId()


class PersonOrMain:
    """The id of a person on the list, or `main`."""

    def read(self, value: Any, at: str, context: Context) -> Owner:
        """Return the person or the main person."""
        return MAIN if value == MAIN.value else PERSON.read(value, at, context)

    def write(self, value: Owner) -> Any:
        """Return the id or the word."""
        return PERSON.write(value) if isinstance(value, Person) else MAIN.value


class Party(PersonOrMain):
    """A person on the list, the main person, or `{"outside": "name or office"}`."""

    def read(self, value: Any, at: str, context: Context) -> Owner:
        """Return who it is."""
        if not isinstance(value, dict):
            return super().read(value, at, context)
        data = mapping_at(value, at, frozenset({"outside"}))
        outside = read_keys((needed("outside", NAME),), data, at, context)
        return Outside(outside["outside"])

    def write(self, value: Owner) -> Any:
        """Return who it is."""
        return {"outside": value.name} if isinstance(value, Outside) else super().write(value)


class Holder(PersonOrMain):
    """Who holds a copy: a person on the list, `main`, or any other text."""

    def read(self, value: Any, at: str, context: Context) -> Owner:
        """Return who it is; a text that is no id names somebody outside."""
        text = TEXT.read(value, at, context)
        known = text == MAIN.value or text in context.people
        return super().read(text, at, context) if known else Outside(text)

    def write(self, value: Owner) -> Any:
        """Return the id, the word or the text."""
        return value.name if isinstance(value, Outside) else super().write(value)


class Pair:
    """The ids of two different people."""

    def read(self, value: Any, at: str, context: Context) -> tuple[Person, Person]:
        """Return both people."""
        ids = list_at(value, at)
        if len(ids) != 2:
            raise Refused(Reason.WRONG_TYPE, place=at)
        one, other = (PERSON.read(key, f"{at}[{i}]", context) for i, key in enumerate(ids))
        if one is other:
            raise Refused(Reason.SAME_PERSON, place=at)
        return one, other

    def write(self, value: tuple[Person, Person]) -> list[str]:
        """Return both ids."""
        return [person.key for person in value]


class QuestionIndex:
    """The place of a question in the list, from 0."""

    def read(self, value: Any, at: str, context: Context) -> Question:
        """Return the question, or refuse a place that is not there."""
        if type(value) is not int:
            raise Refused(Reason.WRONG_TYPE, place=at)
        if not 0 <= value < len(context.questions):
            raise Refused(Reason.NO_SUCH_QUESTION, place=at)
        return context.questions[value]

    def write(self, value: Question) -> int:
        """Return the place."""
        return value.position


class Answers:
    """What people said about a candidate time: `{person id: code}`."""

    code = CodeOf(Availability)

    def read(self, value: Any, at: str, context: Context) -> list[Answer]:
        """Return the answers in their order."""
        if not isinstance(value, dict):
            raise Refused(Reason.WRONG_TYPE, place=at)
        answers: dict[str, Answer] = {}
        for key, code in value.items():
            place = inside(at, key)
            person = PERSON.read(key, place, context)
            if person.key in answers:
                raise Refused(Reason.TWICE_THE_KEY, place=place)
            availability = self.code.read(code, place, context)
            answers[person.key] = Answer(person=person, availability=availability)
        return list(answers.values())

    def write(self, value: list[Answer]) -> dict[str, str]:
        """Return the answers by id."""
        return {answer.person.key: str(answer.availability) for answer in value}


class VisibleTo:
    """`all`, or the list of those who may see a line."""

    def read(self, value: Any, at: str, context: Context) -> Visible | list[Person]:
        """Return who may see it."""
        if isinstance(value, str):
            return CodeOf(Visible).read(value, at, context)
        return [PERSON.read(key, f"{at}[{i}]", context) for i, key in enumerate(list_at(value, at))]

    def write(self, value: Visible | list[Person]) -> Any:
        """Return the word or the ids."""
        return str(value) if isinstance(value, Visible) else [one.key for one in value]


class WhenIs:
    """Exactly one of a date, a time around release, and a rhythm."""

    keys = (
        Key("date", DATE),
        Key("release", TEXT),
        Key("every", CodeOf(Rhythm)),
        Key("times", Number(1, 31)),
        Key("until", DATE),
    )
    forms = (frozenset({"date"}), frozenset({"release"}))
    rhythm = frozenset({"every", "times"})

    def read(self, value: Any, at: str, context: Context) -> When:
        """Return the one form that is filled in."""
        data = mapping_at(value, at, frozenset(key.name for key in self.keys))
        names = frozenset(data)
        if names not in self.forms and names - {"until"} != self.rhythm:
            raise Refused(Reason.ONE_OF, place=at)
        found = read_keys(self.keys, data, at, context)
        if "date" in found:
            return OnDate(found["date"])
        if "release" in found:
            if not OFFSET.fullmatch(found["release"]):
                raise Refused(Reason.BAD_OFFSET, place=inside(at, "release"))
            return AtRelease(found["release"])
        return Often(found["every"], found["times"], found.get("until"))

    def write(self, value: When) -> dict[str, Any]:
        """Return the one form."""
        if isinstance(value, OnDate):
            return {"date": value.day.isoformat()}
        if isinstance(value, AtRelease):
            return {"release": value.offset}
        until = {"until": value.until.isoformat()} if value.until else {}
        return {"every": str(value.every), "times": value.times, **until}
