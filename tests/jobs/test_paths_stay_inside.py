"""Names and paths from outside never lead out of where they belong."""

import json
import os
from pathlib import Path

import pytest

from paperdesk.errors import ImportFailed
from paperdesk.jobs.import_files import ImportOptions
from paperdesk.jobs.import_zotero import import_zotero
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.whole_library import export_all, import_all
from paperdesk.library import papers
from paperdesk.library.attachments import KeptFile, attach_file, keep_file, place_of
from paperdesk.library.inspection import noted_files
from paperdesk.library.library import Library
from tests.drafts import add, draft
from tests.jobs.zotero_schema import ZoteroFolder

ODD = ("../../x", "/etc/passwd", "files/../../x", "files/../x.pdf", "..\\..\\x", "", "CON", "index/stamp.json")


@pytest.mark.parametrize("path", [odd for odd in ODD if odd != "/etc/passwd"])
def test_a_kept_file_lies_in_the_folder_of_files(tmp_path: Path, path: str) -> None:
    assert place_of(tmp_path, path).resolve().is_relative_to(tmp_path / "files")


@pytest.mark.parametrize("name", ["a.pdf\u202e", "a.p/df", "a. pdf", "a.CON ", "a." + "x" * 300])
def test_a_file_is_kept_under_a_name_of_ours(library: Library, tmp_path: Path, name: str) -> None:
    source = tmp_path / name.replace("/", "")[:200]
    source.write_bytes(b"x")
    kept = keep_file(library.folder, source)
    assert kept.path.isascii()
    assert len(Path(kept.path).name) <= 64 + 17


@pytest.mark.parametrize(
    "told",
    [
        *(
            "storage:../../../../etc/passwd",
            "storage:..\\..\\x",
            "storage:/etc/passwd",
            "storage:..",
            "storage:a\0b.pdf",
        ),
        *("attachments:../../etc/passwd", "attachments:library.sqlite", "attachments:sub/paper.pdf", "../x"),
    ],
)
def test_files_of_zotero_lie_in_its_folder(library: Library, tmp_path: Path, told: str) -> None:
    folder = ZoteroFolder(tmp_path / "zotero")
    item = folder.item("journalArticle", "AAAA1111", 1, title="Of frogs")
    folder.pdf(item, told, "../../BB")
    import_zotero(library, folder.close(), ImportOptions(), Progress())
    with library.read() as session:
        (detail,) = papers.get_details(session, papers.list_ids(session))
        assert noted_files(session) == []
    for file in detail.attachments:
        place = Path(os.path.normpath(place_of(library.folder, file.path)))
        assert place.is_relative_to(tmp_path / "zotero")


def exported(library: Library, target: Path) -> Path:
    export_all(library, target, Progress())
    return target


@pytest.mark.parametrize(
    "rows", [{"../../x": 1}, {"/etc/passwd": 1}, {"papers": "1"}, {"papers": -1}, {"papers": True}, {"a/b": 0}, {"": 1}]
)
def test_a_manifest_leads_nowhere_else(library: Library, tmp_path: Path, rows: dict[str, object]) -> None:
    folder = exported(library, tmp_path / "all")
    facts = json.loads((folder / "library.json").read_text())
    facts["rows"] |= rows
    (folder / "library.json").write_text(json.dumps(facts))
    with pytest.raises(ImportFailed):
        import_all(folder, tmp_path / "new", Progress())
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("is_folder", [False, True])
def test_a_link_in_the_files_is_not_followed(library: Library, tmp_path: Path, *, is_folder: bool) -> None:
    (paper,) = add(library, draft("Of frogs"))
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "x.txt").write_text("secret")
    with library.edit() as edit:
        attach_file(edit, paper_id=paper, file=KeptFile("files/ab/x.txt", "ab", 6))
    (library.folder / "files" / "ab").parent.mkdir(parents=True, exist_ok=True)
    if is_folder:
        (library.folder / "files" / "ab").symlink_to(secret)
    else:
        (library.folder / "files" / "ab").mkdir()
        (library.folder / "files" / "ab" / "x.txt").symlink_to(secret / "x.txt")
    result = export_all(library, tmp_path / "all", Progress())
    assert result.missing == ("files/ab/x.txt",)
    assert not (tmp_path / "all" / "files").exists()


def test_an_export_of_all_is_cleaned_when_it_comes_in(library: Library, tmp_path: Path) -> None:
    add(library, draft("Of frogs"))
    folder = exported(library, tmp_path / "all")
    table = folder / "tables" / "papers.jsonl"
    table.write_text(table.read_text().replace("Of frogs", "Of\\u0000 fr\u202eogs"))
    import_all(folder, tmp_path / "new", Progress())
    new = Library(tmp_path / "new")
    with new.read() as session:
        (detail,) = papers.get_details(session, papers.list_ids(session))
    new.close()
    assert detail.fields.title == "Of frogs"
