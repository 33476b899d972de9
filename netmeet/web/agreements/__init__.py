"""The agreement: its lines, what stands around them, finishing, copies, and new versions."""

from netmeet.web.agreements import around, commitments, copies, whole
from netmeet.web.agreements.place import pages

__all__ = ["around", "commitments", "copies", "pages", "whole"]
