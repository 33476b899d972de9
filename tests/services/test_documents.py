"""Make every paper that a case is ready for: which files, in which language, why some are not."""

import json
from datetime import UTC, date, datetime

import pytest
from papers_of import PRACTICE, TODAY, practice
from services.practice_documents import names_for
from sqlalchemy.orm import Session

from netmeet.domain.circle import Circle
from netmeet.services import cases, documents
from netmeet.services.documents import File, NotMade

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


def kept(session: Session, name: str, today: date = TODAY, **changes) -> Circle:
    """Take a practice case in and return its circle on a day."""
    content = json.dumps(practice(name, **changes)).encode()
    return Circle(cases.keep(session, content, today=TODAY).case, today)


def files(session: Session, circle: Circle, **filters) -> dict[str, bytes]:
    """Return the files that are made, by name."""
    made = documents.make(session, circle, now=NOW, **filters)
    return {one.name: one.content for one in made if isinstance(one, File)}


def not_made(session: Session, circle: Circle, **filters) -> list[tuple[str, str, str]]:
    """Return number, kind and reason of all that is not made."""
    made = documents.make(session, circle, now=NOW, **filters)
    return [(one.number, one.kind, one.hold.value) for one in made if isinstance(one, NotMade)]


@pytest.mark.parametrize("name", PRACTICE)
def test_these_files_are_made_for_a_practice_case(session, name):
    circle = kept(session, name)

    assert set(files(session, circle)) == names_for(name)


@pytest.mark.parametrize("name", ["ready-da", "ready-nb", "ready-sv"])
@pytest.mark.parametrize("language", ["da", "nb", "sv", "en"])
def test_one_language_gives_the_files_in_that_language_only(session, name, language):
    circle = kept(session, name)

    made = set(files(session, circle, language=language))

    assert made == {one for one in names_for(name) if one.partition(".")[0].endswith(language)}
    assert made


@pytest.mark.parametrize("kind", documents.NAMES)
def test_one_kind_gives_the_files_of_that_kind_only(session, kind):
    circle = kept(session, "ready-sv")

    made = set(files(session, circle, kind=kind))

    assert made == {one for one in names_for("ready-sv") if one.startswith(f"{kind}-READY")}
    assert made


def test_language_and_kind_together_narrow_twice(session):
    circle = kept(session, "ready-nb")

    assert set(files(session, circle, language="sv", kind="leaflet")) == {
        "leaflet-READY-NB-sv.docx"
    }


def test_a_version_stands_in_the_name_of_what_has_versions(session):
    agreement = practice("dk")["agreement"] | {"version": 3}
    circle = kept(session, "dk", agreement=agreement)

    versioned = {name for name in files(session, circle) if "-v3-" in name}

    assert versioned == {name.replace("-v1-", "-v3-") for name in names_for("dk") if "-v1-" in name}


def test_a_first_agreement_without_a_version_is_version_1(session):
    lines = practice("dk")["commitments"]
    circle = kept(session, "dk", agreement={}, commitments=lines)

    assert "agreement-DK-PRACTICE-v1-da.docx" in files(session, circle)


def test_a_name_of_a_file_has_no_name_of_a_person(session):
    circle = kept(session, "ready-sv")
    people = practice("ready-sv")["people"]

    made = " ".join(files(session, circle))

    words = {word for one in people for word in (*one["name"].split(), one["id"])}
    assert [word for word in words if word in made] == []


@pytest.mark.parametrize("name", ["dk", "ready-da", "ready-nb", "ready-sv"])
def test_the_same_files_are_made_on_another_day_before_the_meeting(session, name):
    first = files(session, kept(session, name))

    again = files(session, Circle(cases.find(session, name_of(name)), date(2026, 11, 25)))

    assert again == first


def name_of(name: str) -> str:
    """Return the reference of a practice case."""
    return practice(name)["reference"]


def test_calendar_files_are_the_same_on_every_run_though_nothing_was_stored_before(session):
    meeting = practice("ready-da")["meeting"]
    unstamped = {key: meeting[key] for key in ("starts", "minutes", "room", "status")}
    circle = kept(session, "ready-da", meeting=unstamped)

    first = files(session, circle, kind="calendar")
    later = documents.make(session, circle, now=datetime(2026, 12, 24, tzinfo=UTC), kind="calendar")

    assert len(first) == 4
    assert {one.name: one.content for one in later if isinstance(one, File)} == first


ALIKE = [("9", "not_wanted"), ("10", "not_decided"), ("14", "permission_refused")]


@pytest.mark.parametrize(
    ("name", "reasons"),
    [
        ("ready-da", [("7", "contact_order"), ("8", "order_not_answered"), *ALIKE]),
        ("ready-sv", [("7", "contact_order"), ("8", "order_not_answered"), *ALIKE]),
        (
            "ready-nb",
            [
                ("4", "guardian_not_answered"),
                ("5", "permission_refused"),
                ("9", "contact_order"),
                ("10", "order_not_answered"),
                ("11", "not_wanted"),
                ("12", "not_decided"),
                ("4", "guardian_not_answered"),
            ],
        ),
    ],
)
def test_those_without_a_letter_are_told_by_number_each_with_a_reason(session, name, reasons):
    circle = kept(session, name)

    assert [
        (number, reason)
        for number, kind, reason in not_made(session, circle)
        if kind in ("invitation", "child-invitation")
    ] == reasons


def test_after_the_meeting_that_is_the_reason_unless_a_person_has_one_first(session):
    circle = kept(session, "dk")

    assert not_made(session, circle) == [
        ("", "referral", "no_referral"),
        ("", "map-states", "no_kept_map"),
        *((number, "invitation", "meeting_is_over") for number in "1234"),
        ("5", "invitation", "not_decided"),
        *((number, "invitation", "meeting_is_over") for number in "67"),
        ("3", "child-invitation", "meeting_is_over"),
        ("", "labels", "meeting_is_over"),
        *((number, "calendar", "meeting_is_over") for number in "267"),
    ]


def test_before_there_is_a_meeting_everybody_and_every_later_paper_has_a_reason(session):
    circle = kept(session, "no")

    assert not_made(session, circle) == [
        ("", "referral", "no_referral"),
        ("", "map-states", "no_kept_map"),
        *((number, "invitation", "no_meeting") for number in ("1", "2")),
        ("3", "invitation", "permission_refused"),
        *((number, "invitation", "no_meeting") for number in ("4", "5")),
        ("6", "invitation", "not_wanted"),
        *(
            ("", kind, "no_meeting")
            for kind in (
                "labels",
                "agenda",
                "questions",
                "blank-agreement",
                "gate-list",
                "run-sheet",
            )
        ),
        *(
            ("", kind, "no_commitments")
            for kind in ("agreement", "agreement-cell", "personal", "follow-up")
        ),
        *((number, "calendar", "no_meeting") for number in ("4", "5")),
    ]


def test_under_remand_restrictions_that_is_the_reason_unless_a_person_has_one_first(session):
    circle = kept(session, "se")

    found = not_made(session, circle)

    assert [one for one in found if one[1] == "invitation"] == [
        ("1", "invitation", "remand_restrictions"),
        ("2", "invitation", "remand_restrictions"),
        ("3", "invitation", "contact_order"),
    ]
    of_the_case = {(kind, hold) for number, kind, hold in found if not number}
    own = ("referral", "map-states")
    assert {hold for kind, hold in of_the_case if kind not in own} == {"remand_restrictions"}
    assert ("availability", "remand_restrictions") in of_the_case
    assert ("referral", "no_referral") in of_the_case


def test_one_kind_gives_the_reasons_of_that_kind_only(session):
    circle = kept(session, "no")

    assert not_made(session, circle, kind="labels") == [("", "labels", "no_meeting")]


def test_a_line_whose_owner_may_not_be_named_is_reported_by_number(session):
    lines = practice("dk")["commitments"]
    lines[1] = {"what": "Camilla ringer.", "who": "p5", "when": {"date": "2027-01-01"}}

    circle = kept(session, "dk", commitments=lines)

    assert documents.left_out(circle) == [2]
    assert documents.left_out(kept(session, "ready-da")) == []


@pytest.mark.parametrize("name", ["ready-da", "ready-nb", "ready-sv"])
def test_no_file_holds_a_name_of_somebody_with_an_order(session, name):
    banned = [one["name"] for one in practice(name)["people"] if one.get("contact_order") == "yes"]
    circle = kept(session, name)

    made = files(session, circle)

    assert banned
    assert [file for file in made if banned[0] in opened(made[file])] == []


def opened(content: bytes) -> str:
    """Return what stands in a Word file or a calendar file."""
    from io import BytesIO
    from zipfile import ZipFile, is_zipfile

    if not is_zipfile(BytesIO(content)):
        return content.decode()
    with ZipFile(BytesIO(content)) as archive:
        return "".join(archive.read(part).decode(errors="replace") for part in archive.namelist())
