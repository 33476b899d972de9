"""The form for one line of the agreement."""

from typing import Any

from netmeet.domain.codes import MAIN, CommitmentKind, Confirmed, Rhythm
from netmeet.domain.model import Commitment
from netmeet.domain.refusal import Reason
from netmeet.web.agreements.place import (
    NOBODY_YET,
    OUTSIDE,
    offer_party,
    people_offered,
)
from netmeet.web.agreements.terms import Side, known
from netmeet.web.fields import (
    CodeField,
    DateField,
    Field,
    LineField,
    LinesField,
    NumberField,
    PickField,
    PickManyField,
    TextField,
    TickField,
)
from netmeet.web.forms import Form
from netmeet.web.request import case, circle, say, words
from netmeet.words import wordings
from netmeet.words.catalogue import N_
from netmeet.words.labels import label
from netmeet.words.refusals import REASONS

MOST_TIMES, MOST_UNITS = 31, 999


SIDES = {
    Side.AT: N_("At release"),
    Side.BEFORE: N_("Before release"),
    Side.AFTER: N_("After release"),
}
UNITS = {"d": N_("days"), "w": N_("weeks"), "m": N_("months")}
EVERY = {
    Rhythm.DAY: N_("Every day"),
    Rhythm.WEEK: N_("Every week"),
    Rhythm.MONTH: N_("Every month"),
}
KINDS = {
    CommitmentKind.PROMISE: N_("Somebody who is in the room does it."),
    CommitmentKind.REQUEST: N_("An office or somebody who was not there is asked."),
    CommitmentKind.WISH: N_("Nobody can promise it now."),
}


class ShortText(TextField):
    """A text of about one sentence."""

    rows = 2


class LineForm(Form):
    """One line: what, who, when, and how we will know."""

    kind = CodeField(
        N_("What kind of line is it?"),
        codes=CommitmentKind,
        hints=KINDS,
        needed=N_("Choose promise, request or wish"),
    )
    what = ShortText(
        N_("What will be done?"),
        needed=N_("Write what will be done"),
        hint=N_(
            "Word for word, one thing in each line. Everybody at the meeting reads this. "
            "Do not write about crime, illness or others’ private matters here."
        ),
        wordings=wordings.WHAT,
    )
    question = PickField(N_("Which question does it answer?"))
    who = PickField(N_("Who does it?"), hint=N_("One named person. Helpers stand below."))
    who_outside = LineField(
        N_("Name or office, if it is somebody outside the list"),
        hint=N_("Everybody at the meeting reads this. No address and no telephone number."),
    )
    helpers = PickManyField(N_("Who helps?"))
    day = DateField(N_("On a date"))
    every = PickField(N_("In which rhythm?"))
    times = NumberField(N_("How many times in that period?"), least=1, most=MOST_TIMES)
    until = DateField(N_("Until when?"))
    side = PickField(N_("At, before or after release?"))
    count = NumberField(N_("How long before or after?"), most=MOST_UNITS)
    unit = PickField(N_("Days, weeks or months?"))
    first_step = ShortText(
        N_("What is the first step?"),
        hint=N_(
            "A small thing that happens soon. Everybody at the meeting reads this. "
            "Do not write about crime, illness or others’ private matters here."
        ),
        wordings=wordings.FIRST_STEP,
    )
    sign = ShortText(
        N_("How will we know?"),
        hint=N_(
            "What everybody can see when it is done. Everybody at the meeting reads this. "
            "Do not write about crime, illness or others’ private matters here."
        ),
        wordings=wordings.SIGN,
    )
    plan_b = ShortText(
        N_("What do we do if it does not go as planned?"),
        hint=N_(
            "Who steps in, or what else can be done. Everybody at the meeting reads this. "
            "Do not write about crime, illness or others’ private matters here."
        ),
        wordings=wordings.PLAN_B,
    )
    asks = PickField(N_("Who asks how it goes?"), hint=N_("A request needs somebody who asks."))
    asks_outside = LineField(
        N_("Name or office of who asks, if it is somebody outside the list"),
        hint=N_("Everybody at the meeting reads this. No address and no telephone number."),
    )
    depends_on = LineField(
        N_("Whose decision does it depend on?"),
        hint=N_(
            "For example the prison or the municipality. Everybody at the meeting reads this. "
            "Do not write about crime, illness or others’ private matters here."
        ),
    )
    confirmed = PickField(N_("What has the one who is asked said?"), hint=N_("For a request."))
    visible_to = PickManyField(
        N_("Who may see this line?"),
        hint=N_("Without a tick everybody may. %(name)s always sees it."),
    )
    off_cell = TickField(N_("Keep this line off the copy for the cell"))
    handover = LinesField(
        N_("Who may it be passed on to?"),
        hint=N_(
            "One office on each line, and only with the yes of %(name)s. Only you read this. "
            "Do not write about crime, illness or others’ private matters here."
        ),
    )

    def validate(self, extra_validators: object = None) -> bool:
        """Tell whether the line can be kept; it may still lack who and when."""
        right = super().validate(extra_validators)
        checks = (
            _is_one_party(self.who, self.who_outside),
            _is_one_party(self.asks, self.asks_outside),
            self._is_one_time(),
        )
        return right and all(checks)

    def _is_one_time(self) -> bool:
        if sum(field.data is not None for field in (self.day, self.every, self.side)) > 1:
            return _wrong(self.day, REASONS[Reason.ONE_OF])
        if self.every.data is None and (self.times.data is not None or self.until.data is not None):
            return _wrong(self.every, N_("Choose every day, every week or every month"))
        counted = self.count.data is not None and self.unit.data is not None
        if self.side.data in (Side.BEFORE, Side.AFTER) and not counted:
            return _wrong(self.count, N_("Write how many days, weeks or months"))
        if self.side.data is None and self.count.data is not None:
            return _wrong(self.side, N_("Choose before or after release"))
        return True


def _is_one_party(chosen: PickField, outside: LineField) -> bool:
    if chosen.data == OUTSIDE and not outside.data and not outside.errors:
        return _wrong(outside, N_("Write the name or the office"))
    if chosen.data not in (None, OUTSIDE) and outside.data:
        return _wrong(outside, N_("Delete this name, or choose “Somebody outside the list”"))
    return True


def _wrong(field: Field, sentence: str) -> bool:
    field.errors = [*field.errors, say(sentence)]
    return False


def line_form(line: Commitment | None = None) -> LineForm:
    """Return the form for a new line, or for one that is there."""
    facts = {"name": case().called}
    form = LineForm(facts=facts) if line is None else LineForm(facts=facts, **known(line))
    stands = (line.who, line.asks, *line.helpers, *line.visible_to) if line else ()
    people = people_offered(circle(), stands)
    offer_party(form.who, people, nobody=NOBODY_YET)
    offer_party(form.asks, people, nobody=NOBODY_YET)
    each = [(one.id, one.name) for one in people]
    only_main = say("Only %(name)s", name=case().called)
    form.helpers.offer(each)
    form.visible_to.offer([(MAIN.value, only_main), *each])
    form.every.offer([("", say("Not in a rhythm")), *_said(EVERY)])
    form.side.offer([("", say("Not around release")), *_said(SIDES)])
    form.unit.offer([("", say("Choose")), *_said(UNITS)])
    form.question.offer([("", say("No question")), *_questions()])
    answers = [(one.value, label(words(), one)) for one in Confirmed]
    form.confirmed.offer([("", say("Nobody has been asked yet")), *answers])
    return form


def _said(table: dict[Any, str]) -> list[tuple[str, str]]:
    return [(str(code), say(sentence)) for code, sentence in table.items()]


def _questions() -> list[tuple[int, str]]:
    return [(one.id, f"{place}. {one.text}") for place, one in enumerate(case().questions, 1)]
