"""No way leads out of a screen that was handed over, and no answer tells what is behind it."""

import pytest
from builders import a_case, a_person, a_question
from handed import cookie_of, send
from untouched import dump
from visitor import fields_of
from ways_out import OTHER, OWN, WAYS, Escape

from netmeet.domain.codes import Choice, TakesPart
from netmeet.services.house import Organisation

# Unique words that stand on pages of the convener’s, and never on one of the main person’s.
BEHIND = {
    "surname": "Kanarisen",
    "address": "Kanarigade",
    "phone": "22334455",
    "email": "kanari@kanari.example",
    "message": "Kanarihilsen",
    "situation": "Kanarisituation",
    "helper": "Kanarikontor",
    "somebody else": "Kanariella",
    "another main person": "Kanarijens",
    "prison": "Kanarifængslet",
    "draft": "Kanarikladde",
}
# Here the main person answers, as on any other day.
ANSWERS = ("a_form_that_was_done_before",)
PAGES = (
    "",
    "invitations/{id}",
    "people",
    "people/{id}",
    "people/{id}/reach",
    "questions/about",
    "questions",
)


@pytest.fixture
def behind(house):
    """Return the convener’s test browser, in a house full of words that nobody else may see."""
    house.hall.organisation = Organisation(name="Kanariforeningen", helper=BEHIND["helper"])
    person = a_person(
        name=f"Sanne {BEHIND['surname']}",
        called="my sister",
        address=[f"{BEHIND['address']} 7", "5000 Odense C"],
        phone="+4522334455",
        email=BEHIND["email"],
        message=BEHIND["message"],
        takes_part=TakesPart.MESSAGE,
        choice=Choice.LATER,
    )
    own = a_case(reference=OWN, people=[person], questions=[a_question()], signings=[])
    own.situation, own.prison.name = BEHIND["situation"], BEHIND["prison"]
    other = a_case(
        reference=OTHER,
        called=BEHIND["another main person"],
        people=[a_person(name=BEHIND["somebody else"])],
    )
    house.add(own, other)
    return house.visitor()


@pytest.fixture
def escape(house, behind):
    """Return a screen that was handed over, after the convener had written this and that."""
    about = behind.page(f"/cases/{OWN}/questions/about")
    who = str(house.case(OWN).people[0].id)
    form = dict(fields_of(about.form_to(""))) | {"answer": "yes", "who": who}
    behind.post(about.path, data=form)
    page = behind.page(about.path)
    behind.send(page, page.form_to(""), {"situation": BEHIND["draft"]}, ("draft", "yes"))
    key = cookie_of(behind)
    others_id = house.case(OTHER).people[0].id
    assert send(behind, OWN).status_code == 303
    return Escape(house, behind, key, form, others_id)


def told_by(answer):
    """Return everything that an answer tells, but for the address that was asked for."""
    told = [answer.get_data(as_text=True), *(value for _, value in answer.headers)]
    return "\n".join(told).replace(answer.request.path, "")


@pytest.mark.parametrize("way", WAYS)
def test_no_way_leads_out_of_a_screen_that_was_handed_over(house, escape, way):
    before = dump(house.engine)

    answers = [(answer, right) for answer, right in WAYS[way](escape)]

    assert [
        (one.request.method, one.request.path, one.status_code)
        for one, right in answers
        if one.status_code not in right
    ] == []
    told = {
        (word, one.request.path)
        for one, _ in answers
        for word in (*BEHIND.values(), OWN, OTHER)
        if word in told_by(one)
    }
    assert told == set()
    assert way in ANSWERS or dump(house.engine) == before


@pytest.mark.parametrize("way", WAYS)
def test_every_way_is_tried_at_least_twice(escape, way):
    assert len(list(WAYS[way](escape))) >= 2


def test_the_words_stand_on_pages_of_the_conveners(house, behind):
    pages = [page.format(id=1) for page in PAGES]
    told = behind.page("/cases").html + "".join(
        behind.page(f"/cases/{case}/{page}".rstrip("/")).html
        for case in (OWN, OTHER)
        for page in pages
    )

    assert {name for name, word in BEHIND.items() if word not in told} == {"draft"}
