"""The styles of a paper: only those that are used, each written by its identifier."""

from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from netmeet.adapters.word.measures import TEXT_WIDTH, twips
from netmeet.papers.blocks import Size

DEEP_GREY = "444444"
HEAD_GREY = "E6E6E6"
# Measured in DejaVu Sans: 32 points print a box of 8 mm, and the line fits a row of 14 mm.
TICK = 32
LINE_HEIGHT = 1.25
CELL_LINE_HEIGHT = 1.15
_LINE = 240
_OURS = ' w:customStyle="1"'


@dataclass(frozen=True)
class Scale:
    """The type of one size of paper, in points; `indent` is the right indent in millimetres."""

    body: int
    after: int
    indent: int
    lead: int
    headings: tuple[int, int, int]
    heads: int


SCALES = {
    Size.NORMAL: Scale(body=12, after=6, indent=30, lead=14, headings=(20, 15, 12), heads=12),
    Size.LARGE: Scale(body=14, after=8, indent=43, lead=16, headings=(20, 15, 14), heads=12),
    Size.WALL: Scale(body=20, after=12, indent=0, lead=22, headings=(32, 24, 20), heads=20),
}


def styles(size: Size, language: str) -> str:
    """Return the content of the styles part; `language` is a tag such as da-DK."""
    scale = SCALES[size]
    return "".join(
        (
            _defaults(scale, language),
            _basics(scale),
            _headings(scale),
            _texts(scale),
            _cells(scale),
            _letters(),
            _tables(),
        )
    )


def _defaults(scale: Scale, language: str) -> str:
    """Return what holds where no style says otherwise."""
    return (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:eastAsia="Arial"'
        f' w:hAnsi="Arial" w:cs="Arial"/>{_points(scale.body)}<w:lang w:val={quoteattr(language)}/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>'
        '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
        '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    )


def _basics(scale: Scale) -> str:
    """Return the style that all others rest on, and the edges of the page."""
    edge = _points(10)
    return (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/><w:pPr><w:widowControl/><w:suppressAutoHyphens/>"
        f"{_spacing(0, scale.after, LINE_HEIGHT)}</w:pPr></w:style>"
        + _paragraph("Header", "header", _spacing(0, 0, 1), edge)
        + _paragraph(
            "Footer",
            "footer",
            f'<w:tabs><w:tab w:val="right" w:pos="{twips(TEXT_WIDTH)}"/></w:tabs>'
            + _spacing(0, 0, 1),
            edge,
        )
    )


def _headings(scale: Scale) -> str:
    """Return the three headings with their outline levels."""
    before = (0, 16, 12)
    after = (8, 5, 3)
    return "".join(
        _paragraph(
            f"Heading{level + 1}",
            f"heading {level + 1}",
            f"<w:keepNext/><w:keepLines/>{_spacing(before[level], after[level], 1.1)}"
            f'<w:outlineLvl w:val="{level}"/>',
            f"<w:b/><w:bCs/>{_points(scale.headings[level])}",
        )
        for level in range(3)
    )


def _texts(scale: Scale) -> str:
    """Return the voices of running text, whose right indent keeps the lines short."""
    indent = f'<w:ind w:right="{twips(scale.indent)}"/>' if scale.indent else ""
    hanging = f'w:left="{scale.body * 28}" w:hanging="{scale.body * 28}"'
    hang = f'<w:ind w:right="{twips(scale.indent)}" {hanging}/>'
    numbered = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    return (
        _paragraph("BodyText", "Body Text", indent, "")
        + _paragraph(
            "ListBullet",
            "List Bullet",
            f"{numbered}{_spacing(0, scale.after // 2, LINE_HEIGHT)}{hang}",
            "",
        )
        + _paragraph(
            "Lead",
            "Lead",
            _spacing(0, scale.after * 2, LINE_HEIGHT) + indent,
            _points(scale.lead),
        )
        + _paragraph("Picture", "Picture", _spacing(0, scale.after, 1), "")
        + _paragraph(
            "Hint",
            "Hint",
            _spacing(0, 4, LINE_HEIGHT) + indent,
            f'<w:color w:val="{DEEP_GREY}"/>{_points(10)}',
        )
    )


def _cells(scale: Scale) -> str:
    """Return what stands in cells: text, the heads of columns, labels of facts, addresses."""
    close = _spacing(0, 2, CELL_LINE_HEIGHT)
    tick = f'<w:spacing w:before="0" w:after="0" w:line="{(TICK + 2) * 20}" w:lineRule="exact"/>'
    bold = "<w:b/><w:bCs/>"
    return (
        _paragraph("TableText", "Table Text", close, "")
        + _paragraph(
            "TableHead", "Table Head", f"<w:keepNext/>{close}", bold + _points(scale.heads)
        )
        + _paragraph("FactLabel", "Fact Label", close, bold)
        + _paragraph("TickText", "Tick Text", tick, _points(TICK))
        + _paragraph("Address", "Address", _spacing(0, 0, CELL_LINE_HEIGHT), "")
    )


def _letters() -> str:
    """Return the style of a box to tick, whose sign Arial does not have."""
    fonts = (
        '<w:rFonts w:ascii="Segoe UI Symbol" w:eastAsia="MS Gothic" w:hAnsi="Segoe UI Symbol"'
        ' w:cs="Segoe UI Symbol"/>'
    )
    return (
        f'<w:style w:type="character"{_OURS} w:styleId="Box"><w:name w:val="Box"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:rPr>{fonts}</w:rPr></w:style>'
    )


def _tables() -> str:
    """Return the looks of a table: ruled, with facts, with address labels."""
    ruled = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
        for side in ("top", "bottom", "insideH")
    )
    head = (
        '<w:tblStylePr w:type="firstRow"><w:tcPr>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{HEAD_GREY}"/></w:tcPr></w:tblStylePr>'
    )
    return (
        _table("Ruled", "Ruled Table", ruled, (68, 85, 28, 85), head)
        + _table("Facts", "Facts Table", lines, (68, 0, 28, 113), "")
        + _table("Labels", "Labels Table", "", (170, 283, 57, 170), "")
    )


def _paragraph(identifier: str, name: str, marks: str, letters: str) -> str:
    """Return a paragraph style; names that Word knows itself are not marked as ours."""
    ours = "" if name[0].islower() or name in {"Body Text", "List Bullet"} else _OURS
    return (
        f'<w:style w:type="paragraph"{ours} w:styleId="{identifier}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{marks}</w:pPr>'
        f"<w:rPr>{letters}</w:rPr></w:style>"
    )


def _table(
    identifier: str, name: str, borders: str, margins: tuple[int, int, int, int], head: str
) -> str:
    """Return a table style; the margins of a cell are in twips."""
    sides = zip(("top", "left", "bottom", "right"), margins, strict=True)
    cell = "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in sides)
    edges = f"<w:tblBorders>{borders}</w:tblBorders>" if borders else ""
    return (
        f'<w:style w:type="table"{_OURS} w:styleId="{identifier}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="TableNormal"/><w:tblPr>{edges}<w:tblCellMar>{cell}</w:tblCellMar>'
        f"</w:tblPr>{head}</w:style>"
    )


def _points(points: int) -> str:
    """Return a size of type."""
    return f'<w:sz w:val="{points * 2}"/><w:szCs w:val="{points * 2}"/>'


def _spacing(before: int, after: int, line: float) -> str:
    """Return the space around a paragraph in points and the height of a line in lines."""
    return (
        f'<w:spacing w:before="{before * 20}" w:after="{after * 20}"'
        f' w:line="{round(line * _LINE)}" w:lineRule="auto"/>'
    )
