"""A hand that types and clicks in a real browser, and looks at every page it comes to."""

import re
from datetime import date
from urllib.parse import urlsplit

from browser.looking import check_with_axe, no_sideways_scroll, picture

from netmeet.services import clock


class Hand:
    """A hand in one window; `album` is the folder of its pictures."""

    def __init__(self, page, album, *, has_scripts=True):
        self.page = page
        self.album = album
        self.has_scripts = has_scripts
        self.today = clock.today()
        self.seen = 0

    @property
    def path(self):
        """Return where the hand is."""
        return urlsplit(self.page.url).path

    def open(self, path):
        """Open an address that was shown before."""
        answer = self.page.goto(path)
        assert answer.status == 200, (path, answer.status)

    def look(self, name):
        """Look at the page: barriers, width, and a picture."""
        assert not self.page.locator(".errors").count(), (name, self.path)
        if self.has_scripts:
            no_sideways_scroll(self.page)
            check_with_axe(self.page)
        self.seen += 1
        picture(self.page, f"{self.album}/{self.seen:02}-{name}")

    def links(self, part):
        """Return the addresses of the links in the main part that fit."""
        every = [link.get_attribute("href") for link in self.page.locator("main a").all()]
        return list(dict.fromkeys(link for link in every if re.search(part, link)))

    def follow(self, part, place=0):
        """Click a link whose address fits."""
        found = self.links(part)
        assert found, f"{self.path} has no link to {part}"
        self._go_by(self.page.locator(f'main a[href="{found[place]}"]').first)

    def next_step(self):
        """Click the one filled button of the overview."""
        (button,) = self.page.locator("main a.button").all()
        self._go_by(button)

    def answer(self, **answers):
        """Fill in the fields with these names, and press the filled button of their form."""
        for name, value in answers.items():
            self._fill(name, value)
        first = next(iter(answers))
        form = self.page.locator("form", has=self.page.locator(f'[name="{first}"]')).first
        before = self.page.url
        self._go_by(form.locator("button.button"))
        errors = self.page.locator(".errors")
        assert not errors.count(), (before, errors.all_inner_texts())

    def answer_rows(self, start, answer):
        """Give the same answer in every field whose name begins alike."""
        fields = self.page.locator(f'[name^="{start}"]').all()
        every = [field.get_attribute("name") for field in fields]
        self.answer(**dict.fromkeys(every, answer))

    def choose_first(self, *names, **answers):
        """Choose the first person in some lists, and send the form with other answers."""
        for name in names:
            options = self.page.locator(f'select[name="{name}"] option').all()
            offered = [option.get_attribute("value") for option in options]
            answers[name] = next(value for value in offered if value.isdecimal())
        self.answer(**answers)

    def send(self):
        """Press the filled button of a page that only asks whether all is right."""
        self._go_by(self.page.locator("main form button.button").first)

    def press(self, part):
        """Press the button of a form whose address holds a part."""
        button = self.page.locator(f'form[action*="{part}"] button')
        closed = self.page.locator("details:not([open])", has=button)
        if closed.count():
            closed.first.locator("summary").click()
        self._go_by(button.first)

    def download(self, part):
        """Save the file behind a link."""
        (found,) = self.links(part)
        with self.page.expect_download() as saved:
            self.page.locator(f'main a[href="{found}"]').click()
        return saved.value

    def _go_by(self, control):
        # A click does not wait for the page that it leads to.
        with self.page.expect_navigation():
            control.click()

    def _fill(self, name, value):
        fields = self.page.locator(f'[name="{name}"]')
        if isinstance(value, date):
            for field, text in zip(fields.all(), (value.day, value.month, value.year), strict=True):
                field.fill(str(text))
        elif fields.first.get_attribute("type") in ("radio", "checkbox"):
            box = self.page.locator(f'[name="{name}"][value="{value}"]')
            self.page.locator(f'label[for="{box.get_attribute("id")}"]').click()
        elif self.page.locator(f'select[name="{name}"]').count():
            fields.first.select_option(str(value))
        else:
            fields.first.fill(str(value))
