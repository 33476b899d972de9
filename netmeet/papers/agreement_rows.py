"""The rows of the agreement: No. 10, What 75, Who 44, When 36, the same on every copy."""

from netmeet.domain.circle import Circle
from netmeet.domain.commitments import Line as Seen
from netmeet.papers.agreement_texts import Naming
from netmeet.papers.blocks import Column, Line, line, name, strong
from netmeet.papers.frame import marked, sentence, written
from netmeet.papers.times import when_of
from netmeet.words.catalogue import Words
from netmeet.words.names import joined

Row = tuple[tuple[Line, ...], ...]


def commitment_columns(words: Words) -> tuple[Column, ...]:
    """Return the columns of every table of commitments."""
    return (
        Column(line(words("No.")), 10),
        Column(line(words("What")), 75),
        Column(line(words("Who")), 44),
        Column(line(words("When")), 36),
    )


def commitment_row(circle: Circle, words: Words, seen: Seen, naming: Naming) -> Row:
    """Return one line: its text, first step and sign; owner and helpers; time and who asks."""
    return (
        (line(str(seen.number)),),
        what_cell(circle, words, seen),
        _who(circle, words, seen, naming),
        _when(circle, words, seen, naming),
    )


def what_cell(circle: Circle, words: Words, seen: Seen) -> tuple[Line, ...]:
    """Return the text of a line, and each of its additions with a lead word."""
    commitment = seen.commitment
    lines = [line(written(circle, commitment.what))]
    if commitment.first_step:
        lead = strong(words("First step:"))
        lines.append(line(lead, " ", written(circle, commitment.first_step)))
    if commitment.sign:
        lead = strong(words("How will we know?"))
        lines.append(line(lead, " ", written(circle, commitment.sign)))
    return tuple(lines)


def _who(circle: Circle, words: Words, seen: Seen, naming: Naming) -> tuple[Line, ...]:
    lines = [line(name(naming(circle, seen.who)))] if seen.who else []
    if seen.helpers:
        names = joined(words, [naming(circle, helper) for helper in seen.helpers])
        lines.append(sentence(words("with %(names)s", names=marked(names))))
    return tuple(lines)


def _when(circle: Circle, words: Words, seen: Seen, naming: Naming) -> tuple[Line, ...]:
    when = when_of(words, seen.commitment.when)
    lines = [line(when)] if when else []
    if seen.asks:
        lines.append(sentence(words("%(name)s asks", name=marked(naming(circle, seen.asks)))))
    return tuple(lines)
