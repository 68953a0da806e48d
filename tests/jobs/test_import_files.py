import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from paperdesk import paths
from paperdesk.errors import ImportFailed, LibraryNotWritable
from paperdesk.importers.base import Source
from paperdesk.jobs.import_files import ImportOptions, ImportResult, import_sources, preview_import
from paperdesk.jobs.progress import Progress
from paperdesk.library import history, papers
from paperdesk.library.collections import collection_paths_of, list_paths
from paperdesk.library.library import Library
from paperdesk.library.records import PaperDetail, StepRow
from paperdesk.model.changes import Changes
from paperdesk.model.paper import Place
from paperdesk.text.fold import title_key
from tests.samples import shared_data

SAMPLE = paths.resources() / "samples" / "feed-page.txt"
PLAIN = ImportOptions()


def run(library: Library, *sources: Source | Path, options: ImportOptions = PLAIN) -> ImportResult:
    return import_sources(library, sources, options, Progress())


def bibtex(count: int, start: int = 0) -> Source:
    records = (
        f"@article{{key{i},\n title = {{Paper number {i} of the large file}},\n author = {{Writer{i}, Ann}},\n"
        f" year = {{2020}},\n doi = {{10.1000/{i}}}\n}}\n"
        for i in range(start, start + count)
    )
    return Source("\n".join(records).encode(), "large.bib")


def details(library: Library) -> list[PaperDetail]:
    with library.read() as session:
        return papers.get_details(session, papers.list_ids(session, any_place=True))


def steps(library: Library) -> list[StepRow]:
    with library.read() as session:
        return history.list_steps(session)


def undo(library: Library) -> None:
    with library.edit() as edit:
        step = history.next_undo(edit.session)
        assert step is not None
        history.turn_step(edit, step.id)


def redo(library: Library) -> None:
    with library.edit() as edit:
        step = history.next_redo(edit.session)
        assert step is not None
        history.turn_step(edit, step.id)


def complaint(library: Library, *sources: Source | Path, options: ImportOptions = PLAIN) -> str:
    """The one sentence of an import that failed as a whole, which left nothing behind."""
    with pytest.raises(ImportFailed) as caught:
        run(library, *sources, options=options)
    assert details(library) == []
    assert steps(library) == []
    message = str(caught.value)
    assert "\n" not in message
    assert message.endswith(".")
    return message


# One step


def test_an_import_is_one_step_of_several_edits_of_fifty(library: Library) -> None:
    edits: list[int] = []

    def listen(changes: Changes) -> None:
        edits.append(len(changes.papers))

    library.subscribe(listen)
    result = run(library, bibtex(120))
    assert (result.added, result.summary) == (120, "Import: 120 added.")
    assert [count for count in edits if count] == [50, 50, 20]
    assert [step.label for step in steps(library)] == ["Imported 120 papers"]
    before = details(library)
    undo(library)
    assert details(library) == []
    redo(library)
    assert details(library) == before


def test_the_same_file_again_changes_nothing_and_is_no_step(library: Library) -> None:
    run(library, bibtex(60))
    before = details(library)
    result = run(library, bibtex(60))
    assert (result.added, result.updated, result.unchanged) == (0, 0, 60)
    assert details(library) == before
    assert len(steps(library)) == 1


def test_the_real_page_gives_51_papers_and_again_51_unchanged(library: Library) -> None:
    listing = shared_data("hf/papers-listing-effective-theory.txt")
    first = run(library, listing)
    assert (first.added, first.updated, first.unchanged, first.rejected) == (51, 0, 0, ())
    again = run(library, listing)
    assert (again.added, again.updated, again.unchanged, again.rejected) == (0, 0, 51, ())
    assert again.summary == "Import: 51 unchanged."
    assert again.papers == first.papers
    assert details(library)[0].fields.title.startswith("Towards Understanding Grokking")


def test_the_sample_comes_in_whole_and_in_the_order_of_the_page(library: Library) -> None:
    result = run(library, SAMPLE)
    page = [title_key(line.removeprefix("Subscribe")) for line in SAMPLE.read_text(encoding="utf-8").splitlines()]
    places = [page.index(title_key(detail.fields.title)) for detail in details(library)]
    assert result.added == len(places) >= 25
    assert places == sorted(places)
    again = run(library, SAMPLE)
    assert (again.added, again.updated, again.unchanged) == (0, 0, result.added)


def test_the_list_keeps_the_order_of_a_file_of_many_edits_and_the_newest_import_stands_first(library: Library) -> None:
    run(library, bibtex(120))
    run(library, bibtex(60, start=500))
    expected = [*range(500, 560), *range(120)]
    assert [detail.citation_key for detail in details(library)] == [f"key{i}" for i in expected]


def test_a_cancelled_import_keeps_what_was_stored_as_one_step(library: Library) -> None:
    progress = Progress(lambda done, _total, _what: progress.cancel() if done >= 100 else None)
    result = import_sources(library, [bibtex(400)], PLAIN, progress)
    assert result.cancelled
    assert result.added == len(details(library)) == 150
    assert result.summary == "Import cancelled: 150 added so far."
    assert [step.label for step in steps(library)] == ["Imported 150 papers"]
    undo(library)
    assert details(library) == []
    assert run(library, bibtex(400)).added == 400


def test_an_import_cancelled_before_it_began_is_no_step(library: Library) -> None:
    progress = Progress()
    progress.cancel()
    result = import_sources(library, [bibtex(10)], PLAIN, progress)
    assert (result.cancelled, result.added) == (True, 0)
    assert steps(library) == []


def test_a_full_disk_halfway_leaves_whole_papers_and_one_step(library: Library) -> None:
    connection = library.writer.connection()
    size = connection.exec_driver_sql("pragma page_count").scalar_one()
    connection.exec_driver_sql(f"pragma max_page_count = {size + 60}")
    connection.commit()
    with pytest.raises(LibraryNotWritable, match="is full"):
        run(library, bibtex(2_000))
    connection.exec_driver_sql("pragma max_page_count = 1000000")
    connection.commit()
    stored = details(library)
    assert stored
    assert len(stored) % 50 == 0
    assert all(d.authors and d.identifier("doi") for d in stored)
    assert len(steps(library)) == 1
    assert run(library, bibtex(2_000)).unchanged == len(stored)


def test_an_import_that_is_killed_leaves_whole_papers_and_one_step(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path\n"
        "from paperdesk.importers.base import Source\n"
        "from paperdesk.jobs.import_files import *; from paperdesk.library.library import Library\n"
        "def listen(done, total, what):\n"
        "    if done >= 100: os.kill(os.getpid(), 9)\n"
        "data = Source(sys.stdin.buffer.read(), 'large.bib')\n"
        "import_sources(Library(Path(sys.argv[1])), [data], ImportOptions(), Progress(listen))\n"
    )
    done = subprocess.run([sys.executable, "-c", code, tmp_path], input=bibtex(300).data, check=False)
    assert done.returncode == -9
    library = Library(tmp_path)
    assert len(details(library)) == 100
    assert all(d.authors and d.identifier("doi") for d in details(library))
    assert [step.label for step in steps(library)] == ["Imported large.bib"]
    undo(library)
    assert details(library) == []
    library.close()


# Broken records

BROKEN_BIBTEX = b"""@article{good1, title = {The first good record}, year = 2020}
@article{broken, title = {No end to this
@article{good2, title = {The second good record}, year = 2021}
@article{nothing}
@comment{not a record}
"""


def test_of_a_broken_bibtex_file_the_good_is_imported_and_the_rest_listed(library: Library) -> None:
    result = run(library, Source(BROKEN_BIBTEX, "mine.bib"))
    assert sorted(detail.citation_key for detail in details(library)) == ["good1", "good2"]
    assert result.added == 2
    assert [record.where for record in result.rejected] == ["line 2", "line 4"]
    for record in result.rejected:
        assert record.source == "mine.bib"
        assert record.reason
        assert record.text.startswith("@article{")
    assert result.summary == "Import: 2 added, 2 rejected."


def test_of_a_broken_json_feed_the_good_is_imported_and_the_rest_listed(library: Library) -> None:
    items: list[object] = [
        {"id": "1", "title": "The first good entry of the feed", "content_text": "Words."},
        "no entry",
        {"id": "2"},
        None,
        {"id": "3", "title": "The second good entry of the feed", "authors": [{"name": "Ann Lee"}]},
        {"id": "4", "title": "An entry with half a character \ud800 in its title"},
    ]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Mine", "items": items}
    result = run(library, Source(json.dumps(feed).encode(), "feed.json"))
    assert [record.where for record in result.rejected] == ["entry 2", "entry 3", "entry 4"]
    assert all(record.reason for record in result.rejected)
    assert result.added + result.updated + result.unchanged + len(result.rejected) == len(items)


def test_every_record_of_a_file_is_accounted_for(library: Library) -> None:
    run(library, Source(b"@misc{a, title = {Already here in full}, year = 2020}"))
    data = b"""@misc{a, title = {Already here in full}, year = 2020}
@misc{b, title = {Already here in full}, year = 2020, doi = {10.1000/new}}
@misc{c, title = {A new one of the file}}
@misc{c2, title = {A new one of the file}}
@misc{d}
"""
    result = run(library, Source(data, "mine.bib"))
    assert (result.added, len(result.rejected)) == (1, 1)
    assert result.added + result.updated + result.unchanged + len(result.rejected) == 5


# Preview


def test_a_preview_changes_nothing_and_counts_what_the_import_will(library: Library) -> None:
    run(library, bibtex(30))
    before = details(library)
    heard: list[Changes] = []
    library.subscribe(heard.append)
    sources: list[Source | Path] = [bibtex(120, start=20), SAMPLE, Source(BROKEN_BIBTEX, "mine.bib")]
    options = ImportOptions(tags=("new tag",))
    preview = preview_import(library, sources, options)
    assert details(library) == before
    assert heard == []
    with library.read() as session:
        assert session.scalar(text("select count(*) from tags")) == 0
    result = import_sources(library, sources, options, Progress())
    counts = [(r.added, r.updated, r.unchanged, r.rejected) for r in (preview, result)]
    assert counts[0] == counts[1]
    assert preview.papers == ()
    undo(library)
    assert details(library) == before


def test_an_edit_works_after_a_preview(library: Library) -> None:
    preview_import(library, [bibtex(60)], PLAIN)
    assert run(library, bibtex(60)).added == 60
    undo(library)
    assert details(library) == []


# Several sources


def test_of_several_sources_the_unreadable_one_is_listed(library: Library, tmp_path: Path) -> None:
    (tmp_path / "good.bib").write_bytes(bibtex(3).data)
    (tmp_path / "empty.bib").touch()
    (tmp_path / "image.bib").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    names = ("missing.bib", "good.bib", "empty.bib", "image.bib")
    sources = [*(tmp_path / name for name in names), tmp_path, SAMPLE]
    result = run(library, *sources)
    assert result.added == len(details(library)) > 3
    assert [record.source for record in result.rejected] == ["missing.bib", "empty.bib", "image.bib", tmp_path.name]
    assert all(record.where == "all of it" for record in result.rejected)
    assert [step.label for step in steps(library)] == [f"Imported {result.added} papers"]


ARXIV_ERROR = b"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>http://arxiv.org/api/errors</id>
<title>arXiv Query</title><entry><id>http://arxiv.org/api/errors#x</id><title>Error</title>
<summary>incorrect id format</summary></entry></feed>"""


def test_a_source_that_turns_out_to_hold_an_error_costs_the_others_nothing(library: Library) -> None:
    result = run(library, Source(ARXIV_ERROR, "answer.xml"), bibtex(3))
    assert result.added == 3
    (record,) = result.rejected
    assert record.source == "answer.xml"
    assert "arXiv returned an error" in record.reason


def test_sources_of_which_none_can_be_read_are_told_in_one_sentence_each(library: Library, tmp_path: Path) -> None:
    message = complaint(library, tmp_path / "missing.bib", Source(b"", "empty.bib"), Source(ARXIV_ERROR, "answer.xml"))
    assert "missing.bib" in message
    assert "“empty.bib” is empty" in message
    assert "arXiv returned an error" in message


# Bad input


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b" \n\t\n", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (bytes(5000), "is empty"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "is a PDF"),
        (b"PK\x03\x04\x14\x00\x00\x00", "is a zip archive"),
        (b"\x1f\x8b\x08\x00" + os.urandom(100), "is a gzip archive"),
        (bytes(range(1, 256)) * 20, "is a binary file"),
        (b'[{"paper": {"id": "2401.00001", "title": "Cut', "cut off at line 1"),
        (b'{"version": "https://jsonfeed.org/version/1.1",\n "items": [', "cut off at line 2"),
        (b"{}", "is JSON, but"),
        (b"[" * 100_000, "nested too deeply"),
        (b"<!DOCTYPE html><html><head><title>News</title></head><body><p>Hello</p></body></html>", "without a feed"),
        (b"<?xml version='1.0'?><opml version='2.0'><body/></opml>", "list of feeds"),
        (b"Dear diary, today I read nothing at all.", "not in a supported format"),
        (ARXIV_ERROR, "incorrect id format"),
    ],
)
def test_what_holds_no_papers_is_told_in_one_sentence(library: Library, data: bytes, words: str) -> None:
    assert words in complaint(library, Source(data, "some.file"))


def test_a_folder_is_told(library: Library, tmp_path: Path) -> None:
    message = complaint(library, tmp_path)
    assert "is a folder. Name the files in it" in message


def test_a_missing_file_is_told(library: Library, tmp_path: Path) -> None:
    assert "missing.bib cannot be read: No such file" in complaint(library, tmp_path / "missing.bib")


def test_a_name_that_no_file_can_have_is_told(library: Library, tmp_path: Path) -> None:
    assert "cannot be read" in complaint(library, tmp_path / "a\0b.bib")
    assert "cannot be read" in complaint(library, tmp_path / ("a" * 300))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "mine.bib"
    file.touch(0o000)
    assert "Permission denied" in complaint(library, file)


def test_a_format_that_does_not_fit_or_does_not_exist_is_told(library: Library) -> None:
    assert "There is no import format “endnote”. Choose one of: hf-daily" in complaint(
        library, bibtex(1), options=ImportOptions("endnote")
    )
    for name in ("json-feed", "hf-daily", "feed", "arxiv", "bibtex"):
        for data in (b"no such thing", b"%PDF-1.7", b""):
            assert "some.file" in complaint(library, Source(data, "some.file"), options=ImportOptions(name))


# Places and tags


def test_feeds_go_to_the_inbox_and_references_to_the_library(library: Library) -> None:
    run(library, SAMPLE)
    assert {detail.place for detail in details(library)} == {"inbox"}
    result = run(library, bibtex(1))
    with library.read() as session:
        assert papers.get_detail(session, result.papers[0]).place == "library"


def test_the_reader_can_choose_place_and_tags(library: Library) -> None:
    run(library, SAMPLE, options=ImportOptions(place=Place.LIBRARY, tags=("read soon", "theory/mind")))
    assert {detail.place for detail in details(library)} == {"library"}
    assert {tuple(tag.name for tag in detail.tags) for detail in details(library)} == {("read soon", "theory/mind")}
    result = run(library, bibtex(1), options=ImportOptions(place=Place.INBOX))
    with library.read() as session:
        assert papers.get_detail(session, result.papers[0]).place == "inbox"


def test_a_tag_for_papers_that_are_there_already_updates_them(library: Library) -> None:
    run(library, bibtex(3))
    result = run(library, bibtex(3), options=ImportOptions(tags=("again",)))
    assert (result.updated, result.unchanged) == (3, 0)
    undo(library)
    assert all(detail.tags == () for detail in details(library))


def test_provenance_is_kept(library: Library) -> None:
    run(library, SAMPLE)
    (entry,) = details(library)[0].entries
    assert (entry.source_kind, entry.rank) == ("hf-listing", 1)


RDF_COLLECTIONS = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
 <bib:Article rdf:about="#i1"><z:itemType>journalArticle</z:itemType><dc:title>Whales</dc:title></bib:Article>
 <z:Collection rdf:about="#c1"><dc:title>Thesis</dc:title><dcterms:hasPart rdf:resource="#c2"/></z:Collection>
 <z:Collection rdf:about="#c2"><dc:title>Chapter 1</dc:title><dcterms:hasPart rdf:resource="#c3"/>
  <dcterms:hasPart rdf:resource="#i1"/></z:Collection>
 <z:Collection rdf:about="#c3"><dc:title>To read</dc:title></z:Collection>
 <z:Collection rdf:about="#c4"><dc:title>Empty</dc:title></z:Collection></rdf:RDF>"""
JABREF_GROUPS = r"""@misc{a, title={Whales}, groups={Chapter 1}}
@comment{jabref-meta: grouping:
0 AllEntriesGroup:;
1 StaticGroup:Thesis\;0\;1\;\;\;\;;
2 StaticGroup:Chapter 1\;0\;1\;\;\;\;;
3 StaticGroup:To read\;0\;1\;\;\;\;;
1 StaticGroup:Empty\;0\;1\;\;\;\;;
1 KeywordGroup:ByWord\;0\;keywords\;x\;0\;0\;;
}
"""


@pytest.mark.parametrize("text", [RDF_COLLECTIONS, JABREF_GROUPS], ids=["zotero-rdf", "jabref"])
def test_collections_without_papers_come_with_a_file_and_go_with_the_step(library: Library, text: str) -> None:
    wanted = {("Thesis",), ("Thesis", "Chapter 1"), ("Thesis", "Chapter 1", "To read"), ("Empty",)}
    result = run(library, Source(text.encode(), "file"))
    assert (result.added, result.rejected) == (1, ())
    with library.read() as session:
        assert {path for _, path in list_paths(session)} == wanted
        assert collection_paths_of(session, result.papers)[result.papers[0]] == (("Thesis", "Chapter 1"),)
    run(library, Source(text.encode(), "file"))
    with library.read() as session:
        assert len(list_paths(session)) == len(wanted)
    with library.edit() as edit:
        for step in history.list_steps(edit.session)[:2]:
            history.turn_step(edit, step.id)
    with library.read() as session:
        assert list_paths(session) == []
