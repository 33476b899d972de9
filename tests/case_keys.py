"""The keys of a case file, each with a maker of valid values, as its description lists them."""

from typing import Any

from dice import (
    Dice,
    a_date,
    a_local_time,
    a_moment,
    a_name,
    a_phone,
    a_record,
    a_text,
    a_time_of_day,
    an_address,
    an_email,
    code,
    number,
    several,
    truth,
)
from person_keys import CHOICE, a_person, anybody, people

DAYS = "mon tue wed thu fri sat sun"

IDS = ("anna", "p2", "Å", "علي", "A b", "<x>", "=1", "null", "👧", "ŋ", "0", "y" * 300)

HOURS = a_record({"weekday": code(DAYS), "from": a_time_of_day, "to": a_time_of_day}, {})
ROOM = a_record({}, {"name": a_name, "seats": number(0, 12, 1000)})
PRISON = a_record(
    {"name": a_name},
    {
        "kind": code("closed open remand halfway"),
        "permission_days": number(21, 0, 1000),
        "child_days": number(14, 0, 1000),
        "foreign_days": number(21, 0, 1000),
        "address": an_address,
        "gate_phone": a_phone,
        "at_once": number(0, 10),
        "closed_days": several(a_date),
        "remote": code("yes ask no"),
        "private_watch": code("none seen heard"),
        "room": ROOM,
        "visiting": several(HOURS),
    },
)
QUESTION = {
    "topic": code("home money work health substances family friends release_day other"),
    "text": a_text,
}
ASKED = {"informant": a_person, "choice": code(CHOICE)}


def at_release(dice: Dice) -> str:
    """Return a time before or after release."""
    return dice.one_of("+-") + dice.one_of(["1", "0", "14", "999"]) + dice.one_of("dwm")


WHEN = (
    a_record({"date": a_date}, {}),
    a_record({"release": at_release}, {}),
    a_record({"every": code("day week month"), "times": number(1, 2, 31)}, {"until": a_date}),
)
COMMITMENT_KEYS = {
    "helpers": people,
    "when": lambda dice: dice.one_of(WHEN)(dice),
    "first_step": a_text,
    "sign": a_text,
    "plan_b": a_text,
    "asks": anybody,
    "question": lambda dice: dice.one_of([*range(dice.questions), None]),
    "visible_to": lambda dice: dice.one_of(["all", people(dice)]),
    "depends_on": a_text,
    "handover": several(a_text),
    "confirmed": code("asked yes no"),
    "cell": truth,
    "status": code("agreed started done changed not_needed"),
}
SHARING = a_record({}, {"receiver": a_text, "given": a_date, "until": a_date, "withdrawn": a_date})
COPY = a_record({}, {"to": lambda dice: dice.one_of(["main", "DFK", *dice.people]), "kind": a_text})
ARRANGED = {"need": a_text, "by": a_text, "done": truth}
PARTS = a_record(
    {"part": code("welcome information private telling closing"), "minutes": number(15, 0, 1440)},
    {},
)
MEETING = {
    "room": a_text,
    "status": code("asked confirmed held cancelled"),
    "attended": people,
    "by_phone": people,
    "private_minutes": number(90, 0, 1440),
    "uid": a_name,
    "sequence": number(0, 1, 1_000_000),
    "stamped": a_moment,
}
DAY = {
    "arrive": number(30, 0, 1440),
    "meet_at": a_text,
    "parts": several(PARTS, 5),
    "opening": a_text,
    "closing": a_text,
    "food": a_text,
    "equipment": several(a_text),
}
AGREEMENT = {
    "version": number(1, 2, 1_000_000),
    "finished": a_date,
    "reason": a_text,
    "talked_about": a_text,
    "if_things_change": a_text,
    "answer": code("yes no could_not"),
    "why": a_text,
    "reservations": several(a_record({}, {"who": a_text, "text": a_text})),
    "copies": several(COPY),
}
TIME = {"starts": a_local_time, "minutes": number(180, 1, 1440)}
STATE = {
    "code": code("open paused stopped closed"),
    "on": a_date,
    "until": a_date,
    "reason": code("does_not_want nobody_can_come prison_says_no safety moved released ill other"),
    "form": code("meeting small_circle plan_only"),
}


MAP = a_record(
    {"on": a_date},
    {
        "people": several(
            a_record(
                {"person": a_person, "group": code("family friends professionals volunteers")},
                {
                    "ring": number(1, 2, 3),
                    "more_contact": code("yes as_now unknown"),
                    "choice": code(CHOICE),
                },
            )
        )
    },
)


def pair(dice: Dice) -> dict[str, Any]:
    """Return two different people who must not meet."""
    one = dice.one_of(dice.people)
    other = dice.one_of([person for person in dice.people if person != one])
    return dice.record(
        {"people": lambda _: [one, other]}, {"how": code("never arrive_apart not_beside")}
    )


def answers(dice: Dice) -> dict[str, str]:
    """Return what some people said about a time."""
    return {person: dice.one_of(["can", "if_needed", "cannot"]) for person in people(dice)}


def a_commitment(dice: Dice) -> dict[str, Any]:
    """Return a line; only a wish may have no owner."""
    kind = dice.one_of(["promise", "request", "wish"])
    owner = {"who": anybody}
    return dice.record(
        {"what": a_text, "kind": lambda _: kind} | (owner if kind != "wish" else {}),
        COMMITMENT_KEYS | (owner if kind == "wish" else {}),
    )


CASE = {
    "reference": code("Case-1 a 0 " + "R" * 40),
    "state": a_record({}, STATE),
    "easy_read": truth,
    "remand_restrictions": truth,
    "release": a_record(
        {},
        {
            "date": a_date,
            "certainty": code("fixed expected earliest unknown"),
            "municipality": a_name,
        },
    ),
    "convener": a_record(
        {},
        {
            "name": a_name,
            "organisation": a_name,
            "phone": a_phone,
            "email": an_email,
            "impartial": a_date,
        },
    ),
    "contact_officer": a_record({}, {"name": a_name, "phone": a_phone}),
    "referral": a_record(
        {},
        {
            "by": a_text,
            "on": a_date,
            "hopes": a_text,
            "interpreter": a_name,
            "professional": a_text,
        },
    ),
    "consent": a_record(
        {},
        {"start": a_date, "until": a_date, "withdrawn": a_date, "sharing": several(SHARING)},
    ),
    "text_agreed": a_record({}, {"on": a_date, "mark": a_name}),
    "transferred_on": a_date,
    "ask_next": several(a_text),
    "map_done": a_date,
    "situation": a_text,
    "busy": several(HOURS),
    "apart": lambda dice: [pair(dice)] if len(dice.people) > 1 else None,
    "avoid": several(a_text),
    "list_signed": a_record({"on": a_date}, {"method": code("screen paper"), "beside": a_text}),
    "slots": several(lambda dice: dice.record(TIME, {"answers": answers})),
    "meeting": a_record(TIME, MEETING),
    "reply_by": a_date,
    "day": a_record({}, DAY | {"arranged": several(a_record({}, ARRANGED | {"person": a_person}))}),
    "roles": a_record({}, {"chair": a_person, "note_taker": a_person, "follow_up": a_person}),
    "agreement": a_record({}, AGREEMENT),
    "follow_up": a_local_time,
    "follow_up_held": a_date,
    "forms_in": a_date,
    "delete_on": a_date,
    "maps": lambda dice: [MAP(dice)] if dice.people else None,
}
