"""The words for the way of a case: its tasks, stages and next step, and the tables of the plan."""

from enum import Enum

from netmeet.domain.commitments import Missing, Section
from netmeet.domain.next_step import Rule
from netmeet.domain.phases import Phase
from netmeet.domain.stages import Stage
from netmeet.domain.tasks import State, Task
from netmeet.words.catalogue import N_

STEPS: dict[type[Enum], dict[Enum, str]] = {
    Section: {
        Section.NETWORK: N_("What we agreed"),
        Section.PROFESSIONALS: N_("What the professionals will do"),
        Section.REQUESTS: N_("What we ask others for"),
        Section.WISHES: N_("What we wish for"),
    },
    Missing: {
        Missing.WHO: N_("Choose one person who will do it"),
        Missing.WHEN: N_("Write when, or choose “at release”"),
        Missing.WHO_ASKS: N_("Choose who asks"),
    },
    Phase: {
        Phase.CHOOSE: N_("Choose together"),
        Phase.READY: N_("Get ready"),
        Phase.HOLD: N_("Hold the meeting"),
        Phase.FOLLOW: N_("Follow through"),
    },
    Task: {
        Task.MAP: N_("Draw the network"),
        Task.CHOOSE: N_("Choose who to invite"),
        Task.QUESTIONS: N_("Choose topics and questions"),
        Task.REVIEW: N_("Go through the list together"),
        Task.PERMISSIONS: N_("Get permissions"),
        Task.TIME: N_("Find time and place"),
        Task.INVITATIONS: N_("Send invitations"),
        Task.DAY: N_("Plan the day"),
        Task.MEETING: N_("Hold the meeting"),
        Task.AGREEMENT: N_("Finish the agreement"),
        Task.FOLLOW_UP: N_("Follow up"),
        Task.CLOSE: N_("Evaluate and close"),
    },
    State: {
        State.DONE: N_("Completed"),
        State.DOING: N_("In progress"),
        State.TODO: N_("Not started"),
        State.WAITING: N_("Waiting for an answer"),
        State.LOCKED: N_("Not ready yet"),
        State.NOT_NEEDED: N_("Not needed in this form"),
    },
    Stage: {
        Stage.IDEA: N_("Idea"),
        Stage.CONSENT: N_("Consent given"),
        Stage.PREPARING: N_("Preparing"),
        Stage.READY: N_("Ready for the meeting"),
        Stage.HELD: N_("The meeting was held"),
        Stage.FOLLOWING: N_("Following up"),
        Stage.CLOSED: N_("Closed"),
        Stage.PAUSED: N_("Paused"),
        Stage.STOPPED: N_("Stopped"),
    },
    Rule: {
        Rule.CONTACT_ORDER: N_("Stop and talk with the prison about a contact order"),
        Rule.PAIR: N_("Ask the main person which of two people comes"),
        Rule.CONFIRM_SAFETY: N_("Confirm the safety answers"),
        Rule.CONSENT_WITHDRAWN: N_(
            "Talk with the main person about the withdrawn consent, and collect the copies"
        ),
        Rule.CONSENT_ENDED: N_("Ask the main person whether the consent goes on"),
        Rule.LOOK_AGAIN: N_("Choose the day on which you look at the case again"),
        Rule.RUN_MEETING: N_("Run the meeting"),
        Rule.FINISH_AGREEMENT: N_("Finish the agreement"),
        Rule.CALL: N_("Call the person who wants to talk or cannot come"),
        Rule.ASK_PRISON: N_("Ask the prison about its answer"),
        Rule.ASK_COMMITMENT: N_("Ask how a commitment stands"),
        Rule.TASK: N_("Go on with the next task"),
        Rule.NOTHING: N_("Nothing more to do"),
    },
}
