"""The list on paper: print it, type the answers back row by row, check them, and sign."""

import unicodedata
from collections.abc import Sequence
from typing import Any

from flask import Blueprint, redirect, render_template
from flask.typing import ResponseReturnValue

from netmeet.domain.circle import is_wanted
from netmeet.domain.codes import Choice
from netmeet.domain.model import Person
from netmeet.domain.permissions import earliest_safe_date
from netmeet.domain.questions import kept
from netmeet.papers.invite_list import in_order
from netmeet.papers.readers import of_the_place
from netmeet.services import invitation_text, review
from netmeet.services.decisions import Heard
from netmeet.web.differences import differences
from netmeet.web.fields import DateField, Field, LineField, PickField, Wrong
from netmeet.web.flow import ask, here
from netmeet.web.forms import Form, form_with
from netmeet.web.invitation_text import sections
from netmeet.web.request import account, case, circle, database, house, say, words
from netmeet.words.catalogue import N_, Words
from netmeet.words.labels import label, told

pages = Blueprint("review", __name__, url_prefix="/cases/<reference>/list")
ROW = "row_"
OTHER = "other"
BESIDE = {"convener": N_("Convener"), "officer": N_("Contact in the prison")}


class RowField(Field):
    """The answer about one person: one key, a letter or a number; nothing stands there before."""

    width = "short"
    autocomplete = "off"

    def __init__(
        self,
        *,
        place: int,
        person: str,
        called: str,
        **given: Any,
    ) -> None:
        self.place, self.person, self.called = place, person, called
        super().__init__(**given)

    @property
    def said(self) -> str:
        """Return the number of the row and the name, as they are printed."""
        return f"{self.place}. {self.person}"

    @property
    def hint(self) -> str:
        """Return what the main person calls them."""
        return self.called

    @property
    def text(self) -> str:
        """Return what was typed, else the letter of the answer that is known."""
        if self.raw_data:
            return str(self.raw_data[0])
        return letter(words(), self.data) if self.data else ""

    def read(self, texts: Sequence[str]) -> Choice | None:
        """Return the answer for a letter, a number or the whole word."""
        typed = unicodedata.normalize("NFKC", texts[0]).strip().casefold() if texts else ""
        if not typed:
            return None
        for place, choice in enumerate(Choice, 1):
            keys = (str(place), letter(words(), choice), label(words(), choice))
            if typed in map(str.casefold, keys):
                return choice
        raise Wrong(N_("Choose Yes, No or Later for %(name)s"), name=self.person)

    def write(self, value: Choice | None) -> str:
        """Return the code of an answer."""
        return value.value if value else ""

    def in_words(self, value: Choice | None) -> list[str]:
        """Return an answer in words."""
        return [label(words(), value)] if value else []


class Signed(Form):
    """The main person has said "this is my list" on paper."""

    on = DateField(
        N_("When did %(name)s say “this is my list”?"), needed=N_("Write the day on the paper")
    )
    beside = PickField(N_("Who sat beside %(name)s?"), needed=N_("Choose who sat beside"))
    role = LineField(
        N_("If it was somebody else: which role?"),
        hint=N_(
            "Write the role and no name, for example “chaplain”. Only you see this. "
            "Do not write about crime, illness or others’ private matters here."
        ),
        limit=100,
    )

    def validate(self, extra_validators: object = None) -> bool:
        """Ask for the role where somebody else sat there."""
        right = super().validate(extra_validators)
        if self.beside.data == OTHER and not self.role.data and not self.role.errors:
            self.role.errors = [say("Write the role of the one who sat beside")]
            return False
        return right


class TextAgreed(Signed):
    """The main person has said yes to the text of the invitation."""

    on = DateField(N_("When did %(name)s say yes to the text?"), needed=N_("Write the day"))


def letter(said: Words, choice: Choice) -> str:
    """Return the key for an answer: the first letter of its word."""
    return label(said, choice)[0].upper()


@pages.route("", methods=["GET", "POST"])
def index(reference: str) -> ResponseReturnValue:
    """Print the list, and type the answers back in its order, one key a row."""
    people = _printed()
    form = _rows(people)
    return ask(
        form,
        "review/index.html",
        lambda form: review.answer(
            database(),
            circle(),
            {person: form.values[_row(person)] for person in people},
            by=account().name,
        ),
        here(".check"),
        back=here("overview.index"),
        keys=[(place, letter(words(), choice), choice) for place, choice in enumerate(Choice, 1)],
        left_out=len(case().people) - len(people),
        paper=_paper(),
    )


@pages.route("/check", methods=["GET", "POST"])
def check(reference: str) -> ResponseReturnValue:
    """Show all answers, and take "this is my list" when everything is answered."""
    form = Signed(facts={"name": case().called})
    form.beside.offer(_roles())
    hold = review.why_not_signed(circle())
    return ask(
        form,
        "review/check.html",
        lambda form: review.sign(
            database(), circle(), on=form.on.data, beside=_beside(form), by=account().name
        ),
        here(".done"),
        saved="",
        back=here(".index"),
        rows=[(place, one, f"{ROW}{one.id}") for place, one in enumerate(_printed(), 1)],
        questions=kept(case()),
        hold=told(words(), hold) if hold and not case().list_signed else "",
        signed=case().list_signed,
        versions=case().signings[::-1],
        changes=differences(case()),
        text=invitation_text.standing(circle()),
        paper=_paper(),
    )


@pages.get("/done")
def done(reference: str) -> ResponseReturnValue:
    """Say that the list is signed, and what happens next."""
    signed = case().list_signed
    if signed is None:
        return redirect(here(".check"), 303)
    hold = circle().why_nobody()
    return render_template(
        "review/done.html",
        back=here("overview.index"),
        signed=signed,
        hold=told(words(), hold) if hold else "",
        wanted=sum(map(is_wanted, case().people)),
        answers_by=earliest_safe_date(circle()).day,
        place_language=of_the_place(circle()).language.value,
    )


@pages.route("/text", methods=["GET", "POST"])
def text(reference: str) -> ResponseReturnValue:
    """Show the text of the invitation, and take the main person's yes to it."""
    form = TextAgreed(facts={"name": case().called})
    form.beside.offer(_roles())
    return ask(
        form,
        "review/text.html",
        lambda form: invitation_text.agree(
            database(),
            circle(),
            on=form.on.data,
            heard=Heard(by=account().name, beside=_beside(form)),
        ),
        here(".check", _anchor="text"),
        back=here(".check"),
        sections=sections(circle(), house().words(case().language), _printed()),
        text=invitation_text.standing(circle()),
    )


def _printed() -> list[Person]:
    """Return the people in the order and with the numbers of the printed list."""
    return in_order(circle(), house().words(case().language))


def _paper() -> str:
    return here("documents.show", kind="invite-list", number="all", language=case().language.value)


def _row(person: Person) -> str:
    return f"{ROW}{person.id}"


def _rows(people: list[Person]) -> Form:
    fields = {
        _row(person): RowField(place=place, person=person.name, called=person.called or "")
        for place, person in enumerate(people, 1)
    }
    known: dict[str, Any] = {_row(person): person.choice for person in people}
    return form_with(fields)(**known)


def _roles() -> list[tuple[str, str]]:
    known = [(role, say(said)) for role, said in BESIDE.items()]
    return [*known, (OTHER, say("Somebody else"))]


def _beside(form: Form) -> str | None:
    """Return the role of who sat beside, in the language of the case."""
    values = form.values
    beside, role = values["beside"], values["role"]
    return house().words(case().language)(BESIDE[beside]) if beside in BESIDE else role
