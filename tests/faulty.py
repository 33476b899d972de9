"""A case file in which one thing is changed by its path, and what the house says to it."""

import copy
import json
import re
from typing import Any

from netmeet.adapters import casefile
from netmeet.domain.refusal import Reason, Refused

# One of every object, so that each path exists; the fourth person is the child.
WHOLE: dict[str, Any] = {
    "netmeet_case": 1,
    "reference": "R-1",
    "state": {"code": "open"},
    "country": "DK",
    "language": "da",
    "called": "Aksel",
    "prison": {
        "name": "Nørremark",
        "address": ["Vej 1"],
        "closed_days": ["2026-12-24"],
        "room": {"name": "2"},
        "visiting": [{"weekday": "mon", "from": "13:00", "to": "16:00"}],
    },
    "release": {"date": "2027-05-01"},
    "convener": {"name": "Lena"},
    "contact_officer": {"name": "Ole"},
    "referral": {"by": "Officer"},
    "consent": {"start": "2026-10-01", "sharing": [{"receiver": "The municipality"}]},
    "busy": [{"weekday": "mon", "from": "08:00", "to": "11:30"}],
    "people": [
        {"id": "anna", "name": "Anna", "group": "family"},
        {"id": "bo", "name": "Bo", "group": "friends", "support_for": "main"},
        {"id": "ea", "name": "Ea", "group": "professionals", "needs": ["travel"]},
        {
            "id": "ib",
            "name": "Ib",
            "group": "family",
            "address": ["Vej 2"],
            "safety": [{"source": "main", "on": "2026-11-01", "outcome": "fine"}],
            "guardians": [{"name": "Anna", "person": "anna", "address": ["Vej 3"]}],
            "permission": {"track": "child"},
        },
    ],
    "apart": [{"people": ["anna", "bo"], "how": "never"}],
    "questions": [{"topic": "home", "text": "Where?", "informant": "ea"}],
    "avoid": ["Money"],
    "list_signed": {"on": "2026-11-01"},
    "slots": [{"starts": "2027-01-14T13:00", "minutes": 180, "answers": {"anna": "can"}}],
    "meeting": {
        "starts": "2027-01-14T13:00",
        "minutes": 180,
        "attended": ["anna"],
        "by_phone": ["bo"],
    },
    "day": {
        "parts": [{"part": "private", "minutes": 90}],
        "equipment": ["Paper"],
        "arranged": [{"person": "anna"}],
    },
    "roles": {"chair": "anna"},
    "commitments": [
        {"what": "Sing", "who": "anna", "helpers": ["bo"], "visible_to": ["bo"], "handover": ["K"]},
        {"what": "Paint", "who": "main", "asks": "bo", "question": 0, "when": {"release": "+2w"}},
        {"what": "Write", "who": {"outside": "The office"}, "when": {"every": "day", "times": 1}},
    ],
    "text_agreed": {"on": "2026-11-01"},
    "ask_next": ["Socks"],
    "maps": [{"on": "2026-11-01", "people": [{"person": "anna", "group": "family"}]}],
    "agreement": {"reservations": [{"who": "Bo"}], "copies": [{"to": "main"}]},
}


def paths(lines: str) -> list[str]:
    """Return the paths that stand in some lines."""
    return lines.split()


def changed(path: str, value: Any) -> dict[str, Any]:
    """Return the case with another value at a path such as `people[3].ring`."""
    case, last, inside = _at(path)
    inside[last] = value
    return case


def without(path: str) -> dict[str, Any]:
    """Return the case without the key at a path."""
    case, last, inside = _at(path)
    del inside[last]
    return case


def refusal_of(case: Any) -> tuple[Reason, str] | None:
    """Return the reason and the path with which a file is refused, or nothing if it is taken.

    The file is given as an object, or as bytes when it is no JSON.
    """
    try:
        casefile.read(case if isinstance(case, bytes) else json.dumps(case).encode())
    except Refused as refused:
        return refused.reason, refused.place
    return None


def _at(path: str) -> tuple[dict[str, Any], Any, Any]:
    case = copy.deepcopy(WHOLE)
    *steps, last = (int(one) if one.isdigit() else one for one in re.findall(r"[^.\[\]]+", path))
    inside: Any = case
    for step in steps:
        inside = inside[step]
    return case, last, inside
