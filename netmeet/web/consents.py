"""Consent: to start, to each receiver, and what follows when it is withdrawn."""

from flask import Blueprint, abort, g, render_template
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import MAIN
from netmeet.domain.model import Copy, Outside, Person, Sharing
from netmeet.services import consents
from netmeet.web.fields import DateField, LineField
from netmeet.web.flow import ask, here
from netmeet.web.forms import Form
from netmeet.web.request import account, case, database, house
from netmeet.words.catalogue import N_

pages = Blueprint("consents", __name__, url_prefix="/cases/<reference>/consent")
# What the convener reads aloud, in the language of the case.
READ_ALOUD = (
    N_("It is voluntary. You can always say no or change your mind."),
    N_("Only you decide who is invited, and what you talk about."),
    N_("We keep what we write down, in order to prepare the meeting. It is deleted afterwards."),
    N_(
        "The convener has a duty of confidentiality. But if a child or somebody else "
        "is in danger, the convener must tell somebody who can help."
    ),
    N_("Do you say yes to this? You can always take your yes back."),
)
DAY_NEEDED = N_("Write the day")


class Start(Form):
    """The consent to start."""

    start = DateField(
        N_("When did %(name)s say yes to starting?"),
        needed=DAY_NEEDED,
        hint=N_("The day that stands on the signed paper."),
    )


class Withdrawal(Form):
    """The consent is withdrawn."""

    on = DateField(N_("When did %(name)s take the consent back?"), needed=DAY_NEEDED)


class Receiver(Form):
    """One receiver to whom something may be passed on."""

    receiver = LineField(
        N_("Who may get something from us?"),
        needed=N_("Write who may get something"),
        hint=N_(
            "An office or a role, for example “the job centre”. "
            "Everybody who gets the agreement can read it. "
            "Do not write about crime, illness or others’ private matters here."
        ),
    )
    given = DateField(N_("When did %(name)s say yes to this?"), needed=DAY_NEEDED)
    until = DateField(N_("Until when does it count?"))


class ReceiverStopped(Form):
    """One receiver gets nothing more."""

    on = DateField(N_("When did %(name)s take this back?"), needed=DAY_NEEDED)


@pages.get("")
def index(reference: str) -> ResponseReturnValue:
    """Show what the main person has consented to."""
    consent = case().consent
    said = house().words(case().language)
    return render_template(
        "consents/index.html",
        back=here("overview.index"),
        consent=consent,
        start=consent.start if consent else None,
        withdrawn=consent.withdrawn if consent else None,
        sharing=consent.sharing if consent else [],
        aloud=[said(sentence) for sentence in READ_ALOUD],
        copies=_copies(),
    )


@pages.route("/start", methods=["GET", "POST"])
def start(reference: str) -> ResponseReturnValue:
    """Note the day of the consent to start."""
    consent = case().consent
    given_before = consent.start if consent and not consent.withdrawn else None
    form = Start(facts=_facts(), start=given_before)
    said = house().words(case().language)
    return ask(
        form,
        "consents/start.html",
        lambda form: consents.give(
            database(), case(), start=form.start.data, today=g.today, by=account().name
        ),
        here(".index"),
        back=here(".index"),
        aloud=[said(sentence) for sentence in READ_ALOUD],
    )


@pages.route("/withdraw", methods=["GET", "POST"])
def withdraw(reference: str) -> ResponseReturnValue:
    """Note that the consent was taken back, and say what follows."""
    if case().consent is None:
        abort(404)
    return ask(
        Withdrawal(facts=_facts()),
        "consents/withdraw.html",
        lambda form: consents.withdraw(
            database(), case(), on=form.on.data, today=g.today, by=account().name
        ),
        here(".index"),
        back=here(".index"),
        copies=_copies(),
    )


@pages.route("/share", methods=["GET", "POST"])
def share(reference: str) -> ResponseReturnValue:
    """Add a receiver."""
    return ask(
        Receiver(facts=_facts()),
        "consents/receiver.html",
        lambda form: consents.share(
            database(), case(), today=g.today, by=account().name, **form.values
        ),
        here(".index"),
        back=here(".index"),
    )


@pages.route("/<int:sharing_id>", methods=["GET", "POST"])
def change(reference: str, sharing_id: int) -> ResponseReturnValue:
    """Change a receiver."""
    sharing = _sharing(sharing_id)
    return ask(
        Receiver(sharing, facts=_facts()),
        "consents/receiver.html",
        lambda form: consents.change(
            database(), sharing, today=g.today, by=account().name, **form.values
        ),
        here(".index"),
        back=here(".index"),
    )


@pages.route("/<int:sharing_id>/stop", methods=["GET", "POST"])
def stop(reference: str, sharing_id: int) -> ResponseReturnValue:
    """Note that one receiver gets nothing more."""
    sharing = _sharing(sharing_id)
    return ask(
        ReceiverStopped(facts=_facts(), on=sharing.withdrawn),
        "consents/stop.html",
        lambda form: consents.stop_sharing(
            database(), sharing, on=form.on.data, today=g.today, by=account().name
        ),
        here(".index"),
        back=here(".index"),
        receiver=sharing.receiver,
    )


def _facts() -> dict[str, object]:
    return {"name": case().called}


def _sharing(sharing_id: int) -> Sharing:
    consent = case().consent
    found = [one for one in (consent.sharing if consent else []) if one.id == sharing_id]
    return found[0] if found else abort(404)


def _copies() -> list[tuple[str, Copy]]:
    """Return the copies of agreements that somebody holds, with the holder's name."""
    copies = [copy for agreement in case().agreements for copy in agreement.copies]
    return [(_holder(copy), copy) for copy in copies]


def _holder(copy: Copy) -> str:
    if copy.to is MAIN:
        return case().called
    return copy.to.name if isinstance(copy.to, Person | Outside) else ""
