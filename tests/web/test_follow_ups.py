"""The follow-up page: whom to ask this week, news with one tap, and nothing is ever late."""

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
from sqlalchemy import event

from netmeet.domain.codes import CommitmentStatus, Language, MeetingStatus
from netmeet.domain.model import OnDate, Progress

PAGE = "/cases/T-1/follow-up"
AGREED, STARTED, DONE, CHANGED, NOT_NEEDED = CommitmentStatus


@pytest.fixture
def keep(house):
    """Return what keeps a case in English with a finished agreement of these lines."""

    def kept(*lines, **given):
        meeting = a_meeting(starts=at(days(-7)), status=MeetingStatus.HELD)
        agreement = an_agreement(commitments=list(lines or [a_commitment()]))
        usual = {"meeting": meeting, "agreement": agreement, "language": Language.ENGLISH}
        return house.add(a_ready_case(**usual | given))

    return kept


def news_page(house, place=1, reference="T-1"):
    """Return the address for news about a line."""
    return f"{PAGE}/lines/{house.case(reference).commitments[place - 1].id}"


def line(house, place=1):
    return house.case().commitments[place - 1]


def test_before_an_agreement_is_finished_the_page_leads_to_it(keep, house, visitor):
    keep(agreement=an_agreement(finished=None, commitments=[a_commitment()]))

    page = visitor.page(PAGE)
    paths = [visitor.page(path).path for path in (f"{PAGE}/held", news_page(house))]

    assert "No commitments yet. They come from the agreement" in page.main
    assert "/cases/T-1/agreement" in page.links
    assert paths == [PAGE, PAGE]


@pytest.mark.parametrize(
    ("due", "said"),
    [
        ([2, 3, 40], "This week: 2 to ask about"),
        ([5], "This week: 1 to ask about"),
        ([40], "This week there is nothing to ask about."),
    ],
)
def test_the_page_says_how_many_to_ask_about_this_week(keep, visitor, due, said):
    keep(*(a_commitment(when=OnDate(days(number))) for number in due))

    assert said in visitor.page(PAGE).main


def test_each_line_stands_with_who_when_status_and_last_news(keep, visitor):
    ida = a_guest(name="Ida Holm")
    heard = Progress(
        on=days(-3), status=STARTED, happened="The bed is up.", told_by="Ida", ask_again=days(20)
    )
    keep(
        a_commitment(
            what="Ida calls.", who=ida, when=OnDate(days(60)), status=STARTED, progress=[heard]
        ),
        people=[ida],
    )

    page = visitor.page(PAGE)

    (row,) = [" ".join(" ".join(one.itertext()).split()) for one in page.all("tr")][1:]
    for text in ("1. Ida calls.", "Ida Holm", "20 Jan", "Started", "The bed is up.", "Ida"):
        assert text in row.replace("\N{NO-BREAK SPACE}", " ")
    assert "Ask again on Friday 11 December 2026" in row.replace("\N{NO-BREAK SPACE}", " ")


def test_a_day_that_lies_behind_has_passed_and_nothing_more(keep, visitor):
    keep(a_commitment(when=OnDate(days(-30))), a_commitment(when=OnDate(days(30))))

    page = visitor.page(PAGE)

    assert page.main.count("The date has passed") == 1
    assert {"late", "overdue", "failed"} & set(page.main.casefold().split()) == set()
    assert 'class="error' not in page.html


@pytest.mark.parametrize(("said", "status"), [("Started no. 2", STARTED), ("Done no. 2", DONE)])
def test_one_tap_is_enough(keep, house, visitor, said, status):
    keep(a_commitment(), a_commitment())

    page = visitor.press(PAGE, said)

    tapped = line(house, 2)
    assert (tapped.status, [news.status for news in tapped.progress]) == (status, [status])
    assert (tapped.progress[0].on, page.path, tapped.number) == (TODAY, PAGE, 2)


def test_what_is_done_offers_no_tap(keep, visitor):
    keep(a_commitment(status=DONE), a_commitment(status=NOT_NEEDED))

    page = visitor.page(PAGE)

    assert [form for form in page.forms if "/lines/" in form.get("action", "")] == []


def test_news_are_written_down(keep, house, visitor):
    keep(a_commitment())

    page = visitor.fill(
        news_page(house),
        status="started",
        happened="The bed is up.",
        told_by="Ida",
        ask_again=days(7),
    )

    (news,) = line(house).progress
    kept = news.status, news.happened, news.told_by, news.ask_again
    assert kept == (STARTED, "The bed is up.", "Ida", days(7))
    assert "The bed is up." in page.main


def test_a_new_date_makes_the_line_changed(keep, house, visitor):
    keep(a_commitment())

    visitor.fill(news_page(house), status="started", new_day=days(90))

    assert (line(house).status, line(house).when) == (CHANGED, OnDate(days(90)))


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"status": ""}, "Choose how it stands"),
        ({"status": "failed"}, "Choose one of the answers"),
        ({"status": "changed"}, "Write the new date or choose “No longer needed”"),
        ({"new_day": days(-1)}, "The date must be today or later."),
        ({"ask_again": days(-1)}, "The date must be today or later."),
        ({"ask_again": "30.2.2027"}, "30.2.2027 is not in the calendar"),
        ({"happened": "x" * 141}, "The text is too long."),
        ({"told_by": "010190-1234"}, "This looks like a personal identity number. Delete it."),
    ],
)
def test_faults_are_told_and_what_was_typed_stays(keep, house, visitor, given, error):
    keep(a_commitment())

    page = visitor.fill(news_page(house), **{"status": "done", "happened": "Stays"} | given)

    typed = [one.get("value") for one in page.all("input")]
    assert (page.status, page.errors) == (422, [error])
    assert given.get("happened", "Stays") in typed
    assert line(house).progress == []


def test_a_line_that_was_changed_before_needs_no_other_date(keep, house, visitor):
    keep(a_commitment(status=CHANGED))

    visitor.fill(news_page(house), status="changed", happened="As agreed last time.")

    assert line(house).progress[0].happened == "As agreed last time."


def test_lines_stand_person_by_person_on_request(keep, visitor):
    bo, anna = a_guest(name="Bo Nør"), a_guest(name="Anna Lund")
    keep(*(a_commitment(what=f"{one.name}.", who=one) for one in (bo, anna, bo)), people=[bo, anna])

    def order(page):
        heads = [one for one in page.all("th") if one.get("scope") == "row"]
        return [" ".join(one.itertext()).split()[0] for one in heads]

    assert order(visitor.page(PAGE)) == ["1.", "2.", "3."]
    assert order(visitor.page(f"{PAGE}?by=person")) == ["2.", "1.", "3."]


def test_the_time_of_the_follow_up_meeting_is_set_and_it_was_held(keep, house, visitor):
    keep(follow_up=at(days(30)))

    visitor.fill(f"{PAGE}/meeting", day=days(40), clock="9.30")
    page = visitor.fill(f"{PAGE}/held", on=days(-1))

    case = house.case()
    assert (case.follow_up, case.follow_up_held) == (at(days(40), 9, 30), days(-1))
    assert "The follow-up meeting was held on Friday 20 November 2026." in page.main.replace(
        "\N{NO-BREAK SPACE}", " "
    )


def test_a_meeting_to_come_was_not_held(keep, house, visitor):
    keep()

    page = visitor.fill(f"{PAGE}/held", on=days(1))

    assert page.errors == ["The date must be today or earlier."]
    assert house.case().follow_up_held is None


def test_that_it_was_held_is_taken_back(keep, house, visitor):
    keep(follow_up_held=days(-1))

    visitor.press(PAGE, "It was not held yet")

    assert house.case().follow_up_held is None


def test_a_line_of_another_case_is_not_there(keep, house, visitor):
    keep()
    keep(reference="T-2")

    assert visitor.page(news_page(house, reference="T-2")).status == 404


def test_a_page_of_many_lines_asks_the_database_no_more_often(keep, house, visitor):
    visitor.page("/cases")
    asked = []
    event.listen(house.engine, "before_cursor_execute", lambda *args: asked.append(args[2]))

    counts = []
    for reference, count in (("A", 1), ("B", 20)):
        people = [a_guest(name=f"Ida {number}") for number in range(count)]
        lines = [
            a_commitment(who=one, progress=[Progress(on=TODAY, status=STARTED)]) for one in people
        ]
        keep(*lines, people=people, reference=reference)
        asked.clear()
        visitor.page(f"/cases/{reference}/follow-up")
        counts.append(len(asked))

    assert counts[0] == counts[1]
