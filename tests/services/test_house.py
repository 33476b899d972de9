"""The settings of the house: its own names, and its secret."""

import re

import pytest
from fresh import fresh_database

from netmeet.adapters import db
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import house

NO_NAMES = {"da": {}, "nb": {}, "sv": {}, "en": {}}


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
