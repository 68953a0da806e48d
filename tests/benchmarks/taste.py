"""Learning what the reader likes at 100,000 papers from 5,000 decisions: `python -m tests.benchmarks.taste [PAPERS DECISIONS]`.

The decisions are those of a reader who likes one category of arXiv and dismisses the rest; how well the others are
ranked is told by the part of pairs in the right order (AUC). With `meaning PAPERS` so many papers are read by the model
first, and words alone are compared with words and meaning, for that reader and for one who likes several fields.
"""

import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from paperdesk.jobs.encode_papers import encode_papers, open_meaning
from paperdesk.jobs.index_papers import catch_up, open_index
from paperdesk.jobs.progress import Progress
from paperdesk.meaning.vectors import Vectors
from paperdesk.search.index import Index
from paperdesk.search.preferences import Examples, PreferenceModel, learn
from paperdesk.settings import MeaningSettings
from tests.benchmarks.corpus import Record, make_library, records

PAPERS, DECISIONS = 100_000, 5_000
LIKED = "cs.CL"
SEEDS = 4
SEVERAL = {"cs.IT", "cs.GR", "cs.SD", "cs.RO"}
OTHERS = {"cs.GT", "cs.CE", "eess.IV", "cs.IR"}
Likes = Callable[[Record], bool]
READERS: dict[str, Likes] = {
    "one field": lambda record: LIKED in record.venue,
    "four fields": lambda record: record.venue.split()[1] in SEVERAL,
    "four others": lambda record: record.venue.split()[1] in OTHERS,
}


def auc(preference: PreferenceModel, liked: list[int], others: list[int]) -> float:
    """The part of pairs of a liked and another paper that stand in the right order."""
    good, bad = (np.array([preference.scores[i] for i in ids if i in preference.scores]) for ids in (liked, others))
    return float(np.searchsorted(np.sort(bad), good).mean() / len(bad))


def main(folder: Path, papers: int = PAPERS, decisions: int = DECISIONS) -> None:
    found = records(papers)
    library = make_library(folder, found)
    index = open_index(library)
    catch_up(library, index, Progress())
    chance = np.random.default_rng(3)
    preference = [record for record in found if record.venue.startswith("arXiv")] or found
    order = [preference[i] for i in chance.permutation(len(preference))]
    decided, rest = order[:decisions], order[decisions:]
    print("| what | figure | goal |\n|---|---|---|")
    for count in (decisions, 200, 20):
        begun, wall = time.process_time(), time.perf_counter()
        (model,) = learn(index.snapshot, {"": _examples(decided[:count])}).values()
        cpu, wall = time.process_time() - begun, time.perf_counter() - wall
        good = auc(model, [r.id for r in rest if _is_liked(r)], [r.id for r in rest if not _is_liked(r)])
        goal = "10 s" if count == decisions else ""
        print(f"| learning {count:,} decisions at {len(found):,} papers | {cpu:.1f} CPU s, {wall:.1f} s | {goal} |")
        print(f"| pairs of other papers in the right order after it | {good:.3f} | |")
    begun = time.process_time()
    for record in rest[:50]:
        model.reasons(record.title, record.abstract)
    print(f"| the reasons of 50 cards | {1000 * (time.process_time() - begun):.0f} CPU ms | |")
    print(f"| memory at its highest | {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB | |")
    index.close()
    library.close()


def compare_meaning(folder: Path, count: int) -> None:
    """What it adds to know what papers mean, for readers of one field and of several."""
    found = records(count)
    library = make_library(folder, found)
    index = open_index(library)
    catch_up(library, index, Progress())
    meaning = open_meaning(library, MeaningSettings())
    encode_papers(library, meaning, Progress())
    meaning.close()
    announced = [record for record in found if record.venue.startswith("arXiv")]
    print(f"| reader, decisions | by words | by meaning as well | CPU s to learn, at {len(found):,} papers |")
    print("|---|---|---|---|")
    for name, is_liked in READERS.items():
        for decisions in (20, 200):
            plain, both, cpu = zip(
                *(_compared(index, meaning.vectors, announced, is_liked, decisions, seed) for seed in range(SEEDS)),
                strict=True,
            )
            figures = f"{np.mean(plain):.3f} | {np.mean(both):.3f} | {np.mean(cpu):.1f}"
            print(f"| {name}, {decisions} | {figures} |")
    index.close()
    library.close()


def _compared(
    index: Index, vectors: Vectors, announced: list[Record], is_liked: Likes, decisions: int, seed: int
) -> tuple[float, float, float]:
    """Pairs in the right order by words alone and by both, and what learning both took; half of what is decided is liked."""
    order = [announced[i] for i in np.random.default_rng(seed).permutation(len(announced))]
    liked, others = [r.id for r in order if is_liked(r)], [r.id for r in order if not is_liked(r)]
    half = min(decisions // 2, len(liked) // 2)
    examples = {"": Examples(liked[:half], others[: decisions - half])}
    (plain,) = learn(index.snapshot, examples).values()
    begun = time.process_time()
    (both,) = learn(index.snapshot, examples, vectors).values()
    cpu = time.process_time() - begun
    rest = liked[half:], others[decisions - half :]
    return auc(plain, *rest), auc(both, *rest), cpu


def _is_liked(record: Record) -> bool:
    return LIKED in record.venue or ("theory" in record.title and not record.venue.startswith("arXiv"))


def _examples(decided: list[Record]) -> Examples:
    return Examples([r.id for r in decided if _is_liked(r)], [r.id for r in decided if not _is_liked(r)])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        if sys.argv[1:2] == ["meaning"]:
            compare_meaning(Path(name) / "library", int(sys.argv[2]))
        else:
            main(Path(name) / "library", *map(int, sys.argv[1:]))
