"""Who stands on which paper: each rule by one small case."""

import pytest
from builders import (
    a_child,
    a_circle,
    a_commitment,
    a_guardian,
    a_guest,
    a_meeting,
    a_permission,
    a_person,
    a_prison,
)
from papers.everywhere import NAMES, everywhere, kinds_naming, zacharias
from papers_of import cells, paper_of, papers_of, readers_of, tables_in, text_of

from netmeet.domain.codes import (
    Channel,
    Choice,
    ContactOrder,
    Country,
    Language,
    Outcome,
    PermissionStatus,
    Reply,
    TakesPart,
)
from netmeet.domain.model import Consent, Roles

OWN_PAPERS = {"invite-list", "map"}
WHEREVER_NAMES_STAND = {
    *OWN_PAPERS,
    "topics",
    "next-visit",
    "permission-list",
    "availability",
    "gate-list",
    "invitation",
    "labels",
    "agenda",
    "run-sheet",
    "agreement",
    "agreement-cell",
    "personal",
    "follow-up",
}
EXPECTED = {"invitation", "permission-list", "gate-list", "run-sheet"}


def test_the_wanted_and_safe_stand_on_every_paper_with_names():
    circle = everywhere(zacharias())

    assert kinds_naming(circle, *NAMES) == WHEREVER_NAMES_STAND


def test_a_contact_order_takes_a_name_off_every_paper():
    circle = everywhere(zacharias(contact_order=ContactOrder.YES))

    assert kinds_naming(circle, *NAMES) == set()


@pytest.mark.parametrize(
    "reason",
    [
        {"contact_order": ContactOrder.UNKNOWN},
        {"choice": Choice.NO},
        {"choice": Choice.LATER},
        {"choice": None},
        {"outcome": Outcome.DO_NOT_INVITE},
        {"outcome": Outcome.TAKE_ADVICE},
        {"under_18": True},
        {"guardians": [a_guardian(contact_order=ContactOrder.UNKNOWN)]},
        {"guardians": [a_guardian(), a_guardian(contact_order=ContactOrder.YES)]},
    ],
    ids=[
        "order not answered",
        "no",
        "later",
        "not decided",
        "do not invite",
        "take advice",
        "child without guardian",
        "guardian not answered",
        "order about a guardian",
    ],
)
def test_an_open_question_or_no_yes_leaves_a_name_on_the_main_persons_papers_only(reason):
    circle = everywhere(zacharias(**reason))

    assert kinds_naming(circle, *NAMES) == OWN_PAPERS


@pytest.mark.parametrize("order", [ContactOrder.YES, ContactOrder.UNKNOWN])
def test_a_guardian_who_is_on_the_list_is_asked_about_there_too(order):
    listed = a_person(name="Ida Holm", contact_order=order)
    child = zacharias(guardians=[a_guardian(person=listed)])

    circle = everywhere(child)
    circle.people.append(listed)

    assert kinds_naming(circle, *NAMES) == OWN_PAPERS
    assert readers_of(circle, "invitation") == [("1", "da")]


@pytest.mark.parametrize(
    "given",
    [
        {"remand_restrictions": True},
        {"consent": None},
        {"consent": Consent(start=a_meeting().starts.date(), withdrawn=a_meeting().starts.date())},
        {"signings": []},
    ],
    ids=["remand", "no consent", "withdrawn", "not signed"],
)
def test_where_nobody_may_be_invited_nobody_is_expected(given):
    circle = everywhere(zacharias(), **given)

    expecting = {"permission-list", "invitation", "labels", "agenda", "gate-list", "run-sheet"}
    assert kinds_naming(circle, *NAMES) & expecting == set()


def test_with_remand_restrictions_only_papers_that_prepare_are_made():
    circle = everywhere(zacharias(), remand_restrictions=True, referral_by="Præsten")

    made = [made.kind for made in papers_of(circle)]

    own = ["invite-list", "map", "empty-map", "topics"]
    assert made == ["referral", *own, "next-visit", "leaflet"]


@pytest.mark.parametrize(
    ("given", "kinds"),
    [
        ({"reply": Reply.NOT_COMING}, {"invitation"}),
        ({"reply": Reply.NOT_THEN}, {"invitation"}),
        ({"permission": a_permission(PermissionStatus.REFUSED)}, set()),
        ({"permission": a_permission(PermissionStatus.EXPIRED)}, set()),
        ({"takes_part": TakesPart.MESSAGE}, {"run-sheet"}),
        ({"reply": Reply.TALK_FIRST}, EXPECTED),
        ({"permission": None, "reply": None}, EXPECTED),
    ],
    ids=["not coming", "not then", "refused", "expired", "message", "talk first", "no answer yet"],
)
def test_who_is_expected_is_on_the_papers_for_the_day(given, kinds):
    circle = a_circle(zacharias(support_for=None, **given), meeting=a_meeting())

    assert kinds_naming(circle, *NAMES) - OWN_PAPERS - {"labels", "next-visit"} == kinds


def test_no_paper_but_labels_has_an_address_and_none_a_telephone_number_or_an_email_address():
    circle = everywhere(zacharias())

    assert kinds_naming(circle, "Zobelvej 7", "8999 Zobelby") == {"labels"}
    assert kinds_naming(circle, "20 00 00 77", "20000077", "zak@zobel.example") == set()


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("20 00 00 91", {"permission-list", "run-sheet"}),
        ("20 00 00 92", {"run-sheet"}),
        ("lena@office.example", set()),
    ],
    ids=["contact officer", "gate", "convener's e-mail"],
)
def test_numbers_of_the_prison_stand_only_where_they_are_needed(text, kinds):
    circle = everywhere(
        zacharias(),
        officer_name="Betjent 3",
        officer_phone="+4520000091",
        prison=a_prison(gate_phone="+4520000092"),
        convener_name="Lena Lund",
        convener_email="lena@office.example",
    )

    assert kinds_naming(circle, text) == kinds


@pytest.mark.parametrize("channel", [Channel.EMAIL, Channel.PHONE, None])
def test_labels_are_for_letters_only(channel):
    circle = everywhere(zacharias(channel=channel))

    assert kinds_naming(circle, "Zobelvej 7") == set()


def test_the_label_of_a_childs_letter_goes_to_the_guardian():
    guardian = a_guardian(channel=Channel.LETTER, address=["Søvej 4"])
    child = a_child(channel=Channel.LETTER, address=["Zobelvej 7"], guardians=[guardian])

    paper = paper_of(a_circle(child, meeting=a_meeting()), "labels")

    assert "Ida Holm\nSøvej 4" in text_of(paper)
    assert "Malthe" not in text_of(paper)
    assert "Zobelvej" not in text_of(paper)


def test_what_must_not_be_talked_about_stands_on_the_run_sheet_only():
    circle = everywhere(zacharias(), avoid=["Den vinter i Skagen"])

    assert kinds_naming(circle, "Den vinter i Skagen") == {"run-sheet"}


def test_a_message_to_read_aloud_stands_on_the_run_sheet_only():
    circle = a_circle(
        a_person(takes_part=TakesPart.MESSAGE, message="Vi ses ved havnen."), meeting=a_meeting()
    )

    assert kinds_naming(circle, "Vi ses ved havnen.") == {"run-sheet"}


@pytest.mark.parametrize("kind", ["permission-list", "gate-list"])
def test_lists_for_the_prison_have_the_names_of_the_identification(kind):
    circle = everywhere(zacharias())

    (table,) = tables_in(paper_of(circle, kind))

    assert [row[1] for row in cells(table)] == ["Kirsten Aagaard", "Zakarias Jensen"]


def test_the_leaflet_the_questions_and_the_blank_agreement_name_nobody_on_the_list():
    circle = everywhere(zacharias())

    named = kinds_naming(circle, *NAMES, "Kirsten")
    assert named & {"leaflet", "questions", "blank-agreement"} == set()
    assert "leaflet" not in kinds_naming(circle, "Jonas")


def test_the_agenda_names_nobody_but_the_roles():
    circle = everywhere(zacharias())

    text = text_of(paper_of(circle, "agenda"))

    assert "Zacharias Quist" in text
    assert "Kirsten" not in text


def test_roles_of_those_who_do_not_come_stand_neither_on_the_wall_nor_on_the_run_sheet():
    person = zacharias(reply=Reply.NOT_COMING, support_for=None)

    circle = a_circle(person, meeting=a_meeting(), roles=Roles(chair=person, note_taker=person))

    assert kinds_naming(circle, *NAMES) & {"agenda", "run-sheet"} == set()


def test_people_are_numbered_by_their_place_and_the_main_person_is_0():
    first, second = a_guest(), a_guest()
    circle = a_circle(
        a_person(choice=Choice.NO),
        first,
        second,
        commitments=[a_commitment(), a_commitment(who=second)],
        meeting=a_meeting(),
    )

    assert [number for number, _ in readers_of(circle, "invitation")] == ["2", "3"]
    assert [number for number, _ in readers_of(circle, "personal")] == ["0", "3"]


def test_readers_without_a_language_read_that_of_the_case():
    guests = [a_guest(language=None), a_guest(language=Language.SWEDISH)]
    circle = a_circle(*guests, meeting=a_meeting(), language=Language.BOKMAL)

    assert readers_of(circle, "invitation") == [("1", "nb"), ("2", "sv")]
    assert readers_of(circle, "agenda") == [("", "nb"), ("", "sv")]


@pytest.mark.parametrize(
    "kind", ["referral", "permission-list", "availability", "labels", "gate-list", "run-sheet"]
)
def test_papers_for_the_place_are_in_its_language(kind):
    circle = everywhere(
        zacharias(), country=Country.SWEDEN, language=Language.ENGLISH, referral_by="The chaplain"
    )

    assert readers_of(circle, kind) == [("", "sv")]
