"""What a script may change once the user allows it: each request is one step that names it, and undo takes it back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from paperdesk.jobs.import_pdfs import attach_pdf
from paperdesk.library.annotations import add_annotation
from paperdesk.library.collections import add_collection, collect_papers, list_paths
from paperdesk.library.history import list_steps, redo, undo
from paperdesk.library.library import Library
from paperdesk.library.papers import get_detail, set_place, update_fields
from paperdesk.library.records import PaperDetail
from paperdesk.library.saved_searches import list_saved_searches
from paperdesk.library.tags import list_tags, tag_papers
from paperdesk.model.annotation import Anchor, AnnotationKind
from paperdesk.model.paper import Place
from tests.drafts import add, draft
from tests.helpers.door_client import Reply
from tests.helpers.script import Script
from tests.pdfs import page_of, write_pdf

ANN = {"creatorType": "author", "firstName": "Ann", "lastName": "Lee"}
ARTICLE = {
    "itemType": "journalArticle",
    "title": "Deep sleep of machines",
    "creators": [ANN, {"creatorType": "editor", "name": "The Group"}],
    "publicationTitle": "Journal of Naps",
    "date": "2020-03",
    "volume": "7",
    "issue": "2",
    "DOI": "10.1000/nap.1",
    "callNumber": "QA 76",
    "accessDate": "2026-01-02",
    "tags": [{"tag": "sleep"}, {"tag": "machines", "type": 1}],
    "extra": "arXiv: 2205.10343",
}


@pytest.fixture
def filled(library: Library, tmp_path: Path) -> Library:
    """Papers 1 and 2; the first with a tag, a note and a PDF, in the second of two nested collections."""
    add(library, draft("Frogs at dawn", "Ann Lee", year=2019, doi="10.1000/frog"), draft("Newts at dusk", "Bo Chen"))
    attach_pdf(library, 1, write_pdf(tmp_path / "frogs.pdf", [page_of("Frogs")]))
    with library.edit() as edit:
        outer = add_collection(edit, name="Ponds")
        inner = add_collection(edit, name="Small", parent_id=outer)
        collect_papers(edit, collection_id=inner, paper_ids=[1])
        add_annotation(edit, paper_id=1, text="Read again")
        tag_papers(edit, paper_ids=[1], names=["frogs"])
    return library


def paper(library: Library, paper_id: int) -> PaperDetail:
    with library.read() as view:
        return get_detail(view, paper_id)


def steps(library: Library) -> list[str]:
    with library.read() as view:
        return [step.label for step in list_steps(view) if not step.undone]


def everything(script: Script) -> Any:
    """All that a script sees, without versions."""
    paths = ("/items", "/items/trash", "/collections", "/tags", "/searches", "/items/P0000001/children")

    def bare(found: Any) -> Any:
        if isinstance(found, dict):
            return {name: bare(value) for name, value in found.items() if name not in {"version", "dateModified"}}
        return [bare(one) for one in found] if isinstance(found, list) else found

    return [bare(script.data(path)) for path in paths]


def test_new_papers_have_what_was_given(script: Script, library: Library) -> None:
    told = script.create(ARTICLE, {"itemType": "book", "title": "Naps"})
    assert (told["success"], told["failed"], told["unchanged"]) == ({"0": "P0000001", "1": "P0000002"}, {}, {})
    data = script.data("/items/P0000001")["data"]
    assert told["successful"]["0"]["data"] == data
    same = ARTICLE | {"tags": [{"tag": "machines"}, {"tag": "sleep"}], "extra": data["extra"]}
    assert {name: data[name] for name in same} == same
    assert "arXiv: 2205.10343" in data["extra"]
    found = paper(library, 1)
    assert (found.place, found.identifier("arxiv"), found.entries) == ("library", "2205.10343", ())
    assert steps(library) == ["My script added 2 papers"]


def test_a_bad_item_is_told_in_a_sentence_and_leaves_the_others_alone(script: Script, library: Library) -> None:
    bad: list[tuple[dict[str, Any], int, str]] = [
        ({"itemType": "nonsense", "title": "x"}, 400, "item type"),
        ({"title": "x"}, 400, "item type"),
        ({"itemType": "book", "colour": "red", "title": "x"}, 400, "“colour”"),
        ({"itemType": "book", "title": ["x"]}, 400, "“title”"),
        ({"itemType": "book", "title": "x", "tags": "y"}, 400, "“tags”"),
        ({"itemType": "book", "title": "x", "tags": [{"name": "y"}]}, 400, "tag"),
        ({"itemType": "book", "title": "x", "creators": ["y"]}, 400, "creator"),
        ({"itemType": "book"}, 400, "neither a title"),
        ({"itemType": "book", "title": "x", "collections": ["C0000009"]}, 409, "collection"),
        ({"itemType": "book", "title": "x", "parentItem": "P0000001"}, 400, "parentItem"),
        ({"itemType": "note", "note": "x"}, 400, "parentItem"),
        ({"itemType": "note", "note": "x", "parentItem": "P0000009"}, 404, "not found"),
        ({"itemType": "note", "note": " ", "parentItem": "P0000001"}, 404, "not found"),
        ({"itemType": "attachment", "linkMode": "imported_file", "filename": "x.pdf"}, 400, "files"),
        ({"key": "P0000009", "title": "x", "version": 1}, 404, "not found"),
        ({"key": "ABCD2345", "title": "x", "version": 1}, 404, "not found"),
        ({"key": ["x"], "title": "x"}, 400, "key"),
    ]
    told = script.create(*(item for item, _, _ in bad), {"itemType": "book", "title": "Good"})
    for index, (item, code, word) in enumerate(bad):
        failure = told["failed"][str(index)]
        assert (failure["code"], word in failure["message"]) == (code, True), (item, failure)
    assert told["success"] == {str(len(bad)): "P0000001"}
    assert [item["data"]["title"] for item in script.data("/items")] == ["Good"]


def test_half_an_item_that_fails_is_not_there(script: Script, filled: Library) -> None:
    script.create({"itemType": "book", "title": "Other", "citationKey": "taken2020"})
    before = everything(script)
    version = script.data("/items/P0000001")["version"]
    told = script.create({"key": "P0000001", "version": version, "title": "Changed first", "citationKey": "taken2020"})
    assert "Another paper already has" in told["failed"]["0"]["message"]
    assert everything(script) == before


def test_a_paper_that_is_there_is_merged_and_its_key_answered(script: Script, filled: Library) -> None:
    with filled.edit() as edit:
        set_place(edit, paper_ids=[1], place=Place.TRASH)
    item = {"itemType": "journalArticle", "title": "Frogs at dawn", "DOI": "10.1000/FROG", "pages": "1-9"}
    item |= {"creators": [ANN], "date": "2019"}  # type: ignore[dict-item]
    assert script.create(item)["success"] == {"0": "P0000001"}
    assert len(script.data("/items")) == 2
    assert paper(filled, 1).fields.pages == "1-9"
    undo(filled)
    assert (paper(filled, 1).fields.pages, paper(filled, 1).place) == ("", "trash")


CHANGES: dict[str, tuple[Callable[[Script], Reply], str]] = {
    "title": (lambda s: s.change(s.data("/items/P0000001"), title="Frogs"), "My script changed 1 paper"),
    "put": (lambda s: s.change(s.data("/items/P0000001"), "PUT", title="Frogs", date=""), "My script changed 1 paper"),
    "type": (
        lambda s: s.change(s.data("/items/P0000001"), itemType="conferencePaper", proceedingsTitle="Proc. Frog"),
        "My script changed 1 paper",
    ),
    "people": (lambda s: s.change(s.data("/items/P0000001"), creators=[ANN, ANN]), "My script changed 1 paper"),
    "doi": (lambda s: s.change(s.data("/items/P0000001"), DOI="10.1000/newt", url="https://a.org/x"), "changed 1"),
    "key": (lambda s: s.change(s.data("/items/P0000001"), citationKey="frogs"), "My script changed 1 paper"),
    "tags": (lambda s: s.change(s.data("/items/P0000001"), tags=[{"tag": "wet"}]), "My script changed 1 paper"),
    "collections": (lambda s: s.change(s.data("/items/P0000001"), collections=["C0000001"]), "changed 1 paper"),
    "trash": (lambda s: s.change(s.data("/items/P0000001"), deleted=1), "My script changed 1 paper"),
    "add": (lambda s: s.write("POST", "/items", [ARTICLE]), "My script added 1 paper"),
    "add with a filing": (
        lambda s: s.write("POST", "/items", [ARTICLE | {"collections": ["C0000002"]}]),
        "My script added 1 paper",
    ),
    "write a note": (
        lambda s: s.write("POST", "/items", [{"itemType": "note", "parentItem": "P0000001", "note": "<p>It</p>"}]),
        "My script wrote 1 note",
    ),
    "change a note": (lambda s: s.change(s.data("/items/N0000001"), note="Twice"), "My script wrote 1 note"),
    "delete a note": (lambda s: s.delete(s.data("/items/N0000001")), "My script deleted 1 item"),
    "remove a file": (lambda s: s.delete(s.data("/items/A0000001")), "My script deleted 1 item"),
    "delete": (lambda s: s.delete(s.data("/items/P0000001")), "My script moved 1 paper to the trash"),
    "delete two": (
        lambda s: s.write("DELETE", "/items?itemKey=P0000001,P0000002", If_Unmodified_Since_Version=str(s.version())),
        "My script moved 2 papers to the trash",
    ),
    "new collections": (
        lambda s: s.write("POST", "/collections", [{"name": "A"}, {"name": "B", "parentCollection": "C0000001"}]),
        "My script changed 2 collections",
    ),
    "rename": (lambda s: s.change(s.data("/collections/C0000001"), "PUT", name="Lakes"), "changed 1 collection"),
    "move": (lambda s: s.change(s.data("/collections/C0000002"), parentCollection=False), "changed 1 collection"),
    "delete a collection": (lambda s: s.delete(s.data("/collections/C0000001")), "My script deleted 1 collection"),
    "delete tags": (
        lambda s: s.write("DELETE", "/tags?tag=frogs%20||%20none", If_Unmodified_Since_Version=str(s.version())),
        "My script deleted 2 tags",
    ),
    "search": (
        lambda s: s.write(
            "POST",
            "/searches",
            [{"name": "Wet", "conditions": [{"condition": "tag", "operator": "is", "value": "wet feet"}]}],
        ),
        "My script changed 1 saved search",
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_each_request_is_one_step_that_names_the_program_and_can_be_undone(
    script: Script, filled: Library, name: str
) -> None:
    work, label = CHANGES[name]
    before, version = everything(script), script.version()
    reply = work(script)
    assert reply.status in {200, 204}, reply.text
    assert reply.status == 204 or not reply.data["failed"], reply.text
    after = everything(script)
    assert after != before
    assert int(reply.headers["Last-Modified-Version"]) == script.version() > version
    assert (len(steps(filled)), label in steps(filled)[0]) == (2, True), steps(filled)  # the other attached the PDF
    undo(filled)
    assert everything(script) == before
    redo(filled)
    assert everything(script) == after


def test_what_was_written_is_there(script: Script, filled: Library) -> None:
    for work in (CHANGES[name][0] for name in ("type", "people", "doi", "key", "tags", "collections")):
        assert work(script).status == 204
    found = paper(filled, 1)
    assert (found.fields.type, found.fields.venue, found.citation_key) == ("inproceedings", "Proc. Frog", "frogs")
    assert (len(found.authors), found.identifier("doi"), found.link("page")) == (2, "10.1000/newt", "https://a.org/x")
    assert ([tag.name for tag in found.tags], found.collections) == (["wet"], ("Ponds",))
    assert (found.fields.year, found.fields.title) == (2019, "Frogs at dawn")
    assert CHANGES["rename"][0](script).status == CHANGES["move"][0](script).status == 204
    with filled.read() as view:
        assert [path for _, path in list_paths(view)] == [("Lakes",), ("Small",)]


def test_an_item_written_back_as_it_was_read_changes_nothing(script: Script, filled: Library) -> None:
    script.create(ARTICLE)
    with filled.edit() as edit:
        update_fields(edit, paper_id=3, values={"comment": "12 pages", "type": "manual", "extra": {"annote": "x"}})
    for key in ("P0000001", "P0000002", "P0000003", "N0000001"):
        before, version = script.data(f"/items/{key}"), script.version()
        assert script.change(before, "PUT").status == 204
        assert (script.data(f"/items/{key}"), script.version()) == (before, version)
    told = script.create(*(script.data(f"/items/P000000{n}")["data"] for n in (1, 2, 3)))
    assert (told["unchanged"], told["success"]) == ({"0": "P0000001", "1": "P0000002", "2": "P0000003"}, {})


def test_fields_that_are_not_given_stay_or_are_cleared_by_put(script: Script, library: Library) -> None:
    script.create(ARTICLE)
    item = script.data("/items/P0000001")
    assert script.write("POST", "/items", [{"key": "P0000001", "version": item["version"], "issue": "3"}]).status == 200
    assert (paper(library, 1).fields.issue, paper(library, 1).fields.volume) == ("3", "7")
    version = str(script.version())
    body = {"itemType": "journalArticle", "title": "Deep sleep"}
    reply = script.write("PUT", "/items/P0000001", body, If_Unmodified_Since_Version=version)
    assert reply.status == 204, reply.text
    found = paper(library, 1)
    assert (found.fields.title, found.fields.volume, found.authors, found.tags) == ("Deep sleep", "", (), ())
    assert (found.identifiers, found.fields.year, "callnumber" in found.fields.extra) == ((), None, False)


def test_nothing_is_changed_that_the_script_has_not_seen(script: Script, filled: Library) -> None:
    old = {key: script.data(f"/{kind}/{key}") for kind, key in (("items", "P0000001"), ("collections", "C0000001"))}
    assert script.change(old["P0000001"], title="Once").status == 204
    assert script.change(old["C0000001"], name="Lakes").status == 204
    before = everything(script)
    for item in old.values():
        assert script.change(item, "PATCH", title="Twice").status == 412
        assert script.delete(item).status == 412
    for body in ([{"key": "P0000001", "title": "x", "version": old["P0000001"]["version"]}], [{"key": "P0000001"}]):
        failure = script.write("POST", "/items", body).data["failed"]["0"]
        assert (failure["code"], failure["key"]) == (412 if "version" in body[0] else 428, "P0000001")
    for method, path in (("PATCH", "/items/P0000001"), ("DELETE", "/items/P0000001"), ("DELETE", "/tags?tag=frogs")):
        assert script.write(method, path, {"title": "x"}).status == 428
    outdated = {"If_Unmodified_Since_Version": str(old["P0000001"]["version"])}
    assert script.write("POST", "/items", [ARTICLE], **outdated).status == 412
    assert script.write("DELETE", "/items?itemKey=P0000002,P0000001", **outdated).status == 412
    assert script.write("DELETE", "/tags?tag=frogs", **outdated).status == 412
    assert script.write("POST", "/items", [ARTICLE], If_Unmodified_Since_Version="x").status == 400
    assert everything(script) == before


def test_a_new_note_does_not_stand_in_the_way_of_changing_its_paper(script: Script, filled: Library) -> None:
    item = script.data("/items/P0000001")
    script.create({"itemType": "note", "parentItem": "P0000001", "note": "It"})
    assert script.data("/items/P0000001")["version"] > item["version"]
    assert script.change(item, title="Frogs").status == 204


def test_a_write_token_is_good_once(script: Script, library: Library) -> None:
    assert script.write("POST", "/items", [ARTICLE], Zotero_Write_Token="a" * 32).status == 200
    undo(library)
    reply = script.write("POST", "/items", [ARTICLE], Zotero_Write_Token="a" * 32)
    assert (reply.status, script.data("/items")) == (412, [])
    assert script.write("POST", "/items", b"{".decode(), Zotero_Write_Token="b" * 32).status == 400
    assert script.write("POST", "/items", [ARTICLE], Zotero_Write_Token="b" * 32).status == 200


def test_notes_are_markdown_and_html_is_converted(script: Script, filled: Library) -> None:
    given = {"itemType": "note", "parentItem": "P0000002", "note": "<p>Read <b>again</b>: a &lt; b</p>"}
    key = script.create(given)["success"]["0"]
    assert script.data(f"/items/{key}")["data"]["note"] == "Read **again**: a < b"
    assert script.change(script.data(f"/items/{key}"), note="If a < b and c > d").status == 204
    assert script.data(f"/items/{key}")["data"]["note"] == "If a < b and c > d"
    with filled.edit() as edit:
        add_annotation(edit, paper_id=2, kind=AnnotationKind.HIGHLIGHT, anchor=Anchor("abstract", "frogs", "", ""))
    (mark,) = [one for one in script.data("/items/P0000002/children") if one["key"] != key]
    before = everything(script)
    for values in ({"note": "Other"}, {"parentItem": "P0000001"}):
        assert script.change(mark, "PATCH", **values).status == 400
    told = script.create(given | {"tags": [{"tag": "x"}]}, given | {"title": "x"}, given | {"note": 5})
    assert (len(told["failed"]), everything(script)) == (3, before)


def test_a_search_becomes_a_query(script: Script, library: Library) -> None:
    def save(*conditions: tuple[str, str, str]) -> Any:
        told = [dict(zip(("condition", "operator", "value"), one, strict=True)) for one in conditions]
        return script.create({"name": "S", "conditions": told}, to="/searches")

    assert save(("tag", "is", "wet feet"), ("title", "doesNotContain", "frog"))["success"] == {"0": "S0000001"}
    assert save(("quicksearch-everything", "contains", "frog pond"))["success"] == {"0": "S0000002"}
    assert "no search" in save(("itemType", "is", "book"))["failed"]["0"]["message"]
    with library.read() as view:
        queries = [row.query for row in list_saved_searches(view)]
    assert queries == ['tag:"wet feet" -title:"frog"', "frog pond"]
    assert script.write("DELETE", "/searches?searchKey=S0000009").status == 404
    assert script.write("DELETE", "/searches?searchKey=S0000001,S0000002").status == 204
    assert script.data("/searches") == []


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "/items", [], 400),
        ("POST", "/items", ["x"], 400),
        ("POST", "/items", [{"itemType": "book", "title": "x"}] * 51, 413),
        ("PUT", "/items/P0000009", {"itemType": "book", "version": 9}, 404),
        ("PATCH", "/items/A0000001", {"title": "x", "version": 99}, 400),
        ("PATCH", "/items/P0000001", {"title": "", "creators": [], "DOI": "", "version": 99}, 400),
        ("PATCH", "/items/P0000001", [], 400),
        ("PATCH", "/collections/C0000001", {"parentCollection": "C0000002", "version": 99}, 400),
        ("PATCH", "/collections/C0000001", {"parentCollection": ["x"], "version": 99}, 404),
        ("PUT", "/items/A0000001/fulltext", {"content": "x"}, 400),
        ("POST", "/items/A0000001/file", {}, 400),
        ("POST", "/searches/x", {}, 400),
        ("DELETE", "/items", None, 400),
        ("POST", "/api/local/nothing", {}, 404),
        ("POST", "/api/groups/1/items", [], 404),
    ],
)
def test_what_cannot_be_done_is_told(
    script: Script, filled: Library, method: str, path: str, body: Any, status: int
) -> None:
    before = everything(script)
    reply = script.write(method, path, body)
    assert (reply.status, everything(script)) == (status, before), reply.text
    with filled.read() as view:
        assert [row.name for row in list_tags(view)] == ["frogs"]
