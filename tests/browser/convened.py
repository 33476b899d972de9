"""A house that serves a case, and a window in which its convener is signed in."""

from contextlib import contextmanager

from browser.opening import DESK, serving, visiting
from builders import a_case, a_person, a_question, an_account

from netmeet.adapters import db
from netmeet.app import create_app
from netmeet.services import clock, visits
from netmeet.settings import Settings

CASE = "/cases/KANARI-1"
# What the main person must not see.
BEHIND = ("KANARI-1", "Kanarisen", "Kanarigade")


def furnished(folder):
    """Put a convener with a case into a house; return its settings and the convener’s key."""
    settings = Settings.from_environment({"NETMEET_DATA": str(folder)})
    engine = create_app(settings).extensions["netmeet"].engine
    with db.writing(engine) as session:
        owner = an_account()
        case = a_case(
            reference="KANARI-1",
            people=[
                a_person(
                    name="Sanne Kanarisen",
                    called="my sister",
                    address=["Kanarigade 7"],
                    choice=None,
                ),
                a_person(name="Peter Kanarisen", called="my brother", choice=None),
            ],
            questions=[a_question(text="Where can Jonas live?")],
            signings=[],
        )
        case.owner = owner
        session.add(case)
        session.flush()
        key, _ = visits.begin(session, account_id=owner.id, kept={}, now=clock.now())
        session.commit()
    engine.dispose()
    return settings, key


@contextmanager
def convening(chromium, folder, *, viewport=DESK, **manner):
    """Open a window in which the convener is signed in."""
    settings, key = furnished(folder)
    with (
        serving(settings) as address,
        visiting(chromium, address, viewport=viewport, **manner) as page,
    ):
        page.context.add_cookies([{"name": "netmeet", "value": key, "url": address}])
        yield page


def hand_over(page, language="en"):
    """Hand the screen over as the convener does."""
    page.goto(f"{CASE}/hand-over")
    page.locator('label[for="of-0"]').click()
    page.locator("#beside").select_option("convener")
    page.locator(f'label[for="{page.locator(f"[value={language}]").get_attribute("id")}"]').click()
    with page.expect_navigation():
        page.locator("main form button.button").click()
