"""The people of a case: the list, one person, and a form for each group of answers."""

from netmeet.web.people import (
    apart,
    children,
    confirm,
    listing,
    needs,
    person,
    reach,
    safety,
    who,
    yeses,
)
from netmeet.web.people.pages import pages

__all__ = [
    "apart",
    "children",
    "confirm",
    "listing",
    "needs",
    "pages",
    "person",
    "reach",
    "safety",
    "who",
    "yeses",
]
