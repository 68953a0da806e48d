"""People of a lab who edit at random; `python -m tests.long.labs` runs many more."""

import pytest

from tests.labs.labs import People
from tests.labs.simulation import LabSimulation


@pytest.mark.parametrize("seed", [1, 2])
def test_who_edits_apart_sees_the_same_in_the_end(people: People, seed: int) -> None:
    assert LabSimulation(people, seed).run(40) == []
