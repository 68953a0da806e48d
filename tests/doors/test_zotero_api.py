"""Scripts read the library as they read Zotero's, by its local API."""

import json
from pathlib import Path
from typing import Any

import pytest

from paperdesk.importers.base import Source
from paperdesk.jobs.import_files import ImportOptions, import_sources
from paperdesk.jobs.import_pdfs import attach_pdf
from paperdesk.jobs.progress import Progress
from paperdesk.library.annotations import add_annotation
from paperdesk.library.collections import add_collection, collect_papers
from paperdesk.library.library import Library
from paperdesk.library.saved_searches import add_saved_search
from paperdesk.library.tags import tag_papers
from paperdesk.model.paper import Place
from tests.helpers.door_client import Client, Reply
from tests.pdfs import page_of, write_pdf

BIBTEX = """@article{lee2020, title = {Deep sleep of machines}, author = {Lee, Ann and van der Berg, Jan}, year = 2020,
  month = mar, journal = {Journal of Naps}, volume = 7, number = 2, pages = {1--9}, doi = {10.1000/nap.1}}
@inproceedings{chen2022, title = {Grokking with {\\"U}bermut}, author = {Chen, Bo}, year = 2022, booktitle = {Proc. Z}}
@phdthesis{ng2021, title = {A thesis}, author = {{The Group}}, year = 2021, school = {ETH}, eprint = {2205.10343},
  archiveprefix = {arXiv}}
"""


@pytest.fixture
def filled(library: Library, tmp_path: Path) -> Library:
    """Papers 1 to 3 in the library, 4 in the inbox; 1 has a note, a PDF, a tag, and lies in a collection within one."""
    inbox = "@article{inboxed, title = {Not kept yet}, author = {Oh, Su}, year = 2023}"
    import_sources(library, [Source(BIBTEX.encode())], ImportOptions(), Progress())
    import_sources(library, [Source(inbox.encode())], ImportOptions(place=Place.INBOX), Progress())
    attach_pdf(library, 1, write_pdf(tmp_path / "nap.pdf", [page_of("Naps")]))
    with library.edit() as edit:
        outer = add_collection(edit, name="Thesis")
        collect_papers(edit, collection_id=add_collection(edit, name="Naps", parent_id=outer), paper_ids=[1])
        add_annotation(edit, paper_id=1, text="Read again")
        tag_papers(edit, paper_ids=[1], names=["sleep"])
        tag_papers(edit, paper_ids=[2], names=["to read"])
        add_saved_search(edit, name="Recent", query="year:>2020")
    return library


def ask(client: Client, path: str) -> Reply:
    answer = client.get(f"/api/users/0{path}")
    assert answer.status == 200, answer.text
    assert answer.headers["Zotero-API-Version"] == "3"
    return answer


def keys(client: Client, path: str) -> list[str]:
    return [item["key"] for item in ask(client, path).data]


def test_an_item_has_what_its_paper_has(client: Client, filled: Library) -> None:
    item = ask(client, "/items/P0000001").data
    data: dict[str, Any] = item["data"]
    wanted = {
        "itemType": "journalArticle",
        "title": "Deep sleep of machines",
        "publicationTitle": "Journal of Naps",
        "date": "2020-03",
        "volume": "7",
        "issue": "2",
        "pages": "1-9",
        "DOI": "10.1000/nap.1",
        "citationKey": "lee2020",
        "tags": [{"tag": "sleep"}],
        "collections": ["C0000002"],
    }
    assert {name: data[name].replace("–", "-") if name == "pages" else data[name] for name in wanted} == wanted
    assert data["creators"] == [
        {"creatorType": "author", "firstName": "Ann", "lastName": "Lee"},
        {"creatorType": "author", "firstName": "Jan", "lastName": "van der Berg"},
    ]
    assert (item["meta"]["numChildren"], item["meta"]["creatorSummary"]) == (2, "Lee and Berg")
    assert item["links"]["self"]["href"].endswith("/api/users/0/items/P0000001")


def test_types_have_their_own_names_of_fields(client: Client, filled: Library) -> None:
    thesis, paper = (ask(client, f"/items/P000000{n}").data["data"] for n in (3, 2))
    assert (thesis["itemType"], thesis["university"], thesis["creators"][0]["name"]) == ("thesis", "ETH", "The Group")
    assert "arXiv: 2205.10343" in thesis["extra"]
    assert (paper["itemType"], paper["proceedingsTitle"]) == ("conferencePaper", "Proc. Z")


def test_the_inbox_is_no_part_of_the_library(client: Client, filled: Library) -> None:
    for path in ("/items", "/items/top"):
        assert sorted(keys(client, path)) == ["P0000001", "P0000002", "P0000003"]


@pytest.mark.parametrize(
    ("asks", "found"),
    [
        ("q=grokking", {2}),
        ("q=grokking&qmode=everything", {2}),
        ("q=nothing", set()),
        ("tag=sleep", {1}),
        ("tag=sleep%20||%20to%20read", {1, 2}),
        ("tag=-sleep", {2, 3}),
        ("itemKey=P0000003,P0000001,P0000004,x", {1, 3}),
    ],
)
def test_items_are_looked_for(client: Client, filled: Library, asks: str, found: set[int]) -> None:
    assert set(keys(client, f"/items?{asks}")) == {f"P000000{n}" for n in found}


def test_items_come_by_the_page_and_each_page_names_the_next(client: Client, filled: Library) -> None:
    seen, path = [], "/items?limit=2&sort=title"
    while path:
        answer = ask(client, path)
        assert answer.headers["Total-Results"] == "3"
        seen += [item["key"] for item in answer.data]
        link = answer.headers.get("Link", "")
        assert not link or link.endswith('; rel="next"')
        path = link.partition("/users/0")[2].partition(">")[0]
    assert seen == ["P0000003", "P0000001", "P0000002"]


def test_children_tags_collections_and_searches(client: Client, filled: Library) -> None:
    note, file = ask(client, "/items/P0000001/children").data
    assert (note["data"]["itemType"], note["data"]["note"], note["data"]["parentItem"]) == (
        "note",
        "Read again",
        "P0000001",
    )
    assert (file["data"]["contentType"], file["data"]["title"]) == ("application/pdf", "nap.pdf")
    assert [tag["tag"] for tag in ask(client, "/items/P0000001/tags").data] == ["sleep"]
    assert {tag["tag"]: tag["meta"]["numItems"] for tag in ask(client, "/tags").data} == {"sleep": 1, "to read": 1}
    names = {
        row["key"]: (row["data"]["name"], row["data"]["parentCollection"]) for row in ask(client, "/collections").data
    }
    assert names == {"C0000001": ("Thesis", False), "C0000002": ("Naps", "C0000001")}
    assert keys(client, "/collections/top") == ["C0000001"]
    assert keys(client, "/collections/C0000001/collections") == ["C0000002"]
    assert ask(client, "/collections/C0000002").data["data"]["name"] == "Naps"
    assert keys(client, "/collections/C0000002/items") == ["P0000001"]
    assert keys(client, "/collections/C0000002/items/top?q=grokking") == []
    assert ask(client, "/searches").data[0]["data"]["name"] == "Recent"
    assert ask(client, "/groups").data == []


def test_items_come_in_the_formats_of_exports(client: Client, filled: Library) -> None:
    assert sorted(ask(client, "/items?format=keys").text.split()) == ["P0000001", "P0000002", "P0000003"]
    assert set(ask(client, "/items?format=versions").data) == {"P0000001", "P0000002", "P0000003"}
    bib = ask(client, "/items?format=bibtex&itemKey=P0000001")
    assert (bib.headers["Content-Type"], "@article{lee2020," in bib.text) == ("application/x-bibtex", True)
    assert ask(client, "/items?format=biblatex").text.count("@") >= 3
    assert {item["id"] for item in ask(client, "/items?format=csljson").data["items"]} == {
        "lee2020",
        "chen2022",
        "ng2021",
    }
    assert "Deep sleep of machines" in ask(client, "/items?format=csv").text
    assert 'class="csl-entry"' in ask(client, "/items?format=bib&itemKey=P0000001").text
    assert "@article{lee2020," in client.get("/api/users/0/items/P0000001?format=bibtex").text


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/api/users/0/items/P0009999", 404),
        ("/api/users/0/items/nothing", 404),
        ("/api/users/0/collections/C0000099/items", 404),
        ("/api/groups/1/items", 404),
        ("/api/users/0/items?format=word", 400),
        ("/api/users/0/../../etc", 404),
        ("/api/users", 404),
    ],
)
def test_what_is_not_there_is_told(client: Client, filled: Library, path: str, status: int) -> None:
    assert client.get(path).status == status


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_nothing_can_be_written(client: Client, filled: Library, method: str) -> None:
    body = json.dumps([{"itemType": "book", "title": "Forced in"}]).encode()
    server = {"Zotero-Server-ID": client.get("/api/").headers["Zotero-Server-ID"]}
    for headers, status in (({}, 428), (server, 401), ({**server, "Zotero-API-Key": "guessed"}, 401)):
        told = {"User-Agent": "curl/8.5.0", **headers}
        assert client.ask(method, "/api/users/0/items", body, told).status == status
    assert len(keys(client, "/items")) == 3


def test_numbers_that_are_none_are_as_usual(client: Client, filled: Library) -> None:
    assert len(keys(client, "/items?limit=-1&start=x")) == 3
    assert keys(client, "/items?start=99999999999999999999&limit=5") != []
    assert keys(client, "/items?limit=0") == []
