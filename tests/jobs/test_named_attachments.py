"""PDFs that imported records name are linked where they are there; the others are told."""

from collections.abc import Callable
from pathlib import Path

import pytest

from paperdesk.importers.base import Source
from paperdesk.jobs.import_files import ImportOptions, ImportResult, import_sources, preview_import
from paperdesk.jobs.progress import Progress
from paperdesk.library import history, papers
from paperdesk.library.library import Library
from paperdesk.library.records import PaperDetail

RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:bib="http://purl.org/net/biblio#" xmlns:link="http://purl.org/rss/1.0/modules/link/">
 <bib:Article rdf:about="#i1"><z:itemType>journalArticle</z:itemType><dc:title>Things</dc:title>
 <link:link rdf:resource="#i2"/></bib:Article>
 <z:Attachment rdf:about="#i2"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource="files/a.pdf"/>
 </z:Attachment></rdf:RDF>"""
ENDNOTE = """<xml><records><record><ref-type name="Journal Article">17</ref-type><titles><title>Things</title></titles>
<urls><pdf-urls><url>internal-pdf://0123/a.pdf</url></pdf-urls></urls></record></records></xml>"""
BIB = "@article{{a, title={{Things}}, file={{{}}}}}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two PDFs beside which files of references are written."""
    for name in ("files/a.pdf", "files/b c.pdf", "My.Data/PDF/0123/a.pdf"):
        path = tmp_path / "refs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"%PDF-1.4\n" + name.encode())
    return tmp_path / "refs"


def run(library: Library, folder: Path, name: str, text: str) -> ImportResult:
    (folder / name).write_text(text, encoding="utf-8")
    return import_sources(library, [folder / name], ImportOptions(), Progress())


def only(library: Library) -> PaperDetail:
    with library.read() as session:
        (found,) = papers.get_details(session, papers.list_ids(session, any_place=True))
    return found


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [
        ("a.bib", BIB.format(":files/a.pdf:PDF;desc:files/b c.pdf:PDF"), ["files/a.pdf", "files/b c.pdf"]),
        ("a.bib", BIB.format("Full Text:a.pdf:application/pdf"), ["files/a.pdf"]),
        ("a.ris", "TY  - JOUR\nTI  - Things\nL1  - files/a.pdf\nER  - \n", ["files/a.pdf"]),
        ("a.rdf", RDF, ["files/a.pdf"]),
        ("a.xml", ENDNOTE, ["My.Data/PDF/0123/a.pdf"]),
    ],
)
def test_files_that_are_there_are_linked(
    library: Library, folder: Path, name: str, text: str, wanted: list[str]
) -> None:
    result = run(library, folder, name, text)
    paper = only(library)
    assert [Path(a.path) for a in paper.attachments] == [folder / path for path in wanted]
    assert {a.kind for a in paper.attachments} == {"pdf"}
    assert (result.attached, result.missing_files) == (len(wanted), ())
    assert "attached" in result.summary
    assert paper.fields.extra["file"]  # as it came, for the program that wrote it


ABSOLUTE: list[Callable[[Path], str]] = [
    lambda path: f":{path}:PDF",
    lambda path: f"file://{path}",
    lambda path: f":{str(path).removeprefix('/')}:pdf",  # as Mendeley writes it
]


@pytest.mark.parametrize("written", ABSOLUTE)
def test_a_file_with_its_whole_path_is_found(library: Library, folder: Path, written: Callable[[Path], str]) -> None:
    run(library, folder, "a.bib", BIB.format(written(folder / "files" / "a.pdf")))
    assert [Path(a.path) for a in only(library).attachments] == [folder / "files" / "a.pdf"]


def test_a_file_that_is_not_there_is_told_and_its_name_kept(library: Library, folder: Path) -> None:
    result = run(library, folder, "a.bib", BIB.format(":gone/x.pdf:PDF"))
    assert result.missing_files == ("gone/x.pdf",)
    assert "1 file not found" in result.summary
    assert (only(library).attachments, only(library).fields.extra["file"]) == ((), ":gone/x.pdf:PDF")


@pytest.mark.parametrize("name", ["/etc/passwd", "//server/share/a.pdf", r"\\\\server\\share\\a.pdf", "a.sh"])
def test_neither_programs_nor_files_of_another_computer_are_looked_for(
    library: Library, folder: Path, name: str
) -> None:
    (folder / "a.sh").write_text("x", encoding="utf-8")
    run(library, folder, "a.bib", BIB.format(name))
    assert only(library).attachments == ()


def test_the_same_file_again_changes_nothing_and_one_undo_takes_all_back(library: Library, folder: Path) -> None:
    run(library, folder, "a.bib", BIB.format("files/a.pdf"))
    again = run(library, folder, "a.bib", BIB.format("files/a.pdf"))
    assert (again.attached, again.unchanged, len(only(library).attachments)) == (0, 1, 1)
    with library.edit() as edit:
        for step in history.list_steps(edit.session)[:2]:
            history.turn_step(edit, step.id)
    with library.read() as session:
        assert papers.list_ids(session, any_place=True) == []
    assert (folder / "files" / "a.pdf").exists()


def test_a_preview_counts_files_and_attaches_none(library: Library, folder: Path) -> None:
    (folder / "a.bib").write_text(BIB.format("files/a.pdf"), encoding="utf-8")
    assert preview_import(library, [folder / "a.bib"], ImportOptions()).attached == 1
    with library.read() as session:
        assert papers.list_ids(session, any_place=True) == []


def test_what_was_pasted_names_no_files(library: Library, folder: Path) -> None:
    text = BIB.format(f":{folder / 'files' / 'a.pdf'}:PDF")
    import_sources(library, [Source(text.encode(), "pasted")], ImportOptions(), Progress())
    assert only(library).attachments == ()


@pytest.mark.parametrize(
    "meta",
    [
        "fileDirectory:papers;",
        "fileDirectory-me-laptop:{folder}/papers;",
        "fileDirectory:gone;}}\n\n@Comment{{jabref-meta: fileDirectory-me:papers\\\\;",
        "fileDirectoryLatex-x:.\\\\papers;",
    ],
)
def test_jabrefs_folder_of_files_is_searched_as_well(library: Library, folder: Path, meta: str) -> None:
    kept = folder / "papers" / "deep" / "c.pdf"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"%PDF-1.4")
    comment = "\n\n@Comment{jabref-meta: " + meta.format(folder=folder) + "}\n"
    run(library, folder, "refs.bib", BIB.format(":deep/c.pdf:PDF") + comment)
    assert [Path(file.path).resolve() for file in only(library).attachments] == [kept.resolve()]


def test_a_folder_of_files_on_another_computer_is_not_asked(library: Library, folder: Path) -> None:
    comment = "\n\n@Comment{jabref-meta: fileDirectory:\\\\\\\\server\\\\share;}\n"
    run(library, folder, "refs.bib", BIB.format(":c.pdf:PDF") + comment)
    assert only(library).attachments == ()
