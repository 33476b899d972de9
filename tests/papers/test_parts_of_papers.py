"""Which parts a paper has: each stands there when there is something to say, and only then."""

import pytest
from builders import (
    a_circle,
    a_commitment,
    a_day,
    a_guest,
    a_meeting,
    a_person,
    a_question,
    an_agreement,
    at,
    days,
)
from papers.english import facts, in_english, sections, text
from papers.everywhere import everywhere, zacharias
from papers_of import cells, paper_of, papers_of, tables_in, text_of

from netmeet.domain.codes import Answer, Choice, Group, MeetingStatus, Part, TakesPart, Topic
from netmeet.domain.model import AtRelease, Consent, PlannedPart, Sharing
from netmeet.papers.blocks import Size


@pytest.mark.parametrize(
    ("given", "heading"),
    [
        ({"if_things_change": "Ida ringer."}, "If things change"),
        ({"talked_about": "Om mad."}, "What we talked about"),
        ({"answer": Answer.YES}, "What Jonas says to the agreement"),
        ({"why": "Fordi."}, None),
    ],
)
def test_the_agreement_has_a_part_for_what_was_written(given, heading):
    plain = a_circle(agreement=an_agreement(commitments=[a_commitment()]))
    told = a_circle(agreement=an_agreement(commitments=[a_commitment()], **given))

    more = set(sections(told, "agreement")) - set(sections(plain, "agreement"))

    assert more == ({heading} if heading else set())


def test_we_meet_again_when_a_day_is_set():
    lines = [a_commitment()]

    plain, dated = (
        a_circle(commitments=lines),
        a_circle(commitments=[a_commitment()], follow_up=at(days(90))),
    )

    assert "We meet again" not in sections(plain, "agreement")
    assert "We meet again" in sections(dated, "agreement")


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (Answer.YES, "Jonas says yes to the agreement. Fordi."),
        (Answer.NO, "Jonas does not say yes to the agreement. Fordi."),
        (Answer.COULD_NOT, "Jonas could not answer. Fordi."),
    ],
)
def test_the_main_persons_own_answer_stands_in_the_agreement(answer, sentence):
    agreement = an_agreement(commitments=[a_commitment()], answer=answer, why="Fordi.")

    assert sentence in text(a_circle(agreement=agreement), "agreement")


def test_a_changed_agreement_says_which_one_it_replaces_and_why():
    first = an_agreement(version=1, finished=days(-30), commitments=[a_commitment()])
    second = an_agreement(version=2, reason="Ida flytter.", commitments=[a_commitment()])

    circle = a_circle(agreements=[first, second])

    said_there = text(circle, "agreement")
    assert "This agreement replaces the one of Thursday 22 October 2026." in said_there
    assert "Why it was changed: Ida flytter." in said_there


def test_the_agreement_goes_to_receivers_with_a_consent_that_holds():
    sharing = [
        Sharing(receiver="Kommunen", given=days(-9)),
        Sharing(receiver="Skolen", given=days(-9), until=days(0)),
        Sharing(receiver="Banken", given=days(-9), until=days(-1)),
        Sharing(receiver="Lægen", given=days(-9), withdrawn=days(-1)),
        Sharing(receiver="Klubben"),
    ]

    circle = a_circle(
        commitments=[a_commitment()], consent=Consent(start=days(-60), sharing=sharing)
    )

    named = [one.receiver for one in sharing if one.receiver in text(circle, "agreement")]
    assert named == ["Kommunen", "Skolen"]


def test_the_run_sheet_has_parts_for_needs_messages_and_what_to_stop():
    full = everywhere(zacharias(), avoid=["Penge"])
    full.people.append(a_person(takes_part=TakesPart.MESSAGE))
    plain = a_circle(meeting=a_meeting())

    more = set(sections(full, "run-sheet")) - set(sections(plain, "run-sheet"))

    assert more == {"Needs", "Messages to read aloud", "Kirsten Aagaard", "Stop here"}


def test_the_run_sheet_says_when_private_time_is_short():
    short = [(Part.WELCOME, 100), (Part.PRIVATE, 60)]
    day = a_day(planned=[PlannedPart(part=part, minutes=minutes) for part, minutes in short])

    warning = "The private time is under 40"
    assert warning in text(a_circle(meeting=a_meeting(), day=day), "run-sheet")
    assert warning not in text(a_circle(meeting=a_meeting()), "run-sheet")


def test_the_questions_are_those_with_a_yes_each_with_room_to_write():
    questions = [
        a_question(topic=Topic.HOME, text="Where to live?"),
        a_question(topic=Topic.MONEY, text="Which debt?", choice=Choice.LATER),
        a_question(topic=Topic.WORK, text="Which work?"),
    ]

    circle = a_circle(meeting=a_meeting(), questions=questions)

    assert sections(circle, "questions") == ["1. Home", "2. Work and school"]
    assert [table.height for table in tables_in(in_english(circle, "questions"))] == [42, 42]
    assert "Which debt?" not in text(circle, "questions")


def test_the_situation_stands_above_the_questions():
    circle = a_circle(meeting=a_meeting(), situation="Jonas er dygtig.", questions=[a_question()])

    assert sections(circle, "questions") == ["Where we stand", "1. Home"]


def test_the_agenda_shows_five_parts_with_clock_times_and_food():
    circle = a_circle(meeting=a_meeting(), day=a_day(food="Suppe", opening="Sang", closing="Digt"))

    (table,) = tables_in(in_english(circle, "agenda"))

    assert [time for time, _ in cells(table)] == [
        "13:00–13:15",
        "13:15–13:45",
        "13:45–15:15",
        "15:15–15:40",
        "15:40–16:00",
    ]
    assert [text for _, text in cells(table)] == [
        "Welcome\nSang",
        "Information",
        "Private time\nFood and a break\nSuppe",
        "The network tells",
        "Read aloud and sign\nDigt",
    ]


def test_the_list_for_the_prison_has_the_time_only_while_the_meeting_stands():
    meeting, cancelled = a_meeting(), a_meeting(status=MeetingStatus.CANCELLED)

    assert "When" in facts(a_circle(meeting=meeting), "permission-list")
    assert "When" not in facts(a_circle(meeting=cancelled), "permission-list")


def test_the_map_has_a_table_for_each_group_in_which_somebody_is():
    circle = a_circle(a_guest(group=Group.VOLUNTEERS), a_guest(group=Group.FAMILY))

    assert sections(circle, "map") == ["Family", "Volunteers"]


def test_the_invite_list_goes_by_group_then_closeness_then_name_and_sorts_as_danish_does():
    people = [
        a_guest(name="Åse", group=Group.FAMILY, ring=2),
        a_guest(name="Zita", group=Group.FAMILY, ring=2),
        a_guest(name="Øjvind", group=Group.FRIENDS, ring=1),
        a_guest(name="Bo", group=Group.FAMILY, ring=None),
        a_guest(name="Eva", group=Group.FAMILY, ring=1),
    ]

    (table,) = tables_in(paper_of(a_circle(*people), "invite-list"))

    rows = [(place, name) for place, name, *_ in cells(table)]
    assert rows == [("1", "Eva"), ("2", "Zita"), ("3", "Åse"), ("4", "Bo"), ("5", "Øjvind")]


@pytest.mark.parametrize(
    ("easy", "size"), [(True, Size.LARGE), (False, Size.NORMAL)], ids=["easy", "usual"]
)
def test_the_main_persons_papers_are_in_large_print_unless_they_do_not_want_it(easy, size):
    circle = a_circle(a_guest(), commitments=[a_commitment()], easy_read=easy)
    own = ("invite-list", "map", "empty-map", "topics", "agreement-cell", "personal")

    assert {made.paper.size for made in papers_of(circle, *own)} == {size}


def test_the_agenda_is_for_the_wall_and_leaflet_and_sheets_are_in_large_print():
    guest = a_guest()
    circle = a_circle(guest, meeting=a_meeting(), commitments=[a_commitment(who=guest)])

    sizes = {made.kind: made.paper.size for made in papers_of(circle)}

    assert sizes["agenda"] is Size.WALL
    assert (sizes["leaflet"], sizes["personal"]) == (Size.LARGE, Size.LARGE)
    assert {sizes[kind] for kind in ("invitation", "agreement", "run-sheet")} == {Size.NORMAL}


def test_a_sheet_has_own_lines_in_a_table_and_the_others_below():
    ida = a_guest(name="Ida Holm")
    lines = [
        a_commitment(what="Male.", who=ida),
        a_commitment(what="Skrive.", helpers=[ida]),
        a_commitment(what="Ringe.", asks=ida, when=AtRelease("+1d")),
    ]

    circle = a_circle(ida, commitments=lines)

    paper = in_english(circle, "personal", "1")
    (table,) = tables_in(paper)
    assert [row[0] for row in cells(table)] == ["Male."]
    below = text_of(paper).split("You are also part of this\n")[1].replace("\xa0", " ")
    assert below.startswith(
        "Jonas: Skrive. (Wednesday 20 January 2027) You help.\n"
        "Jonas: Ringe. (1 day after release) You ask how it is going."
    )
