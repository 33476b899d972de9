"""Receipts: what answered a form is known for two days."""

from datetime import datetime, timedelta

from netmeet.services import receipts

NOW = datetime(2026, 11, 21, 9, 30)  # noqa: DTZ001 — UTC without a zone, as the house stores it


def test_each_form_has_its_own_answer(session):
    receipts.keep(session, "one", answer="/cases/T-1", now=NOW)
    receipts.keep(session, "other", answer="/cases/T-2", now=NOW)

    answers = [receipts.answer(session, key) for key in ("one", "other", "none")]

    assert answers == ["/cases/T-1", "/cases/T-2", None]


def test_a_receipt_is_forgotten_after_two_days_and_no_sooner(session):
    receipts.keep(session, "old", answer="/cases/T-1", now=NOW - timedelta(days=2, seconds=1))
    receipts.keep(session, "young", answer="/cases/T-2", now=NOW - timedelta(days=2))

    receipts.keep(session, "new", answer="/cases/T-3", now=NOW)

    answers = [receipts.answer(session, key) for key in ("old", "young", "new")]
    assert answers == [None, "/cases/T-2", "/cases/T-3"]
