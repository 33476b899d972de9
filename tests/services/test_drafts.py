"""Drafts: one for each page of each account, kept for a week."""

from datetime import datetime, timedelta

import pytest
from builders import an_account

from netmeet.services import drafts

NOW = datetime(2026, 11, 21, 9, 30)  # noqa: DTZ001 — UTC without a zone, as the house stores it
HERE, THERE = "/cases/T-1/questions/about", "/cases/T-1/start"


@pytest.fixture
def accounts(session):
    """Return two accounts of the house."""
    found = an_account(), an_account(email="otto@netmeet.example", name="Otto Lund")
    session.add_all(found)
    session.flush()
    return found


def keep(session, account, path, text, now=NOW):
    """Keep a draft of one field."""
    drafts.keep(session, account.id, path=path, fields=[["text", text]], now=now)


def kept(session, account, path):
    """Return the text of a draft, if there is one."""
    found = drafts.find(session, account.id, path=path)
    return found.fields[0][1] if found else None


def test_a_draft_is_of_one_page_and_one_account(session, accounts):
    kim, otto = accounts
    keep(session, kim, HERE, "Kim here")
    keep(session, kim, THERE, "Kim there")
    keep(session, otto, HERE, "Otto here")

    found = [kept(session, *place) for place in ((kim, HERE), (kim, THERE), (otto, HERE))]

    assert found == ["Kim here", "Kim there", "Otto here"]
    assert kept(session, otto, THERE) is None


def test_dropping_a_draft_leaves_all_others(session, accounts):
    kim, otto = accounts
    for account in accounts:
        for path in (HERE, THERE):
            keep(session, account, path, path)

    drafts.drop(session, kim.id, path=HERE)

    left = [kept(session, account, path) for account in (kim, otto) for path in (HERE, THERE)]
    assert left == [None, THERE, HERE, THERE]


def test_a_later_draft_takes_the_place_of_the_earlier_one(session, accounts):
    kim, _ = accounts
    keep(session, kim, HERE, "Half a")

    keep(session, kim, HERE, "Half a sentence")

    assert kept(session, kim, HERE) == "Half a sentence"


def test_a_draft_is_forgotten_after_a_week_and_no_sooner(session, accounts):
    kim, otto = accounts
    keep(session, kim, HERE, "old", now=NOW - timedelta(days=7, seconds=1))
    keep(session, kim, THERE, "young", now=NOW - timedelta(days=7))

    keep(session, otto, HERE, "new")

    left = [kept(session, kim, HERE), kept(session, kim, THERE), kept(session, otto, HERE)]
    assert left == [None, "young", "new"]
