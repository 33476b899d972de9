"""Papers on a page: everything that will be printed, in its language, and nothing else."""

from collections import Counter

import pytest
from papers_of import circle_of, flat, papers_of, practice, said, texts_of
from shown import every, shown, text

from netmeet.papers.blocks import Paper, Paragraph, Run, Signatures, line, name, strong
from netmeet.words.catalogue import SOURCE, words_in

SVG = "{http://www.w3.org/2000/svg}"
LEAVES = ("h2", "h3", "h4", "p", "li", "caption", "th", f"{SVG}text")


def shown_paper(paper):
    imported = '{% from "parts/blocks.html" import paper %}'
    return shown(imported + "{{ paper(made) }}", made=paper)


def leaves(page):
    """Return every text of a paper on a page, each with how often it stands there."""
    inner = [one for one in page.iter() if one.tag in LEAVES and one.find("p") is None]
    named = [one.get("aria-label", "") for one in page.iter() if one.tag in ("ul", f"{SVG}svg")]
    return Counter(filter(None, [*map(text, inner), *(" ".join(one.split()) for one in named)]))


def wanted(paper):
    """Return every text of a paper that belongs on a page without page numbers."""
    signing = [block for block in flat(paper.blocks) if isinstance(block, Signatures)]
    edges = [paper.title, paper.page, paper.continued, *(said(one.continued) for one in signing)]
    texts = Counter(filter(None, (" ".join(one.split()) for one in texts_of(paper))))
    return texts - Counter(" ".join(one.split()) for one in edges)


@pytest.mark.parametrize("case", ["ready-da", "no"])
def test_a_paper_is_shown_whole_and_nothing_is_added(case):
    made = papers_of(circle_of(practice(case)), words=words_in(SOURCE))

    for one in made:
        assert leaves(shown_paper(one.paper)) == wanted(one.paper), one.kind


def test_the_headings_of_a_paper_stand_below_that_of_the_page():
    (one, *_) = papers_of(circle_of(practice("ready-da")), "agreement", words=words_in(SOURCE))

    page = shown_paper(one.paper)

    assert every(page, "h1") == []
    assert [text(one) for one in every(page, "h2")] == [one.paper.title]


def test_the_words_of_a_paper_keep_their_language_their_names_and_their_weight():
    foreign, plain = Run("vi ses", language="da"), Run("moi", language="sv")
    block = Paragraph(line(strong("Först:"), " ", name("Per <b>"), foreign, plain))
    paper = Paper("x", "sv", "Brev", "Brev · 1", "", "", (block,))

    page = shown_paper(paper)

    assert [one.get("lang") for one in every(page, "article")] == ["sv"]
    assert [text(one) for one in every(page, "strong")] == ["Först:"]
    assert [text(one) for one in every(page, "bdi", translate="no")] == ["Per <b>"]
    assert [text(one) for one in every(page, "bdi", lang="da")] == ["vi ses"]
    assert text(every(page, "p")[0]) == "Först: Per <b>vi sesmoi"
