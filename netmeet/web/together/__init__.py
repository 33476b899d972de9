"""The main person's own pages on a screen that was handed over: large, and one thing at a time."""

from netmeet.web.together import people, questions, start, text
from netmeet.web.together.blueprint import pages

__all__ = ["pages", "people", "questions", "start", "text"]
