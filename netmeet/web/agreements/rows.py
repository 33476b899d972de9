"""The lines of the agreement as the pages show them: who, when, what is missing, and advice."""

from dataclasses import dataclass

from netmeet.domain.advice import Advice, advice
from netmeet.domain.circle import Circle, found_once
from netmeet.domain.commitments import missing
from netmeet.domain.model import Commitment
from netmeet.papers.times import when_of
from netmeet.web.agreements.place import named
from netmeet.web.flow import here
from netmeet.web.request import say, words
from netmeet.words.advice import ADVICE
from netmeet.words.labels import label
from netmeet.words.names import joined

WAYS = ("change", "remove", "move_up", "move_down")


@dataclass(frozen=True)
class Row:
    """One line with its names and its time in words.

    `lacks` are the sentences of what is missing; `hints` are pairs of a found word and a sentence;
    `ways` are the addresses at which something is done about it.
    """

    line: Commitment
    who: str
    when: str
    helpers: str
    asks: str
    lacks: list[str]
    hints: list[tuple[str, str]]
    ways: dict[str, str]

    @property
    def facts(self) -> list[str]:
        """Return what the line says, part by part, for the page on which all is checked."""
        line = self.line
        parts = [
            line.what,
            " · ".join(text for text in (self.who, self.when) if text),
            say("with %(names)s", names=self.helpers) if self.helpers else "",
            say("%(name)s asks", name=self.asks) if self.asks else "",
            _led(say("First step:"), line.first_step),
            _led(say("How will we know?"), line.sign),
            _led(say("If it does not go as planned:"), line.plan_b),
            _led(say("It depends on the decision of:"), line.depends_on),
            say("Not on the copy for the cell.") if line.on_cell_copy is False else "",
            say("Only some people may see this line.") if line.restricted else "",
        ]
        return [part for part in parts if part]


def rows(circle: Circle) -> list[Row]:
    """Return every line of the newest agreement, in order."""
    return _rows(circle, words().language)


@found_once
def _rows(circle: Circle, _language: str) -> list[Row]:
    return [row(circle, line) for line in circle.case.commitments]


def row(circle: Circle, line: Commitment) -> Row:
    """Return one line as a page shows it."""
    said = ADVICE[Advice]
    return Row(
        line=line,
        who=named(line.who),
        when=when_of(words(), line.when),
        helpers=joined(words(), [one.name for one in line.helpers]),
        asks=named(line.asks),
        lacks=[label(words(), one) for one in missing(line)],
        hints=[(hint.found, say(said[hint.advice])) for hint in advice(circle, line)],
        ways={way: here(f"agreements.{way}", line_id=line.id) for way in WAYS},
    )


def owners(circle: Circle) -> int:
    """Return how many different people and offices do something."""
    return len({line.who for line in circle.case.commitments if line.who is not None})


def _led(lead: str, text: str | None) -> str:
    return f"{lead} {text}" if text else ""
