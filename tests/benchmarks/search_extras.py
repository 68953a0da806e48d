"""Measurements of searching that take their own library: quality, importing, growth, kills."""

import itertools
import math
import multiprocessing
import os
import random
import re
import signal
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from whoosh import index as whoosh_index
from whoosh.analysis import StemmingAnalyzer
from whoosh.fields import ID, TEXT, Schema

from paperdesk.jobs.index_papers import catch_up, open_index, rebuild
from paperdesk.jobs.progress import Progress
from paperdesk.library import papers
from paperdesk.library.library import Library
from paperdesk.model.query import parse_query
from paperdesk.search.engine import Engine
from tests.benchmarks.basics import cpu_of, write_bibtex
from tests.benchmarks.corpus import Record, records
from tests.benchmarks.rival_fts5 import Fts5
from tests.benchmarks.search_ours import Ours, cpu_s, store, timed
from tests.benchmarks.search_queries import make_queries
from tests.samples import SHARED

CRANFIELD = SHARED / "search" / "cranfield"
GRADES = {"1": 4, "2": 3, "3": 2, "4": 1}  # 1 is a complete answer, 4 of some interest, all else of none


def cranfield(folder: Path) -> str:
    """How well questions in whole sentences are answered, ours beside FTS5's."""
    if not CRANFIELD.exists():
        return "not beside the project"
    folder.mkdir(parents=True)
    documents = list(cranfield_documents())
    store(folder / "library", documents)
    ours, fts5 = Ours(folder / "library"), Fts5(folder)
    ours.build()
    fts5.build(documents)
    questions, judged = cranfield_questions(), cranfield_judgements()
    results = []
    for engine in (ours, fts5):
        gains = []
        for number, question in enumerate(questions, start=1):
            text = " ".join(re.findall(r"[a-z0-9]+", question)) if engine is fts5 else question
            ids = fts5.any_word(text) if engine is fts5 else ours.find(question)
            gains.append(ndcg(ids[:10], judged.get(number, {})))
        results.append(f"{engine.name} {sum(gains) / len(gains):.4f}")
        engine.close()
    return ", ".join(results) + " (goal 0.39)"


def cranfield_documents() -> Iterator[Record]:
    text = (CRANFIELD / "cran.all.1400").read_text()
    for number, part in enumerate(re.split(r"^\.I \d+\n", text, flags=re.MULTILINE)[1:], start=1):
        fields = re.split(r"^\.([TABW])\n", part, flags=re.MULTILINE)
        found = {name: " ".join(value.split()) for name, value in zip(fields[1::2], fields[2::2], strict=True)}
        yield Record(number, found["T"], (found["A"],) if found["A"] else (), found["W"], "", 0, "2026-01-01")


def cranfield_questions() -> list[str]:
    """The questions; the judgements number them by position."""
    parts = re.split(r"^\.I \d+\n\.W\n", (CRANFIELD / "cran.qry").read_text(), flags=re.MULTILINE)[1:]
    return [" ".join(part.split()) for part in parts]


def cranfield_judgements() -> dict[int, dict[int, int]]:
    judged: dict[int, dict[int, int]] = {}
    for row in (CRANFIELD / "cranqrel").read_text().splitlines():
        question, document, grade = row.split()
        judged.setdefault(int(question), {})[int(document)] = GRADES.get(grade, 0)
    return judged


def ndcg(ids: Sequence[int], grades: dict[int, int]) -> float:
    gained = sum(grades.get(paper_id, 0) / math.log2(place + 2) for place, paper_id in enumerate(ids))
    best = sum(grade / math.log2(place + 2) for place, grade in enumerate(sorted(grades.values(), reverse=True)[:10]))
    return gained / best if best else 0.0


def stock_build_s(folder: Path, found: Sequence[Record]) -> float:
    """CPU seconds that Whoosh takes as it comes, for the same fields, without keeping the texts."""
    target = folder / "stock"
    target.mkdir()
    text = {name: TEXT(analyzer=StemmingAnalyzer()) for name in ("title", "abstract")}
    schema = Schema(id=ID(unique=True, stored=True), exact=TEXT(), authors=TEXT(), venue=TEXT(), **text)

    def build() -> None:
        writer = whoosh_index.create_in(str(target), schema).writer(limitmb=256)
        for r in found:
            texts = {"title": r.title, "exact": r.title, "authors": "; ".join(r.authors), "abstract": r.abstract}
            writer.add_document(id=str(r.id), venue=r.venue, **texts)
        writer.commit()

    return timed(build)


def import_cpu_s(folder: Path, count: int) -> float:
    """CPU seconds of importing BibTeX records and of a search that indexes them, both as commands."""
    folder.mkdir()
    write_bibtex(folder / "in.bib", count)
    library = folder / "library"
    return cpu_of("import", str(folder / "in.bib"), library=library) + cpu_of("search", "theory", library=library)


def growth(folder: Path, size: int, sequences: int) -> str:
    """As-you-type at three times the size, against the size."""
    found = []
    for count in (size, 3 * size):
        target = folder / f"growth{count}"
        papers_of = records(count)
        texts = make_queries(papers_of[:size], sequences).keystrokes
        store(target, papers_of)
        ours = Ours(target)
        begun = cpu_s()
        ours.build()
        built = cpu_s() - begun
        times = sorted(min(timed(lambda t=t: ours.type(t)) for _ in range(3)) * 1000 for t in texts)  # type: ignore[misc]
        found.append((times[len(times) // 2], times[int(len(times) * 0.95)], built, ours.size_mb()))
        ours.close()
    cells = [
        f"p50 {p50:.2f} ms, p95 {p95:.2f} ms, built in {built:.0f} CPU s, {mb:.0f} MB" for p50, p95, built, mb in found
    ]
    return f"{cells[0]}; then {cells[1]}: p50 {found[1][0] / found[0][0]:.2f} times (goal under 3)"


def kills(folder: Path, count: int) -> str:
    """Kill a process that edits and indexes at random moments; then look whether all is there, once."""
    store(folder, records(300))
    library = Library(folder)
    index = open_index(library)
    rebuild(library, index, Progress())
    index.close()
    chance, context = random.Random(3), multiprocessing.get_context("spawn")
    unreadable = wrong = 0
    for _ in range(count):
        ready = context.Event()
        child = context.Process(target=_index_for_ever, args=(folder, ready))
        child.start()
        ready.wait(60)
        time.sleep(chance.uniform(0.0, 0.5))
        os.kill(child.pid or 0, signal.SIGKILL)
        child.join()
        unreadable += not open_index(library).is_open
        wrong += not _is_whole(library)
    library.close()
    return (
        f"{count} kills during indexing: {unreadable} unreadable indexes, {wrong} with papers lost or twice (goal 0, 0)"
    )


def _index_for_ever(folder: Path, ready: "multiprocessing.synchronize.Event") -> None:
    """Edit papers and index them until killed; now and then build the index anew."""
    library = Library(folder)
    index = open_index(library)
    chance = random.Random()
    ready.set()
    for turn in itertools.count():
        with library.edit() as edit:
            for paper_id in chance.sample(range(1, 301), 20):
                papers.update_fields(edit, paper_id=paper_id, values={"venue": f"Marker {turn} {chance.random()}"})
        catch_up(library, index, Progress())
        if turn % 10 == 9:
            rebuild(library, index, Progress())


def _is_whole(library: Library) -> bool:
    """Whether every paper is found, and none twice."""
    index = open_index(library)
    catch_up(library, index, Progress())
    held = index.snapshot.papers[index.snapshot.papers > 0]
    with library.read() as session:
        present = sorted(papers.list_ids(session, any_place=True))
        venues = {i: papers.get_detail(session, i).fields.venue for i in present[::30]}
    engine = Engine(library, index)
    fresh = all(
        not venue.startswith("Marker") or paper_id in engine.search(parse_query(f'venue:"{venue}"')).ids
        for paper_id, venue in venues.items()
    )
    index.close()
    return bool(np.array_equal(np.sort(held), present)) and fresh
