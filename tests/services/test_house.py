"""The settings of the house: its own names, the organisation and who helps, and its secret."""

import re
from dataclasses import replace

import pytest
from builders import TODAY, a_case
from fresh import fresh_database

from netmeet.adapters import db
from netmeet.domain.codes import Country
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import cases, house
from netmeet.services.house import Organisation
from netmeet.services.practice import practice_files

NO_NAMES = {"da": {}, "nb": {}, "sv": {}, "en": {}}
CIRCLE = Organisation(
    name="Netværkskredsen", helper="Hanne Vig", country=Country.DENMARK, phone="12345678"
)


def set_names(engine, given):
    with db.writing(engine) as session:
        house.set_names(session, given)
        session.commit()


def names(engine):
    with db.reading(engine) as session:
        return house.names(session)


def test_a_new_house_has_no_names_of_its_own(engine):
    assert names(engine) == NO_NAMES


def test_own_names_are_kept_for_each_language(engine):
    own = {
        "da": {"Network meeting": "Familierådslagning", "Convener": "Mødeholder"},
        "nb": {"Network meeting": "Familieråd"},
        "sv": {"Convener": "Mötesledare"},
    }

    set_names(engine, own)

    assert names(engine) == NO_NAMES | own


def test_a_name_that_is_left_out_or_empty_goes_back_to_the_usual_one(engine):
    set_names(engine, {"nb": {"Network meeting": "Familieråd", "Convener": "Møteleder"}})

    set_names(engine, {"nb": {"Network meeting": "  "}})

    assert names(engine) == NO_NAMES


def test_a_name_is_kept_in_one_line(engine):
    set_names(engine, {"sv": {"Network meeting": " Familje\n rådslag "}})

    assert names(engine)["sv"] == {"Network meeting": "Familje rådslag"}


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("Netværksmøde", "Netværksmøde"),
        ("NETVÆRKSMØDET", "NETVÆRKSMØDE"),
        ("Vårt nettverksmøte", "nettverksmøte"),
        ("Nätverksmöten", "Nätverksmöte"),
        ("Na\N{COMBINING DIAERESIS}tverksmöte", "Nätverksmöte"),
        ("Netværkssamråd", "Netværkssamråd"),
        ("Handleplansmøde", "Handleplan"),
        ("SIP", "SIP"),
        ("Vårt SIP-möte", "SIP"),
        ("Ansvarsgruppemøte", "Ansvarsgruppemøte"),
    ],
)
def test_a_name_that_means_another_meeting_is_refused(engine, name, word):
    with pytest.raises(Refused) as refused:
        set_names(engine, {"sv": {"Network meeting": name}})

    verdict = refused.value.reason, refused.value.place, refused.value.facts
    assert verdict == (Reason.NAME_OF_SOMETHING_ELSE, "meeting_sv", {"word": word})


@pytest.mark.parametrize("name", ["Gossiping", "Popråd", "Siposium"])
def test_a_name_may_hold_the_letters_of_a_short_word(engine, name):
    set_names(engine, {"en": {"Network meeting": name}})

    assert names(engine)["en"] == {"Network meeting": name}


@pytest.mark.parametrize(
    ("name", "reason"),
    [("x" * 61, Reason.TOO_LONG), ("Møde 010190-1234", Reason.IDENTITY_NUMBER)],
)
def test_a_faulty_name_is_refused(engine, name, reason):
    with pytest.raises(Refused) as refused:
        set_names(engine, {"da": {"Convener": name}})

    assert (refused.value.reason, refused.value.place) == (reason, "convener_da")


def test_the_secret_is_made_once(engine):
    secrets = []
    for _ in range(2):
        with db.writing(engine) as session:
            secrets.append(house.secret(session))
            session.commit()

    assert secrets[0] == secrets[1]
    assert re.fullmatch("[0-9a-f]{64}", secrets[0])


def test_two_houses_have_two_secrets(engine, tmp_path):
    other = db.open_engine(fresh_database(tmp_path / "other.db"))
    with db.writing(engine) as one, db.writing(other) as two:
        secrets = {house.secret(one), house.secret(two)}
    other.dispose()

    assert len(secrets) == 2


def test_the_secret_is_no_name(engine):
    with db.writing(engine) as session:
        house.secret(session)
        session.commit()

    assert names(engine) == NO_NAMES


def set_organisation(engine, said):
    with db.writing(engine) as session:
        house.set_organisation(session, said)
        session.commit()


def organisation(engine):
    with db.reading(engine) as session:
        return house.organisation(session)


def test_nobody_is_named_in_a_new_house(engine):
    found = organisation(engine)

    assert found == Organisation()
    assert not found.says_who_helps


def test_the_organisation_and_who_helps_are_kept(engine):
    set_organisation(engine, CIRCLE)

    assert organisation(engine) == CIRCLE


def test_what_is_left_out_is_forgotten(engine):
    set_organisation(engine, CIRCLE)

    set_organisation(engine, Organisation(helper="Hanne Vig", country=Country.DENMARK))

    assert organisation(engine) == Organisation(helper="Hanne Vig", country=Country.DENMARK)


def test_a_safety_answer_counts_seven_days_until_the_house_says_otherwise(engine):
    before = organisation(engine).safety_days

    set_organisation(engine, replace(CIRCLE, safety_days=3))

    assert (before, organisation(engine).safety_days) == (7, 3)


def test_another_number_of_days_holds_for_every_case_at_once(engine):
    with db.writing(engine) as session:
        session.add_all([a_case(), a_case(reference="T-2", safety_days=3)])
        session.commit()

    set_organisation(engine, Organisation(safety_days=3))

    with db.reading(engine) as session:
        found = [(case.safety_days, len(case.events)) for case in cases.every(session)]
    assert found == [(3, 1), (3, 0)]


@pytest.mark.parametrize("days", [0, -1, 32])
def test_a_number_of_days_that_cannot_be_is_refused(engine, days):
    with pytest.raises(Refused) as refused:
        set_organisation(engine, Organisation(safety_days=days))

    assert refused.value.reason is Reason.OUT_OF_RANGE
    assert organisation(engine) == Organisation()


def test_a_case_that_is_taken_in_takes_the_days_of_the_house(engine):
    set_organisation(engine, Organisation(safety_days=14))

    with db.writing(engine) as session:
        _, content = next(iter(practice_files()))
        kept = cases.keep(session, content, today=TODAY)

        assert kept.case.safety_days == 14


def test_names_organisation_and_secret_stay_apart(engine):
    with db.writing(engine) as session:
        secret = house.secret(session)
        house.set_names(session, {"sv": {"Convener": "Mötesledare"}})
        house.set_organisation(session, CIRCLE)
        session.commit()

    set_organisation(engine, Organisation())

    assert names(engine) == NO_NAMES | {"sv": {"Convener": "Mötesledare"}}
    with db.writing(engine) as session:
        assert house.secret(session) == secret


@pytest.mark.parametrize(
    ("country", "typed", "shown", "dialled"),
    [
        (Country.DENMARK, "12345678", "12 34 56 78", "+4512345678"),
        (Country.NORWAY, "+47 41234567", "412 34 567", "+4741234567"),
        (Country.SWEDEN, "0701740605", "070-174 06 05", "+46701740605"),
        (None, "12345678", "12 34 56 78", "+4512345678"),
        (Country.SWEDEN, None, "", ""),
    ],
)
def test_the_number_is_shown_as_in_the_country_and_dialled_from_anywhere(
    country, typed, shown, dialled
):
    found = Organisation(country=country, phone=typed)

    assert found.shown_phone.replace("\N{NO-BREAK SPACE}", " ") == shown
    assert found.dialled_phone == dialled


@pytest.mark.parametrize("given", [{"helper": "Hanne Vig"}, {"phone": "12345678"}])
def test_a_name_or_a_number_says_who_helps(given):
    assert Organisation(**given).says_who_helps


def test_papers_speak_with_the_own_names(engine):
    set_names(engine, {"da": {"Network meeting": "Familierådslagning"}})

    with db.reading(engine) as session:
        words_of = house.paper_words_of(session)

    assert words_of("da")("Network meeting") == "Familierådslagning"
    assert words_of("sv")("Network meeting") == "Nätverksrådslag"
