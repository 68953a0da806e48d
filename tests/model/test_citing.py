import pytest

from paperdesk.model.citing import CITATION_FORMS, find_citation_form


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
    assert form.make(keys) == text


def test_every_form_says_what_it_is_for() -> None:
    assert all(form.purpose and "key" in form.example for form in CITATION_FORMS)
    assert find_citation_form("word") is None
