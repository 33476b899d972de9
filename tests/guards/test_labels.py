"""Every code has words."""

from enum import Enum, StrEnum

from guards.guard_labels import codes_in, empty_places, unfilled, unlabelled
from guards.tree import ROOT, planted

from netmeet.domain.holds import Hold
from netmeet.domain.next_visit import Ask
from netmeet.domain.permissions import Why
from netmeet.domain.refusal import Reason
from netmeet.domain.times import Ground
from netmeet.words.labels import LABELS, UNSEEN
from netmeet.words.next_visit import ASKS
from netmeet.words.permissions import WAITS
from netmeet.words.refusals import HOLDS, REASONS
from netmeet.words.times import GROUNDS, PARTS_OF_DAY

ON_PAGES = {Ground: GROUNDS, Why: WAITS, Ask: ASKS}
TABLES = {**LABELS, **PARTS_OF_DAY, **ON_PAGES, Reason: REASONS, Hold: HOLDS}


class Colour(StrEnum):
    """A code for a test."""

    GREEN = "green"
    RED = "red"


class Shade(Enum):
    """A code without a table."""

    DARK = "dark"


def test_every_code_of_the_domain_has_words():
    codes = [code for code in codes_in("netmeet.domain") if code not in UNSEEN]

    assert unlabelled(codes, TABLES) == []


def test_no_label_has_a_place():
    assert empty_places({**LABELS, Hold: HOLDS}) == []


def test_every_refusal_fills_its_places():
    assert unfilled(REASONS, ROOT / "netmeet") == []


def test_the_codes_of_every_module_are_found(tmp_path, monkeypatch):
    planted(tmp_path, "planted_domain/__init__.py", "")
    planted(tmp_path, "planted_domain/people/__init__.py", "from planted_domain.a import One\n")
    planted(tmp_path, "planted_domain/a.py", "from enum import Enum\nclass One(Enum):\n    A = 1\n")
    planted(tmp_path, "planted_domain/b.py", "from enum import Enum\nclass Two(Enum):\n    B = 1\n")
    monkeypatch.syspath_prepend(tmp_path)

    found = codes_in("planted_domain")

    assert [code.__name__ for code in found] == ["One", "Two"]


def test_a_code_without_words_is_found():
    found = unlabelled([Colour, Shade], {Colour: {Colour.GREEN: "Green", Colour.RED: ""}})

    assert found == ["Colour.RED has no words", "Shade.DARK has no words"]


def test_a_label_with_a_place_is_found():
    assert empty_places({Colour: {Colour.GREEN: "Green", Colour.RED: "Red for %(name)s"}}) == [
        "Colour: “Red for %(name)s” has a place that nobody fills"
    ]


def test_a_place_that_one_refusal_leaves_empty_is_found(tmp_path):
    said = 'raise Refused(Reason.TOO_MANY, place="people", most=3)\n'
    planted(tmp_path, "a.py", said)
    planted(tmp_path, "adapters/b.py", said.replace("most=3", "least=1"))
    reasons = {Reason.TOO_MANY: "At most %(most)s", Reason.BAD_PHONE: "Not a number"}

    assert unfilled(reasons, tmp_path) == ["TOO_MANY: nobody says “most”"]


def test_a_refusal_for_a_reason_to_be_told_fills_the_places_of_the_others(tmp_path):
    planted(tmp_path, "a.py", "raise Refused(self.reason, value=text)\n")
    reasons = {Reason.IMPOSSIBLE_DATE: "No %(value)s", Reason.EMPTY: "%(other)s"}

    assert unfilled(reasons, tmp_path) == ["EMPTY: nobody says “other”"]
