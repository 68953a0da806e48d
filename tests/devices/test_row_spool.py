"""Rows between documents and tables: in order, and told where there is no room for them."""

from pathlib import Path

import pytest

from paperdesk.devices.row_spool import IN_MEMORY_BYTES, RowSpool, pack
from paperdesk.errors import LibraryNotWritable
from paperdesk.model.shared_rows import MergedRow


def rows(*uids: str, text: str = "") -> tuple[list[str], list[bytes]]:
    keys = [f"papers:{uid}" for uid in uids]
    return keys, [pack(MergedRow(key, {"title": [("1", key)]}, text)) for key in keys]


def test_rows_of_several_documents_come_back_in_order(tmp_path: Path) -> None:
    with RowSpool(tmp_path) as spool:
        spool.add(*rows("e", "b"))
        spool.add(*rows("a", "d", "c", text="x" * IN_MEMORY_BYTES))  # more than is kept in memory
        found = list(spool.batches(2))
    assert [[row.key[-1] for row in batch] for batch in found] == [["a", "b"], ["c", "d"], ["e"]]
    assert all(row.shown("title") == row.key for batch in found for row in batch)
    assert not any(tmp_path.iterdir())


def test_a_disk_without_room_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    with RowSpool(folder) as spool, pytest.raises(LibraryNotWritable, match=r"temporary file in .*gone: No such file"):
        spool.add(*rows("a", text="x" * (IN_MEMORY_BYTES + 1)))
