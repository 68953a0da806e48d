from pathlib import Path

import pytest

from paperdesk.errors import ImportFailed
from paperdesk.importers.base import Source
from paperdesk.jobs.import_files import ImportOptions, import_sources
from paperdesk.jobs.preview_import import ImportPreview, preview_sources
from paperdesk.jobs.progress import Progress
from paperdesk.library import papers
from paperdesk.library.library import Library
from tests.samples import shared_data

FILE = r"""
@article{lee, title={A study of the first thing}, author={Lee, Ann}, year=2020, doi={10.1000/1}}
@article{new, title={A study of the second thing}, author={Lee, Ann}, year=2021}
@article{twin, title={A study of the second thing}, author={Lee, Ann}, year=2021}
@misc{odd, title={EVERYTHING IN CAPITALS}}
@misc{odd, title={Another paper altogether}, author={Bo, Li}, year={in press}}
@misc{broken, title={Never {closed}

@misc{last, title={The last of these papers}, author={Bo, Li}, year=1999}
"""


def look(library: Library, *sources: Source | Path) -> ImportPreview:
    return preview_sources(library, sources, ImportOptions(), Progress())


def run(library: Library, *sources: Source | Path) -> None:
    import_sources(library, sources, ImportOptions(), Progress())


def source(text: str = FILE, name: str = "refs.bib") -> Source:
    return Source(text.encode(), name)


def test_a_preview_tells_what_is_new_known_twice_odd_and_broken(library: Library) -> None:
    run(library, source("@article{mine, title={First thing}, author={Lee, Ann}, doi={10.1000/1}, year=2020}"))
    preview = look(library, source())
    assert preview.formats == ("BibTeX and BibLaTeX",)
    assert (preview.new, len(preview.known), len(preview.repeated)) == (4, 1, 1)
    (known,) = preview.known
    assert (known.title, known.known_as) == ("A study of the first thing", "First thing")
    assert known.reason == "same DOI 10.1000/1"
    assert [row.repeats for row in preview.repeated] == ["same title, same authors"]
    assert {row.title: row.odd for row in preview.odd} == {
        "EVERYTHING IN CAPITALS": ("no author", "no year", "title in all capitals"),
        "Another paper altogether": ("no year", "key odd appears twice", "unusual year: in press"),
    }
    (rejected,) = preview.rejected
    assert rejected.where == "line 7"
    assert "Never {closed}" in rejected.text


def test_a_preview_changes_nothing_and_does_what_it_says(library: Library) -> None:
    preview = look(library, source())
    with library.read() as session:
        assert papers.list_ids(session, any_place=True) == []
    result = import_sources(library, [source()], ImportOptions(), Progress())
    assert result.added == preview.new
    assert result.unchanged + result.updated == len(preview.known) + len(preview.repeated)
    assert len(result.rejected) == len(preview.rejected)


def test_the_reader_can_work_while_a_preview_reads(library: Library) -> None:
    edits = []

    def star(done: int, total: int, what: str) -> None:
        with library.edit("Star"):
            edits.append(what)

    preview_sources(library, [source()], ImportOptions(), Progress(star))
    assert edits == ["Reading refs.bib: 6 records"]


def test_a_key_of_another_paper_is_odd(library: Library) -> None:
    run(library, source("@misc{k, title={The one that has the key}, author={Lee, Ann}, year=2000}"))
    preview = look(library, source("@misc{k, title={Quite another paper}, author={Bo, Li}, year=2001}"))
    assert [row.odd for row in preview.odd] == [("key k belongs to another paper",)]


def test_what_cannot_be_read_at_all_fails_as_an_import_does(library: Library, tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match="not in a supported format"):
        look(library, source("Dear Ann, thank you."))
    with pytest.raises(ImportFailed, match="is a folder"):
        look(library, tmp_path)


@pytest.mark.parametrize(
    "file", ["bibtex/testjabref.bib", "refs/jabref/RisImporterTest1.ris", "hf/digest_2024-08-01.md"]
)
def test_the_numbers_of_real_files_are_those_of_their_import(library: Library, file: str) -> None:
    path = shared_data(file)
    preview = look(library, path)
    result = import_sources(library, [path], ImportOptions(), Progress())
    assert len(preview.rows) + len(preview.rejected) == result.added + result.updated + result.unchanged + len(
        result.rejected
    )
    run(library, path)
    again = look(library, path)
    assert again.new <= len(preview.rows) * 0.02  # what has neither names nor a title of its own is never known again
