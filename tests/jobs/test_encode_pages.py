"""The pages of files are read for their meaning, where the reader wants that: a question finds the page."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from paperdesk.documents.pdf_process import PdfProcess
from paperdesk.errors import ModelError
from paperdesk.jobs.encode_pages import encode_pages
from paperdesk.jobs.encode_papers import encode_papers, open_meaning
from paperdesk.jobs.full_texts import FILE_S, catch_up_texts, open_texts
from paperdesk.jobs.import_pdfs import attach_pdf
from paperdesk.jobs.index_papers import catch_up, open_index
from paperdesk.jobs.progress import Cancelled, Progress
from paperdesk.library.library import Library
from paperdesk.meaning.meaning import Meaning
from paperdesk.meaning.passages import number_of, page_of, paper_of, piece_at, pieces_of
from paperdesk.model.query import parse_query
from paperdesk.search.engine import Engine
from paperdesk.search.relevance import ByMeaning
from paperdesk.settings import MeaningSettings
from tests.drafts import add, draft
from tests.pdfs import page_of as pdf_page
from tests.pdfs import write_pdf

TREES = "Oaks and beeches grow slowly in cold valleys, and their rings are narrow in years without much rain or sun."
TOADS = (
    "Amphibians lay their eggs in ponds and marshes in spring, where the tadpoles hatch and live until they have legs."
)
GAS = "What it costs to heat a house has doubled, and poor households pay a larger part of their income for it now."
QUESTION = "where do frogs reproduce"


@pytest.fixture
def meaning(library: Library) -> Iterator[Meaning]:
    try:
        found = open_meaning(library, MeaningSettings(pages=True))
    except ModelError as error:
        pytest.skip(str(error))
    yield found
    found.close()


@pytest.fixture
def engine(library: Library, meaning: Meaning, tmp_path: Path) -> Iterator[Engine]:
    """Two papers, of which the second has a file whose last page speaks of what neither abstract does."""
    add(library, draft("A survey of the valley", abstract="We list all that was measured in the valley last year."))
    (second,) = add(library, draft("Yearly report", abstract="The committee met four times."))
    file = write_pdf(tmp_path / "report.pdf", [pdf_page(text) for text in (TREES, GAS, TOADS)])
    attach_pdf(library, second, file)
    index, texts = open_index(library), open_texts(library)
    catch_up(library, index, Progress())
    apart = PdfProcess(FILE_S)
    catch_up_texts(library, texts, Progress(), apart)
    apart.close()
    encode_papers(library, meaning, Progress())
    found = Engine(library, index, texts)
    found.meaning = meaning
    yield found
    index.close()
    texts.close()


def test_a_question_finds_the_page_and_shows_its_sentence(engine: Engine, meaning: Meaning) -> None:
    query = parse_query(QUESTION, is_typing=False)
    assert engine.full_texts is not None
    assert encode_pages(engine.full_texts, meaning, Progress()) == 1
    assert encode_pages(engine.full_texts, meaning, Progress()) == 0, "nothing is read twice"
    answer, rows = engine.first_page(query, by_meaning=ByMeaning.ALL)
    assert rows[0].paper.title == "Yearly report"
    (found,) = engine.fitting_sentences(query, [(rows[0].paper.id, rows[0].paper.abstract)])
    assert found is not None
    assert found.page == 2
    assert found.shown.text.startswith("p. 3: ")
    assert "lay their eggs in ponds" in found.shown.text
    assert answer.is_meant


def test_without_pages_the_abstract_answers(engine: Engine) -> None:
    (found,) = engine.fitting_sentences(parse_query(QUESTION), [(2, "The committee met four times.")])
    assert found is not None
    assert found.page == -1


def test_what_is_gone_is_forgotten_and_reading_can_be_ended(engine: Engine, meaning: Meaning) -> None:
    texts = engine.full_texts
    assert texts is not None
    progress = Progress(lambda _done, _all, _what: progress.cancel())
    with pytest.raises(Cancelled):
        encode_pages(texts, meaning, progress, hold=lambda: "on battery")
    assert not len(meaning.passages)
    encode_pages(texts, meaning, Progress())
    assert len(meaning.passages) == 4, "three pages, and that they were read"
    texts.papers = {}
    encode_pages(texts, meaning, Progress())
    assert not len(meaning.passages)


def test_pieces_have_numbers_that_lead_back() -> None:
    page = " ".join(f"word{i}" for i in range(200))
    found = list(pieces_of(7, ["short", page, ""]))
    assert [(paper_of(n), page_of(n)) for n, _ in found] == [(7, 1)] * 3
    assert found[0][1].startswith("word0 word1 ")
    assert piece_at(found[2][0], ["short", page, ""]) == found[2][1]
    assert piece_at(found[2][0], ["short"]) == ""
    assert list(pieces_of(1 << 30, [page])) == []
    assert number_of(1_048_575, 511, 7) < 1 << 32
