"""No history of deeds sends, lists or prints what must not go out."""

import pytest
from histories import Histories
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]


def go(engine, *, times, steps):
    """Go through so many histories of so many steps."""

    class Here(Histories):
        """The histories in this database."""

    Here.engine = engine
    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples=times, stateful_step_count=steps, suppress_health_check=SLOW
        ),
    )


def test_no_history_reaches_or_names_somebody_against_whom_something_speaks(engine):
    go(engine, times=100, steps=20)


@pytest.mark.long
def test_no_long_history_reaches_or_names_somebody_against_whom_something_speaks(engine):
    go(engine, times=4000, steps=50)
