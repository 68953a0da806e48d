"""Learning what the reader likes at 100,000 papers from 5,000 decisions: `python -m tests.benchmarks.taste [PAPERS DECISIONS]`.

The decisions are those of a reader who likes one category of arXiv and dismisses the rest; how well the others are
ranked is told by the part of pairs in the right order (AUC).
"""

import resource
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from paperdesk.jobs.index_papers import catch_up, open_index
from paperdesk.jobs.progress import Progress
from paperdesk.search.preferences import Examples, PreferenceModel, learn
from tests.benchmarks.corpus import Record, make_library, records

PAPERS, DECISIONS = 100_000, 5_000
LIKED = "cs.CL"


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


def _is_liked(record: Record) -> bool:
    return LIKED in record.venue or ("theory" in record.title and not record.venue.startswith("arXiv"))


def _examples(decided: list[Record]) -> Examples:
    return Examples([r.id for r in decided if _is_liked(r)], [r.id for r in decided if not _is_liked(r)])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        main(Path(name) / "library", *map(int, sys.argv[1:]))
