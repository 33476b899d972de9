"""The plan of the day: roles, parts, place, interpreters, needs, and who gives information."""

from netmeet.web.days import needs, people, plan
from netmeet.web.days.blueprint import pages

__all__ = ["needs", "pages", "people", "plan"]
