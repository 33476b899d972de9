"""The words for invitations: how one stands, and what is lacking."""

from enum import Enum

from netmeet.domain.codes import Approach
from netmeet.domain.invitations import Lack, Standing
from netmeet.words.catalogue import N_, Words

INVITATIONS: dict[type[Enum], dict[Enum, str]] = {
    Standing: {
        Standing.DRAFT: N_("Draft"),
        Standing.PRINTED: N_("Printed"),
        Standing.POSTED: N_("Posted"),
        Standing.READY: N_("Ready"),
        Standing.SENT: N_("Sent"),
        Standing.TO_CALL: N_("To call"),
        Standing.SPOKE: N_("Spoke"),
        Standing.NO_ANSWER: N_("No answer"),
        Standing.LEFT_MESSAGE: N_("Left a neutral message"),
    },
    Lack: {
        Lack.CHANNEL: N_("Choose how to reach this person: letter, e-mail or telephone."),
        Lack.ADDRESS: N_("There is no postal address. Add one, or choose another way."),
        Lack.EMAIL: N_("There is no e-mail address. Add one, or choose another way."),
        Lack.PHONE: N_("There is no telephone number. Add one, or choose another way."),
    },
}
# What the buttons say.
TAPS: dict[Approach, str] = {
    Approach.PRINTED: N_("I have printed it"),
    Approach.POSTED: N_("I have posted it"),
    Approach.SENT: N_("I have sent it"),
    Approach.SPOKE: N_("Spoke"),
    Approach.NO_ANSWER: N_("No answer"),
    Approach.LEFT_MESSAGE: N_("Left a neutral message"),
}


def said(words: Words, code: Standing | Lack) -> str:
    """Return the words for how an invitation stands, or for what is lacking."""
    return words(INVITATIONS[type(code)][code])
