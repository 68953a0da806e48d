"""What Better BibTeX reads from files that people sent in, compared with what PaperDesk reads."""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from paperdesk.importers import reference_types
from paperdesk.model.paper import Author, PaperDraft
from paperdesk.text.dates import PartialDate, parse_date
from paperdesk.text.plain_math import plain_math
from tests.samples import SHARED, papers_of, shared_data

OTHERS = {"editor", "translator", "bookAuthor", "seriesEditor", "commenter", "recipient", "counsel"}
COARSER = {"proceedings": {"book", "misc"}, "manual": {"report"}}

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


def exported_differences() -> tuple[int, list[tuple[str, str, str, str]]]:
    """The same of the files that Better BibTeX writes, with the items that it wrote them of."""
    wrong: list[tuple[str, str, str, str]] = []
    count = 0
    folder = SHARED / "oracles" / "bbt_export"
    for path in sorted([*folder.glob("*.biblatex"), *folder.glob("*.bibtex")]):
        found = {paper.citation_key: paper for paper in papers_in(path)}
        items = json.loads(path.with_suffix(".json").read_text(encoding="utf-8")).get("items", [])
        keys = Counter(item.get("citationKey", "") for item in items)
        for item in items:
            paper = found.get(item.get("citationKey", "")) if keys[item.get("citationKey", "")] == 1 else None
            for name, wanted, given in compared(item, paper) if paper is not None else ():
                count += 1
                is_right = wanted in given or said_otherwise(path, name, wanted, item, paper)
                wrong += [] if is_right else [(path.name, name, wanted, given[0])]
    return count, wrong


EXPORTED_OTHERWISE = {
    ("Export report+type as preprint", "type"): "it is a report there, and is exported as a preprint on purpose",
    ("automatic tags in export", "doi"): "its DOI is none",
    ("Exporting folder, previous postscript", "doi"): "a short DOI, beside an address that holds the whole one",
    ("Unbalanced vphantom", "title"): "a formula, of which only TeX's commands differ",
    ("HTML Fragment separator", "type"): "it is exported as @archived",
    ("Regression in export to better biblatex", "authors"): "a dotless i, which is exported as a command for an i",
    ("Export U01C2", "title"): "the blank behind a command, which LaTeX does not print",
    ("BBT export of square brackets in date", "date"): "the date in brackets is exported as origdate",
}


def said_otherwise(path: Path, name: str, wanted: str, item: dict[str, Any], paper: PaperDraft | None) -> bool:
    """Whether a field is exported in another form: a free date as ISO, a director as an editor, a part of its own."""
    if paper is None or any(path.name.startswith(start) and name == field for start, field in EXPORTED_OTHERWISE):
        return True
    if name == "date":
        fields = paper.fields
        given = PartialDate(fields.year, fields.month, fields.day).iso
        told = parse_date(wanted).iso
        return bool(given) and (told.startswith(given) or given in wanted)
    if name == "authors":
        return not paper.authors and set(wanted.split()) <= set(plain(f"{paper.editors} {paper.fields.extra}").split())
    if name == "venue":
        said = [paper.fields.venue, *(paper.fields.extra.get(part, "") for part in ("booksubtitle", "organization"))]
        return wanted == plain(plain_math(" ".join(said)))
    return False


def papers_in(path: Path) -> list[PaperDraft]:
    """The papers of a file; some of Better BibTeX's hold none."""
    return papers_of(path.read_bytes()) if "@" in path.read_text(encoding="utf-8") else []


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
