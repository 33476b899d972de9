"""Children: how old they are, and what the country of the prison asks before their own letter.

The rules are suggestions, which staff confirm for each prison: notes/method.md §2.2, row
“Children” (kriminalforsorgen.dk; kriminalomsorgen.no; kriminalvarden.se), and §1.5 item 6.
Denmark: under 15 a guardian's yes and an adult, from 15 to 17 a guardian's yes in writing.
Norway: everybody with parental responsibility, also the other parent; under 15 only together with
an adult. Sweden: every guardian on the form of the prison, and an adult beside everybody under 18.
Denmark asks for a permission of the child’s own.
"""

from datetime import date
from enum import StrEnum

from netmeet.domain.circle import Circle, can_come, is_allowed_in
from netmeet.domain.codes import Country, GuardianConsent
from netmeet.domain.holds import Hold
from netmeet.domain.model import Person
from netmeet.domain.safety import ADULT_AT

# In whole years; from this birthday on a child counts as older.
OLDER_AT = 15


class Band(StrEnum):
    """How old a child is, as far as the rules tell ages apart."""

    UNDER_15 = "under_15"
    FROM_15_TO_17 = "from_15_to_17"


class ChildNeed(StrEnum):
    """Something that the country asks for a child."""

    GUARDIAN_CONSENT = "guardian_consent"
    GUARDIAN_IN_WRITING = "guardian_in_writing"
    EVERY_GUARDIAN = "every_guardian"
    GUARDIANS_ON_THE_FORM = "guardians_on_the_form"
    ADULT_BESIDE = "adult_beside"
    OWN_PERMISSION = "own_permission"


ASKED: dict[Country, dict[Band, tuple[ChildNeed, ...]]] = {
    Country.DENMARK: {
        Band.UNDER_15: (
            ChildNeed.GUARDIAN_CONSENT,
            ChildNeed.ADULT_BESIDE,
            ChildNeed.OWN_PERMISSION,
        ),
        Band.FROM_15_TO_17: (ChildNeed.GUARDIAN_IN_WRITING, ChildNeed.OWN_PERMISSION),
    },
    Country.NORWAY: {
        Band.UNDER_15: (ChildNeed.EVERY_GUARDIAN, ChildNeed.ADULT_BESIDE),
        Band.FROM_15_TO_17: (ChildNeed.EVERY_GUARDIAN,),
    },
    Country.SWEDEN: {
        Band.UNDER_15: (ChildNeed.GUARDIANS_ON_THE_FORM, ChildNeed.ADULT_BESIDE),
        Band.FROM_15_TO_17: (ChildNeed.GUARDIANS_ON_THE_FORM, ChildNeed.ADULT_BESIDE),
    },
}
OF_ONE = (ChildNeed.GUARDIAN_CONSENT, ChildNeed.GUARDIAN_IN_WRITING)
OF_ALL = (ChildNeed.EVERY_GUARDIAN, ChildNeed.GUARDIANS_ON_THE_FORM)


def band(child: Person, today: date) -> Band | None:
    """Return how old a child is, by the year of birth alone; nothing where that does not tell.

    Somebody born 15 years ago may still be 14, and counts as the younger. A year that makes the
    child a grown-up contradicts what else is known, and tells nothing.
    """
    if child.birth_year is None:
        return None
    youngest = today.year - child.birth_year - 1
    if youngest >= ADULT_AT:
        return None
    return Band.FROM_15_TO_17 if youngest >= OLDER_AT else Band.UNDER_15


def asked(circle: Circle, child: Person) -> tuple[ChildNeed, ...]:
    """Return what the country asks for a child; of an unknown age, what it asks for a younger."""
    return ASKED[circle.case.country][band(child, circle.today) or Band.UNDER_15]


def lacks(circle: Circle, child: Person) -> tuple[ChildNeed, ...]:
    """Return what the country asks for a child and is not there yet."""
    return tuple(need for need in asked(circle, child) if not _is_there(circle, child, need))


def lacks_for_letter(circle: Circle, child: Person) -> tuple[ChildNeed, ...]:
    """Return what must be there before the child's own letter is made.

    The prison's permission is asked for with the guardians' letter, and holds no letter back.
    """
    return tuple(need for need in lacks(circle, child) if need is not ChildNeed.OWN_PERMISSION)


def why_no_own_letter(circle: Circle, child: Person) -> Hold | None:
    """Return why a child whose guardians get a letter gets none of its own."""
    found = lacks_for_letter(circle, child)
    if not found:
        return None
    waits_for_adult = found == (ChildNeed.ADULT_BESIDE,)
    return Hold.CHILD_NEEDS_ADULT if waits_for_adult else Hold.CHILD_NEEDS_CONSENT


def adults_beside(circle: Circle, child: Person) -> list[Person]:
    """Return who sits beside a child: grown-up, wanted and safe, and coming into the room."""
    return [
        person
        for person in circle.people
        if person.supports is child
        and not circle.is_child(person)
        and circle.may_be_named(person)
        and can_come(person)
    ]


def _is_there(circle: Circle, child: Person, need: ChildNeed) -> bool:
    said_yes = [one.consent is GuardianConsent.GIVEN for one in child.guardians]
    if need in OF_ONE:
        return any(said_yes)
    if need in OF_ALL:
        return bool(said_yes) and all(said_yes)
    if need is ChildNeed.ADULT_BESIDE:
        return bool(adults_beside(circle, child))
    return is_allowed_in(child)
