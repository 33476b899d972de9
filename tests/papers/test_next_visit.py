"""The sheet for the next visit: boxes, room to write, and no name that may not be named."""

from builders import a_circle, a_guest, a_person, a_question
from papers.english import in_english, text
from papers_of import cells, readers_of, runs_of, tables_in

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Choice, ContactOrder, Country, Language
from netmeet.papers.blocks import BOX

KIND = "next-visit"


def asked(circle: Circle) -> list[str]:
    """Return what stands in the rows."""
    (table,) = tables_in(in_english(circle, KIND))
    assert {row[0] for row in cells(table)} == {BOX}
    return [row[1] for row in cells(table)]


def test_what_to_ask_stands_first_then_own_lines_then_room_to_write():
    circle = a_circle(
        a_guest(mention_prison=True),
        questions=[a_question(text="Hvor bo?", choice=Choice.LATER)],
        ask_next=["Hvad skal vi spise?"],
    )

    assert asked(circle) == [
        "Ask whether everybody is on the map.",
        "Ask again about each question with the answer “later”.\nHvor bo?",
        "Read the text of the invitation aloud, and ask for a yes.",
        "Ask the safety questions about each person, just the two of you.\nKirsten Aagaard",
        "Ask how we can reach each person.\nKirsten Aagaard",
        "Ask for the day of release, and how certain it is.",
        "Hvad skal vi spise?",
        *[""] * 4,
    ]


def test_who_is_not_wanted_or_not_safe_is_counted_and_not_named():
    circle = a_circle(
        a_guest(),
        a_person(name="Eva Lind", contact_order=ContactOrder.UNKNOWN),
        a_person(name="Per Holm", choice=None),
        a_person(name="Ulla Vad", choice=None),
        a_person(name="Bo Dahl", choice=None, contact_order=ContactOrder.YES),
    )

    found = asked(circle)

    assert "Ask for yes, no or later about each person.\n2 people on the list" in found
    safety = "Ask the safety questions about each person, just the two of you."
    assert f"{safety}\nKirsten Aagaard\n1 person on the list" in found
    names = ("Eva", "Per", "Ulla", "Bo Dahl")
    assert [name for name in names if name in text(circle, KIND)] == []


def test_it_is_for_the_convener_in_the_language_of_the_place():
    circle = a_circle(country=Country.SWEDEN, language=Language.ENGLISH)

    assert readers_of(circle, KIND) == [("", "sv")]
    assert "For the convener only." in text(circle, KIND)


def test_own_lines_are_in_the_language_in_which_they_were_written():
    circle = a_circle(ask_next=["Hvad skal vi spise?"])

    runs = runs_of(in_english(circle, KIND))

    assert [run.language for run in runs if run.text == "Hvad skal vi spise?"] == ["da"]
