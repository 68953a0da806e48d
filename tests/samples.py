"""Where tests find samples of real files, and programs that judge ours; they skip with a reason where there is none."""

import os
import shutil
from pathlib import Path

import pytest

from paperdesk.importers import find_importer
from paperdesk.importers.base import Record, Rejected, Source
from paperdesk.model.feed import EntryDraft
from paperdesk.model.paper import PaperDraft

PROJECT = Path(__file__).parent.parent
SHARED = PROJECT.parent / "shared" / "data"


def shared_data(relative: str) -> Path:
    """The path of a real file beside the project; skips the test where the project stands alone."""
    path = SHARED / relative
    if not path.exists():
        pytest.skip(f"{relative} is not beside the project")
    return path


def oracle(name: str) -> str:
    """The path of another program that reads what we write; PAPERDESK_REQUIRE_ORACLES=1 forbids to skip."""
    path = shutil.which(name)
    if path is None:
        if os.environ.get("PAPERDESK_REQUIRE_ORACLES") == "1":
            pytest.fail(f"{name} is not installed, though PAPERDESK_REQUIRE_ORACLES is set")
        pytest.skip(f"{name} is not installed")
    return path


def records_of(data: str | bytes, name: str = "") -> list[Record]:
    """Everything that the importer found by content yields for these bytes."""
    source = Source(data.encode() if isinstance(data, str) else data, name)
    return list(find_importer(source).parse(source))


def entries_of(data: str | bytes) -> list[EntryDraft]:
    return [record for record in records_of(data) if isinstance(record, EntryDraft)]


def papers_of(data: str | bytes) -> list[PaperDraft]:
    """The papers in these bytes, announced or on their own."""
    records = records_of(data)
    return [record.paper if isinstance(record, EntryDraft) else record for record in records if is_paper(record)]  # type: ignore[misc]


def is_paper(record: Record) -> bool:
    return isinstance(record, EntryDraft | PaperDraft)


def rejected_of(data: str | bytes) -> list[Rejected]:
    return [record for record in records_of(data) if isinstance(record, Rejected)]
