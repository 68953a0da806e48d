"""RIS, MEDLINE, PubMed, EndNote, MODS, Zotero RDF, CSL-JSON, CITATION.cff, lists: what each says, and its pitfalls."""

import json
from dataclasses import astuple

import pytest

from paperdesk.importers import IMPORTERS, find_importer
from paperdesk.importers.base import Source
from paperdesk.model.paper import Author, Identifier, PaperDraft
from tests.helpers.exported import exported_as, exported_bibtex
from tests.samples import papers_of, rejected_of

RIS = """TY  - JOUR
AU  - Müller, Jörg
A1  - Lee, Ann
AU  - van der Berg, Ludwig
TI  - On <i>things</i>
JF  - Journal of Things
VL  - 12
IS  - 3
SP  - 101
EP  - 110
PY  - 2001/09/07/
DO  - doi:10.1000/XYZ.1
KW  - one
KW  - two
N1  - a note
C1  - mine
ER  -
"""
NBIB = """PMID- 20481061
DP  - 2009 Jun 3
TI  - From danger and motherhood to health and
      beauty.
PG  - 454-81
FAU - Long, Vicky
AU  - Long V
AU  - Mouse M
LID - 10.1016/j.x.2009.01.001 [doi]
AID - S0732 [pii]
JT  - 20 century British history
TA  - 20 Century Br Hist
MH  - Humans
PMC - PMC4513071
"""
CSL = [
    {
        "id": "lee2013",
        "type": "article-journal",
        "title": "Things",
        "container-title": "Journal of Things",
        "author": [{"family": "Berg", "given": "Ann", "non-dropping-particle": "van"}, {"literal": "ATLAS"}],
        "issued": {"date-parts": [["2013", 1, "5"]]},
        "page": "1-10",
        "DOI": "10.1000/1",
        "ISSN": "1234-5678",
    }
]
PUBMED = """<?xml version="1.0"?><PubmedArticleSet><PubmedArticle><MedlineCitation><PMID Version="1">123456</PMID>
<Article><Journal>
<JournalIssue><Volume>3</Volume><PubDate><MedlineDate>1999 Nov-Dec</MedlineDate></PubDate></JournalIssue>
<Title>Journal of Things</Title></Journal><ArticleTitle>H<sub>2</sub>O &amp; more &nbsp;here</ArticleTitle>
<Pagination><MedlinePgn>764-9</MedlinePgn></Pagination>
<AuthorList><Author><LastName>van der Berg</LastName><ForeName>Ann</ForeName></Author>
<Author><CollectiveName>The Group</CollectiveName></Author></AuthorList></Article></MedlineCitation></PubmedArticle>"""
ENDNOTE = """<xml><records><record><ref-type name="Journal Article">17</ref-type><contributors><authors>
<author><style>Berg, Ann</style></author></authors></contributors><titles><title><style>Dogs of </style>
<style face="italic">Canis</style><style> lupus</style></title><secondary-title>Zoology</secondary-title></titles>
<dates><year>2018</year><pub-dates><date>Jun 01</date></pub-dates></dates></record></records></xml>"""
MODS = """<m:modsCollection xmlns:m="http://www.loc.gov/mods/v3"><m:mods><m:titleInfo><m:nonSort>The</m:nonSort>
<m:title>Origin</m:title><m:subTitle>a story</m:subTitle></m:titleInfo><m:name type="personal">
<m:namePart type="family">Berg</m:namePart><m:namePart type="given">Ann</m:namePart>
<m:role><m:roleTerm>aut</m:roleTerm></m:role></m:name>
<m:originInfo><m:dateIssued>1999-05</m:dateIssued><m:issuance>monographic</m:issuance></m:originInfo></m:mods>
</m:modsCollection>"""
ZOTERO = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:bib="http://purl.org/net/biblio#"
 xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">
 <bib:Article rdf:about="#item_1"><z:itemType>journalArticle</z:itemType><dcterms:isPartOf rdf:resource="urn:issn:1"/>
 <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Berg</foaf:surname><foaf:givenName>Ann</foaf:givenName></foaf:Person>
 </rdf:li></rdf:Seq></bib:authors><dc:title>Things</dc:title><dc:date>2001-02</dc:date><bib:pages>1-2</bib:pages>
 <dcterms:isReferencedBy rdf:resource="#item_2"/></bib:Article>
 <bib:Journal rdf:about="urn:issn:1"><dc:title>Journal of Things</dc:title><prism:volume>4</prism:volume>
 <dc:identifier>DOI 10.1000/4</dc:identifier></bib:Journal>
 <bib:Memo rdf:about="#item_2"><rdf:value>&lt;p&gt;A note&lt;/p&gt;</rdf:value></bib:Memo>
 <z:Collection rdf:about="#collection_1"><dc:title>Outer</dc:title>
 <dcterms:hasPart rdf:resource="#collection_2"/></z:Collection>
 <z:Collection rdf:about="#collection_2"><dc:title>Inner</dc:title>
 <dcterms:hasPart rdf:resource="#item_1"/></z:Collection>
</rdf:RDF>"""
CFF = """cff-version: 1.2.0
title: Thing
version: 1.10
authors:
  - family-names: Berg
    given-names: Ann
    name-particle: van
  - name: The Team
date-released: 2020-07-02
doi: 10.1000/5
repository-code: https://github.com/x/y
preferred-citation: {type: article, title: About Thing}
"""
EXAMPLES = {
    "ris": RIS,
    "medline": NBIB,
    "csl-json": json.dumps(CSL),
    "pubmed-xml": PUBMED + "</PubmedArticleSet>",
    "endnote-xml": ENDNOTE,
    "mods": MODS,
    "zotero-rdf": ZOTERO,
    "cff": CFF,
    "identifiers": "10.1000/1\nhttps://doi.org/10.1000/2\narXiv:2404.01300v2\n978-3-16-148410-0\n",
}


def one(data: str) -> PaperDraft:
    (paper,) = papers_of(data)
    return paper


@pytest.mark.parametrize("name", EXAMPLES)
def test_each_format_is_known_by_its_content_and_claimed_by_no_other(name: str) -> None:
    source = Source(EXAMPLES[name].encode())
    assert find_importer(source).name == name
    others = [importer.name for importer in IMPORTERS if importer.recognizes(source)]
    assert set(others) <= {name, "feed"}  # RDF may be a feed, and is asked before


def test_a_list_of_identifiers_in_json_is_no_reference() -> None:
    assert not [i.name for i in IMPORTERS if i.name == "csl-json" and i.recognizes(Source(b'[{"type": "x", "id": 1}]'))]


# RIS


def test_a_ris_record_keeps_the_order_of_its_authors_and_all_that_it_says() -> None:
    paper = one(RIS)
    assert [a.inverted for a in paper.authors] == ["Müller, Jörg", "Lee, Ann", "van der Berg, Ludwig"]
    fields = paper.fields
    assert (fields.title, fields.type, fields.venue) == ("On things", "article", "Journal of Things")
    assert (fields.volume, fields.issue, fields.pages) == ("12", "3", "101-110")
    assert (fields.year, fields.month, fields.day) == (2001, 9, 7)
    assert paper.identifiers == (Identifier("doi", "10.1000/xyz.1"),)
    assert (paper.tags, paper.notes) == (("one", "two"), ("a note",))
    assert fields.extra == {"ris-c1": "mine", "raw.title": "On <i>things</i>", "raw.doi": "10.1000/XYZ.1"}


@pytest.mark.parametrize(
    "broken",
    [
        RIS.replace("ER  -\n", "") + RIS,  # the first record has no end
        "\ufeff\n" + RIS + RIS.replace("ER  -\n", ""),  # the last one has none
        RIS.replace("TY  - ", "TY - ") + RIS.replace("\n", "\r\n"),
        "Provider: EBSCO\nContent: text\n\n" + RIS + "\n\n" + RIS,
    ],
)
def test_two_ris_records_stay_two_however_they_end(broken: str) -> None:
    assert [paper.fields.title for paper in papers_of(broken)] == ["On things", "On things"]


def test_lines_that_go_on_belong_to_the_line_before() -> None:
    paper = one("TY  - BOOK\nTI  - A long\n  title\nAB  - One\nmore line\nER  - \n")
    assert (paper.fields.title, paper.fields.abstract) == ("A long title", "One more line")


def test_a_ris_record_without_a_type_is_told_with_its_line_and_text() -> None:
    text = "\nJF  - Nature\nT1  - A\nVL  - 6\nER  -\n\n" + RIS
    (rejected,) = rejected_of(text)
    assert rejected.where == "line 2"
    assert "no TY line" in rejected.reason
    assert "T1  - A" in rejected.text
    assert len(papers_of(text)) == 1


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ("Y1  - 1900/01/01\nDA  - 1950/01/01", (1950, 1, 1)),
        ("PY  - 2009///", (2009, None, None)),
        ("Y1  - 2013\nPY  - 2013/04/18\nPY  - 2013/02/15/received", (2013, 4, 18)),
        ("PY  - 2005\nDA  - 2005/07/15", (2005, 7, 15)),
        ("PY  - 2001/00/00/", (2001, None, None)),
        ("PY  - ///", (None, None, None)),
    ],
)
def test_the_dates_of_ris(dates: str, expected: tuple[int | None, ...]) -> None:
    fields = one(f"TY  - JOUR\nTI  - A\n{dates}\nER  - \n").fields
    assert (fields.year, fields.month, fields.day) == expected


def test_proceedings_stand_under_c3_as_zotero_and_endnote_write_them() -> None:
    fields = one("TY  - CONF\nTI  - A\nC3  - Proceedings of X\nT2  - Conference on X\nER  - \n").fields
    assert (fields.venue, fields.extra) == ("Proceedings of X", {"eventtitle": "Conference on X"})


# MEDLINE and PubMed


def test_a_medline_record_prefers_full_names_and_spells_pages_out() -> None:
    paper = one(NBIB)
    assert [astuple(a)[:2] for a in paper.authors] == [("Long", "Vicky"), ("Mouse", "M")]
    assert paper.fields.title == "From danger and motherhood to health and beauty"
    assert (paper.fields.pages, paper.fields.year, paper.fields.month) == ("454-481", 2009, 6)
    assert {i.scheme: i.value for i in paper.identifiers} == {
        "pmid": "20481061",
        "pmcid": "PMC4513071",
        "doi": "10.1016/j.x.2009.01.001",
    }
    assert paper.fields.extra == {"shortjournal": "20 Century Br Hist", "articleid": "S0732 [pii]"}


def test_medline_records_are_parted_by_their_numbers_and_by_empty_lines() -> None:
    assert len(papers_of(NBIB + NBIB + "\n" + NBIB.partition("\n")[2])) == 3


def test_a_pubmed_article_keeps_raised_letters_groups_and_odd_dates() -> None:
    paper = one(EXAMPLES["pubmed-xml"])
    assert paper.fields.title == "H₂O & more here"
    assert paper.authors == (Author("Berg", "Ann", "van der"), Author("The Group"))
    assert (paper.fields.pages, paper.fields.year, paper.fields.month) == ("764-769", 1999, 11)


def test_one_broken_record_of_xml_costs_no_other() -> None:
    broken = PUBMED + "<PubmedArticle> <Article> </PubmedArticle>" + PUBMED[PUBMED.index("<PubmedArticle>") :]
    assert len(papers_of(broken)) == 2
    (rejected,) = rejected_of(broken)
    assert rejected.where == "line 7"
    assert rejected.text == "<PubmedArticle> <Article> </PubmedArticle>"


@pytest.mark.parametrize("name", ["pubmed-xml", "endnote-xml", "mods"])
def test_a_bomb_of_entities_is_no_danger(name: str) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY a{n} "{f"&a{n - 1 if n > 1 else str()};" * 10}">' for n in range(1, 10)
    )
    data = bomb + "]>" + EXAMPLES[name].removeprefix('<?xml version="1.0"?>').replace("Ann", "&a9;")
    records = rejected_of(data) + papers_of(data)
    assert len(records) == 1
    assert len(str(records)) < 5000


# EndNote, MODS, Zotero


def test_the_runs_of_endnote_are_joined() -> None:
    paper = one(ENDNOTE)
    assert (paper.fields.title, paper.fields.venue) == ("Dogs of Canis lupus", "Zoology")
    assert (paper.fields.year, paper.fields.month, paper.fields.day) == (2018, 6, 1)


def test_mods_with_prefixes_gives_title_and_subtitle() -> None:
    paper = one(MODS)
    assert (paper.fields.title, paper.fields.type, paper.fields.month) == ("The Origin: a story", "book", 5)
    assert paper.authors == (Author("Berg", "Ann"),)


def test_zotero_rdf_brings_journal_note_and_collections() -> None:
    paper = one(ZOTERO)
    assert (paper.fields.venue, paper.fields.volume, paper.fields.pages) == ("Journal of Things", "4", "1-2")
    assert paper.notes == ("A note",)
    assert paper.collections == (("Outer", "Inner"),)
    assert Identifier("doi", "10.1000/4") in paper.identifiers


# CSL-JSON, CITATION.cff, lists


def test_csl_json_gives_names_dates_and_what_it_has_no_field_for() -> None:
    paper = one(json.dumps(CSL))
    assert paper.authors == (Author("Berg", "Ann", "van"), Author("ATLAS"))
    assert (paper.fields.year, paper.fields.month, paper.fields.day) == (2013, 1, 5)
    assert (paper.citation_key, paper.fields.pages) == ("lee2013", "1-10")
    assert paper.fields.extra == {"issn": "1234-5678"}


@pytest.mark.parametrize(
    ("issued", "year", "extra"),
    [
        ({"date-parts": [[]]}, None, {}),
        ({"date-parts": [["1901"], [0]], "circa": True}, 1901, {"date": "1901~/.."}),
        ({"date-parts": [[2004], [2008]]}, 2004, {"date": "2004/2008"}),
        ({"raw": "March 2004"}, 2004, {}),
        ({"literal": "in press"}, None, {"year": "in press"}),
        ({"date-parts": [[2004]], "season": "3"}, 2004, {"date": "2004-23"}),
    ],
)
def test_the_dates_of_csl(issued: dict[str, object], year: int | None, extra: dict[str, str]) -> None:
    fields = one(json.dumps([{"type": "book", "title": "A", "issued": issued}])).fields
    assert (fields.year, fields.extra) == (year, extra)


def test_a_broken_csl_record_costs_no_other() -> None:
    data = json.dumps([CSL[0], {"type": "book", "author": 3}, "no record", {"type": "book", "title": "B"}])
    assert [paper.fields.title for paper in papers_of(data)] == ["Things", "B"]
    assert [record.where for record in rejected_of(data)] == ["record 2", "record 3"]


def test_citation_cff_is_the_program_and_keeps_what_its_authors_prefer() -> None:
    paper = one(CFF)
    assert (paper.fields.title, paper.fields.type) == ("Thing", "software")
    assert paper.authors == (Author("Berg", "Ann", "van"), Author("The Team"))
    assert paper.fields.extra == {"version": "1.10", "preferred-citation": "type: article, title: About Thing"}


def test_broken_yaml_is_told_with_its_line() -> None:
    (rejected,) = rejected_of("cff-version: 1.2.0\ntitle: [a\nauthors:\n")
    assert rejected.where.startswith("line ")
    assert "title: [a" in rejected.text


def test_a_list_of_identifiers_gives_a_paper_for_each() -> None:
    data = "# my list\n1. 10.1000/ABC\ndoi: 10.1000/2, https://arxiv.org/abs/2404.01300v2\n- PMID: 123456\n"
    data += "978-3-16-148410-0\n"
    found = [paper.identifiers[0] for paper in papers_of(data)]
    assert [(i.scheme, i.value) for i in found] == [
        ("doi", "10.1000/abc"),
        ("doi", "10.1000/2"),
        ("arxiv", "2404.01300"),
        ("pmid", "123456"),
        ("isbn", "9783161484100"),
    ]


def test_a_line_that_is_no_identifier_is_told() -> None:
    data = "10.1000/1\n10.1000/2\n10.1000/3\n10.1000/4\nten thousand\n10.1000/5\n"
    assert len(papers_of(data)) == 5
    assert [(r.where, r.text) for r in rejected_of(data)] == [("line 5", "ten thousand")]


@pytest.mark.parametrize(
    "text", ["See 10.1000/1 for more.", "Dear Ann,\nthe DOI is 10.1000/1", "12345", "2020", "1\n2"]
)
def test_other_texts_are_no_lists_of_identifiers(text: str) -> None:
    assert "identifiers" not in [importer.name for importer in IMPORTERS if importer.recognizes(Source(text.encode()))]


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_encodings_make_no_difference(name: str, encoding: str) -> None:
    text = EXAMPLES[name].replace("Ann", "Zoé")
    papers = papers_of(text.encode(encoding))
    assert [p.authors for p in papers] == [p.authors for p in papers_of(text)]


def test_names_of_embase_and_several_in_one_line() -> None:
    text = """TY  - JOUR
TI  - Names
A1  - Smith J.A.
A1  - Li X.-Y.
AU  - Sánchez-Cordón, Pedro J.; Montoya, Maria
AU  - et al.
ER  -
"""
    (paper,) = papers_of(text)
    assert [(author.family, author.given) for author in paper.authors] == [
        ("Smith", "J.A."),
        ("Li", "X.-Y."),
        ("Sánchez-Cordón", "Pedro J."),
        ("Montoya", "Maria"),
        ("others", ""),
    ]


def test_the_number_of_a_report_is_no_isbn() -> None:
    (paper,) = papers_of("TY  - RPRT\nTI  - A report\nSN  - WHO-12\nER  -\n")
    assert (paper.fields.issue, paper.fields.extra, paper.identifiers) == ("WHO-12", {}, ())


def test_a_year_before_christ_of_csl_is_the_year_of_iso_8601() -> None:
    (before,) = papers_of("@misc{a, title={T}, date={-0379-02}}")
    (after,) = papers_of(exported_as("csl-json", [before]))
    assert (before.fields.year, after.fields.year, after.fields.month) == (-379, -379, 2)
    (other,) = papers_of('[{"id": "a", "type": "book", "title": "T", "issued": {"date-parts": [[-44, 3, 15]]}}]')
    assert other.fields.year == -43


RIS_ROUND = [
    "@article{a, title={T}, author={{National Nurses United} and {Food, Drug and More}}, file={:a\\:b.pdf:PDF}}",
    "@article{a, title={T}, pages={14-14}, issn={0028-0836}, urldate={2001-01-03T17:07:34+05:00}}",
    "@book{a, title={T}, journal={A Journal}, series={Studies}, translator={Muir, W.}, shorttitle={S}}",
    "@article{a, title={T}, url={https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3894304}, keywords={USA -- History; b}}",
    "@inproceedings{a, title={T}, booktitle={P}, isbn={978-1-4799-1922-2}, eid={e5}, shortjournal={J. T.}}",
]


@pytest.mark.parametrize("record", RIS_ROUND)
def test_what_ris_has_a_tag_for_comes_back(record: str) -> None:
    (before,) = papers_of(record)
    (after,) = papers_of(exported_as("ris", [before]))
    said = {name: value for name, value in before.fields.extra.items() if not name.startswith("raw.")}
    assert {name: after.fields.extra.get(name) for name in said} == said
    for name in ("venue", "series", "pages", "type"):
        assert getattr(after.fields, name) == getattr(before.fields, name), name
    assert (after.authors, after.tags) == (before.authors, before.tags)
    assert set(before.links) <= set(after.links)
    assert set(before.identifiers) <= set(after.identifiers)


DATES_IN_WORDS = [
    ("2019 Nov-Dec", (2019, 11), "2019-11/2019-12"),
    ("2018 Dec-2019 Jan", (2018, 12), "2018-12/2019-01"),
    ("2001 Spring", (2001, None), "2001-21"),
    ("2001 Mar 5", (2001, 3), None),
    ("2001 Dec-Jan", (2001, 12), None),
]


@pytest.mark.parametrize(("told", "first", "edtf"), DATES_IN_WORDS)
def test_seasons_and_pairs_of_months_in_medline_are_dates_of_biblatex(
    told: str, first: tuple[int, int | None], edtf: str | None
) -> None:
    fields = one(f"PMID- 1\nTI  - Whales\nDP  - {told}\nPT  - Journal Article\n").fields
    assert (fields.year, fields.month) == first
    assert fields.extra.get("date") == edtf


ENDNOTE_STYLED = """<xml><records><record><ref-type name="Journal Article">17</ref-type><titles><title>
<style face="normal">Growth of </style><style face="italic">E. coli</style><style face="normal"> in H</style>
<style face="subscript">2</style><style face="normal">O &amp; a &lt; b</style></title></titles><label>lee:2001</label>
<dates>{dates}</dates></record></records></xml>"""


def test_italics_and_the_label_of_endnote_come_in_and_leave_in_bibtex() -> None:
    draft = one(ENDNOTE_STYLED.replace("\n", "").replace("{dates}", "<year>2001</year>"))
    assert (draft.fields.title, draft.citation_key) == ("Growth of E. coli in H₂O & a < b", "lee:2001")
    assert "label" not in draft.fields.extra
    written = r"title = {Growth of \textit{{E}. coli} in {H}\textsubscript{2}{O} \& a < b}"
    assert written in exported_bibtex([draft])


@pytest.mark.parametrize(
    ("dates", "year", "extra"),
    [
        ("<year>in press</year>", None, {"year": "in press"}),
        ("<year>2001</year><pub-dates><date>Nov-Dec</date></pub-dates>", 2001, {"date": "2001-11/2001-12"}),
        ("<year>2001</year><pub-dates><date>Spring</date></pub-dates>", 2001, {"date": "2001-21"}),
        ("<year>c. 1880</year>", 1880, {"date": "1880~"}),
    ],
)
def test_dates_of_endnote_keep_what_they_say(dates: str, year: int | None, extra: dict[str, str]) -> None:
    fields = one(ENDNOTE_STYLED.replace("{dates}", dates)).fields
    assert fields.year == year
    assert {name: value for name, value in fields.extra.items() if name in {"date", "year"}} == extra


def test_all_that_zotero_says_of_an_item_is_kept() -> None:
    more = "<z:type>Dissertation</z:type><z:runningTime>90 min</z:runningTime>"
    more += "<dcterms:dateSubmitted>2020-01-02 03:04:05</dcterms:dateSubmitted>"
    extra = one(ZOTERO.replace("</bib:Article>", f"{more}</bib:Article>")).fields.extra
    assert extra["type"] == "Dissertation"
    assert extra["runningtime"] == "90 min"
    assert extra["urldate"] == "2020-01-02T03:04:05"
