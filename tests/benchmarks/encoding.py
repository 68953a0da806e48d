"""What it costs to read papers for their meaning: the program's own time, and the model's on the same texts.

    python -m tests.benchmarks.encoding [PAPERS]

Papers are read in the order that the program reads them; the model alone is given the same batches of tokens, already
made, in the same process as the benchmark. A question is asked of vectors of 100,000 papers, its encoding included.
"""

import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

import numpy as np

from paperdesk.jobs.encode_papers import ASKED_PAPERS, encode_papers, open_meaning, text_of
from paperdesk.jobs.progress import Progress
from paperdesk.library import outbox, papers
from paperdesk.library.library import Library
from paperdesk.meaning.encoder import BATCH_TEXTS, Session
from paperdesk.meaning.meaning import Meaning
from paperdesk.meaning.models import find_model
from paperdesk.settings import MeaningSettings
from tests.benchmarks.calibration import calibrate
from tests.benchmarks.corpus import records
from tests.benchmarks.search_ours import cpu_s, store

ASKED = 100_000  # papers whose vectors a question is compared with
QUESTIONS = 30
MODEL = MeaningSettings().folder


def texts_of(folder: Path) -> list[str]:
    """The texts of all papers, in the order in which they are read."""
    library = Library(folder)
    with library.read() as session:
        ids = papers.list_ids(session, order="added")
        found = {text.id: text_of(text) for text in outbox.get_texts(session, ids)}
    library.close()
    return [found[paper_id] for paper_id in ids]


def by_program(folder: Path) -> tuple[float, float]:
    """CPU seconds of all processes, and MiB of the one with the model."""
    library = Library(folder)
    meaning = open_meaning(library, MeaningSettings())
    begun = cpu_s()
    encode_papers(library, meaning, Progress())
    meaning.close()
    library.close()
    return cpu_s() - begun, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def by_model(texts: Sequence[str]) -> float:
    """CPU seconds of onnxruntime alone."""
    session = Session(find_model(MODEL))
    spent = 0.0
    for start in range(0, len(texts), ASKED_PAPERS):
        tokens = [one.ids for one in session.tokenizer.encode_batch(list(texts[start : start + ASKED_PAPERS]))]
        tokens.sort(key=len)
        for first in range(0, len(tokens), BATCH_TEXTS):
            given = session.padded(tokens[first : first + BATCH_TEXTS])
            begun = time.process_time()
            session.run.run(None, given)
            spent += time.process_time() - begun
    return spent


def ask(folder: Path, texts: Sequence[str]) -> tuple[list[float], list[float]]:
    """CPU ms of this process, and ms by the clock, of each question among as many vectors as `ASKED`."""
    meaning = Meaning(folder, find_model(MODEL))
    rows = np.random.default_rng(1).normal(size=(ASKED, meaning.model.numbers)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    with meaning.vectors.writing():
        meaning.vectors.append(list(range(1, ASKED + 1)), [1] * ASKED, rows)
    meaning.encode_query("warm")
    spent, waited = [], []
    for text in texts[:QUESTIONS]:
        question = " ".join(text.split()[:12])
        begun, cpu = time.perf_counter(), time.process_time()
        meaning.vectors.nearness(meaning.encode_query(question))
        waited.append((time.perf_counter() - begun) * 1000)
        spent.append((time.process_time() - cpu) * 1000)
    meaning.close()
    return spent, waited


def main(count: int) -> None:
    print(calibrate())
    with tempfile.TemporaryDirectory() as place:
        store(Path(place, "library"), list(islice(records(count), count)))
        texts = texts_of(Path(place, "library"))
        print(f"* {len(texts):,} papers, {statistics.mean(map(len, texts)):,.0f} characters each", flush=True)
        whole, memory = by_program(Path(place, "library"))
        alone = by_model(texts)
        print(f"* read by the program: {whole / len(texts) * 1000:.1f} CPU ms a paper, {memory:.0f} MiB")
        print(
            f"* onnxruntime alone: {alone / len(texts) * 1000:.1f} CPU ms a paper; the program takes {whole / alone:.2f} of it"
        )
        spent, waited = ask(Path(place, "asked"), texts)
        print(
            f"* a question among {ASKED:,}: {statistics.median(spent):.1f} CPU ms here, "
            f"{statistics.median(waited):.1f} ms by the clock (p95 {sorted(waited)[-2]:.1f})"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3_000)
