"""Impartial: who convenes a case has no part in it, and has said so on a day.

Nobody convenes a case in which they stand as a professional or as the contact in the prison. Two
are taken for the same when they share an e-mail address or a name, however it is spelt.
"""

import unicodedata

from netmeet.domain.codes import Group
from netmeet.domain.model import Account, Case
from netmeet.domain.refusal import Reason, Refused

Trait = tuple[str, str]


def needs_declaration(case: Case) -> bool:
    """Tell whether the convener has not said that they are impartial, or plainly are not."""
    return case.impartial_on is None or bool(_conveners(case) & _professionals(case))


def stands_in(case: Case, account: Account) -> bool:
    """Tell whether somebody stands in a case as a professional or as the contact in the prison."""
    return bool(_traits(account.name, account.email) & _professionals(case))


def refuse_convener(case: Case, account: Account) -> None:
    """Refuse somebody as the convener of a case in which they stand as a professional."""
    if stands_in(case, account):
        raise Refused(Reason.STANDS_IN_THE_CASE, name=account.name)


def refuse_professional(
    case: Case, *, name: str | None, email: str | None = None, group: Group = Group.PROFESSIONALS
) -> None:
    """Refuse to let the convener of a case stand in it as a professional."""
    if group is Group.PROFESSIONALS and _traits(name, email) & _conveners(case):
        raise Refused(Reason.CONVENES_THE_CASE, name=name)


def refuse_contacts(
    case: Case, *, convener: str | None, email: str | None, officer: str | None
) -> None:
    """Refuse a convener on the papers of a case who is its contact or a professional in it."""
    named = _traits(convener, email)
    if _traits(officer) & (named | _owner(case)):
        raise Refused(Reason.CONVENES_THE_CASE, name=officer)
    if named & _listed(case):
        raise Refused(Reason.STANDS_IN_THE_CASE, name=convener or email)


def refuse_partial(case: Case) -> None:
    """Refuse a case whose convener stands in it."""
    if _conveners(case) & _professionals(case):
        name = case.owner.name if case.owner else case.convener_name
        raise Refused(Reason.STANDS_IN_THE_CASE, name=name)


def _conveners(case: Case) -> set[Trait]:
    """Return by what the convener is known: whose case it is, and who stands on its papers."""
    return _owner(case) | _traits(case.convener_name, case.convener_email)


def _owner(case: Case) -> set[Trait]:
    return _traits(case.owner.name, case.owner.email) if case.owner else set()


def _professionals(case: Case) -> set[Trait]:
    return _listed(case) | _traits(case.officer_name)


def _listed(case: Case) -> set[Trait]:
    professionals = (one for one in case.people if one.group is Group.PROFESSIONALS)
    return {trait for one in professionals for trait in _traits(one.name, one.email)}


def _traits(name: str | None, email: str | None = None) -> set[Trait]:
    known = (("name", _folded(name)), ("email", _folded(email)))
    return {(kind, text) for kind, text in known if text}


def _folded(text: str | None) -> str:
    plain = unicodedata.normalize("NFKC", text or "").casefold()
    return " ".join(unicodedata.normalize("NFKC", plain).split())
