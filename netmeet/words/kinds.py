"""The names of the kinds of paper, and what each is for."""

from netmeet.words.catalogue import N_

KINDS: dict[str, tuple[str, str]] = {
    "referral": (N_("Referral"), N_("For the file, when a case begins")),
    "invite-list": (N_("Invite list"), N_("For the main person, to answer by hand")),
    "map": (N_("Network map"), N_("For the main person")),
    "map-states": (
        N_("Network maps side by side"),
        N_("For the main person, before the follow-up meeting"),
    ),
    "empty-map": (N_("Empty network map"), N_("For the main person, to draw by hand")),
    "leaflet": (N_("Leaflet"), N_("What the meeting is; for everybody")),
    "next-visit": (N_("Ask at the next visit"), N_("For you, to take along to the prison")),
    "topics": (N_("Topics"), N_("For the main person, to write on")),
    "permission-list": (N_("List for the prison"), N_("Asks for permission and a room")),
    "gate-list": (N_("List for the gate"), N_("Who comes on the day")),
    "availability": (N_("Answers about the times"), N_("For you, beside the telephone")),
    "invitation": (N_("Invitation"), N_("One letter for each invited person")),
    "child-invitation": (
        N_("Invitation for a child"),
        N_("For the child; the guardians get letters of their own"),
    ),
    "labels": (N_("Address labels"), N_("For the envelopes; shred the rest")),
    "agenda": (N_("Program"), N_("For the wall")),
    "questions": (N_("Questions"), N_("For everybody in the room")),
    "blank-agreement": (N_("Blank agreement"), N_("To write by hand in the private time")),
    "run-sheet": (N_("Run sheet"), N_("For you only")),
    "agreement": (N_("Agreement"), N_("For those present")),
    "agreement-cell": (N_("Agreement for the cell"), N_("For the main person")),
    "personal": (N_("Personal sheet"), N_("For one person: only their own lines")),
    "follow-up": (N_("Follow-up sheet"), N_("For the one who asks how it goes")),
    "calendar": (N_("Calendar file"), N_("For one person who asked for it")),
}
