"""Bad input 78–102: forms that no page of ours sends, keys that fit nothing, ids of others."""

import pytest
from builders import a_case, a_person
from held import a_held_case
from naughty import carried, typed

from netmeet.adapters import db
from netmeet.domain.codes import Choice, ContactOrder, Group, Role
from netmeet.domain.model import Account, Person
from netmeet.services import accounts

NEW = "/cases/T-1/people/add"
LINE = "/cases/T-1/agreement/lines/new"
FORM = "application/x-www-form-urlencoded"
OPEN_TOO_LONG = "This page had been open too long. Look at it and save it again."
NOT_HERE = "There is nothing here"
PASSWORD = "a boat on the quiet lake"


def case(number, *values):
    """Return one line of the catalogue."""
    return pytest.param(*values, id=number)


@pytest.fixture
def answers(house, visitor):
    """Return what the form for a new person sends, with a right answer to everything."""
    house.add(a_case())
    return carried(visitor, NEW) | {"name": "Ida", "group": "family"}


def people(house):
    return [(one.name, one.group, one.choice, one.contact_order) for one in house.case().people]


IDA = ("Ida", Group.FAMILY, None, ContactOrder.UNKNOWN)


@pytest.mark.parametrize(
    "extra",
    [
        case("90", {"nobody_asked": "x", "": "x", "__class__": "x"}),
        case("91", {"is_admin": "1", "owner_id": "1", "case_id": "77", "role": "administrator"}),
        case("91", {"choice": "yes", "contact_order": "no", "id": "77", "key": "x", "ring": "1"}),
        case("94", {"name[0]": "Bo", "name[]": "Bo", "name.x": "Bo", "group[a][b]": "friends"}),
        case("90", {"keep-name": "mine", "keep-owner_id": "theirs", "differs": "owner_id"}),
        case("95", {f"field-{number}": "x" for number in range(990)}),
    ],
)
def test_a_field_that_no_page_has_changes_nothing(house, visitor, answers, extra):
    owner = house.case().owner_id

    visitor.post(NEW, data=answers | extra)

    assert (people(house), house.case().owner_id) == ([IDA], owner)
    assert house.visitor(Role.CONVENER).page("/administration").status == 404


def test_a_case_is_not_given_away_by_a_form(house, visitor):
    """91: the owner, the number and the state of a case are no answers of its forms."""
    house.add(a_case())
    address = "/cases/T-1/settings/facts"
    before = house.case()

    visitor.post(address, data=carried(visitor, address) | {"owner_id": "1", "reference": "T-2"})

    after = house.case()
    assert (after.owner_id, after.reference, after.state) == (
        before.owner_id,
        "T-1",
        before.state,
    )


def test_nobody_becomes_an_administrator_by_a_form(house, visitor):
    """91: an account changes its own name and nothing else on that page."""
    path = "/account/name"
    extra = {"name": "Hanne", "role": "administrator", "email": "x@example.org", "id": "1"}

    visitor.post(path, data=carried(visitor, path) | extra)

    known = house.look(Account, Account.name == "Hanne")
    assert (known.role, known.email) == (Role.CONVENER, "convener@example.org")


@pytest.mark.parametrize(
    ("fields", "kept"),
    [
        case("92", {"name": ["Ida", "Bo"]}, IDA),
        case("92", {"group": ["family", "friends"]}, IDA),
        case("92", {"receipt": ["a", "b"]}, IDA),
    ],
)
def test_of_a_field_that_comes_twice_the_first_counts(house, visitor, answers, fields, kept):
    visitor.post(NEW, data=answers | fields)

    assert people(house) == [kept]


def test_of_two_answers_to_one_question_only_the_first_is_shown_again(house, visitor, answers):
    """92: else the browser would choose the last."""
    page = visitor.post(NEW, data=answers | {"name": "", "group": ["family", "friends"]})

    assert page.text.count(" checked") == 1
    assert page.text.index('value="family"') < page.text.index(" checked")


@pytest.mark.parametrize(
    ("missing", "error"),
    [case("93", "name", "Enter a name"), case("93", "group", "Choose a group")],
)
def test_a_missing_field_is_asked_for_and_the_others_stay(house, visitor, answers, missing, error):
    sent = {name: text for name, text in answers.items() if name != missing}

    page = visitor.post(NEW, data=sent)

    assert (page.status_code, people(house)) == (422, [])
    assert error in page.text
    assert all(f'value="{sent[name]}"' in page.text for name in {"name", "group"} - {missing})


def test_a_form_without_any_field_of_its_own_is_answered_in_words(house, visitor):
    """93: with its key and nothing else."""
    house.add(a_held_case())
    token = {"csrf_token": carried(visitor, LINE)["csrf_token"]}

    answer = visitor.post(LINE, data=token)

    assert (answer.status_code, house.case().commitments) == (422, [])


@pytest.mark.parametrize(
    ("field", "value"),
    [
        case("101", "group", "enemies"),
        case("101", "group", "FAMILY"),
        case("101", "group", "family\x00"),
        case("101", "group", "{{7*7}}"),
        case("63", "group", "9" * 5000),
    ],
)
def test_only_an_answer_of_the_list_counts(house, visitor, answers, field, value):
    page = visitor.post(NEW, data=answers | {field: value})

    assert (page.status_code, people(house)) == (422, [])
    assert "Choose one of the answers" in page.text
    assert 'value="Ida"' in page.text


@pytest.mark.parametrize("field", ["who", "helpers", "visible_to", "asks", "question", "unit"])
def test_nobody_of_another_case_can_be_chosen(house, visitor, field):
    """87, 101: an id that is real elsewhere is not one of the answers."""
    house.add(a_held_case(), a_case(reference="T-2", people=[a_person(name="Bo")]))
    other = str(house.case("T-2").people[0].id)

    page = visitor.post(
        LINE, data=carried(visitor, LINE) | {"kind": "wish", "what": "Sing", field: other}
    )

    assert (page.status_code, house.case().commitments) == (422, [])
    assert "Choose one of the answers" in page.text


@pytest.mark.parametrize("field", ["helpers", "visible_to", "handover", "off_cell", "day", "who"])
def test_the_other_text_where_there_is_none_is_an_empty_answer(house, visitor, field):
    """100: whose text to keep was never asked, and there is no text of anybody else."""
    house.add(a_held_case())
    sent = carried(visitor, LINE) | {"kind": "wish", "what": "Sing"}

    visitor.post(LINE, data=sent | {f"keep-{field}": "theirs", "differs": field})

    assert [line.what for line in house.case().commitments] == ["Sing"]


@pytest.mark.parametrize(
    "token",
    [
        case("82", None),
        case("82", ""),
        case("82", "x"),
        case("82", "x" * 10_000),
        case("82", "æ\x00.{{7*7}}"),
        case("99", "IjEi.aaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbb"),
    ],
)
def test_a_form_with_a_wrong_key_changes_nothing_and_comes_back_with_its_text(
    house, visitor, answers, token
):
    sent = {name: text for name, text in answers.items() if name != "csrf_token"}

    answer = visitor.post(NEW, data=sent | ({} if token is None else {"csrf_token": token}))
    page = visitor.page(answer.location)

    assert (answer.status_code, answer.location, people(house)) == (303, NEW, [])
    assert (OPEN_TOO_LONG in page.main, typed(page, "name")) == (True, "Ida")


def test_the_key_of_somebody_else_opens_nothing(house, visitor, answers):
    """83, 99: a key is good for one visit."""
    other = carried(house.visitor(Role.CONVENER), "/account/name")["csrf_token"]

    visitor.post(NEW, data=answers | {"csrf_token": other})

    assert people(house) == []


def test_of_two_keys_the_first_counts(house, visitor, answers):
    """89."""
    visitor.post(NEW, data=answers | {"csrf_token": ["x", answers["csrf_token"]]})
    assert people(house) == []

    visitor.post(NEW, data=answers | {"csrf_token": [answers["csrf_token"], "x"]})
    assert people(house) == [IDA]


@pytest.mark.parametrize(
    "person",
    ["0", "-1", "9" * 25, "9" * 5000, "1e3", "1.0", "%20 1", "٣x", "main", "1%00", "1;2", "x" * 36],
)
def test_an_id_that_nobody_has_is_not_here(house, visitor, person):
    """63, 88."""
    house.add(a_case(people=[a_person()]))

    pages = [visitor.page(f"/cases/T-1/people/{person}/{page}") for page in ("who", "reach")]

    assert [(page.status, page.heading) for page in pages] == [(404, NOT_HERE)] * 2


def test_a_foreign_a_deleted_and_an_unknown_case_answer_the_same(house, visitor):
    """87: not one letter tells whether such a case is there."""
    house.add(a_case(), a_case(reference="T-2", people=[a_person()]))
    with db.writing(house.engine) as session:
        stranger = accounts.add(
            session, email="x@example.org", name="X", role=Role.CONVENER, password=PASSWORD
        )
        session.commit()
        session.refresh(stranger)
        session.expunge_all()
    person = house.case("T-2").people[0].id
    theirs = house.app.test_client().sign_in(stranger)

    ends = ("", "/people", f"/people/{person}/who", "/documents/leaflet/all/da/file", "/nothing")
    foreign = [theirs.get(f"/cases/T-2{end}").data for end in ends]
    unknown = [theirs.get(f"/cases/T-9{end}").data for end in ends]

    assert foreign == unknown
    assert visitor.page(f"/cases/T-1/people/{person}/who").status == 404
    assert visitor.page(f"/cases/T-2/people/{person}/who").status == 200


@pytest.mark.parametrize("path", ["up", "down", "remove"], ids=["88 up", "88 down", "88 remove"])
def test_a_button_about_a_line_of_another_case_does_nothing(house, visitor, path):
    house.add(a_held_case(), a_held_case(reference="T-2"))
    visitor.fill("/cases/T-2/agreement/lines/new", what="Sing", kind="wish")
    line = house.case("T-2").commitments[0].id
    token = {"csrf_token": carried(visitor, LINE)["csrf_token"]}

    answer = visitor.post(f"/cases/T-1/agreement/lines/{line}/{path}", data=token)

    assert (answer.status_code, len(house.case("T-2").commitments)) == (404, 1)


def test_a_decision_of_the_main_person_cannot_be_sent_to_any_other_form(house, visitor):
    """91: the yes of the main person has one page."""
    house.add(a_case(people=[a_person(choice=Choice.NO)]))
    person = house.look(Person).id
    path = f"/cases/T-1/people/{person}/needs"

    visitor.post(path, data=carried(visitor, path) | {"choice": "yes", "person.choice": "yes"})

    assert house.look(Person).choice is Choice.NO
