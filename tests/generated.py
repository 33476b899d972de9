"""Whole case files, valid by the description of the case file: every key, every code, odd texts."""

import re
import unicodedata
from typing import Any

from case_keys import (
    ASKED,
    CASE,
    IDS,
    PRISON,
    QUESTION,
    a_commitment,
)
from dice import Dice, a_name, texts
from hypothesis import strategies as st
from marked import safe_mix_case_files
from person_keys import LANGUAGES, PERSON, PERSON_KEYS

__all__ = ["case_files", "completed", "safe_mix_case_files"]

LINE_ENDS = re.compile("\r\n|[\r\x85\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}]")


@st.composite
def case_files(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a case file: up to eight people, five questions and five commitments."""
    country = draw(st.sampled_from(["DK", "NO", "SE"]))
    ids = draw(st.lists(st.sampled_from(IDS), max_size=8, unique=True))
    drawn = draw(st.lists(texts, max_size=3))
    questions = draw(st.integers(0, 5))

    def dice(rolls: int) -> Dice:
        thrown = draw(st.binary(min_size=rolls, max_size=rolls))
        return Dice(iter(thrown), country, ids, questions, drawn)

    case = {
        "netmeet_case": 1,
        "country": country,
        "language": draw(st.sampled_from(LANGUAGES.split())),
        "called": a_name(dice(1)),
        "prison": PRISON(dice(60)),
        "people": [{"id": key, **dice(150).record(PERSON, PERSON_KEYS)} for key in ids],
        "questions": [dice(8).record(QUESTION, ASKED) for _ in range(questions)],
        "commitments": [a_commitment(dice(60)) for _ in range(draw(st.integers(0, 5)))],
        **dice(300).record({}, CASE),
    }
    keys = list(case)
    return {key: case[key] for key in (reversed(keys) if dice(1).says_yes() else keys)}


def completed(case: dict[str, Any]) -> dict[str, Any]:
    """Return a case file as a case: with its defaults, NFC, line feeds, and nothing empty.

    Two files that are equal when completed are equal as cases. A line that nobody on the list may
    see is not a line that everybody may see, so an empty `visible_to` stays.
    """
    order = {"contact_order": "unknown"}
    full = case | {
        "state": {"code": "open", "form": "meeting", **case.get("state", {})},
        "easy_read": case.get("easy_read", True),
        "questions": [{"choice": "yes", **one} for one in case.get("questions", [])],
        "commitments": [
            {"kind": "promise", "status": "agreed", **one} for one in case.get("commitments", [])
        ],
        "people": [
            {**order, **one, "guardians": [{**order, **two} for two in one.get("guardians", [])]}
            for one in case.get("people", [])
        ],
    }
    if "day" in case:
        full["day"] = {"arrive": 30, **case["day"]}
    return _tidied(full)


def _tidied(value: Any) -> Any:
    if isinstance(value, str):
        return unicodedata.normalize("NFC", LINE_ENDS.sub("\n", value))
    if isinstance(value, list):
        return [_tidied(one) for one in value]
    if isinstance(value, dict):
        tidied = {_tidied(key): _tidied(one) for key, one in value.items()}
        return {
            key: one for key, one in tidied.items() if one not in ([], {}) or key == "visible_to"
        }
    return value
