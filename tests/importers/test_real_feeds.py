"""The real feeds beside the project: their first entries as a person reads them, and nothing in them that could run."""

import csv
import html
import re
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from paperdesk.errors import ImportFailed
from paperdesk.importers import rss_xml
from paperdesk.importers.feed_xml import repair
from paperdesk.model.feed import EntryDraft
from tests.samples import SHARED, entries_of, papers_of, records_of, shared_data

TABLE = Path(__file__).with_name("first_entries.tsv")
COLUMNS = ("file", "number", "title", "authors", "identifiers", "date", "announced", "kind")
FIRST = 3
RUNS = re.compile(r"<\s*/?\s*(?:script|iframe|object|embed)|javascript:|vbscript:|<[^<>]*\son\w+\s*=", re.IGNORECASE)
HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<a href='javascript:alert(1)'>x</a>",
    "<svg/onload=alert(1)>",
    "<scr<script>ipt>alert(1)</script>",
    "<iframe src='data:text/html,x'></iframe>",
    "<math><mtext><script>alert(1)</script></mtext></math>",
    "$<script>alert(1)</script>$",
)


def row_of(file: str, number: int, entry: EntryDraft) -> dict[str, str]:
    """What a person compares with the file."""
    fields = entry.paper.fields
    date = "-".join(f"{part:02}" for part in (fields.year, fields.month, fields.day) if part is not None)
    announced = entry.announced_at.strftime("%Y-%m-%d %H:%M") if entry.announced_at else ""
    return {
        "file": file,
        "number": str(number),
        "title": fields.title,
        "authors": "; ".join(author.inverted for author in entry.paper.authors),
        "identifiers": " ".join(f"{found.scheme}:{found.value}" for found in entry.paper.identifiers),
        "date": date,
        "announced": announced,
        "kind": "paper" if entry.paper.is_paper else "no paper",
    }


def table() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


FILES = tuple(dict.fromkeys(row["file"] for row in table())) if TABLE.exists() else ()


@pytest.mark.parametrize("file", FILES)
def test_the_first_entries_are_read_as_a_person_reads_them(file: str) -> None:
    entries = entries_of(shared_data(file).read_bytes())
    found = [row_of(file, number, entry) for number, entry in enumerate(entries[:FIRST], start=1)]
    assert found == [row for row in table() if row["file"] == file]


def test_the_table_names_every_feed() -> None:
    if not SHARED.exists():
        pytest.skip("the samples are not beside the project")
    there = {
        f"{path.parent.name}/{path.name}" for name in ("hf", "arxiv", "feeds") for path in (SHARED / name).iterdir()
    }
    assert set(FILES) == {name for name in there if not name.endswith((".expected.json", ".tar.gz"))}


def suite() -> Iterator[tuple[str, bytes]]:
    with tarfile.open(shared_data("feeds/feedparser_suite_a.tar.gz")) as archive:
        for member in archive:
            file = archive.extractfile(member)
            if file is not None:
                yield member.name, file.read()


def test_nothing_in_the_suite_of_feedparser_can_run() -> None:
    for name, data in suite():
        try:
            text = repr(records_of(data))
        except ImportFailed:
            continue
        assert not RUNS.search(text), name


@pytest.mark.parametrize("payload", HOSTILE)
def test_nothing_that_is_put_into_the_suite_can_run(payload: str) -> None:
    """Each file with the payload in place of its example words, escaped as HTML in feeds is."""
    escaped = html.escape(payload).encode()
    seen = 0
    for name, data in suite():
        hostile = re.sub(rb"(?<=>)\s*Example[\w ]*(?=<)", lambda _: escaped, data)
        seen += hostile != data
        try:
            papers = papers_of(hostile)
        except ImportFailed:
            continue
        for paper in papers:
            shown = [paper.fields.title, paper.fields.abstract, paper.fields.venue]
            shown += [author.full for author in paper.authors]
            assert not any(RUNS.search(text) for text in shown), (name, shown)
            assert all(link.url.startswith(("http://", "https://")) for link in paper.links), name
    assert seen > 100, "the payload was put in"


def test_an_address_that_could_run_is_no_link() -> None:
    for address in ("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "  JaVaScRiPt:alert(1)"):
        text = f"<rss version='2.0'><channel><item><title>T</title><link>{address}</link></item></channel></rss>"
        (entry,) = entries_of(text)
        assert (entry.url, entry.paper.links) == ("", ())


def test_most_real_feeds_of_rss_take_the_fast_way() -> None:
    """feedparser costs ten times as much: only what is broken or unusual shall go to it."""
    files = list(SHARED.glob("feeds/*.rss")) if SHARED.exists() else []
    if not files:
        pytest.skip("the samples are not beside the project")
    assert sum(rss_xml.read_rss(repair(path.read_bytes())) is not None for path in files) >= len(files) - 2
