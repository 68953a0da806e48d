import pytest

from paperdesk.model.addresses import guid_forms, page_key
from paperdesk.model.standing import bare_title, is_notice, standing_of


@pytest.mark.parametrize(
    ("title", "bare", "standing"),
    [
        ("WITHDRAWN: Feathers in flow", "Feathers in flow", "withdrawn"),
        ("[RETRACTED] Second spring", "Second spring", "retracted"),
        ("RETRACTED ARTICLE: Second spring", "Second spring", "retracted"),
        ("Second spring (Retracted)", "Second spring", "retracted"),
        ("Retracted papers and their citations", "Retracted papers and their citations", ""),
        ("Withdrawn children in class", "Withdrawn children in class", ""),
    ],
)
def test_the_mark_of_a_paper_that_no_longer_stands_is_no_part_of_its_title(
    title: str, bare: str, standing: str
) -> None:
    assert bare_title(title) == bare
    assert standing_of(title) == standing


@pytest.mark.parametrize(
    ("abstract", "standing"),
    [
        ("This paper has been withdrawn by the author due to a crucial error in equation 3.", "withdrawn"),
        ("This article has been retracted. The whole text of the abstract is here now.", "retracted"),
        ("The authors have withdrawn this manuscript owing to a flaw.", "withdrawn"),
        ("We study why papers are retracted. " * 40, ""),
        ("Money was withdrawn from banks in the crisis, as this paper shows.", ""),
    ],
)
def test_a_notice_in_the_place_of_the_abstract_says_that_it_no_longer_stands(abstract: str, standing: str) -> None:
    assert standing_of("Second spring", abstract) == standing
    assert is_notice(abstract) == bool(standing)


def test_a_comment_may_say_so() -> None:
    assert standing_of("Second spring", comment="Withdrawn by the authors: Lemma 2 is wrong") == "withdrawn"
    assert standing_of("Second spring", comment="12 pages, 3 figures") == ""


def test_two_addresses_of_one_page_have_one_key() -> None:
    assert page_key("http://www.ex.org/p/1/?utm_source=rss") == page_key("https://ex.org/p/1") == "ex.org/p/1"
    assert page_key("https://ex.org/show?id=3") != page_key("https://ex.org/show?id=4")


def test_a_front_page_is_of_no_one_paper() -> None:
    assert [page_key(url) for url in ("https://ex.org", "https://ex.org/", "http://ex.org/index.html", "item-1")] == (
        ["", "", "", ""]
    )


def test_a_guid_that_is_an_address_is_the_same_with_either_scheme() -> None:
    assert "http://ex.org/p/1" in guid_forms("https://ex.org/p/1")
    assert guid_forms("item-1") == ("item-1",)
