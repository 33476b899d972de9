"""The keys of the people of a case file, each with a maker of valid values."""

from typing import Any

from dice import (
    Dice,
    a_date,
    a_name,
    a_phone,
    a_record,
    a_text,
    an_address,
    an_email,
    code,
    number,
    several,
    truth,
)

LANGUAGES = "da nb sv en"
ORDER = "no yes unknown"
CHOICE = "yes no later"
CHANNEL = "letter email phone"

PERMISSION = a_record(
    {},
    {
        "track": code("private child professional volunteer not_needed"),
        "status": code("not_asked asked approved conditions refused expired"),
        "asked": a_date,
        "answered": a_date,
        "valid_until": a_date,
        "conditions": a_text,
    },
)


def a_person(dice: Dice) -> str | None:
    """Return the id of somebody on the list; nothing if nobody is."""
    return dice.one_of(dice.people) if dice.people else None


def people(dice: Dice) -> list[str]:
    """Return ids of people on the list, perhaps none."""
    return dice.some_of(dice.people)


def anybody(dice: Dice) -> Any:
    """Return a person on the list, the main person, or somebody outside."""
    return dice.one_of(["main", {"outside": a_name(dice)}, *dice.people])


def beside(dice: Dice) -> str:
    """Return whom a support person sits beside."""
    return dice.one_of(["main", *dice.people])


GUARDIAN_KEYS = {
    "contact_order": code(ORDER),
    "checked_on": a_date,
    "consent": code("not_asked asked given refused"),
    "language": code(LANGUAGES),
    "channel": code(CHANNEL),
    "address": an_address,
    "phone": a_phone,
    "email": an_email,
    "person": a_person,
}
OUTCOME = code(
    "fine arrive_apart part_only message_instead phone_instead do_not_invite take_advice"
)
ASKING = a_record({"source": code("main person staff"), "on": a_date}, {"outcome": OUTCOME})
PERSON_KEYS = {
    "called": a_name,
    "ring": number(1, 2, 3),
    "more_contact": code("yes as_now unknown"),
    "choice": code(CHOICE),
    "language": code(LANGUAGES),
    "channel": code(CHANNEL),
    "email": an_email,
    "phone": a_phone,
    "address": an_address,
    "mention_prison": truth,
    "calendar": code("none plain work"),
    "under_18": truth,
    "birth_year": number(1980, 1900, 2199, 2015),
    "guardians": several(a_record({"name": a_name}, GUARDIAN_KEYS)),
    "interpreter": code("ar kl se"),
    "needs": several(code("step_free hearing_loop reading_aloud child_care travel"), 5),
    "contact_order": code(ORDER),
    "permission": PERMISSION,
    "reply": code("none coming not_then not_coming talk_first"),
    "part": code("whole information message"),
    "message": a_text,
    "important": truth,
    "name_on_id": a_name,
    "knows_others": truth,
    "greeting": code("Hej! " + "æ" * 300),
    "support_for": beside,
    "interpreter_booked": truth,
    "interpreter_who": code("qualified unqualified relative child"),
    "foreign": truth,
    "keeps_name": truth,
    "shares_number": truth,
    "safety": several(ASKING),
    "minutes": number(10, 1, 1440),
    "read_on": a_date,
    "outcome": OUTCOME,
    "checked_on": a_date,
    "invited_on": a_date,
    "go_without_answer": truth,
    "plan_b": code("message phone outside_later without"),
}
PERSON = {"name": a_name, "group": code("family friends professionals volunteers")}
