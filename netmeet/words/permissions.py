"""The words for the dates that the prison's answers decide, told as whole sentences."""

from netmeet.domain.circle import Circle
from netmeet.domain.permissions import Critical, Why, critical, earliest_safe_date
from netmeet.words import dates
from netmeet.words.catalogue import N_, Words
from netmeet.words.names import joined

# Translators: names is one name or more; days is “14 days more”, for ASKED “21 days”
WAITS: dict[Why, str] = {
    Why.NOT_ASKED: N_("The date waits for %(names)s: the prison is not asked yet."),
    Why.ASKED: N_("The date waits for %(names)s: the answer usually takes %(days)s."),
    Why.LATE: N_("The date waits for %(names)s: the answer could be here already."),
    Why.AGAIN: N_("The date waits for %(names)s: the permission has to be asked for again."),
    Why.CHILD: N_("The date waits for %(names)s: the answer about a child takes %(days)s."),
    Why.FOREIGN: N_(
        "The date waits for %(names)s: the answer about a foreign citizen takes %(days)s."
    ),
    Why.CHILD_AND_FOREIGN: N_(
        "The date waits for %(names)s: "
        "the answer about a child with a foreign citizenship takes %(days)s."
    ),
}
# A sentence with more names than these is hard to read.
MOST_NAMES = 3
IN_ALL = (Why.NOT_ASKED, Why.ASKED, Why.LATE, Why.AGAIN)


def earliest_said(words: Words, circle: Circle) -> str:
    """Return the earliest safe date, and for whom it waits."""
    waits = critical(circle)
    if not waits:
        return words("We wait for no permission, so no date has to wait.")
    day = dates.running_day(words, earliest_safe_date(circle).day)
    first = words("The earliest safe date is %(day)s.", day=day)
    return " ".join([first, *(_waits(words, one) for one in waits)])


def _waits(words: Words, one: Critical) -> str:
    count = len(one.people)
    names = joined(words, [person.name for person in one.people])
    if count > MOST_NAMES:
        names = words.plural("%(count)s person", "%(count)s people", count)
    if one.why in IN_ALL:
        days = words.plural("%(count)s day", "%(count)s days", one.days)
    else:
        days = words.plural("%(count)s day more", "%(count)s days more", one.days)
    return words(WAITS[one.why], names=names, days=days)
