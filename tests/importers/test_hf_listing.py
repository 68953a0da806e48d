import pytest

from paperdesk.importers import find_importer
from paperdesk.importers.base import Source
from paperdesk.importers.hf_listing import recognizes
from tests.samples import entries_of, rejected_of

ABSTRACT = "We study how invented papers help to test a program. " * 9
CODE = ABSTRACT + "The code is at https://github.com/ann/tests."
BANNER = "Get trending papers in your email inbox once a day!\nGet trending papers in your email inbox!\nSubscribe"
PLAIN = f"""{BANNER}A First Paper: On Lema\\^itre
{ABSTRACT}
Second Paper -- With Code
{CODE}
"""
MARKED = f"""Hugging Face
Models
Daily Papers
by AK and the research community
Daily
Weekly
Monthly
Mar 25
Submitted by
ann
120
A First Paper
{ABSTRACT}
14 authors
·
Mar 24, 2025
3
Submitted by Bo
[-] 7
### [Second Paper: With a Link](https://huggingface.co/papers/2503.12345)
{ABSTRACT}
Some University
·
5 authors
·
Mar 20, 2025
-
Third Paper Here
{ABSTRACT}
Some Company · 2 authors · Mar 19, 2025
Previous
Next
"""


def test_the_banner_is_no_part_of_the_first_title() -> None:
    entries = entries_of(PLAIN)
    assert [entry.paper.fields.title for entry in entries] == ["A First Paper: On Lemaître", "Second Paper – With Code"]
    assert [entry.rank for entry in entries] == [1, 2]


def test_what_the_page_does_not_tell_stays_empty() -> None:
    paper = entries_of(PLAIN)[0].paper
    assert (paper.authors, paper.identifiers, paper.fields.year) == ((), (), None)


def test_links_in_abstracts_become_links_of_the_paper() -> None:
    links = entries_of(PLAIN)[1].paper.links
    assert [(link.kind, link.url) for link in links] == [("code", "https://github.com/ann/tests")]


def test_the_marks_around_papers_are_read() -> None:
    entries = entries_of(MARKED)
    assert [entry.paper.fields.title for entry in entries] == [
        "A First Paper",
        "Second Paper: With a Link",
        "Third Paper Here",
    ]
    assert [entry.submitter for entry in entries] == ["ann", "Bo", ""]
    assert [entry.upvotes for entry in entries] == [120, 7, 0]
    assert [entry.comments for entry in entries] == [3, None, None]
    assert [entry.paper.fields.day for entry in entries] == [24, 20, 19]


def test_a_linked_title_gives_the_arxiv_id() -> None:
    entry = entries_of(MARKED)[1]
    assert entry.guid == "hf:2503.12345"
    assert [identifier.value for identifier in entry.paper.identifiers] == ["2503.12345"]


@pytest.mark.parametrize("newline", ["\r\n", "\n\n", "\r\n\r\n", "\n \n"])
def test_line_ends_and_empty_lines_make_no_difference(newline: str) -> None:
    assert entries_of(PLAIN.replace("\n", newline)) == entries_of(PLAIN)


def test_a_page_without_its_banner_is_known_by_titles_and_abstracts_in_turn() -> None:
    text = "\n".join(f"Paper Number {number}\n{ABSTRACT}" for number in range(3))
    assert find_importer(Source(text.encode())).name == "hf-listing"
    assert len(entries_of(text)) == 3


def test_the_same_text_gives_the_same_guids() -> None:
    assert [entry.guid for entry in entries_of(PLAIN)] == [entry.guid for entry in entries_of(PLAIN.replace("--", "–"))]


def test_a_title_without_an_abstract_is_rejected_and_told() -> None:
    text = PLAIN + "A Paper Whose Abstract Was Not Copied\n"
    assert len(entries_of(text)) == 2
    assert [(found.where, found.text) for found in rejected_of(text)] == [
        ("line 7", "A Paper Whose Abstract Was Not Copied")
    ]


def test_an_abstract_of_two_paragraphs_stays_with_its_title() -> None:
    text = f"{BANNER}A First Paper\n{ABSTRACT}\n\n{ABSTRACT}\nSecond Paper\n{ABSTRACT}"
    entries = entries_of(text)
    assert [entry.paper.fields.abstract.count("\n\n") for entry in entries] == [1, 0]


@pytest.mark.parametrize(
    "text", ["A letter.\nWith two lines.\n", "One line only", "a\nb\nc\nd\n", "# Notes\n\n- a\n- b\n"]
)
def test_other_texts_are_not_taken_for_a_listing(text: str) -> None:
    assert not recognizes(Source(text.encode()))
