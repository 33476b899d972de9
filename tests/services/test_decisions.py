"""Every choice about a question is kept; a first yes is an answer, too."""

import pytest
from builders import TODAY, a_case, a_person, a_question

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Choice, Deed, SignedBy
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import decisions, people, questions, review
from netmeet.services.decisions import Heard
from netmeet.services.questions import Wording

SCREEN = Heard(by="Mette Lund", how=SignedBy.SCREEN, beside="samordner")


def kept_case(session, **given):
    """Return a case that is in the house."""
    case = a_case(**given)
    session.add(case)
    session.flush()
    return case


def said(case):
    """Return every choice about a question: from what to what, and how."""
    return [(one.question, one.before, one.after, one.how) for one in case.decisions]


def test_a_first_yes_to_a_question_is_an_answer(session):
    question = a_question()
    case = kept_case(session, questions=[question])
    before = decisions.is_said(question)

    review.answer_question(session, question, Choice.YES, heard=SCREEN)

    assert (before, decisions.is_said(question)) == (False, True)
    assert said(case) == [(question, None, Choice.YES, SignedBy.SCREEN)]
    assert [event.deed for event in case.events] == [Deed.QUESTIONS_ANSWERED]


def test_the_same_answer_to_a_question_again_is_no_deed(session):
    question = a_question()
    case = kept_case(session, questions=[question])
    review.answer_question(session, question, Choice.NO, heard=SCREEN)

    review.answer_question(session, question, Choice.NO, heard=SCREEN)

    assert (len(case.decisions), len(case.events), question.choice) == (1, 1, Choice.NO)


def test_a_sixth_question_is_refused_on_the_screen_too(session):
    no = a_question(choice=Choice.NO)
    case = kept_case(session, questions=[*(a_question() for _ in range(5)), no])

    with pytest.raises(Refused) as refused:
        review.answer_question(session, no, Choice.YES, heard=SCREEN)

    assert (refused.value.reason, no.choice, case.decisions) == (
        Reason.TOO_MANY_QUESTIONS,
        Choice.NO,
        [],
    )


def test_what_the_convener_changes_about_a_question_is_kept(session):
    question = a_question()
    case = kept_case(session, questions=[question])
    review.answer_question(session, question, Choice.YES, heard=SCREEN)

    wording = Wording(topic=question.topic, text=question.text, choice=Choice.NO)
    questions.change(session, question, wording, by="Kim Lind")

    assert said(case)[1:] == [(question, Choice.YES, Choice.NO, SignedBy.PAPER)]


def test_another_wording_is_no_choice(session):
    question = a_question()
    case = kept_case(session, questions=[question])

    questions.change(session, question, Wording(topic=question.topic, text="Hvem?"), by="Kim")

    assert case.decisions == []


def test_who_answered_on_the_screen_today_counts_each_once(session):
    person = a_person(choice=None)
    case = kept_case(session, people=[person], signings=[])
    circle = Circle(case, TODAY)
    for choice in (Choice.YES, Choice.NO):
        review.choose(session, circle, person, choice, heard=SCREEN)

    found = decisions.on_the_screen_today(case)

    assert [(one.person, one.after) for one in found] == [(person, Choice.NO)]
    assert [one.after for one in decisions.newest_first(case)] == [Choice.NO, Choice.YES]


def test_what_was_chosen_goes_with_the_person(session):
    person = a_person(choice=None)
    case = kept_case(session, people=[person], signings=[])
    review.choose(session, Circle(case, TODAY), person, Choice.NO, heard=SCREEN)

    people.remove(session, person, today=TODAY, by="Kim Lind")

    assert case.decisions == []
