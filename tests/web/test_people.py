"""The people of a case on the screen: the list, and one person with everything to reach them."""

import pytest
from builders import (
    a_case,
    a_child,
    a_guardian,
    a_guest,
    a_person,
    a_question,
    a_signing,
    an_agreement,
)
from sqlalchemy import event
from visitor import text_of

from netmeet.domain.codes import (
    ApartHow,
    Channel,
    Choice,
    Group,
    Language,
)
from netmeet.domain.model import Apart, Reservation

AT = "/cases/T-1/people"


def read(house, question):
    """Return the answer to a question about the case as it now is."""
    return question(house.case())


def fields(house, *names):
    """Return what is known about the first person."""
    return read(house, lambda case: [getattr(case.people[0], name) for name in names])


def added(house, *people, **given):
    """Return the address of the first of the people of a case that is now in the house."""
    house.add(a_case(people=list(people), **given))
    return f"{AT}/{house.case().people[0].id}"


def test_an_empty_list_says_what_to_do(house, visitor):
    house.add(a_case())

    page = visitor.page(AT)

    assert "Nobody is on the list yet. Draw the network first, or add a person." in page.main
    assert {"/cases/T-1/network", f"{AT}/add"} <= set(page.links)


def test_the_list_shows_what_is_known_about_each_person(house, visitor):
    guest = a_guest(called="min mor", channel=Channel.LETTER, language=Language.SWEDISH)
    unknown = a_person(name="Bo", group=Group.FRIENDS, choice=None, contact_order="unknown")
    house.add(a_case(people=[unknown, guest]))

    page = visitor.page(AT)

    rows = [[" ".join(text_of(cell).split()) for cell in row] for row in page.all("tr")]
    assert "2 people on the list, 1 to be invited" in page.main
    assert rows[1:] == [
        ["Kirsten Aagaard min mor", "Family", "Yes", "Approved", "Coming", "Letter", "Swedish"],
        [
            "Bo",
            "Friends",
            "Not chosen yet",
            "Not asked",
            "No reply yet",
            "Not answered yet The question about contact orders is not answered.",
            "Danish",
        ],
    ]


def test_the_list_shows_no_way_to_reach_anybody(house, visitor):
    given = {"phone": "12 34 56 78", "email": "kirsten@example.org", "address": ["Nørregade 12"]}
    address = added(house, a_person(**given))

    both = [visitor.page(path).html.replace("\u00a0", " ") for path in (AT, address)]

    shown = [[text in html for text in ("12 34", "kirsten@", "Nørregade")] for html in both]
    assert shown == [[False] * 3, [True] * 3]


def test_a_person_is_added_and_opened(house, visitor):
    house.add(a_case())

    page = visitor.fill(f"{AT}/add", name="Ida", group="family")

    assert (page.heading, fields(house, "name", "choice")) == ("Ida", ["Ida", None])


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"contact_order": "unknown"}, "The question about contact orders is not answered."),
        ({"contact_order": "yes"}, "There is a contact order. Do not contact. Ask the prison."),
        ({"outcome": "take_advice"}, "The safety questions say: stop and take advice."),
        ({"under_18": True}, "A child needs a guardian on the list of guardians."),
        (
            {"guardians": [a_guardian(contact_order="yes")]},
            "There is a contact order about a guardian.",
        ),
    ],
)
def test_a_danger_is_said_in_words_and_nobody_is_called(house, visitor, given, sentence):
    address = added(house, a_person(phone="12345678", **given))

    page = visitor.page(address)

    assert ("Do not write or call yet" in page.main, sentence in page.main) == (True, True)
    assert not [link for link in page.links if link.startswith("tel:")]


def test_who_is_invited_can_be_called_from_their_own_page_only(house, visitor):
    address = added(house, a_person(phone="+4512345678"))

    pages = [visitor.page(path) for path in (AT, address)]

    dialled = [[one for one in page.links if one.startswith("tel:")] for page in pages]
    assert dialled == [[], ["tel:12345678"]]


def test_nobody_is_called_before_the_list_is_signed(house, visitor):
    address = added(house, a_person(phone="12345678"), signings=[])

    page = visitor.page(address)

    assert "The main person has not said “this is my list” yet." in page.main
    assert not [link for link in page.links if link.startswith("tel:")]


def test_the_decision_is_shown_and_never_asked_here(house, visitor):
    address = added(house, a_person(choice=Choice.LATER))
    forms = ("who", "reach", "needs", "safety")

    page = visitor.page(address)
    asked = {
        one.get("name") for name in forms for one in visitor.page(f"{address}/{name}").all("input")
    }

    assert ("Decision Later" in page.main, "choice" in asked) == (True, False)


def test_a_pair_is_added_and_removed(house, visitor):
    address = added(house, a_person(name="Ida"), a_person(name="Bo"))
    one, other = read(house, lambda case: [person.id for person in case.people])

    visitor.fill(f"{AT}/apart", first=str(one), second=str(other), how="never")
    kept, shown = len(house.case().apart), visitor.page(address)
    visitor.press(f"{AT}/apart", "Remove")

    assert (kept, "Must not meet" in shown.main) == (1, True)
    assert len(house.case().apart) == 0


def test_a_pair_of_one_person_is_refused(house, visitor):
    added(house, a_person(name="Ida"), a_person(name="Bo"))
    one = house.case().people[0].id

    page = visitor.fill(f"{AT}/apart", first=str(one), second=str(one), how="never")

    assert page.errors == ["A pair must be two different people."]


def test_somebody_is_removed_after_a_question(house, visitor):
    address = added(house, a_person(name="Ida"), a_person(name="Bo"), signings=[a_signing()])

    asked = visitor.page(f"{address}/remove")
    still = len(house.case().people)
    page = visitor.fill(f"{address}/remove")

    assert ("Then Jonas has to say “this is my list” again." in asked.main, still) == (True, 2)
    assert (page.heading, "Ida" in page.main, fields(house, "name")) == ("People", False, ["Bo"])


def test_who_is_named_by_others_has_no_button_for_removing(house, visitor):
    person = a_person(name="Ida", group=Group.PROFESSIONALS)
    address = added(house, person, questions=[a_question(informant=person)])

    page = visitor.page(f"{address}/remove")

    assert "Topics and questions: this person tells facts" in page.main
    assert (page.forms, "The agreement names" in page.main) == ([], False)


def test_who_has_a_reservation_in_the_agreement_stays_until_it_is_gone(house, visitor):
    person = a_person(name="Ida")
    reservation = Reservation(who=person.key, text="Jeg kan ikke love huset.")
    agreement = an_agreement(reservations=[reservation])
    address = added(house, person, meetings=[], agreements=[agreement])

    page = visitor.page(f"{address}/remove")

    assert "The agreement: this person has a reservation" in page.main
    assert (page.forms, "The agreement names" in page.main) == ([], False)


def test_no_title_and_no_address_holds_a_name(house, visitor):
    address = added(house, a_child(name="Malthe Holm"), a_person(name="Bo"))
    paths = [AT, address, f"{AT}/add", f"{AT}/apart"]
    paths += [
        f"{address}/{name}" for name in ("who", "reach", "needs", "safety", "order", "remove")
    ]

    pages = [visitor.page(path) for path in paths]

    assert not [page.title for page in pages if "Malthe" in page.title or "Bo" in page.title]
    assert not [link for page in pages for link in page.links if "althe" in link]


@pytest.mark.parametrize("page", ["", "/who", "/reach", "/needs", "/safety", "/order", "/remove"])
def test_a_person_of_another_case_is_not_here(house, visitor, page):
    added(house, a_person())
    house.add(a_case(reference="T-2", people=[a_person()]))
    theirs = visitor.page("/cases/T-2/people").links
    stranger = next(key for link in theirs if (key := link.rpartition("/")[2]).isdigit())

    statuses = [
        visitor.page(f"/cases/{case}/people/{stranger}{page}").status for case in ("T-1", "T-2")
    ]

    assert statuses == [404, 200]


def test_a_pair_of_another_case_is_not_here(house, visitor):
    for reference in ("T-1", "T-2"):
        pair = [a_person(name="Ida"), a_person(name="Bo")]
        apart = [Apart(one=pair[0], other=pair[1], how=ApartHow.NEVER)]
        house.add(a_case(reference=reference, people=pair, apart=apart))
    form = visitor.page("/cases/T-2/people/apart").form_with("Remove")
    token = next(one.get("value") for one in form.iter("input") if one.get("name") == "csrf_token")
    address = form.get("action").replace("T-2", "T-1")

    answer = visitor.post(address, data={"csrf_token": token})

    assert (answer.status_code, len(house.case().apart)) == (404, 1)


@pytest.mark.parametrize("path", ["/people", "/people/apart", "/network"])
def test_twenty_people_need_no_more_questions_to_the_database_than_one(house, visitor, path):
    for reference, count in (("T-1", 1), ("T-20", 20)):
        people = [a_guest(name=f"Ida {number}", ring=1) for number in range(count)]
        house.add(a_case(reference=reference, people=people))
    asked = []
    event.listen(house.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))

    counts = []
    for _ in range(2):
        visitor.page("/account")
    for reference in ("T-1", "T-20"):
        asked.clear()
        visitor.page(f"/cases/{reference}{path}")
        counts.append(len(asked))

    assert counts[0] == counts[1]
