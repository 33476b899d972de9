"""What is different about somebody from one network map to the next, told and never judged."""

from enum import Enum

from netmeet.domain.map_states import Change
from netmeet.words.catalogue import N_

MAP_STATES: dict[type[Enum], dict[Enum, str]] = {
    Change: {
        Change.NEW: N_("New on the map"),
        Change.GONE: N_("No longer on the map"),
        Change.CLOSER: N_("Closer than before"),
        Change.FURTHER: N_("Further away than before"),
        Change.OTHER_GROUP: N_("In another group than before"),
    },
}
