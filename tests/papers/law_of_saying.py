"""What a paper may and must say of a case file, by the table of the design page.

What is said is told by paths: `people[3].name`. A surname has a path of its own.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from marked import MARK, marks_in
from papers.law import Law
from papers.law_of_children import named_beside
from papers.law_of_children import says_prison as child_may_read_prison
from papers.law_of_making import addressed

Paths = set[str]
ROOM = {"prison.name", "prison.room.name"}
OFFICER = {"contact_officer.name", "contact_officer.phone"}
OWN_TEXTS = {"greeting": "L", "message": "M"}


def with_marked_texts(case: dict[str, Any]) -> dict[str, Any]:
    """Return a case file in which the free texts hold marks, too."""
    people = [
        person
        | {key: _mark(sign, place) for key, sign in OWN_TEXTS.items() if key in person}
        | ({"permission": _marked(person["permission"], place)} if "permission" in person else {})
        for place, person in enumerate(case["people"])
    ]
    lines = [line | {"what": _mark("V", place)} for place, line in enumerate(case["commitments"])]
    avoid = [_mark("K", place) for place, _ in enumerate(case.get("avoid", []))]
    return case | {
        "people": people,
        "commitments": lines,
        **({"avoid": avoid} if avoid else {}),
        **({"situation": _mark("S", 0)} if "situation" in case else {}),
        **({"referral": {"hopes": _mark("R", 0)}} if "referral" in case else {}),
    }


def _marked(permission: dict[str, Any], place: int) -> dict[str, Any]:
    """Return a permission with a mark in its conditions, if it has any."""
    own = {"conditions": _mark("T", place)} if "conditions" in permission else {}
    return permission | own


def _mark(sign: str, place: int) -> str:
    return f"{sign}z7x{chr(ord('a') + place // 26)}{chr(ord('a') + place % 26)}q"


def paths_by_mark(case: dict[str, Any]) -> dict[str, str]:
    """Return the path of each mark; the second mark of a name is its surname."""
    return {
        mark.casefold(): re.sub("(name|called)$", "surname", path) if mark[0] in "WN" else path
        for path, mark in marks_in(case)
    }


def said_in(text: str, paths: dict[str, str]) -> Paths:
    """Return the paths of the marks in a text."""
    return {paths.get(mark, mark) for mark in MARK.findall("".join(text.split()).casefold())}


def names(numbers: Iterable[int], *more: str) -> Paths:
    """Return the paths of names, and of what else is theirs."""
    return {f"people[{n - 1}].{key}" for n in numbers for key in ("name", "surname", *more)}


def may_say(law: Law, kind: str, number: str) -> Paths:
    """Return what may stand on a paper."""
    own = _MAY[kind](law, number)
    return own if kind in ("leaflet", "labels") else own | {"called"} | _surname(law, kind, number)


def _surname(law: Law, kind: str, number: str) -> Paths:
    if kind in ("referral", "child-invitation") or (
        kind == "invitation" and not says_prison(law, number)
    ):
        return set()
    return {"surname"}


def says_prison(law: Law, number: str) -> bool:
    """Tell whether a letter may say prison: only where it says so."""
    return law.people[int(number.strip("abcd"))].get("mention_prison") is True


def must_say(law: Law, kind: str) -> Paths:
    """Return the people who must stand on a paper for the whole case, each by one path."""
    found: dict[str, Callable[[], Iterable[int]]] = {
        "invite-list": lambda: _on_the_map(law),
        "map": law.drawn,
        "map-states": law.drawn,
        "topics": lambda: _informants(law),
        "availability": lambda: _askable(law),
        "run-sheet": lambda: {*law.expected, *law.senders, *law.by_phone},
        "agreement": lambda: {*_told(law, law.present), *_owners(law, law.shared())},
        "follow-up": lambda: _owners(law, law.followed()),
    }
    if kind in ("permission-list", "gate-list"):
        return {f"people[{n - 1}].{_at_gate(law, n)}" for n in law.expected}
    if kind == "labels":
        return {f"{path}.name" for path in addressed(law)}
    return {f"people[{n - 1}].name" for n in found.get(kind, list)()}


def _at_gate(law: Law, number: int) -> str:
    return "name_on_id" if law.people[number].get("name_on_id") else "name"


def _on_the_map(law: Law) -> list[int]:
    return [number for number in law.people if not law.has_order(number)]


def _informants(law: Law) -> list[int]:
    """Return who tells facts about a question without a no, and may be named."""
    asked = [one for one in law.case.get("questions", []) if one.get("choice") != "no"]
    found = {law.numbers[one["informant"]] for one in asked if one.get("informant")}
    return [number for number in found if law.may_be_named(number)]


def _askable(law: Law) -> list[int]:
    """Return who is asked about times: invited, in person, not gone, and not refused."""
    return [
        number
        for number in law.invited
        if law.people[number].get("part") != "message"
        and law.people[number].get("reply") != "not_coming"
        and (law.people[number].get("permission") or {}).get("status") != "refused"
    ]


def _owners(law: Law, places: Iterable[int]) -> Iterator[int]:
    return (owner for place in places for owner in law.owner(law.lines[place]))


def _letter(law: Law, number: str) -> Paths:
    place = int(number.strip("abcd"))
    at = f"people[{place - 1}]"
    found = names([place]) | {f"{at}.greeting"}
    if not number.isdigit():
        guardian = f"{at}.guardians[{'abcd'.index(number[-1])}]"
        found = names([place]) | {f"{guardian}.name", f"{guardian}.surname"}
    address = {f"prison.address[{line}]" for line in range(len(law.case["prison"]["address"]))}
    return found | ROOM | address if says_prison(law, number) else found


def _child_letter(law: Law, number: str) -> Paths:
    place = int(number)
    beside = {one: law.people[one]["group"] for one in named_beside(law, place)}
    whole = names(one for one, group in beside.items() if group not in ("family", "friends"))
    first = {f"people[{one - 1}].name" for one in (place, *beside)}
    found = first | whole | {f"people[{place - 1}].greeting"}
    address = {f"prison.address[{line}]" for line in range(len(law.case["prison"]["address"]))}
    return found | ROOM | address if child_may_read_prison(law, place) else found


def _told(law: Law, people: Iterable[int]) -> list[int]:
    return [number for number in people if law.may_be_told(number)]


def _labels(law: Law, _: str) -> Paths:
    lines = ("name", "surname", "address[0]", "address[1]")
    return {f"{path}.{line}" for path in addressed(law) for line in lines}


def _run_sheet(law: Law, _: str) -> Paths:
    support = [number for number in law.invited if law.people[number].get("support_for")]
    avoid = {f"avoid[{place}]" for place in range(len(law.case.get("avoid", [])))}
    messages = {f"people[{number - 1}].message" for number in law.senders}
    people = names([*law.expected, *law.senders, *law.by_phone, *support])
    return people | messages | avoid | ROOM | OFFICER | {"prison.gate_phone"}


def _in_lines(law: Law, places: Iterable[int], reader: int | None) -> Paths:
    found = {f"commitments[{place}].what" for place in places}
    for place in places:
        found |= names(law.parties(law.lines[place], reader))
    return found


def _for_the_cell(law: Law, people: Paths) -> Paths:
    """Return the same, but of a child what it is called instead of its surname."""
    children = [number for number in law.people if law.is_child(number)]
    instead = {f"people[{number - 1}].called" for number in children}
    return people - {f"people[{number - 1}].surname" for number in children} | instead


def _agreement(law: Law, places: Iterable[int], reader: int | None) -> Paths:
    held = ROOM if law.meeting.get("status") == "held" else set()
    return names(_told(law, law.present)) | _in_lines(law, places, reader) | held


def _personal(law: Law, number: str) -> Paths:
    lines = _in_lines(law, law.of(int(number)), int(number))
    return _for_the_cell(law, lines) if number == "0" else lines | names([int(number)])


def _follow_up(law: Law, _: str) -> Paths:
    places = law.followed()
    return names(_owners(law, places)) | {f"commitments[{place}].what" for place in places}


_MAY: dict[str, Callable[[Law, str], Paths]] = {
    "invite-list": lambda law, _: names(_on_the_map(law), "called"),
    "map": lambda law, _: names(law.drawn(), "called"),
    "map-states": lambda law, _: names(law.drawn(), "called"),
    "empty-map": lambda _, __: set(),
    "topics": lambda law, _: names(_informants(law)),
    "next-visit": lambda law, _: names(one for one in law.people if law.may_be_named(one)),
    "referral": lambda _, __: {"prison.name", "referral.hopes"},
    "availability": lambda law, _: names(_askable(law)),
    "gate-list": lambda law, _: names(law.expected, "name_on_id", "permission.conditions") | ROOM,
    "leaflet": lambda _, __: set(),
    "permission-list": lambda law, _: names(law.expected, "name_on_id") | ROOM | OFFICER,
    "invitation": _letter,
    "child-invitation": _child_letter,
    "labels": _labels,
    "agenda": lambda law, _: names(
        set(law.holders("chair", "note_taker")) & set(_told(law, law.expected))
    ),
    "questions": lambda _, __: {"situation"},
    "blank-agreement": lambda _, __: ROOM,
    "run-sheet": _run_sheet,
    "agreement": lambda law, _: _agreement(law, law.shared(), None),
    "agreement-cell": lambda law, _: _for_the_cell(law, _agreement(law, law.in_cell(), 0)),
    "personal": _personal,
    "follow-up": _follow_up,
}


def breaches(law: Law, kind: str, number: str, said: Paths) -> Iterator[str]:
    """Yield what a paper says though it may not, and what it must say and does not."""
    paper = f"{kind} {number}".strip()
    yield from (f"{paper} says {path}" for path in sorted(said - may_say(law, kind, number)))
    yield from (f"{paper} lacks {path}" for path in sorted(must_say(law, kind) - said))
