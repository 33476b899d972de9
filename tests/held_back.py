"""Every cause for which the main person hears that somebody cannot be invited now."""

from builders import a_child, a_guardian, a_permission, a_person

from netmeet.domain.codes import (
    ApartHow,
    Choice,
    ContactOrder,
    GuardianConsent,
    Outcome,
    PermissionStatus,
)
from netmeet.domain.model import Apart

CAUSES = {
    "do not invite": lambda: {"outcome": Outcome.DO_NOT_INVITE},
    "take advice": lambda: {"outcome": Outcome.TAKE_ADVICE},
    "name is not kept": lambda: {"keeps_name": False},
    "guardian says no": lambda: {"guardians": [a_guardian(consent=GuardianConsent.REFUSED)]},
    "guardian with an order": lambda: {
        "guardians": [a_guardian(contact_order=ContactOrder.YES), a_guardian(name="Per Holm")]
    },
    "prison says no": lambda: {"permission": a_permission(PermissionStatus.REFUSED)},
    "permission has expired": lambda: {"permission": a_permission(PermissionStatus.EXPIRED)},
}
PAIRS = {"must not meet": Choice.YES, "must not meet who is not wanted": Choice.NO}
EVERY_CAUSE = (*CAUSES, *PAIRS)


def who_cannot(cause, **given):
    """Return the people of a case and its pairs: the first cannot be invited, for this cause."""
    if cause in CAUSES:
        return [a_person(**CAUSES[cause]() | given), a_person(name="Bo Beck")], []
    one, other = a_person(**given), a_person(name="Bo Beck", choice=PAIRS[cause])
    pair = Apart(how=ApartHow.NEVER)
    pair.people = one, other
    return [one, other], [pair]


def who_can():
    """Return people whom nothing speaks against, or about whom nobody was asked yet."""
    return {
        "safe": a_person(),
        "not asked": a_person(contact_order=ContactOrder.UNKNOWN, checked_on=None),
        "child with no guardian yet": a_person(under_18=True),
        "guardian not asked": a_child(guardians=[a_guardian(contact_order=ContactOrder.UNKNOWN)]),
        "sends a message": a_person(outcome=Outcome.MESSAGE_INSTEAD),
        "arrives separately": a_person(outcome=Outcome.ARRIVE_APART),
        "waits for the prison": a_person(permission=a_permission(PermissionStatus.ASKED)),
    }
