"""What the answers about safety do to the papers: old ones, pairs, and how somebody takes part."""

import pytest
from builders import (
    TODAY,
    a_circle,
    a_guest,
    a_meeting,
    a_ready_case,
    an_agreement,
    days,
)
from papers_of import cells, papers_of, readers_of, tables_in, withheld_of

from netmeet.domain.circle import Circle
from netmeet.domain.codes import ApartHow, Channel, Choice, Outcome, Reply
from netmeet.domain.holds import Hold
from netmeet.domain.model import Apart
from netmeet.papers.kinds import KINDS
from netmeet.papers.readers import Withheld
from netmeet.words.catalogue import paper_words_in

OLD = days(-8)
WRITTEN = {"channel": Channel.LETTER, "address": ["Bøgevej 3"]}
TABLE = "Keep apart and look after"


def guest(name, **given):
    """Return somebody who gets a letter."""
    return a_guest(name=name, **WRITTEN | given)


def circle(*people, how=None, **given):
    """Return the circle of a ready case; the first two are kept apart if `how` says so."""
    pairs = [Apart(one=people[0], other=people[1], how=how)] if how else []
    return Circle(a_ready_case(people=list(people), apart=pairs, **given), TODAY)


def papers_in(found, *kinds):
    """Return papers in English."""
    return papers_of(found, *kinds, words=paper_words_in("en"))


def waiting(found):
    """Return which kinds of paper wait for safety answers."""
    return {
        kind.name
        for kind in KINDS
        for one in kind.readers(found)
        if isinstance(one, Withheld) and one.hold is Hold.ANSWERS_TOO_OLD
    }


def test_every_paper_that_lists_people_waits_for_one_old_answer():
    found = circle(guest("Ida Holm"), guest("Bo Lund", checked_on=OLD))

    assert waiting(found) == {"permission-list", "labels", "agenda", "gate-list", "run-sheet"}
    assert waiting(circle(guest("Ida Holm"), guest("Bo Lund"))) == set()


def test_after_the_meeting_the_agreement_waits_for_no_answer():
    people = [guest("Ida Holm"), guest("Bo Lund", checked_on=OLD)]
    meeting = a_meeting(starts=a_meeting().starts.replace(year=2025), attended=people)

    assert waiting(circle(*people, meeting=meeting, agreement=an_agreement())) == set()


def test_an_old_answer_takes_one_letter_away_and_no_other():
    found = circle(guest("Ida Holm"), guest("Bo Lund", checked_on=OLD))

    assert readers_of(found, "invitation") == [("1", "da")]
    assert ("2", "answer_too_old") in withheld_of(found, "invitation")


@pytest.mark.parametrize(
    ("outcome", "letter", "gate"),
    [
        (None, True, True),
        (Outcome.FINE, True, True),
        (Outcome.ARRIVE_APART, True, True),
        (Outcome.PART_ONLY, True, True),
        (Outcome.MESSAGE_INSTEAD, False, False),
        (Outcome.PHONE_INSTEAD, False, False),
        (Outcome.DO_NOT_INVITE, False, False),
        (Outcome.TAKE_ADVICE, False, False),
    ],
)
def test_letters_and_the_gate_list_are_for_those_who_come_into_the_room(outcome, letter, gate):
    person = guest("Bo Lund", outcome=outcome)
    found = circle(guest("Ida Holm"), person)

    assert (("2", "da") in readers_of(found, "invitation")) is letter
    assert ("Bo Lund" in papers_in(found, "gate-list")[0].text) is gate
    assert (person in found.expected) is gate
    assert (person in found.senders) is (outcome is Outcome.MESSAGE_INSTEAD)


def test_two_who_must_not_meet_stand_on_no_paper_for_others():
    found = circle(guest("Ida Holm"), guest("Bo Lund"), guest("Eva Lind"), how=ApartHow.NEVER)
    own = {"invite-list"}

    naming = {
        made.kind
        for made in papers_in(found)
        for name in ("Ida Holm", "Bo Lund")
        if name in made.text
    }
    assert naming == own
    assert readers_of(found, "invitation") == [("3", "da")]


def kept_apart(found):
    """Return the rows of the run sheet about whom to keep apart."""
    (made,) = papers_in(found, "run-sheet")
    tables = tables_in(made.paper)
    return [row for table in tables if table.name == TABLE for row in cells(table)]


@pytest.mark.parametrize(
    ("how", "said"),
    [
        (ApartHow.ARRIVE_APART, "Arrive separately"),
        (ApartHow.NOT_BESIDE, "Do not sit beside each other"),
    ],
)
def test_the_run_sheet_says_which_two_are_kept_apart(how, said):
    both = circle(guest("Ida Holm"), guest("Bo Lund"), how=how)
    one = circle(guest("Ida Holm"), guest("Bo Lund", reply=Reply.NOT_COMING), how=how)

    assert kept_apart(both) == [["Ida Holm\nBo Lund", said]]
    assert kept_apart(one) == []


@pytest.mark.parametrize(
    "outcome", [Outcome.ARRIVE_APART, Outcome.PART_ONLY, Outcome.PHONE_INSTEAD]
)
def test_the_run_sheet_says_who_is_looked_after(outcome):
    found = circle(guest("Ida Holm"), guest("Bo Lund", outcome=outcome))
    without = circle(guest("Ida Holm"), guest("Bo Lund", outcome=outcome, choice=Choice.NO))

    assert [row[0] for row in kept_apart(found)] == ["Bo Lund"]
    assert kept_apart(without) == []


def test_who_does_not_come_is_not_called_on_the_day():
    person = guest("Bo Lund", outcome=Outcome.PHONE_INSTEAD, reply=Reply.NOT_COMING)

    assert kept_apart(circle(guest("Ida Holm"), person)) == []


def test_nobody_to_look_after_needs_no_table():
    found = circle(
        guest("Ida Holm", outcome=Outcome.FINE), guest("Bo Lund", outcome=Outcome.MESSAGE_INSTEAD)
    )

    assert kept_apart(found) == []


def test_how_people_are_kept_apart_stands_on_no_other_paper():
    people = [guest("Ida Holm", outcome=Outcome.ARRIVE_APART), guest("Bo Lund")]
    found = circle(*people, how=ApartHow.NOT_BESIDE)
    plain = circle(guest("Ida Holm"), guest("Bo Lund"))

    texts = [{made.kind: made.text for made in papers_in(one)} for one in (found, plain)]
    differing = {kind for kind, text in texts[0].items() if text != texts[1][kind]}
    assert differing == {"run-sheet"}
    assert texts[0].keys() >= {"agenda", "permission-list", "gate-list", "invitation"}


def test_a_case_without_a_meeting_has_no_sheet_at_all():
    found = a_circle(guest("Ida Holm", outcome=Outcome.ARRIVE_APART))

    assert withheld_of(found, "run-sheet") == [("", "no_meeting")]
