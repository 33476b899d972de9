"""The words for the house: who works in it, and what was done to a case."""

from enum import Enum

from netmeet.domain.codes import Approach, Deed, Role
from netmeet.words.catalogue import N_

HOUSE: dict[type[Enum], dict[Enum, str]] = {
    Role: {
        Role.CONVENER: N_("Convener"),
        Role.STAFF: N_("Staff of the prison"),
        Role.LEAD: N_("Programme lead"),
        Role.ADMINISTRATOR: N_("Administrator"),
    },
    Approach: {
        Approach.PRINTED: N_("Letter printed"),
        Approach.POSTED: N_("Letter posted"),
        Approach.SENT: N_("E-mail sent"),
        Approach.SPOKE: N_("Spoke on the telephone"),
        Approach.NO_ANSWER: N_("Called, no answer"),
        Approach.LEFT_MESSAGE: N_("Called, left a neutral message"),
    },
    Deed: {
        Deed.STARTED: N_("The case was started"),
        Deed.REFERRAL: N_("The referral was changed"),
        Deed.CONSENT: N_("The consent was noted"),
        Deed.PERSON_ADDED: N_("Somebody was added to the network"),
        Deed.PERSON_CHANGED: N_("What we know about a person was changed"),
        Deed.PERSON_REMOVED: N_("Somebody was removed from the network"),
        Deed.MAP_DONE: N_("The network was said to be drawn for now"),
        Deed.MAP_OPENED: N_("The network was opened again"),
        Deed.QUESTIONS: N_("Topics and questions were changed"),
        Deed.LIST_ANSWERED: N_("Answers from the list were typed in"),
        Deed.LIST_SIGNED: N_("The main person said “this is my list”"),
        Deed.LIST_TAKEN_BACK: N_("The list was changed and is no longer signed"),
        Deed.PERMISSION: N_("A permission was noted"),
        Deed.PRISON: N_("What we know about the prison was changed"),
        Deed.TIMES: N_("The suggested times were changed"),
        Deed.AVAILABILITY: N_("Answers about the times were noted"),
        Deed.TIME_CHOSEN: N_("A time was chosen"),
        Deed.TIME_CONFIRMED: N_("The prison confirmed the time"),
        Deed.MEETING_CANCELLED: N_("The meeting was cancelled"),
        Deed.LETTERS_CHECKED: N_("The invitations were checked"),
        Deed.CONTACTED: N_("Somebody was written to or called"),
        Deed.REPLY: N_("A reply was noted"),
        Deed.DAY: N_("The plan of the day was changed"),
        Deed.ATTENDANCE: N_("Who was there was noted"),
        Deed.MEETING_HELD: N_("The meeting was held"),
        Deed.AGREEMENT: N_("The agreement was changed"),
        Deed.AGREEMENT_FINISHED: N_("The agreement was finished"),
        Deed.NEW_VERSION: N_("A new version of the agreement was begun"),
        Deed.COPY_HANDED_OUT: N_("A copy was handed out"),
        Deed.FOLLOW_UP: N_("News about the agreement was noted"),
        Deed.FOLLOW_UP_HELD: N_("The follow-up meeting was held"),
        Deed.FORMS_IN: N_("The evaluation forms were typed in"),
        Deed.SETTINGS: N_("The settings of the case were changed"),
        Deed.PAUSED: N_("The case was paused"),
        Deed.STOPPED: N_("The case was stopped"),
        Deed.OPENED_AGAIN: N_("The case was opened again"),
        Deed.CLOSED: N_("The case was closed"),
        Deed.HANDED_OVER: N_("The case was handed to a convener"),
    },
}
