"""Segments hold what Whoosh's own writer and reader, as an oracle, hold of the same papers."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from whoosh import index as whoosh_index

from paperdesk.library.records import PaperText
from paperdesk.search.arrays import KINDS, PIECE, Arrays, write_arrays
from paperdesk.search.building import build_index
from paperdesk.search.commits import open_segments
from paperdesk.search.damage import IndexDamaged
from paperdesk.search.schema import PAPER_ID, PREFIX_FIELDS, WEIGHTS, make_schema
from paperdesk.search.segment import Segment

COUNT = 1500


def text(number: int) -> PaperText:
    """A paper whose words depend on its number, some of them in it more than once."""
    often = " ".join(["repeated"] * (number % 5))
    abstract = f"common words everywhere {often} {'even' if number % 2 == 0 else 'odd'} number{number % 97} Größe"
    title, authors = f"Title {number % 7} of learning", f"Ann Author{number % 11}"
    return PaperText(number + 1, title, authors, abstract, "", "", "", "", "", 2000, "")


def segment(folder: Path, papers: list[PaperText]) -> Segment:
    build_index(folder, [papers], lambda _count: None)
    _, segments = open_segments(folder, {})
    return segments[0][0]


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Segment:
    return segment(tmp_path_factory.mktemp("ours"), [text(number) for number in range(COUNT)])


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[whoosh_index.FileIndex]:
    """The same papers as Whoosh's own writer stores them."""
    index = whoosh_index.create_in(str(tmp_path_factory.mktemp("stock")), make_schema())
    writer = index.writer()
    for number in range(COUNT):
        paper = text(number)
        fields = {name: paper.title if name == "exact" else getattr(paper, name) for name in WEIGHTS}
        writer.add_document(**{PAPER_ID: paper.id}, **fields)
    writer.commit()
    yield index
    index.close()


def test_every_word_has_the_papers_that_whoosh_knows_of_it(ours: Segment, stock: whoosh_index.FileIndex) -> None:
    with stock.reader() as reader:
        known = [(field, term) for field, term in reader.all_terms() if field in WEIGHTS]
        assert [(field, term) for field in sorted(WEIGHTS) for term, _ in ours.terms(field)] == known
        for field, term in known:
            matcher, expected = reader.postings(field, term), []
            while matcher.is_active():
                expected.append((matcher.id(), matcher.weight()))
                matcher.next()
            postings = ours.postings(field, term)
            assert postings is not None
            assert list(zip(postings[0].tolist(), postings[1].tolist(), strict=True)) == expected
            assert ours.count(field, term) == reader.doc_frequency(field, term) == len(expected)


def test_papers_and_lengths_are_those_that_whoosh_keeps(ours: Segment, stock: whoosh_index.FileIndex) -> None:
    with stock.reader() as reader:
        column = reader.column_reader(PAPER_ID)
        assert ours.papers.tolist() == [column[i] for i in range(COUNT)]
        for field in WEIGHTS:
            assert ours.lengths(field).tolist() == [reader.doc_field_length(i, field, 0) or 0 for i in range(COUNT)]


def test_the_bits_of_a_beginning_say_the_same_as_its_documents(ours: Segment) -> None:
    kept = [(field, start) for field in PREFIX_FIELDS for start in "acentlwo" if ours.mask(field, start) is not None]
    assert ("abstract", "c") in kept
    for field, start in [*kept, ("abstract", "co")]:
        mask = ours.mask(field, start)
        assert mask is not None
        assert np.flatnonzero(mask).tolist() == np.unique(ours.docs(field, start)).tolist()
    assert ours.mask("abstract", "com") is None


def test_a_word_that_is_nowhere_has_no_papers(ours: Segment) -> None:
    assert ours.postings("abstract", b"nowhere") is None
    assert ours.postings("nofield", b"common") is None
    assert ours.count("abstract", b"nowhere") == 0
    assert len(ours.docs("abstract", "nowh")) == 0


def test_papers_without_any_word_are_a_segment_as_well(tmp_path: Path) -> None:
    empty = segment(tmp_path, [PaperText(7, "", "", "", "", "", "", "", "", None, "")])
    assert empty.papers.tolist() == [7]
    assert empty.postings("title", b"whale") is None
    assert len(empty.docs("abstract", "w")) == 0
    assert empty.mask("abstract", "w") is None
    assert empty.stems("whal") == set()
    assert list(empty.terms("title")) == []


@given(st.dictionaries(st.sampled_from("abcd"), st.tuples(st.sampled_from(sorted(KINDS)), st.integers(0, 9000))))
def test_arrays_are_read_as_they_were_written(wanted: dict[str, tuple[str, int]]) -> None:
    import tempfile

    made = {name: (np.arange(size) * 7919 % 251).astype(KINDS[kind]) for name, (kind, size) in wanted.items()}
    with tempfile.TemporaryDirectory() as folder:
        write_arrays(Path(folder, "x"), made)
        read = Arrays(Path(folder, "x"))
        for name, content in made.items():
            assert np.array_equal(read.whole(name), content)
            low, high = len(content) // 3, len(content) // 2
            assert np.array_equal(read.part(name, low, high), content[low:high])
            with pytest.raises(IndexDamaged):
                read.part(name, 0, len(content) + 1)
        with pytest.raises(IndexDamaged):
            read.whole("elsewhere")


@pytest.mark.parametrize("at", [3, 30, 4000, 9000, -1])
def test_a_changed_byte_is_noticed_before_anything_comes_of_it(tmp_path: Path, at: int) -> None:
    file = tmp_path / "x"
    write_arrays(file, {"a": np.arange(4 * PIECE, dtype=np.uint32)})
    content = bytearray(file.read_bytes())
    content[at] ^= 1
    file.write_bytes(content)
    with pytest.raises(IndexDamaged):
        Arrays(file).whole("a")


def test_a_file_that_is_cut_off_while_it_is_open_raises_an_error_only(tmp_path: Path) -> None:
    """Of a memory map the whole program would die."""
    file = tmp_path / "x"
    write_arrays(file, {"a": np.arange(4 * PIECE, dtype=np.uint32)})
    read = Arrays(file)
    with file.open("r+b") as opened:
        opened.truncate(PIECE)
    with pytest.raises(IndexDamaged):
        read.whole("a")
