"""Hand the screen over to the main person, and take it back."""

from typing import Any, cast

from flask import Blueprint, Response, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue

from netmeet.domain.codes import Language, ReviewOf
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.review import shown_names
from netmeet.papers.invite_list import in_order
from netmeet.services import drafts, handing
from netmeet.web.fields import CodeField, LineField, PickField
from netmeet.web.flow import here, refusal
from netmeet.web.forms import Form
from netmeet.web.request import account, case, circle, database, house, say, words
from netmeet.web.review import BESIDE, OTHER
from netmeet.web.sessions import HouseSession
from netmeet.web.sign_in import leave
from netmeet.words.catalogue import N_
from netmeet.words.labels import told

pages = Blueprint("handing", __name__)
CONVENER = "convener"


class HandingForm(Form):
    """What is gone through, beside whom, and in which language."""

    of = CodeField(
        N_("What do you go through?"),
        codes=ReviewOf,
        needed=N_("Choose what you go through"),
        hint=N_("One at a time. You can hand over the screen again for the other part."),
    )
    beside = PickField(
        N_("Who sits beside %(name)s?"),
        needed=N_("Choose who sits beside"),
        hint=N_("The questions are gone through with the convener."),
    )
    role = LineField(
        N_("If it is somebody else: which role?"),
        hint=N_(
            "Write the role and no name, for example “chaplain”. Only you see this. "
            "Do not write about crime, illness or others’ private matters here."
        ),
        limit=100,
    )
    language = CodeField(
        N_("Language on the screen"), codes=Language, needed=N_("Choose a language")
    )

    def validate(self, extra_validators: object = None) -> bool:
        """Ask for a role where somebody else sits there, and for the convener with questions."""
        right = bool(super().validate(extra_validators))
        if self.beside.data == OTHER and not self.role.data and not self.role.errors:
            self.role.errors = [say("Write the role of the one who sits beside")]
            right = False
        is_other = self.beside.data not in (None, CONVENER)
        if self.of.data is ReviewOf.QUESTIONS and is_other and not self.beside.errors:
            self.beside.errors = [say("The questions are gone through with the convener.")]
            right = False
        return right


@pages.route("/cases/<reference>/hand-over", methods=["GET", "POST"])
def index(reference: str) -> ResponseReturnValue:
    """Show what the main person will see, and hand the screen over."""
    form = HandingForm(facts={"name": case().called})
    if not form.is_submitted():
        form.language.data = case().language
    known = [(role, say(said)) for role, said in BESIDE.items()]
    form.beside.offer([*known, (OTHER, say("Somebody else"))])
    if form.is_submitted() and form.validate():
        try:
            handing.hand_over(database(), circle(), of=form.of.data, by=account().name)
        except Refused as refused:
            form.refuse(refusal(words(), refused))
        else:
            return _handed(form)
    status = 422 if form.problems else 200
    return render_template("handing/index.html", form=form, **_shown()), status


@pages.post("/together/back")
def back() -> ResponseReturnValue:
    """End the main person's visit; only signing in leads on."""
    return leave()


def _handed(form: Form) -> ResponseReturnValue:
    """End the convener's visit, begin the main person's, and let the browser forget its pages."""
    drafts.drop(database(), account().id, path=request.path)
    database().commit()
    said, beside = form.values, form.beside.data
    own = house().words(case().language)
    tag = said["language"].value
    kept = {
        "of": said["of"].value,
        "beside": own(BESIDE[beside]) if beside in BESIDE else said["role"],
        "by": account().name,
        "language": tag,
    }
    cast("HouseSession", session).hand_over(case().id, {"handed": kept, "language": tag})
    response = cast("Response", redirect(url_for("together.index"), 303))
    response.headers["Clear-Site-Data"] = '"cache"'
    return response


def _shown() -> dict[str, Any]:
    """Return what the main person will see, or why nothing can be shown, and what to do then."""
    reasons = [handing.why_not(circle(), of) for of in ReviewOf]
    reason = reasons[0] if all(reasons) else None
    is_over = Reason.CASE_IS_OVER in reasons
    shown = shown_names(in_order(circle(), house().words(case().language)))
    return {
        "back": here("overview.index"),
        "people": [(said, person.called) for person, said in shown.items()],
        "why_not": told(words(), reason) if reason else "",
        "is_over": is_over,
        "to_do": here("case_settings.index" if is_over else "network.index"),
    }
