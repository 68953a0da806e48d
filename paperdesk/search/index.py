"""The Whoosh index of one library: a folder of derived data that may be deleted at any time.

A stamp beside it says whose index it is, in which format, and which change it has taken up last. A missing, foreign,
outdated or damaged index is simply started anew.
"""

import contextlib
import json
import logging
import pickle
import shutil
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from whoosh import index as whoosh_index
from whoosh.query import And, NullQuery, Or, Prefix, Query, Term
from whoosh.searching import Searcher

from paperdesk.library.records import PaperText
from paperdesk.model.query import Phrase, Word
from paperdesk.search.schema import BOOSTS, FORMAT, STEMMED, STOP, make_schema, stemmed, words

log = logging.getLogger(__name__)
STAMP = "stamp.json"
FIELDS = {"author": "authors", "note": "notes", "tag": "tags", "text": "abstract"}
MEMORY_MB = 128


@dataclass(frozen=True, slots=True)
class Stamp:
    """Whose index this is, in which format, and the last change in it."""

    library_id: str = ""
    format: int = FORMAT
    seq: int = -1  # -1: not whole yet


class Index:
    """The index in a folder; one thread writes, any thread reads."""

    def __init__(self, folder: Path, library_id: str) -> None:
        self.folder = folder
        self.library_id = library_id
        self._writing = threading.Lock()
        self._index: Any = None
        self._searcher: Searcher | None = None

    def open(self) -> bool:
        """Open what is there, if it is this library's and whole; else say False: it is to be rebuilt."""
        stamp = self.stamp()
        if stamp.library_id != self.library_id or stamp.format != FORMAT or stamp.seq < 0:
            return False
        try:
            self._index = whoosh_index.open_dir(str(self.folder))
            self.searcher()
        except (whoosh_index.IndexError, pickle.UnpicklingError, EOFError, OSError, ValueError, KeyError):
            log.info("the index in %s cannot be opened and is rebuilt", self.folder, exc_info=True)
            self._index = None
            return False
        return True

    @property
    def is_open(self) -> bool:
        return self._index is not None

    def stamp(self) -> Stamp:
        """What the index says of itself; an empty stamp where it cannot be read."""
        try:
            return Stamp(**json.loads((self.folder / STAMP).read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return Stamp()

    def start_anew(self) -> None:
        """Throw away what is there and begin an empty index."""
        self.close()
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True, exist_ok=True)
        self._index = whoosh_index.create_in(str(self.folder), make_schema())

    def set_stamp(self, seq: int) -> None:
        """Note that all changes up to `seq` are in the index."""
        draft = self.folder / (STAMP + ".tmp")
        draft.write_text(json.dumps(asdict(Stamp(self.library_id, FORMAT, seq))), encoding="utf-8")
        draft.replace(self.folder / STAMP)

    def update(self, texts: Iterable[PaperText], *, gone: Sequence[int] = (), merge: bool = False) -> None:
        """Take up papers in place of what was known of them, and forget those that are gone."""
        texts = list(texts)
        with self._writing:
            writer = self._index.writer(limitmb=MEMORY_MB)
            try:
                if not self._is_empty():
                    for paper_id in (*gone, *(t.id for t in texts)):
                        writer.delete_by_term("id", str(paper_id))
                for text in texts:
                    writer.add_document(**document(text))
                writer.commit(merge=merge)
            except BaseException:
                with contextlib.suppress(Exception):
                    writer.cancel()
                raise
        self.refresh()

    def _is_empty(self) -> bool:
        return bool(self._index.is_empty())

    def refresh(self) -> None:
        """Let the next search see what was committed."""
        if self._searcher is not None:
            self._searcher = self._searcher.refresh()

    def searcher(self) -> Searcher:
        if self._searcher is None:
            self._searcher = self._index.searcher()
        return self._searcher

    def match(self, leaf: Word | Phrase) -> Mapping[int, float]:
        """The papers that a word is in, or all words of a phrase: id -> score, higher is better."""
        query = self.query(leaf)
        searcher = self.searcher()
        hits = searcher.search(query, limit=None)
        return {int(searcher.stored_fields(number)["id"]): score for score, number in hits.top_n}

    def query(self, leaf: Word | Phrase) -> Query:
        """Whoosh's own query for a leaf of ours."""
        found = [w for w in words(leaf.text) if w not in STOP] or list(words(leaf.text))
        if not found:
            return NullQuery
        fields = [FIELDS.get(leaf.field, leaf.field)] if leaf.field else list(BOOSTS)
        is_prefix = isinstance(leaf, Word) and leaf.is_prefix
        return And([_anywhere(word, fields, is_prefix=is_prefix and word == found[-1]) for word in found])

    def count(self) -> int:
        """How many papers are in it."""
        return int(self._index.doc_count()) if self._index is not None else 0

    def close(self) -> None:
        if self._searcher is not None:
            self._searcher.close()
            self._searcher = None
        if self._index is not None:
            self._index.close()
            self._index = None


def _anywhere(word: str, fields: Sequence[str], *, is_prefix: bool) -> Query:
    terms: list[Query] = []
    for field in fields:
        term = stemmed(word) if field in STEMMED else word
        terms.append(Term(field, term, boost=BOOSTS[field]))
        if is_prefix:
            terms.append(Prefix("exact" if field == "title" else field, word, boost=BOOSTS[field] / 2))
    return Or(terms)


def document(text: PaperText) -> dict[str, str]:
    """One paper as Whoosh takes it."""
    return {
        "id": str(text.id),
        "title": text.title,
        "exact": text.title,
        "authors": text.authors,
        "abstract": text.abstract,
        "venue": text.venue,
        "notes": text.notes,
        "tags": text.tags,
    }


@contextlib.contextmanager
def opened(folder: Path, library_id: str) -> Iterator[Index]:
    """An index for the length of a block."""
    index = Index(folder, library_id)
    try:
        yield index
    finally:
        index.close()
