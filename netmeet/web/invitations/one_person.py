"""The invitation of one person: what goes out, how they were reached, and what they answer."""

from datetime import time, timedelta

from flask import Response, abort, redirect, render_template, request
from flask.typing import ResponseReturnValue

from netmeet.domain import invitations as rules
from netmeet.domain.codes import Approach, Reply, TakesPart
from netmeet.domain.model import Person
from netmeet.domain.texts import GREETING_LENGTH
from netmeet.services import calendars, invitations
from netmeet.services.invitations import Answer, Preview
from netmeet.web.documents import paper_words
from netmeet.web.fields import CodeField, TextField, TickField
from netmeet.web.flow import act, ask, here
from netmeet.web.forms import Form
from netmeet.web.invitations.blueprint import at_hand, pages
from netmeet.web.request import account, case, circle, database, say
from netmeet.words import wordings
from netmeet.words.catalogue import N_
from netmeet.words.invitations import TAPS

EML = "message/rfc822"


class Greeting(Form):
    """What does the main person say to this reader?"""

    greeting = TextField(
        N_("A line from %(main)s"),
        limit=GREETING_LENGTH,
        hint=N_(
            "Written just as %(main)s says it, at most 300 characters. %(name)s reads it. "
            "Do not write about crime, illness or others’ private matters here."
        ),
        wordings=wordings.GREETING,
    )


class ReplyForm(Form):
    """What does the person answer?"""

    reply = CodeField(N_("What does %(name)s answer?"), codes=Reply, needed=N_("Choose an answer"))
    takes_part = CodeField(N_("How does %(name)s take part?"), codes=TakesPart)
    message = TextField(
        N_("Message to read aloud"),
        limit=4000,
        hint=N_(
            "Write it as %(name)s says it. Everybody at the meeting hears it. "
            "Do not write about crime, illness or others’ private matters here."
        ),
        wordings=wordings.MESSAGE,
    )
    important = TickField(N_("%(main)s marked %(name)s as most important"))


@pages.get("/<int:person_id>")
def show(reference: str, person_id: int) -> ResponseReturnValue:
    """Show what goes to one person, exactly as it prints, and what was done so far."""
    person = _person(person_id)
    return render_template(
        "invitations/show.html",
        back=here(".index"),
        person=person,
        invitee=rules.invitee(circle(), person),
        previews=invitations.previews(circle(), person, words_of=paper_words()),
        others=rules.other_ways(circle(), person),
        why_no_calendar=calendars.why_no_calendar(circle(), person),
        hours=_hours(),
        has_calendar=person in calendars.chosen(circle()),
        can_be_mailed=lambda preview: invitations.can_be_mailed(circle(), preview),
        **at_hand(),
    )


@pages.route("/<int:person_id>/greeting", methods=["GET", "POST"])
def greeting(reference: str, person_id: int) -> ResponseReturnValue:
    """Ask for the main person's own line to one person."""
    person = _person(person_id)
    return ask(
        Greeting(of=person, facts={"main": case().called, "name": person.name}),
        "invitations/form.html",
        lambda form: invitations.set_greeting(
            database(), person, greeting=form.greeting.data, by=account().name
        ),
        here(".show", person_id=person.id),
        back=here(".show", person_id=person.id),
        title=say("A line in the invitation"),
    )


@pages.route("/<int:person_id>/reply", methods=["GET", "POST"])
def reply(reference: str, person_id: int) -> ResponseReturnValue:
    """Ask what one person answers."""
    person = _person(person_id)
    form = ReplyForm(of=person, facts={"main": case().called, "name": person.name})
    form.message.read_in = person.language or ""
    return ask(
        form,
        "invitations/form.html",
        lambda form: invitations.answer(
            database(), person, Answer(**form.values), today=circle().today, by=account().name
        ),
        here(".show", person_id=person.id),
        back=here(".show", person_id=person.id),
        title=say("Reply"),
        needs=here("people.show", person_id=person.id),
    )


@pages.post("/<int:person_id>/reached/<how>")
def reach(reference: str, person_id: int, how: str) -> ResponseReturnValue:
    """Note how a person was reached; ask once more where the prison has not said yes."""
    person, way = _person(person_id), _way(how)
    if rules.asks_first(person, way) and not request.form.get("anyway"):
        return redirect(here(".without_permission", person_id=person.id, how=how), 303)
    from_list = request.form.get("from") == "list"
    page = here(".index", _anchor=f"person-{person.id}")
    return act(
        lambda: invitations.reach(
            database(), person, how=way, today=circle().today, by=account().name
        ),
        page if from_list else here(".show", person_id=person.id),
        saved=N_("Saved."),
    )


@pages.get("/<int:person_id>/without-permission/<how>")
def without_permission(reference: str, person_id: int, how: str) -> ResponseReturnValue:
    """Say that the prison has not said yes to this person, and ask whether to go on."""
    person, way = _person(person_id), _way(how)
    return render_template(
        "invitations/without_permission.html",
        back=here(".show", person_id=person.id),
        person=person,
        how=how,
        tap=say(TAPS[way]),
    )


@pages.post("/<int:person_id>/take-back")
def take_back(reference: str, person_id: int) -> ResponseReturnValue:
    """Take back the newest note of how a person was reached."""
    person = _person(person_id)
    return act(
        lambda: invitations.take_back(database(), person, by=account().name),
        here(".show", person_id=person.id),
        saved=N_("The newest line was taken back."),
    )


@pages.post("/<int:person_id>/go-without-answer")
def go_without(reference: str, person_id: int) -> ResponseReturnValue:
    """Go on without this person's answer."""
    person = _person(person_id)
    return act(
        lambda: invitations.go_without(database(), person, by=account().name),
        here(".show", person_id=person.id),
        saved=N_("Saved."),
    )


@pages.post("/<int:person_id>/wait-for-answer")
def wait_for(reference: str, person_id: int) -> ResponseReturnValue:
    """Wait for this person's answer again."""
    person = _person(person_id)
    return act(
        lambda: invitations.wait_for(database(), person, by=account().name),
        here(".show", person_id=person.id),
        saved=N_("Saved."),
    )


@pages.get("/<int:person_id>/mail/<number>")
def mail(reference: str, person_id: int, number: str) -> ResponseReturnValue:
    """Return the mail to one receiver as a file, once the invitations are checked."""
    found = invitations.previews(circle(), _person(person_id), words_of=paper_words())
    preview = next((one for one in found if one.reader.number == number), None)
    if preview is None or not _has_file(preview):
        abort(404)
    name = invitations.mail_name(circle(), preview)
    disposition = {"Content-Disposition": f'attachment; filename="{name}"'}
    content = invitations.mail_of(circle(), preview)
    return Response(content, mimetype=EML, headers=disposition)


def _has_file(preview: Preview) -> bool:
    return rules.is_checked(circle()) and invitations.can_be_mailed(circle(), preview)


def _hours() -> tuple[time, time] | None:
    """Return when the meeting begins and ends."""
    meeting = circle().meeting
    if meeting is None:
        return None
    return meeting.starts.time(), (meeting.starts + timedelta(minutes=meeting.minutes)).time()


def _person(person_id: int) -> Person:
    person = next((one for one in case().people if one.id == person_id), None)
    if person is None:
        abort(404)
    return person


def _way(how: str) -> Approach:
    if how not in list(Approach):
        abort(404)
    return Approach(how)
