"""The lean template: what every paper of one size and language has in common, made once."""

from dataclasses import dataclass
from functools import cache
from io import BytesIO

import docx
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.section import Section
from docx.shared import Mm

from netmeet.adapters.word import measures, package, pictures
from netmeet.adapters.word.elements import Element, literal, parsed, qualified, written
from netmeet.adapters.word.styles import styles
from netmeet.papers.blocks import Size

BODY = "word/document.xml"
PROPERTIES = "docProps/core.xml"

_KEPT = {RELATIONSHIP_TYPE.OFFICE_DOCUMENT, RELATIONSHIP_TYPE.CORE_PROPERTIES}
_COMPATIBILITY = "http://schemas.microsoft.com/office/word"
_SETTINGS = (
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:autoHyphenation w:val="0"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
    + "".join(
        f'<w:compatSetting w:name="{name}" w:uri="{_COMPATIBILITY}" w:val="{value}"/>'
        for name, value in (
            ("compatibilityMode", 15),
            ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1),
            ("differentiateMultirowTableHeaders", 1),
        )
    )
    + "</w:compat>"
    '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
)
_NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
    '<w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>'
    '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/></w:rPr></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
_FONTS = (
    '<w:font w:name="Arial"><w:altName w:val="Liberation Sans"/><w:family w:val="swiss"/>'
    '<w:pitch w:val="variable"/></w:font>'
    '<w:font w:name="Segoe UI Symbol"><w:altName w:val="DejaVu Sans"/><w:family w:val="swiss"/>'
    '<w:pitch w:val="variable"/></w:font>'
    '<w:font w:name="MS Gothic"><w:family w:val="modern"/><w:pitch w:val="fixed"/></w:font>'
)


@dataclass(frozen=True)
class Template:
    """A file begun, and the names of the parts that a paper writes itself.

    `section` is the XML of the page set-up, which closes the body; `pictures` are the links to
    the PNG and the SVG of each picture.
    """

    begun: bytes
    section: str
    header: str
    footers: tuple[str, str]
    pictures: tuple[tuple[str, str], ...]


@cache
def template(size: Size, language: str, pictured: int = 0) -> Template:
    """Return the template of a size and a language tag such as da-DK, for so many pictures."""
    lean = docx.Document()
    _clear(lean)
    _relate(lean, size, language)
    links = tuple(_picture(lean, place) for place in range(1, pictured + 1))
    section = lean.sections[0]
    _set_up(section)
    footers = (_part_name(section.footer.part), _part_name(section.first_page_footer.part))
    made = {BODY, PROPERTIES, header := _part_name(section.header.part), *footers}
    drawn = {
        name.format(place)
        for place in range(1, pictured + 1)
        for name in (pictures.PNG, pictures.SVG)
    }
    file = BytesIO()
    lean.save(file)
    parts = package.opened(file.getvalue())
    return Template(
        begun=package.sealed({name: parts[name] for name in parts if name not in made | drawn}),
        section=literal(_page(lean)),
        header=header,
        footers=footers,
        pictures=links,
    )


def _clear(lean: Document) -> None:
    """Let go of everything that the library's own template brings along."""
    every = lean.part.package.rels
    for identifier in [key for key, link in every.items() if link.reltype not in _KEPT]:
        del every[identifier]
    lean.part.rels.clear()


def _relate(lean: Document, size: Size, language: str) -> None:
    """Add our styles, settings, list marks and fonts."""
    for name, kind, link, root, content in (
        ("styles", "WML_STYLES", "STYLES", "styles", styles(size, language)),
        ("settings", "WML_SETTINGS", "SETTINGS", "settings", _SETTINGS),
        ("numbering", "WML_NUMBERING", "NUMBERING", "numbering", _NUMBERING),
        ("fontTable", "WML_FONT_TABLE", "FONT_TABLE", "fonts", _FONTS),
    ):
        blob = written(parsed(f"<w:{root}>{content}</w:{root}>"))
        part = Part(
            PackURI(f"/word/{name}.xml"),
            getattr(CONTENT_TYPE, kind),
            blob,
            lean.part.package,
        )
        lean.part.relate_to(part, getattr(RELATIONSHIP_TYPE, link))


def _picture(lean: Document, place: int) -> tuple[str, str]:
    """Make room for a picture, and return the links to its PNG and to its SVG."""
    kinds = ((pictures.PNG, CONTENT_TYPE.PNG), (pictures.SVG, "image/svg+xml"))
    png, svg = (
        lean.part.relate_to(
            Part(PackURI(f"/{name.format(place)}"), kind, b"", lean.part.package),
            RELATIONSHIP_TYPE.IMAGE,
        )
        for name, kind in kinds
    )
    return png, svg


def _set_up(section: Section) -> None:
    """Set the page, and give it a header from page 2 and a footer on every page."""
    section.page_width, section.page_height = map(Mm, measures.PAGE)
    section.top_margin, section.bottom_margin = Mm(measures.TOP), Mm(measures.BOTTOM)
    section.left_margin, section.right_margin = Mm(measures.LEFT), Mm(measures.RIGHT)
    section.header_distance = section.footer_distance = Mm(measures.EDGE)
    section.different_first_page_header_footer = True
    for edge in (section.header, section.footer, section.first_page_footer):
        edge.is_linked_to_previous = False


def _page(lean: Document) -> Element:
    """Return the page set-up, without the grid for East Asian lines and marks of revision."""
    page: Element = lean.element.body.sectPr
    for name in ("rsidR", "rsidRPr", "rsidSect"):
        page.attrib.pop(qualified(name), None)
    for grid in list(page.iter(qualified("docGrid"))):
        page.remove(grid)
    return page


def _part_name(part: Part) -> str:
    """Return the name of a part as the file has it."""
    return str(part.partname).removeprefix("/")
