"""Papers as people remember them: by an author in any form, by a year among the words, by a question."""

from dataclasses import replace

import pytest

from paperdesk.model.names import parse_name
from paperdesk.model.paper import PaperDraft
from paperdesk.model.query import parse_query
from tests.drafts import draft
from tests.search.conftest import Desk


def by(title: str, authors: str, year: int = 2020, abstract: str = "") -> PaperDraft:
    made = draft(title, abstract=abstract)
    names = tuple(parse_name(name) for name in authors.split("; "))
    return replace(made, authors=names, fields=replace(made.fields, year=year))


@pytest.fixture
def shelf(desk: Desk) -> Desk:
    desk.add(
        by("Waves in shallow basins", "John A. Smith; Quoc V. Le"),
        by("Frogs at dawn", "Jane Smithson; John Brown"),
        by("Whales that sing", "张三; Wei Wang"),
        by("A survey of hearing", "Ann Lee", 2024),
        by("The 2024 census of newts, and of lee shores", "Bo Berg", 2025),
        by("Attention is all you need", "Ashish Vaswani; Noam Shazeer", 2017),
        by("Attention in birds", "Ada Prior", 2017),
    )
    return desk


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ('author:"John Smith"', "Waves in shallow basins"),
        ('author:"Smith, John"', "Waves in shallow basins"),
        ('author:"J. Smith"', "Waves in shallow basins"),
        ('author:"Smith J"', "Waves in shallow basins"),
        ('author:"Le, Q. V."', "Waves in shallow basins"),
        ('"John Smith"', "Waves in shallow basins"),
        ("author:张三", "Whales that sing"),
        ('author:"张三"', "Whales that sing"),
        ('author:"Wang Wei"', "Whales that sing"),
    ],
)
def test_an_author_is_found_in_any_form(shelf: Desk, typed: str, title: str) -> None:
    assert shelf.titles(typed) == [title]


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("lee 2024", "A survey of hearing"),
        ("lee (2024)", "A survey of hearing"),
        ("vaswani 2017 attention", "Attention is all you need"),
        ("attention 2017 vaswani", "Attention is all you need"),
        ("2017 prior", "Attention in birds"),
    ],
)
def test_a_year_among_the_words_is_that_of_the_paper(shelf: Desk, typed: str, title: str) -> None:
    assert shelf.titles(typed)[0] == title


def test_a_minus_holds_for_the_very_title_as_well(shelf: Desk) -> None:
    assert shelf.titles("frogs -dawn") == []


def test_brackets_and_quotes_in_a_question_do_not_empty_the_answer(desk: Desk) -> None:
    desk.add(draft("Expert systems for farmers", abstract="Knowledge based systems answer what farmers ask."))
    text = 'how do knowledge based systems (i.e., expert systems) answer what "farmers really ask" in the fields?'
    answer = desk.engine.search(parse_query(text, is_typing=False))
    assert answer.total == 1
    assert answer.note == "No paper has “farmers really ask” as it stands; its words were searched for one by one."
    met = desk.engine.search(parse_query('how do "knowledge based systems" answer farmers in the fields?'))
    assert (met.total, met.note) == (1, "")


def test_a_question_ranks_the_paper_with_the_most_telling_words_first(desk: Desk) -> None:
    desk.add(
        draft("The of and in on", abstract="What is this about, and how is it done in the field?"),
        draft("Granular flow", abstract="We simulate grains in rotating drums without letting them pass the walls."),
        draft("Drums of the world", abstract="A history of drums in music."),
    )
    assert desk.titles("how do you simulate grains inside of rotating drums?")[0] == "Granular flow"


def test_reasons_name_the_subject_and_no_filler(desk: Desk) -> None:
    first, second, *_ = desk.add(
        draft("How universal is grokking in transformers", abstract="We show how grokking was found in all areas."),
        draft("About grokking and how transformers learn", abstract="We study how grokking was learnt in areas."),
        draft("Whales", abstract="We show how whales sing."),
    )
    (like, *_) = desk.engine.similar([first])
    assert like.paper_id == second
    assert set(like.words) == {"grokking", "transformers"}


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("zeroshot", "Zero-shot transfer of policies"),
        ("zero-shot", "Zero-shot transfer of policies"),
        ("zero-shot", "A zeroshot baseline"),
        ("il6", "The role of IL-6 in fever"),
        ("IL-6", "IL6 and its receptor"),
        ("cifar10", "Errors in CIFAR-10"),
        ("author:mueller", "Moors of the north"),
        ("author:Müller", "Moors of the south"),
        ("cotraining", "Co-training of parsers"),
    ],
)
def test_compounds_and_transcriptions_meet(desk: Desk, typed: str, title: str) -> None:
    desk.add(
        by("Zero-shot transfer of policies", "Ann Lee"),
        by("A zeroshot baseline" if title.startswith("A zero") else "Baselines", "Ann Lee"),
        by("The role of IL-6 in fever", "Bo Chi"),
        by("IL6 and its receptor", "Bo Chi"),
        by("Errors in CIFAR-10", "Cy Dunn"),
        by("Moors of the north", "Eva Müller"),
        by("Moors of the south", "Eva Mueller" if "south" in title else "Eva Lang"),
        by("Co-training of parsers", "Ed Ox"),
    )
    assert title in desk.titles(typed)
    assert title == "Errors in CIFAR-10" or "Errors in CIFAR-10" not in desk.titles(typed)
