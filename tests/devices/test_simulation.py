"""Devices that do all kinds of things at random come to show the same, and nothing of it is lost."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from paperdesk.devices.merging import Merging
from paperdesk.devices.row_spool import pack
from paperdesk.model.shared_rows import MergedRow
from tests.devices.simulation import Scale, Simulation


@pytest.fixture
def merging() -> Iterator[Merging]:
    made = Merging()
    yield made
    made.close()


@pytest.mark.skipif(not os.environ.get("PAPERDESK_LONG"), reason="random and not repeatable: part of .ci/long")
@pytest.mark.parametrize("seed", [1, 2])
def test_nothing_is_lost_and_all_show_the_same(tmp_path: Path, merging: Merging, seed: int) -> None:
    simulation = Simulation(tmp_path, seed, Scale(), merging)
    try:
        assert simulation.run() == []
        assert simulation.counts["clashes"] > 0
    finally:
        simulation.close()


@pytest.mark.skipif(not os.environ.get("PAPERDESK_LONG"), reason="random and not repeatable: part of .ci/long")
def test_every_kind_of_edit_leads_to_the_same(tmp_path: Path, merging: Merging) -> None:
    simulation = Simulation(tmp_path, 1, Scale(is_wild=True), merging)
    try:
        assert simulation.run() == []
    finally:
        simulation.close()


class LastWriterWins(Merging):
    """What a folder would do that keeps but the last of several values."""

    def read(self, pieces: Sequence[bytes], keys: Sequence[str]) -> list[MergedRow]:
        rows = super().read(pieces, keys)
        return [MergedRow(row.key, {name: said[-1:] for name, said in row.said.items()}, row.text) for row in rows]

    def read_packed(self, pieces: Sequence[bytes], keys: Sequence[str]) -> list[bytes]:
        return [pack(row) for row in self.read(pieces, keys)]


def test_the_oracle_sees_what_the_last_writer_takes_from_others(tmp_path: Path) -> None:
    merging = LastWriterWins()
    simulation = Simulation(tmp_path, 1, Scale(), merging)
    try:
        assert any("is lost" in line for line in simulation.run())
    finally:
        simulation.close()
        merging.close()
