"""Copies for other programs: named for people, gone afterwards, unless somebody has worked in them."""

from pathlib import Path

import pytest

from paperdesk.errors import ExportFailed
from paperdesk.jobs.lent_copies import FOLDER, lend, take_back
from paperdesk.library.library import Library
from tests.jobs.attached import attach_paper, kept_file


@pytest.fixture
def kept(library: Library, tmp_path: Path) -> Path:
    """A PDF as the library keeps it."""
    return kept_file(library, attach_paper(library, tmp_path)[1])


def test_a_copy_is_named_for_people_and_taken_back(library: Library, kept: Path) -> None:
    copy = lend(library.folder, kept, "lee2020")
    assert copy.name == "lee2020.pdf"
    assert copy.read_bytes() == kept.read_bytes()
    assert lend(library.folder, kept, "lee2020") == copy
    assert take_back(library.folder) == []
    assert list((library.folder / FOLDER).iterdir()) == []
    assert kept.exists()


def test_a_copy_that_was_changed_stays_and_is_what_opens_again(library: Library, kept: Path) -> None:
    copy = lend(library.folder, kept, "lee2020")
    copy.write_bytes(copy.read_bytes() + b"% marks of another program")
    assert take_back(library.folder) == [copy]
    assert lend(library.folder, kept, "lee2020") == copy
    assert copy.read_bytes().endswith(b"another program")


def test_a_library_that_lent_nothing_has_nothing_to_take_back(library: Library) -> None:
    assert take_back(library.folder) == []


def test_a_copy_that_cannot_be_written_is_said(library: Library, kept: Path) -> None:
    (library.folder / FOLDER).write_bytes(b"in the way")
    with pytest.raises(ExportFailed, match="free disk space"):
        lend(library.folder, kept, "lee2020")
