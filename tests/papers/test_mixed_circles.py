"""The rules of privacy, for circles in any mix of wanted, safe, willing and allowed in."""

from typing import Any

import pytest
from generated import safe_mix_case_files
from hypothesis import HealthCheck, given, settings
from papers import law_of_children
from papers.law import Law
from papers.law_of_making import makings
from papers.law_of_saying import breaches, paths_by_mark, said_in, says_prison, with_marked_texts
from papers.prison_words import prison_words_in
from papers_of import circle_of, papers_of, text_of

from netmeet.services import calendars

pytestmark = pytest.mark.filterwarnings("error")
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]


def found_in(drawn: dict[str, Any]) -> list[str]:
    """Return every breach of the table in all papers of a case file."""
    case = with_marked_texts(drawn)
    law, circle, paths = Law(case), circle_of(case), paths_by_mark(case)
    made = papers_of(circle)
    found = []
    for kind, reader, paper in made:
        text = text_of(paper)
        found += breaches(law, kind, reader.number, said_in(text, paths))
        if not _may_say_prison(law, kind, reader.number):
            words = prison_words_in(text, reader.language)
            found += [f"{kind} {reader.number} says {word}" for word in words]
    files = {(kind, reader.number, str(reader.language)) for kind, reader, _ in made}
    files |= {
        ("calendar", str(circle.number(one)), str(one.language or circle.case.language))
        for one in calendars.chosen(circle)
        if calendars.why_no_calendar(circle, one) is None
    }
    found += [f"{one} must not be made" for one in files - makings(law)]
    return found + [f"{one} is not made" for one in makings(law) - files]


def _may_say_prison(law: Law, kind: str, number: str) -> bool:
    """Tell whether a paper may say prison; only letters may not, each by its own people."""
    if kind == "child-invitation":
        return law_of_children.says_prison(law, int(number))
    return kind != "invitation" or says_prison(law, number)


@settings(max_examples=300, suppress_health_check=SLOW)
@given(safe_mix_case_files())
def test_every_paper_is_made_when_and_says_what_the_table_lets_it(case):
    assert found_in(case) == []


@pytest.mark.long
@settings(max_examples=20_000, suppress_health_check=SLOW)
@given(safe_mix_case_files())
def test_every_paper_is_made_when_and_says_what_the_table_lets_it_in_many_circles(case):
    assert found_in(case) == []
