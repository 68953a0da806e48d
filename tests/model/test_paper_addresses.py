"""Addresses of papers, written and read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paperdesk.errors import InvalidField
from paperdesk.model.paper_addresses import PaperAddress, address_of_paper, is_paper_address, read_paper_address


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("paperdesk://open/lee2020", PaperAddress("lee2020")),
        ("paperdesk://open/lee2020/", PaperAddress("lee2020")),
        ("PaperDesk://open/lee2020/page/7", PaperAddress("lee2020", 7)),
        ("paperdesk://open/M%C3%BCller%3A2020/page/12/", PaperAddress("Müller:2020", 12)),
    ],
)
def test_an_address_names_a_paper_and_a_page(text: str, address: PaperAddress) -> None:
    assert read_paper_address(text) == address


@pytest.mark.parametrize(
    "text",
    [
        "paperdesk:",
        "paperdesk://open/",
        "paperdesk://open/%20",
        "paperdesk://delete/lee2020",
        "paperdesk://open/a/page/-1",
        "paperdesk://open/a/page/9999999",
        "paperdesk://open/a/b",
        "paperdesk://open/../../etc",
        "https://open/a",
    ],
)
def test_what_is_none_is_told_with_an_example(text: str) -> None:
    with pytest.raises(InvalidField, match="paperdesk://open/KEY"):
        read_paper_address(text)


@given(st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=40))
def test_the_address_of_any_key_leads_back_to_it(key: str) -> None:
    address = address_of_paper(key)
    assert is_paper_address(address)
    assert read_paper_address(address).key == key
