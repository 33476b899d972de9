"""Accessibility: a page that anybody may open, and that every page leads to."""

import pytest

from netmeet.domain.codes import Role

PAGE = "/accessibility"


@pytest.mark.parametrize("role", [None, *Role])
def test_anybody_may_open_it(house, role):
    page = house.visitor(role).page(PAGE)

    assert (page.status, page.heading) == (200, "Accessibility")


def test_every_page_leads_to_it(house):
    for path in ("/sign-in", "/nowhere", PAGE):
        foot = house.visitor(None).page(path).root.find(".//footer")
        assert PAGE in [link.get("href") for link in foot.iter("a")]


def test_it_says_what_is_done_what_is_not_tried_and_whom_to_tell(house):
    page = house.visitor(None).page(PAGE)

    assert [" ".join("".join(one.itertext()).split()) for one in page.all("h2")] == [
        "What we do",
        "What has not been tried yet",
        "Tell us about a barrier",
    ]
    for said in ("WCAG 2.2, levels A and AA", "320 pixels", "screen reader", "Help: Ask the"):
        assert said in page.main
