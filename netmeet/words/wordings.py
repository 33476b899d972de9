"""Ready wording: sentences and beginnings that a text for somebody else can start from.

Where three dots stand, a name or the rest is written in. `%(name)s` is the main person.
"""

from netmeet.domain.codes import Topic
from netmeet.words.catalogue import N_

QUESTION_BEGINNINGS = (N_("How can …"), N_("Who can …"), N_("What do we do if …"))
QUESTIONS: dict[Topic, tuple[str, ...]] = {
    Topic.HOME: (N_("Where can %(name)s live at first, and who can help with it?"),),
    Topic.MONEY: (N_("Who can help %(name)s to get an overview of the debt?"),),
    Topic.WORK: (
        N_("What can %(name)s fill the days with, and who wants to join in?"),
        N_("Who can help %(name)s to find work or a school?"),
    ),
    Topic.HEALTH: (N_("What do we do if %(name)s has a hard time?"),),
    Topic.SUBSTANCES: (N_("Who can %(name)s call on a hard day, and what do we do then?"),),
    Topic.FAMILY: (
        N_("What do the children need from us?"),
        N_("How do we keep in touch until the release?"),
    ),
    Topic.FRIENDS: (N_("What can %(name)s do in free time, and who wants to join in?"),),
    Topic.RELEASE_DAY: (N_("Who meets %(name)s on the day of release, and what do we do?"),),
    Topic.OTHER: (N_("How can we support %(name)s with this?"),),
}

# What the main person hopes for, in their own words: the prison reads it on the referral.
HOPES = (
    N_("I hope that …"),
    N_("I would like more contact with …"),
    N_("When I come out, I would like to …"),
    N_("I would like help with …"),
)
NEEDED_PROFESSIONAL = (
    N_("Somebody who can tell about housing"),
    N_("Somebody who can tell about work and school"),
    N_("Somebody who can tell about debt"),
)
SITUATION = (
    N_("%(name)s is good at …"),
    N_("The people who mean something to %(name)s are …"),
    N_("%(name)s would like to …"),
    N_("It can become difficult when …"),
)
AVOID = (
    N_("What happened back then"),
    N_("Whose fault something is"),
    N_("Old quarrels in the family"),
    N_("Money that somebody owes"),
)

# Letters: no word about a prison may stand here, for some readers do not know.
GREETING = (
    N_("I hope that you will come. You mean a lot to me."),
    N_("You know me well. I would like to hear what you think."),
    N_("You do not have to promise anything. I am glad if you are there."),
    N_("You explain things well. I would like you to tell the others about …"),
)
MESSAGE = (
    N_("I cannot be there, but I am thinking of you."),
    N_("I look forward to …"),
    N_("I would like to help you with …"),
    N_("I hope that you …"),
)

# The day: the wall, the gate and the prison.
MEET_AT = (
    N_("At the visitors’ entrance"),
    N_("In the waiting room for visitors"),
    N_("At the car park in front of the gate. I wait for you there."),
)
A_SONG = N_("We listen to a song that %(name)s has chosen")
OPENING = (
    N_("%(name)s welcomes everybody"),
    N_("Everybody says their name and how they know %(name)s"),
    A_SONG,
    N_("We are silent together for one minute"),
)
CLOSING = (
    N_("%(name)s thanks everybody"),
    N_("Everybody says what they take home with them"),
    N_("Everybody says one good thing to %(name)s"),
    A_SONG,
)
FOOD = (
    N_("Coffee, tea and buns"),
    N_("Bread, cheese and fruit"),
    N_("A hot meal that we eat together"),
    N_("Coffee and cake, and juice for the children"),
)
EQUIPMENT = (
    N_("Flip chart and pens"),
    N_("Paper and pencils"),
    N_("A clock that everybody can see"),
    N_("Toys and colouring pencils for the children"),
)
# The convener reads it in the prison.
NEXT_VISIT = (
    N_("Ask how %(name)s wants the meeting to begin and end."),
    N_("Ask what … may know beforehand."),
    N_("Ask what food there should be."),
    N_("Tell %(name)s what … has answered."),
)
CONDITIONS = (
    N_("Only there for the first part of the meeting"),
    N_("A member of staff comes along in and out"),
    N_("A member of staff is in the room"),
    N_("The bag stays in the locker"),
)

# The agreement.
WHAT = (
    N_("… visits %(name)s."),
    N_("… writes to %(name)s."),
    N_("… goes with %(name)s to …"),
    N_("… asks the municipality about …"),
    N_("… invites everybody to eat together."),
)
FIRST_STEP = (
    N_("… calls and asks for an appointment."),
    N_("… fills in the application together with %(name)s."),
    N_("… finds out who decides."),
    N_("… writes the day in the calendar."),
)
SIGN = (
    N_("%(name)s has had a letter with the answer."),
    N_("The day stands in the calendar."),
    N_("It has happened twice in a row."),
    N_("%(name)s tells it to …"),
)
PLAN_B = (
    N_("… does it instead."),
    N_("%(name)s writes a letter instead."),
    N_("We find another day within a week."),
    N_("… talks with %(name)s, and they choose something smaller."),
)
WHY = (
    N_("I stand by what I have promised."),
    N_("I am glad that you came, and that we agree."),
    N_("I want to begin with …"),
    N_("I agree, but I would like to …"),
)
RESERVATION = (
    N_("I agree, but I cannot promise …"),
    N_("I can only do it if …"),
    N_("I would like us to talk about … again."),
)
IF_THINGS_CHANGE = (
    N_("If %(name)s is moved, … tells everybody."),
    N_("If the day of release changes, … agrees on new dates with everybody."),
    N_("Those who cannot keep a promise tell … in the same week."),
)
TALKED_ABOUT = (
    N_("We talked about …"),
    N_("We talked about all the questions, and most about …"),
    N_("We talked about what works well already, and about …"),
)
NEW_VERSION = (
    N_("We have met again and looked at what works."),
    N_("%(name)s has been moved."),
    N_("The day of release has changed."),
    N_("Somebody can no longer keep a promise."),
)
