"""The text of the invitation on a page: each kind of letter that somebody with a yes gets."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from netmeet.domain.circle import Circle, is_wanted
from netmeet.domain.model import Person
from netmeet.domain.review import shown_names
from netmeet.papers.blocks import Block
from netmeet.papers.invitation_text import KINDS, Kind, kind_of, letter
from netmeet.words.catalogue import Words
from netmeet.words.names import joined


@dataclass
class Section:
    """One kind of letter: to whom, what it says, and the main person's own lines in it."""

    kind: Kind
    blocks: list[Block]
    names: list[str] = field(default_factory=list)
    greetings: list[tuple[str, str]] = field(default_factory=list)

    def to(self, words: Words) -> str:
        """Return to whom the letter goes, by first names; nothing while nobody has a yes."""
        names = joined(words, self.names)
        if self.kind.to_guardian:
            return words("To the adults who decide for %(names)s", names=names)
        return words("To %(names)s", names=names) if names else ""


def sections(circle: Circle, words: Words, people: Sequence[Person]) -> list[Section]:
    """Return each kind of letter that these people get; the kind of most comes first."""
    names = shown_names(people)
    found: dict[Kind, Section] = {}
    for one in filter(is_wanted, people):
        kind = kind_of(circle, one)
        if kind not in found:
            found[kind] = Section(kind, letter(circle, words, kind))
        found[kind].names.append(names[one])
        if one.greeting and not kind.to_guardian:
            found[kind].greetings.append((names[one], one.greeting))
    if not found:
        return [Section(KINDS[0], letter(circle, words, KINDS[0]))]
    return sorted(found.values(), key=lambda section: -len(section.names))
