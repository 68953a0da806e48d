"""Papers by the hundred thousand for the measurements of searching: real ones where they are, else made ones."""

import itertools
import json
import lzma
import random
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlalchemy import insert

from paperdesk.library import people, tables
from paperdesk.library.library import Library
from paperdesk.model.names import parse_name
from paperdesk.model.paper import Author, PaperDraft, PaperFields, Place
from paperdesk.text.fold import fold, title_key
from tests.samples import SHARED

CORPUS = SHARED / "corpus" / "papers-100k.jsonl.xz"
BATCH = 1000


@dataclass(frozen=True, slots=True)
class Record:
    """One paper as all engines get it."""

    id: int
    title: str
    authors: tuple[str, ...]
    abstract: str
    venue: str
    year: int
    added_at: str


def is_real() -> bool:
    """Whether the collection of real abstracts is beside the project."""
    return CORPUS.exists()


def records(count: int) -> list[Record]:
    """The first papers; what is more than there are is recombined from their sentences."""
    found = [_record(i, line) for i, line in enumerate(itertools.islice(_lines(), count), start=1)]
    return found + list(itertools.islice(_recombined(found), max(0, count - len(found))))


def made() -> Iterator[Record]:
    """Papers of a made language without end, the same on every machine."""
    return (_record(number, line) for number, line in enumerate(_made(), start=1))


def _lines() -> Iterator[dict[str, object]]:
    if is_real():
        with lzma.open(CORPUS, "rt", encoding="utf-8") as lines:
            yield from (json.loads(line) for line in lines)
    else:
        yield from _made()


def _record(number: int, line: dict[str, object]) -> Record:
    authors, year = line["authors"], line["year"]
    names = tuple(str(name) for name in authors) if isinstance(authors, list) else ()
    return Record(
        number,
        str(line["title"]),
        names,
        str(line["abstract"]),
        str(line["venue"] or ""),
        year if isinstance(year, int) else 0,
        _moment(number),
    )


def _moment(number: int) -> str:
    """A moment that does not follow the order of the numbers."""
    day = (number * 7919) % 2000
    return f"20{15 + day // 200:02}-{1 + day % 12:02}-{1 + day % 28:02}T12:00:00.000Z"


def _recombined(found: list[Record]) -> Iterator[Record]:
    """New papers from the titles, names and sentences of others."""
    chance = random.Random(11)
    for number in itertools.count(len(found) + 1):
        first, *others = chance.sample(found, 5)
        title = " ".join((*first.title.split()[: len(first.title.split()) // 2 + 1], *others[0].title.split()[-4:]))
        sentences = [chance.choice(other.abstract.split(". ")) for other in (first, *others) for _ in range(2)]
        authors = (*first.authors[:2], *others[1].authors[:2])
        yield Record(number, title, authors, ". ".join(sentences), first.venue, first.year, _moment(number))


def _made() -> Iterator[dict[str, object]]:
    """Words of a made language, the common ones a thousand times as common as the rare ones."""
    chance = random.Random(7)
    parts = "ba co di fu ga ki lo mu ne pa ro sa ti vo ze tra gle sto pha qui".split()
    known = ["".join(chance.choices(parts, k=chance.randint(2, 4))) for _ in range(60_000)]
    weights = list(itertools.accumulate(1 / (i + 5) for i in range(len(known))))
    while True:
        words = chance.choices(known, cum_weights=weights, k=170)
        names = [f"{chance.choice(known).title()} {chance.choice(known).title()}" for _ in range(3)]
        yield {
            "title": " ".join(words[:10]).capitalize(),
            "authors": names,
            "abstract": " ".join(words),
            "venue": f"Journal of {words[3].title()}",
            "year": 1990 + chance.randrange(35),
        }


def make_library(folder: Path, papers: list[Record]) -> Library:
    """A library that holds the papers under the same numbers, written past the importers: one in twenty starred."""
    library = Library(folder)
    for start in range(0, len(papers), BATCH):
        batch = papers[start : start + BATCH]
        names = {r.id: (tuple(dict.fromkeys(parse_name(name) for name in r.authors)), ()) for r in batch}
        with library.edit() as edit, edit.unrecorded():
            edit.session.execute(insert(tables.papers), [_row(r, names[r.id][0]) for r in batch])
            people.add_people(edit, names)
    return library


def _row(record: Record, authors: Sequence[Author]) -> dict[str, object]:
    return asdict(PaperFields()) | {
        "id": record.id,
        "extra": "{}",
        "title": record.title,
        "title_key": title_key(record.title),
        "abstract": record.abstract,
        "venue": record.venue,
        "year": record.year or None,
        "authors_line": people.authors_line(authors),
        "first_author_key": fold(authors[0].family) if authors else "",
        "citation_key": f"paper{record.id}",
        "place": Place.LIBRARY.value,
        "starred": record.id % 20 == 0,
        "added_at": record.added_at,
        "changed_at": record.added_at,
    }


def drafts(papers: list[Record]) -> list[PaperDraft]:
    """The papers as an importer would hand them over."""
    return [
        PaperDraft(
            PaperFields(title=r.title, abstract=r.abstract, venue=r.venue, year=r.year or None),
            authors=tuple(parse_name(name) for name in r.authors),
        )
        for r in papers
    ]
