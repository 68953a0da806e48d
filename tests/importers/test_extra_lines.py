"""Fields that stand as lines in Zotero's Extra and in the note of a CSL record."""

import json

import pytest

from paperdesk.importers.extra_lines import take_extra
from paperdesk.importers.reference import Reference
from paperdesk.model.paper import PaperDraft
from tests.helpers.exported import exported_as
from tests.samples import papers_of

NOTE = (
    "DOI: 10.1000/note\nPMID: 12345\nCitation Key: myKey2020\ntex.eprint: 2001.00001\noriginal-date: 1900\nRead twice."
)


def from_csl(**members: object) -> PaperDraft:
    (paper,) = papers_of(json.dumps([{"id": "k", "type": "article-journal", "title": "Things", **members}]))
    return paper


def test_the_note_of_csl_names_fields_and_the_rest_is_a_comment() -> None:
    paper = from_csl(note=NOTE)
    assert {(i.scheme, i.value) for i in paper.identifiers} == {
        *(("doi", "10.1000/note"), ("pmid", "12345"), ("arxiv", "2001.00001")),
    }
    assert (paper.citation_key, paper.fields.extra["origdate"], paper.fields.comment) == (
        *("myKey2020", "1900", "Read twice."),
    )


def test_extra_of_zoteros_rdf_is_read_line_by_line() -> None:
    rdf = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:bib="http://purl.org/net/biblio#" xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">
 <bib:Article rdf:about="#i1"><z:itemType>journalArticle</z:itemType><dc:title>T</dc:title>
 <dc:description>{NOTE}</dc:description></bib:Article>
 <bib:Document rdf:about="#i2"><z:itemType>preprint</z:itemType><dc:title>P</dc:title>
 <prism:number>arXiv:2001.00002</prism:number><dc:description>arXiv:2001.00002 [cs]</dc:description></bib:Document>
 </rdf:RDF>"""
    article, preprint = papers_of(rdf)
    assert (article.citation_key, article.fields.comment) == ("myKey2020", "Read twice.")
    assert [(i.scheme, i.value) for i in preprint.identifiers] == [("arxiv", "2001.00002")]
    assert (preprint.fields.issue, preprint.fields.comment) == ("", "")


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("Original Date: 1900", "origdate", "1900"),
        ("original-title: Les choses", "origtitle", "Les choses"),
        ("Event Place: Rome", "eventplace", "Rome"),
        ("tex.langidopts: variant=british", "langidopts", "variant=british"),
        ("{:medium: Film}", "medium", "Film"),
        ("tex.ids: old1, old2", "ids", "old1, old2"),
        ("Status: in press", "pubstate", "in press"),
        ("translator: Muir || Willa", "translator", "Muir, Willa"),
    ],
)
def test_a_line_is_kept_under_the_name_that_biblatex_has(line: str, name: str, value: str) -> None:
    reference = Reference()
    take_extra(reference, line)
    assert reference.extra == {name: value}
    assert "comment" not in reference.texts


@pytest.mark.parametrize("line", ["Seen at: the fair", "Dear Ann: thanks", "https://x.org/a", "no field", "DOI:"])
def test_what_names_no_field_stays_a_comment(line: str) -> None:
    reference = Reference()
    take_extra(reference, line)
    assert reference.texts["comment"] == line


def test_type_date_and_people_in_extra_go_before_the_items_own() -> None:
    paper = from_csl(note="type: dataset\nissued: 2001-05\nauthor: Berg || Ann\nvolume: 7", issued={"raw": "1999"})
    assert (paper.fields.type, paper.fields.year, paper.fields.month) == ("dataset", 2001, 5)
    assert (paper.authors[0].inverted, paper.fields.volume) == ("Berg, Ann", "7")


def test_a_comment_that_looks_like_a_field_comes_back_as_the_comment_that_it_was() -> None:
    (before,) = papers_of("@misc{a, title={T}, note={PMID: 12345}}")
    (after,) = papers_of(exported_as("csl-json", [before]))
    assert (after.fields.comment, after.identifiers) == ("PMID: 12345", ())
