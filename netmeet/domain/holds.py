"""Why a paper is not made, or a person is not contacted or named."""

from enum import StrEnum


class Hold(StrEnum):
    """A reason that holds something back; the sentence for each is in `words/labels.py`."""

    NOBODY_ON_THE_MAP = "nobody_on_the_map"
    REMAND_RESTRICTIONS = "remand_restrictions"
    NO_CONSENT = "no_consent"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    LIST_NOT_SIGNED = "list_not_signed"
    NOT_WANTED = "not_wanted"
    NOT_DECIDED = "not_decided"
    CONTACT_ORDER = "contact_order"
    ORDER_NOT_ANSWERED = "order_not_answered"
    NO_GUARDIAN = "no_guardian"
    GUARDIAN_ORDER = "guardian_order"
    GUARDIAN_NOT_ANSWERED = "guardian_not_answered"
    DO_NOT_INVITE = "do_not_invite"
    TAKE_ADVICE = "take_advice"
    SENDS_A_MESSAGE = "sends_a_message"
    PERMISSION_REFUSED = "permission_refused"
    PERMISSION_EXPIRED = "permission_expired"
    NO_MEETING = "no_meeting"
    MEETING_CANCELLED = "meeting_cancelled"
    MEETING_NOT_CONFIRMED = "meeting_not_confirmed"
    MEETING_IS_OVER = "meeting_is_over"
    NO_ADDRESS_LABELS = "no_address_labels"
    NO_EMAIL = "no_email"
    NO_OFFICE_EMAIL = "no_office_email"
    GUARDIANS_GET_IT = "guardians_get_it"
    NO_COMMITMENTS = "no_commitments"
