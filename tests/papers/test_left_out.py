"""Who says that the others may not know: left out of all that other guests get before they meet."""

import pytest
from builders import a_circle, a_commitment, a_day, a_meeting, a_person, at, days
from papers_of import papers_of, text_of

from netmeet.domain.codes import MeetingStatus
from netmeet.domain.model import Roles
from netmeet.words.catalogue import words_in

NAME = "Zacharias Quist"
# The convener's, the prison's and the main person's own papers.
NOT_FOR_GUESTS = {
    "invite-list",
    "map",
    "next-visit",
    "permission-list",
    "availability",
    "gate-list",
    "run-sheet",
    "labels",
    "agreement-cell",
    "personal 0",
}
ONLY_TO_OTHERS = {"agenda", "agreement", "follow-up", "personal 2"}


def a_meeting_of_two(known, **given):
    """Return the circle of somebody who has roles and lines together with another guest."""
    quiet = a_person(name=NAME, knows_others=known, mention_prison=True)
    other = a_person(name="Kirsten Aagaard", mention_prison=True)
    lines = [
        a_commitment(what="Sing", who=quiet, helpers=[other]),
        a_commitment(what="Paint", who=other, helpers=[quiet], asks=quiet),
    ]
    usual = {"meeting": a_meeting(), "day": a_day(), "commitments": lines}
    roles = Roles(chair=quiet, note_taker=quiet, follow_up=other)
    return a_circle(quiet, other, roles=roles, **usual | given)


def naming(circle):
    """Return kind and number of each paper that names the quiet one, except those to themselves."""
    return {
        f"{made.kind} {made.reader.number}".strip()
        for made in papers_of(circle, words=words_in("en"))
        if NAME in made.text and made.reader.number != "1"
    }


def test_who_says_no_stands_on_nothing_that_other_guests_get_before_the_meeting():
    named = naming(a_meeting_of_two(known=False))

    assert named - NOT_FOR_GUESTS == set()
    assert {"invite-list", "run-sheet", "agreement-cell"} <= named


@pytest.mark.parametrize("known", [True, None])
def test_who_does_not_say_no_stands_there(known):
    assert naming(a_meeting_of_two(known=known)) >= ONLY_TO_OTHERS


@pytest.mark.parametrize(
    "meeting",
    [a_meeting(status=MeetingStatus.HELD), a_meeting(starts=at(days(-1)))],
    ids=["held", "its day is over"],
)
def test_after_the_meeting_those_who_were_there_know_of_each_other(meeting):
    assert naming(a_meeting_of_two(known=False, meeting=meeting)) >= ONLY_TO_OTHERS


def test_without_a_meeting_they_have_not_met():
    assert naming(a_meeting_of_two(known=False, meeting=None)) & ONLY_TO_OTHERS == set()


def test_who_says_no_still_reads_their_own_lines():
    circle = a_meeting_of_two(known=False)

    (own,) = [made for made in papers_of(circle, "personal") if made.reader.number == "1"]

    assert ("Sing" in text_of(own.paper), "Kirsten Aagaard" in text_of(own.paper)) == (True, True)
