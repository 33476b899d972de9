"""Which papers and calendar files are made for a case file, by the table of the design page."""

from collections.abc import Iterable, Iterator

from papers.law import TODAY, TONGUES, Law
from papers.law_of_children import has_own_letter

# Kind, number of the reader (empty for a paper of the whole case), language.
Making = tuple[str, str, str]
# What is made for the main person, or tells of no case, also once the consent is over.
OWN = {"invite-list", "map", "map-states", "empty-map", "topics", "leaflet", "agreement-cell"}


def makings(law: Law) -> set[Making]:
    """Return all that is made for a case."""
    made = set(_always(law))
    if not law.case.get("remand_restrictions"):
        made |= set(_unrestricted(law))
    return set(filter(_is_own, made)) if law.consent_is_over else made


def _is_own(making: Making) -> bool:
    """Tell whether a paper is the main person's own, or says nothing about the case."""
    kind, number, _ = making
    return kind in OWN or (kind, number) == ("personal", "0")


def _always(law: Law) -> Iterator[Making]:
    if law.case.get("referral"):
        yield "referral", "", TONGUES[law.case["country"]]
    yield "empty-map", "", law.case["language"]
    yield "topics", "", law.case["language"]
    yield "next-visit", "", TONGUES[law.case["country"]]
    if any(not law.has_order(number) for number in law.people):
        yield "invite-list", "", law.case["language"]
    if law.drawn():
        yield "map", "", law.case["language"]
    kept = [place["person"] for state in law.case.get("maps", []) for place in state["people"]]
    if any(law.numbers[key] in law.drawn() for key in kept):
        yield "map-states", "", law.case["language"]
    yield from _in_languages_of(law, "leaflet", law.invited)


def _unrestricted(law: Law) -> Iterator[Making]:
    place = TONGUES[law.case["country"]]
    if law.case.get("list_signed"):
        yield "permission-list", "", place
    if law.case.get("slots"):
        yield "availability", "", place
    if is_to_come(law):
        yield from _letters(law)
    if law.meeting and law.meeting.get("status") != "cancelled":
        for kind in ("agenda", "questions", "blank-agreement"):
            yield from _in_languages_of(law, kind, law.expected)
        yield "run-sheet", "", place
        if law.case.get("list_signed"):
            yield "gate-list", "", place
    if law.case.get("commitments"):
        yield from _agreed(law)


def is_to_come(law: Law) -> bool:
    """Tell whether the meeting is confirmed and to come."""
    return law.meeting.get("status") == "confirmed" and law.meeting["starts"][:10] >= TODAY


def letters(law: Law) -> dict[str, str]:
    """Return the number and the language of each letter."""
    found = {}
    for number in law.written_to:
        if not law.is_child(number):
            found[str(number)] = law.language(number)
        for letter, one in zip("abcd", law.people[number].get("guardians", []), strict=False):
            found[f"{number}{letter}"] = law.guardian_language(one)
    return found


def addressed(law: Law) -> list[str]:
    """Return the path of everybody to whom a letter goes by post."""
    found = []
    for number in law.written_to:
        at = f"people[{number - 1}]"
        person = law.people[number]
        to = {at: person}
        if law.is_child(number):
            to = {f"{at}.guardians[{place}]": one for place, one in enumerate(person["guardians"])}
        found += [
            path
            for path, one in to.items()
            if one.get("channel") == "letter" and one.get("address")
        ]
    return found


def _letters(law: Law) -> Iterator[Making]:
    for number, language in letters(law).items():
        yield "invitation", number, language
    for number in law.written_to:
        if law.is_child(number) and has_own_letter(law, number):
            yield "child-invitation", str(number), law.language(number)
    if addressed(law):
        yield "labels", "", TONGUES[law.case["country"]]
    for number in law.written_to:
        if not law.is_child(number) and _has_calendar(law, number):
            yield "calendar", str(number), law.language(number)


def _has_calendar(law: Law, number: int) -> bool:
    """Tell whether somebody chose a calendar; a work calendar needs two e-mail addresses."""
    person = law.people[number]
    office = (law.case.get("convener") or {}).get("email")
    works = person.get("calendar") == "work" and person.get("email") and office
    return bool(person.get("calendar") == "plain" or works)


def _agreed(law: Law) -> Iterator[Making]:
    own = law.case["language"]
    yield from _in_languages_of(law, "agreement", law.present)
    yield "agreement-cell", "", own
    if law.has_sheet(0):
        yield "personal", "0", own
    for number in law.people:
        if law.may_be_named(number) and law.has_sheet(number):
            yield "personal", str(number), law.language(number)
    keeper = law.holders("follow_up")
    yield "follow-up", "", law.language(keeper[0]) if keeper else own


def _in_languages_of(law: Law, kind: str, people: Iterable[int]) -> Iterator[Making]:
    for language in {law.case["language"], *(law.language(one) for one in people)}:
        yield kind, "", language
