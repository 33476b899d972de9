"""The codes of the house: who works in it, and what was done."""

from enum import StrEnum


class Role(StrEnum):
    """What an account is for; each may open only its own pages."""

    CONVENER = "convener"
    STAFF = "staff"
    LEAD = "lead"
    ADMINISTRATOR = "administrator"


class Deed(StrEnum):
    """Something that was done to a case, as its history tells it."""

    STARTED = "started"
    REFERRAL = "referral"
    CONSENT = "consent"
    PERSON_ADDED = "person_added"
    PERSON_CHANGED = "person_changed"
    PERSON_REMOVED = "person_removed"
    MAP_DONE = "map_done"
    MAP_OPENED = "map_opened"
    QUESTIONS = "questions"
    LIST_ANSWERED = "list_answered"
    LIST_SIGNED = "list_signed"
    LIST_TAKEN_BACK = "list_taken_back"
    PERMISSION = "permission"
    PRISON = "prison"
    TIMES = "times"
    AVAILABILITY = "availability"
    TIME_CHOSEN = "time_chosen"
    TIME_CONFIRMED = "time_confirmed"
    MEETING_CANCELLED = "meeting_cancelled"
    LETTERS_CHECKED = "letters_checked"
    CONTACTED = "contacted"
    REPLY = "reply"
    DAY = "day"
    ATTENDANCE = "attendance"
    MEETING_HELD = "meeting_held"
    AGREEMENT = "agreement"
    AGREEMENT_FINISHED = "agreement_finished"
    NEW_VERSION = "new_version"
    COPY_HANDED_OUT = "copy_handed_out"
    FOLLOW_UP = "follow_up"
    FOLLOW_UP_HELD = "follow_up_held"
    FORMS_IN = "forms_in"
    SETTINGS = "settings"
    PAUSED = "paused"
    STOPPED = "stopped"
    OPENED_AGAIN = "opened_again"
    CLOSED = "closed"
    HANDED_OVER = "handed_over"


class Approach(StrEnum):
    """How the convener reached out to an invited person."""

    PRINTED = "printed"
    POSTED = "posted"
    SENT = "sent"
    SPOKE = "spoke"
    NO_ANSWER = "no_answer"
    LEFT_MESSAGE = "left_message"
