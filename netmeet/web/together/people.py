"""Who is invited: one person a page, and “Is this your list?”."""

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import Choice, ReviewOf
from netmeet.domain.model import Person
from netmeet.domain.refusal import Reason
from netmeet.domain.review import cannot_be_invited, shown_names
from netmeet.papers.invite_list import in_order
from netmeet.services import decisions, review
from netmeet.services.invitation_text import TextStanding, standing
from netmeet.web.flow import act
from netmeet.web.request import case, circle, database, house, say
from netmeet.web.together.blueprint import (
    FROM_LIST,
    Offered,
    answered,
    at,
    choices,
    heard,
    is_from_list,
    only,
    pages,
)
from netmeet.words.catalogue import N_

YES, CHANGE, TIME = "yes", "change", "time"
ANSWERS = (
    (YES, N_("Yes, this is my list")),
    (CHANGE, N_("I want to change something")),
    (TIME, N_("I need more time")),
)


def listed() -> list[Person]:
    """Return the people in the order and with the numbers of the printed list."""
    return in_order(circle(), house().words(case().language))


def where() -> str:
    """Return where the main person goes on: at the first open answer, the list, or the text."""
    people = listed()
    if not people:
        return url_for("together.end", why="nothing")
    for place, one in enumerate(people, 1):
        if one.choice is None:
            return url_for("together.person", place=place)
    is_open = case().list_signed is None or standing(circle()) is TextStanding.AGREED
    return url_for("together.whole" if is_open else "together.text")


@pages.route("/<int:place>", methods=["GET", "POST"])
def person(place: int) -> ResponseReturnValue:
    """Ask about one person, and go on to the next."""
    only(ReviewOf.PEOPLE)
    people = listed()
    if request.method == "POST":
        return _chosen(people)
    shown = at(people, place)
    before = url_for(".person", place=place - 1) if place > 1 else ""
    return render_template(
        "together/person.html",
        place=place,
        count=len(people),
        person=shown,
        name=shown_names(people)[shown],
        is_held=cannot_be_invited(shown, circle().today),
        on_the_screen=decisions.on_the_screen(shown),
        answers=choices(),
        before=url_for(".change") if is_from_list() else before,
    )


@pages.route("/list", methods=["GET", "POST"])
def whole() -> ResponseReturnValue:
    """Ask “Is this your list?”, with everybody under what was answered."""
    only(ReviewOf.PEOPLE)
    if request.method == "POST":
        return _said(request.form.get("answer", ""))
    people = listed()
    names = shown_names(people)
    return render_template(
        "together/list.html",
        groups=[
            (choice, [names[one] for one in people if one.choice is choice])
            for choice in (Choice.YES, Choice.LATER, Choice.NO, None)
        ],
        signed=case().list_signed,
        answers=[Offered(value, say(said)) for value, said in ANSWERS],
        before=url_for(".person", place=len(people)) if people else "",
    )


@pages.get("/change")
def change() -> ResponseReturnValue:
    """Show everybody with the answer, and a way to change it."""
    only(ReviewOf.PEOPLE)
    people = listed()
    names = shown_names(people)
    return render_template(
        "together/change.html",
        rows=[
            (names[one], one.choice, url_for(".person", place=place, via=FROM_LIST))
            for place, one in enumerate(people, 1)
        ],
        before=url_for(".whole"),
    )


def _chosen(people: list[Person]) -> ResponseReturnValue:
    """Keep the answer about the person who was shown, wherever they stand now."""
    ids = [str(one.id) for one in people]
    who = request.form.get("who", "")
    if who not in ids:
        return redirect(url_for(".index"), 303)
    choice, place = answered(), ids.index(who)
    following = url_for(".person", place=place + 2) if place + 1 < len(ids) else url_for(".whole")
    return act(
        lambda: review.choose(database(), circle(), people[place], choice, heard=heard()),
        url_for(".change") if is_from_list() else following,
    )


def _said(answer: str) -> ResponseReturnValue:
    """Take one of the three answers about the whole list."""
    if answer == CHANGE:
        return redirect(url_for(".change"), 303)
    if answer != YES:
        return redirect(url_for(".end", why="time"), 303)
    reason = review.why_not_signed(circle())
    if reason is Reason.EVERYBODY_NEEDS_AN_ANSWER:
        flash(say("You have not answered about this person yet."))
        return redirect(where(), 303)
    if reason is Reason.QUESTIONS_NEEDED:
        return redirect(url_for(".end", why="questions-first"), 303)
    if reason is Reason.ALREADY_SIGNED:
        return redirect(_after_the_list(), 303)
    return act(
        lambda: review.sign_on_screen(database(), circle(), heard=heard()), _after_the_list()
    )


def _after_the_list() -> str:
    if standing(circle()) is TextStanding.AGREED:
        return url_for("together.end", why="signed")
    return url_for("together.text")
