"""The same searches on SQLite's FTS5: Porter stems, prefix indexes of 1 to 3 letters, bm25 with our weights."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.corpus import Record

LIMIT = 50
BM25 = "bm25(f, 10.0, 5.0, 1.0)"
ROWS = "select id, title, authors, venue, year, substr(abstract, 1, 400) from paper where id in ({})"


class Fts5:
    """An FTS5 index with the texts in a table beside it."""

    name = "FTS5"

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._file = folder / "fts5.sqlite"
        self._db = sqlite3.connect(self._file)

    def build(self, papers: Sequence[Record]) -> None:
        """Index all papers; the table of rows is not part of it."""
        self._db.execute("pragma journal_mode = wal")
        self._db.execute("pragma synchronous = normal")
        self._db.execute(
            "create virtual table f using fts5(title, authors, abstract, content='', "
            "tokenize='porter unicode61 remove_diacritics 2', prefix='1 2 3')"
        )
        self._db.executemany("insert into f(rowid, title, authors, abstract) values (?, ?, ?, ?)", map(_texts, papers))
        self._db.commit()

    def add_rows(self, papers: Sequence[Record]) -> None:
        """What a list shows of each paper."""
        self._db.execute(
            "create table paper (id integer primary key, title, authors, abstract, venue, year int, added text)"
        )
        rows = ((r.id, r.title, "; ".join(r.authors), r.abstract, r.venue, r.year, r.added_at) for r in papers)
        self._db.executemany("insert into paper values (?, ?, ?, ?, ?, ?, ?)", rows)
        self._db.execute("create index ix_added on paper(added)")
        self._db.commit()

    def size_mb(self) -> float:
        return float(self._db.execute("select sum(length(block)) from f_data").fetchone()[0]) / 1e6

    def _top(self, match: str) -> list[int]:
        query = f"select rowid from f where f match ? order by {BM25} limit {LIMIT}"
        return [row[0] for row in self._db.execute(query, (match,))]

    def type(self, text: str) -> list[int]:
        """As typed: all words, the last one as a prefix."""
        *words, last = text.split()
        return self._top(" AND ".join([*map(_quoted, words), _quoted(last) + "*"]))

    def all_words(self, text: str) -> list[int]:
        return self._top(" AND ".join(map(_quoted, text.split())))

    def any_word(self, text: str) -> list[int]:
        return self._top(" OR ".join(map(_quoted, text.split())))

    def find(self, text: str) -> list[int]:
        """What there is for some words: all of them, else any."""
        return self.all_words(text) or self.any_word(text)

    def in_years(self, text: str, low: int, high: int) -> list[int]:
        query = (
            "select f.rowid from f join paper on paper.id = f.rowid where f match ? and year between ? and ? "
            f"order by {BM25} limit {LIMIT}"
        )
        return [row[0] for row in self._db.execute(query, (_quoted(text), low, high))]

    def by_date(self, text: str) -> list[int]:
        query = (
            f"select paper.id from f join paper on paper.id = f.rowid where f match ? order by added desc limit {LIMIT}"
        )
        return [row[0] for row in self._db.execute(query, (_quoted(text),))]

    def rows(self, ids: Sequence[int]) -> int:
        """Make results ready for a list, without snippets: a contentless index has none."""
        return len(self._db.execute(ROWS.format(",".join("?" * len(ids))), ids).fetchall())

    def update(self, paper: Record, number: int) -> None:
        """Add one paper so that the next search finds it."""
        self._db.execute(
            "insert into f(rowid, title, authors, abstract) values (?, ?, ?, ?)", (number, *_texts(paper)[1:])
        )
        self._db.commit()

    def close(self) -> None:
        self._db.close()


def _texts(record: Record) -> tuple[int, str, str, str]:
    return record.id, record.title, "; ".join(record.authors), f"{record.abstract} {record.venue}"


def _quoted(word: str) -> str:
    return '"' + word.replace('"', "") + '"'
