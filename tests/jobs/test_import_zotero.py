import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from paperdesk.errors import ImportFailed
from paperdesk.jobs.import_files import ImportOptions, ImportResult
from paperdesk.jobs.import_zotero import import_zotero, look_through_zotero, preview_zotero
from paperdesk.jobs.progress import Progress
from paperdesk.library import history, papers
from paperdesk.library.collections import collection_paths_of, list_collections
from paperdesk.library.details import annotations_of
from paperdesk.library.library import Library
from paperdesk.library.records import PaperDetail
from paperdesk.model.paper import Author, Place
from tests.drafts import add, draft
from tests.jobs.zotero_schema import ZoteroFolder


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[ZoteroFolder]:
    """A folder with an article that has everything, a book, a film, and what must stay behind."""
    zotero = ZoteroFolder(tmp_path / "Zotero")
    article = zotero.item(
        "journalArticle",
        "AAAA1111",
        title="Grokking of <i>modular</i> arithmetic",
        publicationTitle="Journal of Things",
        date="2017-06-00 June 2017",
        volume="3",
        pages="1-10",
        DOI="10.1000/Zot.1",
        extra="PMID: 123456\nCitation Key: lee2017grok\nread twice",
        callNumber="QA 76",
    )
    zotero.creator(article, "Lee", "Ann")
    zotero.creator(article, "ATLAS Collaboration")
    zotero.creator(article, "Berg", "Bo", role=2)
    zotero.tag(article, "optics")
    outer = zotero.collection("Thesis")
    zotero.collection("Chapter 2", article, parent=outer)
    zotero.note(article, "<p>My <b>note</b></p><p>Second</p>", "NNNN1111")
    pdf = zotero.pdf(article, "storage:Lee 2017.pdf", "PPPP1111")
    zotero.mark(pdf, "MMMM1111", "we show that it groks", "important", page=2)
    zotero.mark(pdf, "MMMM2222", "", "a figure", page=3, kind=3)
    zotero.item("book", "BBBB1111", title="A book of things", ISBN="978-3-16-148410-0", date="1999-00-00 1999")
    film = zotero.item("film", "FFFF1111", title="The film of the things")
    zotero.creator(film, "Kubrick", "Stanley", role=4)
    zotero.trash(zotero.item("book", "TTTT1111", title="Thrown away"))
    zotero.item("journalArticle", "RRRR1111", library=2, title="Announced by a feed")
    zotero.note(None, "<p>A note of its own</p>", "NNNN2222")
    zotero.pdf(None, "/home/ann/alone.pdf", "PPPP2222", mode=2, title="alone.pdf")
    yield zotero
    zotero.database.close()


def run(library: Library, path: Path) -> ImportResult:
    return import_zotero(library, path, ImportOptions(), Progress())


def details(library: Library) -> dict[str, PaperDetail]:
    with library.read() as session:
        found = papers.get_details(session, papers.list_ids(session, any_place=True))
    return {detail.fields.title: detail for detail in found}


def test_items_come_with_all_that_hangs_on_them(library: Library, folder: ZoteroFolder) -> None:
    path = folder.close()
    result = run(library, path)
    assert (result.added, len(result.rejected)) == (4, 1)
    found = details(library)
    assert set(found) == {"Grokking of modular arithmetic", "A book of things", "The film of the things", "alone"}
    article = found["Grokking of modular arithmetic"]
    assert (article.place, article.citation_key) == (Place.LIBRARY, "lee2017grok")
    assert (article.fields.year, article.fields.month, article.fields.day) == (2017, 6, None)
    assert article.authors == (Author("Lee", "Ann"), Author("ATLAS Collaboration"))
    assert {i.scheme: i.value for i in article.identifiers} == {"doi": "10.1000/zot.1", "pmid": "123456"}
    assert (article.fields.comment, article.fields.extra["callnumber"]) == ("read twice", "QA 76")
    assert [tag.name for tag in article.tags] == ["optics"]
    with library.read() as session:
        assert collection_paths_of(session, [article.id])[article.id] == (("Thesis", "Chapter 2"),)
        notes = annotations_of(session, [article.id])[article.id]
    (pdf,) = article.attachments
    assert (pdf.kind, pdf.title, pdf.is_linked) == ("pdf", "Full Text", True)
    assert pdf.path == str(path / "storage" / "PPPP1111" / "Lee 2017.pdf")
    assert [(n.kind, n.text, n.anchor.quote, n.anchor.page) for n in notes] == [
        ("note", "My **note**\n\nSecond", "", None),
        ("highlight", "important", "we show that it groks", 2),
        ("area", "a figure", "", 3),
    ]
    assert {n.anchor.attachment_id for n in notes} == {None, pdf.id}


def test_a_note_of_its_own_is_told_with_its_text(library: Library, folder: ZoteroFolder) -> None:
    (rejected,) = run(library, folder.close()).rejected
    assert (rejected.where, rejected.text) == ("the note NNNN2222", "A note of its own")


def test_the_folder_again_changes_nothing_until_zotero_did(library: Library, folder: ZoteroFolder) -> None:
    folder.database.commit()
    run(library, folder.path)
    again = run(library, folder.path)
    assert (again.added, again.updated, again.unchanged) == (0, 0, 4)
    folder.mark(
        folder.database.execute("select itemID from items where key = 'PPPP1111'").fetchone()[0], "MMMM9999", "new mark"
    )
    folder.database.commit()
    later = run(library, folder.close())
    assert (later.added, later.updated, later.unchanged) == (0, 1, 3)


def test_one_undo_takes_all_of_it_back(library: Library, folder: ZoteroFolder) -> None:
    run(library, folder.close())
    before = details(library)
    for turn in (history.next_undo, history.next_redo):
        with library.edit() as edit:
            step = turn(edit.session)
            assert step
            history.turn_step(edit, step.id)
        with library.read() as session:
            assert bool(list_collections(session)) == (turn is history.next_redo)
    assert details(library) == before


def test_a_preview_tells_the_same_and_leaves_nothing(library: Library, folder: ZoteroFolder) -> None:
    result = preview_zotero(library, folder.close(), ImportOptions())
    assert (result.added, len(result.rejected)) == (4, 1)
    assert details(library) == {}


def test_a_running_zotero_is_neither_disturbed_nor_waited_for(library: Library, folder: ZoteroFolder) -> None:
    folder.database.commit()
    folder.database.execute("begin exclusive")
    assert run(library, folder.path).added == 4
    folder.database.rollback()


@pytest.mark.parametrize("content", [None, b"", b"SQLite format 3\0 and then nothing", b"no database at all" * 100])
def test_a_folder_without_a_database_says_what_to_do(library: Library, tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "zotero.sqlite").write_bytes(content)
    with pytest.raises(ImportFailed, match=r"(?:Zotero's data folder|Close Zotero and try again)") as caught:
        run(library, tmp_path)
    assert "\n" not in str(caught.value)
    assert details(library) == {}


def test_an_old_database_without_marks_is_read(library: Library, folder: ZoteroFolder) -> None:
    folder.database.execute("drop table itemAnnotations")
    assert run(library, folder.close()).added == 4


def test_the_copy_is_gone_afterwards(
    library: Library, folder: ZoteroFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(place))
    run(library, folder.close())
    assert list(place.iterdir()) == []
    with contextlib.closing(sqlite3.connect(folder.path / "zotero.sqlite")) as database:
        assert database.execute("select count(*) from items").fetchone()[0] > 0


def test_a_folder_is_shown_beside_the_library_before_it_is_imported(library: Library, folder: ZoteroFolder) -> None:
    path = folder.close()
    add(library, draft("Grokking of modular arithmetic", "Ann Lee", year=2017, doi="10.1000/zot.1"))
    preview = look_through_zotero(library, path, Progress())
    assert (preview.formats, preview.new) == (("Zotero",), len(preview.rows) - 1)
    (known,) = preview.known
    assert (known.known_as, known.reason) == ("Grokking of modular arithmetic", "same DOI 10.1000/zot.1")
    assert known.record["venue"] == "Journal of Things"
    with library.read() as session:
        assert len(papers.list_ids(session, any_place=True)) == 1, "nothing is stored"
    result = import_zotero(library, path, ImportOptions(apart=frozenset([known.place])), Progress())
    assert result.added == len(preview.rows)
    assert not [met for met in result.merged if met.record_id]


def test_what_was_imported_before_is_known_by_its_file(library: Library, folder: ZoteroFolder) -> None:
    path = folder.close()
    run(library, path)
    preview = look_through_zotero(library, path, Progress())
    assert len(preview.known) == len(preview.rows)
    assert "same file" in {row.reason for row in preview.known}


def test_collections_without_items_come_as_well_and_go_with_the_step(library: Library, folder: ZoteroFolder) -> None:
    outer = folder.collection("Empty")
    folder.collection("Also empty", parent=outer)
    path = folder.close()
    run(library, path)
    with library.read() as session:
        rows = {row.name: row for row in list_collections(session)}
    assert {"Empty", "Also empty", "Thesis", "Chapter 2"} == set(rows)
    assert rows["Also empty"].parent_id == rows["Empty"].id
    assert run(library, path).unchanged
    with library.edit() as edit:
        for step in history.list_steps(edit.session)[:2]:
            history.turn_step(edit, step.id)
    with library.read() as session:
        assert list_collections(session) == []
