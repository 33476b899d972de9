"""Each value of a case file has one form; all else is refused with its path."""

import pytest
from faulty import WHOLE, changed, paths, refusal_of

from netmeet.domain.refusal import Reason

CODES = paths("""
    country language state.code state.reason state.form prison.kind prison.remote
    prison.private_watch prison.visiting[0].weekday busy[0].weekday release.certainty
    people[3].group people[3].more_contact people[3].choice people[3].language people[3].channel
    people[3].calendar people[2].needs[0] people[3].contact_order people[3].outcome
    people[3].permission.track people[3].permission.status people[3].reply people[3].part
    people[3].plan_b people[3].guardians[0].contact_order people[3].guardians[0].consent
    people[3].guardians[0].language people[3].guardians[0].channel apart[0].how questions[0].topic
    questions[0].choice list_signed.method slots[0].answers.anna meeting.status day.parts[0].part
    commitments[0].kind commitments[2].when.every commitments[0].confirmed commitments[0].status
    commitments[0].visible_to agreement.answer
""")
DATES = paths("""
    state.on state.until release.date referral.on consent.start consent.withdrawn
    consent.sharing[0].given consent.sharing[0].until consent.sharing[0].withdrawn map_done
    prison.closed_days[0] people[3].permission.asked people[3].permission.answered
    people[3].permission.valid_until people[3].read_on people[3].checked_on people[3].invited_on
    list_signed.on reply_by commitments[2].when.until agreement.finished agreement.copies[0].on
    follow_up_held forms_in delete_on
""")
TRUTHS = paths("""
    easy_read remand_restrictions people[3].mention_prison people[3].under_18 people[3].important
    people[3].knows_others people[3].interpreter_booked people[3].go_without_answer
    day.arranged[0].done commitments[0].cell
""")
NUMBERS = {
    "prison.permission_days": (-1,),
    "prison.at_once": (-1,),
    "prison.room.seats": (-1,),
    "people[3].ring": (0, 4),
    "people[3].birth_year": (1899, 2200),
    "people[3].minutes": (0,),
    "slots[0].minutes": (0, 1441),
    "meeting.minutes": (0, 1441),
    "meeting.private_minutes": (-1,),
    "meeting.sequence": (-1,),
    "day.arrive": (-1,),
    "day.parts[0].minutes": (-1,),
    "commitments[2].when.times": (0, 32),
    "agreement.version": (0,),
}
NAMES = paths("""
    called prison.name prison.room.name release.municipality convener.name convener.organisation
    contact_officer.name people[3].id people[3].name people[3].called people[3].name_on_id
    people[3].guardians[0].name meeting.uid commitments[2].who.outside
""")
TEXTS = paths("""
    referral.by referral.hopes consent.sharing[0].receiver situation avoid[0]
    people[3].interpreter people[3].message people[3].permission.conditions questions[0].text
    list_signed.beside meeting.room day.meet_at day.opening day.closing day.food day.equipment[0]
    day.arranged[0].need day.arranged[0].by commitments[0].what commitments[0].first_step
    commitments[0].sign commitments[0].plan_b commitments[0].depends_on commitments[0].handover[0]
    agreement.reason agreement.talked_about agreement.if_things_change agreement.why
    agreement.reservations[0].who agreement.reservations[0].text agreement.copies[0].to
    agreement.copies[0].kind
""")
PHONES = paths("""
    prison.gate_phone convener.phone contact_officer.phone people[3].phone
    people[3].guardians[0].phone
""")
EMAILS = paths("convener.email people[3].email people[3].guardians[0].email")
ADDRESSES = paths("prison.address[0] people[3].address[0] people[3].guardians[0].address[0]")

JUDGED = ["reference", *NAMES, *TEXTS, "people[3].greeting"]
WRITTEN = [*JUDGED, *PHONES, *EMAILS, *ADDRESSES]

IMPOSSIBLE_DATES = [
    "",
    "2026-02-30",
    "2027-02-29",
    "2026-13-01",
    "2026-00-10",
    "1899-12-31",
    "2200-01-01",
    "2026-2-3",
    "20260203",
    "03-02-2026",
    "2026-W05-1",
    "2026-02-03T10:00",
    "2026-02-03\n",
    " 2026-02-03",
    "٢٠٢٦-٠٢-٠٣",
]
IMPOSSIBLE_LOCAL_TIMES = [
    "2026-02-30T10:00",
    "2026-02-03",
    "2026-02-03 10:00",
    "2026-02-03T24:00",
    "2026-02-03T10:60",
    "2026-02-03T10:00:00",
    "2026-02-03T10:00Z",
    "2026-02-03T10:00+01:00",
    "1899-12-31T23:59",
]
IMPOSSIBLE_TIMES_OF_DAY = ["", "24:00", "12:60", "9:00", "0900", "09:00:00", "9.00", "09:00\n"]
IMPOSSIBLE_MOMENTS = ["2026-02-03T10:00", "2026-02-30T10:00Z", "2026-02-03T10:00+25:00", "now"]
IMPOSSIBLE_PHONES = ["", "123", "2017400", "+45 2017 40", "ring Anna", "20174005 lokal 7", "112"]
IMPOSSIBLE_EMAILS = [
    "",
    "anna",
    "anna@",
    "@example.com",
    "a b@example.com",
    "a@example.com, b@x.dk",
]
CONTROLS = ["\x00", "\t", "\x0b", "\x1b", "\x7f", "\x9f", "\ud800", "\ufffe"]
OVERRIDES = ["\u202a", "\u202e", "\u2066", "\u2069"]
WITHOUT_INK = ["", " ", "\n", "\N{ZERO WIDTH SPACE}"]
IDENTITY_NUMBERS = ["010190-1234", "01019012345", "19901231-1234"]


def test_the_whole_case_is_taken_when_nothing_is_changed():
    assert refusal_of(WHOLE) is None


@pytest.mark.parametrize("path", CODES)
def test_an_unknown_code_is_refused(path):
    verdicts = {refusal_of(changed(path, word)) for word in ("", "Yes", "no_such_code", "none ")}

    assert verdicts == {(Reason.UNKNOWN_CODE, path)}


@pytest.mark.parametrize("path", CODES)
def test_a_code_is_a_text(path):
    verdicts = {refusal_of(changed(path, value)) for value in (True, None, 1)}

    assert verdicts == {(Reason.WRONG_TYPE, path)}


@pytest.mark.parametrize("path", DATES)
def test_an_impossible_date_is_refused(path):
    verdicts = {refusal_of(changed(path, text)) for text in IMPOSSIBLE_DATES}

    assert verdicts == {(Reason.IMPOSSIBLE_DATE, path)}


@pytest.mark.parametrize("path", ["slots[0].starts", "meeting.starts", "follow_up"])
@pytest.mark.parametrize("text", IMPOSSIBLE_LOCAL_TIMES)
def test_an_impossible_local_time_is_refused(path, text):
    assert refusal_of(changed(path, text)) == (Reason.IMPOSSIBLE_DATE, path)


@pytest.mark.parametrize("path", ["busy[0].from", "busy[0].to", "prison.visiting[0].from"])
@pytest.mark.parametrize("text", IMPOSSIBLE_TIMES_OF_DAY)
def test_an_impossible_time_of_day_is_refused(path, text):
    assert refusal_of(changed(path, text)) == (Reason.IMPOSSIBLE_TIME, path)


@pytest.mark.parametrize("text", IMPOSSIBLE_MOMENTS)
def test_a_moment_without_its_zone_is_refused(text):
    verdict = refusal_of(changed("meeting.stamped", text))

    assert verdict == (Reason.IMPOSSIBLE_DATE, "meeting.stamped")


@pytest.mark.parametrize("path", TRUTHS)
def test_only_true_and_false_are_truth_values(path):
    verdicts = {refusal_of(changed(path, value)) for value in (0, 1, "true", None, [])}

    assert verdicts == {(Reason.WRONG_TYPE, path)}


@pytest.mark.parametrize("path", NUMBERS)
def test_true_is_no_number_nor_is_a_text_or_a_fraction(path):
    verdicts = {refusal_of(changed(path, value)) for value in (True, "1", 1.0, 1e300, None)}

    assert verdicts == {(Reason.WRONG_TYPE, path)}


@pytest.mark.parametrize("path", NUMBERS)
def test_a_number_out_of_its_bounds_is_refused(path):
    verdicts = {refusal_of(changed(path, value)) for value in (*NUMBERS[path], 10**30)}

    assert verdicts == {(Reason.OUT_OF_RANGE, path)}


@pytest.mark.parametrize("path", WRITTEN)
def test_a_text_that_is_no_text_is_refused(path):
    verdicts = {refusal_of(changed(path, value)) for value in (1, True, None, ["x"])}

    assert verdicts == {(Reason.WRONG_TYPE, path)}


@pytest.mark.parametrize("path", WRITTEN)
def test_a_control_character_is_refused_everywhere(path):
    verdicts = {refusal_of(changed(path, f"a{character}b")) for character in CONTROLS}

    assert verdicts == {(Reason.CONTROL_CHARACTER, path)}


@pytest.mark.parametrize("path", WRITTEN)
def test_what_turns_the_direction_of_text_is_refused_everywhere(path):
    verdicts = {refusal_of(changed(path, f"a{character}b")) for character in OVERRIDES}

    assert verdicts == {(Reason.DIRECTION_OVERRIDE, path)}


@pytest.mark.parametrize("path", JUDGED)
def test_an_identity_number_is_refused_in_every_text(path):
    verdicts = {refusal_of(changed(path, number)) for number in IDENTITY_NUMBERS}

    assert verdicts == {(Reason.IDENTITY_NUMBER, path)}


@pytest.mark.parametrize(
    ("path", "contact"),
    [
        ("people[3].address[0]", "Box 010190-1234"),
        ("people[3].email", "010190-1234@example.com"),
        ("people[3].phone", "+46 0101901234"),
        ("prison.address[0]", "010190-1234"),
    ],
)
def test_contact_data_may_look_like_an_identity_number(path, contact):
    assert refusal_of(changed(path, contact)) is None


@pytest.mark.parametrize("path", [*TEXTS, *ADDRESSES])
def test_a_text_may_have_twenty_thousand_characters(path):
    verdicts = [refusal_of(changed(path, "å" * length)) for length in (20_000, 20_001)]

    assert verdicts == [None, (Reason.TOO_LONG, path)]


@pytest.mark.parametrize("path", [*NAMES, "people[3].greeting"])
def test_a_name_and_a_greeting_may_have_three_hundred_characters(path):
    verdicts = [refusal_of(changed(path, "å" * length)) for length in (300, 301)]

    assert verdicts == [None, (Reason.TOO_LONG, path)]


@pytest.mark.parametrize("path", NAMES)
def test_a_name_is_not_empty(path):
    verdicts = {refusal_of(changed(path, name)) for name in WITHOUT_INK}

    assert verdicts == {(Reason.EMPTY, path)}


@pytest.mark.parametrize("path", PHONES)
@pytest.mark.parametrize("phone", IMPOSSIBLE_PHONES)
def test_an_impossible_telephone_number_is_refused(path, phone):
    assert refusal_of(changed(path, phone)) == (Reason.BAD_PHONE, path)


@pytest.mark.parametrize("path", EMAILS)
@pytest.mark.parametrize("email", IMPOSSIBLE_EMAILS)
def test_what_has_not_the_form_of_an_email_is_refused(path, email):
    assert refusal_of(changed(path, email)) == (Reason.BAD_EMAIL, path)


@pytest.mark.parametrize("email", ["anna@blåbær.example", "o'brien+x@a.b.example.org"])
def test_an_email_of_the_right_form_is_taken_and_nothing_is_looked_up(email):
    assert refusal_of(changed("people[3].email", email)) is None
