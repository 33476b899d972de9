"""Plain builders: a thing with sensible defaults, and keywords for what a test is about.

Nothing here touches a database or a file. Unless a test says otherwise, a case has consent and a
signed list, and a person is wanted and safe: so they are invited. Every keyword is a field.
"""

from datetime import date, datetime, timedelta
from functools import cache
from itertools import count

from argon2 import PasswordHasher

from netmeet.domain.circle import Circle
from netmeet.domain.codes import (
    MAIN,
    Choice,
    ContactOrder,
    Country,
    Group,
    Language,
    MeetingStatus,
    Part,
    PermissionStatus,
    Reply,
    Role,
    SignedBy,
    Topic,
    Track,
)
from netmeet.domain.model import (
    Account,
    Agreement,
    Case,
    Commitment,
    Consent,
    Copy,
    DayPlan,
    Guardian,
    ListSigned,
    Meeting,
    OnDate,
    Permission,
    Person,
    PlannedPart,
    Prison,
    Question,
    Roles,
    Slot,
)

TODAY = date(2026, 11, 21)
PASSWORD = "seven green kettles"
KEYS = (f"p{number}" for number in count(1))


def days(number):
    """Return the day so many days after the day on which the tests stand."""
    return TODAY + timedelta(days=number)


def at(day, hour=13, minute=0):
    """Return a local time on a day, usually 13:00."""
    return datetime(day.year, day.month, day.day, hour, minute)  # noqa: DTZ001 — local on purpose


def a_circle(*people, today=TODAY, **given):
    """Return the circle of a case with these people, on a day."""
    return Circle(a_case(people=list(people), **given), today)


def a_case(*, meeting=None, agreement=None, commitments=(), **given):
    """Return a case with consent and a signed list; one meeting and one agreement if given.

    `commitments` are the lines of an agreement that is not finished yet.
    """
    if commitments:
        agreement = an_agreement(commitments=list(commitments), finished=None)
    usual = {
        "reference": "T-1",
        "country": Country.DENMARK,
        "language": Language.DANISH,
        "called": "Jonas",
        "prison": a_prison(),
        "consent": Consent(start=days(-60)),
        "signings": [a_signing()],
        "meetings": [meeting] if meeting else [],
        "agreements": [agreement] if agreement else [],
    } | given
    return Case(reference_key=usual["reference"].casefold(), **usual)


def a_prison(**given):
    """Return a prison with a room and no waiting time of its own."""
    usual = {"name": "Øvelsesfængslet Bøgelund", "room": "Skolens mødelokale", "seats": 14}
    return Prison(**usual | given)


def a_signing(**given):
    """Return the main person's signature under the list."""
    return ListSigned(**{"on": days(-50), "method": SignedBy.PAPER} | given)


def a_person(*, support_for=None, **given):
    """Return a grown-up of the family who is wanted and safe, with a key of their own."""
    usual = {
        "key": next(KEYS),
        "name": "Kirsten Aagaard",
        "group": Group.FAMILY,
        "choice": Choice.YES,
        "contact_order": ContactOrder.NO,
        "checked_on": TODAY,
    }
    person = Person(**usual | given)
    person.support_for = support_for
    return person


def a_child(**given):
    """Return a child who is wanted and safe, with one safe guardian."""
    usual = {"name": "Malthe Holm", "under_18": True, "guardians": [a_guardian()]}
    return a_person(**usual | given)


def a_guardian(**given):
    """Return a guardian about whom there is no contact order."""
    usual = {"name": "Ida Holm", "contact_order": ContactOrder.NO, "checked_on": TODAY}
    return Guardian(**usual | given)


def a_permission(status=PermissionStatus.APPROVED, **given):
    """Return the prison's answer about a private visitor, approved unless said otherwise."""
    return Permission(**{"track": Track.PRIVATE, "status": status} | given)


def a_question(**given):
    """Return an open question about the home."""
    usual = {"topic": Topic.HOME, "text": "Hvor kan Jonas bo den første tid?"}
    return Question(**usual | given)


def a_meeting(*, attended=(), by_phone=(), **given):
    """Return a confirmed meeting of three hours, two weeks ahead."""
    usual = {
        "starts": at(days(14)),
        "minutes": 180,
        "room": "Skolens mødelokale",
        "status": MeetingStatus.CONFIRMED,
    }
    meeting = Meeting(**usual | given)
    meeting.attended = list(attended)
    meeting.by_phone = list(by_phone)
    return meeting


def a_slot(**given):
    """Return a candidate time of three hours, two weeks ahead."""
    return Slot(**{"starts": at(days(14)), "minutes": 180} | given)


def a_day(**given):
    """Return the plan of a day with its five parts, for a meeting of three hours."""
    minutes = dict(zip(Part, (15, 30, 90, 25, 20), strict=True))
    parts = [PlannedPart(part=part, minutes=length) for part, length in minutes.items()]
    return DayPlan(**{"planned": parts} | given)


def an_agreement(**given):
    """Return version 1 of an agreement, finished yesterday."""
    return Agreement(**{"version": 1, "finished": days(-1)} | given)


def a_copy(to, **given):
    """Return a copy of the agreement that somebody holds."""
    copy = Copy(**{"kind": "agreement", "on": days(-1)} | given)
    copy.to = to
    return copy


def a_commitment(*, helpers=(), visible_to=None, **given):
    """Return a promise of the main person for a day in two months; everybody may see it.

    `visible_to` is the list of the only people who may.
    """
    parties = {"who": MAIN, "asks": None, "when": OnDate(days(60))}
    parties |= {name: given.pop(name) for name in parties.keys() & given.keys()}
    line = Commitment(**{"what": "Jonas skriver et brev til mor hver anden uge."} | given)
    for name, value in parties.items():
        setattr(line, name, value)
    line.helpers = list(helpers)
    if visible_to is not None:
        line.shown_to = list(visible_to)
    return line


def a_ready_case(**given):
    """Return a case in which everything is prepared and the meeting is to come."""
    people = given.setdefault("people", [a_guest()])
    first = people[0] if people else None
    usual = {
        "map_done": days(-55),
        "questions": [a_question()],
        "meeting": a_meeting(),
        "day": a_day(),
        "roles": Roles(chair=first, note_taker=first, follow_up=first),
    }
    return a_case(**usual | given)


def a_guest(**given):
    """Return a person who is let in, was invited and comes."""
    usual = {"permission": a_permission(), "reply": Reply.COMING, "invited_on": days(-30)}
    return a_person(**usual | given)


def a_finished_case(**given):
    """Return a case in which all twelve tasks are done."""
    people = given.setdefault("people", [a_guest()])
    copies = [a_copy(one) for one in (MAIN, *people)]
    usual = {
        "meeting": a_meeting(starts=at(days(-7)), status=MeetingStatus.HELD),
        "agreement": an_agreement(copies=copies),
        "follow_up_held": days(-3),
        "forms_in": days(-2),
        "delete_on": days(365),
    }
    return a_ready_case(**usual | given)


def an_account(*, password=PASSWORD, **given):
    """Return a convener's account, whose password was hashed at low cost."""
    email = given.get("email", "kim@netmeet.example")
    usual = {
        "email": email,
        "email_key": email.casefold(),
        "name": "Kim Lind",
        "role": Role.CONVENER,
        "password_hash": _quickly_hashed(password),
    }
    return Account(**usual | given)


@cache
def _quickly_hashed(password):
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(password)
