"""From a paper to a Word file: each block in its turn, then the parts into the file."""

from collections.abc import Iterable
from functools import singledispatchmethod

from netmeet.adapters.word import edges, package, pictures
from netmeet.adapters.word.elements import Element, marked, parsed, written
from netmeet.adapters.word.keeping import begin_page, is_heading, is_table, keep_together
from netmeet.adapters.word.languages import tag
from netmeet.adapters.word.signatures import signatures
from netmeet.adapters.word.tables import facts, labels, table
from netmeet.adapters.word.template import BODY, PROPERTIES, template
from netmeet.adapters.word.text import Pen
from netmeet.papers.blocks import (
    Block,
    Facts,
    Heading,
    Items,
    Labels,
    PageBreak,
    Paper,
    Paragraph,
    Picture,
    Signatures,
    Size,
    Table,
    Together,
    Voice,
)

_STYLES = {
    Voice.BODY: "BodyText",
    Voice.LEAD: "Lead",
    Voice.HINT: "Hint",
}
_AFTER_A_TABLE = "240"
# Word wants a paragraph between two tables and after a last one: one point high.
_TINY = (
    '<w:p><w:pPr><w:spacing w:before="0" w:after="{after}" w:line="20" w:lineRule="exact"/>'
    '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr></w:p>'
)


def document(paper: Paper) -> bytes:
    """Return a paper as a Word file; the same paper gives the same bytes."""
    language = tag(paper.language)
    made = template(paper.size, language, len(list(pictures.pictures_in(paper.blocks))))
    pen = Pen(paper.language)
    root = parsed("<w:document><w:body/></w:document>")
    body = root[0]
    pieces = Composer(pen, paper.size, made.pictures).pieces(paper.blocks)
    if pieces and is_table(pieces[-1]):
        pieces.append(parsed(_TINY.format(after=0)))
    for piece in pieces:
        body.append(piece)
    body.append(parsed(made.section))
    foot = edges.footer(pen, paper)
    return package.continued(
        made.begun,
        (
            (PROPERTIES, edges.properties(paper, language)),
            (BODY, written(root)),
            *((name, foot) for name in made.footers),
            (made.header, edges.header(pen, paper)),
            *pictures.parts(paper.blocks),
        ),
    )


class Composer:
    """Sets the blocks of one paper one after the other."""

    def __init__(self, pen: Pen, size: Size, links: tuple[tuple[str, str], ...] = ()) -> None:
        self._pen = pen
        self._size = size
        self._links = enumerate(links, 1)

    def pieces(self, blocks: Iterable[Block]) -> list[Element]:
        """Return the paragraphs and tables of blocks in their order."""
        pieces: list[Element] = []
        breaking = False
        for block in blocks:
            if isinstance(block, PageBreak):
                breaking = True
                continue
            new = self._made(block)
            if new and breaking:
                begin_page(new[0])
                breaking = False
            if new and pieces and is_table(pieces[-1]):
                new = _apart(new)
            pieces.extend(new)
        return pieces

    @singledispatchmethod
    def _made(self, block: Block) -> list[Element]:
        """Return the paragraphs and tables of one block."""
        raise TypeError(type(block).__name__)

    @_made.register
    def _(self, block: Heading) -> list[Element]:
        return [self._pen.paragraph(block.line, f"Heading{block.level}")]

    @_made.register
    def _(self, block: Paragraph) -> list[Element]:
        return [self._pen.paragraph(block.line, _STYLES[block.voice])]

    @_made.register
    def _(self, block: Items) -> list[Element]:
        return [self._pen.paragraph(line, "ListBullet") for line in block.lines]

    @_made.register
    def _(self, block: Facts) -> list[Element]:
        return [facts(self._pen, block)] if block.rows else []

    @_made.register
    def _(self, block: Table) -> list[Element]:
        return [table(self._pen, block)]

    @_made.register
    def _(self, block: Signatures) -> list[Element]:
        return signatures(self._pen, block, self._size)

    @_made.register
    def _(self, block: Together) -> list[Element]:
        pieces = self.pieces(block.blocks)
        if pieces:
            keep_together(pieces)
        return pieces

    @_made.register
    def _(self, block: Picture) -> list[Element]:
        place, links = next(self._links)
        return [pictures.inline(self._pen, block, links, place)]

    @_made.register
    def _(self, block: Labels) -> list[Element]:
        return [labels(self._pen, block)] if block.labels else []


def _apart(pieces: list[Element]) -> list[Element]:
    """Set what follows a table apart from it: a paragraph by space, a second table by a line."""
    first = pieces[0]
    if is_table(first):
        return [parsed(_TINY.format(after=_AFTER_A_TABLE)), *pieces]
    if not is_heading(first):
        marked(first, "spacing", before=_AFTER_A_TABLE)
    return pieces
