"""The pages of the agreement: around the lines, checked, finished, and changed."""

import pytest
from builders import (
    TODAY,
    a_commitment,
    a_copy,
    a_guest,
    a_meeting,
    an_agreement,
    at,
    days,
)
from held import a_held_case, finished, line_id

from netmeet.domain.codes import (
    MAIN,
    Answer,
    Channel,
    CommitmentKind,
    Form,
)
from netmeet.domain.model import Outside, Reservation, Roles

PAGE = "/cases/T-1/agreement"
WARNING = "Do not write about crime, illness or others’ private matters here."


@pytest.fixture
def keep(house):
    """Return what keeps a case whose meeting was held today, with these lines."""
    return lambda *lines, **given: house.add(a_held_case(*lines, **given))


def row(page, word):
    """Return the text of the table row that holds a word."""
    rows = [" ".join(" ".join(one.itertext()).split()) for one in page.all("tr")]
    return next(text for text in rows if word in text)


def test_an_empty_page_says_how_to_begin(keep, visitor):
    keep()

    page = visitor.page(PAGE)

    assert "Nothing is written yet. Type from the paper, line by line" in page.main
    assert f"{PAGE}/lines/new" in page.links


def test_before_the_day_of_the_meeting_the_page_gives_the_paper(keep, visitor):
    keep(meeting=a_meeting())

    page = visitor.page(PAGE)

    assert "The first line can be written on the day of the meeting." in page.main
    assert f"{PAGE}/lines/new" not in page.links
    assert "/cases/T-1/documents/blank-agreement/all/en" in page.links


def test_a_plan_without_a_meeting_waits_for_the_signed_list(keep, visitor):
    keep(meeting=None, form=Form.SMALL_CIRCLE, signings=[])

    page = visitor.page(PAGE)

    assert "Nothing is written yet. First the list is signed." in page.main
    assert f"{PAGE}/lines/new" not in page.links


def test_lines_and_people_are_counted_and_the_page_stands_as_it_will_print(keep, visitor):
    ida = a_guest(name="Ida Holm")
    keep(
        a_commitment(what="Ida calls on Sundays.", who=ida),
        a_commitment(what="Ida bakes.", who=ida),
        a_commitment(what="Jonas writes."),
        people=[ida],
    )

    page = visitor.page(PAGE)

    assert "3 commitments, 2 people and offices. Version 1 is being written." in page.main
    (paper,) = page.all("article")
    printed = " ".join(" ".join(paper.itertext()).split())
    assert "What we agreed" in printed
    assert "Ida calls on Sundays." in printed
    assert "Signatures" in printed


def test_the_printed_page_hides_what_not_everybody_may_see(keep, visitor):
    ida = a_guest(name="Ida Holm")
    keep(a_commitment(what="For all."), a_commitment(what="Hush.", visible_to=[ida]), people=[ida])

    page = visitor.page(PAGE)

    (paper,) = page.all("article")
    assert ("Hush." in page.main, "Hush." in " ".join(paper.itertext())) == (True, False)


def test_advice_is_given_beside_its_line_and_blocks_nothing(keep, house, visitor):
    keep(a_commitment(what="We try to call soon."))

    page = visitor.page(PAGE)
    visitor.fill(f"{PAGE}/finish")

    assert "We : This can be anybody. Write the name of one person." in page.main
    assert "This can be any time. Write a date or how often." in page.main
    assert house.case().agreement.finished == TODAY


def test_what_a_line_still_lacks_is_said_on_the_page_and_stops_the_finish(keep, house, visitor):
    keep(a_commitment(), a_commitment(who=None, when=None))

    page = visitor.page(PAGE)
    check = visitor.page(f"{PAGE}/finish")
    refused = visitor.fill(f"{PAGE}/finish")

    assert "Choose one person who will do it" in page.main
    assert "Line 2 is not complete: Choose one person who will do it." in check.main
    assert (refused.status, refused.errors) == (
        422,
        ["Each promise and request needs who and when. Look at: 2."],
    )
    assert house.case().agreement.finished is None


def test_the_check_page_shows_every_answer_with_a_way_to_change_it(keep, house, visitor):
    ida = a_guest(name="Ida Holm")
    line = a_commitment(
        what="Ida calls.", who=ida, asks=MAIN, first_step="F.", sign="S.", plan_b="P."
    )
    wish = a_commitment(what="A dog.", kind=CommitmentKind.WISH, who=None, when=None)
    keep(line, wish, people=[ida], follow_up=at(days(90)), roles=Roles(follow_up=ida))

    page = visitor.page(f"{PAGE}/finish")

    for text in ("Ida calls.", "Ida Holm · ", "Jonas asks", "First step: F.", "S.", "P.", "A dog."):
        assert text in page.main
    lines = [f"{PAGE}/lines/{line_id(house, place)}" for place in (1, 2)]
    wanted = [*lines, f"{PAGE}/around"]
    assert [link in page.links for link in wanted] == [True] * 3


def test_finishing_leads_to_the_copies(keep, house, visitor):
    ida = a_guest(name="Ida Holm", channel=Channel.LETTER)
    keep(a_commitment(), people=[ida], follow_up=at(days(90)))

    page = visitor.fill(f"{PAGE}/finish")

    agreement = house.case().agreement
    assert (agreement.version, agreement.finished, page.path) == (1, TODAY, f"{PAGE}/copies")
    assert "The agreement is finished. Now hand out the copies." in page.main
    assert "2 copies are still to be handed out." in page.main
    assert row(page, "Ida Holm") == "Ida Holm Letter Handed out today Ida Holm"
    assert "/cases/T-1/documents/agreement/all/en" in page.links
    assert "/cases/T-1/documents/agreement-cell/all/en" in page.links


def test_what_stands_around_the_lines_is_kept(keep, house, visitor):
    ida = a_guest(name="Ida Holm")
    keep(a_commitment(), people=[ida])

    page = visitor.fill(
        f"{PAGE}/around",
        answer="yes",
        why="It is good.",
        follow_up_day=days(90),
        follow_up_clock="13.30",
        if_things_change="Ida calls.",
        talked_about="Home",
        who_0=ida.id,
        text_0="Only on Saturdays.",
        text_1="I am shy.",
    )

    case = house.case()
    kept = case.agreement
    assert (kept.answer, kept.why, case.follow_up) == (
        Answer.YES,
        "It is good.",
        at(days(90), 13, 30),
    )
    assert (kept.if_things_change, kept.talked_about) == ("Ida calls.", "Home")
    said = [(one.who, one.text) for one in kept.reservations]
    assert said == [(ida.key, "Only on Saturdays."), (None, "I am shy.")]
    assert "Ida Holm: Only on Saturdays." in page.main


def test_saving_what_stands_around_the_lines_again_changes_nothing(keep, house, visitor):
    ida = a_guest(name="Ida Holm")
    texts = {ida.key: "a", "main": "b", "Boligkontoret": "c"}
    reservations = [Reservation(who=who, text=text) for who, text in texts.items()]
    agreement = an_agreement(
        finished=None,
        commitments=[a_commitment()],
        answer=Answer.NO,
        why="w",
        reservations=reservations,
    )
    keep(people=[ida], agreement=agreement, follow_up=at(days(90), 9, 15))

    visitor.fill(f"{PAGE}/around")

    case = house.case()
    assert {one.who: one.text for one in case.agreement.reservations} == texts
    assert (case.agreement.answer, case.agreement.why) == (Answer.NO, "w")
    assert case.follow_up == at(days(90), 9, 15)


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"follow_up_day": days(9)}, "Enter a time of day, for example 13.00"),
        ({"follow_up_clock": "13"}, "Write the day on which you meet again"),
        ({"follow_up_day": "31.2.2027"}, "31.2.2027 is not in the calendar"),
        ({"why": "Ring 010190-1234"}, "This looks like a personal identity number. Delete it."),
    ],
)
def test_faults_around_the_lines_are_told_and_the_texts_stay(keep, house, visitor, given, error):
    keep(a_commitment())

    page = visitor.fill(f"{PAGE}/around", **{"talked_about": "Stays"} | given)

    assert (page.status, page.errors) == (422, [error])
    assert "Stays" in [(area.text or "").strip() for area in page.all("textarea")]
    assert house.case().agreement.talked_about is None


def test_each_free_text_says_who_reads_it_and_what_not_to_write(keep, visitor):
    keep(a_commitment())

    around, line = visitor.page(f"{PAGE}/around"), visitor.page(f"{PAGE}/lines/new")

    for page in (around, line):
        areas = len(page.all("textarea"))
        assert page.main.count(WARNING) >= areas
        assert page.main.count("reads this.") + page.main.count("read this.") >= areas


def test_a_finished_agreement_is_changed_by_a_new_version_with_its_reason(keep, house, visitor):
    copies = [a_copy(MAIN), a_copy(Outside("Boligkontoret"))]
    keep(agreement=finished(a_commitment(what="Jonas writes."), copies=copies))

    asked = visitor.page(f"{PAGE}/new-version")
    empty = visitor.fill(f"{PAGE}/new-version", reason=" ")
    page = visitor.fill(f"{PAGE}/new-version", reason="Ida has moved.")

    assert "Boligkontoret : Agreement" in asked.main
    assert empty.errors == ["Write why the agreement is changed"]
    old, new = house.case().agreements
    assert (new.version, new.reason, new.finished, old.finished) == (
        2,
        "Ida has moved.",
        None,
        TODAY,
    )
    assert "Version 2 is being written." in page.main
    assert "Why it was changed: Ida has moved." in page.main


def test_a_finished_agreement_offers_no_pen(keep, house, visitor):
    keep(agreement=finished(a_commitment()))
    line = line_id(house)

    page = visitor.page(PAGE)
    closed = [
        visitor.page(f"{PAGE}/{path}").path
        for path in ("lines/new", f"lines/{line}", f"lines/{line}/remove", "around", "finish")
    ]

    assert [link for link in page.links if "/lines/" in link or "/around" in link] == []
    assert (page.forms, closed) == ([], [PAGE] * 5)


def test_an_unfinished_agreement_has_no_copies_and_no_new_version(keep, visitor):
    keep(a_commitment())

    paths = [visitor.page(f"{PAGE}/{path}").path for path in ("copies", "new-version")]

    assert paths == [PAGE] * 2
