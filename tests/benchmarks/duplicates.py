"""How well the same papers are told from others, on labelled records: `python -m tests.benchmarks.duplicates`.

DBLP-ACM: pairs of records with a verdict, clean and with fields in wrong places. Cora: references out of reference
lists, each with the name of its paper; every pair of records is judged. Hard pairs: tests/data/identity, by kind.
"""

import csv
import html
import itertools
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from paperdesk.model.comparison import ComparedPaper, compared_draft, names_of
from paperdesk.model.names import parse_name
from paperdesk.model.paper import Author
from paperdesk.model.same_paper import compare
from tests.hard_pairs import HardPair, hard_pairs
from tests.samples import SHARED

FIELD = re.compile(r"COL (\w+) VAL ")
YEAR = re.compile(r"(?:19|20)\d\d")
PAGES = re.compile(r"\b\d+ ?-+ ?\d+\b")
INITIALS = re.compile(r"[a-z](?:[.\s-]+[a-z])*\.?")
NAME_AND_INITIALS = re.compile(rf"([a-z-]{{2,}}) ({INITIALS.pattern})")
Pair = tuple[ComparedPaper, ComparedPaper, bool]


@dataclass(frozen=True, slots=True)
class Figures:
    """How many pairs were rightly merged, wrongly merged, and missed."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / max(self.right + self.wrong, 1)

    @property
    def recall(self) -> float:
        return self.right / max(self.right + self.missed, 1)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(2 * self.right + self.wrong + self.missed, 1)


def labelled_pairs(file: Path) -> Iterator[Pair]:
    """The pairs of a file in the form of Ditto: `COL title VAL ... TAB COL title VAL ... TAB 1`."""
    for line in file.read_text(encoding="utf-8").splitlines():
        one, other, label = line.split("\t")
        yield _record(one), _record(other), label == "1"


def _record(text: str) -> ComparedPaper:
    parts = FIELD.split(html.unescape(text))[1:]
    fields = {name: value.strip() for name, value in zip(parts[::2], parts[1::2], strict=True)}
    names = [parse_name(name) for name in fields["authors"].split(" , ") if name]
    year = YEAR.match(fields["year"])
    return ComparedPaper(fields["title"], year=int(year[0]) if year else None, venue=fields["venue"], **names_of(names))  # type: ignore[arg-type]


def figures(pairs: Iterable[Pair], decides: Callable[[ComparedPaper, ComparedPaper], bool] | None = None) -> Figures:
    """What would be merged without asking, or what else `decides`, against the labels."""
    says = decides or merges
    judged = Counter((says(one, other), label) for one, other, label in pairs)
    return Figures(judged[True, True], judged[True, False], judged[False, True])


def merges(one: ComparedPaper, other: ComparedPaper) -> bool:
    """Whether both become one row by themselves."""
    likeness = compare(one, other)
    return likeness is not None and likeness.is_one


def merges_or_asks(one: ComparedPaper, other: ComparedPaper) -> bool:
    """Whether both become one, are called one work, or are shown to the reader."""
    return compare(one, other) is not None


def cora(file: Path, *, step: int = 1) -> Iterator[Pair]:
    """All pairs of the references (or each second, third ... one) of a file of Cora, whose second column names the paper."""
    with file.open(encoding="utf-8", errors="replace", newline="") as lines:
        rows = [[cell.strip() for cell in row] for row in itertools.islice(csv.reader(lines), 1, None, step)]
    records = [(row[1], _reference(row)) for row in rows]
    return ((a, b, one == other) for (one, a), (other, b) in itertools.combinations(records, 2))


def _reference(row: list[str]) -> ComparedPaper:
    elsewhere = " ".join((row[9], *row[4:9], *row[10:]))
    year, pages = YEAR.search(elsewhere), PAGES.search(elsewhere)
    return ComparedPaper(
        row[4].strip(" ,.\"'`"),
        year=int(year[0]) if year else None,
        venue=(row[6] or row[5] or row[12]).strip(" ,."),
        volume=row[3],
        pages=row[10] or (pages[0] if pages else ""),
        **names_of(_authors(row[2])),  # type: ignore[arg-type]
    )


def _authors(text: str) -> Iterator[Author]:
    """The authors of a reference: "a. blum, m. furst, and j. jackson" or "blum, a., furst, m., & jackson, j."."""
    text = re.sub(r"\s*,?\s*(?:&|\band\b)\s*", ", ", text).strip(" ,.:;")
    parts = [part.strip() for part in text.split(",") if part.strip()]
    while parts:
        name = parts.pop(0)
        if parts and INITIALS.fullmatch(parts[0]) and not INITIALS.fullmatch(name):
            name = f"{name}, {parts.pop(0)}"
        inverted = NAME_AND_INITIALS.fullmatch(name)
        yield parse_name(f"{inverted[1]}, {inverted[2]}" if inverted else name)


def hard(pairs: Iterable[HardPair]) -> dict[str, list[Pair]]:
    """The hard pairs by what makes them hard."""
    by_kind: dict[str, list[Pair]] = {}
    for pair in pairs:
        one, other = (compared_draft(said.item, said.source) for said in (pair.one, pair.other))
        by_kind.setdefault(pair.kind, []).append((one, other, pair.is_same))
    return by_kind


def print_hard_pairs() -> None:
    """Of each kind how many pairs are merged rightly and wrongly, and how many of the same ones at least asked about."""
    print("\n| hard pairs | same | different | precision of merging | recall of merging | merged or asked |")
    print("|---|---|---|---|---|---|")
    kinds = hard(hard_pairs())
    for kind, pairs in [*sorted(kinds.items()), ("all", [pair for group in kinds.values() for pair in group])]:
        merged, met = figures(pairs), figures(pairs, merges_or_asks)
        same = sum(label for _, _, label in pairs)
        precision = f"{merged.precision:.3f}" if merged.right + merged.wrong else "-"
        recalls = f"{merged.recall:.3f} | {met.recall:.3f}" if same else "- | -"
        print(f"| {kind} | {same} | {len(pairs) - same} | {precision} | {recalls} |")


def main(folder: Path) -> None:
    print("| labelled records | precision | recall | F1 | recall of merged or asked | goal | CPU s |")
    print("|---|---|---|---|---|---|---|")
    for what, name, goal in FILES:
        begun = time.process_time()
        read = cora if name.endswith(".csv") else labelled_pairs
        pairs = list(read(folder / name))
        found = figures(pairs)
        spent = time.process_time() - begun
        asked = figures(pairs, merges_or_asks)
        counted = f"{found.precision:.4f} | {found.recall:.4f} | {found.f1:.4f} | {asked.recall:.4f}"
        print(f"| {what} | {counted} | {goal} | {spent:.1f} |")
    print_hard_pairs()


FILES = (
    ("DBLP-ACM, clean", "ditto_Structured_DBLP-ACM_valid.txt", "F1 0.985, precision 0.998"),
    ("DBLP-ACM, fields in wrong places", "ditto_Dirty_DBLP-ACM_valid.txt", "precision 0.99, merged or asked 0.872"),
    ("Cora, all pairs of references", "cora.csv", "precision 0.99, merged or asked 0.802"),
)

if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SHARED / "dedupe")
