"""Pictures in a Word file: SVG with a PNG for old readers, said in words, the same every time."""

import struct
from io import BytesIO
from xml.etree.ElementTree import fromstring
from zipfile import ZipFile

import docx
import pytest
from bench.agreement_paper import paper
from drawn import texts_in
from printing import printed

from netmeet.adapters.word import document
from netmeet.adapters.word.template import template
from netmeet.domain.shapes import Look, Shape, Sketch, Text
from netmeet.papers.blocks import Paper, Paragraph, Picture, Together, line

ALT = 'Kort for "Jonas" & <2> personer'
RING = Shape("circle", (("cx", 400), ("cy", 400), ("r", 380)), Look.RING)


def a_picture(*names: str, alt: str = ALT) -> Picture:
    texts = tuple(Text(400, 100 + 40 * place, name, Look.NAME) for place, name in enumerate(names))
    return Picture(Sketch(800, (RING,), texts), 165, alt)


def opened(made: Paper) -> dict[str, bytes]:
    with ZipFile(BytesIO(document(made))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def body(*blocks):
    return docx.Document(BytesIO(document(paper(blocks)))).element.body


def dots(png: bytes) -> tuple[int, int]:
    return struct.unpack(">II", png[16:24])


def test_a_picture_stands_in_the_line_as_wide_as_the_text_with_its_words():
    found = body(a_picture("Ida"))

    (inline,) = found.xpath("w:p/w:r/w:drawing/wp:inline")
    sides = {round(int(side) / 36_000) for side in inline.xpath("wp:extent/@cx | wp:extent/@cy")}
    assert (inline.xpath("wp:docPr/@descr"), sides) == ([ALT], {165})
    assert found.xpath("//w:pict | //wp:anchor | //w:txbxContent") == []


def test_its_blip_is_the_png_and_holds_the_svg():
    made = docx.Document(BytesIO(document(paper((a_picture("Ida"),)))))

    (blip,) = made.element.body.xpath("//a:blip")
    space = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
    vector = next(one for one in blip.iter() if one.tag.endswith("}svgBlip"))
    links = made.part.rels
    kinds = [links[one.get(space)].target_part.content_type for one in (blip, vector)]
    assert kinds == ["image/png", "image/svg+xml"]
    assert links[blip.get(space)].target_part.blob.startswith(b"\x89PNG")


def test_a_paper_without_a_picture_has_no_room_for_one():
    assert [name for name in opened(paper((Paragraph(line("a")),))) if "media" in name] == []


def test_each_of_two_pictures_has_its_own_parts_and_number():
    made = paper((a_picture("Ida"), Together((a_picture("Bo", alt="2"),))))

    parts = opened(made)

    drawn = [name for name in parts if "media" in name]
    assert drawn == [f"word/media/picture{n}.{kind}" for n in (1, 2) for kind in ("png", "svg")]
    assert [b"Ida" in parts[drawn[1]], b"Bo" in parts[drawn[3]]] == [True, True]
    assert body(*made.blocks).xpath("//wp:docPr/@id") == ["1", "2"]


def test_the_same_picture_gives_the_same_bytes():
    made = paper((a_picture("Ida", "محمد"),))
    once = document(made)
    template.cache_clear()

    assert document(made) == once


@pytest.mark.parametrize(
    "name", ["محمد عبد الله", "张伟", "नमस्ते", "Ida\x00\x0b", "a & <b>", "\ud800", "😀", ""]
)
def test_every_name_stands_in_the_svg_and_stops_no_picture(name):
    parts = opened(paper((a_picture(name),)))

    (found,) = texts_in(fromstring(parts["word/media/picture1.svg"]))  # noqa: S314
    expected = name.replace("\x00", "\ufffd").replace("\x0b", "\n").replace("\ud800", "\ufffd")
    assert (found.text or "") == expected
    assert dots(parts["word/media/picture1.png"]) == (1300, 1300)


def test_names_are_drawn_in_the_png_too():
    plain, named = (
        opened(paper((a_picture(*names),)))["word/media/picture1.png"]
        for names in ((), ("Åse Øjvind", "محمد"))
    )

    assert len(named) > len(plain) + 500


def test_the_svg_says_how_it_looks_by_attributes_alone():
    drawn = opened(paper((a_picture("Ida"),)))["word/media/picture1.svg"].decode()

    avoided = ("<style", "style=", "dominant-baseline", "paint-order", "href")
    assert [word for word in avoided if word in drawn] == []


def test_an_office_program_opens_it_on_one_page(soffice, tmp_path):
    made = paper((Paragraph(line("Over")), a_picture("Ida"), Paragraph(line("Under"))))
    (tmp_path / "paper.docx").write_bytes(document(made))

    (page,) = printed(tmp_path)["paper"]

    assert page.index("Over") < page.index("Under")
