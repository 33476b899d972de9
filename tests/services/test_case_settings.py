"""What a case is can be changed, it can rest, end in many ways, and be deleted whole."""

import pytest
from builders import TODAY, a_case, days
from sqlalchemy import func, select

from netmeet.domain.codes import CaseState, Certainty, Deed, Form, Language, Role, StopReason
from netmeet.domain.model import Account, Base, Draft
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import case_settings, cases, clock
from netmeet.services.case_settings import Contacts, Facts, Referral
from netmeet.services.practice import practice_files

BY = "Mette Lund"


def kept_case(session, **given):
    """Return a case that is in the house."""
    case = a_case(**given)
    session.add(case)
    session.flush()
    return case


def an_account(session):
    account = Account(
        email="mette@example.org",
        email_key="mette@example.org",
        name=BY,
        role=Role.CONVENER,
        password_hash="-",
    )
    session.add(account)
    return account


def rows(session):
    """Return the names of the tables in which something is."""
    tables = Base.metadata.sorted_tables
    return {
        table.name for table in tables if session.scalar(select(func.count()).select_from(table))
    }


def deeds(case):
    return [event.deed for event in case.events]


FACTS = Facts(
    called="Sam",
    language=Language.SWEDISH,
    easy_read=False,
    release_on=days(90),
    release_certainty=Certainty.EARLIEST,
    release_municipality="Lund",
    remand_restrictions=True,
)
CONTACTS = Contacts(
    convener_name="Mette Lund",
    convener_organisation="Café",
    convener_phone="20 12 34 56",
    convener_email="mette@example.org",
    officer_name="Ole",
    officer_phone=None,
)
REFERRAL = Referral(
    referral_by="kontaktperson",
    referral_on=days(-4),
    referral_hopes="Bo tæt på mor",
    referral_interpreter="arabisk",
    referral_professional=None,
)


@pytest.mark.parametrize(
    ("deed", "said", "noted"),
    [
        (case_settings.change, FACTS, Deed.SETTINGS),
        (case_settings.change, CONTACTS, Deed.SETTINGS),
        (case_settings.change_referral, REFERRAL, Deed.REFERRAL),
    ],
)
def test_what_is_said_about_a_case_is_kept(session, deed, said, noted):
    case = kept_case(session)

    deed(session, case, said, by=BY)

    session.expire_all()
    kept = {name: getattr(case, name) for name in vars(said)}
    assert (kept, deeds(case)) == (vars(said), [noted])


@pytest.mark.parametrize("form", Form)
def test_the_form_is_chosen(session, form):
    case = kept_case(session)

    case_settings.choose_form(session, case, form=form, by=BY)

    assert (case.form, deeds(case)) == (form, [Deed.SETTINGS])


def test_a_case_is_paused_with_a_reason_and_a_day_to_look_again(session):
    case = kept_case(session)

    case_settings.pause(session, case, reason=StopReason.ILL, until=days(30), today=TODAY, by=BY)

    assert (case.state, case.state_on, case.state_until, case.state_reason, deeds(case)) == (
        CaseState.PAUSED,
        TODAY,
        days(30),
        StopReason.ILL,
        [Deed.PAUSED],
    )


def test_the_day_to_look_again_is_later_than_today(session):
    case = kept_case(session)

    for deed in (
        lambda: case_settings.pause(
            session, case, reason=StopReason.ILL, until=TODAY, today=TODAY, by=BY
        ),
        lambda: case_settings.look_again(session, case, until=TODAY, today=TODAY, by=BY),
    ):
        with pytest.raises(Refused) as refused:
            deed()

        assert (refused.value.reason, case.state) == (Reason.LOOK_AGAIN_LATER, CaseState.OPEN)


def test_a_case_that_only_prepares_gets_a_day_to_look_again(session):
    case = kept_case(session, remand_restrictions=True)

    case_settings.look_again(session, case, until=days(14), today=TODAY, by=BY)

    assert (case.state, case.state_until) == (CaseState.OPEN, days(14))


def test_a_case_is_stopped_with_a_reason(session):
    case = kept_case(session, state=CaseState.PAUSED, state_until=days(9))

    case_settings.stop(session, case, reason=StopReason.MOVED, today=TODAY, by=BY)

    assert (case.state, case.state_on, case.state_until, case.state_reason, deeds(case)) == (
        CaseState.STOPPED,
        TODAY,
        None,
        StopReason.MOVED,
        [Deed.STOPPED],
    )


@pytest.mark.parametrize("state", [CaseState.PAUSED, CaseState.STOPPED, CaseState.CLOSED])
def test_a_case_is_opened_again(session, state):
    case = kept_case(session, state=state, state_reason=StopReason.ILL, state_until=days(9))

    case_settings.open_again(session, case, today=TODAY, by=BY)

    assert (case.state, case.state_on, case.state_until, case.state_reason, deeds(case)) == (
        CaseState.OPEN,
        TODAY,
        None,
        None,
        [Deed.OPENED_AGAIN],
    )


def test_the_two_days_of_the_end_are_kept(session):
    case = kept_case(session)

    case_settings.note_end(session, case, forms_in=TODAY, delete_on=days(365), today=TODAY, by=BY)

    assert (case.forms_in, case.delete_on, deeds(case)) == (
        TODAY,
        days(365),
        [Deed.FORMS_IN],
    )


@pytest.mark.parametrize(
    ("forms_in", "delete_on", "reason"),
    [(1, 365, Reason.DAY_TO_COME), (0, -1, Reason.DAY_IS_OVER)],
)
def test_the_forms_are_not_in_before_today_nor_the_case_deleted_in_the_past(
    session, forms_in, delete_on, reason
):
    case = kept_case(session)

    with pytest.raises(Refused) as refused:
        case_settings.note_end(
            session,
            case,
            forms_in=days(forms_in),
            delete_on=days(delete_on),
            today=TODAY,
            by=BY,
        )

    assert (refused.value.reason, case.forms_in, case.delete_on) == (reason, None, None)


def test_a_day_of_deletion_that_has_passed_meanwhile_may_stay(session):
    case = kept_case(session, delete_on=days(-1))

    case_settings.note_end(session, case, forms_in=TODAY, delete_on=days(-1), today=TODAY, by=BY)

    assert case.forms_in == TODAY


def test_a_case_is_closed_when_both_days_of_the_end_are_known(session):
    case = kept_case(session, forms_in=days(-1), delete_on=days(365))

    case_settings.close(session, case, today=TODAY, by=BY)

    assert (case.state, case.state_on, deeds(case)) == (CaseState.CLOSED, TODAY, [Deed.CLOSED])


@pytest.mark.parametrize("missing", ["forms_in", "delete_on"])
def test_a_case_is_not_closed_without_the_days_of_its_end(session, missing):
    days_of_the_end = {"forms_in": days(-1), "delete_on": days(365)} | {missing: None}
    case = kept_case(session, **days_of_the_end)

    with pytest.raises(Refused) as refused:
        case_settings.close(session, case, today=TODAY, by=BY)

    assert (refused.value.reason, case.state) == (Reason.CLOSING_DATES_NEEDED, CaseState.OPEN)


@pytest.mark.parametrize("file", [content for _, content in practice_files()])
def test_a_deleted_case_leaves_no_row_and_no_draft(session, file):
    account = an_account(session)
    case = cases.keep(session, file, today=TODAY).case
    case.owner = account
    path = f"/cases/{case.reference}/questions"
    session.add(Draft(account=account, path=path, fields=[["text", "x"]], at=clock.now()))
    session.flush()
    session.expire_all()
    before = rows(session)

    case_settings.delete(session, case, typed=f" {case.reference.lower()} ")

    assert ({"account", "case", "draft"} < before, rows(session)) == (True, {"account"})


def test_deleting_one_case_leaves_the_others_and_their_drafts(session):
    account = an_account(session)
    kept_case(session, reference="T-11")
    case = kept_case(session, reference="T-1")
    path = "/cases/T-11/questions"
    session.add(Draft(account=account, path=path, fields=[], at=clock.now()))

    case_settings.delete(session, case, typed="T-1")

    drafts = list(session.scalars(select(Draft.path)))
    assert ([one.reference for one in cases.every(session)], drafts) == (["T-11"], [path])


@pytest.mark.parametrize("typed", ["", "T-2", "T1", "Jonas"])
def test_a_case_is_deleted_only_when_its_reference_was_typed(session, typed):
    case = kept_case(session, reference="T-1")

    with pytest.raises(Refused) as refused:
        case_settings.delete(session, case, typed=typed)

    assert (refused.value.reason, cases.every(session)) == (Reason.REFERENCE_DIFFERS, [case])
