"""Scripts ask what is new, for files and texts, and for the names of types and fields."""

from collections.abc import Callable
from pathlib import Path

import pytest

from paperdesk.jobs.import_pdfs import attach_pdf
from paperdesk.library import trash
from paperdesk.library.annotations import add_annotation
from paperdesk.library.attachments import detach_file
from paperdesk.library.collections import add_collection, collect_papers, remove_collection, rename_collection
from paperdesk.library.copies import make_copy
from paperdesk.library.history import undo
from paperdesk.library.library import Edit, Library
from paperdesk.library.papers import set_place, set_read, set_starred, update_fields
from paperdesk.library.restoring import restore
from paperdesk.library.saved_searches import add_saved_search
from paperdesk.library.tags import list_tags, rename_tag, tag_papers
from paperdesk.model.paper import Place
from tests.drafts import add, draft
from tests.helpers.script import Script
from tests.pdfs import page_of, write_pdf


@pytest.fixture
def filled(library: Library, tmp_path: Path) -> Library:
    """Papers 1 to 3; the first with a PDF, a note and a tag, and in a collection."""
    add(library, draft("Frogs at dawn", "Ann Lee"), draft("Newts at dusk", type="book"), draft("Toads at noon"))
    attach_pdf(library, 1, write_pdf(tmp_path / "frogs.pdf", [page_of("Frogs wake early"), page_of("They sing")]))
    with library.edit() as edit:
        collect_papers(edit, collection_id=add_collection(edit, name="Ponds"), paper_ids=[1])
        add_annotation(edit, paper_id=1, text="Read again")
        tag_papers(edit, paper_ids=[1], names=["frogs"])
        add_saved_search(edit, name="Recent", query="year:>2020")
    return library


EDITS: dict[str, tuple[Callable[[Edit], object], set[str]]] = {
    "star": (lambda e: set_starred(e, paper_ids=[2], starred=True), {"P0000002"}),
    "title": (lambda e: update_fields(e, paper_id=2, values={"title": "Newts"}), {"P0000002"}),
    "tag": (lambda e: tag_papers(e, paper_ids=[2, 3], names=["new"]), {"P0000002", "P0000003"}),
    "renamed tag": (lambda e: rename_tag(e, tag_id=list_tags(e.session)[0].id, name="anura"), {"P0000001"}),
    "note": (lambda e: add_annotation(e, paper_id=3, text="Later"), {"P0000003"}),
    "file": (lambda e: detach_file(e, attachment_id=1), {"P0000001"}),
    "in a collection": (lambda e: collect_papers(e, collection_id=1, paper_ids=[3]), {"P0000003"}),
    "without its collection": (lambda e: remove_collection(e, collection_id=1), {"P0000001"}),
    "read": (lambda e: set_read(e, paper_ids=[1], is_read=True), set()),
    "renamed collection": (lambda e: rename_collection(e, collection_id=1, name="Lakes"), set()),
}


@pytest.mark.parametrize("name", EDITS)
def test_what_an_edit_changed_is_new_and_so_it_is_after_undo(reader: Script, filled: Library, name: str) -> None:
    work, changed = EDITS[name]
    for turn in ("done", "undone"):
        before = reader.version()
        if turn == "undone":
            undo(filled)
        else:
            with filled.edit("Edit") as edit:
                work(edit)
        found = reader.data("/items", since=before, format="versions")
        assert found.keys() == changed
        assert all(before < version <= reader.version() for version in found.values())
        assert {item["key"] for item in reader.data("/items/top", since=before)} == changed
        assert {key: reader.data(f"/items/{key}")["version"] for key in changed} == found
    assert reader.data("/items", since=reader.version(), format="versions") == {}


def test_a_script_that_knows_the_version_hears_only_that_nothing_is_new(reader: Script, filled: Library) -> None:
    paths = ("/items", "/items/P0000001", "/collections", "/collections/C0000001", "/searches", "/tags")
    for path in (*paths, "/deleted?since=0"):
        version = reader.get(path).headers["Last-Modified-Version"]
        reply = reader.get(path, {"If-Modified-Since-Version": version})
        assert (reply.status, reply.body) == (304, b"")
        assert reader.get(path, {"If-Modified-Since-Version": "1"}).status == 200
    with filled.edit() as edit:
        set_starred(edit, paper_ids=[1], starred=True)
    assert reader.get("/items/P0000001", {"If-Modified-Since-Version": version}).status == 200
    assert reader.get("/items/P0000002", {"If-Modified-Since-Version": version}).status == 304
    assert reader.get("/items", {"If-Modified-Since-Version": "x"}).status == 400


def test_what_left_the_library_is_told_until_it_comes_back(reader: Script, filled: Library) -> None:
    before = reader.version()
    with filled.edit("Trash") as edit:
        set_place(edit, paper_ids=[2], place=Place.TRASH)
        remove_collection(edit, collection_id=1)
    with filled.edit() as edit:
        set_place(edit, paper_ids=[3], place=Place.DISMISSED)
    told = reader.data("/deleted", since=before)
    assert (told["collections"], sorted(told["items"])) == (["C0000001"], ["P0000002", "P0000003"])
    assert [item["key"] for item in reader.data("/items/trash")] == ["P0000002"]
    assert reader.data("/items/P0000002")["data"]["deleted"] == 1
    assert reader.get("/items/P0000003").status == 404
    between = reader.version()
    undo(filled)
    assert reader.data("/items", since=between, format="versions").keys() == {"P0000001", "P0000002"}
    assert reader.data("/deleted", since=before)["items"] == ["P0000003"]
    with filled.edit() as edit:
        trash.purge_papers(edit, paper_ids=[3])
    assert reader.data("/deleted", since=between)["items"] == ["P0000003"]
    assert reader.get("/deleted").status == 400


def test_a_restored_library_has_another_id(reader: Script, filled: Library) -> None:
    reader.get("/items")
    known = reader.server_id
    restore(filled.folder, make_copy(filled.folder, "own"))
    reply = reader.get("/items")
    assert (reply.status, reply.text) == (412, "Zotero-Server-ID does not match")
    assert reply.headers["Zotero-Server-ID"] not in {known, ""}


def test_notes_and_files_are_items_with_versions_of_their_own(reader: Script, filled: Library) -> None:
    note, file = (reader.data(f"/items/{key}") for key in ("N0000001", "A0000001"))
    assert (note["data"]["note"], note["data"]["parentItem"]) == ("Read again", "P0000001")
    assert (file["data"]["filename"], file["data"]["contentType"]) == ("frogs.pdf", "application/pdf")
    assert note["version"] > file["version"]
    assert [item["key"] for item in reader.data("/items", itemType="attachment")] == ["A0000001"]
    assert [item["key"] for item in reader.data("/items", itemType="note")] == ["N0000001"]
    assert reader.data("/items", itemType="note", since=note["version"]) == []
    assert [item["key"] for item in reader.data("/items/P0000001/children", itemType="-note")] == ["A0000001"]
    assert reader.data("/items/A0000001/children") == []
    for key in ("N0000009", "A0000009", "C0000001", "N1"):
        assert reader.get(f"/items/{key}").status == 404


def test_items_of_some_types_are_found(reader: Script, filled: Library) -> None:
    for kinds, keys in (
        ("book", {"P0000002"}),
        ("book || thesis", {"P0000002"}),
        ("-book", {"P0000001", "P0000003"}),
        ("-attachment", {"P0000001", "P0000002", "P0000003"}),
        ("film", set()),
    ):
        assert {item["key"] for item in reader.data("/items", itemType=kinds)} == keys


def test_the_last_changed_come_first(reader: Script, filled: Library) -> None:
    with filled.edit() as edit:
        set_starred(edit, paper_ids=[2], starred=True)
    keys = [item["key"] for item in reader.data("/items", sort="dateModified")]
    assert (keys[0], keys[::-1]) == (
        "P0000002",
        [item["key"] for item in reader.data("/items", sort="dateModified", direction="asc")],
    )


def test_a_file_and_its_text_are_read(reader: Script, filled: Library, tmp_path: Path) -> None:
    for key in ("A0000001", "P0000001"):
        reply = reader.get(f"/items/{key}/file")
        assert (reply.body, reply.headers["Content-Type"]) == ((tmp_path / "frogs.pdf").read_bytes(), "application/pdf")
    assert reader.get("/items/A0000001/file/view/url").text.startswith("file:///")
    text = reader.data("/items/A0000001/fulltext")
    assert ("Frogs wake early" in text["content"], text["totalPages"]) == (True, 2)
    assert reader.data("/fulltext", since=0).keys() == {"A0000001"}
    assert reader.data("/fulltext", since=reader.version()) == {}
    for path in ("/items/P0000002/file", "/items/N0000001/file", "/items/A0000007/file", "/items/P0000002/fulltext"):
        assert reader.get(path).status == 404
    for file in (filled.folder / "files").rglob("*.pdf"):
        file.write_bytes(b"%PDF-1.4 broken")
    assert reader.get("/items/A0000001/fulltext").status == 404
    for file in (filled.folder / "files").rglob("*.pdf"):
        file.unlink()
    assert reader.get("/items/A0000001/file").status == 404


def test_lists_come_by_the_page(reader: Script, filled: Library) -> None:
    with filled.edit() as edit:
        for number in range(5):
            add_collection(edit, name=f"Pond {number}", parent_id=1)
    reply = reader.get("/collections/C0000001/collections", start=2, limit=2)
    assert [row["data"]["name"] for row in reply.data] == ["Pond 2", "Pond 3"]
    assert (reply.headers["Total-Results"], 'rel="next"' in reply.headers["Link"]) == ("5", True)
    assert reader.data("/collections/C0000001")["meta"] == {"numItems": 1, "numCollections": 5}
    versions = reader.data("/collections", format="versions")
    assert len(versions) == 6
    assert reader.data("/collections", since=versions["C0000001"], format="versions").keys() == versions.keys() - {
        "C0000001"
    }
    assert [tag["tag"] for tag in reader.data("/collections/C0000001/tags")] == ["frogs"]
    assert reader.data("/searches/S0000001")["data"]["name"] == "Recent"
    assert reader.get("/searches/S0000009").status == 404


def test_types_fields_and_templates_fit_together(reader: Script) -> None:
    fields = {row["field"] for row in reader.data("/api/itemFields")}
    kinds = [row["itemType"] for row in reader.data("/api/itemTypes")]
    for kind in kinds:
        own = [row["field"] for row in reader.data("/api/itemTypeFields", itemType=kind)]
        template = reader.data("/api/items/new", itemType=kind)
        assert set(own) <= fields
        assert set(own) <= template.keys()
        assert template["itemType"] == kind
    roles = [row["creatorType"] for row in reader.data("/api/itemTypeCreatorTypes", itemType="patent")]
    assert roles[0] == "inventor"
    assert len(reader.data("/api/creatorFields")) == 3
    assert reader.data("/api/items/new", itemType="attachment", linkMode="imported_file")["linkMode"] == "imported_file"
    for path in ("itemTypeFields", "itemTypeCreatorTypes", "items/new"):
        assert reader.get(f"/api/{path}", itemType="nothing").status == 400


def test_an_item_has_all_fields_of_its_type_and_no_other(reader: Script, filled: Library) -> None:
    fields = {row["field"] for row in reader.data("/api/itemFields")}
    more = {"key", "version", "itemType", "creators", "tags", "collections", "relations", "dateAdded", "dateModified"}
    for item in reader.data("/items"):
        own = {row["field"] for row in reader.data("/api/itemTypeFields", itemType=item["data"]["itemType"])}
        assert own <= item["data"].keys()
        assert item["data"].keys() <= fields | more


def test_rights_are_told(reader: Script, script: Script) -> None:
    assert reader.data("/api/keys/current")["access"]["user"]["write"] is False
    assert script.get("/api/keys/current", {"Zotero-API-Key": script.key}).data["access"]["user"]["write"] is True
    for path in ("/groups", "/publications/items"):
        assert reader.data(path) == []
    assert reader.data("/settings") == {}
    assert reader.get("/api/").status == 200
