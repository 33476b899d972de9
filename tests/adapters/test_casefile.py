"""A case file that is read and written again is equal as a case, through the database, too."""

import json
from importlib.resources import files

import pytest
from fresh import fresh_database, hasten
from generated import case_files, completed, safe_mix_case_files
from hypothesis import given, settings
from sqlalchemy import select

from netmeet.adapters import casefile, db
from netmeet.domain.model import Case

PRACTICE = sorted(
    (one for one in files("netmeet").joinpath("practice").iterdir() if one.name.endswith(".json")),
    key=lambda one: one.name,
)
LEAST = {
    "netmeet_case": 1,
    "reference": "R-1",
    "country": "DK",
    "language": "da",
    "called": "Aksel",
    "prison": {"name": "Nørremark"},
}
TOLD_WHEN_NOBODY_SAID = {
    "state": {"code": "open", "form": "meeting"},
    "easy_read": True,
}
NAMES_KEPT_EXACTLY = [
    "Å",
    "-",
    "Čáhppe Ŋ Đ Ŧ Ž",
    "Aqqaluk ĸ",
    "محمد عبد الله",
    "\N{RIGHT-TO-LEFT MARK}ليلى\N{LEFT-TO-RIGHT MARK}",
    "👩\N{ZERO WIDTH JOINER}👧",
    "null",
    "true",
    "1e3",
    "  two  spaces ",
    "<b>&amp;</b>",
    "=1+1",
    "{{ 7*7 }}",
    "';DROP TABLE person--",
    "\\u0041 \\n",
    "\U0010fffd",
]
WHEN = [
    {"date": "2027-02-28"},
    {"release": "+14d"},
    {"release": "-4w"},
    {"release": "+999m"},
    {"every": "day", "times": 31},
    {"every": "week", "times": 1, "until": "2027-12-31"},
]
PARTIES = ["main", "anna", {"outside": "The office"}, {"outside": "main"}, {"outside": "anna"}]


def packed(case):
    return json.dumps(case).encode()


def again(case):
    """Return a case file that was read and written."""
    return json.loads(casefile.write(casefile.read(packed(case))))


def person(**keys):
    return {"id": "anna", "name": "Anna", "group": "family", **keys}


def through(engine, case):
    """Return a case file that was kept in a database, and delete the case there."""
    with db.writing(engine) as session:
        session.add(casefile.read(packed(case)))
        session.commit()
    with db.writing(engine) as session:
        kept = session.scalars(select(Case)).unique().one()
        written = json.loads(casefile.write(kept))
        session.delete(kept)
        session.commit()
    return written


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    engine = db.open_engine(fresh_database(tmp_path_factory.mktemp("house") / "netmeet.db"))
    hasten(engine)
    yield engine
    engine.dispose()


@pytest.mark.parametrize("file", PRACTICE, ids=lambda one: one.name)
def test_a_practice_case_is_equal_after_reading_and_writing(file):
    case = json.loads(file.read_bytes())

    assert completed(again(case)) == completed(case)


@pytest.mark.parametrize("file", PRACTICE, ids=lambda one: one.name)
def test_a_practice_case_is_equal_after_the_database(file, engine):
    case = json.loads(file.read_bytes())

    assert completed(through(engine, case)) == completed(case)


@given(case_files())
def test_any_case_is_equal_after_reading_and_writing(case):
    case.setdefault("reference", "R-1")

    assert completed(again(case)) == completed(case)


@settings(max_examples=40)
@given(case_files())
def test_any_case_is_equal_after_the_database(engine, case):
    case.setdefault("reference", "R-1")

    assert completed(through(engine, case)) == completed(case)


@settings(max_examples=20)
@given(safe_mix_case_files())
def test_a_mixed_case_is_equal_after_the_database(engine, case):
    assert completed(through(engine, case)) == completed(case)


@pytest.mark.long
@settings(max_examples=5000)
@given(case_files())
def test_any_of_many_cases_is_equal_after_the_database(engine, case):
    case.setdefault("reference", "R-1")

    assert completed(through(engine, case)) == completed(case)


@settings(max_examples=25)
@given(case_files())
def test_what_was_written_is_written_the_same_again(case):
    case.setdefault("reference", "R-1")
    once = casefile.write(casefile.read(packed(case)))

    assert casefile.write(casefile.read(once)) == once


def test_the_order_of_keys_changes_nothing():
    case = {**LEAST, "commitments": [{"what": "Sing", "who": "anna"}], "people": [person()]}
    turned = dict(reversed(case.items()))

    assert again(turned) == again(case)


def test_the_least_case_is_written_with_what_holds_when_nobody_has_said_else():
    assert again(LEAST) == LEAST | TOLD_WHEN_NOBODY_SAID


def test_parts_get_what_holds_when_nobody_has_said_else():
    case = LEAST | {
        "people": [person(guardians=[{"name": "Bo"}])],
        "questions": [{"topic": "home", "text": "Where?"}],
        "commitments": [{"what": "Sing", "who": "anna"}],
        "day": {},
    }

    written = again(case)

    assert (
        written["people"][0]["contact_order"],
        written["people"][0]["guardians"][0]["contact_order"],
        written["questions"][0]["choice"],
        written["commitments"][0]["kind"],
        written["commitments"][0]["status"],
        written["day"]["arrive"],
    ) == ("unknown", "unknown", "yes", "promise", "agreed", 30)


def test_a_file_is_written_as_readable_utf8():
    content = casefile.write(casefile.read(packed(LEAST | {"called": "Čáhppe 👩"})))

    assert '"called": "Čáhppe 👩"' in content.decode()


def test_a_byte_order_mark_is_no_part_of_the_file():
    content = b"\xef\xbb\xbf" + packed(LEAST)

    assert casefile.read(content).called == "Aksel"


@pytest.mark.parametrize("name", NAMES_KEPT_EXACTLY)
def test_an_odd_name_is_kept_exactly(name):
    case = LEAST | {"called": name, "people": [person(id=name, name=name, called=name)]}

    written = again(case)

    assert (
        written["called"],
        *(written["people"][0][key] for key in ("id", "name", "called")),
    ) == ((name,) * 4)


@pytest.mark.parametrize("text", ["", " ", *NAMES_KEPT_EXACTLY, "x" * 20_000])
def test_an_odd_text_is_kept_exactly(text):
    case = LEAST | {"situation": text, "avoid": [text, text]}

    written = again(case)

    assert (written["situation"], written["avoid"]) == (text, [text, text])


def test_odd_texts_are_kept_exactly_in_the_database(engine):
    questions = [{"topic": "home", "text": text} for text in ["", " ", *NAMES_KEPT_EXACTLY]]

    written = through(engine, LEAST | {"avoid": NAMES_KEPT_EXACTLY, "questions": questions})

    kept = [question["text"] for question in written["questions"]]
    assert (kept, written["avoid"]) == (["", " ", *NAMES_KEPT_EXACTLY], NAMES_KEPT_EXACTLY)


def test_line_ends_become_line_feeds_and_letters_are_composed():
    case = LEAST | {"situation": "A\N{COMBINING RING ABOVE}\r\nb\rc\x85d\u2028e\u2029f\n"}

    assert again(case)["situation"] == "Å\nb\nc\nd\ne\nf\n"


def test_ids_are_the_same_however_their_letters_are_composed():
    case = LEAST | {
        "people": [person(id="A\N{COMBINING RING ABOVE}")],
        "roles": {"chair": "Å"},
        "slots": [{"starts": "2027-01-01T10:00", "minutes": 60, "answers": {"Å": "can"}}],
    }

    written = again(case)

    assert (written["roles"], written["slots"][0]["answers"]) == ({"chair": "Å"}, {"Å": "can"})


@pytest.mark.parametrize("when", WHEN, ids=str)
def test_each_form_of_time_is_kept(when):
    case = LEAST | {"commitments": [{"what": "Sing", "who": "main", "when": when}]}

    assert again(case)["commitments"][0]["when"] == when


@pytest.mark.parametrize("party", PARTIES, ids=str)
def test_whoever_stands_in_a_line_is_kept(party):
    line = {"what": "Sing", "who": party, "asks": party}
    case = LEAST | {"people": [person()], "commitments": [line]}

    written = again(case)["commitments"][0]

    assert (written["who"], written["asks"]) == (party, party)


@pytest.mark.parametrize("readers", ["all", ["anna"], []], ids=str)
def test_who_may_see_a_line_is_kept_and_nobody_is_not_everybody(readers, engine):
    line = {"what": "Sing", "who": "main", "visible_to": readers}
    case = LEAST | {"people": [person()], "commitments": [line]}

    assert through(engine, case)["commitments"][0].get("visible_to") == readers


def test_a_wish_needs_no_owner():
    case = LEAST | {"commitments": [{"what": "Snow", "kind": "wish"}]}

    assert again(case)["commitments"][0] == case["commitments"][0] | {"status": "agreed"}


@pytest.mark.parametrize("holder", ["main", "anna", "The municipality"])
def test_whoever_holds_a_copy_is_kept(holder):
    case = LEAST | {"people": [person()], "agreement": {"copies": [{"to": holder}]}}

    assert again(case)["agreement"]["copies"] == [{"to": holder}]


def test_false_and_nought_are_kept_and_are_not_nothing():
    keys = {"mention_prison": False, "under_18": False, "knows_others": False, "important": False}
    case = LEAST | {
        "easy_read": False,
        "remand_restrictions": False,
        "prison": {"name": "N", "at_once": 0, "permission_days": 0},
        "people": [person(**keys)],
        "commitments": [{"what": "Sing", "who": "main", "cell": False}],
    }

    written = again(case)

    assert completed(written) == completed(case)


def test_people_may_point_at_one_another_before_they_stand_in_the_list(engine):
    case = LEAST | {
        "people": [
            person(id="one", support_for="two", guardians=[{"name": "Bo", "person": "two"}]),
            person(id="two", support_for="one"),
        ],
    }

    assert completed(through(engine, case)) == completed(case)
