"""The words for candidate times: what speaks for each and against it, and the part of the day."""

from enum import Enum

from netmeet.domain.model import Case
from netmeet.domain.times import Finding, Ground, PartOfDay
from netmeet.words import dates
from netmeet.words.catalogue import N_, Words
from netmeet.words.names import joined

PARTS_OF_DAY: dict[type[Enum], dict[Enum, str]] = {
    PartOfDay: {
        PartOfDay.MORNING: N_("Morning"),
        PartOfDay.AFTERNOON: N_("Afternoon"),
        PartOfDay.EVENING: N_("Evening"),
    },
}
GROUNDS: dict[Ground, str] = {
    Ground.DAY_IS_OVER: N_("This day is over."),
    Ground.CLOSED_DAY: N_("The prison is closed to visitors on this day."),
    Ground.IN_VISITING_HOURS: N_("The time is within the visiting hours."),
    Ground.NOT_IN_VISITING_HOURS: N_("The time is outside the visiting hours. Ask the prison."),
    # Translators: name is the main person
    Ground.MAIN_PERSON_BUSY: N_("%(name)s is busy at this time."),
    Ground.COUNT_CAN: N_("%(count)s of %(total)s can come."),
    Ground.NOBODY_ASKED: N_("Nobody has answered about this time yet."),
    # Translators: one name or more
    Ground.CANNOT: N_("%(names)s cannot."),
    # Translators: one name or more
    Ground.IF_NEEDED: N_("%(names)s can if needed."),
    # Translators: one name or more
    Ground.NOT_ASKED: N_("Ask %(names)s too."),
    # Translators: name is the main person
    Ground.IMPORTANT_CAN: N_("Everybody whom %(name)s marked as most important can come."),
    # Translators: name is the main person, names one name or more
    Ground.IMPORTANT_CANNOT: N_("%(name)s marked %(names)s as most important."),
    Ground.NO_OPEN_PERMISSION: N_("We wait for no answer about permission."),
    Ground.PERMISSIONS_BY_THEN: N_(
        "All answers about permission are expected by then (%(day)s at the latest)."
    ),
    # Translators: one name or more
    Ground.PERMISSIONS_LATER: N_("The permission for %(names)s is not expected by then."),
    Ground.ROOM_HOLDS: N_("The room holds %(total)s. You are %(count)s."),
    Ground.ROOM_TOO_SMALL: N_("The room holds %(total)s. You are %(count)s: ask for a larger one."),
    Ground.TOO_MANY_AT_ONCE: N_(
        "The prison usually lets %(total)s visitors in at once. Ask about %(count)s."
    ),
    Ground.TIME_FOR_LETTERS: N_("There are two weeks or more for letters to arrive."),
    Ground.SHORT_FOR_LETTERS: N_("Letters have less than two weeks to arrive. Call as well."),
}


def part_said(words: Words, part: PartOfDay) -> str:
    """Return the words for a part of the day."""
    return words(PARTS_OF_DAY[PartOfDay][part])


def told(words: Words, case: Case, finding: Finding) -> str:
    """Return the sentence for something that is true about a candidate time."""
    return words(
        GROUNDS[finding.ground],
        name=case.called,
        names=joined(words, [person.name for person in finding.people]),
        count=finding.count,
        total=finding.total,
        day=dates.running_day(words, finding.day) if finding.day else "",
    )
