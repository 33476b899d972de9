"""The last day of a consent counts; the day after, and once taken back, everything is locked."""

import pytest
from builders import TODAY, a_case, a_circle, a_person, days

from netmeet.domain.circle import Circle
from netmeet.domain.consents import ends_soon, last_day, may_get, shared_until, was_over, why_over
from netmeet.domain.holds import Hold
from netmeet.domain.model import Consent, Sharing


def a_consent(**given):
    """Return a consent that goes on, with one receiver."""
    line = {"receiver": "Kommunen", "given": days(-9)} | given.pop("line", {})
    return Consent(**{"start": days(-60), "sharing": [Sharing(**line)]} | given)


@pytest.mark.parametrize(
    ("until", "delete_on", "end"),
    [
        (None, None, None),
        (None, days(90), days(90)),
        (days(30), days(90), days(30)),
        (days(120), days(90), days(120)),
    ],
)
def test_a_consent_without_a_last_day_counts_until_the_case_is_deleted(until, delete_on, end):
    assert last_day(a_case(consent=a_consent(until=until), delete_on=delete_on)) == end


@pytest.mark.parametrize("named_by", ["until", "delete_on"])
@pytest.mark.parametrize(
    ("day", "hold"), [(days(1), None), (days(0), None), (days(-1), Hold.CONSENT_ENDED)]
)
def test_the_last_day_counts_and_the_day_after_locks(named_by, day, hold):
    of_consent = {"until": day} if named_by == "until" else {}
    of_case = {} if of_consent else {"delete_on": day}
    case = a_case(people=[a_person()], consent=a_consent(**of_consent), **of_case)

    circle = Circle(case, TODAY)

    assert (circle.why_locked(), circle.why_nobody()) == (hold, hold)
    assert len(circle.invited) == (hold is None)


def test_a_consent_that_was_taken_back_locks_on_the_same_day():
    taken_back = a_consent(withdrawn=TODAY, until=days(30))

    assert why_over(a_case(consent=taken_back), TODAY) is Hold.CONSENT_WITHDRAWN


@pytest.mark.parametrize("consent", [None, Consent()])
def test_what_was_never_given_locks_nothing_and_invites_nobody(consent):
    circle = a_circle(a_person(), consent=consent, delete_on=days(-3))

    assert (circle.why_locked(), circle.why_nobody()) == (None, Hold.NO_CONSENT)


@pytest.mark.parametrize(
    ("given", "over"),
    [
        ({"withdrawn": days(-5)}, [False, False, True]),
        ({"until": days(-5)}, [False, False, True]),
        ({"until": days(-6), "withdrawn": days(-2)}, [False, True, True]),
        ({}, [False, False, False]),
    ],
)
def test_what_was_handed_out_while_the_consent_went_on_was_right(given, over):
    case = a_case(consent=a_consent(**given))

    assert [was_over(case, days(day)) for day in (-6, -5, -4)] == over


@pytest.mark.parametrize(
    ("given", "soon"),
    [
        ({"until": days(15)}, False),
        ({"until": days(14)}, True),
        ({"until": TODAY}, True),
        ({"until": days(-1)}, False),
        ({"until": days(3), "withdrawn": TODAY}, False),
        ({}, False),
    ],
)
def test_a_consent_ends_soon_in_its_last_fourteen_days(given, soon):
    assert ends_soon(a_case(consent=a_consent(**given)), TODAY) is soon


@pytest.mark.parametrize(
    ("line", "given", "end"),
    [
        ({}, {}, None),
        ({"until": days(5)}, {}, days(5)),
        ({}, {"until": days(9)}, days(9)),
        ({"until": days(20)}, {"until": days(9)}, days(9)),
    ],
)
def test_no_receiver_may_get_something_longer_than_the_consent_goes_on(line, given, end):
    case = a_case(consent=a_consent(line=line, **given))

    assert shared_until(case.consent.sharing[0]) == end


@pytest.mark.parametrize(
    ("line", "given", "may"),
    [
        ({}, {}, True),
        ({"until": TODAY}, {}, True),
        ({"until": days(-1)}, {}, False),
        ({"withdrawn": TODAY}, {}, False),
        ({"given": None}, {}, False),
        ({}, {"withdrawn": TODAY}, False),
        ({}, {"until": days(-1)}, False),
    ],
)
def test_a_receiver_may_get_something_while_line_and_consent_go_on(line, given, may):
    case = a_case(consent=a_consent(line=line, **given))

    assert may_get(case.consent.sharing[0], TODAY) is may
