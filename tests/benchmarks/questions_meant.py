"""Questions asked by words and by meaning, side by side: Cranfield's, and such as nobody's abstract answers in its words."""

import json
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from paperdesk.importers import find_importer
from paperdesk.importers.base import Source
from paperdesk.jobs.encode_papers import encode_papers, open_meaning
from paperdesk.jobs.progress import Progress
from paperdesk.model.feed import EntryDraft
from paperdesk.model.query import parse_query
from paperdesk.search.relevance import ByMeaning
from paperdesk.settings import MeaningSettings
from tests.benchmarks.corpus import Record
from tests.benchmarks.search_extras import (
    CRANFIELD,
    cranfield_documents,
    cranfield_judgements,
    cranfield_questions,
    ndcg,
)
from tests.benchmarks.search_ours import Ours, cpu_s, store
from tests.samples import PROJECT, SHARED

PAGE = SHARED / "hf" / "papers-listing-effective-theory.txt"
PARAPHRASED = SHARED.parent / "faults" / "questions.json"
WRITTEN = PROJECT / "tests" / "data" / "paraphrased"
FIRST, AMONG = 1, 5


class Read:
    """A library whose papers analysed for search by meaning."""

    def __init__(self, folder: Path, papers: Sequence[Record]) -> None:
        store(folder, list(papers))
        self.ours = Ours(folder)
        self.ours.build()
        self.meaning = self.ours.engine.meaning = open_meaning(self.ours.library, MeaningSettings())
        begun = cpu_s()
        encode_papers(self.ours.library, self.meaning, Progress())
        self.meaning.close()
        self.encoding_ms = (cpu_s() - begun) / len(papers) * 1000

    def find(self, text: str, by_meaning: ByMeaning) -> list[int]:
        query = parse_query(text, is_typing=False)
        return list(self.ours.engine.search(query, by_meaning=by_meaning).ids[:10])

    def close(self) -> None:
        self.meaning.close()
        self.ours.close()


def compare_meaning(folder: Path, others: Sequence[Record]) -> Iterator[str]:
    """What meaning adds to words, and what it costs."""
    if CRANFIELD.exists():
        yield from _cranfield(folder / "meant-cranfield")
    if PAGE.exists() and PARAPHRASED.exists():
        page = _page_papers()
        for among in ([], others):
            yield from _paraphrased(folder / f"meant-{len(among)}", page, among)


def _cranfield(folder: Path) -> Iterator[str]:
    read = Read(folder, list(cranfield_documents()))
    judged, questions = cranfield_judgements(), cranfield_questions()
    told, begun = [], time.perf_counter()
    for by_meaning in (ByMeaning.NOTHING, ByMeaning.ALL):
        begun = time.perf_counter()
        gains = [ndcg(read.find(text, by_meaning), judged.get(n, {})) for n, text in enumerate(questions, start=1)]
        told.append(f"{sum(gains) / len(gains):.4f}")
    took_ms = (time.perf_counter() - begun) / len(questions) * 1000
    read.close()
    yield (
        f"* Cranfield, nDCG@10: by words {told[0]}, by meaning as well {told[1]} (goal 0.43); "
        f"{read.encoding_ms:.1f} CPU ms a paper to read, {took_ms:.0f} ms by the clock a question"
    )


def _page_papers() -> list[Record]:
    source = Source(PAGE.read_bytes(), PAGE.name)
    drafts = [item.paper for item in find_importer(source).parse(source) if isinstance(item, EntryDraft)]
    return [
        Record(number, d.fields.title, tuple(a.full for a in d.authors), d.fields.abstract, "", 2026, "2026-01-01")
        for number, d in enumerate(drafts, start=1)
    ]


def _paraphrased(folder: Path, page: Sequence[Record], others: Sequence[Record]) -> Iterator[str]:
    moved = [
        Record(len(page) + n, r.title, r.authors, r.abstract, r.venue, r.year, r.added_at)
        for n, r in enumerate(others, start=1)
    ]
    read = Read(folder, [*page, *moved])
    asked = [(number, text) for number, text in json.loads(PARAPHRASED.read_text(encoding="utf-8"))]
    for file in sorted(WRITTEN.glob("*.tsv")):
        lines = (line.split("\t") for line in file.read_text(encoding="utf-8").splitlines())
        asked += [(int(number), text) for number, text in lines]
    told = []
    for by_meaning, name in ((ByMeaning.NOTHING, "by words"), (ByMeaning.ALL, "by meaning as well")):
        places = [_place(read.find(text, by_meaning), number) for number, text in asked]
        first, among = (sum(0 < place <= most for place in places) for most in (FIRST, AMONG))
        told.append(f"{name} {first} first, {among} among five")
    read.close()
    yield f"* {len(asked)} questions in other words, {len(page)} papers and {len(others):,} others: {'; '.join(told)}"


def _place(found: Sequence[int], number: int) -> int:
    return found.index(number) + 1 if number in found else 0
