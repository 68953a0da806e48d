"""The values of real BibTeX files against what Better BibTeX makes of them, and names against biber."""

import json
import re
import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest

from paperdesk.importers import reference_types
from paperdesk.model.bibtex_names import parse_bibtex_names
from paperdesk.model.paper import Author, PaperDraft
from paperdesk.text.dates import PartialDate
from paperdesk.text.plain_math import plain_math
from tests.samples import SHARED, papers_of, shared_data

OTHERS = {"editor", "translator", "bookAuthor", "seriesEditor", "commenter", "recipient", "counsel"}
COARSER = {"proceedings": {"book", "misc"}, "manual": {"report"}}
"""Types that Zotero, for which Better BibTeX reads, does not know, and what it makes of them."""
REASONS = {
    "fg6rf9": "Better BibTeX takes the short name of a DOI from an address; it is no identifier that others know",
    "d4vb59": "the same",
    "de boer d lafavour t schmidt a m kryvanos a": "Better BibTeX counts the chairs of a session among the speakers",
    "software": "an apparatus (@hardware) is no software",
    "cortex a journal devoted to the study of the nervous system and behavior": "the file says “Cortex” only",
    "memory hove england": "the file says “Memory” only",
}
"""Values of Better BibTeX that ours differ from."""


def pairs() -> list[str]:
    folder = SHARED / "bibtex" / "bbt"
    return sorted(path.stem for path in folder.glob("*.bib") if path.with_suffix(".json").exists())


def differences() -> tuple[int, list[tuple[str, str, str, str]]]:
    """How many fields were compared, and of those that differ: file, field, wanted, given."""
    wrong: list[tuple[str, str, str, str]] = []
    count = 0
    for stem in pairs():
        path = shared_data(f"bibtex/bbt/{stem}.bib")
        found = {paper.citation_key: paper for paper in papers_of(path.read_bytes())}
        for item in json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["items"]:
            paper = found.get(item.get("citationKey", ""))
            for name, wanted, given in compared(item, paper) if paper is not None else ():
                count += 1
                wrong += [] if wanted in given else [(stem, name, wanted, given[0])]
    return count, wrong


def test_the_values_of_real_files_are_those_that_better_bibtex_reads() -> None:
    if not pairs():
        pytest.skip("no files of Better BibTeX are beside the project")
    count, wrong = differences()
    print(f"{count - len(wrong)} of {count} fields equal: {1 - len(wrong) / count:.2%}")  # noqa: T201 - seen with -s
    assert count > 1300
    assert len(wrong) <= count * 0.01
    assert {row[2] for row in wrong} == set(REASONS)


def compared(item: dict[str, Any], paper: PaperDraft) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Field, Better BibTeX's value, and what says the same here, where Better BibTeX has a value at all.

    Its sentence case and its punctuation before subtitles are its own. It has no venue, volume or pages for many types.
    """
    for name, wanted, given in values(item, paper):
        if wanted:
            yield name, wanted, given


def values(item: dict[str, Any], paper: PaperDraft) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    fields = paper.fields
    yield "title", plain(item.get("title") or item.get("caseName") or item.get("nameOfAct")), titles(paper)
    venue = item.get("publicationTitle") or item.get("proceedingsTitle") or item.get("bookTitle")
    yield "venue", plain(venue), spelt_out(plain(fields.venue), plain(venue))
    wanted_type = reference_types.ZOTERO.get(item["itemType"], "misc")
    yield "type", wanted_type, (fields.type, *COARSER.get(fields.type, ()))
    yield "issue", plain(item.get("issue") or item.get("reportNumber") or item.get("patentNumber")), one(fields.issue)
    date = PartialDate(fields.year, fields.month, fields.day).iso
    yield "date", item.get("date", ""), (date, fields.extra.get("date", ""))  # a range is kept beside its begin
    yield "volume", plain(item.get("volume")), one(fields.volume)
    yield "pages", plain(item.get("pages")), one(fields.pages)
    dois = [identifier.value for identifier in paper.identifiers if identifier.scheme == "doi"]
    yield "doi", item.get("DOI", "").lower(), ("".join(dois[:1]),)
    creators = [c for c in item.get("creators", []) if c["creatorType"] not in OTHERS]
    main = [c for c in creators if c["creatorType"] != "contributor"] or creators
    names = [" ".join(c.get(part, "") for part in ("name", "lastName", "firstName")) for c in main]
    yield "authors", plain(" ".join(names)), one(" ".join(map(as_zotero, paper.authors)))


def titles(paper: PaperDraft) -> tuple[str, ...]:
    """The title as it is shown, also with `titleaddon`, which Better BibTeX puts behind the main title."""
    shown = plain_math(paper.fields.title)
    head, colon, tail = shown.partition(": ")
    added = f"{head} {paper.fields.extra.get('titleaddon', '')}{colon}{tail}"
    return plain(shown), plain(added)


def spelt_out(venue: str, wanted: str) -> tuple[str, ...]:
    """The venue, and the wanted one if it spells this one out: Better BibTeX has a list of abbreviated journals."""
    short, full = venue.split(), [word for word in wanted.split() if word not in {"of", "and", "the"}]
    is_short = len(short) == len(full) and all(map(str.startswith, full, short))
    return (venue, wanted) if is_short else (venue,)


def one(text: str) -> tuple[str, ...]:
    return (plain(text),)


def as_zotero(author: Author) -> str:
    return " ".join((author.particle, author.family, author.given, author.suffix))


def plain(text: str | None) -> str:
    """The words of a text, without marks over and under letters and digits."""
    text = re.sub(r"<[^<>]*>", "", text or "")
    parted = unicodedata.normalize("NFKD", text)
    kept = "".join(char for char in parted if not unicodedata.combining(char))
    return " ".join(re.findall(r"\w+", kept.casefold().replace("_", " ")))


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
