"""The hard pairs of `data/identity`, as the program would meet them: records of files and entries of feeds."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from paperdesk.model.feed import EntryDraft
from paperdesk.model.identifiers import doi_identifiers, normalize_arxiv, normalize_isbn
from paperdesk.model.names import parse_name
from paperdesk.model.paper import Identifier, Link, PaperDraft, PaperFields

FOLDER = Path(__file__).parent / "data" / "identity"
NUMBERS = ("year", "month", "day")
TEXTS = {"venue": "venue", "volume": "volume", "number": "issue", "pages": "pages", "type": "type"} | {
    name: name for name in ("edition", "language", "abstract")
}
KNOWN = {*NUMBERS, *TEXTS, "authors", "doi", "arxiv", "isbn", "pmid", "link", "source", "guid"}


@dataclass(frozen=True, slots=True)
class SaidRecord:
    """A record and the feed that it came from, if one did."""

    item: PaperDraft | EntryDraft
    source: str = "file"


@dataclass(frozen=True, slots=True)
class HardPair:
    """Two records, what makes them hard to tell apart, and whether they are of one work."""

    kind: str
    is_same: bool
    one: SaidRecord
    other: SaidRecord
    line: str


def hard_pairs() -> Iterator[HardPair]:
    """All pairs of all tables."""
    for file in sorted(FOLDER.glob("pairs*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                kind, verdict, one, other = line.split("\t")
                assert verdict in {"same", "different"}, line
                yield HardPair(kind, verdict == "same", read_record(one), read_record(other), line)


def read_record(text: str) -> SaidRecord:
    """A record in the form of the tables: `Title | authors=Ann Lee; Bo Chi | year=2001`."""
    title, *parts = text.split(" | ")
    said = dict(part.split("=", maxsplit=1) for part in parts)
    assert said.keys() <= KNOWN, text
    fields = {TEXTS[name]: said[name] for name in TEXTS if name in said}
    numbers = {name: int(said[name]) for name in NUMBERS if name in said}
    draft = PaperDraft(
        PaperFields(**{"title": title.strip(), "type": "misc", **fields, **numbers}),  # type: ignore[arg-type]
        authors=tuple(map(parse_name, filter(None, said.get("authors", "").split("; ")))),
        identifiers=tuple(_identifiers(said)),
        links=(Link("page", said["link"]),) if "link" in said else (),
    )
    if "source" not in said:
        return SaidRecord(draft)
    guid = said.get("guid") or said.get("link") or title
    return SaidRecord(EntryDraft(draft, guid, said.get("link", "")), said["source"])


def _identifiers(said: dict[str, str]) -> Iterator[Identifier]:
    yield from doi_identifiers(said.get("doi", ""))
    if value := normalize_arxiv(said.get("arxiv", ""))[0]:
        yield Identifier("arxiv", value)
    if value := normalize_isbn(said.get("isbn", "")):
        yield Identifier("isbn", value)
    if "pmid" in said:
        yield Identifier("pmid", said["pmid"])
