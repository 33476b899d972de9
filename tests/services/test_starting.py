"""A case is started when a person has said yes to hearing more."""

from datetime import date

import pytest
from builders import TODAY, days
from sqlalchemy import select

from netmeet.domain.circle import Circle
from netmeet.domain.codes import Certainty, Country, Deed, Language, Role
from netmeet.domain.model import Account, Case
from netmeet.domain.references import fault_in_reference
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.stages import Stage, stage
from netmeet.services import house, starting
from netmeet.services.house import Organisation
from netmeet.services.starting import Beginning


@pytest.fixture
def convener(session):
    """Return a convener who may sign in."""
    account = Account(
        email="mette@example.org",
        email_key="mette@example.org",
        name="Mette Lund",
        role=Role.CONVENER,
        password_hash="-",
    )
    session.add(account)
    return account


def a_beginning(**given):
    usual = {
        "called": "Jonas",
        "country": Country.DENMARK,
        "prison": "Øvelsesfængslet Bøgelund",
        "language": Language.DANISH,
        "has_said_yes": True,
        "is_impartial": True,
    }
    return Beginning(**usual | given)


def test_a_started_case_belongs_to_the_convener_who_stands_on_its_papers(session, convener):
    started = starting.start(session, a_beginning(), owner=convener, today=TODAY)

    session.expire_all()
    case = session.scalars(select(Case)).unique().one()
    assert (case, case.owner, case.convener_name, case.convener_email) == (
        started,
        convener,
        "Mette Lund",
        "mette@example.org",
    )


def test_a_started_case_holds_what_was_said(session, convener):
    said = a_beginning(
        suggested_by="kontaktperson",
        hopes="Et sted at bo",
        interpreter="arabisk",
        professional="gældsrådgiver",
    )

    case = starting.start(session, said, owner=convener, today=TODAY)

    assert (
        case.called,
        case.country,
        case.language,
        case.prison.name,
        case.referral_by,
        case.referral_on,
        case.referral_hopes,
        case.referral_interpreter,
        case.referral_professional,
        [(event.deed, event.by) for event in case.events],
    ) == (
        "Jonas",
        Country.DENMARK,
        Language.DANISH,
        "Øvelsesfængslet Bøgelund",
        "kontaktperson",
        TODAY,
        "Et sted at bo",
        "arabisk",
        "gældsrådgiver",
        [(Deed.STARTED, "Mette Lund")],
    )


@pytest.mark.parametrize("name", [None, "Netværkskredsen"])
def test_a_started_case_begins_with_the_organisation_of_the_house(session, convener, name):
    house.set_organisation(session, Organisation(name=name, helper="Hanne Vig"))

    case = starting.start(session, a_beginning(), owner=convener, today=TODAY)

    assert case.convener_organisation == name


def test_a_started_case_is_an_idea_until_there_is_consent(session, convener):
    case = starting.start(session, a_beginning(), owner=convener, today=TODAY)

    assert stage(Circle(case, TODAY)) is Stage.IDEA


def test_each_started_case_has_a_reference_of_its_own(session, convener):
    made = [
        starting.start(session, a_beginning(), owner=convener, today=TODAY).reference
        for _ in range(3)
    ]

    assert (len(set(made)), [fault_in_reference(one) for one in made]) == (3, [False] * 3)


@pytest.mark.parametrize(
    ("month", "certainty"),
    [(None, Certainty.UNKNOWN), (date(2026, 11, 1), Certainty.EXPECTED)],
)
def test_a_release_month_is_expected_and_never_certain(session, convener, month, certainty):
    said = a_beginning(release_month=month)

    case = starting.start(session, said, owner=convener, today=TODAY)

    assert (case.release_on, case.release_certainty) == (month, certainty)


def test_a_release_month_that_is_over_is_refused(session, convener):
    with pytest.raises(Refused) as refused:
        starting.start(
            session, a_beginning(release_month=date(2026, 10, 1)), owner=convener, today=days(0)
        )

    assert refused.value.reason is Reason.RELEASE_IS_OVER


def test_the_day_on_which_the_convener_said_to_be_impartial_is_kept(session, convener):
    case = starting.start(session, a_beginning(), owner=convener, today=TODAY)

    assert case.impartial_on == TODAY


@pytest.mark.parametrize(
    ("given", "reason"),
    [({"has_said_yes": False}, Reason.NOT_HEARD), ({"is_impartial": False}, Reason.NOT_IMPARTIAL)],
)
def test_nothing_is_kept_before_a_yes_or_by_somebody_with_a_part_in_it(
    session, convener, given, reason
):
    with pytest.raises(Refused) as refused:
        starting.start(session, a_beginning(**given), owner=convener, today=TODAY)

    assert (refused.value.reason, session.scalars(select(Case)).unique().all()) == (reason, [])
