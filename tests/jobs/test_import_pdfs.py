import zlib
from pathlib import Path

import pytest

from paperdesk.errors import DocumentDamaged, ImportFailed
from paperdesk.jobs.import_files import ImportOptions, ImportResult
from paperdesk.jobs.import_pdfs import attach_pdf, import_pdfs, look_through_pdfs, preview_pdfs
from paperdesk.jobs.progress import Progress
from paperdesk.library import history
from paperdesk.library.library import Library
from paperdesk.library.papers import find_paper, get_detail, get_rows, list_ids
from tests.drafts import add, draft
from tests.hostile_pdfs import write_locked_pdf
from tests.pdfs import Text, page_of, write_operators, write_pdf

BODY = page_of(*["Words of the text that fill the page and are all of one size."] * 20, top=300)


TITLE = "On the Growth of Trees"


def paper_file(path: Path, title: str, stamp: str = "") -> Path:
    return write_pdf(path, [[Text(title, 20, top=90), Text(stamp, 9, top=60), *BODY]])


def bring_in(library: Library, *paths: Path) -> ImportResult:
    return import_pdfs(library, paths, ImportOptions(), Progress())


def test_a_folder_of_pdfs_becomes_papers_with_their_files(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "pdfs"
    (folder / "below").mkdir(parents=True)
    known = paper_file(folder / "a.pdf", "On the Growth of Trees", "https://doi.org/10.1000/trees")
    paper_file(folder / "below" / "b.pdf", "A Letter without a Name")
    (folder / "c.pdf").write_bytes(b"")
    result = bring_in(library, folder)
    assert (result.added, [r.source for r in result.rejected]) == (2, ["c.pdf"])
    with library.read() as session:
        rows = {row.title: row for row in get_rows(session, list_ids(session))}
        detail = get_detail(session, rows["On the Growth of Trees"].id)
    assert [(row.place, row.has_pdf) for row in rows.values()] == [("library", True), ("inbox", True)]
    (file,) = detail.attachments
    assert (file.title, file.page_count, file.is_linked) == ("a.pdf", 1, False)
    assert (library.folder / file.path).read_bytes() == known.read_bytes()
    assert detail.identifier("doi") == "10.1000/trees"


def test_the_same_file_twice_is_one_file_of_one_paper(library: Library, tmp_path: Path) -> None:
    first = paper_file(tmp_path / "a.pdf", "On the Growth of Trees")
    second = tmp_path / "copy.pdf"
    second.write_bytes(first.read_bytes())
    assert bring_in(library, first).added == 1
    assert bring_in(library, second).unchanged == 1
    assert len(list((library.folder / "files").rglob("*.pdf"))) == 1


def test_a_pdf_meets_the_paper_that_is_there(library: Library, tmp_path: Path) -> None:
    (paper_id,) = add(library, draft("The growth of trees", "Ann Lee", doi="10.1000/trees"))
    result = bring_in(library, paper_file(tmp_path / "a.pdf", "On the Growth of Trees", "doi:10.1000/trees"))
    assert (result.updated, result.papers) == (1, (paper_id,))
    with library.read() as session:
        detail = get_detail(session, paper_id)
    assert (detail.fields.title, len(detail.attachments)) == ("The growth of trees", 1)


def test_importing_a_pdf_is_one_step_that_can_be_undone(library: Library, tmp_path: Path) -> None:
    result = bring_in(library, paper_file(tmp_path / "a.pdf", "On the Growth of Trees"))
    assert result.step_id is not None
    with library.edit() as edit:
        history.turn_step(edit, result.step_id)
    with library.read() as session:
        assert list_ids(session) == []
    with library.edit() as edit:
        history.turn_step(edit, result.step_id)
    with library.read() as session:
        (paper_id,) = list_ids(session)
        (file,) = get_detail(session, paper_id).attachments
    assert (library.folder / file.path).exists()


def test_a_folder_without_pdfs_says_so(library: Library, tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match="contains no PDFs"):
        bring_in(library, tmp_path)


def test_files_of_any_kind_are_attached_once(library: Library, tmp_path: Path) -> None:
    add(library, draft("The growth of trees", "Ann Lee", year=2020))
    data = tmp_path / "data.csv"
    data.write_text("a,b\n")
    with library.read() as session:
        paper_id = find_paper(session, "1")
    assert [attach_pdf(library, paper_id, data) for _ in range(2)] == [True, False]
    with pytest.raises(ImportFailed, match="cannot be read: No such file"):
        attach_pdf(library, paper_id, tmp_path / "none.pdf")


XMP = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF'
    ' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" {attributes}'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfx="http://ns.adobe.com/pdfx/1.3/"'
    ' xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">{elements}</rdf:Description></rdf:RDF>'
    '</x:xmpmeta><?xpacket end="w"?>'
)
DOI = "10.1000/trees.xmp"


def with_packets(path: Path, *packets: str, packed: bool = False) -> Path:
    """A PDF with descriptions of itself behind its other objects."""
    title = "BT /F1 20 Tf 72 680 Td (On the Growth of Trees) Tj ET"
    write_operators(path, title, extra="/Metadata 7 0 R")
    data = path.read_bytes()
    objects = b""
    for number, packet in enumerate(packets, start=7):
        body = zlib.compress(packet.encode()) if packed else packet.encode()
        kind = b"/Filter/FlateDecode" if packed else b""
        objects += b"%d 0 obj\n<</Type/Metadata/Subtype/XML%s/Length %d>>\nstream\n%s\nendstream\nendobj\n" % (
            number,
            kind,
            len(body),
            body,
        )
    at = data.index(b"xref\n")
    path.write_bytes(data[:at] + objects + data[at:])  # its table of places is mended by the reader
    return path


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize(
    "packet",
    [
        XMP.format(attributes="", elements=f"<prism:doi>{DOI}</prism:doi>"),
        XMP.format(attributes=f'prism:doi="{DOI}"', elements=""),
        XMP.format(attributes="", elements=f"<dc:identifier>doi:{DOI.upper()}</dc:identifier>"),
        XMP.format(attributes="", elements=f"<pdfx:WPS-ARTICLEDOI>{DOI}</pdfx:WPS-ARTICLEDOI>"),
        XMP.format(attributes="", elements=f"<prism:url>https://doi.org/{DOI}</prism:url>"),
    ],
)
def test_the_doi_that_a_file_tells_of_itself_is_found(
    library: Library, tmp_path: Path, packet: str, packed: bool
) -> None:
    (paper_id,) = bring_in(library, with_packets(tmp_path / "a.pdf", packet, packed=packed)).papers
    with library.read() as session:
        assert get_detail(session, paper_id).identifier("doi") == DOI


@pytest.mark.parametrize("fact", ["/doi", "/WPS-ARTICLEDOI", "/Subject"])
def test_the_doi_in_the_dictionary_of_facts_is_found(library: Library, tmp_path: Path, fact: str) -> None:
    file = paper_file(tmp_path / "a.pdf", "On the Growth of Trees")
    value = b"Trees, 12 (2026) 1-9. doi:" if fact == "/Subject" else b""
    file.write_bytes(
        file.read_bytes().replace(b"<</Title()", b"<<%s(%s%s)/Title()" % (fact.encode(), value, DOI.encode()))
    )
    (paper_id,) = bring_in(library, file).papers
    with library.read() as session:
        assert get_detail(session, paper_id).identifier("doi") == DOI


def test_what_the_pages_say_and_what_figures_say_is_no_such_doi(library: Library, tmp_path: Path) -> None:
    packet = XMP.format(attributes="", elements="<prism:doi>{}</prism:doi>")
    several = with_packets(tmp_path / "a.pdf", packet.format("10.1000/one"), packet.format("10.1000/two"))
    result = bring_in(library, several)
    with library.read() as session:
        assert get_detail(session, result.papers[0]).identifiers == ()
    shown = paper_file(tmp_path / "b.pdf", "On the Growth of Grass", "https://doi.org/10.1000/grass")
    shown.write_bytes(shown.read_bytes() + packet.format(DOI).encode())
    result = bring_in(library, shown)
    with library.read() as session:
        assert get_detail(session, result.papers[0]).identifier("doi") == "10.1000/grass"


FALSE = [
    ("<html><body>Please log in</body></html>", "a login page"),
    ("<!DOCTYPE html>\n<html><title>Access through your institution</title>", "a login page"),
    ("\n<!-- x --><html><head><title>Article</title></head>", "a web page"),
    ('{"error": "not found"}', "a JSON response"),
    ("version https://git-lfs.github.com/spec/v1\n", "a Git LFS pointer"),
    ("PK\x03\x04word", "a zip archive"),
]


@pytest.mark.parametrize(("content", "kind"), FALSE)
def test_what_is_called_a_pdf_and_is_none_is_refused(library: Library, tmp_path: Path, content: str, kind: str) -> None:
    (paper_id,) = add(library, draft("The growth of trees", "Ann Lee"))
    file = tmp_path / "paper.pdf"
    file.write_text(content)
    with pytest.raises(DocumentDamaged, match=kind):
        attach_pdf(library, paper_id, file)
    with pytest.raises(ImportFailed, match=kind):
        bring_in(library, file)
    good = paper_file(tmp_path / "good.pdf", "On the Growth of Trees")
    result = bring_in(library, tmp_path)
    assert result.added + result.updated + len(result.asked) >= 1, good
    assert [kind in record.reason for record in result.rejected] == [True]
    assert attach_pdf(library, paper_id, file.rename(tmp_path / "notes.txt")), "a file of another name may be anything"


def test_the_password_of_a_protected_file_is_asked_for(library: Library, tmp_path: Path) -> None:
    file = write_locked_pdf(tmp_path / "a.pdf", "sesame", "The growth of locked trees")
    asked: list[tuple[str, bool]] = []
    answers = ["wrong", "sesame"]

    def answer(name: str, was_wrong: bool) -> str:
        asked.append((name, was_wrong))
        return answers[len(asked) - 1]

    result = import_pdfs(library, [file], ImportOptions(), Progress(), answer)
    assert (result.added, asked) == (1, [("a.pdf", False), ("a.pdf", True)])
    with pytest.raises(ImportFailed, match="password-protected"):
        bring_in(library, write_locked_pdf(tmp_path / "b.pdf", "other", "Words"))
    with pytest.raises(ImportFailed, match="is not correct"):
        import_pdfs(library, [tmp_path / "b.pdf"], ImportOptions(), Progress(), lambda _name, _wrong: "guess")


def test_pdfs_are_shown_beside_the_library_before_they_are_imported(library: Library, tmp_path: Path) -> None:
    there, new = paper_file(tmp_path / "a.pdf", TITLE), paper_file(tmp_path / "c.pdf", "A quite other paper on rivers")
    bring_in(library, there)
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.4 broken")
    same = paper_file(tmp_path / "d.pdf", TITLE, "another print of it")
    found = look_through_pdfs(library, [there, tmp_path / "b.pdf", new, same], Progress())
    rows = {row.place: row for row in found.preview.rows}
    assert (rows[0].reason, bool(rows[0].known_as)) == ("same file", True)
    assert (rows[2].known_as, rows[2].title) == ("", "A quite other paper on rivers")
    assert [record.source for record in found.preview.rejected] == ["b.pdf"]
    assert sorted(found.looked_at) == [there, new, same]
    options = ImportOptions(apart=frozenset([3]))
    result = import_pdfs(
        library, [there, tmp_path / "b.pdf", new, same], options, Progress(), looked_at=found.looked_at
    )
    assert result.added == 2, "one of them was kept apart"
    with library.read() as session:
        assert sorted(row.title for row in get_rows(session, list_ids(session))) == sorted(
            [TITLE, TITLE, "A quite other paper on rivers"]
        )


def test_a_pdf_that_joins_a_paper_is_told_by_name(library: Library, tmp_path: Path) -> None:
    add(library, draft(TITLE, "Ann Lee", year=2020, doi="10.1000/river.1"))
    result = bring_in(library, paper_file(tmp_path / "a.pdf", TITLE, "doi:10.1000/river.1"))
    (met,) = result.merged
    assert (met.into, result.updated) == (TITLE, 1)


def test_a_dry_run_of_pdfs_tells_what_would_come_and_stores_nothing(library: Library, tmp_path: Path) -> None:
    add(library, draft(TITLE, "Ann Lee", year=2020, doi="10.1000/river.1"))
    files = [
        paper_file(tmp_path / "a.pdf", TITLE, "doi:10.1000/river.1"),
        paper_file(tmp_path / "b.pdf", "A quite other paper on rivers"),
    ]
    told = preview_pdfs(library, files, ImportOptions())
    assert (told.added, told.updated + told.unchanged, [met.into for met in told.merged]) == (1, 1, [TITLE])
    with library.read() as session:
        assert len(list_ids(session)) == 1
    assert not (library.folder / "files").exists()
    assert bring_in(library, *files).added == 1
