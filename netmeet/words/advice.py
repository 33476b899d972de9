"""The sentence for every advice about a line of the agreement; what was found stands before it."""

from enum import Enum

from netmeet.domain.advice import Advice
from netmeet.words.catalogue import N_

ADVICE: dict[type[Enum], dict[Enum, str]] = {
    Advice: {
        Advice.LONG_SENTENCE: N_("A sentence has more than 20 words. Two short ones are clearer."),
        Advice.NOBODY_NAMED: N_("This can be anybody. Write the name of one person."),
        Advice.ONLY_TRYING: N_("Write what the person will do, not only try."),
        Advice.NO_TIME_NAMED: N_("This can be any time. Write a date or how often."),
        Advice.MANY_PROMISES: N_("This person has more than 3 promises. Can somebody else help?"),
        Advice.AFTER_FOLLOW_UP: N_("The date is after the follow-up meeting."),
        Advice.SAME_TEXT: N_("Another line with a lower number has the same text."),
        Advice.NOT_THERE: N_("This person was not there. Is it a request?"),
        Advice.ON_NO_PAPER: N_(
            "This line stands on no paper, because the person may not be named."
        ),
        Advice.AMOUNT_IN_CELL: N_("An amount stands on the copy for the cell."),
        Advice.NUMBER_IN_CELL: N_("A long number stands on the copy for the cell."),
        Advice.SURNAME_IN_CELL: N_("The surname of a child stands on the copy for the cell."),
    }
}
