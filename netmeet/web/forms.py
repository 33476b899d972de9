"""What every form shares: its key, its version, its problems, and two people at one form."""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from flask import request
from flask_wtf import FlaskForm

from netmeet.web.drafting import typed_before
from netmeet.web.fields import Field, HiddenField, LinesField, TextField, WordedField
from netmeet.web.request import say
from netmeet.words.catalogue import N_

KEEP, THEIRS, MINE = "keep-", "theirs", "mine"
DIFFERS = "differs"
READY = "ready"
CHOOSE_TEXT = N_("Choose which text to keep")


class Carried(NamedTuple):
    """Something that a form carries unseen."""

    name: str
    text: str


class Problem(NamedTuple):
    """One thing to put right, and where."""

    anchor: str
    sentence: str


@dataclass(frozen=True)
class Difference:
    """A field that somebody else has saved differently meanwhile."""

    field: Field
    theirs: list[str]
    kept: str
    error: str = ""

    @property
    def name(self) -> str:
        """Return the name of the choice between the two texts."""
        return f"{KEEP}{self.field.name}"


class Form(FlaskForm):  # type: ignore[misc]
    """A form about a thing of the house, or about nothing yet.

    `of` is an entity whose attributes are named like the fields; `facts` fill the places of
    labels and errors; `known` gives values that are no attribute; `action` is the address to
    which it is sent, where that is not the page's own.
    """

    version = HiddenField()
    receipt = HiddenField()

    def __init__(
        self,
        of: object | None = None,
        *,
        facts: Mapping[str, object] | None = None,
        action: str = "",
        **known: Any,
    ) -> None:
        self.facts: dict[str, object] = dict(facts or {})
        self.refusals: list[str] = []
        self.draft_saved_at = ""
        self.other = ""
        self.action = action
        typed = None if action and action != request.path else typed_before()
        given: dict[str, Any] = {} if typed is None else {"formdata": typed}
        super().__init__(obj=of, **given, **known)
        self.is_about_something = of is not None or bool(known)

    @property
    def visible(self) -> list[Field]:
        """Return the fields that are seen, in their order."""
        return [field for field in self if isinstance(field, Field) and field.kind != "hidden"]

    @property
    def values(self) -> dict[str, Any]:
        """Return what was answered, by the names of the fields."""
        return {field.name: field.data for field in self.visible}

    @property
    def has_long_text(self) -> bool:
        """Tell whether somebody may be writing here for long."""
        return any(isinstance(field, TextField | LinesField) for field in self.visible)

    @property
    def has_wordings(self) -> bool:
        """Tell whether some text can start from ready wording."""
        return any(isinstance(field, WordedField) and field.wordings for field in self.visible)

    @property
    def hidden_fields(self) -> list[Carried]:
        """Return what the form carries unseen."""
        return [
            Carried("csrf_token", self.csrf_token.current_token),
            Carried("version", self.fingerprint),
            Carried("receipt", self.receipt.text or secrets.token_urlsafe(16)),
            *(Carried(DIFFERS, one.field.name) for one in self.conflicts),
        ]

    @property
    def fingerprint(self) -> str:
        """Return what tells one state of the thing from another; it says nothing about it."""
        if not self.is_about_something:
            return "new"
        known = repr([(field.name, field.known) for field in self.visible])
        return hashlib.sha256(known.encode("utf-8", "replace")).hexdigest()[:16]

    @property
    def conflicts(self) -> list[Difference]:
        """Return the fields that somebody else has saved differently since the form was opened."""
        if not self.is_submitted() or self._is_resolved:
            return []
        if self.version.text == self.fingerprint and not self._asked:
            return []
        return [self._difference(field) for field in self.visible if self._differs(field)]

    @property
    def problems(self) -> list[Problem]:
        """Return everything to put right, in the order of the fields."""
        found = [Problem("main", sentence) for sentence in self.refusals]
        for field in self.visible:
            found += [Problem(field.anchor, sentence) for sentence in field.errors]
        found += [Problem(f"{one.name}-0", one.error) for one in self.conflicts if one.error]
        return found

    def refuse(self, sentence: str) -> None:
        """Say that something else stands against it."""
        self.refusals.append(sentence)

    def take_wording(self) -> bool:
        """Put the ready wording that was asked for into its field; tell whether any was."""
        asked = request.form.get(READY, "")
        worded = (field for field in self.visible if asked and isinstance(field, WordedField))
        for field in worded:
            if asked in field.ready:
                field.start_from(field.ready[asked])
                return True
        return False

    def validate(self, extra_validators: Any = None) -> bool:
        """Tell whether the form can be done: everything is right, and nobody else was here."""
        self._take_theirs()
        right = super().validate(extra_validators)
        return right and not self.conflicts

    @property
    def _asked(self) -> list[str]:
        """Return the fields about which the page has asked whose text to keep."""
        return request.form.getlist(DIFFERS)

    @property
    def _is_resolved(self) -> bool:
        """Tell whether each question whose text to keep was answered, and nothing moved since."""
        answers = [request.form.get(f"{KEEP}{name}") for name in self._asked]
        same = self.version.text == self.fingerprint
        return bool(answers) and same and all(one in (THEIRS, MINE) for one in answers)

    def _take_theirs(self) -> None:
        """Put the other's text into the fields where it was chosen."""
        for field in self.visible:
            asked = field.name in self._asked
            if asked and request.form.get(f"{KEEP}{field.name}") == THEIRS:
                field.data, field.raw_data = field.object_data, None
                field.process_errors = []

    def _differs(self, field: Field) -> bool:
        return field.name in self._asked or field.write(field.data) != field.known

    def _difference(self, field: Field) -> Difference:
        kept = request.form.get(f"{KEEP}{field.name}", "")
        error = say(CHOOSE_TEXT) if field.name in self._asked and not kept else ""
        return Difference(field, field.in_words(field.object_data), kept, error)


def form_with(fields: Mapping[str, Any], parent: type[Form] = Form) -> type[Form]:
    """Return a kind of form with these fields, one for each row of a page."""
    return type("Rows", (parent,), dict(fields))
