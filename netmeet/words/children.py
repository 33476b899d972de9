"""The words for what a country asks for a child, and for who may interpret."""

from enum import Enum

from netmeet.domain.children import Band, ChildNeed
from netmeet.domain.interpreters import Caution
from netmeet.words.catalogue import N_

CHILDREN: dict[type[Enum], dict[Enum, str]] = {
    Band: {
        Band.UNDER_15: N_("Under 15"),
        Band.FROM_15_TO_17: N_("15 to 17"),
    },
    ChildNeed: {
        ChildNeed.GUARDIAN_CONSENT: N_("A guardian says yes"),
        ChildNeed.GUARDIAN_IN_WRITING: N_("A guardian says yes in writing"),
        ChildNeed.EVERY_GUARDIAN: N_("Every guardian says yes, also the other parent"),
        ChildNeed.GUARDIANS_ON_THE_FORM: N_("Every guardian says yes on the form of the prison"),
        ChildNeed.ADULT_BESIDE: N_("An adult sits beside the child"),
        ChildNeed.OWN_PERMISSION: N_("The child has a permission of its own"),
    },
    Caution: {
        Caution.MUST_NOT_INTERPRET: N_(
            "Ask for a qualified interpreter. A relative or a child must not interpret."
        ),
        Caution.NOT_QUALIFIED: N_("A qualified interpreter is better. Ask for one."),
    },
}
