"""What the network is asked: one question a page, with the convener beside."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import ReviewOf
from netmeet.services import decisions, review
from netmeet.web.flow import act
from netmeet.web.request import case, database
from netmeet.web.together.blueprint import (
    FROM_LIST,
    answered,
    at,
    choices,
    heard,
    is_from_list,
    only,
    pages,
)


def where() -> str:
    """Return where the main person goes on: at the first question without an answer."""
    for place, one in enumerate(case().questions, 1):
        if not decisions.is_said(one):
            return url_for("together.question", place=place)
    if not case().questions:
        return url_for("together.end", why="nothing")
    return url_for("together.questions")


@pages.route("/questions/<int:place>", methods=["GET", "POST"])
def question(place: int) -> ResponseReturnValue:
    """Ask whether one question is asked at the meeting, and go on to the next."""
    only(ReviewOf.QUESTIONS)
    if request.method == "POST":
        return _chosen()
    shown = at(case().questions, place)
    before = url_for(".question", place=place - 1) if place > 1 else ""
    return render_template(
        "together/question.html",
        place=place,
        count=len(case().questions),
        question=shown,
        is_said=decisions.is_said(shown),
        answers=choices(),
        before=url_for(".questions") if is_from_list() else before,
    )


@pages.get("/questions")
def questions() -> ResponseReturnValue:
    """Show every question with the answer, and a way to change it."""
    only(ReviewOf.QUESTIONS)
    return render_template(
        "together/questions.html",
        rows=[
            (
                one,
                one.choice if decisions.is_said(one) else None,
                url_for(".question", place=place, via=FROM_LIST),
            )
            for place, one in enumerate(case().questions, 1)
        ],
    )


def _chosen() -> ResponseReturnValue:
    ids = [str(one.id) for one in case().questions]
    which = request.form.get("who", "")
    if which not in ids:
        return redirect(url_for(".index"), 303)
    choice, place = answered(), ids.index(which)
    is_last = is_from_list() or place + 1 == len(ids)
    return act(
        lambda: review.answer_question(database(), case().questions[place], choice, heard=heard()),
        url_for(".questions") if is_last else url_for(".question", place=place + 2),
    )
