"""Consent: to start, to each receiver, and what follows when it is withdrawn or has ended."""

from dataclasses import dataclass
from datetime import date

from flask import Blueprint, abort, g, render_template
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import MAIN
from netmeet.domain.consents import last_day, may_get, shared_until
from netmeet.domain.holds import Hold
from netmeet.domain.model import Copy, Sharing
from netmeet.services import agreements, consents
from netmeet.web.agreements.copies import CopyRow, copy_rows
from netmeet.web.fields import DateField, LineField
from netmeet.web.flow import act, ask, here
from netmeet.web.forms import Form
from netmeet.web.request import account, case, circle, database, house, say, words
from netmeet.words import dates
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
    until = DateField(
        N_("Until when does it count?"),
        hint=N_("Empty means until the case is deleted: %(day)s."),
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
    until = DateField(
        N_("Until when does it count?"),
        hint=N_("Empty means as long as the consent to start: %(day)s."),
    )


class ReceiverStopped(Form):
    """One receiver gets nothing more."""

    on = DateField(N_("When did %(name)s take this back?"), needed=DAY_NEEDED)


@dataclass(frozen=True)
class SharingRow:
    """A line of the consent, the last day on which it counts, and whether it counts today."""

    sharing: Sharing
    until: date | None
    counts: bool


@pages.get("")
def index(reference: str) -> ResponseReturnValue:
    """Show what the main person has consented to."""
    consent = case().consent
    lines = consent.sharing if consent else []
    hold = circle().why_locked()
    return render_template(
        "consents/index.html",
        back=here("overview.index"),
        start=consent.start if consent else None,
        withdrawn=consent.withdrawn if consent else None,
        until=last_day(case()),
        ended=hold is Hold.CONSENT_ENDED,
        sharing=[SharingRow(one, shared_until(one), may_get(one, g.today)) for one in lines],
        aloud=_aloud(),
        copies=_copies(),
        to_collect=bool(hold),
    )


@pages.route("/start", methods=["GET", "POST"])
def start(reference: str) -> ResponseReturnValue:
    """Note the day of the consent to start."""
    consent = case().consent
    known = consent if consent and not consent.withdrawn else None
    return ask(
        Start(known, facts=_facts(case().delete_on)),
        "consents/start.html",
        lambda form: consents.give(
            database(), case(), today=g.today, by=account().name, **form.values
        ),
        here(".index"),
        back=here(".index"),
        aloud=_aloud(),
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
        Receiver(facts=_facts(last_day(case()))),
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
        Receiver(sharing, facts=_facts(last_day(case()))),
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


@pages.post("/copies/<int:copy_id>/collected")
def collected(reference: str, copy_id: int) -> ResponseReturnValue:
    """Note that a copy is back, of whichever version."""
    copy = next((one for one in _held() if one.id == copy_id), None) or abort(404)
    return act(
        lambda: agreements.take_copy_back(database(), copy, by=account().name),
        here(".index"),
        saved=N_("The copy is no longer noted."),
    )


def _facts(until: date | None = None) -> dict[str, object]:
    day = dates.running_day(words(), until) if until else say("no day is set yet")
    return {"name": case().called, "day": day}


def _aloud() -> list[str]:
    said = house().words(case().language)
    return [said(sentence) for sentence in READ_ALOUD]


def _sharing(sharing_id: int) -> Sharing:
    consent = case().consent
    found = [one for one in (consent.sharing if consent else []) if one.id == sharing_id]
    return found[0] if found else abort(404)


def _copies() -> list[CopyRow]:
    """Return what others hold of every version; the main person keeps their own."""
    return copy_rows(copy for copy in _held() if copy.to is not MAIN)


def _held() -> list[Copy]:
    return [copy for agreement in case().agreements for copy in agreement.copies]
