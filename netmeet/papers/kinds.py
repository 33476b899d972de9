"""Every kind of paper, in the order in which they are made."""

from collections.abc import Callable
from dataclasses import dataclass

from netmeet.domain.circle import Circle
from netmeet.domain.codes import MAIN
from netmeet.domain.holds import Hold
from netmeet.papers import (
    agenda,
    agreement,
    agreement_cell,
    availability,
    blank_agreement,
    child_invitation,
    empty_map,
    follow_up,
    gate_list,
    invitation,
    invite_list,
    labels,
    leaflet,
    map,  # noqa: A004 — the paper's name
    map_states,
    next_visit,
    permission_list,
    personal,
    questions,
    referral,
    run_sheet,
    topics,
)
from netmeet.papers.blocks import Paper
from netmeet.papers.readers import Reader, Readers, Withheld
from netmeet.papers.unfinished import (
    draft_of,
    never,
    while_the_agreement_is_open,
    while_the_time_is_open,
)
from netmeet.words.catalogue import Words


@dataclass(frozen=True)
class Kind:
    """A kind of paper: for whom it is made, what it says, and what stands in its file's name.

    `is_draft` tells whether it would be made from something unfinished; `lists_people`, whether
    others read there who comes; `is_general`, whether it says nothing about this case.
    """

    name: str
    found: Callable[[Circle], Readers]
    finished: Callable[[Circle, Reader, Words], Paper]
    is_draft: Callable[[Circle], bool] = never
    has_number: bool = False
    has_version: bool = False
    lists_people: bool = False
    is_general: bool = False

    def readers(self, circle: Circle) -> Readers:
        """Give each reader, or why there is none; what is withheld in two languages, once."""
        said: set[Withheld] = set()
        for reader in self.found(circle):
            hold = self._hold(circle, reader) if isinstance(reader, Reader) else None
            given = Withheld(hold, reader.number) if hold else reader
            if given not in said:
                yield given
            if isinstance(given, Withheld):
                said.add(given)

    def _hold(self, circle: Circle, reader: Reader) -> Hold | None:
        """Return why a paper waits that could be made for a reader.

        Once the consent is over, only the main person's own papers are made. What lists people
        for others waits until every safety answer about them counts again.
        """
        locked = circle.why_locked()
        if locked and reader.who is not MAIN and not self.is_general:
            return locked
        return Hold.ANSWERS_TOO_OLD if self.lists_people and circle.to_confirm else None

    def paper(self, circle: Circle, reader: Reader, words: Words) -> Paper:
        """Return the paper for one reader, marked as a draft where it is one."""
        finished = self.finished(circle, reader, words)
        return draft_of(finished, words) if self.is_draft(circle) else finished


KINDS = (
    Kind(referral.KIND, referral.readers, referral.paper),
    Kind(invite_list.KIND, invite_list.readers, invite_list.paper),
    Kind(map.KIND, map.readers, map.paper),
    Kind(map_states.KIND, map_states.readers, map_states.paper),
    Kind(empty_map.KIND, empty_map.readers, empty_map.paper),
    Kind(topics.KIND, topics.readers, topics.paper),
    Kind(next_visit.KIND, next_visit.readers, next_visit.paper),
    Kind(leaflet.KIND, leaflet.readers, leaflet.paper, is_general=True),
    Kind(permission_list.KIND, permission_list.readers, permission_list.paper, lists_people=True),
    Kind(availability.KIND, availability.readers, availability.paper, lists_people=True),
    Kind(invitation.KIND, invitation.readers, invitation.paper, has_number=True),
    Kind(
        child_invitation.KIND,
        child_invitation.readers,
        child_invitation.paper,
        has_number=True,
        lists_people=True,
    ),
    Kind(labels.KIND, labels.readers, labels.paper, lists_people=True),
    Kind(agenda.KIND, agenda.readers, agenda.paper, while_the_time_is_open, lists_people=True),
    Kind(questions.KIND, questions.readers, questions.paper),
    Kind(blank_agreement.KIND, blank_agreement.readers, blank_agreement.paper),
    Kind(
        gate_list.KIND,
        gate_list.readers,
        gate_list.paper,
        while_the_time_is_open,
        lists_people=True,
    ),
    Kind(
        run_sheet.KIND,
        run_sheet.readers,
        run_sheet.paper,
        while_the_time_is_open,
        lists_people=True,
    ),
    Kind(
        agreement.KIND,
        agreement.readers,
        agreement.paper,
        while_the_agreement_is_open,
        has_version=True,
        lists_people=True,
    ),
    Kind(
        agreement_cell.KIND,
        agreement_cell.readers,
        agreement_cell.paper,
        while_the_agreement_is_open,
        has_version=True,
        lists_people=True,
    ),
    Kind(
        personal.KIND,
        personal.readers,
        personal.paper,
        while_the_agreement_is_open,
        has_number=True,
        has_version=True,
        lists_people=True,
    ),
    Kind(
        follow_up.KIND,
        follow_up.readers,
        follow_up.paper,
        while_the_agreement_is_open,
        lists_people=True,
    ),
)
