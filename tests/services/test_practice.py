"""The practice house: its cases stand to today as they were written, and its guests may sign in."""

import json
import re
from datetime import date, datetime, timedelta

import pytest
from builders import a_case

from netmeet.adapters import casefile
from netmeet.domain.circle import Circle
from netmeet.domain.codes import Country, Role
from netmeet.domain.next_step import next_step
from netmeet.domain.stages import Stage, stage
from netmeet.domain.tasks import State, states
from netmeet.services import accounts, cases, clock, house, practice
from netmeet.services.house import Organisation

FILES = dict(practice.practice_files())
MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}(T.*)?")
YEAR = re.compile(r"\b(19|20)\d\d\b")
MONTHS = re.compile(
    r"\b(januari?|februari?|marts|mars|april|maj|mai|juni|juli|augusti?|september|o[kc]tober"
    r"|november|de[cs]ember)\b",
    re.IGNORECASE,
)
NUMERIC = re.compile(r"\b\d{1,2}\. ?\d{1,2}\.|\b\d{1,2}/\d{1,2}\b|\bde?n? \d{1,2}\.")


def texts_in(value):
    """Give every text of a case file."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from texts_in(one)
    elif isinstance(value, str):
        yield value


def moments_in(content):
    return [
        datetime.fromisoformat(one)
        for one in texts_in(json.loads(content))
        if MOMENT.fullmatch(one)
    ]


def circle_of(content, today):
    return Circle(casefile.read(content), today)


def references(session):
    return [case.reference for case in cases.every(session)]


def test_there_are_eight_practice_cases():
    assert sorted(FILES) == [
        f"{name}.json"
        for name in ("closed", "dk", "new", "no", "ready-da", "ready-nb", "ready-sv", "se")
    ]


def test_each_country_and_language_of_the_place_has_a_practice_case():
    written = [json.loads(content) for content in FILES.values()]

    places = {(case["country"], case["language"]) for case in written}
    assert {("DK", "da"), ("NO", "nb"), ("SE", "sv")} <= places


def test_one_case_has_just_begun_and_one_is_closed_with_everything_done(today):
    new, closed = (circle_of(FILES[f"{name}.json"], today) for name in ("new", "closed"))

    assert (stage(new), len(new.people)) == (Stage.CONSENT, 0)
    assert (stage(closed), set(states(closed).values())) == (Stage.CLOSED, {State.DONE})


@pytest.mark.parametrize("name", FILES)
def test_no_text_of_a_practice_case_names_a_date(name):
    texts = [one for one in texts_in(json.loads(FILES[name])) if not MOMENT.fullmatch(one)]

    named = [one for one in texts if YEAR.search(one) or MONTHS.search(one) or NUMERIC.search(one)]
    assert named == []


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("days", [-365, -4, -3, 0, 3, 4, 200, 1000])
def test_every_day_moves_by_the_same_whole_weeks(name, days, today):
    before = moments_in(FILES[name])

    after = moments_in(practice.moved(FILES[name], today=today + timedelta(days=days)))

    (moved,) = {new - old for old, new in zip(before, after, strict=True)}
    assert (moved.days % 7, moved.seconds) == (0, 0)
    assert abs(moved.days - days) <= 3


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("weeks", [-100, 13, 53])
def test_a_moved_case_stands_to_its_day_as_it_was_written(name, weeks, today):
    later = today + timedelta(weeks=weeks)

    moved = circle_of(practice.moved(FILES[name], today=later), later)

    written = circle_of(FILES[name], today)
    assert (stage(moved), next_step(moved).code, states(moved)) == (
        stage(written),
        next_step(written).code,
        states(written),
    )


def test_nothing_but_days_is_moved(today):
    case = json.loads(FILES["ready-da.json"])

    moved = json.loads(practice.moved(FILES["ready-da.json"], today=today + timedelta(weeks=2)))

    assert moved["meeting"]["starts"] == "2027-01-28T13:00"
    assert moved["meeting"]["stamped"] == "2026-11-26T09:30:00+01:00"
    assert moved["people"][2]["birth_year"] == 2015
    stays = [one for one in texts_in(case) if not MOMENT.fullmatch(one)]
    assert [one for one in texts_in(moved) if not MOMENT.fullmatch(one)] == stays


@pytest.mark.usefixtures("cheap_passwords")
def test_a_new_practice_house_gets_every_case_and_the_convener_owns_them(session, today):
    practice.furnish(session, today=today)

    convener = accounts.find(session, "convener@practice.example")
    wanted = [json.loads(content)["reference"] for content in FILES.values()]
    assert references(session) == sorted(wanted, key=str.casefold)
    assert {case.owner for case in cases.every(session)} == {convener}


@pytest.mark.usefixtures("cheap_passwords")
def test_every_guest_signs_in_with_the_printed_password(session, today):
    practice.furnish(session, today=today)

    for guest in practice.GUESTS:
        account = accounts.sign_in(
            session, email=guest.email, password=guest.password, now=clock.now()
        )
        assert account.role is guest.role
    assert [guest.role for guest in practice.GUESTS] == list(Role)


@pytest.mark.usefixtures("cheap_passwords")
def test_the_prison_of_the_staff_has_more_than_one_case(session, today):
    practice.furnish(session, today=today)

    staff = accounts.find(session, "staff@practice.example")
    theirs = [case.reference for case in cases.every(session) if case.prison.name == staff.prison]
    assert theirs == ["CLOSED-DA", "READY-DA"]


@pytest.mark.usefixtures("cheap_passwords")
def test_a_practice_house_keeps_what_was_done_in_it(session, today):
    practice.furnish(session, today=today)
    case = cases.find(session, "READY-DA")
    case.called, case.map_done = "Malik B", date(2026, 11, 1)
    session.delete(cases.find(session, "NEW-SV"))
    accounts.find(session, "lead@practice.example").name = "Eva"
    session.flush()

    practice.furnish(session, today=today + timedelta(days=30))

    case = cases.find(session, "READY-DA")
    assert (case.called, case.map_done, len(references(session))) == (
        "Malik B",
        date(2026, 11, 1),
        7,
    )
    assert [account.name for account in accounts.every(session)].count("Eva") == 1


@pytest.mark.usefixtures("cheap_passwords")
def test_a_missing_account_comes_back_and_a_house_with_a_case_gets_no_others(session, today):
    session.add(a_case())
    practice.furnish(session, today=today)
    session.delete(accounts.find(session, "lead@practice.example"))
    session.flush()

    practice.furnish(session, today=today)

    emails = [account.email for account in accounts.every(session)]
    assert (references(session), emails) == (["T-1"], [guest.email for guest in practice.GUESTS])


@pytest.mark.usefixtures("cheap_passwords")
def test_a_practice_house_says_who_helps_until_somebody_changes_it(session, today):
    practice.furnish(session, today=today)
    first = house.organisation(session)
    changed = Organisation(name="Vores netværk", country=Country.DENMARK)
    house.set_organisation(session, changed)

    practice.furnish(session, today=today)

    assert (first, first.says_who_helps) == (practice.ORGANISATION, True)
    assert house.organisation(session) == changed
