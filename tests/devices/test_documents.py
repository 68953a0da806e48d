"""Texts in documents: what two devices wrote in one place stands there whole, one after the other."""

from hypothesis import given
from hypothesis import strategies as st

from paperdesk.devices.documents import merge_pieces, read_rows, write_rows
from paperdesk.model.shared_rows import TEXT, Dirt, WrittenRow

KEY = "annotations:one"
INSERTED = st.lists(st.tuples(st.integers(0, 9), st.text("123456789", min_size=1, max_size=4)), min_size=1, max_size=6)


def row(text: str, at: int) -> WrittenRow:
    return WrittenRow(KEY, {"alive": True, TEXT: text}, {TEXT: Dirt(at)})


def insert(words: list[str], inserted: list[tuple[int, str]], mark: str) -> list[str]:
    for place, word in inserted:
        words.insert(place, f"{mark}{word}")
    return words


@given(INSERTED, INSERTED)
def test_words_of_two_devices_stay_whole(mine: list[tuple[int, str]], theirs: list[tuple[int, str]]) -> None:
    base = ["1", "12", "2", "21"]
    first = write_rows((), 1, [row(" ".join(base), 1)]).piece
    one, other = insert([*base], mine, "7"), insert([*base], theirs, "8")
    ours = write_rows((first,), 2, [row(" ".join(one), 2)]).piece
    yours = write_rows((first,), 3, [row(" ".join(other), 3)]).piece
    merged = merge_pieces((first, ours), [yours]).piece if yours else b""
    pieces = [piece for piece in (first, ours, merged) if piece]
    text = read_rows(pieces, [KEY])[0].text
    assert sorted(text.split()) == sorted([*base, *(word for word in (*one, *other) if word not in base)])
