"""A test browser that checks the house rules on every page, and fills in forms as people do."""

import re
from datetime import date
from urllib.parse import urlsplit

from flask.testing import FlaskClient
from parsed import parsed

from netmeet.adapters import db
from netmeet.domain.model import Account
from netmeet.services import clock, visits

ISO_DATE = re.compile(r"\b20\d\d-\d\d-\d\d\b")
TEXTUAL = ("text", "search", "email", "tel", "password", "hidden", "", "checkbox", "radio")


class Page:
    """A page that was opened, taken apart."""

    def __init__(self, response):
        self.response = response
        self.status = response.status_code
        self.html = response.text
        self.root, self.faults = parsed(self.html)

    @property
    def path(self):
        """Return the path at which the page was found."""
        return self.response.request.path

    @property
    def text(self):
        """Return everything that can be read on the page."""
        return " ".join(text_of(self.root.find("body")).split())

    @property
    def main(self):
        """Return what can be read in the main part."""
        return " ".join(text_of(self.root.find(".//main")).split())

    @property
    def title(self):
        """Return the title of the page."""
        return " ".join(text_of(self.root.find(".//title")).split())

    @property
    def heading(self):
        """Return the one heading of the first level."""
        return " ".join(text_of(self.root.find(".//h1")).split())

    @property
    def errors(self):
        """Return the sentences of the error summary."""
        summary = [one for one in self.all("div") if "errors" in one.get("class", "").split()]
        return [" ".join(text_of(link).split()) for box in summary for link in box.iter("a")]

    @property
    def links(self):
        """Return the addresses of all links in the main part."""
        return [link.get("href") for link in self.root.find(".//main").iter("a")]

    @property
    def forms(self):
        """Return the forms that are sent by POST, but for signing out."""
        return [
            form
            for form in self.all("form")
            if form.get("method", "").lower() == "post"
            and not form.get("action", "").endswith("/sign-out")
        ]

    def all(self, tag):
        """Return every element of a kind."""
        return list(self.root.iter(tag))

    def form_to(self, address):
        """Return the form that is sent to an address; without one, the form of the page itself."""
        wanted = address or self.path
        for form in self.forms:
            if (form.get("action") or self.path).partition("?")[0] == wanted:
                return form
        raise AssertionError(f"{self.path} has no form for {wanted}")

    def form_with(self, said):
        """Return the form whose button says something."""
        for form in self.forms:
            for button in form.iter("button"):
                if said in " ".join(text_of(button).split()):
                    return form
        raise AssertionError(f"{self.path} has no button “{said}”")


class Visitor(FlaskClient):
    """A test browser that keeps the house rules; `saved` is what was not committed."""

    def sign_in(self, account):
        """Begin a visit of an account, as signing in would."""
        with db.writing(self.application.extensions["netmeet"].engine) as session:
            account_id = account.id if isinstance(account, Account) else account
            key, _ = visits.begin(session, account_id=account_id, kept={}, now=clock.now())
            session.commit()
        self.set_cookie("netmeet", key, domain="localhost")
        return self

    def page(self, path, **options):
        """Open a page."""
        return self._whole(self.get(path, follow_redirects=True, **options))

    def fill(self, path, *, to="", button=None, **answers):
        """Open a page, fill in its form (the one sent to `to`), send it, and return the answer."""
        page = self.page(path)
        assert page.status == 200, f"{path} answers {page.status}"
        return self.send(page, page.form_to(to), answers, button)

    def press(self, path, said):
        """Open a page and press the button that says something."""
        page = self.page(path)
        return self.send(page, page.form_with(said), {}, None)

    def send(self, page, form, answers, button):
        """Send a form of a page with some answers; a list answers several boxes of one name."""
        fields = [pair for pair in fields_of(form) if pair[0] not in answers]
        known = names_of(form)
        for name, value in answers.items():
            assert name in known, f"{page.path} has no field {name}: {sorted(known)}"
            values = value if isinstance(value, (list, tuple)) else [value]
            fields += [(name, _typed(one)) for one in values]
        if button:
            fields.append(button)
        address = form.get("action") or page.response.request.full_path
        data = {}
        for name, value in fields:
            data.setdefault(name, []).append(value)
        return self._whole(self.post(address, data=data, follow_redirects=True))

    def _whole(self, response):
        if response.mimetype != "text/html":
            return response
        page = Page(response)
        keep_house_rules(page)
        return page


def _typed(value):
    return f"{value.day}.{value.month}.{value.year}" if isinstance(value, date) else str(value)


def text_of(element):
    """Return the text of an element and of all that is inside it."""
    if element is None or element.tag in ("script", "style"):
        return ""
    inside = "".join(
        f" {text_of(child)} {child.tail or ''}" if isinstance(child.tag, str) else child.tail or ""
        for child in element
    )
    return f"{element.text or ''}{inside}"


def names_of(form):
    """Return the names of all fields of a form."""
    return {
        field.get("name")
        for tag in ("input", "textarea", "select", "button")
        for field in form.iter(tag)
        if field.get("name")
    }


def fields_of(form):
    """Return what a form sends as it stands: pairs of name and text."""
    found = []
    for field in form.iter():
        name = field.get("name") if isinstance(field.tag, str) else None
        if not name:
            continue
        if field.tag == "input":
            chosen = field.get("type", "text") not in ("checkbox", "radio")
            if chosen or field.get("checked") is not None:
                found.append((name, field.get("value", "")))
        elif field.tag == "textarea":
            found.append((name, (field.text or "").removeprefix("\n")))
        elif field.tag == "select":
            options = list(field.iter("option"))
            chosen = [one for one in options if one.get("selected") is not None] or options[:1]
            found += [(name, one.get("value", "")) for one in chosen]
    return found


def keep_house_rules(page):
    """Check what is true of every page."""
    at = f"{page.path}: "
    assert page.status < 500, at + "answers with an error of ours"
    assert not page.faults, at + f"is no good HTML: {page.faults[:3]}"
    assert len(page.all("h1")) == 1, at + "has not exactly one h1"
    ids = [one.get("id") for one in page.root.iter() if isinstance(one.tag, str) and one.get("id")]
    doubled = {one for one in ids if ids.count(one) > 1}
    assert not doubled, at + f"has ids twice: {doubled}"
    _check_labels(page, at)
    for form in page.forms:
        assert "csrf_token" in names_of(form), at + "has a form without its token"
    _check_errors(page, at)
    for one in page.root.iter():
        if isinstance(one.tag, str):
            assert one.get("style") is None, at + f"has an inline style in <{one.tag}>"
            assert not any(name.startswith("on") for name in one.attrib), at + "has inline script"
    seen = ISO_DATE.search(re.sub(r"\s+", " ", text_of(page.root.find("body"))))
    swedish = any(one.get("lang") == "sv" and not one.get("hreflang") for one in page.root.iter())
    assert swedish or not seen, at + f"shows the ISO date {seen and seen.group()}"
    for address in page.links:
        assert address, at + "has a link to nowhere"
        assert not urlsplit(address).netloc, at + f"leads elsewhere: {address}"


def _check_labels(page, at):
    labelled = {label.get("for") for label in page.all("label")}
    for tag in ("input", "textarea", "select"):
        for field in page.all(tag):
            if field.get("type") in ("hidden", "submit"):
                continue
            said = field.get("id") in labelled or field.get("aria-label")
            assert said or field.get("aria-labelledby"), at + f"{field.get('name')} has no label"


def _check_errors(page, at):
    wrong = [one for one in page.root.iter() if isinstance(one.tag, str) and _is_wrong(one)]
    if wrong:
        assert page.errors, at + "has a wrong field and no summary"
    if page.errors:
        first = page.title.split(" ")[0]
        assert first.endswith((":", ":⟧")), at + f"has errors, and its title is “{page.title}”"


def _is_wrong(element):
    return element.get("aria-invalid") == "true"
