"""The library machine, for a few seconds; `python -m tests.long.library_machine --minutes 60` lets it run longer."""

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.library.machine import LibraryMachine
from tests.long.library_machine import undo_random_edits

BRIEF = settings(
    max_examples=8,
    stateful_step_count=25,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)


def test_whatever_a_reader_does_the_library_is_what_the_model_says() -> None:
    run_state_machine_as_test(LibraryMachine, settings=BRIEF)


def test_random_edits_undone_to_the_start_give_the_start_and_done_again_the_end() -> None:
    for seed in (3, 11, 100):
        undo_random_edits(seed, edits=25)
