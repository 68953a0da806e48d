"""What a word processor asks: papers that are picked, and the citations of a whole document in a style."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from paperdesk.doors.doors import Doorway, open_doors
from paperdesk.importers.base import Source
from paperdesk.jobs.citation_styles import add_style
from paperdesk.jobs.import_files import ImportOptions, import_sources
from paperdesk.jobs.pandoc import find_pandoc
from paperdesk.jobs.progress import Progress
from paperdesk.library.keys import set_key
from paperdesk.library.library import Library
from paperdesk.library.papers import update_fields
from paperdesk.model.citing import Pick
from paperdesk.settings import DoorSettings
from tests.helpers.door_client import Client, Reply
from tests.helpers.note_style import NOTE_STYLE

BIBTEX = """@article{lee2020, title = {Deep sleep of machines}, author = {Lee, Ann}, year = 2020, journal = {J. Sleep}}
@article{lee2020b, title = {Awake again}, author = {Lee, Ann}, year = 2020, journal = {J. Sleep}}
@book{chen2022, title = {Grokking <in> practice}, author = {Chen, Bo}, year = 2022, publisher = {Press}}
"""


@pytest.fixture(autouse=True)
def _exact() -> None:
    found = find_pandoc()
    if found is None or not found.knows_styles:
        pytest.skip("the extra “styles” is not installed")


class Reader:
    """Picks what the test says, and remembers what was already picked."""

    def __init__(self) -> None:
        self.chooses: list[Pick] = []
        self.had: list[Pick] = []

    def pick(self, query: str, picks: Sequence[Pick]) -> list[Pick]:
        self.had = list(picks)
        return self.chooses


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def writer(library: Library, doorway: Doorway, reader: Reader) -> Iterator[Client]:
    import_sources(library, [Source(BIBTEX.encode())], ImportOptions(), Progress())
    server = open_doors(Doorway(library, doorway.find, reader.pick), DoorSettings(enabled=True, port=0))
    yield Client(server.port)
    server.close()


def ask(client: Client, path: str, told: object) -> Reply:
    return client.ask("POST", f"/paperdesk/{path}", told, {"User-Agent": "LibreOffice"})


def picked(client: Client, reader: Reader, *picks: Pick, had: Sequence[object] = ()) -> list[dict[str, Any]]:
    reader.chooses = list(picks)
    answer = ask(client, "pick", {"papers": list(had)})
    assert answer.status == 200
    papers: list[dict[str, Any]] = answer.data["papers"]
    return papers


def formatted(client: Client, style: str, *citations: Sequence[object], notes: Sequence[int] = ()) -> dict[str, Any]:
    numbers = notes or [0] * len(citations)
    told = [{"papers": papers, "note": note} for papers, note in zip(citations, numbers, strict=True)]
    answer = ask(client, "document", {"style": style, "citations": told})
    assert answer.status == 200, answer.text
    data: dict[str, Any] = answer.data
    return data


def texts(made: dict[str, Any]) -> list[str]:
    return [citation["html"] for citation in made["citations"]]


def test_what_a_document_keeps_of_a_paper_is_enough_to_print_it(writer: Client, reader: Reader) -> None:
    (paper,) = picked(writer, reader, Pick(1, "see", "12"))
    assert (paper["key"], paper["prefix"], paper["locator"]) == ("lee2020", "see", "12")
    assert len(paper["uid"]) == 32
    assert paper["record"]["title"] == "Deep sleep of machines"
    assert not {"abstract", "note"} & paper["record"].keys()


def test_citations_are_told_apart_and_numbered_in_the_whole_document(writer: Client, reader: Reader) -> None:
    first, second, book = (picked(writer, reader, pick) for pick in (Pick(1, "see", "12"), Pick(2), Pick(3)))
    made = formatted(writer, "apa", first, second, [*book, *first])
    assert texts(made) == ["(see Lee, 2020b, p. 12)", "(Lee, 2020a)", "(Chen, 2022; see Lee, 2020b, p. 12)"]
    assert made["bibliography"]["entries"] == [
        "Chen, B. (2022). <i>Grokking &lt;in&gt; practice</i>. Press.",
        "Lee, A. (2020a). Awake again. <i>J. Sleep</i>.",
        "Lee, A. (2020b). Deep sleep of machines. <i>J. Sleep</i>.",
    ]
    assert (made["bibliography"]["hangs"], made["bibliography"]["numbered"], made["notes"]) == (True, False, False)
    numbered = formatted(writer, "ieee", second, first, second)
    assert texts(numbered) == ["[1]", "see [2, p. 12]", "[1]"]
    assert numbered["bibliography"]["entries"][0].startswith("[1]\t")
    assert numbered["bibliography"]["numbered"]


def test_a_style_of_notes_knows_where_a_paper_was_cited_before(
    writer: Client, reader: Reader, library: Library, tmp_path: Path
) -> None:
    (tmp_path / "notes.csl").write_text(NOTE_STYLE, encoding="utf-8")
    add_style(library, tmp_path / "notes.csl")
    first, second = (picked(writer, reader, Pick(paper_id, "", "3")) for paper_id in (1, 2))
    made = formatted(writer, "notes", first, first, second, first, notes=[2, 3, 4, 7])
    assert made["notes"]
    assert texts(made) == [
        "Ann Lee, <i>Deep sleep of machines</i>, 3.",
        "Ibid., 3.",
        "Ann Lee, <i>Awake again</i>, 3.",
        "Lee, n. 2, 3.",
    ]
    assert len(made["bibliography"]["entries"]) == 2
    assert "footnote" not in made["bibliography"]["entries"][-1]


def test_a_paper_that_changed_or_has_another_key_is_printed_as_it_is_now(
    writer: Client, reader: Reader, library: Library
) -> None:
    papers = picked(writer, reader, Pick(3))
    with library.edit() as edit:
        update_fields(edit, paper_id=3, values={"title": "Understanding", "year": 2023})
        set_key(edit, paper_id=3, key="chen-new")
    made = formatted(writer, "apa", papers)
    assert texts(made) == ["(Chen, 2023)"]
    (kept,) = made["citations"][0]["papers"]
    assert (kept["key"], kept["record"]["title"]) == ("chen-new", "Understanding")
    assert made["told"] == []


def test_a_paper_of_another_library_is_met_by_what_it_says_and_else_taken_from_the_document(
    writer: Client, reader: Reader
) -> None:
    (known,) = picked(writer, reader, Pick(1))
    known |= {"uid": "of another library", "key": "lee20"}
    record = {"type": "book", "title": "Not yours", "author": [{"family": "Oh", "given": "Su"}], "id": "lee2020"}
    foreign = {"uid": "elsewhere", "key": "lee2020", "record": {**record, "issued": {"date-parts": [[1999]]}}}
    made = formatted(writer, "apa", [known], [foreign], [{"key": "nobody1900"}])
    assert texts(made) == ["(Lee, 2020)", "(Oh, 1999)", ""]
    assert [each["papers"][0]["key"] for each in made["citations"]] == ["lee2020", "lee2020", "nobody1900"]
    assert made["told"] == [
        "1 cited paper is not in your library and was taken from the document: lee2020.",
        "1 cited paper was not found, so its citations were left as they are: nobody1900.",
    ]
    assert [each["key"] for each in picked(writer, reader, Pick(2), had=[known, foreign])] == ["lee2020b", "lee2020"]
    assert reader.had == [Pick(1)]
    assert picked(writer, reader, had=[known, foreign]) == []


def test_the_styles_are_listed_with_the_one_of_the_settings(writer: Client) -> None:
    listed = writer.get("/paperdesk/styles").data
    assert listed["style"] == "apa"
    titles = {style["name"]: style["title"] for style in listed["styles"]}
    assert titles["ieee"].startswith("IEEE")


def test_what_cannot_be_done_is_a_sentence(writer: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = ask(writer, "document", {"style": "no-such", "citations": []})
    assert answer.status == 422
    assert answer.text.startswith("There is no citation style “no-such”.")
    assert formatted(writer, "apa")["bibliography"]["entries"] == []
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("paperdesk.jobs.pandoc._of_the_extra", lambda: "")
    answer = ask(writer, "document", {"style": "apa", "citations": [{"papers": [], "note": 0}]})
    assert (answer.status, answer.text[:33]) == (422, "Formatted citations need pandoc 3")


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"citations": "x"},
        {"citations": [5]},
        {"citations": [{}]},
        {"citations": [{"papers": [5]}]},
        {"citations": [{"papers": [], "note": "1"}]},
        {"citations": [{"papers": [], "note": -1}]},
        {"citations": [{"papers": [{}] * 201}]},
    ],
)
def test_what_is_no_document_is_refused(writer: Client, told: object) -> None:
    answer = ask(writer, "document", told)
    assert (answer.status, bool(answer.text)) == (400, True)


def test_hostile_papers_and_passages_are_only_text(writer: Client) -> None:
    record = {"type": "book", "title": "Whales <script>x</script>", "id": "<i>k"}
    formatted(writer, "apa", [{"record": {"type": 5, "title": [], "author": "nobody", "issued": 5}}])
    paper = {"uid": 5, "key": "k", "record": record, "prefix": "*<b>see*", "locator": "[x](javascript:y)"}
    (text,) = texts(formatted(writer, "apa", [paper]))
    assert "<script" not in text
    assert "*&lt;b&gt;see*" in text


def test_no_page_of_the_web_formats_a_document(writer: Client) -> None:
    headers = {"User-Agent": "Mozilla/5.0", "Origin": "https://example.org"}
    assert ask(writer, "styles", {}).status == 400
    with pytest.raises(ConnectionError):
        writer.ask("POST", "/paperdesk/document", {"citations": []}, headers)
