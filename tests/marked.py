"""Case files for the tests of privacy: mixed circles in which every name can be searched for.

Each name, address, telephone number and e-mail address holds a mark of its own, and so do the
ids, the prison, its room and its gate; no mark is a part of another one, and no free text holds
any. A case that shrinks becomes one where everybody is wanted and safe and the meeting confirmed.
"""

import re
from collections.abc import Iterator
from typing import Any

from dice import Dice, Make, a_record, code, number, several, truth
from hypothesis import strategies as st

# A letter for the kind of text, a sign, and three letters of a counter; or eight digits.
MARK = re.compile("[A-Za-z]z7x[a-z]{3}|4417[0-9]{4}")
STARTS = "2027-01-14T13:00 2026-11-22T10:00 2027-03-28T14:00 2028-02-29T09:30"
BEFORE = "2026-11-20T10:00 2026-11-21T09:00"
LANGUAGES = "da nb sv en"
ORDER = "no no no yes unknown"

# These name people by their ids.
POINTERS = re.compile(
    r"(^|\.)(who|asks|helpers|visible_to|to|attended|by_phone|people|person|informant|support_for"
    r"|chair|note_taker|roles\.follow_up)(\[\d+\])?$"
)


def marks_in(value: Any, at: str = "") -> Iterator[tuple[str, str]]:
    """Yield each mark of a case file after the path of its text: `people[3].guardians[0].name`.

    Letters may be looked for without regard to case, digits after all spaces are taken out.
    """
    if isinstance(value, dict):
        for key, one in value.items():
            yield from marks_in(one, f"{at}.{key}" if at else key)
    elif isinstance(value, list):
        for place, one in enumerate(value):
            yield from marks_in(one, f"{at}[{place}]")
    elif isinstance(value, str) and not POINTERS.search(at):
        yield from ((at, mark) for mark in MARK.findall(value))


def counted(index: int) -> str:
    """Return three letters for a number below 17 576."""
    return "".join(chr(ord("a") + index // 26**power % 26) for power in (2, 1, 0))


def name_of(index: int) -> str:
    """Return a first name and a surname, each with a mark."""
    return f"Qz7x{counted(index)} Wz7x{counted(index)}"


def ways_to(index: int) -> dict[str, Make]:
    """Return makers of an address, a telephone number, an e-mail address, most often there."""
    return {
        "address": lambda dice: dice.one_of(
            [[f"Az7x{counted(index)} 1", f"Bz7x{counted(index)}"]] * 3 + [None]
        ),
        "phone": lambda dice: dice.one_of([f"+454417{index:04}"] * 3 + [None]),
        "email": lambda dice: dice.one_of([f"ez7x{counted(index)}@example.com"] * 3 + [None]),
        "channel": perhaps("letter letter email phone"),
        "language": perhaps(LANGUAGES),
    }


def perhaps(words: str) -> Make:
    """Return a maker of a code that is there three times out of four."""
    return lambda dice: dice.one_of([*words.split() * 3, *([None] * len(words.split()))])


def seldom(words: str) -> Make:
    """Return a maker of a code that is there once out of four times."""
    return lambda dice: dice.one_of([*([None] * len(words.split()) * 3), *words.split()])


CAN_COME = {"choice": "yes", "contact_order": "no", "keeps_name": True, "reply": "coming"}
HELD_BY = ("guardians", "under_18", "outcome", "permission", "part")
OUTCOMES = "fine do_not_invite take_advice part_only message_instead phone_instead arrive_apart"


def a_mixed_person(index: int) -> dict[str, Make]:
    """Return makers of the keys of a person."""
    return {
        "id": lambda _: f"Dz7x{counted(index)}",
        "name": lambda _: name_of(index),
        "called": lambda dice: dice.one_of([f"my Cz7x{counted(index)}", None]),
        "name_on_id": lambda dice: dice.one_of([None, f"Iz7x{counted(index)}"]),
        "group": code("family friends professionals volunteers"),
        "ring": number(1, 2, 3),
        "choice": lambda dice: dice.one_of(["yes", "yes", "yes", "no", "later", None]),
        "contact_order": lambda dice: dice.one_of([*(ORDER.split() * 2), None]),
        "outcome": seldom(OUTCOMES),
        "keeps_name": lambda dice: dice.one_of([None, None, None, True, True, False]),
        "permission": lambda dice: dice.one_of([a_permission(dice)] * 4 + [None]),
        "reply": perhaps("coming coming none not_then not_coming talk_first"),
        "part": perhaps("whole information message"),
        "calendar": perhaps("plain none work"),
        "mention_prison": lambda dice: dice.one_of([True, False, None]),
        "knows_others": lambda dice: dice.one_of([True, False, None]),
        "important": truth,
        "needs": several(code("step_free hearing_loop reading_aloud child_care travel"), 2),
        "interpreter": seldom("ar"),
        "invited_on": seldom("2026-11-16"),
        "go_without_answer": truth,
        "plan_b": seldom("message phone outside_later without"),
        "minutes": number(10, 20),
        "read_on": seldom("2026-11-10"),
        "message": seldom("Hello"),
        "greeting": seldom("Welcome"),
        "support_for": lambda dice: beside(dice, index),
        **ways_to(index),
        **a_childhood(index),
    }


def beside(dice: Dice, index: int) -> str | None:
    """Return whom a person sits beside, if anybody: somebody else on the list or `main`."""
    others = [person for person in dice.people if person != dice.people[index]]
    return dice.one_of([None, None, None, "main", *others])


def a_childhood(index: int) -> dict[str, Make]:
    """Return makers of the keys that may make a person a child; some children lack a guardian."""

    def guardians(dice: Dice) -> list[dict[str, Any]] | None:
        count = dice.one_of([0, 0, 0, 0, 0, 1, 1, 2, 3])
        return [a_guardian(dice, 1000 + 10 * index + place) for place in range(count)] or None

    return {
        "guardians": guardians,
        "under_18": lambda dice: dice.one_of([None] * 7 + [True]),
        "birth_year": lambda dice: dice.one_of([None] * 6 + [1980, 2014, 2010]),
    }


def with_a_family(people: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the same people, of whom the first two are a ready child and an adult beside it."""
    child, adult = (
        {key: value for key, value in one.items() if key not in HELD_BY} | CAN_COME
        for one in people[:2]
    )
    adult = adult | {"birth_year": 1980, "support_for": child["id"]}
    guardian = {"name": name_of(2000), "contact_order": "no", "consent": "given"}
    return [child | {"guardians": [guardian]}, adult, *people[2:]]


def a_guardian(dice: Dice, index: int) -> dict[str, Any]:
    """Return somebody with parental responsibility, perhaps on the list, too."""
    needed = {
        "name": lambda _: name_of(index),
        "person": lambda dice: dice.one_of([None, None, None, *dice.people]),
        "contact_order": lambda dice: dice.one_of([*(ORDER.split() * 2), None]),
        "consent": perhaps("given given given given asked refused"),
    }
    return dice.record(needed | ways_to(index), {})


a_permission = a_record(
    {
        "track": perhaps("private child professional volunteer not_needed"),
        "status": code("approved approved conditions asked not_asked refused expired"),
    },
    {"asked": code("2026-10-01"), "valid_until": code("2027-10-01"), "conditions": code("Locker")},
)


def people(dice: Dice) -> list[str]:
    """Return different people on the list, perhaps nobody."""
    return list(dict.fromkeys(dice.some_of(dice.people, 4)))


def somebody(dice: Dice) -> str:
    """Return a person on the list."""
    return dice.one_of(dice.people)


def anybody(dice: Dice) -> Any:
    """Return the main person, an office, or most often a person on the list."""
    return dice.one_of([*dice.people, *dice.people, "main", {"outside": "The office"}])


def a_mixed_line(dice: Dice) -> dict[str, Any]:
    """Return a line of the agreement about anybody and for anybody's eyes."""
    needed = {
        "what": code("Paint Sing Write"),
        "kind": code("promise promise request wish"),
        "who": anybody,
        "visible_to": lambda dice: dice.one_of([None, "all", people(dice)]),
        "cell": lambda dice: dice.one_of([None, None, True, False]),
        "when": lambda dice: dice.one_of([None, {"date": "2027-02-01"}, {"release": "+2w"}]),
    }
    optional = {
        "helpers": people,
        "asks": anybody,
        "question": lambda _: 0,
        "plan_b": code("Rest"),
        "confirmed": code("asked yes no"),
        "status": code("agreed started done changed not_needed"),
    }
    return dice.record(needed, optional)


arranged = a_record({"person": somebody}, {"need": code("Ramp")})
a_mixed_meeting = a_record(
    {
        "starts": lambda dice: dice.one_of([*(STARTS.split() * 2), *BEFORE.split()]),
        "minutes": number(180, 90),
        "status": code("confirmed confirmed confirmed confirmed confirmed asked held cancelled"),
    },
    {"attended": people, "by_phone": people},
)


ENDS_OF_CONSENT = ({"withdrawn": "2026-11-20"}, {"until": "2026-11-20"}, {"until": "2026-11-21"})
a_kept_map = a_record(
    {
        "on": code("2026-08-20 2026-11-21"),
        "people": lambda dice: [
            {"person": one, "group": "family", "ring": dice.one_of([1, 2, 3])}
            for one in people(dice)
        ],
    },
    {},
)


def a_mixed_frame(dice: Dice) -> dict[str, Any]:
    """Return what a case has besides people, questions and lines; most often all it needs."""
    needed = {
        "list_signed": lambda dice: dice.one_of([{"on": "2026-11-01"}] * 7 + [None]),
        "consent": lambda dice: dice.one_of(
            [{"start": "2026-10-01"}] * 6
            + [{"start": "2026-10-01"} | end for end in ENDS_OF_CONSENT]
            + [{}]
        ),
        "remand_restrictions": lambda dice: dice.one_of([None] * 7 + [True]),
        "meeting": lambda dice: dice.one_of([a_mixed_meeting(dice)] * 7 + [None]),
        "map_done": lambda _: "2026-10-20",
    }
    optional = {
        "roles": a_record({}, {"chair": somebody, "note_taker": somebody, "follow_up": somebody}),
        "agreement": a_record({"version": number(1, 2)}, {"finished": code("2026-11-19")}),
        "reply_by": code("2026-12-15"),
        "follow_up": code("2027-06-01T13:00"),
        "situation": code("Strong."),
        "referral": a_record({}, {"hopes": code("Work")}),
        "maps": several(a_kept_map, 2),
        "avoid": several(code("Money")),
        "day": a_record({}, {"arranged": several(arranged)}),
        "slots": several(
            lambda dice: {
                "starts": dice.one_of(STARTS.split()),
                "minutes": 180,
                "answers": {one: dice.one_of(["can", "cannot"]) for one in people(dice)},
            }
        ),
    }
    return dice.record(needed, optional)


@st.composite
def safe_mix_case_files(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a case file of three to twelve people in any mix of wanted, safe, willing, allowed."""
    country = draw(st.sampled_from(["DK", "NO", "SE"]))
    count = draw(st.sampled_from([4, 3, 7, 10, 12]))
    ids = [f"Dz7x{counted(index)}" for index in range(count)]

    def dice(rolls: int) -> Dice:
        return Dice(iter(draw(st.binary(min_size=rolls, max_size=rolls))), country, ids, 1)

    people = [dice(100).record(a_mixed_person(index), {}) for index in range(count)]
    mixed = {
        "netmeet_case": 1,
        "reference": "MIX-1",
        "country": country,
        "language": draw(st.sampled_from(LANGUAGES.split())),
        "called": "Hz7xzzz Nz7xzzz",
        "prison": {
            "name": "Pz7xzzz prison",
            "room": {"name": "Oz7xzzz"},
            "gate_phone": "+4544179999",
            "address": ["Gz7xzzz"],
        },
        "convener": {"name": "Lena", "phone": "+45 20 00 00 01", "email": "lena@example.com"},
        "contact_officer": {"name": "Fz7xzzz", "phone": "+4544179998"},
        "people": draw(st.sampled_from([list, with_a_family]))(people),
        "questions": [{"topic": "home", "text": "Where?", "informant": ids[-1]}],
        "commitments": [
            a_mixed_line(dice(40)) for _ in range(draw(st.sampled_from([1, 3, 0, 2, 6])))
        ],
        **a_mixed_frame(dice(80)),
    }
    far = {"people": [ids[0], ids[1]], "how": "never"}
    return mixed | draw(
        st.sampled_from([{}, {"apart": [far]}, {"release": {"date": "2027-05-01"}}])
    )
