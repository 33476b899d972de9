"""The kinds of value in a case file: each reads one JSON value or refuses it, and writes it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, Generic, Protocol, TypeVar

from email_validator import EmailNotValidError, validate_email

from netmeet.domain.model import Person, Question
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.texts import Fault, fault_in_contact, fault_in_name, fault_in_text, kept
from netmeet.words.phones import is_possible

Code = TypeVar("Code", bound=StrEnum)

YEARS = range(1900, 2200)
DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
LOCAL_TIME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}", re.ASCII)
CLOCK = re.compile(r"\d{2}:\d{2}", re.ASCII)
STAMP = re.compile(LOCAL_TIME.pattern + r"(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})", re.ASCII)


@dataclass
class Context:
    """What a value may refer to: the country, the people and the questions read so far."""

    country: str = ""
    people: dict[str, Person] = field(default_factory=dict)
    questions: list[Question] = field(default_factory=list)


class Kind(Protocol):
    """A kind of value; `at` is the path that a refusal names."""

    def read(self, value: Any, at: str, context: Context) -> Any:
        """Return the value as the house keeps it, or refuse it."""

    def write(self, value: Any) -> Any:
        """Return the value as JSON."""


def text_at(value: Any, at: str) -> str:
    """Return a JSON string, or refuse what is none."""
    if not isinstance(value, str):
        raise Refused(Reason.WRONG_TYPE, place=at)
    return kept(value)


@dataclass(frozen=True)
class Text:
    """A text, judged by one rule of `domain/texts.py`."""

    fault: Callable[[str], Fault | None]

    def read(self, value: Any, at: str, context: Context) -> str:  # noqa: ARG002
        """Return the text after NFC, with its line ends as line feeds."""
        text = text_at(value, at)
        fault = self.fault(text)
        if fault:
            raise Refused(Reason(fault.value), place=at)
        return text

    def write(self, value: str) -> str:
        """Return the text as it is."""
        return value


def fault_in_greeting(text: str) -> Fault | None:
    """Return why a greeting is refused: it has 300 characters at most."""
    return fault_in_text(text, 300)


NAME = Text(fault_in_name)
TEXT = Text(fault_in_text)
CONTACT = Text(fault_in_contact)
GREETING = Text(fault_in_greeting)


class Phone:
    """A telephone number that is possible in the country of the prison, or begins with `+`."""

    def read(self, value: Any, at: str, context: Context) -> str:
        """Return the number as written."""
        number = CONTACT.read(value, at, context)
        if not is_possible(number, context.country):
            raise Refused(Reason.BAD_PHONE, place=at)
        return number

    def write(self, value: str) -> str:
        """Return the number as written."""
        return value


class Email:
    """An e-mail address of the right form; nothing is looked up."""

    def read(self, value: Any, at: str, context: Context) -> str:
        """Return the address as written."""
        address = CONTACT.read(value, at, context)
        try:
            validate_email(address, check_deliverability=False, globally_deliverable=False)
        except EmailNotValidError:
            raise Refused(Reason.BAD_EMAIL, place=at) from None
        return address

    def write(self, value: str) -> str:
        """Return the address as written."""
        return value


@dataclass(frozen=True)
class CodeOf(Generic[Code]):
    """One of the codes of a set."""

    codes: type[Code]

    def read(self, value: Any, at: str, context: Context) -> Code:  # noqa: ARG002
        """Return the code, or refuse a word that is none."""
        if not isinstance(value, str):
            raise Refused(Reason.WRONG_TYPE, place=at)
        try:
            return self.codes(value)
        except ValueError:
            known = ", ".join(code.value for code in self.codes)
            raise Refused(Reason.UNKNOWN_CODE, place=at, known=known) from None

    def write(self, value: str) -> str:
        """Return the code as a word."""
        return str(value)


@dataclass(frozen=True)
class Number:
    """A whole number between two bounds, both included."""

    least: int
    most: int

    def read(self, value: Any, at: str, context: Context) -> int:  # noqa: ARG002
        """Return the number, or refuse one outside the bounds."""
        if type(value) is not int:
            raise Refused(Reason.WRONG_TYPE, place=at)
        if not self.least <= value <= self.most:
            raise Refused(Reason.OUT_OF_RANGE, place=at, least=self.least, most=self.most)
        return value

    def write(self, value: int) -> int:
        """Return the number."""
        return value


class Truth:
    """True or false."""

    def read(self, value: Any, at: str, context: Context) -> bool:  # noqa: ARG002
        """Return the truth value, or refuse what is none."""
        if not isinstance(value, bool):
            raise Refused(Reason.WRONG_TYPE, place=at)
        return value

    def write(self, value: bool) -> bool:  # noqa: FBT001
        """Return the truth value."""
        return value


Moment = TypeVar("Moment", date, datetime, time)


@dataclass(frozen=True)
class Timely(Generic[Moment]):
    """A day, a local time or a time of day, in the one form of the case file."""

    form: re.Pattern[str]
    parse: Callable[[str], Moment]
    reason: Reason
    spelled: Callable[[Moment], str]

    def read(self, value: Any, at: str, context: Context) -> Moment:  # noqa: ARG002
        """Return the moment, or refuse one that no calendar has between 1900 and 2199."""
        text = text_at(value, at)
        try:
            moment = self.parse(text) if self.form.fullmatch(text) else None
        except ValueError:
            moment = None
        if moment is None or (isinstance(moment, date) and moment.year not in YEARS):
            raise Refused(self.reason, place=at, value=text[:40])
        return moment

    def write(self, value: Moment) -> str:
        """Return the moment as text."""
        return self.spelled(value)


DATE = Timely(DAY, date.fromisoformat, Reason.IMPOSSIBLE_DATE, date.isoformat)
DATE_AND_TIME = Timely(
    LOCAL_TIME,
    datetime.fromisoformat,
    Reason.IMPOSSIBLE_DATE,
    lambda moment: moment.isoformat(timespec="minutes"),
)
TIME_OF_DAY = Timely(
    CLOCK,
    time.fromisoformat,
    Reason.IMPOSSIBLE_TIME,
    lambda moment: moment.isoformat(timespec="minutes"),
)


class Stamp:
    """A moment with its zone, kept as written."""

    def read(self, value: Any, at: str, context: Context) -> str:  # noqa: ARG002
        """Return the text of a possible moment."""
        text = text_at(value, at)
        try:
            possible = STAMP.fullmatch(text) and datetime.fromisoformat(text).year in YEARS
        except ValueError:
            possible = False
        if not possible:
            raise Refused(Reason.IMPOSSIBLE_DATE, place=at, value=text[:40])
        return text

    def write(self, value: str) -> str:
        """Return the text as it is."""
        return value


@dataclass(frozen=True)
class ListOf:
    """A list of values of one kind, up to a number."""

    kind: Kind
    most: int | None = None

    def read(self, value: Any, at: str, context: Context) -> list[Any]:
        """Return the values in their order, or refuse the first that is wrong."""
        return [
            self.kind.read(one, f"{at}[{place}]", context)
            for place, one in enumerate(list_at(value, at, self.most))
        ]

    def write(self, value: list[Any]) -> list[Any]:
        """Return the values in their order."""
        return [self.kind.write(one) for one in value]


def list_at(value: Any, at: str, most: int | None = None) -> list[Any]:
    """Return a JSON list, or refuse what is none or too long."""
    if not isinstance(value, list):
        raise Refused(Reason.WRONG_TYPE, place=at)
    if most is not None and len(value) > most:
        raise Refused(Reason.TOO_MANY, place=at, most=most)
    return value
