"""Accounts: who may sign in, with which password, and whose cases are whose."""

import hashlib
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from email_validator import EmailNotValidError, validate_email
from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from netmeet.domain.codes import Country, Deed, Language, Role
from netmeet.domain.impartiality import refuse_convener, stands_in
from netmeet.domain.model import Account, Attempt, Case, Prison
from netmeet.domain.passwords import is_weak, normal
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.texts import fault_in_contact, fault_in_name, kept
from netmeet.services import history, visits

TRIES = 5
WITHIN = timedelta(minutes=15)
HASHER = PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=4)
# What nobody's password is: checking it costs as much time as checking a real one.
NOBODY = (
    f"$argon2id$v=19$m={HASHER.memory_cost},t={HASHER.time_cost},p={HASHER.parallelism}"
    f"${'A' * 22}${'A' * 43}"
)


@dataclass(frozen=True)
class Waiting:
    """A case that waits for a convener."""

    reference: str
    prison: str
    country: Country


def add(  # noqa: PLR0913 — each is a field of the account
    session: Session,
    *,
    email: str,
    name: str,
    role: Role,
    password: str,
    language: Language | None = None,
    prison: str | None = None,
) -> Account:
    """Add an account; a convener gets the cases without an owner that name this e-mail address."""
    address = _address(email)
    account = Account(
        email=address,
        email_key=_key(address),
        name=_named(name, "name"),
        role=role,
        password_hash="",
        language=language,
        prison=prison_of(role, prison),
    )
    if _with_key(session, account.email_key) is not None:
        raise Refused(Reason.EMAIL_TAKEN, place="email")
    _set_password(account, password)
    session.add(account)
    if role is Role.CONVENER:
        _take_cases(session, account)
    session.flush()
    return account


def sign_in(session: Session, *, email: str, password: str, now: datetime) -> Account:
    """Return the account of an e-mail address and password, or refuse.

    A refused try is written down and flushed before the refusal is raised: the page commits
    in both cases. The answer and its time are the same whether the account is unknown,
    disabled, or has another password. After 5 failed tries for an address within 15 minutes
    the right password is refused too.
    """
    key = _key(email)
    tried = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
    session.execute(delete(Attempt).where(Attempt.at <= now - WITHIN))
    failed = select(func.count()).select_from(Attempt).where(Attempt.key_hash == tried)
    if (session.scalar(failed) or 0) >= TRIES:
        session.flush()
        raise Refused(Reason.TOO_MANY_TRIES)
    account = _with_key(session, key)
    usable = account is not None and not account.disabled
    fits = _fits(account.password_hash if account and usable else NOBODY, password)
    if account is None or not (usable and fits):
        session.add(Attempt(key_hash=tried, at=now))
        session.flush()
        raise Refused(Reason.WRONG_SIGN_IN)
    session.execute(delete(Attempt).where(Attempt.key_hash == tried))
    if HASHER.check_needs_rehash(account.password_hash):
        account.password_hash = _hashed(password)
    session.flush()
    return account


def every(session: Session) -> list[Account]:
    """Return all accounts: by role, then by e-mail address."""
    order = {role: place for place, role in enumerate(Role)}
    accounts = session.scalars(select(Account))
    return sorted(accounts, key=lambda account: (order[account.role], account.email_key))


def conveners(session: Session) -> list[Account]:
    """Return the conveners who may sign in, to whom a case can be handed."""
    return [one for one in every(session) if one.role is Role.CONVENER and not one.disabled]


def find(session: Session, email: str) -> Account:
    """Return the account with an e-mail address, without regard to capital letters."""
    account = _with_key(session, _key(email))
    if account is None:
        raise Refused(Reason.NO_SUCH_ACCOUNT, email=email)
    return account


def is_empty(session: Session) -> bool:
    """Tell whether nobody has an account yet."""
    return session.scalars(select(Account.id).limit(1)).first() is None


def disable(session: Session, account: Account) -> None:
    """Let an account sign in no more, and end its visits at once."""
    if account.role is Role.ADMINISTRATOR and not account.disabled:
        _refuse_the_last(session, account)
    account.disabled = True
    visits.end_all(session, account, but=None)
    session.flush()


def enable(session: Session, account: Account) -> None:
    """Let an account sign in again."""
    account.disabled = False
    session.flush()


def change_password(
    session: Session, account: Account, *, password: str, visit_id: int | None = None
) -> None:
    """Give an account another password; every visit ends but the one that goes on."""
    _set_password(account, password)
    visits.end_all(session, account, but=visit_id)
    session.flush()


def prove(session: Session, account: Account, *, password: str, now: datetime) -> None:
    """Refuse unless the password that an account has now was given.

    A wrong one counts as a failed sign-in: the page commits also when this is refused.
    """
    try:
        sign_in(session, email=account.email, password=password, now=now)
    except Refused as refused:
        wrong = refused.reason is Reason.WRONG_SIGN_IN
        reason = Reason.WRONG_PASSWORD if wrong else refused.reason
        raise Refused(reason, place="old_password") from refused


def check_password(password: str, *, email: str, name: str) -> None:
    """Refuse a password that is too easy to guess for somebody with this address and name."""
    if is_weak(password, known=(email, name)):
        raise Refused(Reason.WEAK_PASSWORD, place="password")


def set_language(session: Session, account: Account, language: Language) -> None:
    """Set the language of an account's pages."""
    account.language = language
    session.flush()


def rename(session: Session, account: Account, *, name: str) -> None:
    """Give an account another name; what the history says already stays as it is."""
    account.name = _named(name, "name")
    session.flush()


def owner_for(session: Session, case: Case) -> Account | None:
    """Return the convener whose e-mail address a case names, unless the account is disabled."""
    if case.convener_email is None:
        return None
    account = _with_key(session, _key(case.convener_email))
    if account is None or not _takes_cases(account) or stands_in(case, account):
        return None
    return account


def hand_over(session: Session, case: Case, *, to: Account, by: str) -> None:
    """Make a case belong to another convener, who has not said yet that they are impartial."""
    if not _takes_cases(to):
        raise Refused(Reason.NO_CONVENER, place="to")
    refuse_convener(case, to)
    case.owner, case.impartial_on = to, None
    history.note(session, case, Deed.HANDED_OVER, by=by)


def prison_of(role: Role, prison: str | None) -> str | None:
    """Return the prison of an account: none but for staff, who are refused without one."""
    if role is not Role.STAFF:
        return None
    if prison is None or not prison.strip():
        raise Refused(Reason.STAFF_NEED_A_PRISON, place="prison")
    return _named(prison, "prison")


def without_convener(session: Session) -> list[Waiting]:
    """Return the cases that belong to nobody who may sign in, and nothing about their people."""
    query = (
        select(Case.reference, Prison.name, Case.country)
        .join(Prison)
        .outerjoin(Account, Case.owner_id == Account.id)
        .where(Account.id.is_(None) | Account.disabled)
        .order_by(Case.reference_key)
    )
    return [Waiting(*row) for row in session.execute(query)]


def _address(email: str) -> str:
    try:
        return _normalised(email)
    except EmailNotValidError:
        raise Refused(Reason.BAD_EMAIL, place="email") from None


def _normalised(email: str) -> str:
    # Nothing is looked up, and a house may live in a network of its own.
    found = validate_email(email.strip(), check_deliverability=False, globally_deliverable=False)
    return found.normalized


def _key(email: str) -> str:
    """Return what two spellings of one address share; it is made of any text."""
    try:
        email = _normalised(email)
    except EmailNotValidError:
        email = unicodedata.normalize("NFC", email.strip())
    return email.casefold()


def _with_key(session: Session, key: str) -> Account | None:
    if fault_in_contact(key):
        return None
    return session.scalars(select(Account).where(Account.email_key == key)).one_or_none()


def _named(text: str, place: str) -> str:
    name = " ".join(kept(text).split())
    fault = fault_in_name(name)
    if fault:
        raise Refused(Reason(fault.value), place=place)
    return name


def _set_password(account: Account, password: str) -> None:
    check_password(password, email=account.email, name=account.name)
    account.password_hash = _hashed(password)


def _bytes_of(password: str) -> bytes:
    return normal(password).encode("utf-8", "surrogatepass")


def _hashed(password: str) -> str:
    return HASHER.hash(_bytes_of(password))


def _fits(password_hash: str, password: str) -> bool:
    try:
        return HASHER.verify(password_hash, _bytes_of(password))
    except VerificationError:
        return False


def _takes_cases(account: Account) -> bool:
    return account.role is Role.CONVENER and not account.disabled


def _take_cases(session: Session, convener: Account) -> None:
    for case_id, email in session.execute(
        select(Case.id, Case.convener_email).where(Case.owner_id.is_(None))
    ):
        if email and _key(email) == convener.email_key:
            case = session.get_one(Case, case_id)
            if not stands_in(case, convener):
                case.owner = convener
                history.note(session, case, Deed.HANDED_OVER, by=convener.name)


def _refuse_the_last(session: Session, account: Account) -> None:
    others = [one for one in every(session) if one is not account and not one.disabled]
    if not any(one.role is Role.ADMINISTRATOR for one in others):
        raise Refused(Reason.LAST_ADMINISTRATOR)
