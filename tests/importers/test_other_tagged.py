"""EndNote tagged, Web of Science, RefWorks tagged and CSL-YAML."""

import pytest

from paperdesk.errors import ImportFailed
from paperdesk.importers import find_importer
from paperdesk.importers.base import Source
from tests.samples import papers_of

ENDNOTE = """%0 Journal Article
%A Smith, John
%A Roe, Jane
%T A title
%J Nature
%V 12
%N 3
%P 1-10
%D 2010
%8 May 5
%R 10.1000/abc
%@ 0028-0836
%K one
two
%X Abstract here
%U http://x.org
%F key2010
%W kept

%0 Book Section
%A Lee, Ann
%T Chapter
%B Book
%E Roe, R
%I OUP
%C Oxford
%D 2001
"""
WOS = """FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Smith, J
   van der Berg, L
AF Smith, John
   van der Berg, Ludwig
TI Machine learning for molecular
   science
SO NATURE
DE one; two
PD MAY
PY 2018
VL 559
IS 7715
BP 547
EP 555
DI 10.1038/s41586-018-0337-2
UT WOS:000440
ER

EF
"""
REFWORKS = """RT Journal Article
SR Electronic
A1 Smith,John
T1 A title
JF Nature
YR 2010
VO 12
IS 3
SP 1
OP 10
DO 10.1000/abc
"""
YAML = """---
references:
- id: y1
  type: article-journal
  title: YAML title
  author:
  - family: Doe
    given: Jane
  issued:
    date-parts:
    - - 2020
...
"""


def test_endnote_tagged_is_read() -> None:
    article, chapter = papers_of(ENDNOTE)
    fields = article.fields
    assert (fields.type, fields.title, fields.venue, fields.volume, fields.issue, fields.pages) == (
        *("article", "A title", "Nature", "12", "3", "1-10"),
    )
    assert (fields.year, fields.month, fields.day, fields.abstract) == (2010, 5, 5, "Abstract here")
    assert (article.authors[1].family, article.tags, article.citation_key) == ("Roe", ("one", "two"), "key2010")
    assert fields.extra["enw-w"] == "kept"
    assert (chapter.fields.type, chapter.fields.venue, chapter.editors[0].family) == ("incollection", "Book", "Roe")
    assert (chapter.fields.publisher, chapter.fields.extra["address"]) == ("OUP", "Oxford")


def test_web_of_science_is_read() -> None:
    (paper,) = papers_of(WOS)
    assert paper.fields.title == "Machine learning for molecular science"
    assert [author.full for author in paper.authors] == ["John Smith", "Ludwig van der Berg"]
    assert (paper.fields.year, paper.fields.month, paper.fields.pages) == (2018, 5, "547-555")
    assert (paper.tags, paper.fields.extra["accession"]) == (("one", "two"), "WOS:000440")


def test_refworks_tagged_is_read() -> None:
    (paper,) = papers_of(REFWORKS)
    assert (paper.fields.title, paper.fields.venue, paper.fields.year, paper.fields.pages) == (
        *("A title", "Nature", 2010, "1-10"),
    )
    assert (paper.authors[0].given, paper.identifiers[0].value) == ("John", "10.1000/abc")


def test_csl_yaml_is_read() -> None:
    (paper,) = papers_of(YAML)
    assert (paper.fields.title, paper.fields.year, paper.citation_key) == ("YAML title", 2020, "y1")
    assert paper.authors[0].full == "Jane Doe"


def test_yaml_that_fills_the_memory_is_refused() -> None:
    bomb = "".join(f"x{n}: &x{n} [{', '.join([f'*x{n - 1}'] * 9)}]\n" for n in range(1, 9))
    source = Source(f"x0: &x0 aaaaaaaaaa\n{bomb}references:\n- id: a\n  title: *x8\n".encode())
    with pytest.raises(ImportFailed):
        list(find_importer(source).parse(source))
