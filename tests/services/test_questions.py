"""Questions are written, ordered, and at most five are kept."""

import pytest
from builders import a_case, a_commitment, a_person, a_question
from sqlalchemy import select

from netmeet.domain.codes import Choice, ContactOrder, Deed, Group, Topic
from netmeet.domain.model import Case, Question
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import questions
from netmeet.services.questions import Wording

BY = "Mette Lund"


def kept_case(session, **given):
    """Return a case that is in the house."""
    case = a_case(**given)
    session.add(case)
    session.flush()
    return case


def wording(text="Hvem kan hjælpe med gælden?", **given):
    return Wording(**{"topic": Topic.MONEY, "text": text} | given)


def texts(session):
    """Return what the questions of the house say, as they lie in the database."""
    session.expire_all()
    return [question.text for question in session.scalars(select(Case)).unique().one().questions]


def deeds(case):
    return [event.deed for event in case.events]


def test_a_question_is_added_at_the_end(session):
    worker = a_person(group=Group.PROFESSIONALS)
    case = kept_case(session, people=[worker], questions=[a_question(text="Hvor bo?")])

    added = questions.add(session, case, wording(informant=worker), by=BY)

    assert (texts(session), added.topic, added.informant, added.choice, deeds(case)) == (
        ["Hvor bo?", "Hvem kan hjælpe med gælden?"],
        Topic.MONEY,
        worker,
        Choice.YES,
        [Deed.QUESTIONS],
    )


def test_a_sixth_question_is_refused(session):
    case = kept_case(session, questions=[a_question() for _ in range(5)])

    with pytest.raises(Refused) as refused:
        questions.add(session, case, wording(), by=BY)

    assert (refused.value.reason, refused.value.facts, len(case.questions)) == (
        Reason.TOO_MANY_QUESTIONS,
        {"most": 5, "count": 6},
        5,
    )


def test_a_question_with_a_no_takes_no_place(session):
    no = a_question(choice=Choice.NO)
    case = kept_case(session, questions=[no, *(a_question() for _ in range(4))])

    questions.add(session, case, wording(), by=BY)
    questions.add(session, case, wording(choice=Choice.NO), by=BY)

    assert len(case.questions) == 7


def test_a_question_cannot_come_back_as_a_sixth(session):
    no = a_question(choice=Choice.NO)
    kept_case(session, questions=[no, *(a_question() for _ in range(5))])

    with pytest.raises(Refused) as refused:
        questions.change(session, no, wording(choice=Choice.LATER), by=BY)

    assert (refused.value.reason, no.choice) == (Reason.TOO_MANY_QUESTIONS, Choice.NO)


def test_one_of_six_questions_from_elsewhere_can_be_mended(session):
    six = [a_question() for _ in range(6)]
    kept_case(session, questions=six)

    questions.change(session, six[3], wording("Hvad gør vi?"), by=BY)

    assert texts(session)[3] == "Hvad gør vi?"


def test_a_question_is_changed(session):
    worker = a_person(group=Group.PROFESSIONALS)
    question = a_question(informant=worker)
    case = kept_case(session, people=[worker], questions=[question])
    said = wording("Hvem vil være med?", topic=Topic.FRIENDS, choice=Choice.LATER)

    questions.change(session, question, said, by=BY)

    session.expire_all()
    assert (
        question.topic,
        question.text,
        question.informant,
        question.choice,
        deeds(case),
    ) == (Topic.FRIENDS, "Hvem vil være med?", None, Choice.LATER, [Deed.QUESTIONS])


@pytest.mark.parametrize(
    "given", [{"group": Group.FAMILY}, {"contact_order": ContactOrder.YES}], ids=str
)
def test_only_a_professional_without_an_order_tells_facts(session, given):
    person = a_person(**{"group": Group.PROFESSIONALS} | given)
    case = kept_case(session, people=[person])

    with pytest.raises(Refused) as refused:
        questions.add(session, case, wording(informant=person), by=BY)

    assert (refused.value.reason, case.questions) == (Reason.NO_SUCH_PERSON, [])


def test_somebody_of_another_case_tells_no_facts(session):
    stranger = a_person(group=Group.PROFESSIONALS)
    kept_case(session, reference="T-2", people=[stranger])
    case = kept_case(session)

    with pytest.raises(Refused) as refused:
        questions.add(session, case, wording(informant=stranger), by=BY)

    assert refused.value.reason is Reason.NO_SUCH_PERSON


@pytest.mark.parametrize(
    ("move", "place", "wanted"),
    [
        (questions.move_up, 2, ["a", "c", "b"]),
        (questions.move_up, 0, ["a", "b", "c"]),
        (questions.move_down, 0, ["b", "a", "c"]),
        (questions.move_down, 2, ["a", "b", "c"]),
    ],
)
def test_a_question_moves_one_place(session, move, place, wanted):
    case = kept_case(session, questions=[a_question(text=text) for text in "abc"])

    move(session, case.questions[place], by=BY)

    assert texts(session) == wanted


def test_a_question_that_stays_where_it_is_is_no_deed(session):
    case = kept_case(session, questions=[a_question()])

    questions.move_up(session, case.questions[0], by=BY)

    assert deeds(case) == []


def test_a_removed_question_is_gone(session):
    case = kept_case(session, questions=[a_question(text="a"), a_question(text="b")])

    questions.remove(session, case.questions[0], by=BY)

    left = [(one.text, one.position) for one in session.scalars(select(Question))]
    assert (left, deeds(case)) == ([("b", 0)], [Deed.QUESTIONS])


def test_a_question_that_a_line_of_an_agreement_answers_is_not_removed(session):
    question = a_question()
    line = a_commitment(question=question)
    kept_case(session, questions=[question], commitments=[line])

    with pytest.raises(Refused) as refused:
        questions.remove(session, question, by=BY)

    assert (refused.value.reason, line.question) == (Reason.IN_USE, question)


def test_where_we_stand_and_what_to_leave_is_kept(session):
    case = kept_case(session, avoid=["Old"])

    questions.describe(session, case, situation="Jonas is good at…", avoid=["A", "B"], by=BY)

    session.expire_all()
    assert (case.situation, case.avoid, deeds(case)) == (
        "Jonas is good at…",
        ["A", "B"],
        [Deed.QUESTIONS],
    )
