"""The people of a case: the list, one person, and a form for each group of answers."""

from netmeet.web.people import apart, listing, needs, person, reach, safety, who
from netmeet.web.people.pages import pages

__all__ = ["apart", "listing", "needs", "pages", "person", "reach", "safety", "who"]
