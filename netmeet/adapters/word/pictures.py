"""Pictures in the line of the text: as SVG, with a PNG beside it, and said in words."""

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import quoteattr

from netmeet.adapters.word.drawings import png, svg
from netmeet.adapters.word.elements import Element, parsed
from netmeet.adapters.word.measures import millionths
from netmeet.adapters.word.text import Pen, holdable
from netmeet.papers.blocks import Block, Picture, Together

PNG = "word/media/picture{}.png"
SVG = "word/media/picture{}.svg"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_SVG_SPACE = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
# What Word 2016 and later look for in a picture, to take its SVG.
_SVG_KEY = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"


def pictures_in(blocks: Iterable[Block]) -> Iterator[Picture]:
    """Give the pictures of a paper in their order."""
    for block in blocks:
        if isinstance(block, Together):
            yield from pictures_in(block.blocks)
        elif isinstance(block, Picture):
            yield block


def parts(blocks: Iterable[Block]) -> Iterator[tuple[str, bytes]]:
    """Give name and content of the parts in which the pictures of a paper lie."""
    for place, picture in enumerate(pictures_in(blocks), 1):
        drawn = svg(picture.sketch)
        yield PNG.format(place), png(drawn)
        yield SVG.format(place), drawn.encode()


def inline(pen: Pen, block: Picture, links: tuple[str, str], place: int) -> Element:
    """Return a paragraph with a picture; `links` lead to its PNG and to its SVG."""
    bitmap, vector = links
    side = millionths(block.width)
    extent = f'cx="{side}" cy="{side}"'
    known = f'id="{place}" name="picture{place}" descr={quoteattr(holdable(block.alt))}'
    paragraph = pen.paragraph((), "Picture")
    run = parsed(
        f'<w:r><w:rPr><w:noProof/><w:lang w:val="{pen.tag}"/></w:rPr><w:drawing>'
        f'<wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0"'
        f' distR="0"><wp:extent {extent}/><wp:docPr {known}/><wp:cNvGraphicFramePr>'
        f'<a:graphicFrameLocks xmlns:a="{_DRAWING}/main" noChangeAspect="1"/>'
        f'</wp:cNvGraphicFramePr><a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData'
        f' uri="{_DRAWING}/picture"><pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr>'
        f"<pic:cNvPr {known}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
        f'<a:blip r:embed="{bitmap}"><a:extLst><a:ext uri="{_SVG_KEY}">'
        f'<asvg:svgBlip xmlns:asvg="{_SVG_SPACE}" r:embed="{vector}"/></a:ext></a:extLst></a:blip>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
        f'<a:off x="0" y="0"/><a:ext {extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>"
        "</w:drawing></w:r>"
    )
    paragraph.append(run)
    return paragraph
