"""Consent in two steps: to start, and to each receiver; it can always be withdrawn."""

import pytest
from builders import TODAY, a_case, a_person, days

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Deed
from netmeet.domain.model import Consent
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import consents

BY = "Mette Lund"


def kept_case(session, **given):
    """Return a case that is in the house."""
    case = a_case(**given)
    session.add(case)
    session.flush()
    return case


def shared(session, case, **given):
    usual = {"receiver": "Kommunen", "given": TODAY, "until": days(90), "today": TODAY, "by": BY}
    return consents.share(session, case, **usual | given)


def deeds(case):
    return [event.deed for event in case.events]


def test_the_day_of_the_consent_is_kept(session):
    case = kept_case(session, consent=None)

    consents.give(session, case, start=days(-2), today=TODAY, by=BY)

    session.expire_all()
    assert (case.consent.start, case.consent.withdrawn, deeds(case)) == (
        days(-2),
        None,
        [Deed.CONSENT],
    )


@pytest.mark.parametrize("until", [None, days(0), days(90)])
def test_the_last_day_of_the_consent_is_kept(session, until):
    case = kept_case(session, consent=None)

    consents.give(session, case, start=days(-2), until=until, today=TODAY, by=BY)

    session.expire_all()
    assert case.consent.until == until


@pytest.mark.parametrize(
    ("start", "until", "reason"),
    [(days(-2), days(-3), Reason.ENDS_TOO_EARLY), (days(-9), days(-1), Reason.DAY_IS_OVER)],
)
def test_no_consent_ends_before_it_begins_or_before_today(session, start, until, reason):
    case = kept_case(session, consent=None)

    with pytest.raises(Refused) as refused:
        consents.give(session, case, start=start, until=until, today=TODAY, by=BY)

    assert refused.value.reason is reason


def test_a_last_day_that_is_over_may_stay_while_another_day_is_put_right(session):
    case = kept_case(session, consent=Consent(start=days(-60), until=days(-3)))

    consents.give(session, case, start=days(-61), until=days(-3), today=TODAY, by=BY)

    assert (case.consent.start, case.consent.until) == (days(-61), days(-3))


def test_a_consent_that_has_ended_goes_on_with_a_new_last_day(session):
    person = a_person()
    case = kept_case(session, people=[person], consent=Consent(start=days(-60), until=days(-3)))

    consents.give(session, case, start=days(-60), until=days(30), today=TODAY, by=BY)

    assert Circle(case, TODAY).invited == [person]


def test_whoever_takes_the_consent_back_takes_back_every_line(session):
    case = kept_case(session)
    first, second = shared(session, case), shared(session, case, receiver="Skolen")
    consents.stop_sharing(session, first, on=days(-2), today=TODAY, by=BY)

    consents.withdraw(session, case, on=days(-1), today=TODAY, by=BY)
    consents.give(session, case, start=TODAY, today=TODAY, by=BY)

    assert (first.withdrawn, second.withdrawn) == (days(-2), days(-1))


@pytest.mark.parametrize(("given", "withdrawn"), [(days(-3), days(-2)), (days(-2), None)])
def test_a_line_counts_again_with_a_yes_as_new_as_its_withdrawal(session, given, withdrawn):
    case = kept_case(session)
    line = shared(session, case, given=days(-9))
    consents.stop_sharing(session, line, on=days(-2), today=TODAY, by=BY)

    consents.change(session, line, receiver="Kommunen", given=given, until=None, today=TODAY, by=BY)

    assert line.withdrawn == withdrawn


def test_after_a_withdrawal_nobody_is_invited(session):
    person = a_person()
    case = kept_case(session, people=[person])

    consents.withdraw(session, case, on=TODAY, today=TODAY, by=BY)

    assert (case.consent.withdrawn, Circle(case, TODAY).invited) == (TODAY, [])


def test_a_new_consent_counts_after_a_withdrawal(session):
    person = a_person()
    case = kept_case(session, people=[person], consent=Consent(start=days(-9), withdrawn=days(-1)))

    consents.give(session, case, start=TODAY, today=TODAY, by=BY)

    assert Circle(case, TODAY).invited == [person]


def test_a_receiver_is_added(session):
    case = kept_case(session)

    line = shared(session, case)

    assert (case.consent.sharing, line.receiver, line.given, line.until, deeds(case)) == (
        [line],
        "Kommunen",
        TODAY,
        days(90),
        [Deed.CONSENT],
    )


def test_a_line_is_changed(session):
    case = kept_case(session)
    line = shared(session, case)

    consents.change(
        session, line, receiver="Skolen", given=days(-1), until=None, today=TODAY, by=BY
    )

    session.expire_all()
    assert (line.receiver, line.given, line.until) == ("Skolen", days(-1), None)


def test_a_withdrawn_line_stays_to_be_seen(session):
    case = kept_case(session)
    line = shared(session, case)

    consents.stop_sharing(session, line, on=TODAY, today=TODAY, by=BY)

    session.expire_all()
    assert [one.withdrawn for one in case.consent.sharing] == [TODAY]


@pytest.mark.parametrize("consent", [None, Consent()])
def test_without_consent_to_start_there_is_nothing_to_withdraw_or_share(session, consent):
    case = kept_case(session, consent=consent)

    for deed in (
        lambda: consents.withdraw(session, case, on=TODAY, today=TODAY, by=BY),
        lambda: shared(session, case),
    ):
        with pytest.raises(Refused) as refused:
            deed()

        assert refused.value.reason is Reason.CONSENT_NEEDED


def test_no_day_of_a_consent_is_to_come(session):
    case = kept_case(session)
    line = shared(session, case)

    for deed in (
        lambda: consents.give(session, case, start=days(1), today=TODAY, by=BY),
        lambda: consents.withdraw(session, case, on=days(1), today=TODAY, by=BY),
        lambda: shared(session, case, given=days(1)),
        lambda: consents.stop_sharing(session, line, on=days(1), today=TODAY, by=BY),
    ):
        with pytest.raises(Refused) as refused:
            deed()

        assert refused.value.reason is Reason.DAY_TO_COME


def test_a_line_does_not_end_before_it_begins(session):
    case = kept_case(session)

    with pytest.raises(Refused) as refused:
        shared(session, case, until=days(-1))

    assert (refused.value.reason, case.consent.sharing) == (Reason.ENDS_TOO_EARLY, [])
