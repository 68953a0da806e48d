"""The real files beside the project come into a library: each entry of the manifest is there, or refused by name."""

import csv

import pytest
from sqlalchemy import func, select

from paperdesk.jobs.import_files import ImportOptions, import_sources
from paperdesk.jobs.progress import Progress
from paperdesk.library import tables
from paperdesk.library.library import Library
from tests.samples import SHARED, shared_data

NO_IMPORTS = (".expected.json", ".tar.gz", ".opml")


def manifest(*folders: str) -> list[tuple[str, int]]:
    path = SHARED / "MANIFEST.tsv"
    if not path.exists():
        return []
    rows = csv.DictReader(path.read_text(encoding="utf-8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    return [(row["file"], int(row["entries"])) for row in rows if row["file"].startswith(folders)]


IMPORTED = [(file, count) for file, count in manifest("hf/", "arxiv/", "feeds/") if not file.endswith(NO_IMPORTS)]


@pytest.mark.parametrize(("file", "count"), IMPORTED or [("hf/x", 0)])
def test_each_entry_of_the_manifest_comes_into_the_library_or_is_refused(
    library: Library, file: str, count: int
) -> None:
    result = import_sources(library, [shared_data(file)], ImportOptions(), Progress())
    assert result.added + result.updated + result.unchanged + len(result.rejected) == count
    assert all(refused.reason.endswith(".") for refused in result.rejected)
    with library.read() as session:
        assert session.scalar(select(func.count()).select_from(tables.papers)) == result.added
