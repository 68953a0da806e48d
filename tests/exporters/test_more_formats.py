"""EndNote tagged, Hayagriva, MODS, and documents that pandoc makes: what each says of a whole paper."""

import re
import shutil
import zipfile
from pathlib import Path

import pytest

from paperdesk.errors import ExportFailed
from paperdesk.exporters import exporter_for, find_exporter
from paperdesk.exporters.base import ExportOptions, ExportRecord
from paperdesk.jobs import pandoc
from paperdesk.jobs.documents import Citations, export_citations
from paperdesk.jobs.export_papers import export_file, export_text
from paperdesk.jobs.progress import Progress
from paperdesk.library.library import Library
from paperdesk.model.paper import Author, Identifier, Link, PaperFields
from tests.drafts import add, draft
from tests.samples import oracle, papers_of

CHAPTER = ExportRecord(
    "lee2001",
    PaperFields(
        title="On R&D in <Vitis>",
        type="incollection",
        venue="The Book of Things",
        publisher="OUP",
        series="Studies",
        year=2001,
        month=9,
        day=7,
        volume="3",
        pages="12-34",
        edition="2nd",
        language="en",
        abstract="We say\x0b things.",
        extra={"address": "Oxford", "issn": "0028-0836"},
    ),
    (Author("Berg", "Ludwig", "van der", "Jr."), Author("ATLAS Collaboration"), Author("Lee", "Ann"), Author("others")),
    (Author("Roe", "Bo"),),
    (Identifier("doi", "10.1000/abc"), Identifier("pmid", "20481061")),
    (Link("page", "https://x.org/1"),),
    ("one", "two words"),
    ("mine",),
)


def text_of(name: str, record: ExportRecord = CHAPTER, options: ExportOptions | None = None) -> str:
    return "".join(find_exporter(name).write([record], options or ExportOptions()))


@pytest.mark.parametrize("name", ["endnote-tagged", "hayagriva", "mods"])
def test_a_whole_paper_comes_back(name: str) -> None:
    (paper,) = papers_of(text_of(name))
    fields, before = paper.fields, CHAPTER.fields
    for about in (
        "title",
        "type",
        "venue",
        "publisher",
        "series",
        "year",
        "month",
        "day",
        "volume",
        "pages",
        "edition",
    ):
        assert getattr(fields, about) == getattr(before, about), about
    assert (fields.language, fields.abstract, fields.extra["address"]) == ("en", "We say things.", "Oxford")
    assert (paper.authors, paper.editors) == (CHAPTER.authors[:3], CHAPTER.editors)
    assert {(i.scheme, i.value) for i in paper.identifiers} == {("doi", "10.1000/abc"), ("pmid", "20481061")}
    assert "https://x.org/1" in [link.url for link in paper.links]
    assert paper.citation_key == "lee2001"
    assert paper.tags == (() if name == "hayagriva" else CHAPTER.tags)
    assert paper.notes == ()


@pytest.mark.parametrize("name", ["endnote-tagged", "hayagriva", "mods"])
@pytest.mark.parametrize("kind", ["article", "book", "inproceedings", "thesis", "report", "patent", "online", "misc"])
def test_a_type_and_what_names_its_number_come_back(name: str, kind: str) -> None:
    fields = PaperFields(title="T", type=kind, issue="7", publisher="P", volume="2", year=1999)
    (paper,) = papers_of(text_of(name, ExportRecord("k", fields)))
    found = paper.fields
    assert (found.type, found.issue, found.publisher, found.volume, found.year) == (kind, "7", "P", "2", 1999)


def test_mods_is_well_formed_ascii_where_that_is_asked_for() -> None:
    record = ExportRecord("k", PaperFields(title="Łódź & 李\x00明"))
    text = text_of("mods", record, ExportOptions(ascii_only=True))
    assert text.isascii()
    assert papers_of(text)[0].fields.title == "Łódź & 李明"


def test_a_book_in_a_series_has_no_journal_in_hayagriva() -> None:
    (paper,) = papers_of(text_of("hayagriva", ExportRecord("k", PaperFields(title="T", type="book", series="LNCS"))))
    assert (paper.fields.series, paper.fields.venue) == ("LNCS", "")


def test_a_file_name_tells_the_format() -> None:
    names = {name: exporter_for(name).name for name in ("a.enw", "a.yml", "a.yaml", "a.xml", "a.docx", "a.odt")}
    assert list(names.values()) == ["endnote-tagged", "hayagriva", "csl-yaml", "mods", "docx", "odt"]


@pytest.mark.parametrize("kind", ["docx", "odt"])
def test_pandoc_makes_a_document_of_papers(library: Library, tmp_path: Path, kind: str) -> None:
    oracle("pandoc")
    ids = add(library, draft("On <i>Vitis</i> & things", "Ann Lee", year=2001, venue="Nature"), draft("B", "Bo Roe"))
    target = tmp_path / f"papers.{kind}"
    assert export_file(library, ids, find_exporter(kind), ExportOptions(), target, Progress()) == 2
    with zipfile.ZipFile(target) as archive:
        content = archive.read("word/document.xml" if kind == "docx" else "content.xml").decode()
    shown = re.sub(r"<[^<>]*>", "", content)
    assert "Lee, Ann. 2001" in shown
    assert "Vitis &amp; Things" in shown
    assert "Roe, Bo" in shown


def test_without_pandoc_the_reader_is_told_and_the_file_stays(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = add(library, draft("A"))
    target = tmp_path / "papers.docx"
    target.write_bytes(b"before")
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    monkeypatch.setattr("paperdesk.jobs.pandoc._of_the_extra", lambda: "")
    with pytest.raises(ExportFailed, match="not installed"):
        export_file(library, ids, find_exporter("docx"), ExportOptions(), target, Progress())
    assert target.read_bytes() == b"before"


def test_a_document_is_no_text(library: Library) -> None:
    with pytest.raises(ExportFailed, match="Name a file"):
        export_text(library, add(library, draft("A")), find_exporter("odt"), ExportOptions(), Progress())


@pytest.mark.parametrize("data", [b"", b"[", b"no json"])
def test_what_pandoc_refuses_is_told(data: bytes) -> None:
    oracle("pandoc")
    with pytest.raises(ExportFailed, match="could not create"):
        pandoc.document_of(data, "docx")


def test_biblatex_names_pubmed_as_its_styles_print_it() -> None:
    alone = text_of("biblatex", ExportRecord("a", PaperFields("T"), identifiers=(Identifier("pmid", "20481061"),)))
    assert "eprint = {20481061}" in alone
    assert "eprinttype = {pubmed}" in alone
    assert "pmid" not in alone
    (again,) = papers_of(alone)
    assert Identifier("pmid", "20481061") in again.identifiers
    both = (Identifier("pmid", "20481061"), Identifier("arxiv", "1706.03762"))
    text = text_of("biblatex", ExportRecord("a", PaperFields("T"), identifiers=both))
    assert "eprinttype = {arXiv}" in text
    assert "pmid = {20481061}" in text


def pandoc_that_says(folder: Path, version: str, document: str = "") -> Path:
    program = folder / "my-pandoc"
    program.write_text(
        f'#!/bin/sh\nif [ "$1" = --version ]; then echo "pandoc {version}"; else printf "{document}"; fi\n'
    )
    program.chmod(0o755)
    return program


def test_a_document_is_made_by_the_pandoc_that_was_chosen(library: Library, tmp_path: Path) -> None:
    mine = find_exporter("docx").made_by(str(pandoc_that_says(tmp_path, "2.17.1", "made by mine")))
    ids = add(library, draft("A"))
    written, cited = tmp_path / "papers.docx", tmp_path / "cited.docx"
    export_file(library, ids, mine, ExportOptions(), written, Progress())
    export_citations(library, Citations({"a": ids[0]}, (), {}), mine, ExportOptions(), cited)
    assert (written.read_bytes(), cited.read_bytes()) == (b"made by mine", b"made by mine")


def test_a_pandoc_that_was_chosen_and_does_not_work_is_named(library: Library, tmp_path: Path) -> None:
    ids, target = add(library, draft("A")), tmp_path / "papers.odt"
    old, missing = str(pandoc_that_says(tmp_path, "2.9.2")), str(tmp_path / "nowhere")
    for chosen, told in ((old, "needs pandoc 2.15 or later"), (missing, "does not work")):
        with pytest.raises(ExportFailed, match=told) as failed:
            export_file(library, ids, find_exporter("odt").made_by(chosen), ExportOptions(), target, Progress())
        assert chosen in str(failed.value)
    assert not target.exists()


def test_papers_that_a_document_cites_leave_as_a_document(library: Library, tmp_path: Path) -> None:
    oracle("pandoc")
    ids, target = add(library, draft("A")), tmp_path / "cited.docx"
    export_citations(library, Citations({"a": ids[0]}, (), {}), find_exporter("docx"), ExportOptions(), target)
    assert zipfile.is_zipfile(target)
