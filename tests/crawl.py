"""A walk through every page that a visitor can reach, and rubbish for every form on the way."""

from collections import Counter, deque
from urllib.parse import urljoin, urlsplit

from visitor import Page, fields_of

# So many pages of one kind are opened: the next ones would say the same about other people.
OF_ONE_KIND = 2
SPOKEN = ("aria-label", "alt", "title", "placeholder", "data-label", "data-draft-failed")
BLOCKS = [
    "p",
    "li",
    "td",
    "th",
    "dt",
    "dd",
    "h1",
    "h2",
    "h3",
    "h4",
    "legend",
    "label",
    "button",
    "caption",
    "summary",
    "option",
    "a",
    "div",
]
RUBBISH = {
    "date": "99",
    "tel": "123",
    "email": "@@",
    "numeric": "-5",
    "choice": "0",
    "text": "010190-1234",
}


def walk(visitor, *starts):
    """Give every page that can be reached by links from some paths."""
    adapter = visitor.application.url_map.bind("localhost")
    waiting, seen, kinds = deque(starts), set(starts), Counter()
    while waiting:
        path = waiting.popleft()
        page = visitor.page(path)
        if not isinstance(page, Page):
            continue
        yield page
        for link in page.links:
            address = _address(urljoin(page.path, link))
            if address in seen or not _is_page(address):
                continue
            seen.add(address)
            kind = (adapter.match(address.partition("?")[0])[0], page.response.request.path)
            kinds[kind] += 1
            if kinds[kind] <= OF_ONE_KIND:
                waiting.append(address)


def forms_to_fill(page):
    """Return the forms of a page in which something can be typed or chosen."""
    return [form for form in page.forms if any(map(_is_open, form.iter()))]


def rubbish_for(form):
    """Return an answer for every field of a form, none of which can be right."""
    answers = {}
    for field in form.iter():
        if not isinstance(field.tag, str) or not _is_open(field):
            continue
        name = field.get("name")
        boxes = [one for one in form.iter() if one is not None and _named(one) == name]
        if field.get("type") in ("radio", "checkbox") or field.tag == "select":
            answers[name] = RUBBISH["choice"]
        elif len(boxes) == 3:
            answers[name] = [RUBBISH["date"]] * 3
        else:
            answers[name] = RUBBISH.get(field.get("inputmode", ""), RUBBISH["text"])
    return answers


def throw(visitor, page, form, answers):
    """Send rubbish with what a form carries unseen, and return the page that answers."""
    hidden = dict(fields_of(form))
    data = {name: hidden[name] for name in ("csrf_token", "version") if name in hidden}
    address = form.get("action") or page.response.request.full_path
    answer = visitor.post(address, data=data | answers, follow_redirects=True)
    return visitor._whole(answer)  # noqa: SLF001 — the test browser's own way


def said_on(page):
    """Give every text that a page says by itself: what people wrote is not translated."""
    spoken = list(_spoken(page.root))
    yield "".join(text for text, _ in spoken)
    yield from (name for _, name in spoken)


def _spoken(element):
    """Give each piece of text, and each attribute that is spoken or shown."""
    if not isinstance(element.tag, str) or element.tag in ("script", "style", "textarea"):
        return
    if element.get("translate") == "no" or element.get("hreflang") is not None:
        return
    yield f"\n{element.text or ''}" if element.tag in BLOCKS else element.text or "", ""
    for name in SPOKEN:
        yield "", element.get(name, "")
    for child in element:
        yield from _spoken(child)
        yield child.tail or "", ""


def _address(link):
    parts = urlsplit(link)
    return parts.path + (f"?{parts.query}" if parts.query else "")


def _is_page(address):
    return address.startswith("/") and not address.endswith("/file") and "language=" not in address


def _named(element):
    return element.get("name") if isinstance(element.tag, str) else None


def _is_open(field):
    if not isinstance(field.tag, str) or not field.get("name"):
        return False
    if field.tag in ("textarea", "select"):
        return True
    return field.tag == "input" and field.get("type", "text") not in ("hidden", "submit")
