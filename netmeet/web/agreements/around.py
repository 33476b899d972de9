"""What stands around the lines of the agreement: the answer, reservations, when we meet again."""

from datetime import datetime
from typing import Any

from flask import redirect
from flask.typing import ResponseReturnValue

from netmeet.domain.circle import Circle
from netmeet.domain.codes import MAIN, Answer
from netmeet.domain.model import Outside, Owner, Person, Reservation
from netmeet.services import agreements
from netmeet.services.agreements import Whole
from netmeet.web.agreements.commitments import is_open_for_writing
from netmeet.web.agreements.place import named, outside_of, pages, party_of, people_offered
from netmeet.web.fields import ClockField, CodeField, DateField, PickField, TextField
from netmeet.web.flow import ask, here
from netmeet.web.forms import Form, form_with
from netmeet.web.request import account, case, circle, database, say, words
from netmeet.words import dates, wordings
from netmeet.words.catalogue import N_
from netmeet.words.labels import label

EMPTY_ROWS = 2
Fact = tuple[str, str | list[str], str, str]


class ShortText(TextField):
    """A text of a few sentences."""

    rows = 3


class AroundForm(Form):
    """What the agreement says beside its lines; each reservation has a row of its own."""

    answer = CodeField(N_("What does %(name)s say to the agreement?"), codes=Answer)
    why = ShortText(
        N_("In the words of %(name)s"),
        hint=N_(
            "Everybody at the meeting reads this. "
            "Do not write about crime, illness or others’ private matters here."
        ),
        wordings=wordings.WHY,
    )
    follow_up_day = DateField(N_("On which day do you meet again?"))
    follow_up_clock = ClockField(N_("At what time?"), hint=N_("For example 13.00"))
    if_things_change = ShortText(
        N_("What do we do if things change?"),
        hint=N_(
            "For example if %(name)s is moved. Everybody at the meeting reads this. "
            "Do not write about crime, illness or others’ private matters here."
        ),
        wordings=wordings.IF_THINGS_CHANGE,
    )
    talked_about = ShortText(
        N_("What did you talk about?"),
        hint=N_(
            "A few words are enough. Everybody at the meeting reads this. "
            "Do not write about crime, illness or others’ private matters here."
        ),
        wordings=wordings.TALKED_ABOUT,
    )

    def validate(self, extra_validators: object = None) -> bool:
        """Tell whether the day and the time of the next meeting are both there, or neither."""
        right = super().validate(extra_validators)
        day, clock = self.follow_up_day, self.follow_up_clock
        if day.errors or clock.errors or (day.data is None) == (clock.data is None):
            return right
        missing, sentence = (
            (day, N_("Write the day on which you meet again"))
            if day.data is None
            else (clock, N_("Enter a time of day, for example 13.00"))
        )
        missing.errors = [*missing.errors, say(sentence)]
        return False


@pages.route("/around", methods=["GET", "POST"])
def around(reference: str) -> ResponseReturnValue:
    """Write what stands around the lines."""
    agreement = case().agreement
    if agreement is None or not is_open_for_writing():
        return redirect(here(".index"), 303)
    form = _form(circle(), agreement.reservations)
    return ask(
        form,
        "agreements/around.html",
        lambda form: agreements.write(database(), case(), _whole(form), by=account().name),
        here(".index", _anchor="around"),
        back=here(".index"),
        pairs=[(form[f"who_{place}"], form[f"text_{place}"]) for place in range(_places())],
    )


def facts(at: Circle) -> list[Fact]:
    """Return what stands around the lines, with the addresses on which it is changed."""
    agreement, roles = at.case.agreement, at.case.roles
    if agreement is None:
        return []
    change = here(".around") if agreement.finished is None else ""
    keeper = roles.follow_up.name if roles and roles.follow_up else say("Nobody yet")
    again = dates.letter_moment(words(), at.case.follow_up) if at.case.follow_up else ""
    answer = label(words(), agreement.answer) if agreement.answer else ""
    answers = [text for text in (answer, agreement.why) if text]
    nothing = say("Nothing is written yet.")
    said: list[tuple[str, str | list[str] | None]] = [
        (say("What %(name)s says to the agreement", name=at.case.called), answers),
        (say("Reservations"), [_reservation(one) for one in agreement.reservations]),
        (say("We meet again"), again),
        (say("If things change"), agreement.if_things_change),
        (say("What we talked about"), agreement.talked_about),
    ]
    return [
        *((title, text or nothing, change, title) for title, text in said),
        (
            say("Follow-up person"),
            keeper,
            here("days.index") if change else "",
            say("Follow-up person"),
        ),
    ]


def _form(at: Circle, reservations: list[Reservation]) -> Form:
    """Return the form with a row for each reservation and two empty ones."""
    again = at.case.follow_up
    agreement = at.case.agreement
    rows: dict[str, Any] = {}
    known: dict[str, Any] = {
        "follow_up_day": again.date() if again else None,
        "follow_up_clock": again.time() if again else None,
    }
    for place in range(_places()):
        rows[f"who_{place}"] = PickField(N_("Who wants to have something said?"))
        rows[f"text_{place}"] = ShortText(
            N_("In their words"),
            hint=N_(
                "Everybody at the meeting reads this. "
                "Do not write about crime, illness or others’ private matters here."
            ),
            wordings=wordings.RESERVATION,
        )
    for place, one in enumerate(reservations):
        known |= {f"who_{place}": _value(_party(one)), f"text_{place}": one.text}
    form = form_with(rows, AroundForm)(of=agreement, facts={"name": at.case.called}, **known)
    named_outside = {_party(one) for one in reservations if isinstance(_party(one), Outside)}
    offered = [
        ("", say("Nobody named")),
        (MAIN.value, at.case.called),
        *((one.id, one.name) for one in people_offered(at, map(_party, reservations))),
        *((_value(one), outside_of(one) or "") for one in named_outside),
    ]
    for place in range(_places()):
        form[f"who_{place}"].offer(offered)
    return form


def _places() -> int:
    agreement = case().agreement
    return (len(agreement.reservations) if agreement else 0) + EMPTY_ROWS


def _whole(form: Form) -> Whole:
    said = form.values
    pairs = [(said[f"who_{place}"], said[f"text_{place}"]) for place in range(_places())]
    day, clock = said["follow_up_day"], said["follow_up_clock"]
    return Whole(
        talked_about=said["talked_about"],
        if_things_change=said["if_things_change"],
        answer=said["answer"],
        why=said["why"],
        reservations=tuple((_chosen(who), text) for who, text in pairs if text),
        follow_up=datetime.combine(day, clock) if day is not None else None,
    )


def _party(reservation: Reservation) -> Owner | None:
    """Return who has a reservation: it may name the main person, somebody on the list, or not."""
    who = reservation.who
    if not who:
        return None
    if who == MAIN.value:
        return MAIN
    on_the_list = (one for one in case().people if who in (one.key, one.name, one.called))
    return next(on_the_list, None) or Outside(who)


def _value(party: Owner | None) -> str | None:
    if isinstance(party, Outside):
        return f"={party.name}"
    if party is None:
        return None
    return str(party.id) if isinstance(party, Person) else MAIN.value


def _chosen(value: str | None) -> Owner | None:
    if value and value.startswith("="):
        return Outside(value[1:])
    return party_of(value, None)


def _reservation(one: Reservation) -> str:
    who = named(_party(one))
    return f"{who}: {one.text}" if who else str(one.text)
