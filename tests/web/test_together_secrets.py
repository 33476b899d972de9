"""What the main person’s pages never show: why somebody cannot come, and what only others know."""

from datetime import date
from itertools import count

import pytest
from builders import a_case, a_child, a_guardian, a_meeting, a_permission, a_person, a_question
from handed import hand_over
from held_back import EVERY_CAUSE, who_can, who_cannot
from sqlalchemy import Text, inspect
from together import ANNA, a_list, answer, choices

from netmeet.domain.codes import Choice, ContactOrder, Outcome, Reply, ReviewOf

NEUTRAL = "cannot be invited now. Ask your convener."
PAGES = {
    ReviewOf.PEOPLE: (
        "1",
        "2",
        "3",
        "list",
        "change",
        "text",
        "end/signed",
        "end/time",
        "end/text-change",
    ),
    ReviewOf.QUESTIONS: ("questions/1", "questions", "end/nothing"),
}
# The main person's own words, and the name under the letter.
OWN = {"Person.called", "Person.greeting", "Case.called", "Case.convener_name", "Question.text"}


def without_secrets(page):
    """Return a page without what differs each time: its keys, and the number of the person."""
    for one in page.all("input"):
        if one.get("name") in ("csrf_token", "receipt", "who"):
            one.set("value", "")
    return page.main


@pytest.mark.parametrize("cause", EVERY_CAUSE)
def test_whatever_the_cause_the_page_is_the_same(house, cause):
    people, apart = who_cannot(cause, choice=None, **ANNA)
    visitor = a_list(house, *people, apart=apart)

    page = visitor.page("/together/1")

    assert without_secrets(page) == (
        f"Person 1 of 2 Anna min søster Anna {NEUTRAL} Do you want to invite Anna to the meeting? "
        "✓ Yes ✕ No ? Later You decide. You can change your mind. Read aloud"
    )


@pytest.mark.parametrize("cause", EVERY_CAUSE)
@pytest.mark.parametrize("said", Choice)
def test_somebody_who_cannot_be_invited_is_answered_about_all_the_same(house, cause, said):
    people, apart = who_cannot(cause, choice=None, **ANNA)
    visitor = a_list(house, *people, apart=apart)

    answer(visitor, "/together/1", said.value)

    assert choices(house)["Anna Holm"] is said


@pytest.mark.parametrize("how", who_can())
def test_others_have_no_such_sentence(house, how):
    visitor = a_list(house, who_can()[how])

    assert "cannot be invited" not in visitor.page("/together/1").main


def test_somebody_with_an_order_is_nowhere(house):
    banned = a_person(name="Sofus Dam", called="SOFUSWORD", contact_order=ContactOrder.YES)
    visitor = a_list(house, a_person(**ANNA), banned)

    for path in ("1", "list", "change", "text"):
        page = visitor.page(f"/together/{path}")
        assert "Sofus" not in page.html
        assert "SOFUSWORD" not in page.html
    assert "Person 1 of 1" in visitor.page("/together/1").main


def marked(thing, marks, known):
    """Give every text of a thing and of all that belongs to it a word of its own."""
    kind = type(thing).__name__
    for column in inspect(type(thing)).columns:
        if isinstance(column.type, Text) and column.key not in (
            "reference",
            "reference_key",
            "key",
        ):
            known[f"{kind}.{column.key}"] = word = f"Zq{next(marks)}qz"
            setattr(thing, column.key, f"Anna {word}" if column.key == "name" else word)
    for name in ("address",):
        if hasattr(thing, name):
            known[f"{kind}.{name}"] = word = f"Zq{next(marks)}qz"
            setattr(thing, name, [word])


def a_marked_case():
    """Return a case in which every text has a word of its own, and the words by their fields."""
    guardian = a_guardian()
    child = a_child(guardians=[guardian], choice=Choice.NO)
    person = a_person(
        permission=a_permission(), outcome=Outcome.MESSAGE_INSTEAD, reply=Reply.NOT_COMING
    )
    question = a_question(informant=person)
    case = a_case(people=[person, child], questions=[question], meeting=a_meeting())
    marks, known = count(1000), {}
    for thing in (case, case.prison, case.meeting, question, guardian, child, person):
        marked(thing, marks, known)
    marked(person.permission, marks, known)
    case.avoid, case.ask_next = ["Zq1qz"], ["Zq2qz"]
    known |= {"Case.avoid": "Zq1qz", "Case.ask_next": "Zq2qz"}
    case.meeting.uid, case.delete_on = "Zq3qz", date(2099, 12, 31)
    return case, known


@pytest.mark.parametrize("of", ReviewOf)
def test_no_field_of_a_case_is_where_it_does_not_belong(house, of):
    case, known = a_marked_case()
    house.add(case)
    visitor = hand_over(house, of=of)

    seen = "".join(visitor.get(f"/together/{path}").text for path in PAGES[of])

    found = {field for field, word in known.items() if word in seen}
    assert found <= OWN
    assert found >= {"Question.text"} or of is ReviewOf.PEOPLE
    assert found >= OWN - {"Question.text"} or of is ReviewOf.QUESTIONS
    assert "T-1" not in seen


@pytest.mark.parametrize("of", ReviewOf)
def test_the_pages_have_no_link_out(house, of):
    house.add(a_case(people=[a_person(**ANNA)], questions=[a_question()]))
    visitor = hand_over(house, of=of)

    for path in PAGES[of]:
        if visitor.get(f"/together/{path}").status_code == 404:
            continue
        page = visitor.page(f"/together/{path}")
        leads = [link.get("href") for link in page.all("a")]
        assert [link for link in leads if not link.startswith(("/together", "#main"))] == []
