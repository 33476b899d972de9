"""The words for what is asked at the next visit."""

from netmeet.domain.next_visit import Ask
from netmeet.words.catalogue import N_

ASKS: dict[Ask, str] = {
    Ask.CONSENT: N_("Ask for the consent to start."),
    Ask.CONSENT_AGAIN: N_("Ask whether the consent goes on."),
    Ask.MAP: N_("Ask whether everybody is on the map."),
    Ask.CHOICE: N_("Ask for yes, no or later about each person."),
    Ask.CHOICE_LATER: N_("Ask again about everybody with the answer “later”."),
    Ask.QUESTIONS: N_("Ask what the network shall answer."),
    Ask.QUESTION_LATER: N_("Ask again about each question with the answer “later”."),
    Ask.LIST: N_("Ask: Is this your list?"),
    Ask.TEXT: N_("Read the text of the invitation aloud, and ask for a yes."),
    Ask.SAFETY: N_("Ask the safety questions about each person, just the two of you."),
    Ask.MENTION_PRISON: N_("Ask to whom a letter may mention the prison."),
    Ask.REACH: N_("Ask how we can reach each person."),
    Ask.GUARDIAN: N_("Ask who has parental responsibility for each child."),
    Ask.PLAN_B: N_("The prison has said no. Agree on a plan B for each person."),
    Ask.RELEASE: N_("Ask for the day of release, and how certain it is."),
}
