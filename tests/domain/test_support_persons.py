"""Support persons are people on the list: they pass the same gate and take a seat."""

import pytest
from builders import a_circle, a_guest, a_prison

from netmeet.domain.codes import MAIN, Choice, ContactOrder, Outcome
from netmeet.domain.times import Finding, Ground, askable, room


def test_a_support_person_is_expected_and_takes_a_seat():
    guest = a_guest()
    support = a_guest(support_for=guest)
    circle = a_circle(guest, support, prison=a_prison(seats=4))

    assert circle.expected == [guest, support]
    assert askable(circle) == [guest, support]
    assert list(room(circle, len(circle.expected))) == [
        Finding(Ground.ROOM_HOLDS, count=4, total=4)
    ]


@pytest.mark.parametrize(
    "given",
    [
        {"choice": Choice.LATER},
        {"contact_order": ContactOrder.UNKNOWN},
        {"outcome": Outcome.DO_NOT_INVITE},
    ],
    ids=lambda given: next(iter(given)),
)
@pytest.mark.parametrize("beside", [MAIN, "guest"])
def test_a_support_person_passes_the_same_gate(given, beside):
    guest = a_guest()
    support = a_guest(support_for=guest if beside == "guest" else MAIN, **given)

    assert a_circle(guest, support).expected == [guest]
