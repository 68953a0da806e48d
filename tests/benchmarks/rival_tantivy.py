"""The same searches on tantivy, a search engine written in Rust; a development dependency."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tantivy import Document, Index, Occur, Query, SchemaBuilder

from tests.benchmarks.corpus import Record
from tests.benchmarks.rival_fts5 import Fts5

LIMIT = 50
FIELDS = ["title", "authors", "abstract"]
PREFIX_FIELDS = ["words", "authors", "abstract"]
BOOSTS = {"title": 10.0, "authors": 5.0, "abstract": 1.0}


class Tantivy:
    """A tantivy index; rows come from the table of the other rival."""

    name = "tantivy"

    def __init__(self, folder: Path, rows: Fts5) -> None:
        self.folder = folder / "tantivy"
        self.rows = rows.rows
        self._index: Any = None
        self._searcher: Any = None
        self._schema = _schema()

    def build(self, papers: Sequence[Record]) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self._index = Index(self._schema, path=str(self.folder))
        writer = self._index.writer(heap_size=256_000_000, num_threads=1)
        for paper in papers:
            writer.add_document(_document(paper, paper.id))
        writer.commit()
        writer.wait_merging_threads()
        self._reload()

    def _reload(self) -> None:
        self._index.reload()
        self._searcher = self._index.searcher()

    def size_mb(self) -> float:
        return sum(file.stat().st_size for file in self.folder.iterdir()) / 1e6

    def _top(self, query: Any, **options: Any) -> list[int]:
        hits = self._searcher.search(query, LIMIT, count=False, **options).hits
        return [self._searcher.doc(address)["id"][0] for _, address in hits]

    def _parsed(self, text: str) -> Any:
        return self._index.parse_query(text, FIELDS, field_boosts=BOOSTS)

    def type(self, text: str) -> list[int]:
        """As typed: all words, the last one as a prefix, which tantivy takes as an expression."""
        *words, last = text.split()
        prefix = [(Occur.Should, Query.regex_query(self._schema, field, last + ".*")) for field in PREFIX_FIELDS]
        clauses = [(Occur.Must, self._parsed(word)) for word in words]
        return self._top(Query.boolean_query([*clauses, (Occur.Must, Query.boolean_query(prefix))]))

    def all_words(self, text: str) -> list[int]:
        return self._top(self._parsed(" AND ".join(text.split())))

    def any_word(self, text: str) -> list[int]:
        return self._top(self._parsed(text))

    def find(self, text: str) -> list[int]:
        return self.all_words(text) or self.any_word(text)

    def in_years(self, text: str, low: int, high: int) -> list[int]:
        return self._top(self._parsed(f"{text} AND year:[{low} TO {high}]"))

    def by_date(self, text: str) -> list[int]:
        return self._top(self._parsed(text), order_by_field="added")

    def update(self, paper: Record, number: int) -> None:
        writer = self._index.writer(heap_size=50_000_000, num_threads=1)
        writer.delete_documents("id", number)
        writer.add_document(_document(paper, number))
        writer.commit()
        self._reload()

    def close(self) -> None:
        self._searcher = self._index = None


def _schema() -> Any:
    builder = SchemaBuilder()
    builder.add_integer_field("id", stored=True, indexed=True, fast=True)
    for field, tokenizer in (("title", "en_stem"), ("authors", "default"), ("abstract", "en_stem")):
        builder.add_text_field(field, stored=False, tokenizer_name=tokenizer, index_option="position")
    builder.add_text_field("words", stored=False, tokenizer_name="default", index_option="freq")
    builder.add_integer_field("year", indexed=True, fast=True)
    builder.add_integer_field("added", fast=True)
    return builder.build()


def _document(record: Record, number: int) -> Any:
    document = Document()
    document.add_integer("id", number)
    document.add_text("title", record.title)
    document.add_text("words", record.title)
    document.add_text("authors", "; ".join(record.authors))
    document.add_text("abstract", f"{record.abstract} {record.venue}")
    document.add_integer("year", record.year)
    document.add_integer("added", int(record.added_at[:10].replace("-", "")))
    return document
