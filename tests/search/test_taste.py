"""Ranking by what the reader liked: learnt from Whoosh's postings, explained by words, hiding nothing."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from paperdesk.jobs.learn_preferences import learn_preferences, missing_note
from paperdesk.library import papers, tags
from paperdesk.model.paper import Place
from paperdesk.search.preferences import Examples, learn
from paperdesk.search.schema import stemmed
from paperdesk.search.vectors import make_vectors
from tests.drafts import FEED, add, draft
from tests.helpers.meanings import by_subject
from tests.helpers.taste import about
from tests.search.conftest import Desk


@pytest.fixture
def full(desk: Desk) -> Desk:
    """Forty papers on grokking and forty on blockchains, all in the inbox."""
    drafts = [about(subject, i) for i in range(40) for subject in ("grokking", "blockchains")]
    add(desk.library, *drafts[:40], arrival=FEED)
    add(desk.library, *drafts[40:], arrival=FEED)
    desk.catch_up()
    return desk


def decide(desk: Desk, liked: int, disliked: int) -> None:
    """Star the first papers on grokking, dismiss the first on blockchains."""
    with desk.library.edit() as edit:
        papers.set_starred(edit, paper_ids=range(1, 2 * liked, 2), starred=True)
        papers.set_place(edit, paper_ids=range(2, 2 * disliked + 1, 2), place=Place.DISMISSED)


def inbox(desk: Desk) -> list[str]:
    """The subjects of the papers in the order for the reader."""
    desk.engine.preferences = learn_preferences(desk.library, desk.index).models
    return [title.split()[0] for title in desk.titles("is:inbox", sort="liked:")]


def test_what_is_like_the_starred_comes_first_and_nothing_is_hidden(full: Desk) -> None:
    decide(full, 10, 10)
    found = inbox(full)
    assert found == ["Grokking"] * 30 + ["Blockchains"] * 30 + ["Grokking"] * 10, "what is starred already comes last"


def test_the_words_that_decided_are_told(full: Desk) -> None:
    decide(full, 12, 12)
    preference = learn_preferences(full.library, full.index).models[""]
    assert preference.reasons("Grokking of groups", "The phase of grokking is odd.")[0] == "grokking"
    assert preference.reasons("Blockchains for all", "Of blockchains.") == ()


def test_it_is_off_until_there_are_twenty_decisions_and_says_so(full: Desk) -> None:
    decide(full, 9, 10)
    preferences = learn_preferences(full.library, full.index)
    assert not preferences.models
    assert "starts after 20 decisions (19 so far)" in missing_note(preferences, "")
    assert inbox(full)[:4] == ["Grokking", "Blockchains", "Grokking", "Blockchains"], "the newest first"


def test_what_a_rule_or_time_dismissed_is_no_decision(full: Desk) -> None:
    decide(full, 10, 10)
    from paperdesk.library.automatic_actions import add_automatic_action

    with full.library.edit() as edit:
        add_automatic_action(edit, paper_ids=[2, 4], action="retention", reason="Dismissed")
        add_automatic_action(edit, paper_ids=[6], action="hide", reason="Hidden")
    assert "17 so far" in learn_preferences(full.library, full.index).note


def test_the_same_decisions_are_not_learnt_twice(full: Desk) -> None:
    decide(full, 10, 10)
    known = learn_preferences(full.library, full.index)
    assert learn_preferences(full.library, full.index, known=known) is known
    decide(full, 11, 10)
    assert learn_preferences(full.library, full.index, known=known) is not known


def test_each_tag_has_a_model_of_its_own(full: Desk) -> None:
    decide(full, 10, 10)
    with full.library.edit() as edit:
        tags.tag_papers(edit, paper_ids=[22, 24, 26, 28], names=["money"])
        tags.tag_papers(edit, paper_ids=[1], names=["rare"])
    preferences = learn_preferences(full.library, full.index, ["money", "rare"])
    assert set(preferences.models) == {"", "money"}
    assert "Too few papers have the tag “rare”" in missing_note(preferences, "rare")
    full.engine.preferences = preferences.models
    found = [title.split()[0] for title in full.titles("is:inbox", sort="liked:money")]
    assert found[:5] == ["Blockchains"] * 5
    assert len(found) == 70


def test_a_paper_that_came_later_is_shown_all_the_same(full: Desk) -> None:
    decide(full, 10, 10)
    full.engine.preferences = learn_preferences(full.library, full.index).models
    add(full.library, draft("A paper that nobody has learnt"), arrival=FEED)
    assert full.titles("is:inbox", sort="liked:")[60] == "A paper that nobody has learnt"


def test_vectors_have_unit_length_and_leave_out_rare_and_common_words(full: Desk) -> None:
    vectors = make_vectors(full.index.snapshot)
    lengths = np.sqrt(np.bincount(vectors.docs, vectors.values**2))
    assert np.allclose(lengths[lengths > 0], 1, atol=1e-5)
    assert b"network" not in vectors.names, "every paper has it"
    assert b"grokk" in vectors.names


def test_several_segments_count_as_one(full: Desk, reopen: Callable[[], Desk]) -> None:
    decide(full, 10, 10)
    whole = learn(full.index.snapshot, {"": Examples(range(1, 21, 2), range(2, 21, 2))})[""]
    full.add(*[about("grokking", 100 + i) for i in range(6)])
    full.add(*[about("blockchains", 100 + i) for i in range(6)])
    assert len(full.index.snapshot.segments) > 1
    parted = learn(full.index.snapshot, {"": Examples(range(1, 21, 2), range(2, 21, 2))})[""]
    assert parted.scores[81] > 0 > parted.scores[92]
    assert whole.scores.keys() < parted.scores.keys()


def test_what_papers_mean_decides_where_their_words_do_not(desk: Desk, tmp_path: Path) -> None:
    drafts = [draft(f"Paper number {i}", abstract=f"Odd words only{i} here{i}.") for i in range(60)]
    ids = add(desk.library, *drafts, arrival=FEED)
    desk.catch_up()
    several = {i: i % 6 for i in ids[:-3]}  # two of six subjects are liked; three papers were not read
    vectors = by_subject(tmp_path / "a.vectors", several)
    liked = [i for i in ids[:24] if several[i] in {0, 3}]
    disliked = [i for i in ids[:24] if several[i] not in {0, 3}]
    (model,) = learn(desk.index.snapshot, {"": Examples(liked, disliked)}, vectors).values()
    rest = model.order(ids[24:-3])
    good = [i for i in rest if several[i] in {0, 3}]
    assert rest[: len(good)] == good
    assert set(model.scores) == set(ids)


def test_five_decisions_do_where_it_is_known_what_papers_mean(full: Desk, tmp_path: Path) -> None:
    decide(full, 3, 2)
    vectors = by_subject(tmp_path / "a.vectors", {i: i % 2 for i in range(1, 81)})
    assert not learn_preferences(full.library, full.index).models
    known = learn_preferences(full.library, full.index, meant=vectors)
    assert known.models[""].order(range(7, 81))[0] % 2 == 1
    assert learn_preferences(full.library, full.index, known=known, meant=vectors) is known


def test_with_one_side_only_words_decide(full: Desk, tmp_path: Path) -> None:
    vectors = by_subject(tmp_path / "a.vectors", {1: 0, 3: 0})
    plain = learn(full.index.snapshot, {"": Examples([1, 3, 5], [2, 4])})
    assert learn(full.index.snapshot, {"": Examples([1, 3, 5], [2, 4])}, vectors) == plain


def test_what_was_decided_lately_weighs_more(full: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("paperdesk.search.preferences.WINDOW", 10)
    grokking, blockchains = list(range(1, 80, 2)), list(range(2, 81, 2))
    for first, second, best in ((grokking, blockchains, "grokking"), (blockchains, grokking, "blockchains")):
        (model,) = learn(full.index.snapshot, {"": Examples([*first[:20], *second[:20]])}).values()
        weights = {word: model.weights.get(stemmed(word).encode(), 0.0) for word in ("grokking", "blockchains")}
        assert max(weights, key=lambda word: weights[word]) == best
