"""Only the main person's answers decide who is invited, and the list is signed as a whole."""

import pytest
from builders import TODAY, a_case, a_person, a_question, a_signing, days

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Choice, ContactOrder, Deed, SignedBy
from netmeet.domain.refusal import Reason, Refused
from netmeet.services import decisions, review
from netmeet.services.decisions import Heard

BY = "Mette Lund"


def kept_circle(session, *people, **given):
    """Return the circle of a case that is in the house and has no signature."""
    usual = {"people": list(people), "signings": [], "questions": [a_question()]}
    case = a_case(**usual | given)
    session.add(case)
    session.flush()
    return Circle(case, TODAY)


def deeds(circle):
    return [event.deed for event in circle.case.events]


def test_answers_are_kept(session):
    yes, no, later = people = [a_person(choice=None) for _ in range(3)]
    circle = kept_circle(session, *people)

    answers = {yes: Choice.YES, no: Choice.NO, later: Choice.LATER}
    review.answer(session, circle, answers, by=BY)

    session.expire_all()
    assert ([person.choice for person in people], deeds(circle)) == (
        [Choice.YES, Choice.NO, Choice.LATER],
        [Deed.LIST_ANSWERED],
    )


def test_a_row_that_is_left_empty_is_not_answered_yet(session):
    said, unsaid = a_person(choice=None), a_person(choice=Choice.YES)
    circle = kept_circle(session, said, unsaid)

    changed = review.answer(session, circle, {said: Choice.NO, unsaid: None}, by=BY)

    assert (changed, review.unanswered(circle)) == ([said, unsaid], [unsaid])


def test_a_changed_answer_takes_the_signature_back(session):
    person = a_person()
    circle = kept_circle(session, person, signings=[a_signing()])

    review.answer(session, circle, {person: Choice.LATER}, by=BY)

    assert (circle.case.list_signed, circle.case.signings[0].taken_back, deeds(circle)) == (
        None,
        TODAY,
        [Deed.LIST_ANSWERED, Deed.LIST_TAKEN_BACK],
    )


def test_the_same_answers_leave_the_signature_and_the_history_alone(session):
    person = a_person()
    circle = kept_circle(session, person, signings=[a_signing()])

    changed = review.answer(session, circle, {person: Choice.YES}, by=BY)

    assert (changed, circle.case.list_signed is not None, deeds(circle)) == ([], True, [])


@pytest.mark.parametrize("who", ["order", "other case"])
def test_nobody_off_the_list_is_answered_about(session, who):
    banned = a_person(contact_order=ContactOrder.YES, choice=None)
    circle = kept_circle(session, banned, a_person())
    stranger = a_person(choice=None)
    kept_circle(session, stranger, reference="T-2")
    person = {"order": banned, "other case": stranger}[who]

    with pytest.raises(Refused) as refused:
        review.answer(session, circle, {person: Choice.YES}, by=BY)

    assert (refused.value.reason, person.choice) == (Reason.NO_SUCH_PERSON, None)


def test_a_list_with_all_answers_and_a_question_is_signed(session):
    people = [a_person(choice=choice) for choice in Choice]
    circle = kept_circle(session, *people)

    signed = review.sign(session, circle, on=days(-1), beside="kontaktperson", by=BY)

    assert (signed.on, signed.beside, signed.method, deeds(circle)) == (
        days(-1),
        "kontaktperson",
        SignedBy.PAPER,
        [Deed.LIST_SIGNED],
    )


def test_a_list_with_an_open_answer_is_not_signed(session):
    circle = kept_circle(session, a_person(), a_person(choice=None))

    with pytest.raises(Refused) as refused:
        review.sign(session, circle, on=TODAY, beside=None, by=BY)

    assert (refused.value.reason, circle.case.signings) == (Reason.EVERYBODY_NEEDS_AN_ANSWER, [])


def test_somebody_with_an_order_needs_no_answer(session):
    banned = a_person(contact_order=ContactOrder.YES, choice=None)
    circle = kept_circle(session, banned, a_person())

    review.sign(session, circle, on=TODAY, beside=None, by=BY)

    assert circle.case.list_signed is not None


@pytest.mark.parametrize("orders", [[], [ContactOrder.YES]])
def test_an_empty_list_is_not_signed(session, orders):
    people = [a_person(contact_order=order) for order in orders]
    circle = kept_circle(session, *people)

    assert review.why_not_signed(circle) is Reason.EVERYBODY_NEEDS_AN_ANSWER


@pytest.mark.parametrize("count", [0, 6])
def test_a_list_is_signed_with_one_to_five_questions(session, count):
    circle = kept_circle(session, a_person(), questions=[a_question() for _ in range(count)])

    assert review.why_not_signed(circle) is Reason.QUESTIONS_NEEDED


def test_a_list_is_not_signed_on_a_day_to_come(session):
    circle = kept_circle(session, a_person())

    with pytest.raises(Refused) as refused:
        review.sign(session, circle, on=days(1), beside=None, by=BY)

    assert refused.value.reason is Reason.DAY_TO_COME


def test_a_signed_list_is_not_signed_again(session):
    circle = kept_circle(session, a_person(), signings=[a_signing()])

    with pytest.raises(Refused) as refused:
        review.sign(session, circle, on=TODAY, beside=None, by=BY)

    assert (refused.value.reason, len(circle.case.signings)) == (Reason.ALREADY_SIGNED, 1)


def heard(**given):
    """Return how an answer on a screen that was handed over comes in."""
    return Heard(**{"by": BY, "how": SignedBy.SCREEN, "beside": "kontaktperson"} | given)


def kept_choices(circle):
    """Return every choice that was kept: about whom, from what to what, and how."""
    return [
        (one.person, one.before, one.after, one.how, one.beside, one.by)
        for one in circle.case.decisions
    ]


def test_an_answer_on_the_screen_is_kept_with_who_sat_beside(session):
    person = a_person(choice=None)
    circle = kept_circle(session, person)

    is_new = review.choose(session, circle, person, Choice.LATER, heard=heard())

    assert (is_new, person.choice, deeds(circle)) == (True, Choice.LATER, [Deed.ANSWERED_ON_SCREEN])
    assert kept_choices(circle) == [
        (person, None, Choice.LATER, SignedBy.SCREEN, "kontaktperson", BY)
    ]


def test_the_same_answer_again_is_no_deed(session):
    person = a_person()
    circle = kept_circle(session, person, signings=[a_signing()])

    is_new = review.choose(session, circle, person, Choice.YES, heard=heard())

    assert (is_new, kept_choices(circle), deeds(circle)) == (False, [], [])
    assert circle.case.list_signed is not None


def test_another_answer_on_the_screen_takes_the_signature_back(session):
    person = a_person()
    circle = kept_circle(session, person, signings=[a_signing()])

    review.choose(session, circle, person, Choice.NO, heard=heard())

    assert (circle.case.list_signed, deeds(circle)) == (
        None,
        [Deed.ANSWERED_ON_SCREEN, Deed.LIST_TAKEN_BACK],
    )


@pytest.mark.parametrize("who", ["order", "other case"])
def test_nobody_off_the_list_is_chosen_on_the_screen(session, who):
    banned = a_person(contact_order=ContactOrder.YES, choice=None)
    circle = kept_circle(session, banned, a_person())
    stranger = a_person(choice=None)
    kept_circle(session, stranger, reference="T-2")
    person = {"order": banned, "other case": stranger}[who]

    with pytest.raises(Refused) as refused:
        review.choose(session, circle, person, Choice.YES, heard=heard())

    assert (refused.value.reason, person.choice) == (Reason.NO_SUCH_PERSON, None)
    assert (kept_choices(circle), deeds(circle)) == ([], [])


def test_an_answer_from_paper_after_the_screen_is_a_difference_of_its_own(session):
    person = a_person(choice=None)
    circle = kept_circle(session, person)
    review.choose(session, circle, person, Choice.YES, heard=heard())

    review.answer(session, circle, {person: Choice.NO}, by="Kim Lind")

    assert kept_choices(circle)[1:] == [
        (person, Choice.YES, Choice.NO, SignedBy.PAPER, None, "Kim Lind")
    ]
    assert decisions.on_the_screen(person) is Choice.YES


def test_an_answer_that_stands_as_it_was_said_is_no_difference(session):
    person = a_person(choice=None)
    circle = kept_circle(session, person)

    review.choose(session, circle, person, Choice.YES, heard=heard())

    assert decisions.on_the_screen(person) is None


def test_the_list_is_signed_on_the_screen_today(session):
    circle = kept_circle(session, a_person())

    signed = review.sign_on_screen(session, circle, heard=heard())

    assert (signed.on, signed.method, signed.beside, deeds(circle)) == (
        TODAY,
        SignedBy.SCREEN,
        "kontaktperson",
        [Deed.LIST_SIGNED],
    )


def test_a_list_with_an_open_answer_is_not_signed_on_the_screen(session):
    circle = kept_circle(session, a_person(choice=None))

    with pytest.raises(Refused) as refused:
        review.sign_on_screen(session, circle, heard=heard())

    assert (refused.value.reason, circle.case.signings) == (Reason.EVERYBODY_NEEDS_AN_ANSWER, [])
