"""The papers that a page is about, each one click away."""

from dataclasses import dataclass

from netmeet.domain.circle import Circle
from netmeet.domain.codes import MAIN
from netmeet.domain.model import Person
from netmeet.papers.readers import Reader
from netmeet.services import documents
from netmeet.web.flow import here
from netmeet.web.request import say, words
from netmeet.words.kinds import KINDS
from netmeet.words.tongues import language_name

WHOLE = "all"


@dataclass(frozen=True)
class Sheet:
    """A paper that can be made now: its title, for whom, in which language, and its page."""

    kind: str
    title: str
    whom: str
    language: str
    page: str


def sheets(at: Circle, *kinds: str) -> list[Sheet]:
    """Return every paper of some kinds that the case is ready for, in the order of the kinds."""
    return [
        _sheet(at, kind, reader)
        for kind, reader in documents.made_for(at)
        if kind in kinds and isinstance(reader, Reader)
    ]


def _sheet(at: Circle, kind: str, reader: Reader) -> Sheet:
    number, language = reader.number or WHOLE, reader.language
    whom = at.case.called if reader.who is MAIN else ""
    return Sheet(
        kind=kind,
        title=say(KINDS[kind][0]),
        whom=reader.who.name if isinstance(reader.who, Person) and reader.number else whom,
        language=language_name(words(), language),
        page=here("documents.show", kind=kind, number=number, language=language.value),
    )
