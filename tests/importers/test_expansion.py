"""Files that unfold: little that stands for much ends with a sentence; honest size comes in."""

import json

import pytest

from paperdesk.errors import ImportFailed
from paperdesk.importers import bibtex, cff, csl_json, find_importer, pubmed_xml
from paperdesk.importers.base import Rejected, Source
from paperdesk.model.paper import PaperDraft


def macros(times: int, levels: int) -> str:
    lines = ['@string{a0 = "lollollol"}']
    lines += [f"@string{{a{n} = {' # '.join([f'a{n - 1}'] * times)}}}" for n in range(1, levels)]
    return "\n".join([*lines, f"@article{{k, title = a{levels - 1}, year = 2020}}"])


def aliases(times: int, levels: int) -> str:
    lines = ["cff-version: 1.2.0", "title: A program", "a0: &a0 [lol, lol]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * times)}]" for n in range(1, levels)]
    return "\n".join(lines)


@pytest.mark.parametrize(("times", "levels"), [(10, 12), (2, 60), (100, 6)])
def test_macros_that_name_each_other_end_with_a_sentence(times: int, levels: int) -> None:
    with pytest.raises(ImportFailed, match="exhaust memory"):
        list(bibtex.IMPORTER.parse(Source(macros(times, levels).encode())))


def test_what_stands_before_them_comes_in() -> None:
    source = Source(("@misc{one, title = {One}}\n" + macros(10, 12)).encode())
    with pytest.raises(ImportFailed):
        list(bibtex.IMPORTER.parse(source))
    (good, *_rest) = bibtex.IMPORTER.parse(Source(("@misc{one, title = {One}}\n" + macros(3, 3)).encode()))
    assert isinstance(good, PaperDraft)


def test_a_macro_that_many_records_use_is_honest() -> None:
    name = "Proceedings of the International Conference on the Northern Delta and its Ponds"
    records = "".join(f"@article{{k{n}, title = {{Paper {n}}}, journal = jnd}}\n" for n in range(5_000))
    found = list(bibtex.IMPORTER.parse(Source(f'@string{{jnd = "{name}"}}\n{records}'.encode())))
    assert len(found) == 5_000
    assert all(isinstance(one, PaperDraft) and one.fields.venue == name for one in found)


@pytest.mark.parametrize(("times", "levels"), [(10, 12), (2, 60), (50, 8)])
def test_aliases_that_name_each_other_end_with_a_sentence(times: int, levels: int) -> None:
    with pytest.raises(ImportFailed, match="exhaust memory"):
        list(cff.IMPORTER.parse(Source(aliases(times, levels).encode())))


@pytest.mark.parametrize("text", ["cff-version: 1.2.0\ntitle: &a [*a]", "cff-version: 1\nx: " + "[" * 5_000])
def test_yaml_that_holds_itself_or_is_nested_without_end_is_refused(text: str) -> None:
    (found,) = cff.IMPORTER.parse(Source(text.encode()))
    assert isinstance(found, Rejected)


def test_an_alias_that_is_used_as_people_do_is_honest() -> None:
    text = "cff-version: 1.2.0\ntitle: P\nauthors: &who\n  - family-names: Lee\n    given-names: Ann\ncontact: *who\n"
    (found,) = cff.IMPORTER.parse(Source(text.encode()))
    assert isinstance(found, PaperDraft)
    assert found.authors[0].full == "Ann Lee"


def test_xml_in_which_elements_lie_in_each_other_without_end_is_rejected() -> None:
    deep = "<a>" * 50_000 + "</a>" * 50_000
    head, end = (
        "<PubmedArticle><MedlineCitation><PMID>1</PMID><Article>",
        "</Article></MedlineCitation></PubmedArticle>",
    )
    good = f"{head}<ArticleTitle>A good one</ArticleTitle>{end}"
    text = f"<PubmedArticleSet>{good}{head}<ArticleTitle>{deep}</ArticleTitle>{end}</PubmedArticleSet>"
    found = list(pubmed_xml.IMPORTER.parse(Source(text.encode())))
    assert [isinstance(one, PaperDraft) for one in found] == [True, False]


ODD: tuple[object, ...] = (
    None,
    True,
    5,
    1e300,
    "x",
    [],
    [1],
    {},
    {"a": 1},
    [{}],
    [[]],
    [None],
    {"date-parts": [[None]]},
)


@pytest.mark.parametrize("value", ODD)
@pytest.mark.parametrize("name", ["type", "id", "title", "author", "issued", "URL", "DOI", "keyword", "page", "custom"])
def test_json_with_values_of_another_kind_costs_no_other_record(name: str, value: object) -> None:
    good = {"type": "article-journal", "id": "a", "title": "Good", "author": [{"family": "Lee"}]}
    source = Source(json.dumps([good | {name: value}, good]).encode())
    found = list(find_importer(source).parse(source))
    assert isinstance(found[-1], PaperDraft)
    assert len(found) == 2
    assert csl_json.IMPORTER.recognizes(source)


FIELDS = ("title", "author", "abstract", "keywords", "note", "url", "journal", "doi", "pages", "year", "file", "month")


@pytest.mark.parametrize("sign", ["{", "}", "\\", "~", "{}", "\\{", " ", "\\ ", ",", "-", "$", '"'])
@pytest.mark.parametrize("around", ["{}", '""'])
def test_a_record_of_signs_alone_comes_to_an_end(sign: str, around: str) -> None:
    """Some of these took minutes, with the square of their number."""
    noise = sign * (50_000 // len(sign))
    fields = ", ".join(f"{name} = {around[0]}{noise}{around[1]}" for name in FIELDS)
    found = list(bibtex.IMPORTER.parse(Source(f"@misc{{k, {fields}}}\n\n@misc{{one, title = {{One}}}}\n".encode())))
    assert found
