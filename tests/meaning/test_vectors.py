import threading
from pathlib import Path

import numpy as np
import pytest

from paperdesk.errors import ModelError
from paperdesk.meaning.vectors import Floats, Vectors, mark_of, open_file

NUMBERS = 64


def rows(count: int, seed: int = 1) -> Floats:
    found = np.random.default_rng(seed).standard_normal((count, NUMBERS)).astype(np.float32)
    found /= np.linalg.norm(found, axis=1, keepdims=True)
    return found


@pytest.fixture
def vectors(tmp_path: Path) -> Vectors:
    return Vectors(tmp_path / "a.vectors", NUMBERS)


def test_what_was_written_is_read_again(vectors: Vectors) -> None:
    made = rows(5)
    vectors.append([11, 12, 13, 14, 15], [1, 2, 3, 4, 5], made)
    again = Vectors(vectors.file, NUMBERS)
    again.refresh()
    known, found = again.of([13, 99, 11])
    assert known == [13, 11]
    assert np.allclose(found, made[[2, 0]], atol=0.01)
    assert (again.mark(15), again.mark(99), len(again)) == (5, None, 5)


def test_the_nearest_are_found_and_told_exactly(vectors: Vectors) -> None:
    made = rows(3_000)
    vectors.append(range(1, 3_001), [0] * 3_000, made)
    asked = made[1_234] + 0.2 * made[7]
    asked /= np.linalg.norm(asked)
    papers, cosines = vectors.nearness(asked)
    best = papers[np.argsort(-cosines)[:2]]
    assert best[0] == 1_235
    assert np.allclose(cosines[1_234], made[1_234] @ asked, atol=0.01)
    exact = made @ asked
    assert np.corrcoef(exact, cosines)[0, 1] > 0.7, "by signs the others are about as near as they are"


def test_only_those_that_matter_are_told_and_exactly(vectors: Vectors) -> None:
    made = rows(3_000)
    vectors.append(range(1, 3_001), [0] * 3_000, made)
    papers, cosines = vectors.nearness(made[0], lambda papers: papers % 300 == 0)
    assert papers.tolist() == list(range(300, 3_001, 300))
    assert np.allclose(cosines, made[papers - 1] @ made[0], atol=0.01), "though a thousand others are nearer"


def test_a_newer_vector_replaces_an_older_one(vectors: Vectors) -> None:
    made = rows(3)
    vectors.append([1, 2], [5, 6], made[:2])
    vectors.append([1], [7], made[2:])
    assert (vectors.mark(1), len(vectors)) == (7, 2)
    assert np.allclose(vectors.of([1])[1], made[2:], atol=0.01)
    papers, _ = vectors.nearness(made[0])
    assert papers.tolist() == [2, 1]
    vectors.append([2, 2], [8, 9], made[1:])
    assert vectors.mark(2) == 9
    assert vectors.papers.tolist() == [0, 0, 1, 0, 2]


def test_another_process_finds_what_was_written_since(vectors: Vectors) -> None:
    other = Vectors(vectors.file, NUMBERS)
    other.refresh()
    assert len(other) == 0
    vectors.append([1], [5], rows(1))
    other.refresh()
    assert other.mark(1) == 5


def test_a_record_that_was_not_written_whole_is_none_and_goes(vectors: Vectors) -> None:
    vectors.append([1, 2], [5, 6], rows(2))
    with vectors.file.open("ab") as content:
        content.write(b"\x01" * 17)
    again = Vectors(vectors.file, NUMBERS)
    again.refresh()
    assert len(again) == 2
    again.append([3], [7], rows(1))
    third = Vectors(vectors.file, NUMBERS)
    third.refresh()
    assert third.papers.tolist() == [1, 2, 3]


@pytest.mark.parametrize("place", [0, 4, 8, 12, 20, 60])
def test_a_damaged_record_is_none(vectors: Vectors, place: int) -> None:
    vectors.append([1, 2, 3], [5, 6, 7], rows(3))
    size = vectors.file.stat().st_size // 3
    content = bytearray(vectors.file.read_bytes())
    content[size + place] ^= 0x40
    vectors.file.write_bytes(content)
    again = Vectors(vectors.file, NUMBERS)
    again.refresh()
    assert again.papers.tolist() == [1, 0, 3]


def test_a_file_that_became_another_one_is_read_anew(vectors: Vectors) -> None:
    vectors.append([1, 2, 3], [5, 6, 7], rows(3))
    vectors.file.unlink()
    vectors.refresh()
    assert len(vectors) == 0
    vectors.append([9], [1], rows(1))
    assert vectors.papers.tolist() == [9]


def test_what_is_gone_or_replaced_is_left_out_when_it_is_much(vectors: Vectors) -> None:
    made = rows(2_500)
    vectors.append(range(1, 2_501), [4] * 2_500, made)
    before = vectors.file.stat().st_size
    vectors.tidy(range(1, 2_501))
    assert vectors.file.stat().st_size == before
    vectors.tidy(range(1, 1_001))
    assert (len(vectors), vectors.file.stat().st_size) == (1_000, before * 1_000 // 2_500)
    assert np.allclose(vectors.of([1_000])[1], made[999:1_000], atol=0.01)


def test_one_process_at_a_time_writes(vectors: Vectors) -> None:
    with vectors.writing(), pytest.raises(ModelError, match="already"), Vectors(vectors.file, NUMBERS).writing():
        pass
    with Vectors(vectors.file, NUMBERS).writing():
        pass


def test_one_thread_writes_while_others_search(vectors: Vectors) -> None:
    made = rows(3_000)
    failed: list[BaseException] = []
    is_done = threading.Event()

    def search() -> None:
        try:
            while not is_done.is_set():
                papers, cosines = vectors.nearness(made[0])
                assert len(papers) == len(cosines)
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=search) for _ in range(2)]
    for thread in threads:
        thread.start()
    for start in range(0, 3_000, 50):
        vectors.append(range(start + 1, start + 51), [0] * 50, made[start : start + 50])
    vectors.tidy(range(1, 1_001))
    is_done.set()
    for thread in threads:
        thread.join()
    assert failed == []
    assert len(vectors) == 1_000


def test_an_empty_file_is_near_to_nothing(vectors: Vectors) -> None:
    vectors.refresh()
    papers, cosines = vectors.nearness(rows(1)[0])
    assert (len(papers), len(cosines)) == (0, 0)


def test_the_vectors_of_another_model_go(tmp_path: Path) -> None:
    (tmp_path / "old.vectors").write_bytes(b"x")
    file = open_file(tmp_path, "new")
    assert (file.name, list(tmp_path.glob("*.vectors"))) == ("new.vectors", [])


def test_a_mark_tells_texts_apart() -> None:
    assert mark_of("frogs") == mark_of("frogs") != mark_of("newts")


def test_all_vectors_come_block_by_block_the_newest_of_each_paper(
    vectors: Vectors, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("paperdesk.meaning.vectors.READ_BYTES", 1_000)
    made = rows(40)
    vectors.append(range(1, 41), [0] * 40, made)
    vectors.append([7], [1], made[:1])
    found = {paper: row for papers, block in vectors.blocks() for paper, row in zip(papers, block, strict=True)}
    assert sorted(found) == list(range(1, 41))
    assert np.allclose(found[7], made[0], atol=0.01)
    assert np.allclose(found[40], made[39], atol=0.01)
    vectors.file.unlink()
    assert not any(papers for papers, _ in vectors.blocks())


def test_the_middle_is_the_mean_of_all(vectors: Vectors) -> None:
    assert not vectors.middle().any()
    made = rows(30)
    vectors.append(range(1, 31), [0] * 30, made)
    assert np.allclose(vectors.middle(), made.mean(axis=0), atol=0.01)
