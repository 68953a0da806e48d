"""The map: papers on one subject lie together, apart from those on another."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from paperdesk.jobs.index_papers import catch_up, open_index
from paperdesk.jobs.progress import Progress
from paperdesk.library.library import Library
from paperdesk.search.engine import Engine
from paperdesk.search.map import draw_map
from tests.drafts import add, draft
from tests.helpers.meanings import by_subject

SUBJECTS = {
    "whales": "humpback whale song migration ocean acoustic pod breeding krill",
    "lattices": "lattice gauge quark confinement chiral fermion hadron spectrum",
    "compilers": "compiler register allocation loop vectorise optimise bytecode inlining",
}


@pytest.fixture
def engine(library: Library) -> Iterator[Engine]:
    random = np.random.default_rng(5)
    for subject, words in SUBJECTS.items():
        every = words.split()
        for number in range(30):
            chosen = " ".join(random.permutation(every)[:6])
            add(library, draft(f"{subject} {number}", abstract=f"We study {chosen} in detail, number {number}."))
    index = open_index(library)
    catch_up(library, index, Progress())
    yield Engine(library, index)
    index.close()


def test_like_papers_lie_near_each_other(engine: Engine) -> None:
    drawn = engine.draw_map()
    assert sorted(drawn.paper_ids) == list(range(1, 91))
    assert drawn.places.min() >= 0
    assert drawn.places.max() <= 1
    subject = (np.array(drawn.paper_ids) - 1) // 30
    apart = ((drawn.places[:, None] - drawn.places[None]) ** 2).sum(axis=-1)
    np.fill_diagonal(apart, np.inf)
    nearest = subject[np.argsort(apart, axis=1)[:, :5]]
    assert (nearest == subject[:, None]).mean() > 0.9


def test_the_labels_are_words_of_the_papers(engine: Engine) -> None:
    words = {word for label in engine.draw_map().labels for word in label.words}
    told = " ".join(SUBJECTS.values())
    assert words
    assert sum(word[:4] in told for word in words) >= len(words) * 0.8


def test_the_same_library_gives_the_same_map(engine: Engine) -> None:
    one, other = engine.draw_map(), engine.draw_map()
    assert one.paper_ids == other.paper_ids
    assert np.array_equal(one.places, other.places)


def test_few_papers_make_no_map(library: Library) -> None:
    add(library, draft("One", abstract="Of whales."))
    index = open_index(library)
    catch_up(library, index, Progress())
    assert Engine(library, index).draw_map().paper_ids == ()
    index.close()


def test_papers_that_mean_the_same_lie_together_whatever_their_words(engine: Engine, tmp_path: Path) -> None:
    subjects = {paper_id: paper_id % 2 for paper_id in range(1, 86)}  # across the words; five were not read
    snapshot = engine.index.snapshot
    drawn = draw_map(snapshot, range(1, 91), by_subject(tmp_path / "a.vectors", subjects))
    assert sorted(drawn.paper_ids) == list(range(1, 91))
    read = np.array([paper_id in subjects for paper_id in drawn.paper_ids])
    places, parity = drawn.places[read], np.array(drawn.paper_ids)[read] % 2
    apart = ((places[:, None] - places[None]) ** 2).sum(axis=-1)
    np.fill_diagonal(apart, np.inf)
    assert (parity[np.argsort(apart, axis=1)[:, :5]] == parity[:, None]).mean() > 0.9


def test_where_few_papers_were_read_words_draw_the_map(engine: Engine, tmp_path: Path) -> None:
    few = by_subject(tmp_path / "a.vectors", {1: 0, 2: 1, 3: 0})
    drawn, plain = draw_map(engine.index.snapshot, range(1, 91), few), draw_map(engine.index.snapshot, range(1, 91))
    assert np.array_equal(drawn.places, plain.places)


def test_a_library_on_a_few_subjects_is_parted_by_what_each_is_about(library: Library) -> None:
    """The word for a subject is in each third of the papers; the rarer ones say nothing of it."""
    random = np.random.default_rng(6)
    noise = [f"{a}{b}" for a in ("mor", "tel", "gan", "pir", "sov", "lum", "ket") for b in ("ado", "ine", "ulu", "eck")]
    for number in range(300):
        about = ("translation", "speech", "summaries")[number % 3]
        said = " ".join(random.permutation(noise)[:5])
        add(library, draft(f"On {about}, {number}", abstract=f"{about} with {said}"))
    index = open_index(library)
    catch_up(library, index, Progress())
    drawn = Engine(library, index).draw_map()
    index.close()
    subject = (np.array(drawn.paper_ids) - 1) % 3
    apart = ((drawn.places[:, None] - drawn.places[None]) ** 2).sum(axis=-1)
    np.fill_diagonal(apart, np.inf)
    nearest = subject[np.argsort(apart, axis=1)[:, :5]]
    assert (nearest == subject[:, None]).mean() > 0.8


def test_labels_do_not_repeat_each_other(engine: Engine) -> None:
    words = [word for label in engine.draw_map().labels for word in label.words]
    roots = [word[:6].lower() for word in words]
    assert len(set(roots)) == len(roots)
