"""How long the main person's consent counts, and what is locked once it is over.

Taken back, it is over at once; else its last day still counts. What was never given locks nothing
that is prepared with the main person alone: then nobody is invited yet.
"""

from datetime import date, timedelta

from netmeet.domain.holds import Hold
from netmeet.domain.model import Case, Sharing

SOON = timedelta(days=14)


def last_day(case: Case) -> date | None:
    """Return the last day of the consent: as it was said, else the day of deletion."""
    said = case.consent.until if case.consent else None
    return said or case.delete_on


def why_over(case: Case, today: date) -> Hold | None:
    """Return why nothing may be shared or printed for anybody but the main person any more."""
    consent = case.consent
    if consent is None:
        return None
    if consent.withdrawn is not None:
        return Hold.CONSENT_WITHDRAWN
    end = last_day(case)
    has_ended = consent.start is not None and end is not None and end < today
    return Hold.CONSENT_ENDED if has_ended else None


def was_over(case: Case, day: date) -> bool:
    """Tell whether the consent was over before a day; on the day it was taken back it was not."""
    if case.consent is None or case.consent.start is None:
        return False
    ends = (case.consent.withdrawn, last_day(case))
    return any(end is not None and end < day for end in ends)


def ends_soon(case: Case, today: date) -> bool:
    """Tell whether the consent goes on today and ends within 14 days."""
    if case.consent is None or case.consent.start is None or why_over(case, today):
        return False
    end = last_day(case)
    return end is not None and end - today <= SOON


def shared_until(sharing: Sharing) -> date | None:
    """Return the last day on which a receiver may get something: never later than the consent's."""
    ends = (sharing.until, last_day(sharing.consent.case))
    return min((end for end in ends if end is not None), default=None)


def may_get(sharing: Sharing, today: date) -> bool:
    """Tell whether a receiver may get something today."""
    if why_over(sharing.consent.case, today) or sharing.given is None or sharing.withdrawn:
        return False
    end = shared_until(sharing)
    return end is None or end >= today
