"""What is no case file is refused whole, with the path of the fault and one reason."""

import json

import pytest
from faulty import WHOLE, changed, paths, refusal_of, without

from netmeet.domain.refusal import Reason

CONTENT = json.dumps(WHOLE).encode()
NOT_JSON = [
    pytest.param(b"", id="nothing"),
    pytest.param(b"PK\x03\x04", id="another kind of file"),
    pytest.param(CONTENT[:-1], id="cut off"),
    pytest.param(CONTENT + b"{}", id="two objects"),
    pytest.param(CONTENT.replace(b"Aksel", b"\xff\xfe"), id="not UTF-8"),
    pytest.param(json.dumps(WHOLE).encode("utf-16"), id="UTF-16"),
    pytest.param(CONTENT.replace(b'"2026-11-01"', b"NaN"), id="not a number"),
    pytest.param(CONTENT.replace(b'"2026-11-01"', b"-Infinity"), id="infinity"),
    pytest.param(CONTENT.replace(b'"2026-11-01"', b"1" * 5000), id="a number of 5 000 digits"),
    pytest.param(b"[" * 100_000, id="deep and cut off"),
    pytest.param(b"[" * 100_000 + b"]" * 100_000, id="deep"),
    pytest.param(b'{"a":' * 100_000 + b"1" + b"}" * 100_000, id="deep objects"),
    pytest.param(CONTENT.replace(b"{", b"{,", 1), id="a comma too many"),
    pytest.param(CONTENT.replace(b"Aksel", b"a\nb"), id="a bare line feed in a text"),
]
NO_OBJECT = ["[]", "null", "1", '"text"', "true"]
VERSIONS = [0, 2, "1", 1.0, True, None, [1]]
UNKNOWN_KEYS = paths("""
    surname Reference people[3].cpr people[3].permission.reason people[3].guardians[0].cpr
    prison.floor prison.room.floor prison.visiting[0].room state.why release.time convener.title
    contact_officer.email referral.phone consent.to consent.sharing[0].what busy[0].why
    apart[0].why questions[0].answer list_signed.by slots[0].room meeting.link day.rain
    day.parts[0].name day.arranged[0].cost roles.cook commitments[0].sum commitments[1].when.at
    commitments[2].who.inside agreement.signed agreement.reservations[0].on
    agreement.copies[0].sent
""")
MISSING_KEYS = paths("""
    country language called prison prison.name prison.visiting[0].weekday prison.visiting[0].from
    prison.visiting[0].to busy[0].weekday people[3].id people[3].name people[3].group
    people[3].guardians[0].name apart[0].people questions[0].topic questions[0].text list_signed.on
    slots[0].starts slots[0].minutes meeting.starts meeting.minutes day.parts[0].part
    day.parts[0].minutes commitments[0].what commitments[0].who commitments[2].who.outside
""")
POINTERS = paths("""
    people[1].support_for people[3].guardians[0].person apart[0].people[1] questions[0].informant
    meeting.attended[0] meeting.by_phone[0] day.arranged[0].person roles.chair roles.note_taker
    roles.follow_up commitments[0].who commitments[0].helpers[0] commitments[1].asks
    commitments[0].visible_to[0]
""")
MAIN_IS_NO_ANSWER = [path for path in POINTERS if not path.endswith(("support_for", "who", "asks"))]
WRONG_TYPES = [
    *((path, {}) for path in ["people", "apart", "questions", "commitments", "slots", "avoid"]),
    *((path, []) for path in ["prison", "state", "consent", "meeting", "day", "roles", "convener"]),
    *((f"people[{place}]", value) for place, value in enumerate(["anna", None, 1, []])),
    ("people", None),
    ("people[3].guardians", {"name": "Anna"}),
    ("people[3].permission", "approved"),
    ("people[3].address", "Vej 2"),
    ("people[2].needs", "travel"),
    ("prison.closed_days", "2026-12-24"),
    ("prison.room", "2"),
    ("slots[0].answers", ["anna"]),
    ("apart[0].people", "anna"),
    ("apart[0].people", ["anna"]),
    ("apart[0].people", ["anna", "bo", "ea"]),
    ("commitments[0].helpers", "bo"),
    ("commitments[0].visible_to", {"all": True}),
    ("commitments[0].visible_to", None),
    ("commitments[0].who", 1),
    ("commitments[0].who", ["anna", "bo"]),
    ("commitments[1].when", "2027-01-01"),
    ("commitments[1].question", True),
    ("commitments[1].question", "0"),
    ("agreement.copies[0].to", {"outside": "The office"}),
]
WHEN = [
    {},
    {"date": "2027-01-01", "release": "+2w"},
    {"date": "2027-01-01", "every": "day", "times": 1},
    {"release": "+2w", "until": "2027-01-01"},
    {"every": "day"},
    {"times": 1},
    {"every": "day", "until": "2027-01-01"},
    {"date": "2027-01-01", "until": "2027-01-02"},
]
OFFSETS = ["", "2w", "+w", "+1000d", "+2y", "+2W", "+ 2w", "-2w ", "+2w1d", "+٢w", "\u22122w"]
REFERENCES = ["", "a b", "a_b", "å", "a/b", "A" * 41, "R-1\n"]


def people(count):
    return [{"id": f"p{place}", "name": "Å", "group": "family"} for place in range(count)]


@pytest.mark.parametrize("content", NOT_JSON)
def test_what_is_no_json_is_refused(content):
    assert refusal_of(content) == (Reason.NOT_JSON, "")


@pytest.mark.parametrize("content", NO_OBJECT)
def test_json_that_is_no_object_is_no_case_file(content):
    assert refusal_of(content.encode()) == (Reason.WRONG_VERSION, "netmeet_case")


@pytest.mark.parametrize("version", VERSIONS, ids=repr)
def test_another_version_is_refused(version):
    assert refusal_of(changed("netmeet_case", version)) == (Reason.WRONG_VERSION, "netmeet_case")


def test_a_file_without_a_version_is_refused():
    assert refusal_of(without("netmeet_case")) == (Reason.WRONG_VERSION, "netmeet_case")


def test_a_later_version_is_refused_as_such_although_its_keys_are_unknown():
    later = changed("netmeet_case", 2) | {"a_later_key": 1}

    assert refusal_of(later) == (Reason.WRONG_VERSION, "netmeet_case")


def test_a_file_may_have_two_megabytes():
    room = 2_000_000 - len(CONTENT)

    verdicts = refusal_of(CONTENT + b" " * room), refusal_of(CONTENT + b" " * (room + 1))

    assert verdicts == (None, (Reason.FILE_TOO_LARGE, ""))


@pytest.mark.parametrize("name", ["called", "release"])
def test_a_key_that_stands_twice_is_refused(name):
    twice = CONTENT.replace(b'{"netmeet_case"', b'{"%s": "x", "netmeet_case"' % name.encode(), 1)

    assert refusal_of(twice) == (Reason.TWICE_THE_KEY, name)


def test_a_key_that_stands_twice_deep_in_the_file_is_refused():
    twice = CONTENT.replace(b'{"track": "child"}', b'{"track": "child", "track": "private"}')

    assert refusal_of(twice) == (Reason.TWICE_THE_KEY, "track")


@pytest.mark.parametrize("path", UNKNOWN_KEYS)
def test_an_unknown_key_is_refused(path):
    assert refusal_of(changed(path, "x")) == (Reason.UNKNOWN_KEY, path)


@pytest.mark.parametrize("path", MISSING_KEYS)
def test_a_file_without_a_needed_key_is_refused(path):
    assert refusal_of(without(path)) == (Reason.MISSING_KEY, path)


@pytest.mark.parametrize("kind", ["promise", "request"])
def test_only_a_wish_may_lack_an_owner(kind):
    line = {"what": "Sing", "kind": kind}

    verdict = refusal_of(changed("commitments", [line]))

    assert verdict == (Reason.MISSING_KEY, "commitments[0].who")


@pytest.mark.parametrize(("path", "value"), WRONG_TYPES, ids=str)
def test_another_kind_of_value_is_refused(path, value):
    assert refusal_of(changed(path, value)) == (Reason.WRONG_TYPE, path)


@pytest.mark.parametrize("path", POINTERS)
def test_a_reference_to_nobody_is_refused(path):
    assert refusal_of(changed(path, "nobody")) == (Reason.NO_SUCH_PERSON, path)


@pytest.mark.parametrize("path", MAIN_IS_NO_ANSWER)
def test_the_main_person_is_nobody_on_the_list(path):
    assert refusal_of(changed(path, "main")) == (Reason.NO_SUCH_PERSON, path)


@pytest.mark.parametrize("path", POINTERS)
def test_a_reference_that_is_no_text_is_refused(path):
    assert refusal_of(changed(path, 1)) == (Reason.WRONG_TYPE, path)


def test_an_answer_of_nobody_is_refused():
    answers = {"anna": "can", "nobody": "can"}

    verdict = refusal_of(changed("slots[0].answers", answers))

    assert verdict == (Reason.NO_SUCH_PERSON, "slots[0].answers.nobody")


def test_two_answers_of_one_person_are_refused():
    answers = {"Å": "can", "A\N{COMBINING RING ABOVE}": "cannot"}
    case = changed("people[2].id", "Å") | {"questions": [], "commitments": []}
    case["slots"][0]["answers"] = answers

    assert refusal_of(case) == (Reason.TWICE_THE_KEY, "slots[0].answers.A\N{COMBINING RING ABOVE}")


@pytest.mark.parametrize("question", [1, -1, 10**9])
def test_a_question_that_is_not_there_is_refused(question):
    verdict = refusal_of(changed("commitments[1].question", question))

    assert verdict == (Reason.NO_SUCH_QUESTION, "commitments[1].question")


@pytest.mark.parametrize("key", ["Å", "A\N{COMBINING RING ABOVE}"])
def test_two_people_with_one_id_are_refused(key):
    two = [{"id": one, "name": "Åse", "group": "family"} for one in ("Å", key)]

    verdict = refusal_of(changed("people", two))

    assert verdict == (Reason.SAME_ID, "people[1].id")


def test_nobody_on_the_list_is_called_main():
    assert refusal_of(changed("people[3].id", "main")) == (Reason.RESERVED_ID, "people[3].id")


def test_a_pair_is_two_people():
    verdict = refusal_of(changed("apart[0].people", ["bo", "bo"]))

    assert verdict == (Reason.SAME_PERSON, "apart[0].people")


@pytest.mark.parametrize("when", WHEN, ids=str)
def test_a_time_has_exactly_one_form(when):
    verdict = refusal_of(changed("commitments[1].when", when))

    assert verdict == (Reason.ONE_OF, "commitments[1].when")


@pytest.mark.parametrize("offset", OFFSETS)
def test_a_time_around_release_has_one_spelling(offset):
    verdict = refusal_of(changed("commitments[1].when.release", offset))

    assert verdict == (Reason.BAD_OFFSET, "commitments[1].when.release")


@pytest.mark.parametrize("reference", REFERENCES)
def test_a_reference_has_up_to_forty_plain_signs(reference):
    assert refusal_of(changed("reference", reference)) == (Reason.BAD_REFERENCE, "reference")


def test_a_case_may_have_two_hundred_people():
    case = {key: WHOLE[key] for key in ("netmeet_case", "country", "language", "called", "prison")}

    verdicts = [refusal_of(case | {"people": people(count)}) for count in (200, 201)]

    assert verdicts == [None, (Reason.TOO_MANY, "people")]


def test_a_case_may_have_two_hundred_commitments():
    line = {"what": "Sing", "who": "main"}

    verdicts = [refusal_of(changed("commitments", [line] * count)) for count in (200, 201)]

    assert verdicts == [None, (Reason.TOO_MANY, "commitments")]
