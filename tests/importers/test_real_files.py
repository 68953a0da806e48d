"""The real files beside the project: each gives as many papers as the manifest says."""

import csv
import json
import tarfile
from pathlib import Path

import pytest

from paperdesk.errors import ImportFailed
from paperdesk.importers import find_importer
from paperdesk.importers.base import Collections, Rejected, Source
from paperdesk.model.feed import EntryDraft
from tests.samples import SHARED, entries_of, papers_of, rejected_of, shared_data

NO_FEEDS = (".expected.json", ".tar.gz")


def manifest(*folders: str) -> list[tuple[str, int]]:
    path = SHARED / "MANIFEST.tsv"
    if not path.exists():
        return []
    rows = csv.DictReader(path.read_text(encoding="utf-8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
    return [
        (row["file"], int(row["entries"]))
        for row in rows
        if row["file"].startswith(folders) and not row["file"].endswith(NO_FEEDS)
    ]


@pytest.mark.parametrize(("file", "count"), manifest("hf/", "arxiv/", "feeds/") or [("hf/x", 0)])
def test_each_feed_gives_the_number_of_the_manifest(file: str, count: int) -> None:
    data = shared_data(file).read_bytes()
    assert len(papers_of(data)) + len(rejected_of(data)) == count


def test_a_paper_that_a_digest_could_not_read_is_named() -> None:
    (failed,) = rejected_of(shared_data("hf/digest_2024-08-05.md").read_bytes())
    assert (failed.where, failed.text) == ("line 4", "# faild to  read !!!!")
    assert failed.reason == "The digest could not read this paper. Add it by its arXiv ID."


BIBLIOGRAPHIES = [(file, count) for file, count in manifest("bibtex/") if file.endswith(".bib")]


@pytest.mark.parametrize(("file", "count"), BIBLIOGRAPHIES or [("bibtex/x.bib", 0)])
def test_each_bibtex_record_comes_in_or_is_told(file: str, count: int) -> None:
    source = Source(shared_data(file).read_bytes())
    records = [one for one in find_importer(source).parse(source) if not isinstance(one, Collections)]
    assert len(records) == count
    rejected = [record for record in records if isinstance(record, Rejected)]
    assert all(record.text and record.reason.startswith("It has neither") for record in rejected)


def test_the_listing_of_the_reader_gives_its_51_papers() -> None:
    entries = entries_of(shared_data("hf/papers-listing-effective-theory.txt").read_bytes())
    assert len(entries) == 51
    assert entries[0].paper.fields.title.startswith("Towards Understanding Grokking")
    assert sum(bool(entry.paper.links) for entry in entries) == 14
    assert sum(any(link.kind == "code" for link in entry.paper.links) for entry in entries) == 12
    text = " ".join(entry.paper.fields.title + " " + entry.paper.fields.abstract for entry in entries)
    for decoded in ("Lemaître", "Rayleigh-Bénard", "1.40%", "“Self-”", "ϵ-ambiguous", "Protection – A Game Theory"):
        assert decoded in text
    for kept in ("{{boldsymbol x}_i}_{ile N}", "C_{rm HOD}", "n<N"):
        assert kept in text


@pytest.mark.parametrize("file", ["feed2024_hep-ph.rss.xml", "feed2024_math.atom.xml"])
def test_arxiv_feeds_give_what_went_into_them(file: str) -> None:
    entries = entries_of(shared_data(f"arxiv/{file}").read_bytes())
    expected = json.loads(shared_data(f"arxiv/{file}.expected.json").read_text(encoding="utf-8"))
    found = {entry.guid.removeprefix("arxiv:"): entry for entry in entries}
    assert len(found) == len(expected)
    for record in expected:
        assert_same(found[record["arxiv_id"]], record)


def assert_same(entry: EntryDraft, record: dict[str, object]) -> None:
    dois = [identifier.value for identifier in entry.paper.identifiers if identifier.scheme == "doi"]
    assert dois == str(record["doi"] or "").lower().split()
    assert (entry.version, entry.announce_type) == (record["version"], record["announce_type"])
    assert record["primary"] == entry.paper.fields.categories.split()[0]
    authors = record["authors"]
    assert isinstance(authors, list)
    names = [(author["given"], author["family"], author["suffix"]) for author in authors]
    assert names == [
        (author.given, f"{author.particle} {author.family}".strip(), author.suffix) for author in entry.paper.authors
    ]


def test_the_suite_of_feedparser_raises_nothing_unexpected() -> None:
    failed, count = [], 0
    with tarfile.open(shared_data("feeds/feedparser_suite_a.tar.gz")) as archive:
        for member in archive:
            if (file := archive.extractfile(member)) is None:
                continue
            count += 1
            try:
                papers_of(file.read())
            except ImportFailed:
                failed.append(Path(member.name).name)
    assert count == 468
    assert failed == ["rss_empty_document.xml"]
