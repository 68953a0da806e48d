"""Marked regions: whatever a reader writes around them stays, byte for byte."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paperdesk.text.regions import MarksDamaged, Wanted, find_regions, merge, region_text
from tests.helpers.examples import examples

PIECES = [*"ab #%>\n\r^-", "%% pd:end %%", "%% pd:begin x 0123456789 %%\n"]
BODY = st.lists(st.sampled_from(PIECES)).map("".join)
HAND = st.text(st.characters(exclude_categories=["Cs"])).filter(lambda text: "pd:" not in text)


def writes(body: str) -> Wanted:
    return Wanted("one", lambda _old: body)


def test_a_text_without_a_region_gets_it_at_its_end() -> None:
    assert merge("mine", [writes("theirs")]).text == "mine\n\n" + region_text("one", "theirs\n")


def test_only_the_region_is_written_anew() -> None:
    first = merge("", [writes("a")]).text
    text = f"above\r\n{first}below, without an end"
    assert merge(text, [writes("b")]).text == text.replace(first, region_text("one", "b\n"))


def test_line_ends_and_byte_order_mark_stay() -> None:
    text = merge("\ufeffmine\r\n", [writes("a\nb")]).text
    assert "\n" not in text.replace("\r\n", "")
    again = merge(text, [writes("a\nc")]).text
    assert "\n" not in again.replace("\r\n", "")
    assert again.startswith("\ufeffmine\r\n\r\n%% pd:begin one ")


def test_what_stood_there_is_told_to_the_writer() -> None:
    text = merge("", [writes("a")]).text
    assert merge(text, [Wanted("one", lambda old: old + "b")]).text == region_text("one", "a\nb\n")


def test_a_region_that_was_written_into_is_left() -> None:
    text = merge("", [writes("a")]).text.replace("a\n", "a\nmy own words\n")
    merged = merge(text, [writes("b")])
    assert (merged.text, merged.edited) == (text, ("one",))


def test_a_region_that_is_free_belongs_to_who_writes_into_it() -> None:
    text = merge("", [writes("a")]).text.replace("a\n", "a\nmy own words\n")
    assert merge(text, [Wanted("one", lambda _old: "b", is_free=True)]).text == text
    assert merge("none", [Wanted("one", lambda _old: "b", is_free=True)]).text == "none"


@pytest.mark.parametrize(
    "harm",
    [
        lambda text: text.replace("%% pd:end %%\n", ""),
        lambda text: text + text,
        lambda text: text.replace("%% pd:begin", "> %% pd:begin"),
        lambda text: text.replace("%% pd:end", "%%pd:end"),
        lambda text: text + "%% pd:end %%\n",
    ],
)
def test_damaged_marks_are_noticed(harm: object) -> None:
    text = merge("mine\n", [writes("a")]).text
    with pytest.raises(MarksDamaged):
        merge(harm(text), [writes("b")])  # type: ignore[operator]


@settings(max_examples=examples(300))
@given(HAND, HAND, HAND, BODY, BODY, st.sampled_from(["\n", "\r\n"]))
def test_all_that_is_written_by_hand_stays(before: str, between: str, after: str, one: str, two: str, end: str) -> None:
    """Two exports into a text that a person writes in; between them the regions are moved about."""
    wanted = [writes(one), Wanted("two", lambda _old: two)]
    first = find_regions(merge("", wanted).text)
    parts = [region_text(name, first[name].body).replace("\n", end) for name in ("two", "one")]
    hand = [f"{before}{end}", f"{between}{end}", after]
    text = hand[0] + parts[0] + hand[1] + parts[1] + hand[2]
    changed = [writes(two), Wanted("two", lambda old: old + one)]
    merged = merge(text, changed).text
    regions = find_regions(merged)
    cut = sorted(regions.values(), key=lambda region: region.start)
    assert merged[: cut[0].start] == hand[0]
    assert merged[cut[0].body_end :].partition("pd:end %%")[2][len(end) :].startswith(hand[1])
    assert merged.endswith(hand[2])
    assert merge(merged, [writes(two), Wanted("two", lambda old: old)]).text == merged
