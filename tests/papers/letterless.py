"""A case with everything that papers speak of, and no letter in it.

Names hold a star, and what people wrote holds a diamond.
"""

STAR, DIAMOND = "\N{BLACK STAR}", "\N{BLACK DIAMOND}"
# What a child is called: a text that stands as a name on the papers for the cell.
NEPHEW = "\N{BLACK UP-POINTING TRIANGLE}"
DAY = "2027-01-14"
TOPICS = ("home", "money", "work", "health", "substances", "family", "friends", "release_day")
NEEDS = ["step_free", "hearing_loop", "reading_aloud", "child_care", "travel"]


def a_name(number: int) -> str:
    """Return a name without letters."""
    return f"{STAR}{number}"


def a_text(number: int) -> str:
    """Return what somebody wrote, without letters."""
    return f"{DIAMOND}{number}"


def a_person(number: int, **given) -> dict:
    """Return a person without letters who is wanted, safe and coming."""
    usual = {
        "id": str(number),
        "name": f"{a_name(number)} {a_name(number)}",
        "called": a_text(number),
        "group": "family",
        "ring": 1,
        "more_contact": "yes",
        "choice": "yes",
        "channel": "letter",
        "address": [a_name(number)],
        "contact_order": "no",
        "reply": "coming",
        "greeting": a_text(number),
        "minutes": 10,
        "needs": NEEDS,
    }
    return usual | given


def people() -> list[dict]:
    """Return people of every group, track, status, way to take part and way to be told."""
    statuses = ("not_asked", "asked", "approved", "conditions")
    guardian = {
        "name": a_name(99),
        "contact_order": "no",
        "consent": "given",
        "channel": "letter",
        "address": ["1"],
    }
    nephew = {"called": NEPHEW}
    older = nephew | {"birth_year": 2010}
    younger = nephew | {"mention_prison": True, "part": "information"}
    permission = {"track": "private", "asked": DAY, "conditions": a_text(9)}
    asked = [{"permission": permission | {"status": status}} for status in statuses]
    odd = [
        {"group": "professionals", "mention_prison": True, "part": "information"},
        {"group": "professionals", "permission": {"track": "not_needed"}, "minutes": 1},
        {"group": "volunteers", "mention_prison": True, "support_for": "main", "ring": 2},
        {"group": "friends", "part": "message", "message": a_text(8), "ring": 3},
        {"group": "friends", "part": "message", "more_contact": "as_now"},
        {"guardians": [guardian], "mention_prison": True, "support_for": "1"} | older,
        {"guardians": [guardian], "more_contact": "unknown"} | younger,
        {"interpreter": "ar", "interpreter_booked": True, "interpreter_who": "child"},
        {"interpreter": "ar", "mention_prison": True, "interpreter_who": "unqualified"},
        {"support_for": "11"},
    ]
    return [a_person(number, **given) for number, given in enumerate([*asked, *odd], 1)]


def lines() -> list[dict]:
    """Return lines of every kind, status and time."""
    whens = [
        {"date": DAY},
        *({"release": sign} for sign in ("+0d", "+1d", "-2d", "+1w", "-2w", "+1m", "-2m")),
        *({"every": every, "times": 1} for every in ("day", "week", "month")),
        {"every": "week", "times": 3, "until": DAY},
    ]
    kinds = ("promise", "request", "wish")
    owners = ["main", "1", "5", {"outside": a_name(0)}]
    statuses = ("agreed", "started", "done", "changed", "not_needed")
    return [
        {
            "what": a_text(place),
            "who": owners[place % 4],
            "helpers": ["2", "3"],
            "asks": ("1", "main")[place % 2],
            "kind": kinds[place % 3],
            "when": when,
            "first_step": a_text(place),
            "sign": a_text(place),
            "plan_b": a_text(place),
            "depends_on": a_text(place),
            "status": statuses[place % 5],
        }
        for place, when in enumerate(whens)
    ]


def the_day() -> dict:
    """Return a plan of the day with every text that it may have."""
    return {
        "meet_at": a_text(1),
        "opening": a_text(2),
        "closing": a_text(3),
        "food": a_text(4),
        "equipment": [a_text(5)],
        "arranged": [
            {"person": "1", "need": "travel", "by": a_text(6)},
            {"need": a_text(7), "done": True},
        ],
    }


def the_agreement() -> dict:
    """Return an agreement with every text that it may have."""
    return {
        "finished": "2026-11-01",
        "reason": a_text(1),
        "talked_about": a_text(2),
        "if_things_change": a_text(3),
        "answer": "yes",
        "why": a_text(4),
        "reservations": [{"who": "1", "text": a_text(5)}, {"text": a_text(6)}],
    }


def the_referral() -> dict:
    """Return what was said at the start."""
    return {
        "by": a_text(1),
        "on": DAY,
        "hopes": a_text(2),
        "interpreter": "vi",
        "professional": a_text(3),
    }


def the_place() -> dict:
    """Return the prison, and the two who can be called."""
    phone = "+45 20 00 00 01"
    return {
        "prison": {
            "name": a_name(1),
            "address": ["1"],
            "gate_phone": phone,
            "private_watch": "seen",
            "remote": "yes",
        },
        "convener": {"name": a_name(1), "organisation": a_name(2), "phone": phone},
        "contact_officer": {"name": a_name(3), "phone": phone},
    }


def a_map(day: str, places: tuple[int, int]) -> dict:
    """Return a kept map on which two people stand."""
    places = [{"person": str(one), "group": "family", "ring": one % 3 + 1} for one in places]
    return {"on": day, "people": places}


def case(**changes) -> dict:
    """Return a case with everything that papers speak of, and no letter in it."""
    topics = [{"topic": topic, "text": a_text(1)} for topic in TOPICS]
    meeting = {"starts": f"{DAY}T13:00", "minutes": 180, "status": "confirmed", "room": a_name(2)}
    usual = {
        "netmeet_case": 1,
        "reference": "1",
        "country": "DK",
        "language": "en",
        "called": f"{STAR} {STAR}",
        **the_place(),
        "consent": {"start": "2026-01-01", "sharing": [{"receiver": a_text(1), "given": DAY}]},
        "people": people(),
        "maps": [a_map("2026-01-01", (1, 2)), a_map("2026-02-01", (2, 3))],
        "ask_next": [a_text(1)],
        "questions": [{"topic": "other", "text": a_text(1), "informant": "5"}, *topics],
        "situation": a_text(1),
        "avoid": [a_text(1)],
        "referral": the_referral(),
        "slots": [{"starts": f"{DAY}T{hour}:00", "minutes": 60} for hour in range(10, 16)],
        "list_signed": {"on": "2026-01-02"},
        "meeting": meeting,
        "reply_by": DAY,
        "delete_on": DAY,
        "day": the_day(),
        "roles": {"chair": "1", "note_taker": "2", "follow_up": "3"},
        "commitments": lines(),
        "agreement": the_agreement(),
        "follow_up": f"{DAY}T13:00",
    }
    return usual | changes
