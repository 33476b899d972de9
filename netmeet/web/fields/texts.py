"""Fields for names, texts, and ways to reach somebody."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from email_validator import EmailNotValidError, validate_email

from netmeet.domain.refusal import Reason
from netmeet.domain.texts import (
    DIRECTION_OVERRIDES,
    NAME_LENGTH,
    TEXT_LENGTH,
    Fault,
    fault_in_contact,
    fault_in_name,
    fault_in_text,
    is_blank,
    kept,
)
from netmeet.web.fields.field import Field, Wrong
from netmeet.web.fields.worded import WordedField
from netmeet.words import phones
from netmeet.words.catalogue import N_
from netmeet.words.refusals import REASONS

# What a paste brings along and nobody sees; NUL is not among them and is refused.
UNSEEN = re.compile("[\x01-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")


def cleaned(text: str) -> str:
    """Return a typed text as the house keeps it, without signs that nobody can see."""
    plain = kept(text).replace("\t", " ")
    return DIRECTION_OVERRIDES.sub("", UNSEEN.sub("", plain)).strip()


def refuse(fault: Fault | None) -> None:
    """Say what is wrong with a text, if anything is."""
    if fault is not None:
        raise Wrong(REASONS[Reason(fault.value)])


class LineField(WordedField):
    """One line of text, at most 300 characters unless said otherwise."""

    def __init__(self, label: str = "", *, limit: int = NAME_LENGTH, **given: Any) -> None:
        self.limit = limit
        super().__init__(label, **given)

    def read(self, texts: Sequence[str]) -> str | None:
        """Return the line, or nothing if it is blank."""
        text = self.cleaned(texts)
        if is_blank(text):
            return None
        refuse(self.fault(text))
        return text

    def cleaned(self, texts: Sequence[str]) -> str:
        """Return the typed text in one line."""
        return " ".join(cleaned(texts[0] if texts else "").split("\n"))

    def fault(self, text: str) -> Fault | None:
        """Return what is wrong with the text."""
        return fault_in_text(text, self.limit)


class NameField(LineField):
    """A name in any script, 1 to 300 characters."""

    def fault(self, text: str) -> Fault | None:
        """Return what is wrong with the name."""
        return fault_in_name(text)


class TextField(LineField):
    """A text of several lines; a draft of it is kept while it is written."""

    kind = "long"
    rows = 5
    between = "\n"

    def __init__(self, label: str = "", *, limit: int = TEXT_LENGTH, **given: Any) -> None:
        super().__init__(label, limit=limit, **given)

    def cleaned(self, texts: Sequence[str]) -> str:
        """Return the typed text with its lines."""
        return cleaned(texts[0] if texts else "")


class LinesField(WordedField):
    """A list of short texts, one on each line, such as an address."""

    kind = "long"
    rows = 4
    between = "\n"
    empty = ()

    def __init__(
        self,
        label: str = "",
        *,
        fault: Callable[[str], Fault | None] = fault_in_text,
        **given: Any,
    ) -> None:
        self.fault = fault
        super().__init__(label, **given)

    def read(self, texts: Sequence[str]) -> list[str]:
        """Return the lines that are not blank."""
        lines = [line.strip() for line in cleaned(texts[0] if texts else "").split("\n")]
        for line in lines:
            refuse(self.fault(line))
        return [line for line in lines if not is_blank(line)]

    def write(self, value: list[str] | None) -> str:
        """Return the lines below each other."""
        return "\n".join(value or [])


class ContactField(LineField):
    """A way to reach somebody, whose digits may look like an identity number."""

    def fault(self, text: str) -> Fault | None:
        """Return what is wrong with the characters."""
        return fault_in_contact(text)


class PhoneField(ContactField):
    """A telephone number, possible from the country in the form's facts."""

    inputmode = "tel"
    width = "medium"
    SENTENCES = {  # noqa: RUF012 — never changed
        "SE": N_("Telephone number must start with 0, or with + and a country code"),
    }
    SENTENCE = N_("Telephone number must have 8 digits, or start with + and a country code")

    def read(self, texts: Sequence[str]) -> str | None:
        """Return the number as typed, if such a number can be."""
        text = super().read(texts)
        country = str(self.form.facts.get("country", "DK"))
        if text is not None and not phones.is_possible(text, country):
            raise Wrong(self.SENTENCES.get(country, self.SENTENCE))
        return text


class EmailField(ContactField):
    """One e-mail address; nothing is looked up."""

    inputmode = "email"

    def read(self, texts: Sequence[str]) -> str | None:
        """Return the address as typed, if its form is right."""
        text = super().read(texts)
        if text is not None:
            try:
                validate_email(
                    text, check_deliverability=False, globally_deliverable=False, strict=True
                )
            except EmailNotValidError:
                raise Wrong(N_("Enter the whole e-mail address, with @")) from None
        return text


class PasswordField(Field):
    """A password, which is never written back into the page."""

    kind = "password"
    autocomplete = "current-password"

    @property
    def text(self) -> str:
        """Return nothing: a password is typed again."""
        return ""
