"""The whole way of a case, without a browser."""

import re

import pytest
from journey import JOURNEY, LANGUAGE
from visitor import names_of
from web_house import app_in

from netmeet.services import clock


class FillingHand:
    """A hand that fills in the forms of pages; it goes only where a link or a button leads."""

    def __init__(self, visitor):
        self.visitor = visitor
        self.page = None
        self.today = clock.today()

    @property
    def path(self):
        return self.page.path

    def open(self, path):
        self.page = self.visitor.page(path)

    def look(self, name):
        """Check the page; the browser takes a picture here."""
        assert self.page.status == 200, (name, self.page.path, self.page.errors)

    def links(self, part):
        return list(dict.fromkeys(link for link in self.page.links if re.search(part, link)))

    def follow(self, part, place=0):
        """Follow a link whose address holds a part."""
        found = self.links(part)
        assert found, f"{self.path} has no link to {part}: {self.page.links}"
        self.open(found[place])

    def follow_end(self, part):
        """Follow the last link whose address holds a part."""
        self.follow(part, -1)

    def next_step(self):
        """Follow the one filled button of the overview."""
        buttons = [
            one for one in self.page.root.find(".//main").iter("a") if one.get("class") == "button"
        ]
        assert len(buttons) == 1, self.path
        self.open(buttons[0].get("href"))

    def answer(self, **answers):
        """Fill in the form that has these fields, and send it."""
        for form in self.page.forms:
            if set(answers) <= names_of(form):
                before = self.page
                self.page = self.visitor.send(before, form, answers, None)
                assert not self.page.errors, (before.path, self.page.errors)
                return
        raise AssertionError(f"{self.path} has no form with {sorted(answers)}")

    def answer_rows(self, start, answer):
        """Give the same answer in every field whose name begins alike."""
        names = {
            name for form in self.page.forms for name in names_of(form) if name.startswith(start)
        }
        self.answer(**dict.fromkeys(names, answer))

    def choose_first(self, *names, **answers):
        """Choose the first person in some lists, and send the form with other answers."""
        for name in names:
            (field,) = [one for one in self.page.all("select") if one.get("name") == name]
            offered = [one.get("value") for one in field.iter("option")]
            answers[name] = next(value for value in offered if value.isdecimal())
        self.answer(**answers)

    def send(self):
        """Send the one form that has nothing to fill in, by the filled button."""
        for form in self.page.forms:
            if any(button.get("class") == "button" for button in form.iter("button")):
                self.page = self.visitor.send(self.page, form, {}, None)
                return
        raise AssertionError(f"{self.path} has no filled button")

    def download(self, part):
        """Return the file behind a link."""
        (found,) = self.links(part)
        return self.visitor.get(found)

    def press(self, part):
        """Press the button of a form whose address holds a part."""
        for form in self.page.forms:
            if part in (form.get("action") or self.path):
                self.page = self.visitor.send(self.page, form, {}, None)
                return
        actions = [form.get("action") for form in self.page.forms]
        raise AssertionError(f"{self.path} has no button for {part}: {actions}")


@pytest.mark.parametrize("country", ["DK", "NO", "SE"])
def test_a_whole_case(tmp_path, country):
    hand = FillingHand(app_in(tmp_path).test_client())

    for part in JOURNEY:
        answer = part(hand, country)

    assert answer.data.startswith(b"PK")
    assert answer.headers["Content-Disposition"].endswith(f'-{LANGUAGE[country]}.docx"')
