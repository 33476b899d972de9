"""Builders for the time after a meeting: its agreement being written, or finished."""

from builders import TODAY, a_meeting, a_ready_case, an_agreement, at

from netmeet.domain.codes import Language, MeetingStatus


def a_held_case(*lines, **given):
    """Return a case in English whose meeting was held today, with these lines being written."""
    agreement = an_agreement(finished=None, commitments=list(lines)) if lines else None
    meeting = a_meeting(starts=at(TODAY), status=MeetingStatus.HELD)
    usual = {"meeting": meeting, "agreement": agreement, "language": Language.ENGLISH}
    return a_ready_case(**usual | given)


def finished(*lines, **given):
    """Return an agreement that was finished today, with these lines."""
    return an_agreement(**{"finished": TODAY, "commitments": list(lines)} | given)


def line_id(house, place=1, reference="T-1"):
    """Return the id of a line of a case that is in the house."""
    return house.case(reference).commitments[place - 1].id
