"""Cases come into the house whole or not at all, and leave it as they came."""

import json
from datetime import date

import pytest
from faulty import WHOLE, changed, without
from fresh import fresh_database
from generated import completed
from sqlalchemy import func, select

from netmeet.adapters import db
from netmeet.domain.model import Base, Case
from netmeet.domain.references import fault_in_reference
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import cases


def packed(case):
    return json.dumps(case).encode()


def taken_in(engine, content, today):
    """Keep a case file for good; return its reference."""
    with db.writing(engine) as session:
        kept = cases.keep(session, content, today=today)
        session.commit()
        return kept.case.reference


def exported(engine, reference):
    with db.reading(engine) as session:
        return json.loads(cases.export(session, reference))


def references(engine):
    with db.reading(engine) as session:
        return [case.reference for case in cases.every(session)]


def rows(engine):
    """Return the number of rows in all tables together."""
    with db.reading(engine) as session:
        tables = Base.metadata.sorted_tables
        return sum(session.scalar(select(func.count()).select_from(table)) for table in tables)


def test_a_kept_case_is_exported_as_it_came(engine, today):
    reference = taken_in(engine, packed(WHOLE), today)

    assert completed(exported(engine, reference)) == completed(WHOLE)


def test_what_was_exported_can_be_kept_in_another_house(engine, today, tmp_path):
    taken_in(engine, packed(without("reference")), today)
    (reference,) = references(engine)
    other = db.open_engine(fresh_database(tmp_path / "other.db"))
    case = exported(engine, reference)

    taken_in(other, packed(case), today)

    there = exported(other, reference)
    other.dispose()
    assert there == case


def test_an_answer_about_orders_without_its_day_counts_from_the_day_of_import(engine, today):
    case = changed("people[0].contact_order", "no")
    case["people"][1]["contact_order"] = "yes"
    case["people"][2]["contact_order"] = "unknown"
    case["people"][3] |= {"contact_order": "no", "checked_on": "2026-10-05"}

    with db.writing(engine) as session:
        kept = cases.keep(session, packed(case), today=today)
        dated = [person.key for person in kept.dated]
        days = [person.checked_on for person in kept.case.people]

    assert (dated, days) == (["anna", "bo"], [today, today, None, date(2026, 10, 5)])


def test_the_day_of_import_is_exported(engine, today):
    taken_in(engine, packed(changed("people[0].contact_order", "no")), today)

    assert exported(engine, "R-1")["people"][0]["checked_on"] == "2026-11-21"


def test_nothing_is_dated_where_nothing_is_answered(engine, today):
    with db.writing(engine) as session:
        kept = cases.keep(session, packed(WHOLE), today=today)

    assert kept.dated == ()


def test_a_case_without_a_reference_gets_one_of_its_own(engine, today):
    made = [taken_in(engine, packed(without("reference")), today) for _ in range(3)]

    assert (len(set(made)), [fault_in_reference(one) for one in made]) == (3, [False] * 3)


def test_a_made_reference_is_exported(engine, today):
    made = taken_in(engine, packed(without("reference")), today)

    assert completed(exported(engine, made)) == completed(WHOLE | {"reference": made})


@pytest.mark.parametrize("taken", ["R-1", "r-1"])
def test_a_taken_reference_is_refused_without_regard_to_case(engine, today, taken):
    taken_in(engine, packed(WHOLE), today)

    with pytest.raises(Refused) as refused:
        taken_in(engine, packed(changed("reference", taken)), today)

    verdict = refused.value.reason, refused.value.place, references(engine)
    assert verdict == (Reason.REFERENCE_TAKEN, "reference", ["R-1"])


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("people[3].ring", 4),
        ("agreement.copies[0].to", "010190-1234"),
        ("commitments[2].when", {}),
        ("delete_on", "2026-02-30"),
    ],
)
def test_nothing_of_a_refused_file_is_kept(engine, today, path, value):
    with pytest.raises(Refused) as refused:
        taken_in(engine, packed(changed(path, value)), today)

    assert (refused.value.place, rows(engine)) == (path, 0)


def test_a_refused_file_leaves_the_other_cases_as_they_are(engine, today):
    taken_in(engine, packed(WHOLE), today)
    before = rows(engine)

    with pytest.raises(Refused):
        taken_in(engine, packed(changed("people[3].ring", 4)), today)

    assert rows(engine) == before


def test_keeping_is_not_for_good_until_somebody_commits(engine, today):
    with db.writing(engine) as session:
        cases.keep(session, packed(WHOLE), today=today)

    assert rows(engine) == 0


@pytest.mark.parametrize("reference", ["R-1", "r-1"])
def test_a_case_is_found_without_regard_to_case(engine, today, reference):
    taken_in(engine, packed(WHOLE), today)

    with db.reading(engine) as session:
        assert cases.find(session, reference).called == "Aksel"


@pytest.mark.parametrize("reference", ["", "R-2", "R-1 ", "%", "R_1", "' OR 1=1--", "Aksel"])
def test_a_case_that_is_not_there_is_not_found(engine, today, reference):
    taken_in(engine, packed(WHOLE), today)

    with pytest.raises(Refused) as refused, db.reading(engine) as session:
        cases.find(session, reference)

    assert (refused.value.reason, refused.value.facts) == (
        Reason.NO_SUCH_CASE,
        {"reference": reference},
    )


def test_every_case_is_listed_by_its_reference(engine, today):
    for reference in ("b-1", "A-2", "a-1", "C"):
        taken_in(engine, packed(changed("reference", reference)), today)

    assert references(engine) == ["a-1", "A-2", "b-1", "C"]


def test_no_case_is_the_same_object_in_two_sessions(engine, today):
    taken_in(engine, packed(WHOLE), today)

    with db.writing(engine) as session:
        cases.find(session, "R-1").called = "Nobody keeps this"

    with db.reading(engine) as session:
        assert session.scalars(select(Case.called)).one() == "Aksel"
