"""Records of a case file: a table of keys for each entity, read and written the same way."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from netmeet.adapters.casefile.kinds import Context, Kind
from netmeet.domain.refusal import Reason, Refused


@dataclass(frozen=True)
class Key:
    """A key of a record: its kind, and the attribute of the entity when that has another name.

    An empty list says nothing and is left out, unless `empty_counts`.
    """

    name: str
    kind: Kind
    attribute: str = ""
    required: bool = False
    empty_counts: bool = False

    @property
    def goes_to(self) -> str:
        """Return the attribute of the entity."""
        return self.attribute or self.name


def needed(name: str, kind: Kind, attribute: str = "") -> Key:
    """Return a key that must be there."""
    return Key(name, kind, attribute, required=True)


def mapping_at(value: Any, at: str, known: frozenset[str]) -> Mapping[str, Any]:
    """Return a JSON object that has only known keys."""
    if not isinstance(value, dict):
        raise Refused(Reason.WRONG_TYPE, place=at)
    for key in value:
        if key not in known:
            raise Refused(Reason.UNKNOWN_KEY, place=inside(at, key))
    return value


def inside(at: str, key: str) -> str:
    """Return the path of a key, on one line however it is written."""
    unseen = "\N{REPLACEMENT CHARACTER}"
    shown = "".join(sign if sign.isprintable() else unseen for sign in key[:60])
    return f"{at}.{shown}" if at else shown


def read_keys(
    keys: tuple[Key, ...], data: Mapping[str, Any], at: str, context: Context
) -> dict[str, Any]:
    """Return the attributes that the keys of an object fill; a group fills several."""
    attributes: dict[str, Any] = {}
    for key in keys:
        place = inside(at, key.name)
        if key.name not in data:
            if key.required:
                raise Refused(Reason.MISSING_KEY, place=place)
            continue
        value = key.kind.read(data[key.name], place, context)
        attributes |= value if isinstance(key.kind, Within) else {key.goes_to: value}
    return attributes


def write_keys(keys: tuple[Key, ...], entity: object) -> dict[str, Any]:
    """Return an entity as an object, without what is empty."""
    written = {}
    for key in keys:
        value = entity if isinstance(key.kind, Within) else getattr(entity, key.goes_to)
        shown = None if value is None else key.kind.write(value)
        if shown not in (None, [], {}) or (key.empty_counts and shown is not None):
            written[key.name] = shown
    return written


@dataclass(frozen=True)
class Within:
    """An object in the file that is a part of the same entity in the house."""

    keys: tuple[Key, ...]

    def read(self, value: Any, at: str, context: Context) -> dict[str, Any]:
        """Return the attributes that the object fills."""
        names = frozenset(key.name for key in self.keys)
        return read_keys(self.keys, mapping_at(value, at, names), at, context)

    def write(self, value: object) -> dict[str, Any]:
        """Return the part of the entity as an object."""
        return write_keys(self.keys, value)


@dataclass(frozen=True)
class Record:
    """An object in the file that is an entity of its own."""

    entity: type
    keys: tuple[Key, ...]

    @property
    def names(self) -> frozenset[str]:
        """Return the names of all keys."""
        return frozenset(key.name for key in self.keys)

    def read(self, value: Any, at: str, context: Context) -> Any:
        """Return the entity."""
        data = mapping_at(value, at, self.names)
        return built(self.entity, read_keys(self.keys, data, at, context))

    def write(self, value: object) -> dict[str, Any]:
        """Return the entity as an object."""
        return write_keys(self.keys, value)


def built(entity: type, attributes: dict[str, Any]) -> Any:
    """Return a new entity; what its constructor does not take is set afterwards."""
    fields = {field.name for field in dataclasses.fields(entity) if field.init}
    made = entity(**{name: value for name, value in attributes.items() if name in fields})
    filled(made, {name: value for name, value in attributes.items() if name not in fields})
    return made


def filled(entity: Any, attributes: dict[str, Any]) -> None:
    """Set attributes of an entity."""
    for name, value in attributes.items():
        setattr(entity, name, value)
