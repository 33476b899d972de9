"""A paper made from something unfinished: when that is so, and how the paper says it."""

from dataclasses import replace

from netmeet.domain.circle import Circle
from netmeet.domain.codes import MeetingStatus
from netmeet.papers.blocks import Heading, Paper, line
from netmeet.words.catalogue import Words

CERTAIN = (MeetingStatus.CONFIRMED, MeetingStatus.HELD)


def never(circle: Circle) -> bool:  # noqa: ARG001 — a rule is asked about a circle
    """Tell that a paper is never a draft."""
    return False


def while_the_agreement_is_open(circle: Circle) -> bool:
    """Tell whether the newest agreement is not finished yet."""
    agreement = circle.case.agreement
    return agreement is None or agreement.finished is None


def while_the_time_is_open(circle: Circle) -> bool:
    """Tell whether the prison has not confirmed the time of the meeting yet."""
    return circle.meeting is None or circle.meeting.status not in CERTAIN


def draft_of(paper: Paper, words: Words) -> Paper:
    """Return the same paper as a draft: its title says so, and with it every edge of a page."""
    title = words("%(title)s – draft", title=paper.title)
    return replace(
        paper,
        title=title,
        foot=title + paper.foot.removeprefix(paper.title),
        continued=words("%(title)s, continued", title=title),
        blocks=(Heading(1, line(title)), *paper.blocks[1:]),
    )
