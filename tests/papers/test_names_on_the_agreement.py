"""Whose names stand on the papers of the agreement, and who reads them in which language."""

import pytest
from builders import (
    a_child,
    a_circle,
    a_commitment,
    a_guest,
    a_meeting,
    a_person,
    an_agreement,
    at,
    days,
)
from papers_of import paper_of, papers_of, papers_saying, readers_of, text_of

from netmeet.domain.codes import (
    MAIN,
    Choice,
    Language,
    MeetingStatus,
)
from netmeet.domain.model import Reservation, Roles


def test_a_child_has_no_surname_on_the_papers_for_the_cell():
    child = a_child(name="Malthe Holm", called="min nevø")
    nameless = a_child(name="Nanna Holm", called=None)
    lines = [
        a_commitment(who=child, helpers=[nameless], asks=nameless),
        a_commitment(who=MAIN, helpers=[child, nameless], asks=child),
        a_commitment(who=child, asks=MAIN),
    ]

    circle = a_circle(child, nameless, commitments=lines, meeting=a_meeting())

    surnamed = ["agreement", "personal 1", "personal 2", "follow-up"]
    assert papers_saying(circle, "Holm") == surnamed
    cell = text_of(paper_of(circle, "agreement-cell"))
    assert "min nevø" in cell
    assert "Nanna" in cell


@pytest.mark.parametrize("kind", ["agreement-cell", "personal"])
def test_a_child_who_follows_up_or_has_a_reservation_has_no_surname_in_the_cell_either(kind):
    child = a_child(name="Malthe Holm", called=None)
    agreement = an_agreement(commitments=[a_commitment()])
    agreement.reservations = [Reservation(who=child.key, text="Malthe vil have sin hund med.")]

    circle = a_circle(child, agreement=agreement, meeting=a_meeting(), roles=Roles(follow_up=child))

    assert ["Holm" in text_of(made.paper) for made in papers_of(circle, kind)] == [False]


def test_those_who_were_there_sign_and_until_anybody_is_noted_the_expected():
    ida, ole = a_guest(name="Ida Holm"), a_guest(name="Ole Frandsen")

    def signers(**meeting):
        circle = a_circle(ida, ole, commitments=[a_commitment()], meeting=a_meeting(**meeting))
        *_, signatures = paper_of(circle, "agreement").blocks
        return ["".join(run.text for run in line) for line in signatures.names]

    assert signers() == ["Jonas", "Ida Holm", "Ole Frandsen"]
    assert signers(attended=[ole]) == ["Jonas", "Ole Frandsen"]


def test_the_personal_sheet_of_one_reader_names_nobody_from_other_lines():
    ida, ole, eva = (a_guest(name=name) for name in ("Ida Holm", "Ole Frandsen", "Eva Rask"))
    lines = [a_commitment(who=ida, asks=ole), a_commitment(who=eva)]

    circle = a_circle(ida, ole, eva, commitments=lines)

    assert "Eva" not in text_of(paper_of(circle, "personal", "1"))
    assert "Ole" in text_of(paper_of(circle, "personal", "1"))
    assert "Ida" in text_of(paper_of(circle, "personal", "2"))
    assert "Ida" not in text_of(paper_of(circle, "personal", "3"))


@pytest.mark.parametrize("kind", ["agreement", "agreement-cell", "personal", "follow-up"])
def test_the_follow_up_person_stands_only_where_the_table_lets_names_stand(kind):
    ida, ole = a_guest(name="Ida Holm"), a_guest(name="Ole Frandsen", reply=None)
    meeting = a_meeting(attended=[ida], status=MeetingStatus.HELD, starts=at(days(-7)))

    circle = a_circle(
        ida,
        ole,
        commitments=[a_commitment(who=ida)],
        meeting=meeting,
        roles=Roles(follow_up=ole),
    )

    assert all("Ole" not in text_of(made.paper) for made in papers_of(circle, kind))


def test_owner_helper_and_asker_have_a_sheet_in_their_language():
    guests = [a_guest(language=language) for language in Language]
    owner, helper, asker, _ = guests

    circle = a_circle(*guests, commitments=[a_commitment(who=owner, helpers=[helper], asks=asker)])

    assert readers_of(circle, "personal") == [("1", "da"), ("2", "nb"), ("3", "sv")]


def test_the_follow_up_sheet_is_in_the_language_of_its_reader():
    ole = a_guest(language=Language.SWEDISH)
    circle = a_circle(ole, commitments=[a_commitment()], roles=Roles(follow_up=ole))

    assert readers_of(circle, "follow-up") == [("", "sv")]
    assert [readers_of(a_circle(commitments=[a_commitment()]), "follow-up")] == [[("", "da")]]


@pytest.mark.parametrize("who", [None, ""])
def test_a_reservation_of_nobody_carries_no_name(who):
    kirsten = a_guest(called=None)
    agreement = an_agreement(commitments=[a_commitment()])
    agreement.reservations = [Reservation(who=who, text="Huset er ikke lovet væk.")]

    text = text_of(paper_of(a_circle(kirsten, agreement=agreement), "agreement"))

    assert ("Huset er ikke lovet væk." in text, f"{kirsten.name}: Huset" in text) == (True, False)


def test_a_reservation_of_somebody_who_may_not_be_named_is_left_out():
    ida = a_person(key="ida", called="min søster", choice=Choice.LATER)
    agreement = an_agreement(commitments=[a_commitment()])
    agreement.reservations = [
        Reservation(who=who, text=f"Text {place}.")
        for place, who in enumerate(("ida", ida.name, "min søster", "main", "En tolk", None))
    ]

    circle = a_circle(ida, agreement=agreement)

    text = text_of(paper_of(circle, "agreement"))
    assert [place for place in range(6) if f"Text {place}." in text] == [3, 4, 5]
    assert "Jonas: Text 3." in text
    assert "En tolk: Text 4." in text
