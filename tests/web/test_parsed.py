"""A page of a shape that was read before is taken apart as if it were the first one."""

from xml.etree.ElementTree import tostring

import html5lib
import pytest
from parsed import parsed

PAGE = """<!DOCTYPE html><html lang="da"><head><title>{0}</title></head><body>
<h1 id="{1}">{0}</h1> <table><tr><th>{0} </th></tr></table>
<form action="{1}"><label for="{1}">{0}</label><input id="{1}" type="hidden" value="{1}">
<textarea>
{0}</textarea></form>{0}</body></html>"""


def by_itself(html):
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    return tostring(parser.parse(html)), len(parser.errors)


@pytest.mark.parametrize(
    "said",
    ["Two words", "a &amp; b", "1 > 0", "\x0bbell", "line\r\nline", "\ue0000\ue001", "&x", "𝐚 å"],
)
def test_a_page_of_a_known_shape_is_read_as_if_by_itself(said):
    parsed(PAGE.format("First", "first"))

    tree, faults = parsed(PAGE.format(said, "second"))

    assert (tostring(tree), len(faults)) == by_itself(PAGE.format(said, "second"))


def test_what_was_read_before_stays_as_it_was():
    tree, _ = parsed(PAGE.format("First", "first"))
    before = tostring(tree)

    parsed(PAGE.format("Second", "second"))[0].clear()

    assert tostring(tree) == before == tostring(parsed(PAGE.format("First", "first"))[0])


@pytest.mark.parametrize(
    "wrong", ["<p><table>a</p>", '<i id="a" id="b"></i>', "</b>", "<p a='&#0;'>"]
)
def test_bad_html_is_found_each_time(wrong):
    pages = [PAGE.format(said, "x") + wrong for said in ("First", "Second")]

    assert [bool(parsed(page)[1]) for page in pages] == [True, True]
