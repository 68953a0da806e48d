"""Papers are read for their meaning: what is new, what says something else; and questions find them by it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from paperdesk.errors import LibraryNotWritable, ModelError
from paperdesk.jobs import encode_papers as job
from paperdesk.jobs.encode_papers import catch_up_meaning, encode_papers, open_meaning, state_of_meaning
from paperdesk.jobs.index_papers import catch_up, open_index
from paperdesk.jobs.progress import Cancelled, Progress
from paperdesk.library import papers
from paperdesk.library.library import Library
from paperdesk.library.records import PaperText
from paperdesk.meaning.meaning import Meaning
from paperdesk.model.paper import Place
from paperdesk.model.query import parse_query
from paperdesk.search.engine import Engine
from paperdesk.search.relevance import ByMeaning
from paperdesk.settings import MeaningSettings
from tests.drafts import add, draft

FROGS = draft("Amphibians of the delta", abstract="Frogs and newts live in ponds.")
WAVES = draft("Ripples of spacetime", abstract="Gravitational radiation of merging black holes.")
PRICES = draft("Markets in winter", abstract="What heating costs, and who pays for it.")


@pytest.fixture
def meaning(library: Library) -> Iterator[Meaning]:
    try:
        found = open_meaning(library, MeaningSettings())
    except ModelError as error:
        pytest.skip(str(error))
    yield found
    found.close()


def test_new_papers_are_read_and_nothing_twice(library: Library, meaning: Meaning) -> None:
    ids = add(library, FROGS, WAVES)
    assert encode_papers(library, meaning, Progress()) == 2
    assert encode_papers(library, meaning, Progress()) == 0
    assert [meaning.vectors.mark(i) is not None for i in ids] == [True, True]
    add(library, PRICES)
    assert (state := state_of_meaning(library, meaning)).done == 2
    assert state.total == 3
    assert encode_papers(library, meaning, Progress()) == 1


def test_a_paper_that_says_something_else_is_read_again(library: Library, meaning: Meaning) -> None:
    first, second = add(library, FROGS, WAVES)
    encode_papers(library, meaning, Progress())
    _, before = meaning.vectors.of([first])
    with library.edit("Star") as edit:
        papers.set_starred(edit, paper_ids=[first, second], starred=True)
    assert encode_papers(library, meaning, Progress()) == 0
    with library.edit("Title") as edit:
        papers.update_fields(edit, paper_id=first, values={"title": "Interest rates"})
    assert encode_papers(library, meaning, Progress()) == 1
    _, after = meaning.vectors.of([first])
    assert not np.allclose(before, after, atol=0.01)


def test_it_goes_on_where_it_was_ended(library: Library, meaning: Meaning, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(job, "BATCH_PAPERS", 1)
    add(library, FROGS, WAVES, PRICES)
    progress = Progress(lambda done, _all, _what: progress.cancel() if done == 1 else None)
    with pytest.raises(Cancelled):
        encode_papers(library, meaning, progress)
    assert state_of_meaning(library, meaning).done == 2
    assert encode_papers(library, meaning, Progress()) == 1


def test_the_newest_papers_come_first_and_no_more_than_wanted(library: Library, meaning: Meaning) -> None:
    add(library, FROGS)
    (newest,) = add(library, WAVES)
    assert encode_papers(library, meaning, Progress(), at_most=1) == 1
    assert meaning.vectors.mark(newest) is not None
    assert encode_papers(library, meaning, Progress()) == 1


def test_hidden_papers_are_not_read(library: Library, meaning: Meaning) -> None:
    (paper,) = add(library, FROGS)
    with library.edit("Away") as edit:
        papers.set_place(edit, paper_ids=[paper], place=Place.TRASH)
    assert encode_papers(library, meaning, Progress()) == 0


def test_a_disk_that_takes_nothing_is_told(library: Library, meaning: Meaning, monkeypatch: pytest.MonkeyPatch) -> None:
    add(library, FROGS)

    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(meaning.vectors, "append", full)
    with pytest.raises(LibraryNotWritable, match="No space left"):
        encode_papers(library, meaning, Progress())
    assert catch_up_meaning(library, meaning, Progress()) == 0


def test_it_can_be_turned_off(library: Library) -> None:
    with pytest.raises(ModelError, match="turned off"):
        open_meaning(library, MeaningSettings(enabled=False))


@pytest.fixture
def engine(library: Library, meaning: Meaning) -> Iterator[Engine]:
    add(library, FROGS, WAVES, PRICES)
    encode_papers(library, meaning, Progress())
    index = open_index(library)
    catch_up(library, index, Progress())
    found = Engine(library, index)
    found.meaning = meaning
    yield found
    index.close()


def titles(engine: Engine, text: str, by_meaning: ByMeaning = ByMeaning.QUESTIONS) -> list[str]:
    answer = engine.search(parse_query(text, is_typing=False), by_meaning=by_meaning)
    with engine.library.read() as session:
        return [row.title for row in papers.get_rows(session, answer.ids)]


def test_a_question_in_other_words_finds_its_paper(engine: Engine) -> None:
    assert titles(engine, "what do toads and salamanders need in order to live in wetlands?")[0] == FROGS.fields.title
    assert titles(engine, "how is energy bought by households in the cold months?")[0] == PRICES.fields.title
    assert titles(engine, "do collapsed stars shake the universe when they collide?")[0] == WAVES.fields.title


def test_a_few_words_are_a_question_only_where_that_is_wanted(engine: Engine) -> None:
    assert titles(engine, "toads") == []
    assert titles(engine, "toads", ByMeaning.ALL)[0] == FROGS.fields.title


def test_clauses_hold_and_a_known_title_stays_first(engine: Engine) -> None:
    question = "what do toads and salamanders need in order to live in wetlands?"
    assert FROGS.fields.title not in titles(engine, f"-frogs {question}")
    assert titles(engine, f"title:ripples {question}") == [WAVES.fields.title]
    assert titles(engine, "Markets in winter", ByMeaning.ALL)[0] == PRICES.fields.title


def test_papers_that_were_not_read_yet_are_found_by_their_words(engine: Engine) -> None:
    add(engine.library, replace(FROGS, fields=replace(FROGS.fields, title="Toads and salamanders in wetlands")))
    catch_up(engine.library, engine.index, Progress())
    found = titles(engine, "what do toads and salamanders need in order to live in wetlands?")
    assert set(found[:2]) == {"Toads and salamanders in wetlands", FROGS.fields.title}


def test_without_the_model_words_answer(engine: Engine, meaning: Meaning, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_text: str) -> None:
        raise ModelError("model-crashes", "It is gone.")

    monkeypatch.setattr(meaning, "encode_query", gone)
    assert titles(engine, "which frogs live in the ponds of the delta?") == [FROGS.fields.title]


def test_damage_to_the_vectors_costs_only_what_is_damaged(engine: Engine, meaning: Meaning, tmp_path: Path) -> None:
    content = bytearray(meaning.vectors.file.read_bytes())
    content[100] ^= 1
    meaning.vectors.file.write_bytes(content)
    again = open_meaning(engine.library, MeaningSettings())
    try:
        assert encode_papers(engine.library, again, Progress()) == 1, "the damaged one is read again"
    finally:
        again.close()


def test_papers_are_like_others_in_other_words(library: Library, meaning: Meaning) -> None:
    frogs, waves, prices = add(library, FROGS, WAVES, PRICES)
    (toads,) = add(library, draft("Toads", abstract="Croaking animals near lakes."))
    index = open_index(library)
    catch_up(library, index, Progress())
    engine = Engine(library, index)
    assert engine.similar([toads]) == []
    encode_papers(library, meaning, Progress())
    engine.meaning = meaning
    assert engine.similar([toads], limit=1)[0].paper_id == frogs
    assert engine.like("the cost of gas for heating homes", limit=1)[0].paper_id == prices
    assert engine.search(parse_query(f"like:{toads} -like:{waves}")).ids[0] == frogs
    (new,) = add(library, draft("Salamanders", abstract="Tailed swimmers."))
    assert engine.similar([new]) == []  # it has not been read, and nobody waits for that
    index.close()


def test_it_tells_how_long_it_takes_and_waits_while_it_is_held(
    library: Library, meaning: Meaning, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job, "BATCH_PAPERS", 1)
    monkeypatch.setattr(job, "REST_S", 0.0)
    add(library, FROGS, WAVES, PRICES)
    assert job.count_unread(library, meaning) == 3
    told: list[str] = []
    reasons: list[str | None] = [None, "on battery", "", None, None]
    begun = iter((0.0, 90.0, 90.0, 180.0, 180.0, 270.0))
    monkeypatch.setattr(job, "monotonic", lambda: next(begun))
    progress = Progress(lambda _done, _all, what: told.append(str(what)))
    assert encode_papers(library, meaning, progress, hold=lambda: reasons.pop(0)) == 3
    reading = "Analysing papers for search by meaning"
    assert told == [
        reading,
        "on battery",
        reading,
        f"{reading}, about 3 minutes left",
        f"{reading}, about 2 minutes left",
    ]
    assert job.count_unread(library, meaning) == 0


def test_a_reader_who_gives_up_while_it_is_held_is_heard(library: Library, meaning: Meaning) -> None:
    add(library, FROGS)
    progress = Progress(lambda _done, _all, _what: progress.cancel())
    with pytest.raises(Cancelled):
        encode_papers(library, meaning, progress, hold=lambda: "on battery")


def test_the_sentence_that_fits_a_question_is_found(library: Library, meaning: Meaning) -> None:
    abstract = "Ferns are green. Toads, e.g. common ones, lay eggs in ponds. Prices of gas rose in 2021."
    index = open_index(library)
    engine = Engine(library, index)
    query = parse_query("where do amphibians breed?", is_typing=False)
    assert list(engine.fitting_sentences(query, [(1, abstract)])) == []
    engine.meaning = meaning
    found, nothing = engine.fitting_sentences(query, [(1, abstract), (2, "")])
    assert nothing is None
    assert found is not None
    assert found.page == -1
    assert found.shown.text.startswith("…Toads")
    assert found.shown.text[slice(*found.shown.hits[0])] == "Toads, e.g. common ones, lay eggs in ponds."
    index.close()


def test_what_was_looked_at_is_not_looked_at_again(
    library: Library, meaning: Meaning, monkeypatch: pytest.MonkeyPatch
) -> None:
    (paper_id,) = add(library, FROGS)
    encode_papers(library, meaning, Progress())
    with library.edit("Venue") as edit:
        papers.update_fields(edit, paper_id=paper_id, values={"venue": "Journal of Ponds"})
    looked: list[int] = []
    text_of = job.text_of

    def look(text: PaperText) -> str:
        looked.append(text.id)
        return text_of(text)

    monkeypatch.setattr(job, "text_of", look)
    assert [job.count_unread(library, meaning) for _ in range(3)] == [0, 0, 0]
    assert looked == [paper_id], "once, since nothing was waiting"
