"""A field whose text can start from ready wording."""

from collections.abc import Sequence
from typing import Any

from flask import g
from werkzeug.datastructures import MultiDict

from netmeet.web.fields.field import Field
from netmeet.web.request import case, house, words


class WordedField(Field):
    """A text that can start from ready wording.

    The wording is in the language of those who will read the text: `read_in` names it where that
    is not the language of the case.
    """

    between = " "
    read_in = ""
    is_started = False

    def __init__(self, label: str = "", *, wordings: Sequence[str] = (), **given: Any) -> None:
        self.wordings = tuple(wordings)
        super().__init__(label, **given)

    @property
    def worded_in(self) -> str:
        """Return the language in which the text will be read."""
        usual = case().language if "circle" in g else words().language
        return str(self.read_in or usual)

    @property
    def ready(self) -> dict[str, str]:
        """Return the ready wording, by the values of the buttons that put it into the field."""
        said = house().words(self.worded_in)
        facts = {"name": case().called} if "circle" in g else {}
        return {
            f"{self.name}-{place}": said(sentence, **facts)
            for place, sentence in enumerate(self.wordings)
        }

    def start_from(self, sentence: str) -> None:
        """Put a sentence into the field; what was typed there stays before it."""
        text = self.between.join(filter(None, (self.text.strip(), sentence)))
        self.process(MultiDict([(self.name, text)]), self.object_data)
        self.is_started = True
