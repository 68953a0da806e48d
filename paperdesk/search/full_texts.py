"""The texts of papers' files: kept page by page, searched in an index of their own, shown as snippets with their page.

All of it is derived data in a folder of its own: deleted, it comes back. The index is one like the papers' own, whose
abstracts are whole texts; a word in it is worth a part of the same word in an abstract.
"""

import gzip
import json
import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from paperdesk.library.records import PaperText
from paperdesk.search.building import build_index
from paperdesk.search.found import Marked
from paperdesk.search.index import Index, IndexBusy
from paperdesk.search.scoring import Hits
from paperdesk.search.snippets import Marker
from paperdesk.text.fold import title_key

log = logging.getLogger(__name__)
MANIFEST = "papers.json"
PAGES, INDEX = "pages", "index"
FIELDS = ("abstract",)
WORTH = np.float32(0.3)  # of a word in a file, beside the same one in an abstract
SHORTEST_START = 3  # letters of the beginning of a word that is looked for
MOST_CHECKED = 400  # papers whose texts are read to see whether a phrase stands in them
MOST_LOOKED_AT = 300  # pages that a snippet is looked for on
KEPT = 48  # texts in memory
Pages = tuple[str, ...]
Found = tuple[NDArray[np.int64], NDArray[np.float32]]


class FullTexts:
    """The texts of one library's files, in a folder."""

    def __init__(self, folder: Path, library_id: str) -> None:
        self.folder = folder
        self.index = Index(folder / INDEX, library_id)
        self.papers: Mapping[int, Sequence[str]] = {}
        """The texts of each paper that are in the index."""

    def open(self) -> None:
        """Open what is there; without it nothing is found."""
        try:
            read = json.loads((self.folder / MANIFEST).read_text(encoding="utf-8"))
            self.papers = {int(paper): tuple(keys) for paper, keys in read.items()}
        except (OSError, ValueError, AttributeError, TypeError):
            self.papers = {}
        if not self.index.open():
            self.papers = {}

    def refresh(self) -> None:
        """See what another process has written."""
        self.index.close()
        self.open()

    def close(self) -> None:
        self.index.close()

    # --- texts

    def file_of(self, key: str) -> Path:
        """Where the pages of a text are kept."""
        return self.folder / PAGES / key[:2] / f"{key}.json.gz"

    def pages(self, key: str) -> Pages:
        """The pages of a text; none where it is not there."""
        return read_pages(self.file_of(key))

    def phrase_in(self, paper_ids: Iterable[int], phrase: str) -> list[int]:
        """Those of the papers in whose texts words stand together; at most 400 are looked at."""
        wanted = f" {title_key(phrase)} "
        known = [paper for paper in paper_ids if paper in self.papers][:MOST_CHECKED]
        return [paper for paper in known if any(wanted in f" {title_key(text)} " for text in self._texts(paper))]

    def _texts(self, paper_id: int) -> Iterator[str]:
        for key in self.papers.get(paper_id, ()):
            yield " ".join(self.pages(key))

    # --- searching

    def hits(self, word: str, *, is_start: bool) -> Found | None:
        """The papers in whose texts a folded word stands, or begins, and what it is worth there; None: in none."""
        if not self.index.is_open:
            return None
        snapshot = self.index.snapshot
        whole = not is_start or len(word) < SHORTEST_START
        found: Hits = snapshot.word(word, FIELDS) if whole else snapshot.beginning(word, FIELDS)
        if not len(found):
            return None
        docs = np.flatnonzero(found.scores) if found.docs is None else found.docs
        papers = snapshot.papers[docs]
        scores = found.scores[docs] if found.docs is None else found.scores
        is_there = papers > 0
        return papers[is_there], scores[is_there] * WORTH

    def snippet(self, paper_id: int, marker: Marker, known: frozenset[str]) -> tuple[int, Marked] | None:
        """The page (from 0) of a paper's first text that shows most of what was searched, and the stretch that does.

        Words that are `known` from its title, in small letters, count only where there are no others.
        """
        best, most = None, (0, 0)
        for key in self.papers.get(paper_id, ())[:1]:
            for number, page in enumerate(self.pages(key)[:MOST_LOOKED_AT]):
                words = {page[start:end].lower() for start, end in marker.hits(page)}
                if (score := (len(words - known), len(words))) > most:
                    best, most = (number, page), score
        return (best[0], _with_page(best[0], marker.snippet(best[1]))) if best is not None else None


def _with_page(number: int, found: Marked) -> Marked:
    lead = f"p. {number + 1}: "
    return Marked(lead + found.text, tuple((start + len(lead), end + len(lead)) for start, end in found.hits))


@lru_cache(KEPT)
def _read(file: Path, _changed_ns: int) -> Pages:
    try:
        return tuple(json.loads(gzip.decompress(file.read_bytes())))
    except (OSError, ValueError, EOFError):
        log.info("the text %s cannot be read and is left out", file.name)
        return ()


def read_pages(file: Path) -> Pages:
    """The pages of a kept text."""
    try:
        return _read(file, file.stat().st_mtime_ns)
    except OSError:
        return ()


def keep_pages(file: Path, pages: Sequence[str]) -> None:
    """Keep the pages of a text; another process sees all of them or none."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_suffix(".part")
    draft.write_bytes(gzip.compress(json.dumps(list(pages), ensure_ascii=False).encode(), 5))
    draft.replace(file)


def take_up(folder: str, library_id: str, changed: Mapping[int, Sequence[str]]) -> int:
    """Bring papers' texts into the index, or out of it (no keys); returns how many are in it. Runs apart.

    Where another process is writing, nothing is done: -1.
    """
    texts = FullTexts(Path(folder), library_id)
    texts.open()
    try:
        return _take_up(texts, changed)
    except IndexBusy:
        return -1
    finally:
        texts.close()


def _take_up(texts: FullTexts, changed: Mapping[int, Sequence[str]]) -> int:
    added = [_text(paper, keys, texts) for paper, keys in changed.items() if keys]
    if not texts.index.is_open:
        with texts.index.building() as fresh:
            build_index(fresh, [added], lambda _done: None)
            texts.index.put_in_force(fresh, 0)
    else:
        with texts.index.writing() as batch:
            batch.remove([paper for paper, keys in changed.items() if not keys])
            batch.add(added)
        _merge(texts)
    papers = {**texts.papers, **changed}
    kept = {paper: list(keys) for paper, keys in papers.items() if keys}
    draft = texts.folder / f"{MANIFEST}.part"
    draft.write_text(json.dumps(kept), encoding="utf-8")
    draft.replace(texts.folder / MANIFEST)
    return len(kept)


def _merge(texts: FullTexts) -> None:
    """Make one segment of many small ones."""
    small = texts.index.small_segments()
    if not small:
        return
    with texts.index.writing() as batch:
        ids = [int(i) for segment in small for i in texts.index.live(segment)]
        batch.add([_text(paper, texts.papers[paper], texts) for paper in ids if paper in texts.papers])
        batch.drop({segment.name for segment in small})


def _text(paper_id: int, keys: Sequence[str], texts: FullTexts) -> PaperText:
    words = "\n".join(page for key in keys for page in texts.pages(key))
    return PaperText(paper_id, "", "", words, "", "", "", "", "", None, "")
