"""A whole case file: bytes to a case, and a case to bytes."""

import json
from typing import Any

from netmeet.adapters.casefile import agreement_keys, keys
from netmeet.adapters.casefile.kinds import (
    DATE,
    DATE_AND_TIME,
    NAME,
    TEXT,
    CodeOf,
    Context,
    ListOf,
    list_at,
    text_at,
)
from netmeet.adapters.casefile.records import (
    Key,
    Record,
    built,
    filled,
    inside,
    mapping_at,
    needed,
    read_keys,
    write_keys,
)
from netmeet.domain import codes, model
from netmeet.domain.references import fault_in_reference
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.texts import FILE_BYTES, MOST_PEOPLE

VERSION = 1


class Reference:
    """The name of a case in a house: 1 to 40 of A-Z, a-z, 0-9 and hyphen."""

    def read(self, value: Any, at: str, context: Context) -> str:
        """Return the reference, or refuse what cannot be one."""
        reference = TEXT.read(value, at, context)
        if fault_in_reference(reference):
            raise Refused(Reason.BAD_REFERENCE, place=at)
        return reference

    def write(self, value: str) -> str:
        """Return the reference."""
        return value


class People:
    """The people of a case, who may point at one another."""

    record = Record(model.Person, keys.PERSON_KEYS + keys.PERSON_LINKS)

    def read(self, value: Any, at: str, context: Context) -> list[model.Person]:
        """Return the people in their order; each id stands once."""
        found = []
        for place, data in enumerate(list_at(value, at, MOST_PEOPLE)):
            path = f"{at}[{place}]"
            mapping_at(data, path, self.record.names)
            person = built(model.Person, read_keys(keys.PERSON_KEYS, data, path, context))
            if person.key in context.people:
                raise Refused(Reason.SAME_ID, place=inside(path, "id"))
            if person.key == codes.MAIN.value:
                raise Refused(Reason.RESERVED_ID, place=inside(path, "id"))
            context.people[person.key] = person
            found.append((person, data, path))
        for person, data, path in found:
            filled(person, read_keys(keys.PERSON_LINKS, data, path, context))
        return list(context.people.values())

    def write(self, value: list[model.Person]) -> list[dict[str, Any]]:
        """Return the people in their order."""
        return [self.record.write(person) for person in value]


class Questions:
    """The questions, which commitments point at by their place."""

    kind = ListOf(keys.QUESTION)

    def read(self, value: Any, at: str, context: Context) -> list[model.Question]:
        """Return the questions in their order."""
        context.questions = self.kind.read(value, at, context)
        return context.questions

    def write(self, value: list[model.Question]) -> list[Any]:
        """Return the questions in their order."""
        return self.kind.write(value)


class Newest:
    """One record in the file that is the newest of several in the house."""

    def __init__(self, record: Record) -> None:
        self.record = record

    def read(self, value: Any, at: str, context: Context) -> list[Any]:
        """Return the one entity in a list."""
        return [self.record.read(value, at, context)]

    def write(self, value: list[Any]) -> dict[str, Any]:
        """Return the newest as an object."""
        return self.record.write(value[-1]) if value else {}


# People come before all that points at them, questions before commitments.
CASE = (
    Key("reference", Reference()),
    Key("state", keys.STATE),
    needed("country", CodeOf(codes.Country)),
    needed("language", CodeOf(codes.Language)),
    needed("called", NAME),
    Key("easy_read", keys.TRUTH),
    needed("prison", keys.PRISON),
    Key("remand_restrictions", keys.TRUTH),
    Key("release", keys.RELEASE),
    Key("convener", keys.CONVENER),
    Key("contact_officer", keys.OFFICER),
    Key("referral", keys.REFERRAL),
    Key("consent", keys.CONSENT),
    Key("map_done", DATE),
    Key("situation", TEXT),
    Key("busy", ListOf(Record(model.BusyHours, keys.HOURS))),
    Key("people", People()),
    Key("apart", ListOf(keys.APART)),
    Key("questions", Questions()),
    Key("avoid", keys.TEXTS),
    Key("list_signed", Newest(keys.LIST_SIGNED), "signings"),
    Key("text_agreed", keys.TEXT_AGREED),
    Key("slots", ListOf(keys.SLOT)),
    Key("meeting", Newest(keys.MEETING), "meetings"),
    Key("reply_by", DATE),
    Key("day", keys.DAY),
    Key("roles", keys.ROLES),
    Key("commitments", agreement_keys.COMMITMENTS),
    Key("agreement", Newest(agreement_keys.AGREEMENT), "agreements"),
    Key("follow_up", DATE_AND_TIME),
    Key("follow_up_held", DATE),
    Key("forms_in", DATE),
    Key("delete_on", DATE),
    Key("transferred_on", DATE),
    Key("ask_next", keys.TEXTS),
    Key("maps", ListOf(keys.MAP_STATE)),
)
NAMES = frozenset({"netmeet_case", *(key.name for key in CASE)})


def read(content: bytes) -> model.Case:
    """Return the case of a file, or refuse the file with the path of its first fault.

    A case without a reference gets an empty one; whoever keeps the case makes it.
    """
    found = _json(content)
    version = found.get("netmeet_case") if isinstance(found, dict) else None
    if type(version) is not int or version != VERSION:
        raise Refused(Reason.WRONG_VERSION, place="netmeet_case")
    data = mapping_at(found, "", NAMES)
    country = text_at(data.get("country", ""), "country")
    attributes = read_keys(CASE, data, "", Context(country=country))
    commitments = attributes.pop("commitments", [])
    if commitments:
        agreements = attributes.setdefault("agreements", [model.Agreement()])
        agreements[-1].commitments = commitments
    reference = attributes.pop("reference", "")
    return model.Case(reference=reference, reference_key=reference.casefold(), **attributes)


def write(case: model.Case) -> bytes:
    """Return a case as a file; what nobody has filled in is left out."""
    data = {"netmeet_case": VERSION, **write_keys(CASE, case)}
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def _json(content: bytes) -> Any:
    if len(content) > FILE_BYTES:
        raise Refused(Reason.FILE_TOO_LARGE)
    try:
        return json.loads(
            content.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_number
        )
    except (ValueError, RecursionError):
        raise Refused(Reason.NOT_JSON) from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return the pairs of an object in which no key stands twice."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise Refused(Reason.TWICE_THE_KEY, place=inside("", key))
        found[key] = value
    return found


def _no_number(name: str) -> Any:
    raise ValueError(name)
