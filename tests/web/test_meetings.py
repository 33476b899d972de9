"""The page of the meeting: parts with their clock, who is here, held, and taken back."""

import pytest
from builders import (
    TODAY,
    a_commitment,
    a_guest,
    a_meeting,
    a_ready_case,
    an_agreement,
    at,
    days,
)

from netmeet.domain.codes import MAIN, Form, MeetingStatus
from netmeet.domain.model import Roles

PAGE = "/cases/T-1/meeting"
HELD = MeetingStatus.HELD


@pytest.fixture
def keep(house):
    """Return what keeps a case whose meeting is today at 13:00, with these guests."""

    def kept(*people, day=TODAY, **given):
        guests = list(people) or [a_guest(name="Ida Holm")]
        meeting = a_meeting(starts=at(day), **given.pop("of_meeting", {}))
        return house.add(a_ready_case(people=guests, **{"meeting": meeting} | given))

    return kept


def test_the_parts_stand_with_clock_minutes_and_who_leads(keep, visitor):
    chair = a_guest(name="Ida Holm")
    keep(chair, roles=Roles(chair=chair))

    page = visitor.page(PAGE)

    rows = [" ".join("".join(row.itertext()).split()) for row in page.all("tr")]
    assert rows[1] == "1. Welcome 13:00–13:15 15 minutes You"
    assert rows[3].startswith("3. Private time")
    assert rows[3].endswith("13:45–15:15 1 hour 30 minutes Ida Holm")
    assert rows[5] == "5. Read aloud and sign 15:40–16:00 20 minutes You"


def test_the_page_says_that_nothing_is_noted_in_private_time(keep, visitor):
    keep()

    assert "Netmeet notes nothing in this time." in visitor.page(PAGE).main


def test_roles_stand_beside_the_guests(keep, visitor):
    chair, support = a_guest(name="Ida Holm"), a_guest(name="Bo Nør", support_for=MAIN)
    keep(chair, support, roles=Roles(chair=chair, note_taker=chair, follow_up=support))

    main = visitor.page(PAGE).main

    assert "Ida Holm Chair · Note-taker" in main
    assert "Bo Nør Follow-up person · Support person for Jonas" in main


def test_before_its_day_the_page_says_when_it_opens(keep, visitor):
    keep(day=days(1))

    page = visitor.page(PAGE)
    form = visitor.page(f"{PAGE}/attendance")

    assert "This opens on the day of the meeting" in page.main
    assert (page.forms, form.path) == ([], PAGE)


def test_without_a_meeting_the_page_leads_to_time_and_place(keep, visitor):
    keep(meeting=None)

    page = visitor.page(PAGE)

    assert "There is no meeting yet. Choose a time first." in page.main


def test_a_plan_without_a_meeting_leads_to_the_agreement(keep, visitor):
    keep(meeting=None, form=Form.PLAN_ONLY)

    assert "/cases/T-1/agreement" in visitor.page(PAGE).links


def test_the_paper_kit_is_one_click_away(keep, visitor):
    keep()

    links = visitor.page(PAGE).links

    wanted = [
        f"/cases/T-1/documents/{kind}/all/da"
        for kind in ("agenda", "questions", "blank-agreement", "run-sheet")
    ]
    assert [link for link in links if "/documents/" in link] == wanted


def test_who_is_here_is_noted_with_the_private_minutes(keep, house, visitor):
    ida, bo, ea = (a_guest(name=name) for name in ("Ida Holm", "Bo Nør", "Ea Lund"))
    keep(ida, bo, ea)

    answers = {
        f"person_{ida.id}": "here",
        f"person_{bo.id}": "by_phone",
        f"person_{ea.id}": "away",
        "private_minutes": "85",
    }
    page = visitor.fill(f"{PAGE}/attendance", **answers)

    meeting = house.case().meeting
    kept = [[one.name for one in who] for who in (meeting.attended, meeting.by_phone)]
    assert (kept, meeting.private_minutes) == ([["Ida Holm"], ["Bo Nør"]], 85)
    assert "Bo Nør Family On telephone or video" in page.main
    assert "Ea Lund Family Not here" in page.main
    assert "The private time was 1 hour 25 minutes." in page.main


@pytest.mark.parametrize("name", ["100% Bo", "%(name)s", "{{ 7 }} <b>", "عمر", "🙂"])
def test_any_name_is_shown_as_it_is(keep, visitor, name):
    keep(a_guest(name=name))

    page = visitor.page(f"{PAGE}/attendance")

    assert name in page.main


def test_nobody_is_here_before_somebody_says_so(keep, visitor):
    keep()

    page = visitor.page(f"{PAGE}/attendance")

    assert [one for one in page.all("input") if one.get("checked") is not None] == []


@pytest.mark.parametrize("minutes", ["-1", "1441", "many", "1.5"])
def test_minutes_that_cannot_be_are_told_and_stay(keep, house, visitor, minutes):
    keep()

    page = visitor.fill(f"{PAGE}/attendance", private_minutes=minutes)

    assert (page.status, page.errors) == (422, ["Enter a whole number from 0 to 1440"])
    assert minutes in [one.get("value") for one in page.all("input")]
    assert house.case().meeting.private_minutes is None


def test_the_meeting_is_held_and_leads_to_the_agreement(keep, house, visitor):
    guest = a_guest()
    keep(guest, of_meeting={"attended": [guest]})

    page = visitor.press(PAGE, "The meeting was held")

    assert (house.case().meeting.status, page.path) == (HELD, PAGE)
    assert "/cases/T-1/agreement" in page.links


def test_held_is_taken_back_until_the_agreement_is_finished(keep, house, visitor):
    keep(of_meeting={"status": HELD})

    visitor.press(PAGE, "The meeting was not held yet")

    assert house.case().meeting.status is MeetingStatus.CONFIRMED


def test_after_the_agreement_is_finished_nothing_offers_to_take_it_back(keep, house, visitor):
    agreement = an_agreement(finished=TODAY, commitments=[a_commitment()])
    keep(of_meeting={"status": HELD}, agreement=agreement)

    assert "The meeting was not held yet" not in visitor.page(PAGE).main


def test_a_meeting_that_the_prison_has_not_confirmed_is_not_held(keep, house, visitor):
    keep(of_meeting={"status": MeetingStatus.ASKED})

    page = visitor.page(PAGE)

    assert "when the prison has confirmed the time" in page.main
    assert (page.forms, house.case().meeting.status) == ([], MeetingStatus.ASKED)
