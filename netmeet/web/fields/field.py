"""What all fields share: a label, a hint, errors in the reader's words, and the typed text."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import wtforms
from wtforms.validators import StopValidation

from netmeet.domain.texts import UNPRINTABLE, kept
from netmeet.web.request import say


def printable(text: str) -> str:
    """Return a typed text as it can be shown again: without signs that no page can hold."""
    return UNPRINTABLE.sub("", kept(text).replace("\t", " "))


class Wrong(Exception):  # noqa: N818 — the word of the house
    """What was typed cannot be read; the sentence says what to do, its facts fill the places."""

    def __init__(self, sentence: str, **facts: object) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.facts = facts


@dataclass(frozen=True)
class Option:
    """One answer that can be chosen."""

    value: str
    said: str
    chosen: bool
    hint: str = ""


class Field(wtforms.Field):  # type: ignore[misc]
    """One question of a form; `needed` is the sentence that is said when it is left empty."""

    kind = "line"
    rows = 0
    inputmode = ""
    autocomplete = ""
    width = ""
    empty: Any = None

    def __init__(
        self, label: str = "", *, needed: str | None = None, hint: str = "", **bound: Any
    ) -> None:
        self.form = bound["_form"]
        self.needed = needed
        super().__init__(label, description=hint, **bound)

    @property
    def said(self) -> str:
        """Return the label in the reader's language."""
        return self.say(self.label.text)

    @property
    def hint(self) -> str:
        """Return why or how this is asked."""
        return self.say(self.description) if self.description else ""

    @property
    def is_optional(self) -> bool:
        """Tell whether the field may stay empty."""
        return self.needed is None

    @property
    def anchor(self) -> str:
        """Return the id to which an error leads."""
        return str(self.id)

    @property
    def text(self) -> str:
        """Return the text in the field: what was typed, else what is known."""
        if self.raw_data:
            return printable(self.raw_data[0])
        return self.write(self.data)

    @property
    def known(self) -> str:
        """Return what the house knows, as text, whatever was typed."""
        return self.write(self.object_data)

    def say(self, sentence: str, **facts: object) -> str:
        """Return a sentence in the reader's language, with the facts of the form in its places."""
        return say(sentence, **{**self.form.facts, **facts})

    def read(self, texts: Sequence[str]) -> Any:
        """Return the value of what was typed, or raise `Wrong`."""
        return texts[0] if texts else self.empty

    def write(self, value: Any) -> str:
        """Return a value as the text of the field."""
        return "" if value is None else str(value)

    def in_words(self, value: Any) -> list[str]:
        """Return a value as lines that a reader understands."""
        return self.write(value).splitlines()

    def process_data(self, value: Any) -> None:
        """Take what the house knows; where it knows nothing, the field is empty."""
        self.data = self.object_data = self.empty if value is None else value

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read what was typed; what cannot be read stays in the field and is told."""
        try:
            self.data = self.read(valuelist)
        except Wrong as wrong:
            self.data = self.object_data
            raise ValueError(self.say(wrong.sentence, **wrong.facts)) from None

    def pre_validate(self, form: object) -> None:  # noqa: ARG002 — the library's signature
        """Ask for what is needed, once what was typed could be read."""
        if self.needed is not None and not self.process_errors and self.is_empty:
            raise StopValidation(self.say(self.needed))

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was answered."""
        return self.data in (None, "", [], ())


class HiddenField(Field):
    """Something that a form carries unseen."""

    kind = "hidden"
