"""Topics and questions: what the network is asked, where we stand, and what to leave out."""

from flask import Blueprint, abort, render_template
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import Choice, Topic
from netmeet.domain.model import Person, Question
from netmeet.domain.questions import able_to_inform, kept, looks_back
from netmeet.domain.tasks import MOST_QUESTIONS
from netmeet.services import questions
from netmeet.services.questions import Wording
from netmeet.web.fields import CodeField, LinesField, PickField, TextField
from netmeet.web.flow import act, ask, here
from netmeet.web.forms import Form
from netmeet.web.request import account, case, database, say, words
from netmeet.words import wordings
from netmeet.words.catalogue import N_
from netmeet.words.labels import label

pages = Blueprint("questions", __name__, url_prefix="/cases/<reference>/questions")
READ_BY_ALL = N_(
    "Everybody at the meeting reads this. "
    "Do not write about crime, illness or others’ private matters here."
)


class NewQuestion(Form):
    """A question about a topic that was chosen before."""

    text = TextField(
        N_("What do you want the network to answer?"),
        needed=N_("Write the question about %(topic)s"),
        hint=READ_BY_ALL,
        limit=1000,
        wordings=wordings.QUESTION_BEGINNINGS,
    )
    informant = PickField(
        N_("Who can tell us facts about this?"), hint=N_("A professional on the list.")
    )


class ChangedQuestion(NewQuestion):
    """A question, its topic, and what the main person says to it."""

    topic = PickField(N_("Topic"), needed=N_("Choose a topic"))
    choice = CodeField(
        N_("Does %(name)s want to ask this question?"),
        codes=Choice,
        needed=N_("Choose Yes, No or Later"),
    )


class Background(Form):
    """Where we stand, and what the meeting shall not talk about."""

    situation = TextField(
        N_("Where we stand"),
        hint=N_(
            "At most half a page. Begin with what is good. "
            "Everybody at the meeting reads it and hears it read aloud. "
            "Do not write about crime, illness or others’ private matters here."
        ),
        wordings=wordings.SITUATION,
    )
    avoid = LinesField(
        N_("What shall we not talk about?"),
        hint=N_(
            "One thing on each line. Only you and the chair see this. "
            "Do not write about crime, illness or others’ private matters here."
        ),
        wordings=wordings.AVOID,
    )


@pages.get("")
def index(reference: str) -> ResponseReturnValue:
    """Show the questions in their order, and the nine topics."""
    return render_template(
        "questions/index.html",
        back=here("overview.index"),
        questions=case().questions,
        backward=[one for one in kept(case()) if looks_back(one.text)],
        count=len(kept(case())),
        most=MOST_QUESTIONS,
        topics=Topic,
        chosen={one.topic for one in kept(case())},
        paper=here("documents.show", kind="topics", number="all", language=case().language),
    )


@pages.route("/new/<topic>", methods=["GET", "POST"])
def new(reference: str, topic: str) -> ResponseReturnValue:
    """Write a question about a topic, from nothing or from ready wording."""
    if topic not in list(Topic):
        abort(404)
    about = Topic(topic)
    form = NewQuestion(facts={"topic": label(words(), about)})
    _offer(form, about)
    return ask(
        form,
        "questions/new.html",
        lambda form: questions.add(
            database(),
            case(),
            Wording(topic=about, text=form.text.data, informant=_informant(form)),
            by=account().name,
        ),
        here(".index"),
        back=here(".index"),
        topic=about,
    )


@pages.route("/<int:question_id>", methods=["GET", "POST"])
def change(reference: str, question_id: int) -> ResponseReturnValue:
    """Change a question."""
    question = _question(question_id)
    form = ChangedQuestion(
        facts={"topic": label(words(), question.topic), "name": case().called},
        text=question.text,
        informant=str(question.informant.id) if question.informant else None,
        topic=question.topic.value,
        choice=question.choice,
    )
    form.topic.offer((topic.value, label(words(), topic)) for topic in Topic)
    _offer(form, question.topic)
    return ask(
        form,
        "questions/change.html",
        lambda form: questions.change(database(), question, _wording(form), by=account().name),
        here(".index"),
        back=here(".index"),
        looks_back=looks_back(question.text),
    )


@pages.post("/<int:question_id>/up")
def move_up(reference: str, question_id: int) -> ResponseReturnValue:
    """Put a question one place up."""
    question = _question(question_id)
    return act(lambda: questions.move_up(database(), question, by=account().name), _place(question))


@pages.post("/<int:question_id>/down")
def move_down(reference: str, question_id: int) -> ResponseReturnValue:
    """Put a question one place down."""
    question = _question(question_id)
    return act(
        lambda: questions.move_down(database(), question, by=account().name), _place(question)
    )


@pages.post("/<int:question_id>/remove")
def remove(reference: str, question_id: int) -> ResponseReturnValue:
    """Remove a question."""
    question = _question(question_id)
    return act(
        lambda: questions.remove(database(), question, by=account().name),
        here(".index"),
        saved=N_("The question was removed."),
    )


@pages.route("/about", methods=["GET", "POST"])
def about(reference: str) -> ResponseReturnValue:
    """Write where we stand, and what the meeting shall not talk about."""
    return ask(
        Background(case()),
        "questions/about.html",
        lambda form: questions.describe(
            database(),
            case(),
            situation=form.situation.data,
            avoid=form.avoid.data,
            by=account().name,
        ),
        here(".index"),
        back=here(".index"),
    )


def _question(question_id: int) -> Question:
    found = [question for question in case().questions if question.id == question_id]
    return found[0] if found else abort(404)


def _place(question: Question) -> str:
    return here(".index", _anchor=f"question-{question.id}")


def _offer(form: NewQuestion, about: Topic) -> None:
    """Offer ready wording about the topic, and who can tell facts."""
    form.text.wordings = (*wordings.QUESTIONS[about], *wordings.QUESTION_BEGINNINGS)
    people = able_to_inform(case())
    form.informant.offer([("", say("Nobody")), *((one.id, one.name) for one in people)])


def _informant(form: Form) -> Person | None:
    chosen = form.values["informant"]
    return next((one for one in case().people if str(one.id) == chosen), None)


def _wording(form: Form) -> Wording:
    values = form.values
    return Wording(
        topic=Topic(values["topic"]),
        text=values["text"],
        informant=_informant(form),
        choice=values["choice"],
    )
