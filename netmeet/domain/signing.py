"""The main person's "this is my list": a later change to who is invited takes it back."""

from datetime import date

from netmeet.domain.model import Case, ListSigned


def take_back(case: Case, today: date) -> ListSigned | None:
    """Take the newest signature back because who is invited has changed; return it if it stood.

    Nobody is invited without the main person's recorded yes (the first decision of the method).
    """
    signed = case.list_signed
    if signed is not None:
        signed.taken_back = today
    return signed
