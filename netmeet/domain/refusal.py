"""The one way in which the house says no."""

from enum import StrEnum


class Reason(StrEnum):
    """Why something was refused; the sentence for each is in `words/labels.py`."""

    NOT_JSON = "not_json"
    FILE_TOO_LARGE = "file_too_large"
    WRONG_VERSION = "wrong_version"
    UNKNOWN_KEY = "unknown_key"
    TWICE_THE_KEY = "twice_the_key"
    MISSING_KEY = "missing_key"
    WRONG_TYPE = "wrong_type"
    UNKNOWN_CODE = "unknown_code"
    IMPOSSIBLE_DATE = "impossible_date"
    IMPOSSIBLE_TIME = "impossible_time"
    OUT_OF_RANGE = "out_of_range"
    NO_SUCH_PERSON = "no_such_person"
    NO_SUCH_QUESTION = "no_such_question"
    SAME_ID = "same_id"
    RESERVED_ID = "reserved_id"
    SAME_PERSON = "same_person"
    BAD_REFERENCE = "bad_reference"
    REFERENCE_TAKEN = "reference_taken"
    TOO_MANY = "too_many"
    ONE_OF = "one_of"
    BAD_OFFSET = "bad_offset"
    BAD_PHONE = "bad_phone"
    BAD_EMAIL = "bad_email"
    CONTROL_CHARACTER = "control_character"
    DIRECTION_OVERRIDE = "direction_override"
    TOO_LONG = "too_long"
    IDENTITY_NUMBER = "identity_number"
    EMPTY = "empty"
    SENTENCE_MISSING = "sentence_missing"
    NO_SUCH_CASE = "no_such_case"
    CANNOT_READ = "cannot_read"
    CANNOT_WRITE = "cannot_write"
    DATABASE_TOO_NEW = "database_too_new"
    DATABASE_UNUSABLE = "database_unusable"


class Refused(Exception):  # noqa: N818 — the word of the house
    """Something was refused, for one reason; `facts` fill the places of its sentence.

    `place` is the path inside a case file, such as `people[3].ring`.
    """

    def __init__(self, reason: Reason, *, place: str = "", **facts: object) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.place = place
        self.facts = facts
