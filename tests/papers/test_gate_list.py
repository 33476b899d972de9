"""The list for the gate: who comes when and with which permission, and nothing else."""

import pytest
from builders import (
    a_circle,
    a_day,
    a_guest,
    a_meeting,
    a_permission,
    a_prison,
    a_question,
    days,
)
from papers.english import facts, in_english, text
from papers_of import cells, runs_of, tables_in

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Outcome, PermissionStatus, Track
from netmeet.papers.blocks import BOX

KIND = "gate-list"


def rows(circle: Circle) -> list[list[str]]:
    """Return the rows of the people."""
    (table,) = tables_in(in_english(circle, KIND))
    return [[cell.replace("\N{NO-BREAK SPACE}", " ") for cell in row] for row in cells(table)]


def permissions(*given) -> list[str]:
    """Return how the permissions of people stand on the list."""
    people = [a_guest(name=f"Ida {place}", permission=one) for place, one in enumerate(given)]
    return [row[2] for row in rows(a_circle(*people, meeting=a_meeting()))]


def test_it_tells_when_people_arrive_when_the_meeting_is_and_where():
    circle = a_circle(
        a_guest(),
        a_guest(),
        meeting=a_meeting(room="Rum 7"),
        day=a_day(arrive=45),
        prison=a_prison(name="Granholt"),
        convener_name="Lena Lund",
        convener_organisation="Huset",
    )

    assert facts(circle, KIND) == {
        "When": "Saturday 5 December 2026 from 13:00 to 16:00",
        "People arrive": "Saturday 5 December 2026 at 12:15",
        "Where": "Rum 7, Granholt",
        "How many": "2 visitors",
        "Convener": "Lena Lund, Huset",
    }


def test_without_a_plan_of_the_day_people_arrive_half_an_hour_before():
    arrival = facts(a_circle(meeting=a_meeting()), KIND)["People arrive"]

    assert arrival == "Saturday 5 December 2026 at 12:30"


def test_people_stand_by_the_name_of_their_identification_each_with_a_box_to_tick():
    people = [a_guest(name="Zak", name_on_id="Zakarias Jensen"), a_guest(name="Ida Holm")]

    assert rows(a_circle(*people, meeting=a_meeting())) == [
        ["1", "Ida Holm", "Approved", BOX],
        ["2", "Zakarias Jensen", "Approved", BOX],
    ]


def test_each_permission_stands_with_its_conditions():
    conditions = a_permission(PermissionStatus.CONDITIONS, conditions="Besøg med personale.")

    assert permissions(
        a_permission(),
        conditions,
        a_permission(PermissionStatus.ASKED, asked=days(-9)),
        a_permission(track=Track.NOT_NEEDED),
        None,
    ) == [
        "Approved",
        "Approved with conditions\nBesøg med personale.",
        "Asked 12 Nov 2026",
        "Needs no permission",
        "Not asked",
    ]


def test_the_last_day_stands_with_a_permission_that_ends_before_the_meeting():
    assert permissions(
        a_permission(valid_until=days(13)),
        a_permission(valid_until=days(14)),
    ) == ["Approved\nValid until Friday 4 December 2026.", "Approved"]


def test_conditions_are_in_the_language_in_which_they_were_written():
    person = a_guest(permission=a_permission(conditions="Besøg med personale."))

    runs = runs_of(in_english(a_circle(person, meeting=a_meeting()), KIND))

    assert [run.language for run in runs if run.text == "Besøg med personale."] == ["da"]


@pytest.mark.parametrize(
    "secret",
    ["gælden", "Skagen", "dygtig", "Skovvej", "20 00 00", "@", "separately", "Mentor", "min bror"],
)
def test_it_says_nothing_about_topics_reasons_or_how_to_reach_anybody(secret):
    person = a_guest(
        called="min bror",
        address=["Skovvej 3"],
        phone="+4520000077",
        email="ida@holm.example",
        outcome=Outcome.ARRIVE_APART,
        message="Mentor siger hej.",
    )
    circle = a_circle(
        person,
        meeting=a_meeting(),
        questions=[a_question(text="Hvem hjælper med gælden?", informant=person)],
        situation="Jonas er dygtig.",
        avoid=["Skagen"],
        convener_phone="+4520000001",
        convener_email="lena@huset.example",
        officer_phone="+4520000091",
        prison=a_prison(gate_phone="+4520000092"),
    )

    assert secret not in text(circle, KIND)


def test_while_nobody_is_expected_it_says_so():
    assert "Nobody is expected yet." in text(a_circle(meeting=a_meeting()), KIND)
