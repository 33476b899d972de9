"""Dice made of bytes: Hypothesis draws the bytes, and shrinks them towards the plainest choice.

A whole case file is some thousand choices. Drawn one by one they take seconds; drawn as bytes,
one run for each record, they take milliseconds, and a failure still shrinks to few records.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from hypothesis import strategies as st

One = TypeVar("One")
Make = Callable[["Dice"], Any]

TURNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
NAMES = (
    "Anna",
    "Å",
    "Čáhppe Ŋ Đ Ŧ Ž",
    "Eeʹǩǩ Ǯuâđđ",
    "Aqqaluk Qaarsoq ĸ",
    "Eyðun Ðórr",
    "محمد عبد الله",
    "\N{RIGHT-TO-LEFT MARK}ليلى\N{LEFT-TO-RIGHT MARK} 12",
    "👩\N{ZERO WIDTH JOINER}👧 ❤\N{VARIATION SELECTOR-16}",
    "A\N{COMBINING RING ABOVE}se O\N{COMBINING DIAERESIS}",
    "O'Brien-d'Été",
    "null",
    "None",
    "<b>Ib</b> & Co",
    "=1+1",
    "{{ 7*7 }}",
    "Kirsten\r\nAagaard",
    "  two  spaces ",
    "-",
    "x" * 300,
)
TEXTS = (
    "A text.",
    "",
    " ",
    *NAMES,
    "one\r\ntwo\rthree\x85four\u2028five\u2029six\n",
    "{% for x in y %}{{ x }}{% endfor %} ${7*7} %s %(x)s {0}",
    "' OR 1=1--",
    '"quoted" \\ back/slash',
    "3.9.2026 kl. 13.00–16.00, 2 000 kr",
    "نمی\N{ZERO WIDTH NON-JOINER}خواهم",
    "å" * 20_000,
)

# Any text that may be kept: no control character, nothing that turns the direction, no digit,
# so that nothing looks like an identity number.
texts = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cn", "Nd"], exclude_characters=TURNS),
    max_size=40,
)


@dataclass
class Dice:
    """Choices made by bytes; when the bytes run out, every choice is the first one."""

    rolls: Iterator[int]
    country: str = "DK"
    people: Sequence[str] = ()
    questions: int = 0
    drawn: Sequence[str] = field(default_factory=list)

    def one_of(self, choices: Sequence[One]) -> One:
        """Return one of up to 256 choices."""
        return choices[next(self.rolls, 0) % len(choices)]

    def says_yes(self) -> bool:
        """Return true half of the time."""
        return next(self.rolls, 0) % 2 == 1

    def some_of(self, choices: Sequence[One], most: int = 3) -> list[One]:
        """Return up to `most` choices, each perhaps several times; none where there is none."""
        count = self.one_of(range(most + 1)) if choices else 0
        return [self.one_of(choices) for _ in range(count)]

    def record(self, needed: Mapping[str, Make], optional: Mapping[str, Make]) -> dict[str, Any]:
        """Return an object with every needed key and half of the optional ones that there are."""
        made = {key: make(self) for key, make in needed.items()}
        made |= {key: make(self) for key, make in optional.items() if self.says_yes()}
        return {key: value for key, value in made.items() if value is not None}


def code(words: str) -> Make:
    """Return a maker of one of the codes in a line."""
    return lambda dice: dice.one_of(words.split())


def number(*numbers: int) -> Make:
    """Return a maker of one of some numbers."""
    return lambda dice: dice.one_of(numbers)


def several(make: Make, most: int = 3) -> Make:
    """Return a maker of a list with up to `most` parts."""
    return lambda dice: [make(dice) for _ in range(dice.one_of(range(most + 1)))]


def a_record(needed: Mapping[str, Make], optional: Mapping[str, Make]) -> Make:
    """Return a maker of an object."""
    return lambda dice: dice.record(needed, optional)


def truth(dice: Dice) -> bool:
    """Return true or false."""
    return dice.says_yes()


def a_name(dice: Dice) -> str:
    """Return a name, usual or odd."""
    return dice.one_of([*NAMES, *(f"Å{drawn}" for drawn in dice.drawn)])


def a_text(dice: Dice) -> str:
    """Return a text, usual or odd."""
    return dice.one_of([*TEXTS, *dice.drawn])


def a_date(dice: Dice) -> str:
    """Return a day that is in the calendar."""
    return dice.one_of(["2026-11-21", "1900-01-01", "2199-12-31", "2028-02-29", "2026-03-29"])


def a_local_time(dice: Dice) -> str:
    """Return a day and a time of day, the hours of the change of clocks among them."""
    return a_date(dice) + "T" + a_time_of_day(dice)


def a_time_of_day(dice: Dice) -> str:
    """Return a time of day."""
    return dice.one_of(["13:00", "00:00", "23:59", "02:30"])


def a_moment(dice: Dice) -> str:
    """Return a time with its zone."""
    return a_local_time(dice) + dice.one_of(["Z", "+01:00", "-11:30", ":59Z", ":07.123456+02:00"])


def a_phone(dice: Dice) -> str:
    """Return a telephone number that can be dialled from the country."""
    at_home = {"DK": "20 17 40 05", "NO": "490 00 042", "SE": "070-174 06 05"}[dice.country]
    return dice.one_of([at_home, "+45 20174005", "+4749000042", "0046 70 174 06 05"])


def an_email(dice: Dice) -> str:
    """Return an e-mail address of the right form."""
    return dice.one_of(["ib@example.com", "o'brien+x@mail.example.org", "åse@blåbær.example"])


def an_address(dice: Dice) -> list[str]:
    """Return the lines of an address; a number in it may look like an identity number."""
    lines = ["Åvej 1, 2. tv.", "3900 Nuuk", "Box 010190-1234", "", "<Gate> & {{ vei }}"]
    return dice.some_of(lines, 4)
