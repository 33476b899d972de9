"""The frame of a paper: a sentence in which names stand as runs of their own."""

import pytest

from netmeet.papers.blocks import Run, name
from netmeet.papers.frame import marked, sentence


@pytest.mark.parametrize("person", ["Ida", "Ida\nHolm", "ليلى حداد", "%s", "{0}"])
def test_a_marked_name_is_a_run_of_its_own(person):
    line = sentence(f"Til {marked(person)} og {marked('Ole')}.")

    assert line == (Run("Til "), name(person), Run(" og "), name("Ole"), Run("."))


def test_a_sentence_without_a_name_is_one_run():
    assert sentence("Vi ses.") == (Run("Vi ses."),)
