"""Change what a case is: its facts, its form, whether work goes on, its end, and its deletion."""

from dataclasses import dataclass, fields
from datetime import date

from sqlalchemy import delete as rows_away
from sqlalchemy import select
from sqlalchemy.orm import Session

from netmeet.domain.codes import CaseState, Certainty, Deed, Form, Language, StopReason
from netmeet.domain.impartiality import refuse_contacts, refuse_partial
from netmeet.domain.model import Case, Draft
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import history


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What we know about the main person; the release is typed and never computed."""

    called: str
    language: Language
    easy_read: bool
    release_on: date | None
    release_certainty: Certainty | None
    release_municipality: str | None
    remand_restrictions: bool | None


@dataclass(frozen=True, kw_only=True)
class Referral:
    """Who suggested the meeting and when, and what the person hopes for and needs."""

    referral_by: str | None
    referral_on: date | None
    referral_hopes: str | None
    referral_interpreter: str | None
    referral_professional: str | None


@dataclass(frozen=True, kw_only=True)
class Contacts:
    """How the convener and the contact in the prison are reached."""

    convener_name: str | None
    convener_organisation: str | None
    convener_phone: str | None
    convener_email: str | None
    officer_name: str | None
    officer_phone: str | None


def change(session: Session, case: Case, said: Facts | Contacts, *, by: str) -> None:
    """Change the facts of a case, or how its convener and contact in the prison are reached."""
    if isinstance(said, Contacts):
        convener, email = said.convener_name, said.convener_email
        refuse_contacts(case, convener=convener, email=email, officer=said.officer_name)
    _fill(session, case, said, Deed.SETTINGS, by)


def change_referral(session: Session, case: Case, said: Referral, *, by: str) -> None:
    """Change what the referral says."""
    _fill(session, case, said, Deed.REFERRAL, by)


def declare_impartial(session: Session, case: Case, *, today: date, by: str) -> None:
    """Keep the day on which the convener says that they are impartial."""
    refuse_partial(case)
    case.impartial_on = today
    _note(session, case, Deed.IMPARTIAL, by)


def choose_form(session: Session, case: Case, *, form: Form, by: str) -> None:
    """Choose the form in which the network helps; all three are as good as each other."""
    case.form = form
    _note(session, case, Deed.SETTINGS, by)


def look_again(session: Session, case: Case, *, until: date, today: date, by: str) -> None:
    """Choose the day on which a case that only prepares, or is paused, is looked at again."""
    _refuse_not_later(until, today)
    case.state_until = until
    _note(session, case, Deed.SETTINGS, by)


def pause(  # noqa: PLR0913 — what a pause says
    session: Session, case: Case, *, reason: StopReason, until: date, today: date, by: str
) -> None:
    """Let a case rest, with the reason and the day on which it is looked at again."""
    _refuse_not_later(until, today)
    _turn(case, CaseState.PAUSED, today)
    case.state_reason, case.state_until = reason, until
    _note(session, case, Deed.PAUSED, by)


def stop(session: Session, case: Case, *, reason: StopReason, today: date, by: str) -> None:
    """End a case before its time, with the reason: a normal end."""
    _turn(case, CaseState.STOPPED, today)
    case.state_reason = reason
    _note(session, case, Deed.STOPPED, by)


def open_again(session: Session, case: Case, *, today: date, by: str) -> None:
    """Go on with a case that was paused, stopped or closed."""
    _turn(case, CaseState.OPEN, today)
    _note(session, case, Deed.OPENED_AGAIN, by)


def note_end(  # noqa: PLR0913 — the two days of the end
    session: Session,
    case: Case,
    *,
    forms_in: date | None,
    delete_on: date | None,
    today: date,
    by: str,
) -> None:
    """Keep when the evaluation forms were typed in, and when the case is deleted."""
    if forms_in is not None and forms_in > today:
        raise Refused(Reason.DAY_TO_COME)
    if delete_on not in (None, case.delete_on) and delete_on < today:
        raise Refused(Reason.DAY_IS_OVER)
    deed = _about_the_forms(case.forms_in, forms_in)
    case.forms_in, case.delete_on = forms_in, delete_on
    _note(session, case, deed, by)


def close(session: Session, case: Case, *, today: date, by: str) -> None:
    """Close a case of which both days of the end are known."""
    if case.forms_in is None or case.delete_on is None:
        raise Refused(Reason.CLOSING_DATES_NEEDED)
    _turn(case, CaseState.CLOSED, today)
    _note(session, case, Deed.CLOSED, by)


def delete(session: Session, case: Case, *, typed: str) -> None:
    """Delete a case with all its rows and drafts, when its reference was typed to confirm."""
    if typed.strip().casefold() != case.reference_key:
        raise Refused(Reason.REFERENCE_DIFFERS)
    session.flush()
    pages = f"/cases/{case.reference_key}/"
    drafts = session.execute(select(Draft.id, Draft.path)).all()
    written = [draft_id for draft_id, path in drafts if path.casefold().startswith(pages)]
    session.execute(rows_away(Draft).where(Draft.id.in_(written)))
    session.execute(rows_away(Case).where(Case.id == case.id))
    session.flush()
    session.expunge(case)


def _fill(
    session: Session, case: Case, said: Facts | Contacts | Referral, deed: Deed, by: str
) -> None:
    for field in fields(said):
        setattr(case, field.name, getattr(said, field.name))
    _note(session, case, deed, by)


def _about_the_forms(before: date | None, after: date | None) -> Deed:
    """Return what happened to the forms: typed in, not yet after all, or nothing."""
    if before == after:
        return Deed.SETTINGS
    return Deed.FORMS_IN if after is not None else Deed.FORMS_TAKEN_BACK


def _turn(case: Case, state: CaseState, today: date) -> None:
    case.state, case.state_on = state, today
    case.state_until = case.state_reason = None


def _refuse_not_later(until: date, today: date) -> None:
    if until <= today:
        raise Refused(Reason.LOOK_AGAIN_LATER)


def _note(session: Session, case: Case, deed: Deed, by: str) -> None:
    history.note(session, case, deed, by=by)
    session.flush()
