"""The settings of the house: its own names, the organisation and who helps, and its secret."""

import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from functools import cached_property

from sqlalchemy import select
from sqlalchemy.orm import Session

from netmeet.domain.codes import Country, Deed, Language
from netmeet.domain.model import Case, HouseSetting
from netmeet.domain.model.case import SAFETY_DAYS
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.texts import fault_in_name, kept
from netmeet.services import history
from netmeet.words import phones
from netmeet.words.catalogue import Words, paper_words_in

# The names that a house may choose itself, by the sentence of the catalogue that they replace.
OWN_NAMES = {"meeting": "Network meeting", "convener": "Convener"}
NAME_LENGTH = 60
SECRET = "secret"  # noqa: S105 — the key of a row, not its value
SECRET_BYTES = 32
MOST_SAFETY_DAYS = 31
# Stands in the history where nobody has signed in.
PROGRAM = "Netmeet"

# Stems of words, and whole words, that name other meetings and plans in the three countries.
STEMS = (
    "netværksmøde",
    "nettverksmøte",
    "nätverksmöte",
    "netværkssamråd",
    "handleplan",
    "ansvarsgruppemøte",
    "individuell plan",
    "fremtidsplan",
    "kollegium",
    "verkställighetsplan",
)
WORDS = ("SIP", "POP")
NAMES_OF_OTHERS = re.compile("|".join([*STEMS, *(rf"\b{word}\b" for word in WORDS)]), re.IGNORECASE)

Names = dict[str, dict[str, str]]


@dataclass(frozen=True, kw_only=True)
class Organisation:
    """The organisation that runs the house, and who helps those who use it.

    `name` is what conveners write in letters; `helper` is a person or an office; `phone` is the
    helper's number, as it was typed in `country`. For so many days an answer about safety counts.
    """

    name: str | None = None
    helper: str | None = None
    country: Country | None = None
    phone: str | None = None
    safety_days: int = SAFETY_DAYS

    @property
    def says_who_helps(self) -> bool:
        """Tell whether somebody who needs help is told whom to call."""
        return bool(self.helper or self.phone)

    @cached_property
    def shown_phone(self) -> str:
        """Return the helper's number as it is written in the country."""
        return phones.shown(self.phone, self._from) if self.phone else ""

    @cached_property
    def dialled_phone(self) -> str:
        """Return the helper's number as it is dialled from anywhere."""
        return phones.dialled(self.phone, self._from) if self.phone else ""

    @property
    def _from(self) -> str:
        return (self.country or Country.DENMARK).value


def names(session: Session) -> Names:
    """Return the house's own names: by language, by the sentence that each replaces."""
    found: Names = {language.value: {} for language in Language}
    values = _values(session)
    for language in Language:
        for name, sentence in OWN_NAMES.items():
            own = values.get(_key_of(name, language))
            if own is not None:
                found[language.value][sentence] = own
    return found


def set_names(session: Session, given: Mapping[str, Mapping[str, str]]) -> None:
    """Set the house's own names, in the form of `names`; an empty one goes back to the usual."""
    for language in Language:
        for name, sentence in OWN_NAMES.items():
            own = given.get(language.value, {}).get(sentence, "")
            _set(session, _key_of(name, language), _checked(own, f"{name}_{language.value}"))
    session.flush()


def check_name(text: str, *, place: str) -> None:
    """Refuse a name that has a fault or means something else."""
    _checked(text, place)


def paper_words_of(session: Session) -> Callable[[str], Words]:
    """Return what gives the complete words of a language, with the house's own names in them."""
    known = names(session)
    return lambda language: paper_words_in(language).named(known.get(language, {}))


def organisation(session: Session) -> Organisation:
    """Return the organisation of the house, and who helps; nothing that was never set."""
    values = _values(session)
    country = values.get(_key_in_organisation("country"))
    return Organisation(
        name=values.get(_key_in_organisation("name")),
        helper=values.get(_key_in_organisation("helper")),
        country=Country(country) if country else None,
        phone=values.get(_key_in_organisation("phone")),
        safety_days=int(values.get(_key_in_organisation("safety_days"), SAFETY_DAYS)),
    )


def set_organisation(session: Session, said: Organisation, *, by: str = PROGRAM) -> None:
    """Set the organisation of the house, and who helps; what is left out is forgotten.

    Another number of days for answers about safety holds for every case at once.
    """
    if not 1 <= said.safety_days <= MOST_SAFETY_DAYS:
        raise Refused(Reason.OUT_OF_RANGE, place="safety_days", least=1, most=MOST_SAFETY_DAYS)
    for field in fields(said):
        _set(session, _key_in_organisation(field.name), str(getattr(said, field.name) or ""))
    for case in session.scalars(select(Case).where(Case.safety_days != said.safety_days)).unique():
        case.safety_days = said.safety_days
        history.note(session, case, Deed.SETTINGS, by=by)
    session.flush()


def secret(session: Session) -> str:
    """Return the secret of the house, which is made once."""
    found = _setting(session, SECRET)
    if found is None:
        found = HouseSetting(key=SECRET, value=secrets.token_hex(SECRET_BYTES))
        session.add(found)
        session.flush()
    return found.value


def _key_of(name: str, language: Language) -> str:
    return f"name.{name}.{language.value}"


def _key_in_organisation(name: str) -> str:
    return f"organisation.{name}"


def _checked(text: str, place: str) -> str:
    name = " ".join(kept(text).split())
    if not name:
        return ""
    fault = fault_in_name(name)
    if fault:
        raise Refused(Reason(fault.value), place=place)
    if len(name) > NAME_LENGTH:
        raise Refused(Reason.TOO_LONG, place=place)
    other = NAMES_OF_OTHERS.search(name)
    if other:
        raise Refused(Reason.NAME_OF_SOMETHING_ELSE, place=place, word=other.group())
    return name


def _values(session: Session) -> dict[str, str]:
    return {one.key: one.value for one in session.scalars(select(HouseSetting))}


def _setting(session: Session, key: str) -> HouseSetting | None:
    return session.scalars(select(HouseSetting).where(HouseSetting.key == key)).one_or_none()


def _set(session: Session, key: str, value: str) -> None:
    setting = _setting(session, key)
    if setting is not None and value:
        setting.value = value
    elif setting is not None:
        session.delete(setting)
    elif value:
        session.add(HouseSetting(key=key, value=value))
