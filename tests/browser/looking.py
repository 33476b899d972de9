"""Look at an open page: with axe, at its width, at what it asked for, and with a camera."""

import os
from pathlib import Path
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe

STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
OUTSIDE = """() => [...document.querySelectorAll("body *")]
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
    .map((one) => one.outerHTML.slice(0, 100))"""


def check_with_axe(page):
    """Fail where axe finds a barrier of WCAG 2.2 A or AA; the message names each."""
    options = {"runOnly": STANDARDS, "resultTypes": ["violations"]}
    found = Axe().run(page, options=options).response["violations"]

    assert [
        f"{barrier['id']}: {barrier['help']}: {node['html'][:200]}"
        for barrier in found
        for node in barrier["nodes"]
    ] == [], page.url


def no_sideways_scroll(page):
    """Fail where a page is wider than its window; the message names what stands out."""
    assert page.evaluate(WIDER) <= 0, (page.url, page.evaluate(OUTSIDE))


def picture(page, name):
    """Save the whole page as a picture, if NETMEET_SCREENSHOTS names a folder."""
    folder = os.environ.get("NETMEET_SCREENSHOTS")
    if folder:
        path = Path(folder) / f"{name}-{page.viewport_size['width']}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=path, full_page=True, animations="disabled")


def watched(page):
    """Write down what a page must never do; return the list, which fills while it is used."""
    found = []

    def asked(request):
        host = urlsplit(request.url).hostname
        if host != "127.0.0.1":
            found.append(f"asked another host: {request.url}")

    def said(message):
        if "Content Security Policy" in message.text:
            found.append(message.text)

    page.on("request", asked)
    page.on("console", said)
    page.on("pageerror", lambda error: found.append(f"the script broke: {error}"))
    return found
