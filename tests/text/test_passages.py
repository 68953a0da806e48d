"""Abstracts in passages: formulae, indices, addresses, paragraphs, each at its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paperdesk.text.passages import Kind, split_passages


def kinds(text: str) -> list[tuple[Kind, str]]:
    return [(passage.kind, passage.text) for passage in split_passages(text)]


def test_formulae_in_the_line_and_on_lines_of_their_own() -> None:
    assert kinds("a $x$ \\(y\\) so\n$$z$$\n\n\\[w\\] and") == [
        (Kind.TEXT, "a "),
        (Kind.MATH, "x"),
        (Kind.TEXT, " "),
        (Kind.MATH, "y"),
        (Kind.TEXT, " so"),
        (Kind.DISPLAY, "z"),
        (Kind.DISPLAY, "w"),
        (Kind.TEXT, "and"),
    ]


@pytest.mark.parametrize("text", ["costs $5 and $10", "p < 0.05 and a <b", "a lone $ sign", "<i>never closed"])
def test_what_only_looks_like_markup_is_text(text: str) -> None:
    assert kinds(text) == [(Kind.TEXT, text)]


@pytest.mark.parametrize(
    ("text", "style", "shown"),
    [
        ("H<sub>2</sub>O", "sub", "2"),
        ("10<sup>-3</sup> m", "sup", "-3"),
        ("of <i>E. coli</i> cells", "i", "E. coli"),
        ("CO_{gas} is", "sub", "gas"),
        ("an x_i is", "sub", "i"),
    ],
)
def test_raised_and_slanted_words_lose_only_their_signs(text: str, style: str, shown: str) -> None:
    assert [p.text for p in split_passages(text) if style in p.styles] == [shown]


def test_names_of_code_are_no_indices() -> None:
    assert all(not passage.styles for passage in split_passages("call my_function_x or snake_case"))


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Code: https://github.com/a/b.", "https://github.com/a/b"),
        ("(see github.com/a/b_c)", "https://github.com/a/b_c"),
        ("at https://en.wikipedia.org/wiki/A_(b), and", "https://en.wikipedia.org/wiki/A_(b)"),
        ("page: someone.github.io/project/", "https://someone.github.io/project/"),
    ],
)
def test_addresses_end_before_the_signs_of_the_sentence(text: str, address: str) -> None:
    assert [p.address for p in split_passages(text) if p.kind is Kind.LINK] == [address]


def test_no_address_leads_to_a_file() -> None:
    assert all(p.kind is Kind.TEXT for p in split_passages("see file:///etc/passwd or javascript:alert(1)"))


@given(st.text(alphabet="ab $\\()[]{}^_<>isub/\n.h:tpgcom", max_size=80))
def test_passages_are_in_order_and_as_long_as_what_they_show(text: str) -> None:
    at = 0
    for passage in split_passages(text):
        assert passage.start >= at
        assert passage.end > passage.start
        at = passage.end
        if passage.kind in {Kind.TEXT, Kind.LINK}:
            assert passage.text == text[passage.start : passage.end]
    assert at <= len(text)
