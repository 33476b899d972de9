"""The keys of the agreement and its lines."""

from typing import Any

from netmeet.adapters.casefile.keys import PEOPLE, TEXTS, TRUTH
from netmeet.adapters.casefile.kinds import DATE, TEXT, CodeOf, Context, ListOf, Number
from netmeet.adapters.casefile.records import Key, Record, inside, needed
from netmeet.adapters.casefile.references import Holder, Party, QuestionIndex, VisibleTo, WhenIs
from netmeet.domain import codes, model
from netmeet.domain.refusal import Reason, Refused
from netmeet.domain.texts import MOST_COMMITMENTS


class CommitmentRecord(Record):
    """A line of the agreement: only a wish may lack the one who does it."""

    def read(self, value: Any, at: str, context: Context) -> model.Commitment:
        """Return the line, or refuse a promise or a request without an owner."""
        commitment: model.Commitment = super().read(value, at, context)
        if commitment.who is None and commitment.kind is not codes.CommitmentKind.WISH:
            raise Refused(Reason.MISSING_KEY, place=inside(at, "who"))
        return commitment


COMMITMENT = CommitmentRecord(
    model.Commitment,
    (
        needed("what", TEXT),
        Key("kind", CodeOf(codes.CommitmentKind)),
        Key("who", Party()),
        Key("helpers", PEOPLE),
        Key("when", WhenIs()),
        Key("first_step", TEXT),
        Key("sign", TEXT),
        Key("plan_b", TEXT),
        Key("asks", Party()),
        Key("question", QuestionIndex()),
        Key("visible_to", VisibleTo(), "shown_to", empty_counts=True),
        Key("depends_on", TEXT),
        Key("handover", TEXTS),
        Key("confirmed", CodeOf(codes.Confirmed)),
        Key("cell", TRUTH, "on_cell_copy"),
        Key("status", CodeOf(codes.CommitmentStatus)),
    ),
)

COMMITMENTS = ListOf(COMMITMENT, MOST_COMMITMENTS)

RESERVATION = Record(model.Reservation, (Key("who", TEXT), Key("text", TEXT)))
COPY = Record(model.Copy, (Key("to", Holder()), Key("kind", TEXT), Key("on", DATE)))

AGREEMENT = Record(
    model.Agreement,
    (
        Key("version", Number(1, 10**6)),
        Key("finished", DATE),
        Key("reason", TEXT),
        Key("talked_about", TEXT),
        Key("if_things_change", TEXT),
        Key("answer", CodeOf(codes.Answer)),
        Key("why", TEXT),
        Key("reservations", ListOf(RESERVATION)),
        Key("copies", ListOf(COPY)),
    ),
)
