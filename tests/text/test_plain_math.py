"""Formulae in lists: as Unicode has them, and broken ones as they came."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paperdesk.text.plain_math import plain_marked, plain_math, tex_to_plain


@pytest.mark.parametrize(
    ("tex", "shown"),
    [
        (r"v_t", "vₜ"),
        (r"\mathcal{O}(n^2)", "O(n²)"),
        (r"10^{-3}\,M_\odot", "10⁻³ M_⊙".replace(" ", "\u2009")),
        (r"C_{\rm HOD}", "C_HOD"),
        (r"\frac{a}{b+c}", "a/(b+c)"),
        (r"x\in\mathbb{R}^n", "x∈ℝⁿ"),
        (r"\sqrt[3]{x}", "³√x"),
        (r"^{13}\mathrm{C}", "¹³C"),
    ],
)
def test_a_formula_is_shown_in_signs(tex: str, shown: str) -> None:
    assert tex_to_plain(tex) == shown


@pytest.mark.parametrize("tex", [r"x_{", r"\unknown{x}", r"a}", r"\begin{pmatrix}a&b\end{pmatrix}", "{" * 500, ""])
def test_what_plain_text_cannot_show_stays_as_it_came(tex: str) -> None:
    assert tex_to_plain(tex) == ""
    assert plain_math(f"before ${tex}$ after") == f"before ${tex}$ after"


def test_money_is_no_mathematics() -> None:
    assert plain_math("It costs $5 and $10, or \\$7.") == "It costs $5 and $10, or \\$7."


def test_hits_stay_on_their_words() -> None:
    text = r"speed $v_t$ of a $\mathcal{O}(n)$ wave"
    start = text.index("wave")
    shown, hits = plain_marked(text, ((0, 5), (start, start + 4)))
    assert shown == "speed vₜ of a O(n) wave"
    assert [shown[a:b] for a, b in hits] == ["speed", "wave"]


def test_a_hit_in_a_formula_marks_all_of_it() -> None:
    text = r"the $\mathcal{O}(n)$ wave"
    shown, hits = plain_marked(text, ((14, 17),))
    assert [shown[a:b] for a, b in hits] == ["O(n)"]


@given(st.text(alphabet="$\\{}^_ab1 \n()[]+frac", max_size=60))
def test_nothing_breaks_it(text: str) -> None:
    shown, hits = plain_marked(text, ((0, len(text)),))
    assert hits == ((0, len(shown)),) or not text
