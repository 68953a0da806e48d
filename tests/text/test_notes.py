"""What notes hold besides text: links, formulae, boxes; nothing of it in code."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paperdesk.text.notes import HELD, change_key, count_boxes, hold, keys_of, link_begun, plain_note, toggle_box

NOTE = "See [[liu2022]] and [[roberts2022|the book]], not `[[code]]`.\n\n```\n[[fenced]] $x$\n- [ ] no box\n```\n$v_t$"


@pytest.mark.parametrize(
    ("markdown", "plain"),
    [
        ("**bold** and *soft* _words_, `code`", "bold and soft words, code"),
        ("# Head\n> quoted\n- one", "Head quoted - one"),
        ("see [[liu2022|Liu]] and [[roberts]]", "see Liu and roberts"),
        ("[a page](https://example.org/x_y_z) ![](p.png)", "a page"),
        ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
        ("$v_t$ of $a*b*c$", "vₜ of a∗b∗c"),
    ],
)
def test_a_note_in_one_line_has_no_marks_of_markdown(markdown: str, plain: str) -> None:
    assert plain_note(markdown) == plain


def test_links_and_formulae_are_held_and_code_is_left_alone() -> None:
    text, held = hold(NOTE)
    assert [(piece.key, piece.label, piece.tex) for piece in held] == [
        ("liu2022", "liu2022", ""),
        ("roberts2022", "the book", ""),
        ("", "", "$v_t$"),
    ]
    assert "`[[code]]`" in text
    assert "[[fenced]] $x$" in text
    assert list(keys_of(NOTE)) == ["liu2022", "roberts2022"]


@given(st.text(alphabet="[]|`$~a \n-x\ue000\ue001", max_size=60))
def test_what_is_held_comes_back(note: str) -> None:
    text, held = hold(note)
    back = HELD.sub(lambda found: held[int(found[1])].source, text)
    assert back == note.replace("\ue000", "").replace("\ue001", "")


def test_a_key_changes_in_links_only_and_labels_stay() -> None:
    note = "liu2022 [[Liu2022]] [[liu2022|Liu]] [[liu2022b]] `[[liu2022]]`"
    assert change_key(note, "liu2022", "liu2023") == "liu2022 [[liu2023]] [[liu2023|Liu]] [[liu2022b]] `[[liu2022]]`"


@pytest.mark.parametrize("number", [0, 1, 2])
def test_boxes_are_checked_one_by_one_and_unchecked_again(number: int) -> None:
    note = "- [ ] one\n- text\n  * [x] two\n```\n- [ ] none\n```\n1. [ ] three"
    assert count_boxes(note) == 3
    turned = toggle_box(note, number)
    assert sum(a != b for a, b in zip(note, turned, strict=True)) == 1
    assert toggle_box(turned, number).lower() == note
    assert toggle_box(note, 7) == note


@pytest.mark.parametrize(("before", "typed"), [("see [[li", "li"), ("[[", ""), ("[[a]] b", None), ("[[a|b", None)])
def test_a_link_that_is_being_typed_is_seen(before: str, typed: str | None) -> None:
    assert link_begun(before) == typed


@pytest.mark.parametrize(
    "note", ["`" * 400_000, "[[" * 200_000, "$" * 400_000, "- [ ]" * 200_000, "` " * 199_999, "~~~\n" * 100_000]
)
def test_hostile_notes_are_read_to_the_end(note: str) -> None:
    """In time that grows with their length; one that grew with its square would take an hour."""
    hold(note)
    count_boxes(note)
