"""Tables: fixed widths, rows that do not split, a head that repeats, a name for screen readers."""

from collections.abc import Iterator, Sequence
from itertools import islice
from xml.sax.saxutils import quoteattr

from netmeet.adapters.word.elements import Element, copied, parsed
from netmeet.adapters.word.measures import columns, twips
from netmeet.adapters.word.text import Pen, holdable
from netmeet.papers.blocks import BOX, Facts, Labels, Line, Table

FACT_WIDTHS = (45.0, 120.0)
LABEL_WIDTHS = (82.5, 82.5)
LABEL_HEIGHT = 38
ROOM_FOR_A_LINE = 11
ROOM_TO_TICK = 14
ROOM_TO_WRITE = 20

Cell = tuple[Line, ...]

_FIRST_ROW = 'w:val="0620" w:firstRow="1" w:firstColumn="0"'
_FIRST_COLUMN = 'w:val="0680" w:firstRow="0" w:firstColumn="1"'
_NO_HEADS = 'w:val="0600" w:firstRow="0" w:firstColumn="0"'


def table(pen: Pen, block: Table) -> Element:
    """Return a ruled table whose first row repeats on every page.

    In rows of 14 mm and more a box alone in its cell is large; up to 20 mm the text stands in
    the middle of the row, from there on at its top, with room to write below.
    """
    widths = tuple(float(column.width) for column in block.columns)
    whole = _frame("Ruled", block.name, widths, _FIRST_ROW)
    head = _row(widths, 0, "<w:tblHeader/>", "")
    whole.append(head)
    _fill(pen, head, [(column.title,) for column in block.columns], "TableHead")
    middle = ROOM_TO_TICK <= block.height < ROOM_TO_WRITE
    prototype = _row(widths, block.height, "", '<w:vAlign w:val="center"/>' if middle else "")
    lone_box = "TickText" if block.height >= ROOM_TO_TICK else "TableText"
    for cells in block.rows:
        row = copied(prototype)
        whole.append(row)
        _fill(pen, row, cells, "TableText", lone_box)
    return whole


def facts(pen: Pen, block: Facts) -> Element:
    """Return a table of facts: the label, and beside it what is so, or room to write it."""
    whole = _frame("Facts", block.name, FACT_WIDTHS, _FIRST_COLUMN)
    told_row = _row(FACT_WIDTHS, 0, "", "")
    open_row = _row(FACT_WIDTHS, ROOM_FOR_A_LINE, "", '<w:vAlign w:val="bottom"/>')
    for label, lines in block.rows:
        row = copied(told_row if lines else open_row)
        whole.append(row)
        _, named, told = row
        named.append(pen.paragraph(label, "FactLabel"))
        _write(pen, told, lines, "TableText")
    return whole


def labels(pen: Pen, block: Labels) -> Element:
    """Return address labels, two in a row of 38 mm, without lines between them."""
    whole = _frame("Labels", block.name, LABEL_WIDTHS, _NO_HEADS)
    prototype = _row(LABEL_WIDTHS, LABEL_HEIGHT, "", '<w:vAlign w:val="center"/>')
    for pair in _pairs(block.labels):
        row = copied(prototype)
        whole.append(row)
        _fill(pen, row, pair, "Address")
    return whole


def _pairs(cells: tuple[Cell, ...]) -> Iterator[tuple[Cell, Cell]]:
    """Return cells two by two; beside an odd last one stands nothing."""
    following = iter(cells)
    while pair := tuple(islice(following, 2)):
        yield (pair[0], pair[1] if len(pair) > 1 else ())


def _frame(style: str, name: str, widths: tuple[float, ...], look: str) -> Element:
    """Return a table without rows."""
    grid = columns(widths)
    columns_xml = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid)
    said = quoteattr(holdable(name))
    return parsed(
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(grid)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook {look} w:lastRow="0" w:lastColumn="0"'
        f' w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val={said}/>'
        f"<w:tblDescription w:val={said}/></w:tblPr><w:tblGrid>{columns_xml}</w:tblGrid></w:tbl>"
    )


def _row(widths: tuple[float, ...], height: int, marks: str, cell_marks: str) -> Element:
    """Return a row of empty cells; `height` is its least height in millimetres."""
    least = f'<w:trHeight w:val="{twips(height)}" w:hRule="atLeast"/>' if height else ""
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{cell_marks}</w:tcPr></w:tc>'
        for width in columns(widths)
    )
    return parsed(f"<w:tr><w:trPr><w:cantSplit/>{least}{marks}</w:trPr>{cells}</w:tr>")


def _fill(
    pen: Pen,
    row: Element,
    cells: Sequence[Cell],
    style: str,
    lone_box: str = "",
) -> None:
    """Write into the cells of a row; a box alone in its cell has a style of its own."""
    for cell, lines in zip(islice(row, 1, None), cells, strict=True):
        _write(pen, cell, lines, lone_box if lone_box and _is_box(lines) else style)


def _write(pen: Pen, cell: Element, lines: Cell, style: str) -> None:
    """Write the lines of a cell, each its own paragraph; an empty cell has one without text."""
    for line in lines or ((),):
        cell.append(pen.paragraph(line, style))


def _is_box(lines: Cell) -> bool:
    """Tell whether nothing but a box to tick stands in a cell."""
    return len(lines) == 1 and [run.text for run in lines[0]] == [BOX]
