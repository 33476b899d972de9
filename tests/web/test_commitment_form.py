"""The form of a line: kept as typed, and no answer is lost on the way."""

import pytest
from builders import (
    a_commitment,
    a_guest,
    a_question,
    days,
)
from held import a_held_case, line_id

from netmeet.domain.codes import (
    CommitmentKind,
    Confirmed,
    ContactOrder,
    Reply,
    Rhythm,
    Visible,
)
from netmeet.domain.model import AtRelease, Often, OnDate, Outside

PAGE = "/cases/T-1/agreement"
NEW = f"{PAGE}/lines/new"


@pytest.fixture
def keep(house):
    """Return what keeps a case whose meeting was held today, with these lines."""
    return lambda *lines, **given: house.add(a_held_case(*lines, **given))


def written(house):
    """Return the numbers and texts of the lines, in their order."""
    return [(line.number, line.what) for line in house.case().commitments]


def newest(house):
    return house.case().commitments[-1]


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"what": " "}, "Write what will be done"),
        ({"kind": ""}, "Choose promise, request or wish"),
        ({"what": "010190-1234"}, "This looks like a personal identity number. Delete it."),
        ({"who": "outside"}, "Write the name or the office"),
        (
            {"who": "main", "who_outside": "Bo"},
            "Delete this name, or choose “Somebody outside the list”",
        ),
        ({"who": "77777"}, "Choose one of the answers"),
        ({"helpers": "77777"}, "Choose one of the answers"),
        ({"times": "3"}, "Choose every day, every week or every month"),
        ({"every": "week", "times": "32"}, "Enter a whole number from 1 to 31"),
        ({"side": "before"}, "Write how many days, weeks or months"),
        ({"count": "3", "unit": "w"}, "Choose before or after release"),
        (
            {"day": days(3), "every": "week"},
            "Write exactly one of: a date, a time around release, a rhythm.",
        ),
    ],
)
def test_faults_are_told_and_every_text_stays(keep, house, visitor, given, error):
    keep()

    answers = {"kind": "promise", "what": "Text", "plan_b": "Stays"} | given
    page = visitor.fill(NEW, **answers)

    assert (page.status, page.errors, written(house)) == (422, [error], [])
    assert "Stays" in [(area.text or "").strip() for area in page.all("textarea")]


def test_everything_of_a_line_is_kept(keep, house, visitor):
    ida, bo, question = a_guest(name="Ida Holm"), a_guest(name="Bo Nør"), a_question()
    keep(people=[ida, bo], questions=[question])

    visitor.fill(
        NEW,
        kind="request",
        what="The office answers.",
        question=question.id,
        who="outside",
        who_outside="Boligkontoret",
        helpers=[ida.id, bo.id],
        every="month",
        times="2",
        until=days(90),
        first_step="F",
        sign="S",
        plan_b="P",
        asks=ida.id,
        depends_on="The town",
        confirmed="asked",
        visible_to=[bo.id],
        off_cell="yes",
        handover="The town\n\nRed Cross",
    )

    line = newest(house)
    assert (line.kind, line.what) == (CommitmentKind.REQUEST, "The office answers.")
    assert (line.who, line.asks.name) == (Outside("Boligkontoret"), "Ida Holm")
    assert [one.name for one in line.helpers] == ["Ida Holm", "Bo Nør"]
    assert line.when == Often(Rhythm.MONTH, 2, days(90))
    assert (line.first_step, line.sign, line.plan_b, line.depends_on) == ("F", "S", "P", "The town")
    assert [one.name for one in line.shown_to] == ["Bo Nør"]
    assert (line.confirmed, line.on_cell_copy) == (Confirmed.ASKED, False)
    assert (line.question.text, line.handover) == (question.text, ["The town", "Red Cross"])


@pytest.mark.parametrize(
    ("given", "when"),
    [
        ({}, None),
        ({"day": days(9)}, OnDate(days(9))),
        ({"every": "week"}, Often(Rhythm.WEEK, 1)),
        ({"side": "at"}, AtRelease("+0d")),
        ({"side": "after", "count": "2", "unit": "w"}, AtRelease("+2w")),
        ({"side": "before", "count": "30", "unit": "d"}, AtRelease("-30d")),
    ],
)
def test_a_time_is_a_day_a_rhythm_or_around_release(keep, house, visitor, given, when):
    keep()

    visitor.fill(NEW, kind="promise", what="Text", **given)

    assert newest(house).when == when


@pytest.mark.parametrize(
    "when",
    [None, OnDate(days(9)), Often(Rhythm.DAY, 3, days(20)), AtRelease("+0d"), AtRelease("-4w")],
)
def test_saving_a_line_again_changes_nothing(keep, house, visitor, when):
    ida, question = a_guest(name="Ida Holm"), a_question()
    line = a_commitment(
        what="Line 1\nLine 2",
        who=Outside("Bo"),
        asks=ida,
        when=when,
        helpers=[ida],
        visible_to=[ida],
        question=question,
        confirmed=Confirmed.NO,
        on_cell_copy=True,
        handover=["A", "B"],
        kind=CommitmentKind.REQUEST,
    )
    keep(line, people=[ida], questions=[question])

    visitor.fill(f"{PAGE}/lines/{line_id(house)}")

    after = newest(house)
    assert (after.what, after.who, after.asks.name) == ("Line 1\nLine 2", Outside("Bo"), "Ida Holm")
    assert (after.when, after.question.text, after.handover) == (when, question.text, ["A", "B"])
    assert [one.name for one in (*after.helpers, *after.visible_to)] == ["Ida Holm", "Ida Holm"]
    assert (after.confirmed, after.on_cell_copy, after.kind) == (
        Confirmed.NO,
        True,
        CommitmentKind.REQUEST,
    )


def test_a_line_may_be_for_the_main_person_alone(keep, house, visitor):
    hers, all_may = a_commitment(what="a"), a_commitment(what="b", visible_to=[])
    keep(hers, all_may)

    visitor.fill(f"{PAGE}/lines/{line_id(house, 1)}", visible_to=["main"])
    visitor.fill(f"{PAGE}/lines/{line_id(house, 2)}", visible_to=[])

    assert [line.shown_to for line in house.case().commitments] == [[], Visible.ALL]


def test_who_can_be_chosen_is_who_may_be_named_and_those_present_come_first(keep, visitor):
    away = a_guest(name="Bo Nør", reply=Reply.NOT_COMING)
    people = [away, a_guest(name="Ida Holm"), a_guest(name="Ban", contact_order=ContactOrder.YES)]
    keep(people=people)

    page = visitor.page(NEW)

    (who,) = [one for one in page.all("select") if one.get("name") == "who"]
    assert [option.text for option in who.iter("option")] == [
        "Nobody yet",
        "Jonas",
        "Ida Holm",
        "Bo Nør",
        "Somebody outside the list",
    ]


def test_who_stands_in_a_line_already_is_not_lost_by_saving(keep, house, visitor):
    banned = a_guest(name="Ban", contact_order=ContactOrder.YES)
    line = a_commitment(who=banned)
    keep(line, people=[banned])

    visitor.fill(f"{PAGE}/lines/{line_id(house)}", what="New text")

    assert newest(house).who.name == "Ban"


def test_a_line_for_the_main_person_alone_stays_so_when_it_is_saved_again(keep, house, visitor):
    keep(a_commitment(visible_to=[]))

    visitor.fill(f"{PAGE}/lines/{line_id(house)}")

    assert newest(house).shown_to == []
