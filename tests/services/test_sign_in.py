"""Signing in: the right password opens, the answer tells nothing, and guessing is slowed down."""

import statistics
import time
from datetime import datetime, timedelta

import pytest
from builders import PASSWORD, an_account
from sqlalchemy import func, select

from netmeet.adapters import db
from netmeet.domain.model import Attempt
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import accounts

NOW = datetime(2026, 11, 21, 9, 30)  # noqa: DTZ001 — UTC without a zone, as the house stores it
KIM = "kim@netmeet.example"
WRONG = "another password"


@pytest.fixture
def engine(engine):
    """Return the engine of a house with one convener."""
    with db.writing(engine) as session:
        session.add(an_account())
        session.commit()
    return engine


def signed_in(engine, email=KIM, password=PASSWORD, minutes=0):
    """Sign in as the page does, which commits in both cases; return the name or the reason."""
    with db.writing(engine) as session:
        now = NOW + timedelta(minutes=minutes)
        try:
            answer = accounts.sign_in(session, email=email, password=password, now=now).name
        except Refused as refused:
            answer = refused.reason
        session.commit()
        return answer


def tries(engine):
    """Return how many failed tries are written down."""
    with db.reading(engine) as session:
        return session.scalar(select(func.count()).select_from(Attempt))


def changed(engine, **given):
    """Give the one account other values."""
    with db.writing(engine) as session:
        (account,) = accounts.every(session)
        for name, value in given.items():
            setattr(account, name, value)
        session.commit()


@pytest.mark.parametrize("email", [KIM, "KIM@netmeet.example", f" {KIM} "])
def test_the_right_password_opens(engine, email):
    assert signed_in(engine, email) == "Kim Lind"


@pytest.mark.parametrize(
    "password", ["", WRONG, PASSWORD.upper(), f"{PASSWORD} ", "\ud800", "x" * 10_000]
)
def test_any_other_password_does_not(engine, password):
    assert signed_in(engine, password=password) is Reason.WRONG_SIGN_IN


def test_a_password_may_come_from_any_keyboard(engine):
    composed, decomposed = "grønne båter nå", "grønne ba\N{COMBINING RING ABOVE}ter nå"
    changed(engine, password_hash=an_account(password=composed).password_hash)

    assert signed_in(engine, password=decomposed) == "Kim Lind"


@pytest.mark.parametrize(
    "email", ["", "kim", "eva@netmeet.example", "%", "\x00", "\ud800", "x" * 10_000]
)
def test_an_unknown_address_is_answered_as_a_wrong_password(engine, email):
    assert signed_in(engine, email) is Reason.WRONG_SIGN_IN


def test_a_disabled_account_is_answered_as_a_wrong_password(engine):
    changed(engine, disabled=True)

    assert signed_in(engine) is Reason.WRONG_SIGN_IN


@pytest.mark.usefixtures("cheap_passwords")
def test_after_five_tries_the_right_password_is_refused_for_15_minutes(engine):
    answers = [signed_in(engine, password=WRONG, minutes=minute) for minute in range(5)]

    assert answers == [Reason.WRONG_SIGN_IN] * 5
    assert [signed_in(engine, minutes=minute) for minute in (5, 14)] == [Reason.TOO_MANY_TRIES] * 2
    assert signed_in(engine, minutes=15) == "Kim Lind"


@pytest.mark.usefixtures("cheap_passwords")
def test_a_refusal_while_waiting_makes_the_wait_no_longer(engine):
    for _ in range(5):
        signed_in(engine, password=WRONG)
    for minute in range(1, 15):
        signed_in(engine, password=WRONG, minutes=minute)

    assert signed_in(engine, minutes=15) == "Kim Lind"


def test_tries_count_for_an_address_however_it_is_written(engine):
    for email in (KIM, KIM.upper(), f" {KIM}", "Kim@netmeet.example", KIM):
        signed_in(engine, email, WRONG)

    assert signed_in(engine) is Reason.TOO_MANY_TRIES


@pytest.mark.usefixtures("cheap_passwords")
def test_tries_for_one_address_keep_nobody_else_out(engine):
    for _ in range(6):
        signed_in(engine, "eva@netmeet.example", WRONG)

    assert signed_in(engine) == "Kim Lind"


@pytest.mark.usefixtures("cheap_passwords")
def test_an_unknown_address_is_slowed_down_as_well(engine):
    answers = [signed_in(engine, "eva@netmeet.example", WRONG) for _ in range(6)]

    assert answers == [Reason.WRONG_SIGN_IN] * 5 + [Reason.TOO_MANY_TRIES]


@pytest.mark.usefixtures("cheap_passwords")
def test_success_clears_the_tries(engine):
    for _ in range(4):
        signed_in(engine, password=WRONG)
    signed_in(engine)

    assert tries(engine) == 0
    assert signed_in(engine, password=WRONG) is Reason.WRONG_SIGN_IN


def test_a_try_is_written_down_without_the_address_and_forgotten_after_15_minutes(engine):
    signed_in(engine, password=WRONG)
    with db.reading(engine) as session:
        (key,) = session.scalars(select(Attempt.key_hash))
    signed_in(engine, "eva@netmeet.example", WRONG, minutes=15)

    assert (len(key), "kim" in key, tries(engine)) == (64, False, 1)


def test_a_hash_of_older_cost_is_made_anew(engine):
    signed_in(engine)

    with db.reading(engine) as session:
        (account,) = accounts.every(session)
        assert account.password_hash.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert signed_in(engine) == "Kim Lind"


def test_an_unknown_address_takes_as_long_as_a_wrong_password(engine):
    signed_in(engine)

    def spent(email):
        before = time.process_time()
        with db.reading(engine) as session, pytest.raises(Refused):
            accounts.sign_in(session, email=email, password=WRONG, now=NOW)
        return time.process_time() - before

    known = statistics.median(spent(KIM) for _ in range(3))
    unknown = statistics.median(spent("eva@netmeet.example") for _ in range(3))

    assert 0.5 < unknown / known < 2


def test_signing_in_forgets_the_failed_tries_for_this_address_and_no_other(engine):
    signed_in(engine, password=WRONG)
    signed_in(engine, email="nobody@netmeet.example")

    signed_in(engine)

    assert tries(engine) == 1
