from pathlib import Path

import pytest

from paperdesk.errors import ExportFailed, ImportFailed
from paperdesk.exporters import find_exporter
from paperdesk.exporters.base import ExportOptions
from paperdesk.jobs.documents import export_citations, scan_documents
from paperdesk.jobs.edit_details import set_details
from paperdesk.library import keys
from paperdesk.library.library import Library
from tests.drafts import add, draft
from tests.samples import papers_of


def some(library: Library) -> list[int]:
    ids = add(library, *(draft(f"Paper {name} of them", "Ann Lee", year=2020) for name in ("one", "two", "three")))
    with library.edit() as edit:
        for paper_id, key in zip(ids, ("one", "two", "three"), strict=True):
            keys.set_key(edit, paper_id=paper_id, key=key)
    return ids


def test_exactly_what_a_document_cites_is_exported_under_the_keys_that_it_uses(
    library: Library, tmp_path: Path
) -> None:
    ids = some(library)
    with library.edit() as edit:
        keys.set_key(edit, paper_id=ids[0], key="uno")
    (tmp_path / "part.tex").write_text(r"\cite{one,nobody}", encoding="utf-8")
    main = tmp_path / "main.tex"
    main.write_text("\\input{part} \\input{main} \\cite{two}", encoding="utf-8")
    citations = scan_documents(library, [main])
    assert set(citations.found) == {"one", "two"}
    assert citations.missing == ("nobody",)
    assert citations.outdated == {"one": "uno"}
    target = tmp_path / "out.bib"
    assert export_citations(library, citations, find_exporter("bibtex"), ExportOptions(), target) == 2
    assert {paper.citation_key for paper in papers_of(target.read_bytes())} == {"one", "two"}


def test_changing_a_key_that_a_document_uses_warns(library: Library, tmp_path: Path) -> None:
    ids = some(library)
    (tmp_path / "a.md").write_text("See @one.", encoding="utf-8")
    scan_documents(library, [tmp_path / "a.md"])
    with library.edit() as edit:
        assert "a.md" in set_details(edit, ids[0], {"key": "uno"})
        assert set_details(edit, ids[1], {"key": "due"}) == ""
    (tmp_path / "a.md").write_text("See nothing.", encoding="utf-8")
    scan_documents(library, [tmp_path / "a.md"])
    with library.edit() as edit:
        set_details(edit, ids[0], {"key": "one"})
        assert set_details(edit, ids[0], {"key": "uno"}) == ""


def test_what_is_no_document_is_told(library: Library, tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match=r"\.tex"):
        scan_documents(library, [tmp_path / "a.docx"])
    with pytest.raises(ImportFailed, match="cannot be read"):
        scan_documents(library, [tmp_path / "gone.tex"])


def test_a_document_that_cites_all_gets_all_and_none_empties_a_full_file(library: Library, tmp_path: Path) -> None:
    some(library)
    main, target = tmp_path / "main.tex", tmp_path / "out.bib"
    main.write_text(r"\nocite{*}", encoding="utf-8")
    citations = scan_documents(library, [main])
    assert export_citations(library, citations, find_exporter("bibtex"), ExportOptions(), target) == 3
    before = target.read_bytes()
    assert len(papers_of(before)) == 3
    main.write_text(r"\cite{nobody}", encoding="utf-8")
    citations = scan_documents(library, [main])
    with pytest.raises(ExportFailed, match="was not changed"):
        export_citations(library, citations, find_exporter("bibtex"), ExportOptions(), target)
    assert target.read_bytes() == before
