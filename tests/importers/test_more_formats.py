"""Ovid, Web of Science's tables, Scopus' CSV, PubMed's summaries and Hayagriva: what each says, and its pitfalls."""

import pytest

from paperdesk.importers import IMPORTERS, find_importer
from paperdesk.importers.base import Source
from paperdesk.model.paper import PaperDraft
from tests.samples import papers_of, rejected_of

OVID = """<1>
Unique Identifier
  20481061
Authors
  Long V.  van der Berg J.
Authors Full Name
  Long, Vicky.  van der Berg, Jan.
Title
  From danger and motherhood to health
  and beauty.
Source
  Nature. 12(3):100-10, 2009 Jun 3.
ISSN
  0955-2359
DOI
  10.1000/xyz
Keywords
  Women; *Health
Abstract
  We say things.
Local Messages
  Held here

<2>
Accession Number
  7
Author
  Roe, Anna; Doe, Bo
Chapter Title
  A chapter
Book Title
  The book
Publisher
  OUP
Year of Publication
  2001
"""
WOS_TAB = (
    "\ufeffPT\tAU\tAF\tTI\tSO\tDE\tPD\tPY\tVL\tIS\tBP\tEP\tDI\tUT\tZ9\n"
    "J\tSmith, J; van der Berg, L\tSmith, John; van der Berg, Ludwig\tMachine learning\tNATURE\tone; two\tMAY\t2018"
    "\t559\t7715\t547\t555\t10.1038/x\tWOS:1\t12\n"
    "C\tLee, A\tLee, Ann\tA talk\tProc. of X\t\t\t2019\t\t\t1\t9\t\tWOS:2\t\n"
)
SCOPUS = (
    "\ufeffAuthors,Author full names,Author(s) ID,Title,Year,Source title,Volume,Issue,Art. No.,Page start,Page end,"
    'DOI,Abstract,Author Keywords,Publisher,ISSN,"Language of Original Document",Document Type,EID\n'
    '"Smith J.; Berg L.","Smith, John (123); van der Berg, Ludwig (456)",123; 456,"Things, ""big"" and small",2020,'
    '"Journal of Things",12,3,e77,1,10,10.1000/s,"We say.\nMore.",one; two,Elsevier,0028-0836,English,'
    "Article,2-s2.0-1\n"
    '"Lee A.",,789,A talk,2019,Proc. of X,,,,5,9,,,,ACM,,English,Conference Paper,2-s2.0-2\n'
)
OLD_SCOPUS = (
    'Authors,Title,Year,Source title,Volume,EID\n"Lee A.B., Berg C., Li X.-Y.",Things,2011,J. of Things,4,2-s2.0-3\n'
)
SUMMARY = """1: Butler KT, Davies DW, van der Berg J Jr. Machine learning for molecular and
materials science. Nature. 2018 Jul;559(7715):547-55. doi:
10.1038/s41586-018-0337-2. Epub 2018 Jul 25. PMID: 30049270; PMCID: PMC6123456.

2: Lee A, et al. Is attention all you need? Proc Natl Acad Sci U S A. 2020;1:e5.
PMID: 7.

3: [No authors listed]. PMID: 9.
"""
HAYAGRIVA = """harry:
    type: Book
    title: Harry Potter and the Order of the Phoenix
    author: ["Rowling, J. K.", World Health Organization]
    volume: 5
    page-total: 768
    date: 2003-06-21
    publisher: {name: Bloomsbury, location: London}
    affiliated: [{role: translator, names: "Fritz, Klaus"}]
kinetics:
  type: article
  title: {value: Kinetics and luminescence, short: Kinetics}
  author: {name: Berg, given-name: Ludwig, prefix: van der, suffix: Jr.}
  date: 1993
  page-range: 1-10
  serial-number: {doi: 10.1000/kin, issn: 0028-0836}
  url: {value: "https://x.org/1", date: 2020-01-02}
  parent:
    type: periodical
    title: Journal of Crystal Growth
    volume: 131
    issue: 3-4
talk:
  type: article
  title: A talk
  parent: {type: proceedings, title: Proc. of X, publisher: ACM, editor: "Ed, Ann", parent: {type: book, title: LNCS}}
odd: 5
"""
EXAMPLES = {
    "ovid": OVID,
    "web-of-science-tab": WOS_TAB,
    "scopus": SCOPUS,
    "pubmed-summary": SUMMARY,
    "hayagriva": HAYAGRIVA,
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_each_format_is_known_by_its_content_and_claimed_by_no_other(name: str) -> None:
    source = Source(EXAMPLES[name].encode())
    assert find_importer(source).name == name
    assert [importer.name for importer in IMPORTERS if importer.recognizes(source)] == [name]


def names(paper: PaperDraft) -> list[str]:
    return [author.inverted for author in paper.authors]


def marks(paper: PaperDraft) -> dict[str, str]:
    return {identifier.scheme: identifier.value for identifier in paper.identifiers}


def test_ovid_says_all_of_a_paper() -> None:
    article, chapter = papers_of(OVID)
    fields = article.fields
    assert fields.title == "From danger and motherhood to health and beauty"
    assert (fields.type, fields.venue, fields.volume, fields.issue, fields.pages) == (
        *("article", "Nature", "12", "3", "100-10"),
    )
    assert (fields.year, fields.month, fields.day, fields.abstract) == (2009, 6, 3, "We say things.")
    assert names(article) == ["Long, Vicky", "van der Berg, Jan"]
    assert (article.tags, marks(article)) == (("Women", "Health"), {"doi": "10.1000/xyz"})
    assert (fields.extra["accession"], fields.extra["ovid-local-messages"]) == ("20481061", "Held here")
    assert (chapter.fields.type, chapter.fields.title, chapter.fields.venue, chapter.fields.year) == (
        *("incollection", "A chapter", "The book", 2001),
    )
    assert names(chapter) == ["Roe, Anna", "Doe, Bo"]


@pytest.mark.parametrize(
    ("source", "venue", "year"),
    [
        ("Journal of Things. 5:1-2, 2001.", "Journal of Things", 2001),
        ("Lancet. 356(9243):1710-1718, 2000 Nov 18.", "Lancet", 2000),
        ("Annals of A, B & C. Vol.12(4), Apr 2010, pp. 5-9.", "", None),
    ],
)
def test_the_sources_of_ovid(source: str, venue: str, year: int | None) -> None:
    (paper,) = papers_of(f"<1>\nTitle\n  T\nSource\n  {source}\n")
    assert (paper.fields.venue, paper.fields.year) == (venue, year)
    assert venue or paper.fields.extra["ris-so"] == source


def test_a_table_of_web_of_science_is_read_as_its_plain_text_is() -> None:
    article, talk = papers_of(WOS_TAB)
    assert names(article) == ["Smith, John", "van der Berg, Ludwig"]
    assert (article.fields.venue, article.fields.year, article.fields.month, article.fields.pages) == (
        *("NATURE", 2018, 5, "547-555"),
    )
    assert (article.tags, article.fields.extra["accession"], article.fields.extra["wos-z9"]) == (
        *(("one", "two"), "WOS:1", "12"),
    )
    assert (talk.fields.type, talk.fields.title) == ("inproceedings", "A talk")


def test_a_table_of_scopus_is_read() -> None:
    article, talk = papers_of(SCOPUS)
    fields = article.fields
    assert names(article) == ["Smith, John", "van der Berg, Ludwig"]
    assert (fields.title, fields.venue, fields.volume, fields.issue, fields.pages, fields.year) == (
        *('Things, "big" and small', "Journal of Things", "12", "3", "1-10", 2020),
    )
    assert (fields.abstract, article.tags, marks(article)) == (
        *("We say. More.", ("one", "two"), {"doi": "10.1000/s"}),
    )
    assert (fields.extra["eid"], fields.extra["accession"], fields.language) == ("e77", "2-s2.0-1", "English")
    assert (talk.fields.type, talk.fields.venue, names(talk)) == ("inproceedings", "Proc. of X", ["Lee, A."])


def test_names_of_an_older_table_of_scopus_are_parted_by_commas() -> None:
    assert names(papers_of(OLD_SCOPUS)[0]) == ["Lee, A.B.", "Berg, C.", "Li, X.-Y."]


def test_a_summary_of_pubmed_is_read() -> None:
    first, second, third = papers_of(SUMMARY)
    fields = first.fields
    assert fields.title == "Machine learning for molecular and materials science"
    assert names(first) == ["Butler, KT", "Davies, DW", "van der Berg, Jr, J"]
    assert (fields.venue, fields.year, fields.month, fields.volume, fields.issue, fields.pages) == (
        *("Nature", 2018, 7, "559", "7715", "547-555"),
    )
    assert marks(first) == {"doi": "10.1038/s41586-018-0337-2", "pmid": "30049270", "pmcid": "PMC6123456"}
    assert (second.fields.title, second.fields.venue, second.fields.pages, names(second)) == (
        *("Is attention all you need?", "Proc Natl Acad Sci U S A", "e5", ["Lee, A", "others"]),
    )
    assert marks(third) == {"pmid": "9"}


def test_hayagriva_says_all_of_a_paper() -> None:
    book, article, talk = papers_of(HAYAGRIVA)
    fields = book.fields
    assert (book.citation_key, fields.type, fields.year, fields.month, fields.day, fields.volume, fields.publisher) == (
        *("harry", "book", 2003, 6, 21, "5", "Bloomsbury"),
    )
    assert [author.full for author in book.authors] == ["J. K. Rowling", "World Health Organization"]
    assert fields.extra == {"address": "London", "translator": "Fritz, Klaus", "pagetotal": "768"}
    assert (article.fields.title, article.fields.venue, article.fields.volume, article.fields.issue) == (
        *("Kinetics and luminescence", "Journal of Crystal Growth", "131", "3-4"),
    )
    assert (names(article), marks(article)["doi"]) == (["van der Berg, Jr., Ludwig"], "10.1000/kin")
    assert (article.links[0].url, article.fields.extra["urldate"]) == ("https://x.org/1", "2020-01-02")
    assert (talk.fields.type, talk.fields.venue, talk.fields.publisher, talk.fields.series) == (
        *("inproceedings", "Proc. of X", "ACM", "LNCS"),
    )
    assert (talk.editors[0].given, [one.where for one in rejected_of(HAYAGRIVA)]) == ("Ann", ["the entry odd"])
