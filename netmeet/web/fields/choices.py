"""Fields in which something is chosen; nothing is ever chosen beforehand."""

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import Any

from wtforms.validators import ValidationError

from netmeet.web.fields.field import Field, Option, Wrong
from netmeet.web.request import say, words
from netmeet.words.catalogue import N_
from netmeet.words.labels import label

NOT_LISTED = N_("Choose one of the answers")


class ChoiceField(Field):
    """Some answers of which one or more can be chosen."""

    kind = "choice"

    @property
    def anchor(self) -> str:
        """Return the id of the first answer."""
        return f"{self.id}-0"

    @property
    def options(self) -> list[Option]:
        """Return the answers, with those that are chosen."""
        typed = self.values_of(self.data) if self.raw_data is None else list(self.raw_data)
        if self.kind != "ticks":
            typed = typed[:1]
        return [
            Option(value, said, chosen=value in typed, hint=hint)
            for value, said, hint in self.answers()
        ]

    def answers(self) -> Iterable[tuple[str, str, str]]:
        """Give value, words and hint of each answer."""
        raise NotImplementedError

    def values_of(self, data: Any) -> list[str]:
        """Return the values of what is chosen."""
        raise NotImplementedError

    def in_words(self, value: Any) -> list[str]:
        """Return the words of what is chosen."""
        chosen = self.values_of(value)
        return [said for one, said, _ in self.answers() if one in chosen]

    def write(self, value: Any) -> str:
        """Return the values of what is chosen."""
        return " ".join(self.values_of(value))


class CodeField(ChoiceField):
    """One code of a set; `own` gives other words than usual for some codes, `hints` explain."""

    def __init__(
        self,
        label: str = "",
        *,
        codes: Iterable[Enum],
        own: dict[Any, str] | None = None,
        hints: dict[Any, str] | None = None,
        **given: Any,
    ) -> None:
        self.codes = list(codes)
        self.own, self.hints = own or {}, hints or {}
        super().__init__(label, **given)

    def answers(self) -> Iterable[tuple[str, str, str]]:
        """Give value, words and hint of each code."""
        for code in self.codes:
            said = self.say(self.own[code]) if code in self.own else label(words(), code)
            yield str(code.value), said, self.say(self.hints[code]) if code in self.hints else ""

    def values_of(self, data: Any) -> list[str]:
        """Return the value of a code."""
        return [] if data is None else [str(data.value if isinstance(data, Enum) else data)]

    def read(self, texts: Sequence[str]) -> Enum | None:
        """Return the chosen code."""
        return self.code_of(texts[0]) if texts and texts[0] else None

    def code_of(self, value: str) -> Enum:
        """Return the code with a value."""
        for code in self.codes:
            if str(code.value) == value:
                return code
        raise Wrong(NOT_LISTED)


class CodesField(CodeField):
    """Some codes of a set; kept as their values."""

    kind = "ticks"
    empty = ()

    def values_of(self, data: Any) -> list[str]:
        """Return the values of the codes."""
        return [str(one.value if isinstance(one, Enum) else one) for one in data or []]

    def read(self, texts: Sequence[str]) -> list[str]:  # type: ignore[override]
        """Return the values of the chosen codes, in their order."""
        chosen = {self.code_of(text) for text in texts}
        return [str(code.value) for code in self.codes if code in chosen]


class PickField(ChoiceField):
    """One of the things that a page offers; `offer` them before the form is looked at.

    `data` is the value that was offered, a text.
    """

    kind = "pick"
    offered: tuple[tuple[str, str], ...] = ()

    @property
    def anchor(self) -> str:
        """Return the id of the list."""
        return str(self.id)

    def offer(self, things: Iterable[tuple[object, str]]) -> None:
        """Say what can be chosen: values and their words."""
        self.offered = tuple((str(value), said) for value, said in things)

    def answers(self) -> Iterable[tuple[str, str, str]]:
        """Give what was offered."""
        return ((value, said, "") for value, said in self.offered)

    def values_of(self, data: Any) -> list[str]:
        """Return the value of what is chosen."""
        return [] if data is None else [str(data)]

    def read(self, texts: Sequence[str]) -> str | None:
        """Return what was chosen; whether it was offered is asked later."""
        return texts[0] if texts and texts[0] else None

    def pre_validate(self, form: object) -> None:
        """Refuse what was not offered."""
        super().pre_validate(form)
        known = {value for value, _ in self.offered}
        if self.data is not None and str(self.data) not in known:
            raise ValidationError(self.say(NOT_LISTED))


class PickManyField(PickField):
    """Some of the things that a page offers, as ticks; `data` is a list of values."""

    kind = "ticks"
    empty = ()

    @property
    def anchor(self) -> str:
        """Return the id of the first answer."""
        return f"{self.id}-0"

    def values_of(self, data: Any) -> list[str]:
        """Return the values of what is chosen."""
        return [str(one) for one in data or []]

    def read(self, texts: Sequence[str]) -> list[str]:  # type: ignore[override]
        """Return what was chosen."""
        return list(dict.fromkeys(texts))

    def pre_validate(self, form: object) -> None:
        """Refuse what was not offered."""
        Field.pre_validate(self, form)
        known = {value for value, _ in self.offered}
        if not set(map(str, self.data or [])) <= known:
            raise ValidationError(self.say(NOT_LISTED))


class TickField(Field):
    """One box to tick: yes or not."""

    kind = "tick"
    empty: Any = False

    @property
    def anchor(self) -> str:
        """Return the id of the box."""
        return str(self.id)

    @property
    def is_ticked(self) -> bool:
        """Tell whether the box is ticked."""
        return bool(self.raw_data) if self.raw_data is not None else bool(self.data)

    def read(self, texts: Sequence[str]) -> bool:
        """Return whether the box was ticked."""
        return bool(texts and texts[0])

    def write(self, value: Any) -> str:
        """Return yes or nothing."""
        return "yes" if value else ""

    def in_words(self, value: Any) -> list[str]:
        """Return yes or no."""
        return [say("Yes") if value else say("No")]

    @property
    def is_empty(self) -> bool:
        """Tell whether the box is not ticked."""
        return not self.data
