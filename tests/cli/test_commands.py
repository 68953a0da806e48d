import json
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from paperdesk import __version__, paths
from tests.cli.conftest import BIBTEX, Call
from tests.jobs.zotero_schema import ZoteroFolder
from tests.samples import papers_of, shared_data

SAMPLE = paths.resources() / "samples" / "feed-page.txt"
PAPER_KEYS = [
    *("id", "citation_key", "title", "authors", "year", "venue", "doi", "arxiv_id", "url", "code_url", "links"),
    *("upvotes", "tags", "starred", "read", "place", "snippet"),
]
CODE = {"kind": "code", "url": "https://github.com/example/nap"}
BROKEN = b"@misc{a, title = {A good one}}\n@misc{b}\n"
RSS = (
    "<rss version='2.0'><channel><title>Naps</title><item><title>A paper on naps</title><guid>1</guid></item>"
    "<item><guid>2</guid></item></channel></rss>"
)


def found(call: Call, *words: str) -> list[int]:
    return [paper["id"] for paper in call("search", *words, "--json").data["papers"]]


def shown(call: Call, paper: object) -> Any:
    return call("show", paper, "--json").data


# import


def test_import_answers_with_counts_and_ids(call: Call) -> None:
    data = call("import", SAMPLE, "--json").data
    assert list(data) == [
        *("added", "updated", "unchanged", "rejected", "papers", "merged", "asked", "attached", "missing_files"),
    ]
    nothing = {"updated": 0, "unchanged": 0, "rejected": [], "merged": [], "asked": []}
    nothing |= {"attached": 0, "missing_files": []}
    assert data == {"added": 30, "papers": list(range(1, 31)), **nothing}
    assert call("import", SAMPLE).out == "Import: 30 unchanged.\n"


def test_the_real_listing_is_imported_and_again_unchanged(call: Call) -> None:
    listing = shared_data("hf/papers-listing-effective-theory.txt")
    assert call("import", listing).out == "Import: 51 added.\n"
    assert call("import", listing).out == "Import: 51 unchanged.\n"


def test_import_lists_rejected_records_and_ends_with_0(call: Call) -> None:
    answer = call("import", "-", "--json", stdin=BROKEN)
    assert answer.code == 0
    data = json.loads(answer.out)
    assert data["added"] == 1
    (record,) = data["rejected"]
    assert list(record) == ["source", "where", "reason"]
    assert (record["source"], record["where"]) == ("standard input", "line 2")
    assert answer.err == f"paperdesk: standard input, line 2: {record['reason']}\n"


def test_import_of_several_files_tells_of_the_unreadable_one(call: Call, tmp_path: Path) -> None:
    answer = call("import", tmp_path / "missing.bib", SAMPLE)
    assert (answer.code, answer.out) == (0, "Import: 30 added, 1 rejected.\n")
    assert "missing.bib cannot be read: No such file" in answer.err


def test_import_takes_place_tags_and_format(call: Call) -> None:
    call("import", SAMPLE, "--to", "library", "--tag", "one", "--tag", "two words")
    paper = shown(call, 1)
    assert (paper["place"], paper["tags"]) == ("library", ["one", "two words"])
    assert call("import", "-", "--format", "bibtex", "--to", "inbox", stdin=BROKEN).code == 0
    assert shown(call, "a")["place"] == "inbox"


def test_a_dry_run_only_says_what_would_happen(call: Call) -> None:
    assert call("import", SAMPLE, "--dry-run").out == "Would be: Import: 30 added.\n"
    data = call("import", SAMPLE, "--dry-run", "--json").data
    nothing = {"updated": 0, "unchanged": 0, "rejected": [], "papers": [], "merged": [], "asked": []}
    assert data == {"added": 30, **nothing, "attached": 0, "missing_files": []}
    assert found(call) == []


# search and show


def test_search_answers_as_promised(filled: Call) -> None:
    filled("edit", 1, "--set", f"code={CODE['url']}")
    data = filled("search", "sleep", "--json").data
    assert list(data) == ["total", "took_ms", "papers"]
    assert data["total"] == 1
    assert isinstance(data["took_ms"], float)
    (paper,) = data["papers"]
    assert list(paper) == PAPER_KEYS
    assert paper["snippet"].startswith("We let machines sleep.")
    paper.pop("snippet")
    assert paper == {
        "id": 1,
        "citation_key": "lee2020",
        "title": "Deep sleep of machines",
        "authors": ["Ann Lee", "Jan Łukasz"],
        "year": 2020,
        "venue": "Journal of Naps",
        "doi": "10.1000/nap.1",
        "arxiv_id": "",
        "url": "https://example.org/nap",
        "links": [{"kind": "page", "url": "https://example.org/nap"}, CODE],
        "code_url": "https://github.com/example/nap",
        "upvotes": None,
        "tags": ["machines", "sleep"],
        "starred": False,
        "read": False,
        "place": "library",
    }


def test_search_prints_a_line_per_paper(filled: Call) -> None:
    lines = filled("search", "grok").out.splitlines()
    assert lines[0].split() == ["2", "Grokking", "with", "Übermut", "(Chen", "2022)", "[chen2022]"]
    assert lines[1].startswith("1 paper, ")


def test_search_without_a_query_lists_all_that_is_neither_trashed_nor_dismissed(call: Call) -> None:
    call("import", SAMPLE)
    call("trash", 1, 2)
    call("dismiss", 3)
    data = call("search", "--json", "--limit", 100).data
    assert data["total"] == len(data["papers"]) == 27
    assert {paper["id"] for paper in data["papers"]} == set(range(4, 31))
    assert found(call, "is:trash") == [1, 2]
    assert found(call, "is:dismissed") == [3]
    assert found(call, "snooze button") == []
    assert found(call, "snooze button is:trash") == [1]


def test_limit_shortens_the_list_and_not_the_total(call: Call) -> None:
    call("import", SAMPLE)
    for limit, count in ((0, 0), (3, 3), (100, 30)):
        data = call("search", "--limit", limit, "--json").data
        assert (data["total"], len(data["papers"])) == (30, count)
    assert len(call("search", "--json").data["papers"]) == 20


def test_sort_orders_the_list(call: Call) -> None:
    records = (("b", "Banana", 2021), ("c", "Cherry", 2023), ("a", "Apple", 2022))
    text = "".join(f"@misc{{{k}, title = {{{t} of the papers}}, year = {y}}}\n" for k, t, y in records)
    call("import", "-", stdin=text.encode())
    for words in ([], ["papers"]):
        assert found(call, *words, "--sort", "title") == [3, 1, 2]
        assert found(call, *words, "--sort", "published") == [2, 3, 1]
        assert found(call, *words, "--sort", "added") == [1, 2, 3]
        assert sorted(found(call, *words, "--sort", "relevance")) == [1, 2, 3]
        assert sorted(found(call, *words, "--sort", "upvotes")) == [1, 2, 3]


def test_words_of_a_query_may_stand_apart_and_a_minus_is_no_option(filled: Call) -> None:
    assert found(filled, "deep", "sleep") == found(filled, "deep sleep") == [1]
    assert filled("search", "--json", "--", "-sleep").data["total"] == 1
    assert found(filled, "author:lee year:2020 tag:sleep") == [1]
    assert found(filled, '"((') == []


def test_show_tells_all_of_a_paper(filled: Call) -> None:
    filled("note", "lee2020", "Read **this**.")
    paper = shown(filled, "lee2020")
    assert set(PAPER_KEYS) - {"snippet"} < set(paper)
    assert paper["abstract"].startswith("We let machines sleep.")
    assert paper["notes"] == ["Read **this**."]
    (annotation,) = paper["annotations"]
    assert (annotation["kind"], annotation["text"]) == ("note", "Read **this**.")
    assert paper["entries"] == []
    filled("import", SAMPLE)
    (entry,) = shown(filled, 3)["entries"]
    assert (entry["source_kind"], entry["rank"]) == ("hf-listing", 1)
    text = filled("show", 1).out
    for words in ("Deep sleep of machines", "Ann Lee, Jan Łukasz", "lee2020", "We let machines", "Read **this**."):
        assert words in text


# changes


def test_marks_and_places_are_set_and_taken_back(filled: Call) -> None:
    steps: list[tuple[str, str, object]] = [
        ("star", "starred", True),
        ("unstar", "starred", False),
        ("read", "read", True),
        ("unread", "read", False),
        ("trash", "place", "trash"),
        ("restore", "place", "library"),
        ("dismiss", "place", "dismissed"),
        ("keep", "place", "library"),
    ]
    for command, name, value in steps:
        assert filled(command, "lee2020", 2, 1, "--json").data == {"papers": [1, 2]}
        assert [shown(filled, paper)[name] for paper in (1, 2)] == [value, value]


def test_purged_papers_are_gone(filled: Call) -> None:
    assert filled("purge", "lee2020").out == "Purged: 1 paper.\n"
    assert "lee2020" in filled("show", "lee2020").complaint
    assert found(filled) == [2]


def test_tags_are_added_and_removed(filled: Call) -> None:
    assert filled("tag", 1, 2, "--add", "new", "--add", "two words", "--remove", "sleep").code == 0
    assert shown(filled, 1)["tags"] == ["machines", "new", "two words"]
    assert shown(filled, 2)["tags"] == ["new", "two words"]
    data = filled("tags", "--json").data
    assert [(tag["name"], tag["count"]) for tag in data if tag["count"]] == [
        ("machines", 1),
        ("new", 2),
        ("two words", 2),
    ]
    assert "2  new" in filled("tags").out


def test_a_note_comes_from_the_line_or_the_pipe(filled: Call) -> None:
    filled("note", 1, "One *line*.")
    filled("note", 1, "-", stdin="Grüße\nzwei Zeilen\n".encode())
    filled("note", 1, "-", stdin="Latin grüße".encode("latin-1"))
    notes = [note.strip() for note in shown(filled, 1)["notes"]]
    assert notes == ["One *line*.", "Grüße\nzwei Zeilen", "Latin grüße"]
    assert "The note is empty" in filled("note", 1, "-").complaint


def test_fields_are_edited_by_name(filled: Call) -> None:
    settings = {
        "title": "Another = title",
        "authors": "Noether, Emmy; Ada Lovelace",
        "year": "1999",
        "venue": "Elsewhere",
        "doi": "https://doi.org/10.1000/ABC",
        "arxiv": "2401.00001v2",
        "key": "mine1999",
        "page": "https://example.org/page",
    }
    words = [word for name, value in settings.items() for word in ("--set", f"{name}={value}")]
    assert filled("edit", 1, *words).out == "Edited: 1 paper.\n"
    paper = shown(filled, "mine1999")
    assert paper["title"] == "Another = title"
    assert paper["authors"] == ["Emmy Noether", "Ada Lovelace"]
    assert (paper["year"], paper["venue"], paper["doi"]) == (1999, "Elsewhere", "10.1000/abc")
    assert (paper["arxiv_id"], paper["url"]) == ("2401.00001", "https://example.org/page")
    filled("edit", 1, "--set", "year=", "--set", "venue=")
    assert (shown(filled, 1)["year"], shown(filled, 1)["venue"]) == (None, "")


def test_of_an_edit_with_one_wrong_value_nothing_is_stored(filled: Call) -> None:
    for wrong in ("year=soon", "month=13", "colour=blue", "doi=nothing", "page=javascript:alert(1)", "key=a b"):
        assert filled("edit", 1, "--set", "title=Changed", "--set", wrong).complaint
    assert shown(filled, 1)["title"] == "Deep sleep of machines"


def test_what_the_command_line_does_is_undone_in_the_window(filled: Call) -> None:
    from paperdesk.library import history
    from paperdesk.library.library import Library

    filled("star", 1)
    library = Library(paths.default_library())
    with library.edit() as edit:
        step = history.next_undo(edit.session)
        assert step is not None
        assert step.label == "Starred 1 paper"
        history.turn_step(edit, step.id)
    library.close()
    assert shown(filled, 1)["starred"] is False


# feeds


def test_feeds_are_added_listed_refreshed_and_removed(call: Call, httpserver: HTTPServer) -> None:
    assert call("feeds", "list").out == "You are not following any feeds yet.\n"
    assert call("feeds", "refresh", "--json").data == []
    httpserver.expect_request("/feed").respond_with_data(RSS, headers={"ETag": '"1"'})
    address = httpserver.url_for("/feed")
    added = call("feeds", "add", address)
    assert (added.code, added.out) == (0, "Naps: 1 new.\n")
    assert added.err.startswith("paperdesk: Naps, entry 2: ")
    (feed,) = call("feeds", "list", "--json").data
    assert (feed["id"], feed["address"], feed["title"], feed["unread_count"]) == (1, address, "Naps", 1)
    assert "Naps  (1 unread, last refreshed: 20" in call("feeds", "list").out
    refreshed = call("feeds", "refresh", "--json", 1)
    (result,) = json.loads(refreshed.out)
    assert (result["feed_id"], result["title"], result["added"], result["error"]) == (1, "Naps", 0, "")
    assert call("feeds", "remove", address, "--json").data == {"feeds": [1]}
    assert call("feeds", "list", "--json").data == []
    assert found(call) == [1]


def test_a_feed_that_fails_is_told_and_only_if_all_do_the_call_fails(call: Call, httpserver: HTTPServer) -> None:
    for path in ("/a", "/b"):
        httpserver.expect_request(path).respond_with_data(RSS)
        call("feeds", "add", httpserver.url_for(path))
    httpserver.clear()
    httpserver.expect_request("/a").respond_with_data(RSS)
    httpserver.expect_request("/b").respond_with_data("", 500)
    answer = call("feeds", "refresh")
    assert answer.code == 0
    assert answer.out == "Naps: 0 new\n"
    assert "answered 500" in answer.err
    failed = call("feeds", "refresh", 2)
    assert failed.code == 1
    assert "None of the feeds could be refreshed." in failed.err
    assert "answered 500" in call("feeds", "list").out


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("feeds", "add", "example.org"), "is not a web address"),
        (("feeds", "add", "http://[::1"), "is not a web address"),
        (("feeds", "remove", "7"), "You do not follow a feed “7”"),
        (("feeds", "refresh", "7"), "You do not follow a feed “7”"),
    ],
)
def test_feeds_that_are_none_are_told(call: Call, words: tuple[str, ...], expected: str) -> None:
    assert expected in call(*words).complaint


# export, stats, index


def test_export_writes_to_standard_output_or_a_file(filled: Call, tmp_path: Path) -> None:
    text = filled("export", "--format", "bibtex").out
    assert {paper.citation_key for paper in papers_of(text)} == {"lee2020", "chen2022"}
    assert filled("export", "-o", "-").out == text
    assert filled("export", "sleep", "--json").data == {"count": 1, "text": filled("export", "sleep").out}
    file = tmp_path / "out.bib"
    assert filled("export", "-o", file, "--json").data == {"count": 2, "file": str(file)}
    assert file.read_text(encoding="utf-8") == text
    assert "abstract" in text
    assert "abstract" not in filled("export", "--no-abstracts").out
    assert filled("export", "nothing like it").out == ""


def test_stats_count_what_is_there(filled: Call) -> None:
    filled("star", 1)
    data = filled("stats", "--json").data
    assert (data["library"], data["inbox"], data["starred"], data["tags"], data["feeds"]) == (2, 0, 1, 2, 0)
    assert data["folder"] == str(paths.default_library())
    assert "library:      2" in filled("stats").out


def test_the_index_is_looked_after(filled: Call) -> None:
    before = filled("index", "status", "--json").data
    assert (before["indexed"], before["papers"]) == (0, 2)
    assert found(filled, "sleep") == [1]
    after = filled("index", "status", "--json").data
    assert (after["stands"], after["indexed"], after["papers"], after["pending"]) == (True, 2, 2, 0)
    assert filled("index", "rebuild", "--json").data == {"indexed": 2, "with_texts": 0}
    assert filled("index", "status").code == 0


# the program itself


def test_version_and_help(call: Call) -> None:
    assert call("--version").out.strip().endswith(__version__)
    for words in ((), ("search",), ("feeds",), ("feeds", "add"), ("index",), ("import",), ("window",)):
        answer = call(*words, "--help")
        assert answer.code == 0
        assert answer.out.startswith("Usage: paperdesk")


def test_the_library_is_named_before_or_behind_the_command_or_by_the_environment(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two, three = (tmp_path / name for name in ("one", "two", "three"))
    call("--library", one, "import", "-", stdin=BIBTEX.encode())
    call("import", "-", "--library", two, stdin=BROKEN)
    monkeypatch.setenv("PAPERDESK_LIBRARY", str(three))
    totals = [
        call("search", "--json", "--library", one).data["total"],
        call("--library", two, "--json", "search").data["total"],
        call("--library", one, "search", "--json", "--library", two).data["total"],
        call("search", "--json").data["total"],
    ]
    assert totals == [2, 1, 1, 0]
    assert call("stats", "--json").data["folder"] == str(three)


@pytest.mark.parametrize(
    "words",
    [
        ["bogus"],
        ["search", "--sort", "colour"],
        ["search", "--limit", "-1"],
        ["search", "--limit", "many"],
        ["search", "--library"],
        ["import"],
        ["import", "x", "--to", "trash"],
        ["star"],
        ["show"],
        ["tag", "1"],
        ["note", "1"],
        ["edit", "1"],
        ["edit", "1", "--set", "title"],
        ["feeds", "bogus"],
        ["feeds", "add"],
        ["window", "--size", "big"],
        ["window", "--theme", "blue"],
    ],
)
def test_wrong_usage_ends_with_2(call: Call, words: list[str]) -> None:
    answer = call(*words)
    assert answer.code == 2
    assert answer.out == ""
    assert answer.err.startswith(("Usage: paperdesk", "Error: "))
    assert "Error: " in answer.err


def test_a_zotero_folder_is_imported_by_its_name_or_by_what_is_in_it(call: Call, tmp_path: Path) -> None:
    zotero = ZoteroFolder(tmp_path / "Zotero")
    zotero.item("book", "AAAA1111", title="A book that lay in Zotero")
    folder = zotero.close()
    assert call("import", "--format", "zotero", folder, "--dry-run", "--json").data["added"] == 1
    assert call("import", "--format", "zotero", folder, "--json").data["added"] == 1
    assert call("import", folder, "--json").data["unchanged"] == 1
    assert "Name Zotero's data folder" in call("import", "--format", "zotero", tmp_path).complaint


def test_words_may_begin_with_a_minus(filled: Call) -> None:
    everything = filled("search", "--json").data["total"]
    without = filled("search", "-grokking", "--json").data["total"]
    assert 0 < without < everything
    assert filled("note", 1, "--- a line").code == 0
    assert filled("search", "frogs", "--limt", "5").code == 2
