"""Figures for the programme lead: numbers without names."""

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from netmeet.services import figures
from netmeet.services.figures import Measure
from netmeet.web.request import database
from netmeet.words.catalogue import N_

pages = Blueprint("figures", __name__, url_prefix="/figures")
SAID = {
    Measure.STARTED: N_("Cases started"),
    Measure.MEETINGS: N_("Meetings held"),
    Measure.AGREEMENTS: N_("Agreements finished"),
    Measure.FOLLOW_UPS: N_("Follow-up meetings held"),
}


@pages.get("")
def index() -> ResponseReturnValue:
    """Show how often something was done, year by year."""
    return render_template(
        "figures/index.html", years=figures.by_year(database()), measures=list(Measure), said=SAID
    )
