import json

import pytest

from paperdesk.model.citing import CITATION_FORMS, Cited, Pick, find_citation_form, picks_of, told_picks


@pytest.mark.parametrize(
    ("name", "keys", "text"),
    [
        ("latex", ["a", "b"], r"\cite{a,b}"),
        ("autocite", ["a"], r"\autocite{a}"),
        ("pandoc", ["lee2020", "b:c"], "[@lee2020; @b:c]"),
        ("pandoc", ["a b|c"], "[@{a b|c}]"),
        ("typst", ["lee2020", "b"], "#cite(<lee2020>) #cite(<b>)"),
        ("typst", ["2020a"], '#cite(label("2020a"))'),
        ("keys", ["a", "b"], "a,b"),
    ],
)
def test_a_document_cites_in_its_own_form(name: str, keys: list[str], text: str) -> None:
    form = find_citation_form(name)
    assert form is not None
    assert form.make([Cited(key) for key in keys]) == text


SEE, PAGES, BARE = Cited("a", "see", "12"), Cited("b", "", "3–5"), Cited("c")


@pytest.mark.parametrize(
    ("name", "cited", "text"),
    [
        ("latex", [SEE], r"see \cite[p.~12]{a}"),
        ("latex", [PAGES, BARE], r"\cite[pp.~3--5]{b}; \cite{c}"),
        ("autocite", [SEE], r"\autocite[see][12]{a}"),
        ("autocite", [SEE, PAGES, BARE], r"\autocites[see][12]{a}[3--5]{b}{c}"),
        ("autocite", [Cited("a", "cf.")], r"\autocite[cf.][]{a}"),
        ("autocite", [Cited("a", "", "[sic] 3 & 4_b")], r"\autocite[{[sic] 3 \& 4\_b}]{a}"),
        ("citep", [SEE], r"\citep[see][p.~12]{a}"),
        ("citep", [Cited("a", "", "chap. 3")], r"\citep[chap.~3]{a}"),
        ("pandoc", [SEE, PAGES, BARE], "[see @a, p. 12; @b, pp. 3–5; @c]"),
        ("pandoc", [Cited("a", "", "chap. 3")], "[@a, chap. 3]"),
        ("typst", [SEE, BARE], "see #cite(<a>, supplement: [p. 12]) #cite(<c>)"),
        ("typst", [Cited("a", "", "fig. 3 #2")], r"#cite(<a>, supplement: [fig. 3 \#2])"),
        ("asciidoc", [PAGES, BARE], "cite:[b(3–5), c]"),
        ("asciidoc", [SEE, BARE], "see cite:[a(12)]; cite:[c]"),
        ("mmd", [PAGES, BARE], "[pp. 3–5][#b][#c][]"),
        ("keys", [SEE, BARE], "a,c"),
    ],
)
def test_a_citation_names_the_passage_and_what_stands_before(name: str, cited: list[Cited], text: str) -> None:
    form = find_citation_form(name)
    assert form is not None
    assert form.make(cited) == text


def test_picks_pass_from_program_to_program() -> None:
    picks = [Pick(3, "see", "12–15"), Pick(1)]
    assert picks_of(json.loads(json.dumps(told_picks(picks)))) == picks
    assert picks_of({"papers": [2, 1]}) == [Pick(2), Pick(1)]
    with pytest.raises(TypeError):
        picks_of({"papers": None})


def test_every_form_says_what_it_is_for() -> None:
    assert all(form.purpose and "key" in form.example for form in CITATION_FORMS)
    assert find_citation_form("word") is None
