"""Start a case when a person has said yes to hearing more."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from netmeet.domain.codes import Certainty, Country, Deed, Language
from netmeet.domain.model import Account, Case, Prison
from netmeet.domain.references import made_reference
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import history, house


@dataclass(frozen=True, kw_only=True)
class Beginning:
    """What is known on the first day; `release_month` is the first day of a month, if known."""

    called: str
    country: Country
    prison: str
    language: Language
    release_month: date | None = None
    has_said_yes: bool
    is_impartial: bool
    suggested_by: str | None = None
    hopes: str | None = None
    interpreter: str | None = None
    professional: str | None = None


def start(session: Session, beginning: Beginning, *, owner: Account, today: date) -> Case:
    """Start a case of the convener's, with a reference that says nothing about anybody."""
    if not beginning.has_said_yes:
        raise Refused(Reason.NOT_HEARD)
    if not beginning.is_impartial:
        raise Refused(Reason.NOT_IMPARTIAL)
    month = beginning.release_month
    if month is not None and month < today.replace(day=1):
        raise Refused(Reason.RELEASE_IS_OVER)
    reference, organisation = _new_reference(session), house.organisation(session)
    case = Case(
        reference=reference,
        reference_key=reference.casefold(),
        owner=owner,
        country=beginning.country,
        language=beginning.language,
        called=beginning.called,
        prison=Prison(name=beginning.prison),
        release_on=month,
        release_certainty=Certainty.EXPECTED if month else Certainty.UNKNOWN,
        convener_name=owner.name,
        convener_organisation=organisation.name,
        convener_email=owner.email,
        safety_days=organisation.safety_days,
        impartial_on=today,
        referral_by=beginning.suggested_by,
        referral_on=today,
        referral_hopes=beginning.hopes,
        referral_interpreter=beginning.interpreter,
        referral_professional=beginning.professional,
    )
    session.add(case)
    history.note(session, case, Deed.STARTED, by=owner.name)
    session.flush()
    return case


def _new_reference(session: Session) -> str:
    """Return a reference that no case has."""
    while True:
        reference = made_reference()
        taken = select(Case.id).where(Case.reference_key == reference.casefold())
        if session.scalars(taken).first() is None:
            return reference
