import csv
import io
import json

import pytest
import rispy

from paperdesk.exporters import EXPORTERS, exporter_for, find_exporter
from paperdesk.exporters.base import ExportOptions, ExportRecord
from paperdesk.model.paper import Author, Identifier, Link, PaperFields
from tests.helpers.export_records import ALL, FULL
from tests.samples import papers_of


def text_of(name: str, *records: ExportRecord, options: ExportOptions = ALL) -> str:
    return "".join(find_exporter(name).write(records, options))


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.name)
def test_every_format_says_what_it_is_for(exporter: object) -> None:
    found = find_exporter(getattr(exporter, "name"))  # noqa: B009 - parametrised over any exporter
    assert len(found.purpose) > len(found.label)
    assert "".join(found.write([FULL], ALL))


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.name)
def test_notes_leave_only_when_asked_for(exporter: object) -> None:
    name = getattr(exporter, "name")  # noqa: B009 - parametrised over any exporter
    assert "A note" in text_of(name, FULL)
    quiet = text_of(name, FULL, options=ExportOptions(abstracts=False, keywords=False))
    assert "A note" not in quiet
    assert "two words" not in quiet
    assert "Second" not in quiet


def test_a_file_name_tells_the_format() -> None:
    names = {name: exporter_for(name).name for name in ("a.bib", "b.RIS", "c.json", "d.md", "e.csv", "f.html", "g")}
    assert list(names.values()) == ["bibtex", "ris", "csl-json", "markdown", "csv", "html", "bibtex"]


@pytest.mark.parametrize("name", ["bibtex", "biblatex"])
def test_no_identifier_and_no_link_is_lost(name: str) -> None:
    identifiers = (
        Identifier("doi", "10.1000/a"),
        Identifier("arxiv", "2107.03419", 3),
        Identifier("doi", "10.1000/b"),
        Identifier("arxiv", "hep-th/9901001", 2),
        Identifier("isbn", "9783161484100"),
        Identifier("openreview", "abcdefghij"),
    )
    links = (
        Link("page", "https://a.org/1"),
        Link("code", "https://github.com/a/b"),
        Link("code", "https://github.com/c/d"),
        Link("page", "https://b.org/2"),
        Link("pdf", "https://a.org/1.pdf"),
        Link("data", "https://zenodo.org/1"),
    )
    record = ExportRecord("a", PaperFields(title="T", type="book"), identifiers=identifiers, links=links)
    (paper,) = papers_of(text_of(name, record))
    assert set(paper.identifiers) == set(identifiers)
    assert set(paper.links) == set(links)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Variational Bayesian inference for GNNs", "Variational {Bayesian} inference for {GNNs}"),
        ("On the Rényi entropy", "On the {R}{\\'{e}}nyi entropy"),
        ("A Survey Of Things In Bayesian Networks", "A Survey Of Things In {Bayesian} Networks"),
        ("Attention is all you need: Why Paris", "Attention is all you need: Why {Paris}"),
        ("Deep Learning", "Deep Learning"),
        ("The iPhone and $X$ of it", "The {iPhone} and $X$ of it"),
    ],
)
def test_capitals_that_are_meant_are_protected(title: str, expected: str) -> None:
    assert f"title = {{{expected}}}" in text_of("bibtex", ExportRecord("a", PaperFields(title=title)))


@pytest.mark.parametrize("name", ["bibtex", "biblatex"])
def test_hostile_text_comes_out_as_text(name: str) -> None:
    hostile = r"\input{/etc/passwd} \write18{x} 100% ^^5c $\input{y}$ $\csname a\endcsname$"
    fields = PaperFields(title=hostile, abstract=hostile, venue=hostile, extra={"address": hostile})
    url = Link("page", "https://x.org/%20a?b={c}^^")
    text = text_of(name, ExportRecord("a", fields, (Author(hostile),), links=(url,), tags=(hostile,)))
    for command in ("\\input", "\\write", "\\csname", "^^"):
        assert command not in text
    assert "url = {https://x.org/%20a?b=%7Bc%7D%5E%5E}" in text
    (paper,) = papers_of(text)
    assert paper.fields.title == hostile


def test_biblatex_has_its_own_names() -> None:
    text = text_of("biblatex", FULL)
    for line in ("journaltitle = {J. of Things\\_1},", "date = {2024-07-03},", "location = {Łódź},"):
        assert f"  {line}\n" in text
    assert "eprinttype = {arXiv}" in text
    thesis = text_of("biblatex", ExportRecord("t", PaperFields(title="T", type="thesis", publisher="MIT")))
    assert thesis.startswith("@thesis{t,")
    assert "institution = {MIT}" in thesis
    assert "type = {phdthesis}" in thesis


def test_biblatex_reads_back_the_same() -> None:
    (paper,) = papers_of(text_of("biblatex", FULL))
    (other,) = papers_of(text_of("bibtex", FULL))
    assert (paper.authors, paper.identifiers, paper.links) == (other.authors, other.identifiers, other.links)
    assert paper.fields.title == other.fields.title
    assert (paper.fields.year, paper.fields.month, paper.fields.day) == (2024, 7, 3)


def test_ris_is_read_by_another_program() -> None:
    (paper,) = rispy.loads(text_of("ris", FULL).replace("\r\n", "\n"))
    assert paper["type_of_reference"] == "JOUR"
    assert paper["authors"][:3] == ["García, José", "van der Berg, Ludwig, Jr.", "ATLAS Collaboration"]
    assert (paper["doi"], paper["start_page"], paper["end_page"]) == ("10.1000/a_b", "1", "10")
    assert paper["keywords"] == ["one", "two words"]


def test_a_line_of_an_abstract_is_no_tag_in_ris() -> None:
    fields = PaperFields(title="T", abstract="One\nER  - \nTY  - BOOK")
    assert len(rispy.loads(text_of("ris", ExportRecord("a", fields)).replace("\r\n", "\n"))) == 1


def test_csl_json_holds_everything() -> None:
    (paper,) = json.loads(text_of("csl-json", FULL))
    assert paper["issued"] == {"date-parts": [[2024, 7, 3]]}
    assert paper["author"][1] == {
        "family": "Berg",
        "given": "Ludwig",
        "non-dropping-particle": "van der",
        "suffix": "Jr.",
    }
    assert (paper["DOI"], paper["container-title"], paper["page"]) == ("10.1000/a_b", "J. of Things_1", "1-10")
    assert paper["custom"]["paperdesk"]["links"] == [
        ["page", "https://x.org/~a_b?c=1&d=%20"],
        ["code", "https://github.com/a/b"],
    ]
    assert json.loads(text_of("csl-json")) == []


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"])
def test_no_spreadsheet_takes_a_text_for_a_formula(cell: str) -> None:
    fields = PaperFields(title=cell, venue=cell, comment=cell)
    rows = list(csv.reader(io.StringIO(text_of("csv", ExportRecord("a", fields)).removeprefix("\ufeff"))))
    assert rows[1].count("'" + cell) == 3
    assert len(rows[0]) == len(rows[1])


def test_a_web_page_takes_no_script_and_no_foreign_address() -> None:
    fields = PaperFields(title="<script>alert(1)</script>", abstract="<img src=x>", venue="a & b")
    record = ExportRecord('"><b>', fields, links=(Link("page", "javascript:alert(1)"),))
    text = text_of("html", record)
    assert "<script>" not in text
    assert "<img" not in text
    assert "javascript:" not in text
    assert text.isascii() is False or text_of("html", record, options=ExportOptions(ascii_only=True)).isascii()


def test_et_al_has_one_full_stop() -> None:
    record = ExportRecord("a", PaperFields(title="T"), (Author("Lee", "Ann"), Author("others")))
    assert text_of("markdown", record).startswith("- Ann Lee et al. **T**.")
    assert "Ann Lee et al.<br>" in text_of("html", record)


def test_markdown_takes_text_as_text() -> None:
    fields = PaperFields(title="*a* [b](c) `d` <e> $x_1$", abstract="# head\n\n- list")
    text = text_of("markdown", ExportRecord("a", fields))
    assert r"**\*a\* \[b\](c) \`d\` \<e\> $x_1$**" in text
    assert r"  \# head" in text
    assert r"  \- list" in text
