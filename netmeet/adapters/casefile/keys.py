"""The keys of a case file, entity by entity, in the order in which they are written."""

from netmeet.adapters.casefile.kinds import (
    CONTACT,
    DATE,
    DATE_AND_TIME,
    GREETING,
    NAME,
    TEXT,
    TIME_OF_DAY,
    CodeOf,
    Email,
    ListOf,
    Number,
    Phone,
    Stamp,
    Truth,
)
from netmeet.adapters.casefile.records import Key, Record, Within, needed
from netmeet.adapters.casefile.references import (
    PERSON,
    Answers,
    Pair,
    PersonOrMain,
)
from netmeet.domain import codes, model

TRUTH, PHONE, EMAIL = Truth(), Phone(), Email()
ADDRESS, TEXTS, PEOPLE = ListOf(CONTACT), ListOf(TEXT), ListOf(PERSON)
MINUTES = Number(1, 24 * 60)
COUNT = Number(0, 1000)

HOURS = (
    needed("weekday", CodeOf(codes.Weekday)),
    needed("from", TIME_OF_DAY, "begins"),
    needed("to", TIME_OF_DAY, "ends"),
)

PRISON = Record(
    model.Prison,
    (
        needed("name", NAME),
        Key("kind", CodeOf(codes.PrisonKind)),
        Key("permission_days", COUNT),
        Key("child_days", COUNT),
        Key("foreign_days", COUNT),
        Key("address", ADDRESS),
        Key("gate_phone", PHONE),
        Key("at_once", COUNT),
        Key("closed_days", ListOf(DATE)),
        Key("remote", CodeOf(codes.Remote)),
        Key("private_watch", CodeOf(codes.Watch)),
        Key("room", Within((Key("name", NAME, "room"), Key("seats", COUNT)))),
        Key("visiting", ListOf(Record(model.VisitingHours, HOURS))),
    ),
)

PERMISSION = Record(
    model.Permission,
    (
        Key("track", CodeOf(codes.Track)),
        Key("status", CodeOf(codes.PermissionStatus)),
        Key("asked", DATE),
        Key("answered", DATE),
        Key("valid_until", DATE),
        Key("conditions", TEXT),
    ),
)

ASKING = Record(
    model.Asking,
    (
        needed("source", CodeOf(codes.Source)),
        needed("on", DATE),
        Key("outcome", CodeOf(codes.Outcome)),
    ),
)

PERSON_KEYS = (
    needed("id", NAME, "key"),
    needed("name", NAME),
    Key("called", NAME),
    needed("group", CodeOf(codes.Group)),
    Key("ring", Number(1, 3)),
    Key("more_contact", CodeOf(codes.MoreContact)),
    Key("choice", CodeOf(codes.Choice)),
    Key("language", CodeOf(codes.Language)),
    Key("channel", CodeOf(codes.Channel)),
    Key("email", EMAIL),
    Key("phone", PHONE),
    Key("address", ADDRESS),
    Key("mention_prison", TRUTH),
    Key("calendar", CodeOf(codes.CalendarKind)),
    Key("under_18", TRUTH),
    Key("birth_year", Number(1900, 2199)),
    Key("foreign", TRUTH, "foreign_citizen"),
    Key("interpreter", TEXT),
    Key("interpreter_booked", TRUTH),
    Key("interpreter_who", CodeOf(codes.Interprets)),
    Key("needs", ListOf(CodeOf(codes.Need))),
    Key("contact_order", CodeOf(codes.ContactOrder)),
    Key("checked_on", DATE),
    Key("outcome", CodeOf(codes.Outcome)),
    Key("safety", ListOf(ASKING)),
    Key("permission", PERMISSION),
    Key("reply", CodeOf(codes.Reply)),
    Key("part", CodeOf(codes.TakesPart), "takes_part"),
    Key("message", TEXT),
    Key("important", TRUTH),
    Key("name_on_id", NAME),
    Key("knows_others", TRUTH),
    Key("keeps_name", TRUTH),
    Key("shares_number", TRUTH),
    Key("greeting", GREETING),
    Key("minutes", MINUTES),
    Key("read_on", DATE),
    Key("invited_on", DATE),
    Key("go_without_answer", TRUTH),
    Key("plan_b", CodeOf(codes.PlanB)),
)

GUARDIAN = Record(
    model.Guardian,
    (
        needed("name", NAME),
        Key("person", PERSON),
        Key("contact_order", CodeOf(codes.ContactOrder)),
        Key("checked_on", DATE),
        Key("consent", CodeOf(codes.GuardianConsent)),
        Key("language", CodeOf(codes.Language)),
        Key("channel", CodeOf(codes.Channel)),
        Key("address", ADDRESS),
        Key("phone", PHONE),
        Key("email", EMAIL),
    ),
)

# These point at other people, so they are read when everybody is known.
PERSON_LINKS = (
    Key("guardians", ListOf(GUARDIAN)),
    Key("support_for", PersonOrMain()),
)

APART = Record(model.Apart, (needed("people", Pair()), Key("how", CodeOf(codes.ApartHow))))

QUESTION = Record(
    model.Question,
    (
        needed("topic", CodeOf(codes.Topic)),
        needed("text", TEXT),
        Key("informant", PERSON),
        Key("choice", CodeOf(codes.Choice)),
    ),
)

LIST_SIGNED = Record(
    model.ListSigned,
    (needed("on", DATE), Key("method", CodeOf(codes.SignedBy)), Key("beside", TEXT)),
)

TEXT_AGREED = Within((Key("on", DATE, "text_on"), Key("mark", NAME, "text_mark")))

MAP_PLACE = Record(
    model.MapPlace,
    (
        needed("person", PERSON),
        needed("group", CodeOf(codes.Group)),
        Key("ring", Number(1, 3)),
        Key("more_contact", CodeOf(codes.MoreContact)),
        Key("choice", CodeOf(codes.Choice)),
    ),
)
MAP_STATE = Record(model.MapState, (needed("on", DATE), Key("people", ListOf(MAP_PLACE), "places")))

SLOT = Record(
    model.Slot,
    (needed("starts", DATE_AND_TIME), needed("minutes", MINUTES), Key("answers", Answers())),
)

MEETING = Record(
    model.Meeting,
    (
        needed("starts", DATE_AND_TIME),
        needed("minutes", MINUTES),
        Key("room", TEXT),
        Key("status", CodeOf(codes.MeetingStatus)),
        Key("attended", PEOPLE),
        Key("by_phone", PEOPLE),
        Key("private_minutes", Number(0, 24 * 60)),
        Key("uid", NAME),
        Key("sequence", Number(0, 10**6)),
        Key("stamped", Stamp()),
    ),
)

PLANNED_PART = Record(
    model.PlannedPart,
    (needed("part", CodeOf(codes.Part)), needed("minutes", Number(0, 24 * 60))),
)

ARRANGEMENT = Record(
    model.Arrangement,
    (Key("person", PERSON), Key("need", TEXT), Key("by", TEXT), Key("done", TRUTH)),
)

DAY = Record(
    model.DayPlan,
    (
        Key("arrive", Number(0, 24 * 60)),
        Key("meet_at", TEXT),
        Key("parts", ListOf(PLANNED_PART), "planned"),
        Key("opening", TEXT),
        Key("closing", TEXT),
        Key("food", TEXT),
        Key("equipment", TEXTS),
        Key("arranged", ListOf(ARRANGEMENT)),
    ),
)

ROLES = Record(
    model.Roles,
    (Key("chair", PERSON), Key("note_taker", PERSON), Key("follow_up", PERSON)),
)

SHARING = Record(
    model.Sharing,
    (
        Key("receiver", TEXT),
        Key("given", DATE),
        Key("until", DATE),
        Key("withdrawn", DATE),
    ),
)

CONSENT = Record(
    model.Consent,
    (
        Key("start", DATE),
        Key("until", DATE),
        Key("withdrawn", DATE),
        Key("sharing", ListOf(SHARING)),
    ),
)

STATE = Within(
    (
        Key("code", CodeOf(codes.CaseState), "state"),
        Key("on", DATE, "state_on"),
        Key("until", DATE, "state_until"),
        Key("reason", CodeOf(codes.StopReason), "state_reason"),
        Key("form", CodeOf(codes.Form)),
    )
)

RELEASE = Within(
    (
        Key("date", DATE, "release_on"),
        Key("certainty", CodeOf(codes.Certainty), "release_certainty"),
        Key("municipality", NAME, "release_municipality"),
    )
)

CONVENER = Within(
    (
        Key("name", NAME, "convener_name"),
        Key("organisation", NAME, "convener_organisation"),
        Key("phone", PHONE, "convener_phone"),
        Key("email", EMAIL, "convener_email"),
        Key("impartial", DATE, "impartial_on"),
    )
)

OFFICER = Within((Key("name", NAME, "officer_name"), Key("phone", PHONE, "officer_phone")))

REFERRAL = Within(
    (
        Key("by", TEXT, "referral_by"),
        Key("on", DATE, "referral_on"),
        Key("hopes", TEXT, "referral_hopes"),
        Key("interpreter", NAME, "referral_interpreter"),
        Key("professional", TEXT, "referral_professional"),
    )
)
