"""Whether any paper vanishes among many that are alike: `python -m tests.benchmarks.swallowed [ALIKE TITLES COPIES]`.

3,000 titles that differ in two letters; and the first 40,000 titles of the corpus without authors, with 5,000 near
copies of them (a word, a number, a part or a year changed). No near copy may be merged into what it was made of.
"""

import itertools
import json
import lzma
import random
import re
import string
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from paperdesk.library.arrival_records import Origin, Outcome
from paperdesk.library.arrivals import Arrival, save_drafts
from paperdesk.library.library import Library
from paperdesk.model.paper import PaperDraft, PaperFields, Place
from paperdesk.text.fold import title_key
from tests.samples import SHARED

BATCH = 50
COMMON = 3_000
TITLES, COPIES = 40_000, 5_000
WORDS = ("lithium", "galaxies", "robust", "sparse", "children", "northern", "graph", "copper", "speech", "sequential")


def two_letters(count: int) -> list[str]:
    """Titles that differ in two letters."""
    pairs = ["".join(letters) for letters in itertools.product(string.ascii_lowercase, repeat=2)]
    kinds = ("phases", "states", "bands", "modes", "layers")
    titles = (f"Search for {kind} of matter in the {pair} compound when it is cold" for kind in kinds for pair in pairs)
    return list(itertools.islice(titles, count))


def corpus_titles(file: Path, count: int) -> list[str]:
    """The first titles of the corpus."""
    with lzma.open(file, "rt", encoding="utf-8") as lines:
        return [json.loads(line)["title"] for line in itertools.islice(lines, count)]


def near_copy(title: str, chance: random.Random) -> str:
    """A title of another paper: a word, a number, a part or a year is another one."""
    words = title.split()
    kind = chance.randrange(4)
    if kind == 0 or len(words) < 3:
        place = chance.randrange(len(words))
        return " ".join([*words[:place], chance.choice(WORDS), *words[place + 1 :]])
    if kind == 1:
        return (
            re.sub(r"\d+", lambda found: str(int(found[0][:9]) + 1), title) if re.search(r"\d", title) else f"{title} 2"
        )
    return (
        f"{title}, part {chance.choice(('I', 'II', 'III'))}"
        if kind == 2
        else f"{title} ({chance.randrange(1990, 2026)})"
    )


def save(library: Library, titles: Sequence[str]) -> Iterator[Outcome]:
    """Import titles that nothing else is known of, by fifties."""
    arrival = Arrival(Origin("file:titles.txt"), Place.LIBRARY)
    for start in range(0, len(titles), BATCH):
        drafts = [PaperDraft(PaperFields(title=title)) for title in titles[start : start + BATCH]]
        with library.edit() as edit:
            yield from save_drafts(edit, drafts, arrival)


def false_merges(titles: Sequence[str], copies: int) -> tuple[int, int]:
    """How many near copies were merged into another title than their own, and how many there were."""
    chance = random.Random(7)
    known = {title_key(title) for title in titles}
    made = [near_copy(title, chance) for title in chance.sample(titles, copies)]
    made = [copy for copy in dict.fromkeys(made) if title_key(copy) not in known]
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder) / "library")
        list(save(library, titles))
        wrong = [
            o.merged for o in save(library, made) if o.merged and title_key(o.merged.record) != title_key(o.merged.into)
        ]
        library.close()
    for met in wrong[:20]:
        print(f"    {met.record} -> {met.into} ({met.reason})", file=sys.stderr)
    return len(wrong), len(made)


def main(alike: int = COMMON, titles: int = TITLES, copies: int = COPIES) -> None:
    begun = time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder) / "library")
        outcomes = list(save(library, two_letters(alike)))
        library.close()
    added = sum(outcome.kind == "added" for outcome in outcomes)
    print(f"{len(outcomes)} titles that differ in two letters: {added} papers, {time.process_time() - begun:.1f} CPU s")
    begun = time.process_time()
    wrong, count = false_merges(corpus_titles(SHARED / "corpus" / "papers-100k.jsonl.xz", titles), copies)
    print(f"{count} near copies of {titles} titles: {wrong} false merges, {time.process_time() - begun:.1f} CPU s")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
