"""A whole library goes out as files in open formats and comes back equal, or not at all."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from paperdesk.errors import ExportFailed, ImportFailed, LibraryNotWritable, LibraryTooNew, PaperDeskError
from paperdesk.importers import find_importer
from paperdesk.importers.base import Source
from paperdesk.jobs.feed_lists import import_list
from paperdesk.jobs.import_files import ImportOptions, import_sources
from paperdesk.jobs.import_pdfs import import_pdfs
from paperdesk.jobs.index_papers import catch_up, open_index
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.whole_library import MANIFEST, TABLES, export_all, import_all
from paperdesk.library import annotations, condition, feeds, linked_files, papers, saved_searches, soundness, tags
from paperdesk.library.library import Library
from paperdesk.library.table_files import describe_tables, table_names
from paperdesk.library.trash import purge_papers
from paperdesk.model.paper import Place
from paperdesk.model.query import parse_query
from paperdesk.search.engine import Engine
from tests.drafts import FEED, add, draft, entry
from tests.helpers.examples import examples
from tests.library.machine import seen
from tests.library.random_edits import RandomEdits
from tests.pdfs import write_paper
from tests.samples import PROJECT


def rows(library: Library) -> dict[str, list[dict[str, Any]]]:
    """All that is kept, table by table."""
    with library.read() as session:
        return {
            name: [dict(row) for row in session.execute(text(f"select * from {name} order by 1, 2")).mappings()]
            for name in table_names()
        }


@pytest.fixture
def full(library: Library, tmp_path: Path) -> Library:
    """A library with something of everything."""
    ids = add(
        library,
        draft(
            "Frogs of the northern delta", "Ann Lee", "José Núñez", year=2001, doi="10.5555/a", abstract="Of 蛙 & <b>"
        ),
        draft("A bridge of steel", "Bo Chi", year=2002, arxiv="2001.00001", venue="Journal of Steel"),
        draft("To be thrown away", "Cy Dee", year=2003),
        draft("To be purged", "Cy Dee", year=2004, doi="10.5555/gone"),
    )
    add(library, entry(draft("Announced", "Di Eff"), "g1"), arrival=FEED)
    import_sources(
        library,
        [
            Source(
                b"@article{k, title={Frogs of the northern delta}, author={Lee, Ann}, doi={10.5555/a}, note={n}}", "b"
            )
        ],
        ImportOptions(),
        Progress(),
    )
    import_pdfs(library, [write_paper(tmp_path / "paper.pdf", 2)], ImportOptions(), Progress())
    with library.edit("All sorts of things") as edit:
        tags.tag_papers(edit, paper_ids=ids[:2], names=["ponds", "x/y"])
        annotations.add_annotation(edit, paper_id=ids[0], text="Read **this** [[k]]")
        saved_searches.add_saved_search(edit, name="Frogs", query="frogs is:unread")
        feeds.add_feed(edit, address="https://example.org/feed.xml", title="Example")
        papers.set_place(edit, paper_ids=[ids[2]], place=Place.TRASH)
        papers.set_starred(edit, paper_ids=[ids[1]], starred=True)
        linked_files.add_linked_file(edit, path=str(tmp_path / "refs.bib"), query="tag:ponds", format_name="bibtex")
    with library.edit() as edit:
        purge_papers(edit, paper_ids=[ids[3]])
    return library


def test_a_whole_library_comes_back_equal(full: Library, tmp_path: Path) -> None:
    written = export_all(full, tmp_path / "out", Progress())
    made = import_all(tmp_path / "out", tmp_path / "again", Progress())
    assert (made.papers, made.rows, made.files, made.missing) == (written.papers, written.rows, 1, ())
    again = Library(tmp_path / "again")
    assert rows(again) == rows(full)
    assert seen(again) == seen(full)
    assert sorted(p.name for p in (again.folder / "files").rglob("*.pdf")) == sorted(
        p.name for p in (full.folder / "files").rglob("*.pdf")
    )
    index = open_index(again)
    catch_up(again, index, Progress())
    assert len(Engine(again, index).search(parse_query("frogs")).ids) == 1
    again.close()
    assert soundness.find_damage_in(again.file, is_thorough=True) == ""
    assert not list(tmp_path.glob(".*importing"))


def test_other_programs_can_read_what_lies_beside_the_tables(full: Library, tmp_path: Path) -> None:
    export_all(full, tmp_path / "out", Progress())
    for name in ("papers.bib", "papers.json"):
        source = Source((tmp_path / "out" / name).read_bytes(), name)
        found = [record for record in find_importer(source).parse(source) if hasattr(record, "fields")]
        assert "A bridge of steel" in {record.fields.title for record in found}
    assert "Read **this**" in "".join(p.read_text(encoding="utf-8") for p in (tmp_path / "out/notes").rglob("*.md"))
    assert json.loads((tmp_path / "out/annotations.jsonld").read_text(encoding="utf-8"))
    other = Library(tmp_path / "other")
    assert len(import_list(other, tmp_path / "out/feeds.opml").added) == 1
    other.close()
    told = (tmp_path / "out/README.md").read_text(encoding="utf-8")
    assert all(f"`{name}`" in told for name in table_names())
    assert all(describe_tables().values())
    manual = (PROJECT / "resources" / "manual" / "07-safety.md").read_text(encoding="utf-8")
    assert [f"- `{n}`: {a}" for n, a in describe_tables().items() if f"- `{n}`: {a}" not in manual] == []


def test_an_export_is_renewed_and_other_folders_are_left_alone(full: Library, tmp_path: Path) -> None:
    export_all(full, tmp_path / "out", Progress())
    with full.edit("Throw away") as edit:
        papers.set_place(edit, paper_ids=[1], place=Place.TRASH)
    export_all(full, tmp_path / "out", Progress())
    import_all(tmp_path / "out", tmp_path / "again", Progress())
    again = Library(tmp_path / "again")
    assert rows(again) == rows(full)
    again.close()
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("Dear", encoding="utf-8")
    with pytest.raises(ExportFailed, match="contains other files"):
        export_all(full, tmp_path / "mine", Progress())
    with pytest.raises(ExportFailed, match="into itself"):
        export_all(full, full.folder / "out", Progress())
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["letter.txt"]


def cut_off(out: Path) -> None:
    file = out / TABLES / "papers.jsonl"
    file.write_text("".join(file.read_text(encoding="utf-8").splitlines(keepends=True)[:-1]), encoding="utf-8")


def garble(out: Path) -> None:
    (out / TABLES / "tags.jsonl").write_text("{]\n" * 2, encoding="utf-8")


def nest(out: Path) -> None:
    (out / TABLES / "tags.jsonl").write_text("[" * 100_000 + "\n", encoding="utf-8")


def lead_out(out: Path) -> None:
    file = out / TABLES / "attachments.jsonl"
    row = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps(row | {"path": "files/../../../etc/passwd"}) + "\n", encoding="utf-8")


def lose_a_table(out: Path) -> None:
    (out / TABLES / "papers.jsonl").unlink()


def dangle(out: Path) -> None:
    file = out / TABLES / "paper_tags.jsonl"
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    lines[0]["tag_id"] = 4711
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")


def clash(out: Path) -> None:
    file = out / TABLES / "paper_tags.jsonl"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    file.write_text("".join([*lines[:-1], lines[0]]), encoding="utf-8")


def newer(out: Path) -> None:
    facts = json.loads((out / MANIFEST).read_text(encoding="utf-8"))
    (out / MANIFEST).write_text(json.dumps(facts | {"version": "9999"}), encoding="utf-8")


def other_manifest(out: Path) -> None:
    (out / MANIFEST).write_text("[]", encoding="utf-8")


def no_manifest(out: Path) -> None:
    (out / MANIFEST).unlink()


def other_columns(out: Path) -> None:
    file = out / TABLES / "tags.jsonl"
    lines = [json.loads(line) | {"evil": 1} for line in file.read_text(encoding="utf-8").splitlines()]
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")


def odd_value(column: str, value: object) -> Callable[[Path], None]:
    """What writes a value into the first row of the papers that no export holds."""

    def damage(out: Path) -> None:
        file = out / TABLES / "papers.jsonl"
        first, *rest = file.read_text(encoding="utf-8").splitlines(keepends=True)
        file.write_text("".join([json.dumps(json.loads(first) | {column: value}) + "\n", *rest]), encoding="utf-8")

    return damage


def unknown_version(out: Path) -> None:
    facts = json.loads((out / MANIFEST).read_text(encoding="utf-8"))
    (out / MANIFEST).write_text(json.dumps(facts | {"version": "0000"}), encoding="utf-8")


@pytest.mark.parametrize(
    ("damage", "error", "told"),
    [
        (odd_value("year", 10**30), ImportFailed, "Line 1 of papers.jsonl"),
        (odd_value("id", 2**63 - 1), ImportFailed, "Line 1 of papers.jsonl"),
        (odd_value("year", "soon"), ImportFailed, "Line 1 of papers.jsonl"),
        (odd_value("year", float("nan")), ImportFailed, "Line 1 of papers.jsonl"),
        (odd_value("title", "a \ud800 b"), ImportFailed, "Line 1 of papers.jsonl"),
        (odd_value("title", 5), ImportFailed, "Line 1 of papers.jsonl"),
        (unknown_version, ImportFailed, "not written by PaperDesk"),
        (cut_off, ImportFailed, "papers.jsonl has 4 lines instead of 5"),
        (garble, ImportFailed, "Line 1 of tags.jsonl"),
        (nest, ImportFailed, "Line 1 of tags.jsonl"),
        (lead_out, ImportFailed, "Line 1 of attachments.jsonl"),
        (lose_a_table, ImportFailed, "papers.jsonl is missing"),
        (dangle, ImportFailed, "refer to missing rows"),
        (clash, ImportFailed, "contradict each other"),
        (newer, LibraryTooNew, "newer version of PaperDesk"),
        (other_manifest, ImportFailed, "not written by PaperDesk"),
        (no_manifest, ImportFailed, "does not contain an export of a whole library"),
        (other_columns, ImportFailed, "Line 1 of tags.jsonl"),
    ],
)
def test_what_is_no_whole_export_makes_no_library(
    full: Library, tmp_path: Path, damage: Any, error: type[PaperDeskError], told: str
) -> None:
    export_all(full, tmp_path / "out", Progress())
    damage(tmp_path / "out")
    with pytest.raises(error, match=told):
        import_all(tmp_path / "out", tmp_path / "again", Progress())
    assert not (tmp_path / "again").exists()
    assert not list(tmp_path.glob(".*importing"))


def test_a_file_that_is_gone_or_changed_is_named(full: Library, tmp_path: Path) -> None:
    export_all(full, tmp_path / "out", Progress())
    (kept,) = (tmp_path / "out/files").rglob("*.pdf")
    kept.write_bytes(b"changed")
    made = import_all(tmp_path / "out", tmp_path / "again", Progress())
    assert [Path(name).name for name in made.missing] == [kept.name]


def test_a_library_is_made_only_where_nothing_lies(full: Library, tmp_path: Path) -> None:
    export_all(full, tmp_path / "out", Progress())
    before = (full.folder / condition.FILE_NAME).read_bytes()
    with pytest.raises(LibraryNotWritable, match="is not empty"):
        import_all(tmp_path / "out", full.folder, Progress())
    assert (full.folder / condition.FILE_NAME).read_bytes() == before
    (tmp_path / "empty").mkdir()
    assert import_all(tmp_path / "out", tmp_path / "empty", Progress()).papers


@settings(max_examples=examples(3), deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 10**6))
def test_any_library_comes_back_equal(tmp_path: Path, seed: int) -> None:
    edits, chance = RandomEdits(), Random(seed)
    for _ in range(25):
        edits.do_anything(chance)
    for name in ("out", "again"):
        shutil.rmtree(tmp_path / name, ignore_errors=True)
    export_all(edits.library, tmp_path / "out", Progress())
    import_all(tmp_path / "out", tmp_path / "again", Progress())
    again = Library(tmp_path / "again")
    assert rows(again) == rows(edits.library)
    again.close()
    edits.library.close()
    shutil.rmtree(edits.folder.parent)


def test_a_file_that_is_not_as_it_was_added_is_exported_and_named(full: Library, tmp_path: Path) -> None:
    (kept,) = (full.folder / "files").rglob("*.pdf")
    kept.write_bytes(b"changed")
    written = export_all(full, tmp_path / "out", Progress())
    assert [Path(name).name for name in written.missing] == [kept.name]
    assert [path.read_bytes() for path in (tmp_path / "out/files").rglob("*.pdf")] == [b"changed"]
    kept.unlink()
    assert export_all(full, tmp_path / "other", Progress()).files == 0


def test_files_that_no_paper_names_and_links_stay_behind(full: Library, tmp_path: Path) -> None:
    export_all(full, tmp_path / "out", Progress())
    (tmp_path / "out/files/left.pdf").write_bytes(b"left")
    (kept,) = (path for path in (tmp_path / "out/files").rglob("*.pdf") if path.name != "left.pdf")
    kept.rename(tmp_path / "elsewhere.pdf")
    kept.symlink_to(tmp_path / "elsewhere.pdf")
    made = import_all(tmp_path / "out", tmp_path / "again", Progress())
    assert (made.files, len(made.missing)) == (0, 1)
    assert not list((tmp_path / "again").rglob("*.pdf"))


def test_an_export_without_files_needs_no_table_of_them(library: Library, tmp_path: Path) -> None:
    add(library, draft("Frogs of the northern delta", "Ann Lee", year=2001))
    export_all(library, tmp_path / "out", Progress())
    (tmp_path / "out" / TABLES / "attachments.jsonl").unlink()
    assert import_all(tmp_path / "out", tmp_path / "again", Progress()).papers == 1
