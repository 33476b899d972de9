"""The next step of a case, told as a whole sentence with the people in it."""

from netmeet.domain.model import Case
from netmeet.domain.next_step import Rule, Step
from netmeet.words.catalogue import N_, Words
from netmeet.words.labels import label

WITH_A_PERSON = {
    Rule.CONTACT_ORDER: N_("Stop. Talk with the prison about %(person)s"),
    Rule.CALL: N_("Call %(person)s"),
    Rule.ASK_PRISON: N_("Ask the prison about %(person)s"),
}
ABOUT_THE_CASE = {
    Rule.PAIR: N_("Ask %(name)s which of the two comes"),
    Rule.CONFIRM_SAFETY: N_("Confirm the safety answers"),
    Rule.CONSENT_WITHDRAWN: N_("Talk with %(name)s about the withdrawn consent"),
    Rule.CONSENT_ENDED: N_("Ask %(name)s whether the consent goes on"),
    Rule.LOOK_AGAIN: N_("Look at this case again"),
    Rule.RUN_MEETING: N_("Hold the meeting today"),
    Rule.FINISH_AGREEMENT: N_("Finish the agreement"),
    Rule.NOTHING: N_("Nothing more to do now"),
}
WHY = {
    Rule.CONTACT_ORDER: N_("There is a contact order. A letter can harm somebody."),
    Rule.PAIR: N_("Two people who must not meet are both wanted. Neither is written to."),
    Rule.CONFIRM_SAFETY: N_(
        "Some safety answers are too old. Confirm them before anything goes out."
    ),
    Rule.CONSENT_WITHDRAWN: N_("Nothing may be shared any more. Collect the paper copies."),
    Rule.CONSENT_ENDED: N_(
        "The last day of the consent is over. Nothing is shared before there is a new yes."
    ),
    Rule.LOOK_AGAIN: N_("The day to look again has come, or no day is set."),
    Rule.RUN_MEETING: N_("The meeting is today."),
    Rule.FINISH_AGREEMENT: N_("The meeting was held. Everybody waits for the agreement."),
    Rule.CALL: N_("This person wants to talk first, or is important and cannot come."),
    Rule.ASK_PRISON: N_("The usual day for the answer has passed."),
    Rule.ASK_COMMITMENT: N_("The day to ask about it is near or has passed."),
    Rule.TASK: N_("This is the next task that is open."),
    Rule.NOTHING: N_("All tasks are completed, or they wait for others."),
}


def step_said(words: Words, case: Case, step: Step) -> str:
    """Return what to do next: "Call Kirsten"."""
    if step.task is not None:
        return label(words, step.task)
    if step.person is not None and step.rule in WITH_A_PERSON:
        return words(WITH_A_PERSON[step.rule], person=step.person.name)
    if step.commitment is not None:
        what = step.commitment.what
        return words("Ask how it goes: %(what)s", what=what)
    return words(ABOUT_THE_CASE[step.rule], name=case.called)


def why_said(words: Words, step: Step) -> str:
    """Return why this is the next step."""
    return words(WHY[step.rule])
