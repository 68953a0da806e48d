"""Whether papers are found as people remember them, whether questions are answered, whether reasons name the subject.

    python -m tests.benchmarks.questions [--papers 20000] [--reasons 50] [--meaning]

With --meaning a model reads the papers of Cranfield and of a feed page among 2,000 others, and questions in other words
than the papers' are asked by words and by meaning. The remembered forms (tests/data/remembered, a file for each of those who wrote them) are asked in a library of as many
other papers; beside ours, FTS5 answers the same words, spelling aside.
"""

import argparse
import random
import re
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from paperdesk.library import papers
from tests.benchmarks.corpus import Record, records
from tests.benchmarks.questions_meant import compare_meaning
from tests.benchmarks.rival_fts5 import Fts5
from tests.benchmarks.search_extras import cranfield
from tests.benchmarks.search_ours import Ours, store
from tests.samples import PROJECT

FOLDER = PROJECT / "tests" / "data" / "remembered"
SEED = 29
OTHERS = 2_000  # papers among which those of the feed page are looked for


def remembered() -> list[Record]:
    """The papers that people remember; their abstracts are not part of it."""
    lines = (FOLDER / "papers.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    return [
        Record(0, title, tuple(names.split("; ")), "", venue, int(year), "2026-01-01")
        for title, names, year, venue in rows
    ]


def forms() -> Iterator[tuple[str, str, str]]:
    """Who wrote it, what is typed, and the title that is meant."""
    for file in sorted(FOLDER.glob("*.tsv")):
        if file.stem != "papers":
            for line in file.read_text(encoding="utf-8").splitlines():
                typed, title = line.split("\t")
                yield file.stem, typed, title


def ask_forms(ours: Ours, fts5: Fts5, titles: dict[int, str]) -> Iterator[str]:
    """How many find the paper that is meant first; those that do not."""
    first: dict[str, list[bool]] = {}
    rival: list[bool] = []
    missed: list[str] = []
    for who, typed, title in forms():
        found = [titles[paper_id] for paper_id in ours.find(typed)[:10]]
        is_first = found[:1] == [title]
        first.setdefault(who, []).append(is_first)
        words = " ".join(re.findall(r"\w+", typed.casefold()))
        rival.append([titles.get(i) for i in fts5.all_words(words)[:1]] == [title])
        if not is_first:
            place = found.index(title) + 1 if title in found else None
            missed.append(
                f"  * `{typed}`: {f'place {place}' if place else 'not among ten'}, before it “{(found or ['nothing'])[0]}”"
            )
    every = [one for found in first.values() for one in found]
    told = ", ".join(f"{who} {sum(found)} of {len(found)}" for who, found in first.items())
    yield f"* {len(every)} remembered forms, the paper first: {sum(every) / len(every):.1%} ({told}; goal 95 %), FTS5 {sum(rival) / len(rival):.1%}"
    yield from missed


def draw_reasons(ours: Ours, count: int) -> Iterator[str]:
    """What is given as the reason why a paper is like another one, of papers drawn at random."""
    with ours.library.read() as session:
        ids = random.Random(SEED).sample(papers.list_ids(session), count)
        titles = {row.id: row.title for row in papers.get_rows(session, ids)}
    yield f"* {count} reasons for the most similar paper, of papers drawn at random:"
    for paper_id in ids:
        found = ours.engine.similar([paper_id], limit=1)
        yield f"  * {titles[paper_id]}: {', '.join(found[0].words) if found else 'nothing'}"


def run(folder: Path, count: int, reasons: int, *, with_meaning: bool) -> Iterator[str]:
    others: Sequence[Record] = records(count)
    known = [
        Record(number, r.title, r.authors, r.abstract, r.venue, r.year, r.added_at)
        for number, r in enumerate(remembered(), start=len(others) + 1)
    ]
    store(folder / "library", [*others, *known])
    ours, fts5 = Ours(folder / "library"), Fts5(folder)
    ours.build()
    fts5.build([*others, *known])
    yield from ask_forms(ours, fts5, {r.id: r.title for r in (*others, *known)})
    yield f"* Cranfield, nDCG@10: {cranfield(folder / 'cranfield')}"
    if with_meaning:
        yield from compare_meaning(folder, others[:OTHERS])
    yield from draw_reasons(ours, min(reasons, count))
    ours.close()
    fts5.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--papers", type=int, default=20_000)
    parser.add_argument("--reasons", type=int, default=50)
    parser.add_argument("--meaning", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for line in run(Path(folder), options.papers, options.reasons, with_meaning=options.meaning):
            print(line, flush=True)


if __name__ == "__main__":
    main()
