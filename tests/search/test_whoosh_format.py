from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from whoosh import index as whoosh_index
from whoosh.index import FileIndex
from whoosh.query import And, Prefix, Term

from paperdesk.library.records import PaperText
from paperdesk.search.building import build_index
from paperdesk.search.schema import PAPER_ID, PREFIX_FIELDS, WEIGHTS, make_schema
from paperdesk.search.whoosh_format import AnySegment, ForeignSegment, Segment, decode, open_segments

COUNT = 4500  # papers: the posting list of a word in all of them has three blocks


def text(number: int) -> PaperText:
    """A paper whose words depend on its number, some of them in it more than once."""
    often = " ".join(["repeated"] * (number % 5))
    abstract = f"common words everywhere {often} {'even' if number % 2 == 0 else 'odd'} number{number % 97} Größe"
    title, authors = f"Title {number % 7} of learning", f"Ann Author{number % 11}"
    return PaperText(number + 1, title, authors, abstract, "", "", "", "", "", 2000, "")


def texts() -> Iterator[list[PaperText]]:
    yield [text(number) for number in range(COUNT)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("ours")
    build_index(target, texts(), lambda _count: None)
    return target


@pytest.fixture(scope="module")
def stock_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same papers as Whoosh's own writer stores them."""
    target = tmp_path_factory.mktemp("stock")
    writer = whoosh_index.create_in(str(target), make_schema()).writer()
    for number in range(COUNT):
        paper = text(number)
        fields = {name: paper.title if name == "exact" else getattr(paper, name) for name in WEIGHTS}
        writer.add_document(**{PAPER_ID: paper.id}, **fields)
    writer.commit()
    return target


def segment(folder: Path) -> AnySegment:
    _, segments = open_segments(folder, {})
    return segments[0][0]


def all_terms(index: FileIndex) -> list[tuple[str, bytes]]:
    with index.reader() as reader:
        return [(field, term) for field, term in reader.all_terms() if field in WEIGHTS]


def test_whoosh_itself_finds_in_our_index_what_it_finds_in_its_own(folder: Path, stock_folder: Path) -> None:
    ours, theirs = whoosh_index.open_dir(str(folder)), whoosh_index.open_dir(str(stock_folder))
    with ours.searcher() as mine, theirs.searcher() as stock:
        for query in (
            Term("abstract", "common"),
            Term("abstract", "repeat"),
            And([Term("title", "learn"), Term("authors", "author3")]),
            Prefix("exact", "lea"),
        ):
            found = [(hit.docnum, pytest.approx(hit.score)) for hit in mine.search(query, limit=None)]
            assert found == [(hit.docnum, hit.score) for hit in stock.search(query, limit=None)]


def test_whoosh_reads_the_same_facts_of_every_term_from_our_index(folder: Path, stock_folder: Path) -> None:
    ours, theirs = whoosh_index.open_dir(str(folder)), whoosh_index.open_dir(str(stock_folder))
    assert all_terms(ours) == all_terms(theirs)
    with ours.reader() as mine, theirs.reader() as stock:
        for field, term in all_terms(ours):
            facts = [
                (i.weight(), i.doc_frequency(), i.min_length(), i.max_length(), i.max_weight(), i.min_id(), i.max_id())
                for i in (mine.term_info(field, term), stock.term_info(field, term))
            ]
            assert facts[0] == facts[1], (field, term)


def test_every_posting_list_is_read_as_whoosh_reads_it(folder: Path) -> None:
    index = whoosh_index.open_dir(str(folder))
    read = segment(folder)
    assert isinstance(read, Segment)
    with index.reader() as reader:
        for field, term in all_terms(index):
            matcher = reader.postings(field, term)
            expected = []
            while matcher.is_active():
                expected.append((matcher.id(), matcher.weight()))
                matcher.next()
            postings = read.postings(field, term)
            assert postings is not None
            assert list(zip(postings[0].tolist(), postings[1].tolist(), strict=True)) == expected


def test_the_bits_of_a_beginning_say_the_same_as_its_documents(folder: Path) -> None:
    read = segment(folder)
    kept = [
        (field, start)
        for field in PREFIX_FIELDS
        for start in "acentlwo"
        if read.sidecar.mask(field, start, COUNT) is not None
    ]
    assert ("abstract", "c") in kept
    for field, start in [*kept, ("abstract", "co")]:
        mask = read.sidecar.mask(field, start, COUNT)
        assert mask is not None
        assert np.flatnonzero(mask).tolist() == np.unique(read.sidecar.docs(field, start)).tolist()
    assert read.sidecar.mask("abstract", "com", COUNT) is None


def test_an_index_of_whoosh_s_own_writer_is_read_as_well(folder: Path, stock_folder: Path) -> None:
    ours, theirs = segment(folder), segment(stock_folder)
    assert isinstance(theirs, ForeignSegment)
    assert theirs.papers.tolist() == ours.papers.tolist()
    assert theirs.count("abstract", b"odd") == ours.count("abstract", b"odd") == COUNT // 2
    for field, term in (("abstract", b"common"), ("abstract", b"repeat"), ("authors", b"author3")):
        mine, stock = ours.postings(field, term), theirs.postings(field, term)
        assert mine is not None
        assert stock is not None
        assert np.array_equal(mine[0], stock[0])
        assert np.array_equal(mine[1], stock[1])
    assert theirs.postings("abstract", b"nowhere") is None
    assert np.array_equal(theirs.lengths("abstract"), ours.lengths("abstract"))


def test_a_term_that_is_nowhere_has_no_postings(folder: Path) -> None:
    assert segment(folder).postings("abstract", b"nowhere") is None
    assert segment(folder).postings("nofield", b"common") is None
    assert segment(folder).count("abstract", b"nowhere") == 0


@given(st.lists(st.tuples(st.integers(1, 70_000), st.integers(1, 9)), min_size=1, max_size=1500))
def test_any_posting_list_is_decoded_to_what_was_written(pairs: list[tuple[int, int]]) -> None:
    from paperdesk.search.whoosh_writer import BLOCK, _blocks

    docs = np.cumsum([gap for gap, _ in pairs])
    deltas = [int(docs[i]) if i % BLOCK == 0 else pairs[i][0] for i in range(len(pairs))]
    counts = [count for _, count in pairs]
    read = decode(_blocks(deltas, counts, (float(sum(counts)), len(pairs), 1, 9, 9.0, 0, 0)))
    assert read[0].tolist() == docs.tolist()
    assert read[1].tolist() == counts
