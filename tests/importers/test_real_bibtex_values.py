"""The values of real BibTeX files against what Better BibTeX makes of them, and names against biber."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from paperdesk.importers import reference_types
from paperdesk.model.bibtex_names import parse_bibtex_names
from paperdesk.model.paper import Author, PaperDraft
from paperdesk.text.dates import PartialDate
from tests.samples import SHARED, papers_of, shared_data

OTHERS = {"editor", "translator", "bookAuthor", "seriesEditor", "commenter", "recipient", "counsel"}
REASONS = {
    ("*", "title"): "BBT adds the subtitle's kind, the month of an act or a tweet's attachment, and turns math to text",
    ("*", "venue"): "BBT prefers the abbreviated or the long form of the journal, and has no venue for films and music",
    ("*", "type"): "BBT has no proceedings and no manuals, and calls what runs on a computer software by its `type`",
    ("*", "issue"): "BBT takes the number of some types for something else, and `series` for a number",
    ("*", "date"): "BBT keeps ranges and seasons in the date; we keep them beside it, in `date`",
    ("*", "volume"): "BBT drops it with periodicals, which Zotero does not know",
    ("*", "pages"): "the same, and with datasets",
    ("*", "doi"): "BBT takes short DOIs from addresses, and drops the one of a chapter",
    ("*", "authors"): "Zotero has no authors for music and talks: BBT makes them composers, contributors or nothing",
}
MOST = {"title": 24, "venue": 19, "type": 8, "issue": 7, "date": 6, "volume": 2, "pages": 3, "doi": 3, "authors": 9}
"""How many of each may differ; there are some 300 of each."""


def pairs() -> list[str]:
    folder = SHARED / "bibtex" / "bbt"
    return sorted(path.stem for path in folder.glob("*.bib") if path.with_suffix(".json").exists())


def test_the_values_of_real_files_are_those_that_better_bibtex_reads() -> None:
    differing: Counter[str] = Counter()
    count = 0
    for stem in pairs() or pytest.skip("no files of Better BibTeX are beside the project"):
        path = shared_data(f"bibtex/bbt/{stem}.bib")
        found = {paper.citation_key: paper for paper in papers_of(path.read_bytes())}
        for item in json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["items"]:
            paper = found.get(item.get("citationKey", ""))
            if paper is not None:
                count += len(MOST)
                differing.update(name for name, wanted, given in compared(item, paper) if wanted != given)
    assert count > 2500
    assert {name: number for name, number in differing.items() if number > MOST[name]} == {}


def compared(item: dict[str, Any], paper: PaperDraft) -> Iterator[tuple[str, str, str]]:
    """Field, Better BibTeX's value, ours. Its sentence case and its punctuation before subtitles are its own."""
    fields = paper.fields
    yield "title", plain(item.get("title") or item.get("caseName") or item.get("nameOfAct")), plain(fields.title)
    venue = item.get("publicationTitle") or item.get("proceedingsTitle") or item.get("bookTitle")
    yield "venue", plain(venue), plain(fields.venue)
    yield "type", reference_types.ZOTERO.get(item["itemType"], "misc"), fields.type
    number = item.get("issue") or item.get("reportNumber") or item.get("patentNumber")
    yield "issue", plain(number), plain(fields.issue)
    yield "date", item.get("date", ""), PartialDate(fields.year, fields.month, fields.day).iso
    yield "volume", plain(item.get("volume")), plain(fields.volume)
    yield "pages", plain(item.get("pages")), plain(fields.pages)
    dois = [identifier.value for identifier in paper.identifiers if identifier.scheme == "doi"]
    yield "doi", item.get("DOI", "").lower(), "".join(dois[:1])
    creators = [c for c in item.get("creators", []) if c["creatorType"] not in OTHERS]
    main = [c for c in creators if c["creatorType"] != "contributor"] or creators
    names = [" ".join(c.get(part, "") for part in ("name", "lastName", "firstName")) for c in main]
    yield "authors", plain(" ".join(names)), plain(" ".join(map(as_zotero, paper.authors)))


def as_zotero(author: Author) -> str:
    return " ".join((author.particle, author.family, author.given, author.suffix))


def plain(text: str | None) -> str:
    return " ".join(re.findall(r"\w+", re.sub(r"<[^<>]*>", "", text or "").casefold().replace("_", " ")))


# Names


PART = re.compile(r"(given|family|prefix|suffix)\s*=> \{string => (undef|'[^']*')")
FIELD = re.compile(r"^\s*(given|family|prefix|suffix)=\{(.*?)\},?$", re.MULTILINE)
BIBER_OTHERWISE = {
    ("L13", "family"): "BibTeX's own rule makes “Van de” before a comma a particle, as we do; biber a part of the name",
    ("L13", "prefix"): "the same",
}
ACCENTS = {r"\v S": "Š", r"\~ Z": "Z̃", r"\vS": "Š", r"\~Z": "Z̃", r"\ Z": "Z̃"}


def test_names_are_split_as_biber_splits_them() -> None:
    table = shared_data("oracles/biber_names.t").read_text(encoding="utf-8")
    rows = [row for rows in (direct_names(table), names_of_entries(table)) for row in rows]
    assert len(rows) >= 30
    differing = []
    for where, wanted, author in rows:
        given = {"given": author.given, "family": author.family, "prefix": author.particle, "suffix": author.suffix}
        differing += [(where, part) for part in given if cleaned(given[part]) != wanted.get(part, "")]
    assert set(differing) == set(BIBER_OTHERWISE)


def direct_names(table: str) -> Iterator[tuple[str, dict[str, str], Author]]:
    """The calls `parsename(..., 'Doe, Jr, John', ...)` with the parts that biber's tests expect."""
    blocks = re.finditer(r"my \$(name\w+) =\s*\{(\s*given\s*=> \{.*?)\}\};", table, re.DOTALL)
    parts = {b[1]: {k: "" if v == "undef" else cleaned(v[1:-1]) for k, v in PART.findall(b[2])} for b in blocks}
    for call in re.finditer(r"is_deeply\(tparsename(?:_x)?\(\$section,'(.*?)', 'author'\), \$(name\w+)", table):
        yield call[1], parts[call[2]], parse_bibtex_names(call[1])[0]


def names_of_entries(table: str) -> Iterator[tuple[str, dict[str, str], Author]]:
    """The records of names.bib with the names in biber's output."""
    papers = {p.citation_key: p for p in papers_of(shared_data("bibtex/biber_names.bib").read_bytes())}
    for entry in re.finditer(r"my \$\w+ = q\|\s*\\entry\{(\w+)\}\{book\}(.*?)\\strng", table, re.DOTALL):
        names = re.findall(r"\{\{(?:[^{}]*,)?hash=\w+\}\{%(.*?)\}\}%", entry[2], re.DOTALL)
        for name, author in zip(names, papers[entry[1]].authors, strict=False):
            yield entry[1], {part: cleaned(value) for part, value in FIELD.findall(name)}, author


def cleaned(text: str) -> str:
    r"""Without braces, ties and the commands by which biber writes blanks: `C.\bibnamedelimi Z.` is `C. Z.`."""
    text = re.sub(r"\\+bibnamedelim[a-z]\s*", " ", text).replace("\\\\,", " ").replace("\\,", " ")
    text = " ".join(re.sub(r"[{}]|(?<!\\)~", " ", text.replace("}", "").replace("{", "")).split())
    for tex, letter in ACCENTS.items():
        text = text.replace(tex, letter)
    return text
