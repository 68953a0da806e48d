"""What editors ask: citations of papers that are picked, items by JSON-RPC, whole files to be pulled."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from paperdesk.doors.doors import Doorway, open_doors
from paperdesk.doors.item_keys import id_of_key, key_of_id
from paperdesk.importers.base import Source
from paperdesk.jobs.import_files import ImportOptions, import_sources
from paperdesk.jobs.progress import Progress
from paperdesk.library.collections import add_collection, collect_papers
from paperdesk.library.library import Library
from paperdesk.library.papers import get_details
from paperdesk.model.citing import Pick
from paperdesk.model.paper import Place
from paperdesk.settings import DoorSettings
from tests.helpers.door_client import Client

BIBTEX = """@article{lee2020, title = {Deep sleep of machines}, author = {Lee, Ann}, year = 2020, doi = {10.1000/nap.1}}
@article{chen2022, title = {Grokking with {\\"U}bermut}, author = {Chen, Bo}, year = 2022}
@article{weird+key, title = {A key that needs care}, author = {Ng, Al}, year = 2021}
"""


@pytest.fixture
def filled(library: Library) -> Library:
    """The papers 1 (lee2020), 2 (chen2022), 3 (weird+key) in the library, and 4 (inboxed) in the inbox."""
    inbox = "@article{inboxed, title = {Not kept yet}, author = {Oh, Su}, year = 2023}"
    import_sources(library, [Source(BIBTEX.encode())], ImportOptions(), Progress())
    import_sources(library, [Source(inbox.encode())], ImportOptions(place=Place.INBOX), Progress())
    with library.edit() as edit:
        outer = add_collection(edit, name="Thesis")
        inner = add_collection(edit, name="Chapter 2", parent_id=outer)
        collect_papers(edit, collection_id=inner, paper_ids=[2, 1])
    return library


class Reader:
    """Picks what the test says, and remembers what was searched for."""

    def __init__(self) -> None:
        self.chooses: list[int | Pick] = []
        self.queries: list[str] = []

    def pick(self, query: str, picks: Sequence[Pick]) -> list[Pick]:
        self.queries.append(query)
        return [each if isinstance(each, Pick) else Pick(each) for each in self.chooses]


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def editor(filled: Library, doorway: Doorway, reader: Reader) -> Iterator[Client]:
    server = open_doors(Doorway(filled, doorway.find, reader.pick), DoorSettings(enabled=True, port=0))
    yield Client(server.port)
    server.close()


def rpc(client: Client, method: str, params: object = None, **more: object) -> Any:
    call = {"jsonrpc": "2.0", "method": method, "id": 1, **more} | ({} if params is None else {"params": params})
    answer = client.ask("POST", "/better-bibtex/json-rpc", call, {"User-Agent": "curl/8.5.0"})
    assert answer.status == 200
    assert answer.data["id"] == 1
    return answer.data.get("result", answer.data.get("error"))


@pytest.mark.parametrize(
    ("asks", "citation"),
    [
        ("format=latex", r"\cite{lee2020,chen2022}"),
        ("", r"\cite{lee2020,chen2022}"),
        ("format=latex&command=parencite", r"\parencite{lee2020,chen2022}"),
        ("format=natbib&command=citep*", r"\citep*{lee2020,chen2022}"),
        ("format=biblatex", r"\autocite{lee2020,chen2022}"),
        ("format=pandoc", "@lee2020; @chen2022"),
        ("format=pandoc&brackets=1", "[@lee2020; @chen2022]"),
        ("format=typst", "#cite(<lee2020>) #cite(<chen2022>)"),
        ("format=asciidoctor-bibtex", "cite:[lee2020, chen2022]"),
        ("format=asciidoc", "cite:[lee2020, chen2022]"),
        ("format=mmd&minimize=1", "[#lee2020][][#chen2022][]"),
    ],
)
def test_the_papers_that_are_picked_are_cited(editor: Client, reader: Reader, asks: str, citation: str) -> None:
    reader.chooses = [1, 2]
    answer = editor.get(f"/better-bibtex/cayw?{asks}")
    assert (answer.status, answer.text) == (200, citation)
    assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"


@pytest.mark.parametrize(
    ("asks", "citation"),
    [
        ("format=latex", r"see \cite[p.~12]{lee2020}; \cite{chen2022}"),
        ("format=biblatex", r"\autocites[see][12]{lee2020}{chen2022}"),
        ("format=biblatex&command=parencite", r"\parencites[see][12]{lee2020}{chen2022}"),
        ("format=natbib&command=citet", r"\citet[see][p.~12]{lee2020} \citet{chen2022}"),
        ("format=pandoc&brackets=1", "[see @lee2020, p. 12; @chen2022]"),
        ("format=pandoc", "see @lee2020, p. 12; @chen2022"),
    ],
)
def test_the_passage_that_the_reader_names_is_cited(editor: Client, reader: Reader, asks: str, citation: str) -> None:
    reader.chooses = [Pick(1, "see", "12"), 2]
    assert editor.get(f"/better-bibtex/cayw?{asks}").text == citation


def test_a_citation_fixes_the_keys(editor: Client, reader: Reader, filled: Library) -> None:
    editor.post("saveItems", {"sessionID": "s", "items": [{"id": "n", "title": "New one", "itemType": "book"}]})
    reader.chooses = [5]
    assert editor.get("/better-bibtex/cayw?format=latex").text.startswith(r"\cite{")
    with filled.read() as session:
        assert get_details(session, [5])[0].key_is_fixed


def test_a_probe_asks_nobody_and_a_picker_that_is_left_cites_nothing(editor: Client, reader: Reader) -> None:
    assert editor.get("/better-bibtex/cayw?probe=true").text == "ready"
    assert reader.queries == []
    assert editor.get("/better-bibtex/cayw?format=pandoc&brackets=1&query=gr%C3%B6%C3%9Fe").text == ""
    assert reader.queries == ["größe"]


@pytest.mark.parametrize(
    "asks",
    ["format=word", "command=cite%7Bx%7D%5Cinput", "format=pandoc&command=cite", "selected=true", "clipboard=1"],
)
def test_what_is_not_known_is_refused_before_the_reader_is_asked(editor: Client, reader: Reader, asks: str) -> None:
    answer = editor.get(f"/better-bibtex/cayw?{asks}")
    assert answer.status == 400
    assert answer.text
    assert reader.queries == []


def test_items_are_found_cited_and_exported(editor: Client) -> None:
    (item,) = rpc(editor, "item.search", ["title:grokking"])
    assert (item["citekey"], item["title"], item["author"][0]["family"]) == (
        "chen2022",
        "Grokking with Übermut",
        "Chen",
    )
    assert rpc(editor, "item.search", {"terms": "title:nothing"}) == []
    assert rpc(editor, "item.citationkey", [["1:P0000002", "P0000001", "P0009999", "x"]]) == {
        "1:P0000002": "chen2022",
        "P0000001": "lee2020",
        "P0009999": None,
        "x": None,
    }
    assert "@article{lee2020," in rpc(editor, "item.export", [["lee2020"], "Better BibTeX"])
    assert (
        json.loads(rpc(editor, "item.export", {"citekeys": ["lee2020"], "translator": "csljson"}))[0]["id"] == "lee2020"
    )
    assert set(rpc(editor, "api.ready")) == {"betterbibtex", "zotero"}


@pytest.mark.parametrize(
    ("method", "params", "code"),
    [
        ("collection.scanAUX", [], -32601),
        ("item.search", [5], -32602),
        ("item.search", [], -32602),
        ("item.search", "text", -32602),
        ("item.search", {"wrong": 1}, -32602),
        ("item.export", [["lee2020"], "word"], -32602),
        ("item.export", [["nobody1900"]], -32603),
        ("item.citationkey", [[5]], -32602),
    ],
)
def test_calls_that_cannot_be_done_say_why(editor: Client, method: str, params: object, code: int) -> None:
    told = rpc(editor, method, params)
    assert told["code"] == code
    assert told["message"]


@pytest.mark.parametrize("body", [b"", b"{", b"5", b"[]", b"[5]", b'{"method": 7}', b"[" * 9000])
def test_what_is_no_call_is_told_so(editor: Client, body: bytes) -> None:
    answer = editor.ask("POST", "/better-bibtex/json-rpc", body, {"User-Agent": "curl/8.5.0"})
    told = answer.data[0] if isinstance(answer.data, list) else answer.data
    assert told["error"]["code"] in {-32700, -32600}


def test_several_calls_are_answered_together_and_a_notification_is_not(editor: Client) -> None:
    calls = [{"jsonrpc": "2.0", "method": "api.ready", "id": n} for n in (1, 2)]
    calls.append({"jsonrpc": "2.0", "method": "api.ready"})
    answer = editor.ask("POST", "/better-bibtex/json-rpc", calls, {"User-Agent": "curl/8.5.0"})
    assert [told["id"] for told in answer.data] == [1, 2]


def test_the_library_is_pulled_without_the_inbox(editor: Client) -> None:
    bib = editor.get("/better-bibtex/export/library?/1/library.bibtex")
    assert bib.status == 200
    assert "@article{lee2020," in bib.text
    assert "@article{weird+key," in bib.text
    assert "inboxed" not in bib.text
    csl = editor.get("/better-bibtex/library?/1/library.json&exportNotes=true")
    assert csl.headers["Content-Type"] == "application/json"
    assert {item["id"] for item in csl.data} == {"lee2020", "chen2022", "weird+key"}


@pytest.mark.parametrize("name", ["C2", "Thesis/Chapter%202"])
def test_a_collection_is_pulled_in_its_order(editor: Client, name: str) -> None:
    text = editor.get(f"/better-bibtex/collection?/1/{name}.biblatex").text
    assert text.index("{chen2022,") < text.index("{lee2020,")
    assert "weird" not in text


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/better-bibtex/collection?/1/Nothing.bib", 404),
        ("/better-bibtex/collection?", 400),
        ("/better-bibtex/library?/1/library.docx", 400),
        ("/better-bibtex/library?../../etc/passwd", 400),
    ],
)
def test_what_cannot_be_pulled_is_told(editor: Client, path: str, status: int) -> None:
    answer = editor.get(path)
    assert (answer.status, bool(answer.text)) == (status, True)


def test_the_key_of_an_item_names_its_paper() -> None:
    assert id_of_key(key_of_id(12)) == 12
    assert [id_of_key(key) for key in ("P0000012", "p0000012", "P٠٠٠٠٠٠١", "", "XYZ")] == [12, None, None, None, None]
