"""Every kind of paper, in the order in which they are made."""

from collections.abc import Callable
from dataclasses import dataclass

from netmeet.domain.circle import Circle
from netmeet.papers import (
    agenda,
    agreement,
    agreement_cell,
    blank_agreement,
    follow_up,
    invitation,
    invite_list,
    labels,
    leaflet,
    map,  # noqa: A004 — the paper's name
    permission_list,
    personal,
    questions,
    run_sheet,
)
from netmeet.papers.blocks import Paper
from netmeet.papers.readers import Reader, Readers
from netmeet.words.catalogue import Words


@dataclass(frozen=True)
class Kind:
    """A kind of paper: for whom it is made, what it says, and what stands in its file's name."""

    name: str
    readers: Callable[[Circle], Readers]
    paper: Callable[[Circle, Reader, Words], Paper]
    has_number: bool = False
    has_version: bool = False


KINDS = (
    Kind(invite_list.KIND, invite_list.readers, invite_list.paper),
    Kind(map.KIND, map.readers, map.paper),
    Kind(leaflet.KIND, leaflet.readers, leaflet.paper),
    Kind(permission_list.KIND, permission_list.readers, permission_list.paper),
    Kind(invitation.KIND, invitation.readers, invitation.paper, has_number=True),
    Kind(labels.KIND, labels.readers, labels.paper),
    Kind(agenda.KIND, agenda.readers, agenda.paper),
    Kind(questions.KIND, questions.readers, questions.paper),
    Kind(blank_agreement.KIND, blank_agreement.readers, blank_agreement.paper),
    Kind(run_sheet.KIND, run_sheet.readers, run_sheet.paper),
    Kind(agreement.KIND, agreement.readers, agreement.paper, has_version=True),
    Kind(agreement_cell.KIND, agreement_cell.readers, agreement_cell.paper, has_version=True),
    Kind(personal.KIND, personal.readers, personal.paper, has_number=True, has_version=True),
    Kind(follow_up.KIND, follow_up.readers, follow_up.paper),
)
