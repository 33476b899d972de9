"""Nothing of a case reaches its prison's staff but what stands in the list here.

Every text that a case and its people hold gets a word of its own; codes are looked for by the
words that say them.
"""

import re

import pytest
from builders import (
    TODAY,
    a_case,
    a_child,
    a_commitment,
    a_copy,
    a_day,
    a_guardian,
    a_guest,
    a_permission,
    a_person,
    a_prison,
    a_question,
    a_ready_case,
    an_agreement,
    at,
    days,
)
from marked import counted
from sqlalchemy import JSON, Text, inspect

from netmeet.adapters import db
from netmeet.domain import codes
from netmeet.domain.codes import PermissionStatus, Role, Track
from netmeet.domain.model import (
    Account,
    Apart,
    Arrangement,
    Asking,
    Consent,
    Contact,
    Decision,
    Event,
    Outside,
    Person,
    Reservation,
    Roles,
    Sharing,
)
from netmeet.words.labels import LABELS

MARK = re.compile("cz7x[a-z]{3}")
# What the house finds a case by, and what binds lines together; the prison is the staff's own.
KEPT = {"Case.reference", "Case.reference_key", "Person.key", "Reservation.who", "Prison.name"}
GUEST = {"Person.name_on_id"}
SEEN = {
    "list": {"Case.called"},
    "case": {"Case.called", "Meeting.room", "Permission.conditions", *GUEST},
    "form": {"Permission.conditions", *GUEST},
}
SECRET_CODES = (
    codes.Certainty,
    codes.ContactOrder,
    codes.GuardianConsent,
    codes.Interprets,
    codes.MoreContact,
    codes.Outcome,
    codes.PlanB,
    codes.Remote,
    codes.Reply,
    codes.Source,
    codes.StopReason,
    codes.TakesPart,
    codes.Topic,
    codes.Watch,
)


def a_whole_case():
    """Return a case in which everything is there that can hold a text."""
    guest = a_guest(
        permission=a_permission(PermissionStatus.CONDITIONS, track=Track.VOLUNTEER),
        safety=[Asking(source=codes.Source.STAFF, on=TODAY, outcome=codes.Outcome.ARRIVE_APART)],
        contacts=[Contact(at=at(days(-9)), by="x", how=codes.Approach.SPOKE)],
        outcome=codes.Outcome.ARRIVE_APART,
        plan_b=codes.PlanB.OUTSIDE_LATER,
        interpreter_who=codes.Interprets.RELATIVE,
        more_contact=codes.MoreContact.AS_NOW,
        takes_part=codes.TakesPart.INFORMATION,
        foreign_citizen=True,
        birth_year=1987,
    )
    child = a_child(guardians=[a_guardian(consent=codes.GuardianConsent.GIVEN)])
    banned = a_person(contact_order=codes.ContactOrder.YES)
    unwanted = a_person(choice=codes.Choice.NO)
    day = a_day()
    day.arranged = [Arrangement(person=guest)]
    line = a_commitment(who=Outside("x"), asks=Outside("x"))
    agreement = an_agreement(commitments=[line], copies=[a_copy(Outside("x"))])
    agreement.reservations = [Reservation(who=guest.key)]
    return a_ready_case(
        people=[guest, child, banned, unwanted],
        questions=[a_question(informant=guest)],
        day=day,
        roles=Roles(chair=guest, note_taker=guest, follow_up=guest),
        agreement=agreement,
        apart=[Apart(one=guest, other=child, how=codes.ApartHow.ARRIVE_APART)],
        consent=Consent(start=days(-60), sharing=[Sharing(given=TODAY)]),
        decisions=[Decision(at=at(TODAY), by="x", how=codes.SignedBy.SCREEN, person=guest)],
        events=[Event(at=at(TODAY), by="x", deed=codes.Deed.STARTED)],
        prison=a_prison(remote=codes.Remote.NO, private_watch=codes.Watch.SEEN),
        release_certainty=codes.Certainty.EARLIEST,
        state_reason=codes.StopReason.ILL,
    )


def entities(thing, seen):
    """Return a thing and everything that can be reached from it."""
    if thing in seen or isinstance(thing, Account):
        return seen
    seen.append(thing)
    for relationship in inspect(type(thing)).relationships:
        value = getattr(thing, relationship.key)
        for one in value if relationship.uselist else [value]:
            if one is not None:
                entities(one, seen)
    return seen


def mark_everything(case):
    """Give each text of a case a word of its own; return what each word is."""
    marks = {}
    for thing in entities(case, []):
        for column in inspect(type(thing)).columns:
            at_place = f"{type(thing).__name__}.{column.key}"
            is_list = type(column.type) is JSON
            if at_place in KEPT or not (is_list or isinstance(column.type, Text)):
                continue
            mark = f"cz7x{counted(len(marks))}"
            marks[mark] = at_place
            setattr(thing, column.key, [mark] if is_list else mark)
    return marks


@pytest.fixture
def pages(house):
    """Return what staff see: the list, the case and the form about a guest; and the marks."""
    case = a_whole_case()
    marks = mark_everything(case)
    house.add(case)
    with db.reading(house.engine) as session:
        guest = min(person.id for person in session.query(Person))
    staff = house.visitor(Role.STAFF)
    paths = {"list": "/prison", "case": "/prison/T-1", "form": f"/prison/T-1/{guest}"}
    found = {place: staff.page(path) for place, path in paths.items()}
    assert {page.status for page in found.values()} == {200}
    return found, marks


@pytest.mark.parametrize("place", SEEN)
def test_staff_read_the_texts_in_the_list_and_no_other(pages, place):
    found, marks = pages

    assert {marks[mark] for mark in MARK.findall(found[place].html)} == SEEN[place]
    assert len(set(marks.values())) > 60


@pytest.mark.parametrize("place", SEEN)
def test_staff_read_no_answer_that_is_not_theirs(pages, place):
    found, _ = pages

    said = {sentence for code in SECRET_CODES for sentence in LABELS[code].values()}
    shown = found[place].main
    assert {one for one in said if re.search(rf"\b{re.escape(one)}\b", shown)} == set()
    assert [one for one in ("1987", "foreign", "citizen") if one in shown] == []


def test_a_convener_sees_what_staff_do_not(house, visitor):
    case = a_whole_case()
    marks = mark_everything(case)
    case.people[0].interpreter = None
    house.add(case)

    page = visitor.page("/cases/T-1/questions")

    assert "Question.text" in {marks[mark] for mark in MARK.findall(page.html)}


@pytest.mark.parametrize("status", PermissionStatus)
def test_staff_can_write_every_status_without_a_reason(house, status):
    house.add(a_case(people=[a_person()]))
    with db.reading(house.engine) as session:
        guest = session.query(Person).one().id
    staff = house.visitor(Role.STAFF)
    form = staff.page(f"/prison/T-1/{guest}")

    page = staff.fill(f"/prison/T-1/{guest}", status=status.value, asked=TODAY)

    assert page.path == "/prison/T-1"
    assert house.case().people[0].permission.status is status
    fields = {one.get("name") for one in form.forms[0].iter("input")}
    assert not fields & {"reason", "track", "plan_b", "foreign_citizen"}


def test_staff_keep_whether_somebody_is_a_foreign_citizen(house):
    house.add(a_case(people=[a_person(foreign_citizen=True)]))
    with db.reading(house.engine) as session:
        guest = session.query(Person).one().id

    house.visitor(Role.STAFF).fill(f"/prison/T-1/{guest}", status="expired")

    assert house.case().people[0].foreign_citizen is True
