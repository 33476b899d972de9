"""The invitations of a case: the table of everybody, the check, and what happens next."""

from flask import redirect, render_template, request
from flask.typing import ResponseReturnValue

from netmeet.domain import invitations as rules
from netmeet.domain.codes import Channel
from netmeet.domain.tasks import Task
from netmeet.services import clock, invitations
from netmeet.web.fields import DateField
from netmeet.web.flow import act, ask, here
from netmeet.web.forms import Form
from netmeet.web.invitations.blueprint import at_hand, pages
from netmeet.web.places import task_page
from netmeet.web.request import account, case, circle, database, say
from netmeet.words.catalogue import N_


class ReplyBy(Form):
    """Until when do people answer?"""

    reply_by = DateField(N_("Reply by"), hint=N_("Leave time for letters to arrive."))


@pages.get("")
def index(reference: str) -> ResponseReturnValue:
    """Show everybody who is wanted, with channel, language and state, and what they need."""
    invitations.with_contacts(database(), case())
    found = rules.invitees(circle())
    to_invite = [one for one in found if one.person.invited_on is None]
    waiting = [one for one in to_invite if one.is_ready]
    return render_template(
        "invitations/index.html",
        back=here("overview.index"),
        invitees=found,
        invited=len(found) - len(to_invite),
        ready=len(waiting),
        lacking=len(to_invite) - len(waiting),
        waiting=waiting,
        day_page=task_page(Task.DAY),
        **at_hand(),
    )


@pages.route("/reply-by", methods=["GET", "POST"])
def reply_by(reference: str) -> ResponseReturnValue:
    """Ask until when people answer."""
    return ask(
        ReplyBy(of=case()),
        "invitations/form.html",
        lambda form: invitations.set_reply_by(
            database(),
            case(),
            reply_by=form.reply_by.data,
            today=circle().today,
            by=account().name,
        ),
        here(".index"),
        back=here(".index"),
        title=say("Reply by"),
    )


@pages.route("/check", methods=["GET", "POST"])
def check(reference: str) -> ResponseReturnValue:
    """Show all that the invitations say, and take the word that it is right."""
    if request.method == "POST":
        return act(
            lambda: invitations.check(
                database(),
                case(),
                today=circle().today,
                now=clock.now_in_utc(),
                by=account().name,
            ),
            here(".checked"),
        )
    if rules.why_nothing_goes_out(circle()):
        return redirect(here(".index"), 303)
    invitations.with_contacts(database(), case())
    return render_template(
        "invitations/check.html",
        back=here(".index"),
        invitees=rules.invitees(circle()),
        is_text_shown=case().text_mark is not None,
        **at_hand(),
    )


@pages.get("/checked")
def checked(reference: str) -> ResponseReturnValue:
    """Say what is done, and what goes out in which way."""
    if not rules.is_checked(circle()):
        return redirect(here(".index"), 303)
    invitations.with_contacts(database(), case())
    ways = [
        rules.channel_of(circle(), one.person) for one in rules.invitees(circle()) if not one.hold
    ]
    return render_template(
        "invitations/checked.html",
        back=here("overview.index"),
        letters=ways.count(Channel.LETTER),
        mails=ways.count(Channel.EMAIL),
        calls=ways.count(Channel.PHONE),
    )
