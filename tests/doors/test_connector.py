"""What the Zotero Connector saves: papers, PDFs, snapshots, and what the reader chooses in it afterwards."""

import json
from pathlib import Path
from typing import Any

import pytest

from paperdesk.doors.doors import Doorway, open_doors
from paperdesk.library.attachments import place_of
from paperdesk.library.collections import add_collection, list_collections
from paperdesk.library.history import list_steps, undo
from paperdesk.library.library import Library
from paperdesk.library.papers import count_papers, get_details, list_ids
from paperdesk.library.records import PaperDetail
from paperdesk.model.paper import Place
from paperdesk.model.steps import Step
from paperdesk.settings import DoorSettings
from tests.helpers.door_client import Client
from tests.pdfs import page_of, write_pdf

ITEM: dict[str, Any] = {
    "id": "a1B2c3D4",
    "itemType": "journalArticle",
    "title": "Gauge theories on the lattice",
    "creators": [
        {"firstName": "Kenneth G.", "lastName": "Wilson", "creatorType": "author"},
        {"name": "Lattice Group", "creatorType": "author"},
    ],
    "DOI": "10.1000/lattice.1",
    "date": "1974-10-15",
    "publicationTitle": "Physical Review D",
    "volume": "10",
    "pages": "2445-2459",
    "abstractNote": "Confinement of quarks.",
    "url": "https://example.org/lattice",
    "tags": [{"tag": "lattice"}, "quarks"],
    "notes": [{"note": "<p>A <b>classic</b></p>"}],
    "attachments": [{"url": "https://example.org/data", "snapshot": False}],
}
ARXIV = {"id": "w", "itemType": "webpage", "title": "[2205.10343] Grokking", "url": "https://arxiv.org/abs/2205.10343"}


def save(client: Client, *items: dict[str, Any], session: str = "s1") -> None:
    answer = client.post("saveItems", {"sessionID": session, "uri": "https://example.org/x", "items": list(items)})
    assert (answer.status, answer.data) == (201, {})


def details(library: Library) -> list[PaperDetail]:
    with library.read() as session:
        return get_details(session, list_ids(session))


def attach(client: Client, content: bytes, *, session: str = "s1", title: str = "Full Text PDF") -> int:
    told = {"id": "x", "url": "https://example.org/p.pdf", "contentType": "application/pdf", "title": title}
    metadata = json.dumps(told | {"parentItemID": ITEM["id"]})
    headers = {"Content-Type": "application/pdf", "X-Metadata": metadata}
    return client.post(f"saveAttachment?sessionID={session}", content, **headers).status


def test_a_paper_arrives_with_all_that_the_page_says(client: Client, library: Library) -> None:
    save(client, ITEM)
    (paper,) = details(library)
    assert paper.fields.title == "Gauge theories on the lattice"
    assert [author.full for author in paper.authors] == ["Kenneth G. Wilson", "Lattice Group"]
    assert (paper.fields.venue, paper.fields.volume, paper.fields.pages) == ("Physical Review D", "10", "2445-2459")
    assert (paper.fields.year, paper.fields.month, paper.fields.day) == (1974, 10, 15)
    assert paper.identifier("doi") == "10.1000/lattice.1"
    assert sorted(tag.name for tag in paper.tags) == ["lattice", "quarks"]
    assert [note.text for note in paper.annotations] == ["A **classic**"]
    assert paper.fields.extra["attachedurl"] == "https://example.org/data"
    assert paper.place == Place.LIBRARY


def test_what_is_there_already_meets_its_paper(client: Client, library: Library) -> None:
    save(client, ITEM)
    save(client, {**ITEM, "title": "Gauge theories on the Lattice.", "abstractNote": ""}, session="s2")
    assert len(details(library)) == 1


def test_a_search_page_saves_all_that_were_chosen_and_leaves_out_what_says_nothing(
    client: Client, library: Library
) -> None:
    items = [{**ITEM, "id": f"n{i}", "title": f"Lattice study of kind {i}", "DOI": f"10.1000/n.{i}"} for i in range(70)]
    save(client, *items, {"id": "nothing", "itemType": "journalArticle"})
    assert len(details(library)) == 70
    with library.read() as session:
        assert len(list_steps(session)) == 1


def test_a_page_of_arxiv_that_was_taken_for_a_web_page_is_its_paper(client: Client, library: Library) -> None:
    save(client, ARXIV)
    assert details(library)[0].identifier("arxiv") == "2205.10343"


def test_paper_pdf_tags_note_and_collection_are_one_step_that_is_undone_at_once(
    client: Client, library: Library, tmp_path: Path
) -> None:
    with library.edit(Step("new-collection", name="Physics")) as edit:
        outer = add_collection(edit, name="Physics")
        inner = add_collection(edit, name="QCD", parent_id=outer)
    content = write_pdf(tmp_path / "a.pdf", [page_of("Gauge theories on the lattice")]).read_bytes()
    save(client, ITEM)
    assert attach(client, content, title="=?UTF-8?Q?Volltext_=C3=BC?=") == 201
    wish: dict[str, Any] = {
        "sessionID": "s1",
        "target": f"C{outer}",
        "tags": "physics, to read",
        "note": "From the seminar",
    }
    assert client.post("updateSession", wish).status == 200
    wish |= {"target": f"C{inner}", "tags": ["physics"], "note": "From the seminar on QCD"}
    assert client.post("updateSession", wish).status == 200

    (paper,) = details(library)
    (file,) = paper.attachments
    assert place_of(library.folder, file.path).read_bytes() == content
    assert file.title == "Volltext ü.pdf"
    assert sorted(tag.name for tag in paper.tags) == ["lattice", "physics", "quarks"]
    assert sorted(note.text for note in paper.annotations) == ["A **classic**", "From the seminar on QCD"]
    with library.read() as session:
        assert {row.name: row.count for row in list_collections(session)} == {"Physics": 0, "QCD": 1}
        assert len(list_steps(session)) == 2
    undo(library)
    assert details(library) == []
    with library.read() as session:
        assert {row.name for row in list_collections(session)} == {"Physics", "QCD"}


def test_what_you_did_meanwhile_stays_a_step_between(client: Client, library: Library, tmp_path: Path) -> None:
    save(client, ITEM)
    with library.edit(Step("new-collection", name="Mine")) as edit:
        add_collection(edit, name="Mine")
    assert attach(client, write_pdf(tmp_path / "a.pdf", [page_of("x")]).read_bytes()) == 201
    with library.read() as session:
        assert len(list_steps(session)) == 3
    undo(library)
    (paper,) = details(library)
    assert paper.attachments == ()


def test_the_inbox_is_a_target_and_only_new_papers_move_there(client: Client, library: Library) -> None:
    save(client, ITEM)
    save(client, ITEM, {**ITEM, "id": "n", "title": "Another one", "DOI": "10.1000/b"}, session="s2")
    assert client.post("updateSession", {"sessionID": "s2", "target": "L2"}).status == 200
    assert {paper.fields.title: paper.place for paper in details(library)} == {
        ITEM["title"]: Place.LIBRARY,
        "Another one": Place.INBOX,
    }


def test_papers_go_to_the_inbox_where_that_is_set(library: Library, doorway: Doorway) -> None:
    server = open_doors(doorway, DoorSettings(enabled=True, port=0, place="inbox"))
    try:
        client = Client(server.port)
        assert client.post("getSelectedCollection", {}).data["name"] == "Inbox"
        save(client, ITEM)
    finally:
        server.close()
    assert details(library)[0].place == Place.INBOX


def test_the_browser_is_told_collections_and_tags(client: Client, library: Library) -> None:
    with library.edit() as edit:
        add_collection(edit, name="Inner", parent_id=add_collection(edit, name="Outer"))
    save(client, ITEM)
    told = client.post("getSelectedCollection", {"switchToReadableLibrary": True}).data
    assert [(target["id"], target["name"], target["level"]) for target in told["targets"]] == [
        ("L1", "Library", 0),
        ("C1", "Outer", 1),
        ("C2", "Inner", 2),
        ("L2", "Inbox", 0),
    ]
    assert {tag["tag"] for tag in told["tags"]["L1"]} == {"lattice", "quarks"}
    assert (told["filesEditable"], told["libraryID"], told["id"]) == (True, 1, None)


def test_a_page_is_saved_with_its_snapshot(client: Client, library: Library) -> None:
    page = {"sessionID": "s", "url": "https://example.org/blog", "title": "A blog"}
    assert client.post("saveSnapshot", page).status == 201
    assert client.post("saveSingleFile", page | {"snapshotContent": "<html>Grüße</html>"}).status == 201
    (paper,) = details(library)
    assert (paper.fields.type, paper.fields.title, paper.link("page")) == ("online", "A blog", page["url"])
    assert place_of(library.folder, paper.attachments[0].path).read_text("utf-8") == "<html>Grüße</html>"


def test_a_pdf_that_is_open_in_the_browser_is_recognised(client: Client, library: Library, tmp_path: Path) -> None:
    content = write_pdf(tmp_path / "a.pdf", [page_of("Deep sleep of machines", "doi:10.1000/nap.1")]).read_bytes()
    told = json.dumps({"url": "https://example.org/nap.pdf", "contentType": "application/pdf", "title": "nap.pdf"})
    headers = {"Content-Type": "application/pdf", "X-Metadata": told}
    answer = client.post("saveStandaloneAttachment?sessionID=p", content, **headers)
    assert (answer.status, answer.data) == (201, {"canRecognize": True})
    assert client.post("getRecognizedItem", {"sessionID": "p"}).data["title"]
    (paper,) = details(library)
    assert paper.identifier("doi") == "10.1000/nap.1"
    assert len(paper.attachments) == 1
    assert "https://example.org/nap.pdf" in {link.url for link in paper.links}


def test_references_that_a_page_offers_are_imported(client: Client, library: Library) -> None:
    headers = {"Content-Type": "application/x-bibtex"}
    answer = client.post("import?session=i", b"@article{a, title = {One}, author = {B, C}}", **headers)
    assert (answer.status, [item["title"] for item in answer.data]) == (201, ["One"])
    assert client.post("import?session=j", b"nothing that can be read", **headers).status == 400
    assert client.post("import?session=j", b"@article{b, title = {Two}, author = {B, C}}", **headers).status == 201
    assert len(details(library)) == 2


def test_a_page_that_asks_for_a_login_is_no_pdf(client: Client, library: Library) -> None:
    save(client, ITEM)
    assert attach(client, b"<!DOCTYPE html><html><body>Log in</body></html>") == 500
    assert details(library)[0].attachments == ()


@pytest.mark.parametrize(
    ("name", "body", "status", "error"),
    [
        ("saveItems", {"items": [ITEM]}, 400, "SESSION_ID_NOT_PROVIDED"),
        ("saveItems", {"sessionID": "old", "items": [ITEM]}, 409, "SESSION_EXISTS"),
        ("saveSnapshot", {"sessionID": "old", "title": "x"}, 409, "SESSION_EXISTS"),
        ("updateSession", {"sessionID": "new"}, 400, "SESSION_NOT_FOUND"),
        ("updateSession", {"sessionID": "old", "target": "C99"}, 400, "COLLECTION_NOT_FOUND"),
        ("saveSingleFile", {"sessionID": "new"}, 400, "SESSION_NOT_FOUND"),
        ("saveAttachment?sessionID=old", {}, 400, "METADATA_NOT_PROVIDED"),
    ],
)
def test_errors_are_those_that_zotero_tells(
    client: Client, name: str, body: dict[str, Any], status: int, error: str
) -> None:
    save(client, ITEM, session="old")
    answer = client.post(name, body)
    assert (answer.status, answer.data) == (status, {"error": error})


@pytest.mark.parametrize(
    "items", [[], [7, None], [{"title": ""}], "text", [{"title": {"a": 1}, "creators": 5, "tags": 1}]]
)
def test_a_page_that_says_nothing_stores_nothing_and_may_be_tried_again(
    client: Client, library: Library, items: object
) -> None:
    answer = client.post("saveItems", {"sessionID": "s", "items": items})
    assert (answer.status, "has no paper on it" in answer.text) == (500, True)
    save(client, ITEM, session="s")
    assert len(details(library)) == 1


def test_hostile_names_of_files_lead_nowhere(client: Client, library: Library, tmp_path: Path) -> None:
    save(client, ITEM)
    content = write_pdf(tmp_path / "a.pdf", [page_of("x")]).read_bytes()
    for number, title in enumerate(["../../../../tmp/evil", "\\\\server\\share", "", "." * 300, "é" * 500, "a\u0000b"]):
        assert attach(client, content + b"%" * number, title=json.dumps(title)[1:-1] if number > 3 else title) == 201
    (paper,) = details(library)
    assert len(paper.attachments) == 6
    for file in paper.attachments:
        assert place_of(library.folder, file.path).resolve().is_relative_to(library.folder.resolve())


def test_a_session_is_told_as_done(client: Client, library: Library) -> None:
    save(client, ITEM)
    told = client.post("sessionProgress", {"sessionID": "s1"}).data
    assert told == {"items": [{"id": ITEM["id"], "progress": 100, "attachments": []}], "done": True}
    with library.read() as session:
        assert count_papers(session).library == 1
