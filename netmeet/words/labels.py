"""The words for every code of the domain; each is marked here and translated where it is shown."""

from enum import Enum

from netmeet.domain import codes
from netmeet.domain.holds import Hold
from netmeet.domain.refusal import Reason
from netmeet.domain.shapes import Look, Side
from netmeet.domain.texts import Fault
from netmeet.words.advice import ADVICE
from netmeet.words.catalogue import N_, Words
from netmeet.words.children import CHILDREN
from netmeet.words.house import HOUSE
from netmeet.words.invitations import INVITATIONS
from netmeet.words.map_states import MAP_STATES
from netmeet.words.refusals import HOLDS, REASONS
from netmeet.words.steps import STEPS

# A code of one kind may equal a code of another ("family" is a group and a topic), so that each
# kind has its own table.
LABELS: dict[type[Enum], dict[Enum, str]] = {
    codes.Country: {
        codes.Country.DENMARK: N_("Denmark"),
        codes.Country.NORWAY: N_("Norway"),
        codes.Country.SWEDEN: N_("Sweden"),
    },
    codes.Language: {
        codes.Language.DANISH: N_("Danish"),
        codes.Language.BOKMAL: N_("Norwegian"),
        codes.Language.SWEDISH: N_("Swedish"),
        codes.Language.ENGLISH: N_("English"),
    },
    codes.CaseState: {
        codes.CaseState.OPEN: N_("Under way"),
        codes.CaseState.PAUSED: N_("Paused"),
        codes.CaseState.STOPPED: N_("Stopped"),
        codes.CaseState.CLOSED: N_("Closed"),
    },
    codes.StopReason: {
        codes.StopReason.DOES_NOT_WANT: N_("The main person does not want it"),
        codes.StopReason.NOBODY_CAN_COME: N_("Nobody can come"),
        codes.StopReason.PRISON_SAYS_NO: N_("The prison says no"),
        codes.StopReason.SAFETY: N_("It is not safe enough"),
        codes.StopReason.MOVED: N_("The main person has moved"),
        codes.StopReason.RELEASED: N_("The main person has been released"),
        codes.StopReason.ILL: N_("Somebody is ill"),
        codes.StopReason.OTHER: N_("Another reason"),
    },
    codes.Form: {
        codes.Form.MEETING: N_("Meeting with the network"),
        codes.Form.SMALL_CIRCLE: N_("Small circle"),
        codes.Form.PLAN_ONLY: N_("Plan without a meeting"),
    },
    codes.PrisonKind: {
        codes.PrisonKind.CLOSED: N_("Closed prison"),
        codes.PrisonKind.OPEN: N_("Open prison"),
        codes.PrisonKind.REMAND: N_("Remand prison"),
        codes.PrisonKind.HALFWAY: N_("Halfway house"),
    },
    codes.Remote: {
        codes.Remote.YES: N_("Telephone or video is possible"),
        codes.Remote.ASK: N_("Ask about telephone or video"),
        codes.Remote.NO: N_("Telephone or video is not possible"),
    },
    codes.Watch: {
        codes.Watch.NONE: N_("Nobody from the prison is in the room"),
        codes.Watch.SEEN: N_("Staff can see the room and cannot hear you"),
        codes.Watch.HEARD: N_("Staff can see you and hear what you say"),
    },
    codes.Weekday: {
        codes.Weekday.MONDAY: N_("Monday"),
        codes.Weekday.TUESDAY: N_("Tuesday"),
        codes.Weekday.WEDNESDAY: N_("Wednesday"),
        codes.Weekday.THURSDAY: N_("Thursday"),
        codes.Weekday.FRIDAY: N_("Friday"),
        codes.Weekday.SATURDAY: N_("Saturday"),
        codes.Weekday.SUNDAY: N_("Sunday"),
    },
    codes.Certainty: {
        codes.Certainty.FIXED: N_("Fixed date"),
        codes.Certainty.EXPECTED: N_("Expected date"),
        codes.Certainty.EARLIEST: N_("Earliest date"),
        codes.Certainty.UNKNOWN: N_("Date not known"),
    },
    codes.Group: {
        codes.Group.FAMILY: N_("Family"),
        codes.Group.FRIENDS: N_("Friends"),
        codes.Group.PROFESSIONALS: N_("Professionals"),
        codes.Group.VOLUNTEERS: N_("Volunteers"),
    },
    codes.MoreContact: {
        codes.MoreContact.YES: N_("I want more contact"),
        codes.MoreContact.AS_NOW: N_("It is good as it is"),
        codes.MoreContact.UNKNOWN: N_("I do not know"),
    },
    codes.Choice: {
        codes.Choice.YES: N_("Yes"),
        codes.Choice.NO: N_("No"),
        codes.Choice.LATER: N_("Later"),
    },
    codes.Channel: {
        codes.Channel.LETTER: N_("Letter"),
        codes.Channel.EMAIL: N_("E-mail"),
        codes.Channel.PHONE: N_("Telephone"),
    },
    codes.CalendarKind: {
        codes.CalendarKind.NONE: N_("No calendar file"),
        codes.CalendarKind.PLAIN: N_("Calendar file"),
        codes.CalendarKind.WORK: N_("Invitation for a work calendar"),
    },
    codes.ContactOrder: {
        codes.ContactOrder.NO: N_("No contact order"),
        codes.ContactOrder.YES: N_("There is a contact order"),
        codes.ContactOrder.UNKNOWN: N_("The question about contact orders is not answered"),
    },
    codes.GuardianConsent: {
        codes.GuardianConsent.NOT_ASKED: N_("Not asked yet"),
        codes.GuardianConsent.ASKED: N_("Asked, no answer yet"),
        codes.GuardianConsent.GIVEN: N_("Says yes"),
        codes.GuardianConsent.REFUSED: N_("Says no"),
    },
    codes.Need: {
        codes.Need.STEP_FREE: N_("Way in without steps"),
        codes.Need.HEARING_LOOP: N_("Hearing loop"),
        codes.Need.READING_ALOUD: N_("Texts read aloud"),
        codes.Need.CHILD_CARE: N_("Child care"),
        codes.Need.TRAVEL: N_("Help with the journey"),
    },
    codes.Track: {
        codes.Track.PRIVATE: N_("Private visitor"),
        codes.Track.CHILD: N_("Child"),
        codes.Track.PROFESSIONAL: N_("Professional"),
        codes.Track.VOLUNTEER: N_("Volunteer"),
        codes.Track.NOT_NEEDED: N_("Needs no permission"),
    },
    codes.PermissionStatus: {
        codes.PermissionStatus.NOT_ASKED: N_("Not asked"),
        codes.PermissionStatus.ASKED: N_("Asked"),
        codes.PermissionStatus.APPROVED: N_("Approved"),
        codes.PermissionStatus.CONDITIONS: N_("Approved with conditions"),
        codes.PermissionStatus.REFUSED: N_("Refused"),
        codes.PermissionStatus.EXPIRED: N_("Expired"),
    },
    codes.Reply: {
        codes.Reply.NONE: N_("No reply yet"),
        codes.Reply.COMING: N_("Coming"),
        codes.Reply.NOT_THEN: N_("Not at that time"),
        codes.Reply.NOT_COMING: N_("Not coming"),
        codes.Reply.TALK_FIRST: N_("Wants to talk first"),
    },
    codes.TakesPart: {
        codes.TakesPart.WHOLE: N_("The whole meeting"),
        codes.TakesPart.INFORMATION: N_("The information part"),
        codes.TakesPart.MESSAGE: N_("Sends a message"),
    },
    codes.Outcome: {
        codes.Outcome.FINE: N_("Fine"),
        codes.Outcome.ARRIVE_APART: N_("Arrives separately"),
        codes.Outcome.PART_ONLY: N_("Comes to a part of the meeting"),
        codes.Outcome.MESSAGE_INSTEAD: N_("A message instead"),
        codes.Outcome.PHONE_INSTEAD: N_("Telephone or video instead"),
        codes.Outcome.DO_NOT_INVITE: N_("Do not invite"),
        codes.Outcome.TAKE_ADVICE: N_("Stop and take advice"),
    },
    codes.Source: {
        codes.Source.MAIN_PERSON: N_("The main person"),
        codes.Source.PERSON: N_("The person"),
        codes.Source.STAFF: N_("Staff of the prison"),
    },
    codes.Interprets: {
        codes.Interprets.QUALIFIED: N_("A qualified interpreter"),
        codes.Interprets.UNQUALIFIED: N_("Somebody who is not a qualified interpreter"),
        codes.Interprets.RELATIVE: N_("A relative"),
        codes.Interprets.CHILD: N_("A child"),
    },
    codes.PlanB: {
        codes.PlanB.MESSAGE: N_("A message that is read aloud"),
        codes.PlanB.PHONE: N_("Telephone or video on the day"),
        codes.PlanB.OUTSIDE_LATER: N_("A meeting outside later"),
        codes.PlanB.WITHOUT: N_("Hold the meeting without this person"),
    },
    codes.ApartHow: {
        codes.ApartHow.NEVER: N_("Must not meet"),
        codes.ApartHow.ARRIVE_APART: N_("Arrive separately"),
        codes.ApartHow.NOT_BESIDE: N_("Do not sit beside each other"),
    },
    codes.Topic: {
        codes.Topic.HOME: N_("Home"),
        codes.Topic.MONEY: N_("Money and debt"),
        codes.Topic.WORK: N_("Work and school"),
        codes.Topic.HEALTH: N_("Health"),
        codes.Topic.SUBSTANCES: N_("Alcohol and drugs"),
        codes.Topic.FAMILY: N_("Family and children"),
        codes.Topic.FRIENDS: N_("Friends and free time"),
        codes.Topic.RELEASE_DAY: N_("The day I get out"),
        codes.Topic.OTHER: N_("Something else"),
    },
    codes.SignedBy: {
        codes.SignedBy.SCREEN: N_("On the screen"),
        codes.SignedBy.PAPER: N_("On paper"),
    },
    codes.ReviewOf: {
        codes.ReviewOf.PEOPLE: N_("The people on the list"),
        codes.ReviewOf.QUESTIONS: N_("The questions"),
    },
    codes.Availability: {
        codes.Availability.CAN: N_("Can"),
        codes.Availability.IF_NEEDED: N_("If needed"),
        codes.Availability.CANNOT: N_("Cannot"),
    },
    codes.MeetingStatus: {
        codes.MeetingStatus.ASKED: N_("The prison has been asked"),
        codes.MeetingStatus.CONFIRMED: N_("The time is confirmed"),
        codes.MeetingStatus.HELD: N_("The meeting has been held"),
        codes.MeetingStatus.CANCELLED: N_("The meeting is cancelled"),
    },
    codes.Part: {
        codes.Part.WELCOME: N_("Welcome"),
        codes.Part.INFORMATION: N_("Information"),
        codes.Part.PRIVATE: N_("Private time"),
        codes.Part.TELLING: N_("The network tells"),
        codes.Part.CLOSING: N_("Read aloud and sign"),
    },
    codes.CommitmentKind: {
        codes.CommitmentKind.PROMISE: N_("Promise"),
        codes.CommitmentKind.REQUEST: N_("Request"),
        codes.CommitmentKind.WISH: N_("Wish"),
    },
    codes.CommitmentStatus: {
        codes.CommitmentStatus.AGREED: N_("Agreed"),
        codes.CommitmentStatus.STARTED: N_("Started"),
        codes.CommitmentStatus.DONE: N_("Done"),
        codes.CommitmentStatus.CHANGED: N_("Changed"),
        codes.CommitmentStatus.NOT_NEEDED: N_("No longer needed"),
    },
    codes.Confirmed: {
        codes.Confirmed.ASKED: N_("Has been asked"),
        codes.Confirmed.YES: N_("Has said yes"),
        codes.Confirmed.NO: N_("Has said no"),
    },
    codes.Rhythm: {
        codes.Rhythm.DAY: N_("day"),
        codes.Rhythm.WEEK: N_("week"),
        codes.Rhythm.MONTH: N_("month"),
    },
    codes.Answer: {
        codes.Answer.YES: N_("Agrees with the agreement"),
        codes.Answer.NO: N_("Does not agree with the agreement"),
        codes.Answer.COULD_NOT: N_("Could not answer"),
    },
    codes.Visible: {
        codes.Visible.ALL: N_("Everybody may see it"),
    },
    codes.Main: {
        codes.MAIN: N_("The main person"),
    },
    **STEPS,
    **HOUSE,
    **ADVICE,
    **INVITATIONS,
    **CHILDREN,
    **MAP_STATES,
}
# Codes that readers never see by themselves: a fault is told as the reason of the same name, and
# how a drawing looks is seen.
UNSEEN = (Fault, Look, Side)


def label(words: Words, code: Enum) -> str:
    """Return the words for a code."""
    return words(LABELS[type(code)][code])


def told(words: Words, code: Reason | Hold, **facts: object) -> str:
    """Return the sentence for a refusal or a hold."""
    sentence = REASONS[code] if isinstance(code, Reason) else HOLDS[code]
    return words(sentence, **facts)
