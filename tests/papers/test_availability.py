"""Who can come when: a row for each person, a column for each time, and a box for each answer."""

import pytest
from builders import a_circle, a_guest, a_person, a_slot, at, days
from papers.english import in_english, text
from papers_of import cells, runs_of, said, tables_in

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Availability, Choice, ContactOrder
from netmeet.domain.model import Answer
from netmeet.papers.blocks import BOX

KIND = "availability"
BOXES = f"{BOX} Can {BOX} If needed {BOX} Cannot"


def rows(circle: Circle, place: int = 0) -> list[list[str]]:
    """Return the rows of one of the tables, with plain spaces."""
    table = tables_in(in_english(circle, KIND))[place]
    return [[cell.replace("\N{NO-BREAK SPACE}", " ") for cell in row] for row in cells(table)]


def heads(circle: Circle) -> list[list[str]]:
    """Return the heads of the columns of each table."""
    return [
        [said(column.title).replace("\N{NO-BREAK SPACE}", " ") for column in table.columns]
        for table in tables_in(in_english(circle, KIND))
    ]


def test_each_time_has_a_column_with_day_clock_and_week():
    slots = [a_slot(), a_slot(starts=at(days(17), 9, 30))]

    assert heads(a_circle(a_person(), slots=slots)) == [
        ["Name", "Sat 5 Dec\n13:00\nweek 49", "Tue 8 Dec\n09:30\nweek 50"]
    ]


def test_who_has_not_answered_has_a_box_for_each_answer():
    circle = a_circle(a_person(name="Ida Holm"), slots=[a_slot(), a_slot(), a_slot()])

    assert rows(circle) == [["Ida Holm", BOXES, BOXES, BOXES]]


def test_where_columns_are_narrow_each_box_has_a_line_of_its_own():
    circle = a_circle(a_person(name="Ida Holm"), slots=[a_slot() for _ in range(4)])

    assert rows(circle)[0][1:] == [f"{BOX} Can\n{BOX} If needed\n{BOX} Cannot"] * 4


def test_what_somebody_has_said_already_stands_there_instead_of_the_boxes():
    ida, per = a_person(name="Ida"), a_person(name="Per")
    slots = [a_slot() for _ in Availability]
    for slot, said_so in zip(slots, Availability, strict=True):
        slot.answers = [Answer(person=ida, availability=said_so)]

    circle = a_circle(ida, per, slots=slots)

    assert rows(circle) == [["Ida", "Can", "If needed", "Cannot"], ["Per", BOXES, BOXES, BOXES]]
    marked = {run.text for run in runs_of(in_english(circle, KIND)) if run.strong}
    assert marked >= {"Can", "If needed", "Cannot"}


def test_after_five_times_a_second_table_follows_with_the_same_people():
    slots = [a_slot(starts=at(days(place))) for place in range(10, 17)]
    circle = a_circle(a_person(name="Ida"), a_person(name="Per"), slots=slots)

    assert [len(found) for found in heads(circle)] == [6, 3]
    assert [row[0] for row in rows(circle)] == [row[0] for row in rows(circle, 1)] == ["Ida", "Per"]


def test_people_stand_in_the_order_of_the_list():
    people = [a_person(name=name) for name in ("Per", "Ida", "Åse")]

    assert [row[0] for row in rows(a_circle(*people, slots=[a_slot()]))] == ["Per", "Ida", "Åse"]


@pytest.mark.parametrize(
    "given",
    [
        {"contact_order": ContactOrder.YES},
        {"contact_order": ContactOrder.UNKNOWN},
        {"choice": Choice.NO},
        {"choice": Choice.LATER},
        {"under_18": True},
    ],
    ids=["order", "not answered", "no", "later", "child without guardian"],
)
def test_who_may_not_be_asked_is_not_on_it_even_with_an_answer(given):
    person = a_person(name="Ida Holm", **given)
    slot = a_slot()
    slot.answers = [Answer(person=person, availability=Availability.CAN)]

    circle = a_circle(person, a_person(name="Per"), slots=[slot])

    assert [row[0] for row in rows(circle)] == ["Per"]
    assert "Ida" not in text(circle, KIND)


def test_while_nobody_may_be_asked_it_says_so():
    circle = a_circle(a_person(choice=None), slots=[a_slot()])

    assert "Nobody may be asked yet." in text(circle, KIND)


def test_it_has_no_telephone_number_of_anybody():
    person = a_guest(phone="+4520000077", email="ida@holm.example", address=["Skovvej 3"])

    shown = text(a_circle(person, slots=[a_slot()], convener_phone="+4520000001"), KIND)

    assert [one for one in ("20 00 00", "@", "Skovvej") if one in shown] == []
