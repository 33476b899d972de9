"""What the tests of the main person's pages share: a case whose screen is handed over, answers."""

from builders import a_case, a_question
from handed import hand_over

ANNA = {"name": "Anna Holm", "called": "min søster"}


def a_list(house, *people, **given):
    """Put a case with people and one question into the house; return the main person's browser."""
    usual = {"signings": [], "questions": [a_question()], "people": list(people)}
    house.add(a_case(**usual | given))
    return hand_over(house)


def answer(visitor, path, said):
    """Open a page of the main person's and press one of the equal answers."""
    page = visitor.page(path)
    return visitor.send(page, page.form_to(page.path), {}, ("answer", said))


def offered(page):
    """Return the equal answers of a page: what each sends, and its words."""
    buttons = [one for one in page.all("button") if "answer" in (one.get("class") or "")]
    return [(one.get("value"), " ".join("".join(one.itertext()).split())) for one in buttons]


def choices(house):
    return {one.name: one.choice for one in house.case().people}


def deeds(house):
    return [event.deed for event in house.case().events][1:]
