"""The documents of a case: what an address of a file answers, and when none is made."""

import pytest
from builders import a_case, a_guest, a_meeting, days
from visitor import fields_of

from netmeet.domain.codes import CalendarKind, Language
from netmeet.domain.model import Meeting
from netmeet.words.catalogue import Whole, Words

PAGE = "/cases/T-1/documents"
CALENDAR = f"{PAGE}/calendar/1/en/file"


@pytest.fixture
def token(visitor):
    """Return a token with which the convener may send a form."""
    page = visitor.page("/account/name")
    return dict(fields_of(page.form_to("")))["csrf_token"]


def keep(house, **given):
    """Keep a case in English with a guest who wants a calendar file."""
    guest = a_guest(calendar=CalendarKind.PLAIN)
    house.add(a_case(**{"people": [guest], "language": Language.ENGLISH} | given))


def test_a_calendar_file_is_made_for_a_form_and_never_for_a_link(house, visitor, token):
    keep(house, meeting=a_meeting(letters_checked=days(0)))

    sent = visitor.post(CALENDAR, data={"csrf_token": token})
    opened = visitor.get(CALENDAR)

    assert (sent.status_code, sent.mimetype) == (200, "text/calendar")
    assert opened.status_code == 404


def test_the_first_calendar_file_names_the_meeting_for_good(house, visitor, token):
    keep(house, meeting=a_meeting(letters_checked=days(0)))

    first = visitor.post(CALENDAR, data={"csrf_token": token}).data
    again = visitor.post(CALENDAR, data={"csrf_token": token}).data

    assert first == again
    assert house.look(Meeting).uid


def test_without_a_meeting_there_is_no_calendar_file(house, visitor, token):
    keep(house)

    assert visitor.post(CALENDAR, data={"csrf_token": token}).status_code == 404


@pytest.mark.parametrize("number", ["0", "2", "1a", "all", "x"])
def test_there_is_no_calendar_file_for_anybody_else(house, visitor, token, number):
    keep(house, meeting=a_meeting(letters_checked=days(0)))

    answer = visitor.post(f"{PAGE}/calendar/{number}/en/file", data={"csrf_token": token})

    assert answer.status_code == 404


def test_a_paper_that_lacks_a_sentence_is_told_and_never_printed_in_english(house, visitor):
    keep(house)
    nothing = Words("da", Whole("da"))
    house.hall.paper_words_of = lambda _language: nothing

    page = visitor.page(f"{PAGE}/leaflet/all/en/file")

    assert page.status == 422
    assert "A sentence is missing in “da”" in page.main


def test_an_empty_map_can_be_printed_before_anybody_is_on_it(house, visitor):
    house.add(a_case())

    empty = next(link for link in visitor.page("/cases/T-1/network").links if "empty-map" in link)

    assert visitor.page(empty).heading == "Empty network map"
