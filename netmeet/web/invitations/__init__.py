"""Invitations: who gets what in which way, what is still lacking, and what people answer."""

from netmeet.web.invitations import everybody, one_person
from netmeet.web.invitations.blueprint import pages

__all__ = ["everybody", "one_person", "pages"]
