"""When a child gets a letter of its own, and beside whom it sits: read from a case file alone."""

from papers.law import YEAR, Law


def has_own_letter(law: Law, number: int) -> bool:
    """Tell whether a child who may come gets a letter: guardians have said yes, an adult is there.

    In Denmark one guardian says yes, in the other countries every one. An adult sits beside
    everybody under 15, and in Sweden beside everybody under 18.
    """
    child = law.people[number]
    yes = [one.get("consent") == "given" for one in child.get("guardians", [])]
    consents = any(yes) if law.case["country"] == "DK" else bool(yes) and all(yes)
    alone = law.case["country"] != "SE" and _is_15_to_17(child.get("birth_year"))
    return consents and (alone or bool(adults_beside(law, number)))


def adults_beside(law: Law, number: int) -> list[int]:
    """Return which grown-ups sit beside a child: those who may be named and can come."""
    unable = ("not_coming", "not_then")
    elsewhere = ("message_instead", "phone_instead")
    return [
        other
        for other, person in law.people.items()
        if person.get("support_for") == law.people[number]["id"]
        and not law.is_child(other)
        and law.may_be_named(other)
        and law.is_let_in(other)
        and person.get("reply") not in unable
        and person.get("part") != "message"
        and person.get("outcome") not in elsewhere
    ]


def named_beside(law: Law, number: int) -> list[int]:
    """Return which of them the child's letter names: both have said yes to being known of."""
    knows = law.people[number].get("knows_others")
    beside = adults_beside(law, number)
    return [other for other in beside if knows and law.people[other].get("knows_others")]


def says_prison(law: Law, number: int) -> bool:
    """Tell whether the child's letter may say prison: as the letters to every guardian may."""
    guardians = law.people[number].get("guardians", [])
    listed = [law.numbers[one["person"]] for one in guardians if one.get("person")]
    return all(law.people[one].get("mention_prison") is True for one in (number, *listed))


def _is_15_to_17(born: int | None) -> bool:
    return born is not None and YEAR - 18 <= born < YEAR - 15
