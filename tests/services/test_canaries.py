"""Every text of a case has a word of its own: each output says those in the table and no other.

“own” marks what is about the reader; a guardian reads what is about the child.
"""

from collections import defaultdict

import pytest
from builders import TODAY
from canaries import marked_case
from papers_of import papers_of, text_of

from netmeet.domain.circle import Circle
from netmeet.papers.readers import Reader
from netmeet.services import calendars, invitations

CASES = ("closed", "ready-da", "ready-nb", "ready-sv")
THE_CONVENER = "case.convener_name case.convener_organisation case.convener_phone"
OF_LINES = "commitment.first_step commitment.sign commitment.what commitment.who_outside"
OF_THE_AGREEMENT = (
    "agreement.if_things_change agreement.reason agreement.talked_about agreement.why case.called "
    f"commitment.depends_on commitment.plan_b {OF_LINES} meeting.room person.name prison.name "
    "reservation.text sharing.receiver"
)
LETTER = (
    f"{THE_CONVENER} case.called day_plan.meet_at meeting.room own guardian.name own person.name "
    "own person.greeting prison.address prison.name question.text"
)
SAYS: dict[str, str] = {
    "referral": f"{THE_CONVENER} case.called case.referral_by case.referral_hopes "
    "case.referral_interpreter case.referral_professional prison.name",
    "invite-list": "case.called case.convener_name person.called person.name",
    "map": "case.called person.called person.name",
    "map-states": "case.called person.called person.name",
    "empty-map": "case.called",
    "topics": "case.called person.name question.text",
    "next-visit": "case.ask_next case.called person.name question.text",
    "leaflet": "case.convener_phone",
    "permission-list": f"{THE_CONVENER} case.called case.officer_name case.officer_phone "
    "day_plan.equipment day_plan.food meeting.room person.name_on_id prison.name",
    "availability": "case.called person.name",
    "invitation": LETTER,
    "child-invitation": f"{THE_CONVENER} case.called meeting.room own person.greeting "
    "own person.name person.name prison.name",
    "labels": "guardian.address guardian.name person.address person.name",
    "agenda": "case.called day_plan.closing day_plan.food day_plan.opening person.name",
    "questions": "case.called case.situation question.text",
    "blank-agreement": "case.called meeting.room prison.name",
    "gate-list": "case.called case.convener_name case.convener_organisation meeting.room "
    "permission.conditions person.name_on_id prison.name",
    "run-sheet": "arrangement.by case.avoid case.called case.convener_name case.convener_phone "
    "case.officer_name case.officer_phone day_plan.closing day_plan.equipment day_plan.food "
    "day_plan.meet_at day_plan.opening meeting.room person.interpreter person.message "
    "person.name prison.gate_phone prison.name",
    "agreement": OF_THE_AGREEMENT,
    "agreement-cell": f"{OF_THE_AGREEMENT} person.called",
    "personal": f"case.called case.convener_name case.convener_phone {OF_LINES} "
    "own person.name person.name",
    "follow-up": "case.called commitment.what commitment.who_outside own person.name person.name",
    "mail": LETTER,
    "call-sheet": "case.called case.convener_name case.convener_phone day_plan.meet_at "
    "meeting.room own guardian.name own person.name prison.name",
    "calendar": "case.convener_email case.convener_organisation own person.email",
}


@pytest.fixture(scope="module")
def found():
    """Return which texts each output says, over several cases."""
    said = defaultdict(set)
    for name in CASES:
        case, marks = marked_case(name, TODAY)
        for output, who, text in outputs(Circle(case, TODAY)):
            said[output] |= {named(mark, who) for mark in marks if is_in(mark.word, text)}
    return said


def outputs(circle):
    """Give everything that leaves the house: its kind, whose it is, and its text."""
    for made in papers_of(circle):
        yield made.kind, made.reader.who, made.text
    for person in circle.people:
        for preview in invitations.previews(circle, person):
            yield "mail", person, f"{preview.subject}\n{preview.body}"
            yield "call-sheet", person, text_of(preview.call)
    for reader in calendars.readers(circle):
        if isinstance(reader, Reader):
            content = calendars.content_of(circle, reader.who).decode()
            yield "calendar", reader.who, content.replace("\r\n ", "")


def named(mark, who):
    """Return the field of a text, and whether it is about the reader."""
    return f"own {mark.field}" if mark.person is who and who is not None else mark.field


def is_in(word, text):
    """Tell whether a word stands in a text; a number is read however it is grouped."""
    if not word.startswith("+"):
        return word in text
    return word[3:] in text.replace(" ", "").replace("-", "")


@pytest.mark.parametrize("output", SAYS)
def test_an_output_says_what_is_in_its_row_and_nothing_else(found, output):
    assert found[output] == set(fields_of(SAYS[output]))


def fields_of(row):
    """Give the fields of a row; “own” belongs to the field behind it."""
    own = False
    for word in row.split():
        if word == "own":
            own = True
            continue
        yield f"own {word}" if own else word
        own = False


def test_every_output_has_its_row(found):
    assert set(found) == set(SAYS)
