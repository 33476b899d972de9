"""Open a house that serves, and windows that visit it."""

import threading
from contextlib import contextmanager

from browser.looking import watched
from waitress import create_server

from netmeet.app import create_app

DESK = {"width": 1280, "height": 900}
PHONE = {"width": 320, "height": 640}


@contextmanager
def serving(settings):
    """Serve a house on a free port; give its address."""
    server = create_server(create_app(settings), host="127.0.0.1", port=0)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.effective_port}"
    server.close()
    thread.join(timeout=5)


@contextmanager
def visiting(chromium, address, **manner):
    """Open a window of its own; fail at the end if the page did what it must never do."""
    context = chromium.new_context(base_url=address, locale="en-GB", **manner)
    page = context.new_page()
    found = watched(page)
    yield page
    context.close()
    assert found == []
