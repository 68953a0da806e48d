"""The texts of papers' files: stored page by page, indexed separately, shown as snippets with their page.

This is derived data in a separate folder: if deleted, it is rebuilt. The index is like that of the papers, with whole
texts in place of abstracts; a word in it counts for a fraction of the same word in an abstract.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from paperdesk.library.records import PaperText
from paperdesk.search.building import build_index
from paperdesk.search.damage import IndexDamaged, read_json, replace_plain
from paperdesk.search.found import Marked
from paperdesk.search.index import Index
from paperdesk.search.index_folder import made
from paperdesk.search.kept_pages import KEY, Pages, read_pages
from paperdesk.search.scoring import Hits, Snapshot
from paperdesk.search.snippets import Marker
from paperdesk.search.wear import live_papers, small_segments
from paperdesk.search.writing import IndexBusy
from paperdesk.text.fold import title_key
from paperdesk.text.line_hyphens import with_joined_forms

MANIFEST = "papers.json"
PAGES, INDEX = "pages", "index"
FIELDS = ("abstract",)
WORTH = np.float32(0.3)  # of a word in a file, relative to the same word in an abstract
SHORTEST_START = 3  # letters in a searched prefix
MOST_CHECKED = 400  # papers whose texts are read to check whether they contain a phrase
MOST_LOOKED_AT = 300  # pages searched for a snippet
MOST_MANIFEST = 256 << 20  # bytes
Found = tuple[NDArray[np.int64], NDArray[np.float32]]


class FullTexts:
    """The texts of one library's files, in a folder."""

    def __init__(self, folder: Path, library_id: str) -> None:
        self.folder = folder
        self.index = Index(folder / INDEX, library_id)
        self.papers: Mapping[int, Sequence[str]] = {}
        """The indexed texts of each paper."""

    def open(self) -> None:
        """Open existing data; without it, nothing is found."""
        self.papers = _read_manifest(self.folder / MANIFEST) if self.index.open() else {}

    def refresh(self) -> None:
        """Pick up changes by other processes."""
        self.index.close()
        self.open()

    def close(self) -> None:
        self.index.close()

    # --- texts

    def file_of(self, key: str) -> Path:
        """The file with the pages of a text."""
        return self.folder / PAGES / key[:2] / f"{key}.json.gz"

    def pages(self, key: str) -> Pages:
        """The pages of a text; none if it is missing."""
        return read_pages(self.file_of(key)) or ()

    def has_text(self, key: str) -> bool | None:
        """True if a text's pages contain anything; None if it is missing or damaged."""
        pages = read_pages(self.file_of(key))
        return None if pages is None else bool(pages)

    def phrase_in(self, paper_ids: Iterable[int], phrase: str) -> list[int]:
        """The papers whose texts contain the phrase; checks at most 400."""
        wanted = f" {title_key(phrase)} "
        known = [paper for paper in paper_ids if paper in self.papers][:MOST_CHECKED]
        return [paper for paper in known if any(wanted in f" {title_key(text)} " for text in self._texts(paper))]

    def _texts(self, paper_id: int) -> Iterator[str]:
        for key in self.papers.get(paper_id, ()):
            yield " ".join(self.pages(key))

    # --- searching

    def hits(self, word: str, *, is_start: bool) -> Found | None:
        """The papers whose texts contain a folded word or prefix, with scores; None if there are none."""
        snapshot = self.index.standing
        if snapshot is not None:
            with self.index.watched():  # if it fails, the index of papers works without it
                return _hits(snapshot, word, is_start=is_start)
        return None

    def snippet(self, paper_id: int, marker: Marker, known: frozenset[str]) -> tuple[int, Marked] | None:
        """The page (from 0) of a paper's first text with the most matches, and the matching passage.

        Words `known` from its title, in lower case, count only if there are no others.
        """
        best, most = None, (0, 0)
        for key in self.papers.get(paper_id, ())[:1]:
            for number, page in enumerate(self.pages(key)[:MOST_LOOKED_AT]):
                words = {page[start:end].lower() for start, end in marker.hits(page)}
                if (score := (len(words - known), len(words))) > most:
                    best, most = (number, page), score
        return (best[0], with_page(best[0], marker.snippet(best[1]))) if best is not None else None


def _hits(snapshot: Snapshot, word: str, *, is_start: bool) -> Found | None:
    whole = not is_start or len(word) < SHORTEST_START
    found: Hits = snapshot.word(word, FIELDS) if whole else snapshot.beginning(word, FIELDS)
    if not len(found):
        return None
    docs = np.flatnonzero(found.scores) if found.docs is None else found.docs
    papers = snapshot.papers[docs]
    scores = found.scores[docs] if found.docs is None else found.scores
    is_there = papers > 0
    return papers[is_there], scores[is_there] * WORTH


def with_page(number: int, found: Marked) -> Marked:
    """A passage of a page, prefixed with its page number."""
    lead = f"p. {number + 1}: "
    return Marked(lead + found.text, tuple((start + len(lead), end + len(lead)) for start, end in found.hits))


def take_up(folder: str, library_id: str, changed: Mapping[int, Sequence[str]]) -> int:
    """Add the texts of papers to the index, or remove them if there are no keys. Runs in a separate process.

    Returns the number of papers in it; does nothing and returns -1 if another process is writing.
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
    if not _added(texts, added, [paper for paper, keys in changed.items() if not keys]):
        texts.papers = {}
        with texts.index.building() as fresh:
            build_index(fresh, [added], lambda _done: None)
            texts.index.put_in_force(fresh, 0)
    papers = {**texts.papers, **changed}
    kept = {paper: list(keys) for paper, keys in papers.items() if keys}
    with made(texts.index.folder):
        replace_plain(texts.folder / MANIFEST, json.dumps(kept).encode())
    return len(kept)


def _added(texts: FullTexts, added: Sequence[PaperText], gone: Sequence[int]) -> bool:
    """Add texts to those in the index; returns whether there is an index to add them to."""
    if texts.index.is_open:
        with texts.index.watched():
            with texts.index.writing() as batch:
                batch.remove(gone)
                batch.add(added)
            _merge(texts)
            return True
    return False


def _read_manifest(file: Path) -> Mapping[int, Sequence[str]]:
    """The indexed texts of each paper; empty if the manifest is not one of ours."""
    try:
        read = read_json(file, MOST_MANIFEST)
    except (FileNotFoundError, IndexDamaged):
        return {}
    if not isinstance(read, dict) or not all(_are_keys(keys) and paper.isdecimal() for paper, keys in read.items()):
        return {}
    return {int(paper): tuple(keys) for paper, keys in read.items()}


def _are_keys(keys: object) -> bool:
    return isinstance(keys, list) and all(isinstance(key, str) and KEY.fullmatch(key) for key in keys)


def _merge(texts: FullTexts) -> None:
    """Merge many small segments into one."""
    small = small_segments(texts.index.snapshot)
    if not small:
        return
    with texts.index.writing() as batch:
        ids = [int(i) for segment in small for i in live_papers(texts.index.snapshot, segment)]
        batch.add([_text(paper, texts.papers[paper], texts) for paper in ids if paper in texts.papers])
        batch.drop({segment.name for segment in small})


def _text(paper_id: int, keys: Sequence[str], texts: FullTexts) -> PaperText:
    words = with_joined_forms("\n".join(page for key in keys for page in texts.pages(key)))
    return PaperText(paper_id, "", "", words, "", "", "", "", "", None, "")
