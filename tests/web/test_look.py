"""The look: one small stylesheet of our own, in which every class is, with colours to be read."""

import re
from gzip import compress

import pytest

from netmeet.settings import PACKAGE, carried

STATIC = PACKAGE / "web" / "static"
STYLE = (STATIC / "netmeet.css").read_text("utf-8")
SCRIPT = (STATIC / "netmeet.js").read_text("utf-8")
TEMPLATES = sorted(carried("templates").rglob("*.html"))
WRITTEN = re.compile(r'class="([^"]*)"')
SAID = re.compile(r"{{.*?}}|{%.*?%}|\w*{{.*")
TINTED = ("success", "waiting", "info", "error")
GROUPS = ("family", "friends", "professionals", "volunteers")


def colours(style):
    """Return the colours that have a name."""
    found = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6});", style))
    return {name: "#" + value[1:] * (2 if len(value) == 4 else 1) for name, value in found.items()}


def luminance(colour):
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def classes(text):
    """Return the classes that a template writes out, and not those that it computes."""
    plain = (SAID.sub(" ", written) for written in WRITTEN.findall(text))
    return {name for names in plain for name in names.split()}


def test_the_stylesheet_is_small():
    assert len(compress(STYLE.encode())) < 9_000


def test_nothing_comes_from_outside():
    assert re.findall(r"url\(|@import|@font-face|https?:", STYLE + SCRIPT) == []


def test_nothing_is_kept_in_the_browser():
    kept = "localStorage|sessionStorage|indexedDB|document.cookie|caches"

    assert re.findall(kept, SCRIPT) == []


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_class_of_a_template_is_in_the_stylesheet(path):
    known = set(re.findall(r"\.([a-z][\w-]*)", STYLE))

    assert classes(path.read_text("utf-8")) - known == set()


@pytest.mark.parametrize(
    "name", ["ink", "ink-2", "brand", "brand-strong", "link", *TINTED, *GROUPS]
)
def test_text_can_be_read_on_paper_and_on_the_canvas(name):
    colour = colours(STYLE)

    assert contrast(colour[name], colour["paper"]) >= 7
    assert contrast(colour[name], colour["canvas"]) >= 4.5


@pytest.mark.parametrize("name", [*TINTED, *GROUPS])
def test_text_can_be_read_on_its_tint(name):
    colour = colours(STYLE)

    assert contrast(colour[name], colour[f"{name}-tint"]) >= 4.5


def test_fields_and_the_ring_of_the_focus_can_be_seen():
    colour = colours(STYLE)

    assert contrast(colour["field"], colour["canvas"]) >= 3
    assert contrast(colour["ink"], colour["focus"]) >= 3
    assert contrast(colour["brand-strong"], colour["focus"]) >= 3


def test_no_group_looks_heavier_than_another_in_grey():
    shades = [luminance(colours(STYLE)[name]) for name in GROUPS]

    assert max(shades) - min(shades) < 0.02
