"""The words of the network map on the screen: the eight prompts and the three rings."""

from netmeet.words.catalogue import N_

RINGS = {1: N_("Very close"), 2: N_("Close"), 3: N_("Less close")}
PROMPTS = (
    N_("Who do you talk to when something good happens?"),
    N_("Who can you call at night?"),
    N_("Who helps you with practical things?"),
    N_("Who tells you the truth?"),
    N_("Who did you like to be with before?"),
    N_("Which professional do you trust?"),
    N_("Which volunteer, teacher or priest has meant something to you?"),
    N_("Who do you wish you had contact with?"),
)
