"""Which line stands on which paper, with which number and which names."""

import pytest
from builders import (
    a_circle,
    a_commitment,
    a_guest,
    a_person,
    days,
)
from papers_of import cells, headings_in, paper_of, papers_of, papers_saying, tables_in, text_of

from netmeet.domain.codes import (
    MAIN,
    Choice,
    CommitmentKind,
    ContactOrder,
    Group,
    Language,
    Rhythm,
)
from netmeet.domain.model import AtRelease, Often, OnDate, Outside, Roles


def rows_of(circle, kind="agreement", number="", language=None):
    """Return the rows of the tables of lines: their cells."""
    paper = paper_of(circle, kind, number, language)
    return [row for table in tables_in(paper) for row in cells(table)]


def test_a_line_that_everybody_may_see_stands_with_its_owner_and_on_the_common_papers():
    ida, ole = a_guest(), a_guest()

    circle = a_circle(ida, ole, commitments=[a_commitment(what="Male døren.", who=ida)])

    assert papers_saying(circle, "Male døren.") == [
        "agreement",
        "agreement-cell",
        "personal 1",
        "follow-up",
    ]


def test_a_restricted_line_stands_only_with_those_who_may_see_it_and_the_main_person():
    ida, ole, eva = a_guest(), a_guest(), a_guest()
    hidden = a_commitment(what="Male døren.", who=ida, helpers=[eva], visible_to=[ida, ole])
    seen = a_commitment(what="Hente brænde.", who=ole, helpers=[eva])

    circle = a_circle(ida, ole, eva, commitments=[hidden, seen], roles=Roles(follow_up=eva))

    assert papers_saying(circle, "Male døren.") == ["agreement-cell", "personal 1", "personal 2"]
    assert rows_of(circle)[0][0] == "2"


def test_a_restricted_line_reaches_the_follow_up_person_who_may_see_it():
    ida = a_guest()

    circle = a_circle(
        ida,
        commitments=[a_commitment(what="Male døren.", who=MAIN, visible_to=[ida])],
        roles=Roles(follow_up=ida),
    )

    assert "follow-up" in papers_saying(circle, "Male døren.")


def test_a_line_for_nobodys_eyes_stands_on_the_main_persons_copy_only():
    ida = a_guest()

    circle = a_circle(ida, commitments=[a_commitment(what="Male døren.", who=ida, visible_to=[])])

    assert papers_saying(circle, "Male døren.") == ["agreement-cell"]


def test_a_line_kept_out_of_the_cell_is_not_on_that_copy_and_its_number_is_left_out():
    lines = [a_commitment(what="Male døren.", on_cell_copy=False), a_commitment()]

    circle = a_circle(commitments=lines)

    assert "agreement-cell" not in papers_saying(circle, "Male døren.")
    assert [row[0] for row in rows_of(circle, "agreement-cell")] == ["2"]
    assert [row[0] for row in rows_of(circle)] == ["1", "2"]


@pytest.mark.parametrize(
    "given", [{"contact_order": ContactOrder.YES}, {"choice": Choice.LATER}], ids=str
)
def test_a_line_whose_owner_may_not_be_named_stands_on_no_paper(given):
    ida, ole = a_person(**given), a_guest()
    line = a_commitment(what="Male døren.", who=ida, helpers=[ole], asks=ole)

    circle = a_circle(ida, ole, commitments=[line, a_commitment()])

    assert papers_saying(circle, "Male døren.") == []
    assert [row[0] for row in rows_of(circle)] == ["2"]


def test_helpers_and_askers_who_may_not_be_named_are_left_out_of_a_line():
    ida, ole = a_person(name="Ida Holm", contact_order=ContactOrder.UNKNOWN), a_guest(name="Ole")
    line = a_commitment(who=ole, helpers=[ida, ole], asks=ida)

    circle = a_circle(ida, ole, commitments=[line], language=Language.ENGLISH)

    ((_, _, who, when),) = rows_of(circle)
    assert (who, when.replace("\N{NO-BREAK SPACE}", " ")) == (
        "Ole\nwith Ole",
        "Wednesday 20 January 2027",
    )


def test_numbers_and_rows_are_the_same_in_every_language_of_an_agreement():
    guests = [a_guest(language=language) for language in Language]
    kinds = list(CommitmentKind) * 3
    lines = [a_commitment(kind=kind, who=guests[0]) for kind in kinds]

    circle = a_circle(*guests, commitments=lines)

    numbers = {
        made.reader.language: [[row[0] for row in cells(table)] for table in tables_in(made.paper)]
        for made in papers_of(circle, "agreement")
    }
    assert set(numbers) == set(Language)
    assert list(numbers.values()) == [[["1", "4", "7"], ["2", "5", "8"], ["3", "6", "9"]]] * 4


def test_lines_stand_in_four_tables_and_a_table_without_lines_is_left_out():
    ida, lone = a_guest(), a_guest(group=Group.PROFESSIONALS)
    lines = [
        a_commitment(kind=CommitmentKind.WISH, who=None),
        a_commitment(who=lone),
        a_commitment(kind=CommitmentKind.REQUEST, who=Outside("Kommunen"), asks=lone),
        a_commitment(who=ida),
    ]

    full = a_circle(ida, lone, commitments=lines, language=Language.ENGLISH)
    small = a_circle(commitments=[a_commitment()], language=Language.ENGLISH)

    tables = [table.name for table in tables_in(paper_of(full, "agreement"))]
    assert tables == [
        "What we agreed",
        "What the professionals will do",
        "What we ask others for",
        "What we wish for",
    ]
    assert [row[0] for row in rows_of(full)] == ["4", "2", "3", "1"]
    assert [table.name for table in tables_in(paper_of(small, "agreement"))] == tables[:1]


def test_a_row_tells_what_who_and_when_each_on_lines_of_its_own():
    ida, ole = a_guest(name="Ida Holm"), a_guest(name="Ole Frandsen")
    line = a_commitment(
        what="Jonas bor hos Ida.",
        who=ida,
        helpers=[ole],
        asks=ole,
        when=AtRelease("+2w"),
        first_step="Ida rydder op.",
        sign="Sengen er redt.",
    )

    circle = a_circle(ida, ole, commitments=[line], language=Language.ENGLISH)

    assert rows_of(circle) == [
        [
            "1",
            "Jonas bor hos Ida.\nFirst step: Ida rydder op.\nHow will we know? Sengen er redt.",
            "Ida Holm\nwith Ole Frandsen",
            "2 weeks after release\nOle Frandsen asks",
        ]
    ]


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (OnDate(days(60)), "Wednesday 20 January 2027"),
        (AtRelease("+0d"), "at release"),
        (AtRelease("-4w"), "4 weeks before release"),
        (AtRelease("+1m"), "1 month after release"),
        (AtRelease("+1d"), "1 day after release"),
        (Often(Rhythm.WEEK, 1), "once a week"),
        (Often(Rhythm.MONTH, 4), "4 times a month"),
        (Often(Rhythm.DAY, 2, days(60)), "2 times a day, until Wednesday 20 January 2027"),
        (None, ""),
    ],
)
def test_when_a_line_is_due_is_told_in_words(when, words):
    circle = a_circle(commitments=[a_commitment(when=when)], language=Language.ENGLISH)

    ((_, _, _, told),) = rows_of(circle)
    assert told.replace("\N{NO-BREAK SPACE}", " ") == words


def test_plan_b_stands_below_with_the_number_of_the_line_and_whose_decision_it_waits_for():
    lines = [
        a_commitment(),
        a_commitment(plan_b="Ida ringer."),
        a_commitment(depends_on="Kommunen"),
        a_commitment(plan_b="Skjult.", visible_to=[]),
    ]

    circle = a_circle(commitments=lines, language=Language.ENGLISH)

    text = text_of(paper_of(circle, "agreement"))
    assert "No. 2: Ida ringer." in text
    assert "No. 3: It depends on the decision of: Kommunen" in text
    assert "No. 1:" not in text
    assert "Skjult" not in text


def test_headings_of_an_agreement_with_nothing_but_a_line_are_few():
    circle = a_circle(commitments=[a_commitment()], language=Language.ENGLISH)

    assert headings_in(paper_of(circle, "agreement")) == [
        (1, "Agreement – draft"),
        (2, "What we agreed"),
        (2, "Who gets the agreement"),
        (2, "Signatures"),
    ]
