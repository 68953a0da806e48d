"""What reference managers write that BibTeX's own manual does not know: groups, inheritance, repetition, doubt."""

import pytest

from paperdesk.importers.bibtex_groups import read_groups
from paperdesk.model.bibtex_types import RAW
from paperdesk.model.paper import Author, PaperDraft
from tests.helpers.exported import exported_bibtex
from tests.samples import papers_of, rejected_of, shared_data

TREE = r"""
@comment{jabref-meta: grouping:
0 AllEntriesGroup:;
1 StaticGroup:Outer\;0\;1\;0x6d74baff\;\;A note\;;
2 StaticGroup:Inner, too\;0\;1\;\;\;\;;
1 KeywordGroup:ByWord\;0\;keywords\;x\;0\;0\;;
1 ExplicitGroup:Old\;0\;first\;second\;;
}
"""


def one(text: str) -> PaperDraft:
    (paper,) = papers_of(text)
    return paper


def test_groups_of_jabref_become_collections_inside_one_another() -> None:
    text = "@misc{first, title={A}, groups={Inner}}\n@misc{second, title={B}, groups={Outer, Elsewhere}}\n"
    first, second = papers_of(text + TREE.replace("Inner, too", "Inner"))
    assert first.collections == (("Outer", "Inner"), ("Old",))
    assert second.collections == (("Outer",), ("Elsewhere",), ("Old",))
    assert second.fields.extra["groups"] == "Outer, Elsewhere"  # for JabRef, when it gets the file back


def test_a_group_that_selects_by_a_rule_is_no_collection() -> None:
    assert "ByWord" not in read_groups(TREE).by_name


def test_the_groups_of_a_real_file_are_found() -> None:
    papers = papers_of(shared_data("bibtex/complex.bib").read_bytes())
    paths = {path for paper in papers for path in paper.collections}
    assert ("TestOne", "TestOneSubOne") in paths or ("TestOne",) in paths


def test_xdata_gives_what_a_record_has_not_itself() -> None:
    text = (
        "@xdata{place, publisher={House}, address={Here}, title={Not this}}\n@xdata{more, xdata={place}, year=1999}\n"
        "@book{a, title={A}, xdata={more}}\n"
    )
    book = papers_of(text)[-1]
    assert (book.fields.title, book.fields.publisher, book.fields.year) == ("A", "House", 1999)
    assert book.fields.extra["address"] == "Here"


def test_xdata_that_leads_in_a_circle_ends() -> None:
    text = "@xdata{a, xdata={b}, publisher={P}}\n@xdata{b, xdata={a}, year=2000}\n@book{c, title={C}, xdata={a}}\n"
    assert papers_of(text)[-1].fields.year == 2000


def test_of_repeated_fields_nothing_is_lost() -> None:
    paper = one(
        "@misc{a, title={A}, keywords={x}, keywords={y}, author={Lee, Ann}, author={Bo, Li},\n"
        " file={:a.pdf:PDF}, file={:b.pdf:PDF}, mail={a@x.org}, mail={b@x.org}, mail={b@x.org}}"
    )
    assert paper.tags == ("x", "y")
    assert [author.family for author in paper.authors] == ["Lee", "Bo"]
    assert paper.fields.extra["file"] == ":a.pdf:PDF;:b.pdf:PDF"
    assert (paper.fields.extra["mail"], paper.fields.extra["mail-2"]) == ("a@x.org", "b@x.org")


@pytest.mark.parametrize(
    ("date", "read"),
    [
        ("2004/2008", (2004, None, None)),
        ("2009-02?", (2009, 2, None)),
        ("1034~", (1034, None, None)),
        ("2001-21", (2001, None, None)),
        ("2001-05-06/", (2001, 5, 6)),
        ("-0043", (-43, None, None)),
    ],
)
def test_dates_with_ranges_and_doubts_come_out_as_they_came_in(date: str, read: tuple[int | None, ...]) -> None:
    paper = one(f"@misc{{a, title={{A}}, date={{{date}}}}}")
    fields = paper.fields
    assert (fields.year, fields.month, fields.day) == read
    again = one(exported_bibtex([paper]))
    assert again.fields.extra.get("date", date) == date
    assert (again.fields.year, again.fields.month, again.fields.day) == read


def test_a_title_keeps_the_braces_of_the_reader() -> None:
    paper = one("@misc{a, title={The {Bayesian} way of {McCulloch}}}")
    assert paper.fields.title == "The Bayesian way of McCulloch"
    assert paper.fields.extra[RAW + "title"] == "The {Bayesian} way of {McCulloch}"
    assert "title = {The {Bayesian} way of {McCulloch}}" in exported_bibtex([paper])


def test_a_title_that_was_edited_is_no_longer_written_as_it_came() -> None:
    paper = one("@misc{a, title={The {Bayesian} way}}")
    object.__setattr__(paper.fields, "title", "Another way")
    assert "title = {Another way}" in exported_bibtex([paper])


@pytest.mark.parametrize(
    ("value", "author"),
    [
        ("given=Hans, family=Berg, prefix=von, useprefix=true", Author("Berg", "Hans", "von")),
        ("id=testid, given=Alfred, family=Adler", Author("Adler", "Alfred")),
        ("family={Berg und Tal}, given-i={H}, given=Hans, suffix=Jr", Author("Berg und Tal", "Hans", "", "Jr")),
        (r"Epocrates\relax", Author("Epocrates")),
        ("王小明", Author("王", "小明")),
        ("{محمود درويش}", Author("محمود درويش")),
        ("Tagore, रवीन्द्रनाथ", Author("Tagore", "रवीन्द्रनाथ")),
    ],
)
def test_names_of_biblatex_and_of_other_scripts(value: str, author: Author) -> None:
    assert one(f"@misc{{a, author = {{{value}}}}}").authors == (author,)


def test_what_only_sorts_is_not_shown() -> None:
    paper = one(r"@book{a, title={\noopsort{1973a}Seminumerical}, year={{\noopsort{1973b}}1981}}")
    assert (paper.fields.title, paper.fields.year) == ("Seminumerical", 1981)


def test_a_record_without_a_title_takes_what_stands_in_for_it() -> None:
    assert one("@misc{a, titleaddon={Lecture notes}}").fields.title == "Lecture notes"


@pytest.mark.parametrize("header", ["% Encoding: UTF-8\n", "%% Encoding: windows-1252\n", ""])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
def test_headers_that_lie_do_no_harm(header: str, encoding: str) -> None:
    data = (header + "@misc{a, title={Größe – “so”}}\n").encode(encoding)
    assert one_title(data) == "Größe – “so”"


def one_title(data: bytes) -> str:
    (paper,) = papers_of(data)
    return paper.fields.title


def test_a_broken_record_stands_with_its_line_and_text_and_costs_no_other() -> None:
    text = "@misc{a, title={A}}\n\n@misc{b, title={B {broken}\n\n@misc{c, title={C}}\n@misc{d, title={D}}\n"
    assert [paper.citation_key for paper in papers_of(text)] == ["a", "c", "d"]
    (rejected,) = rejected_of(text)
    assert rejected.where == "line 3"
    assert "title={B {broken}" in rejected.text


def test_a_brace_behind_a_backslash_groups_where_bibtex_counts_it() -> None:
    text = "@misc{a, title={Team\\{_BUDDI} at @ {ICON} - 2}, year=2020}\n@misc{b, title={B}}\n"
    first, second = papers_of(text)
    assert (first.fields.title, first.fields.year, second.fields.title) == ("Team_BUDDI at @ ICON - 2", 2020, "B")
    assert rejected_of(text) == []


def test_a_record_that_never_ends_swallows_no_good_one() -> None:
    text = "@misc{a, title={Open \\{ brace}, year=2020}\n@misc{b, title={B}}\n@misc{c, title={C \\} x}}\n"
    assert "b" in [paper.citation_key for paper in papers_of(text)]
    assert len(papers_of(text)) + len(rejected_of(text)) == 3


def test_suffixes_and_numbers_behind_names_as_dblp_writes_them() -> None:
    paper = one(r"@misc{a, title={A}, author={Hal Daum{\'e} III and Wei Wang 0001 and Hal Daume III}}")
    assert paper.authors == (
        Author("Daumé", "Hal", "", "III"),
        Author("Wang", "Wei", "", "0001"),
        Author("Daume", "Hal", "", "III"),
    )


def test_the_journals_of_astronomers_have_names() -> None:
    paper = one(r"@article{a, title={A}, journal={\apj}}")
    assert (paper.fields.venue, paper.fields.extra[RAW + "venue"]) == ("The Astrophysical Journal", "\\apj")
    assert one(r"@article{a, title={A}, journal={\myjournal}}").fields.venue == "\\myjournal"


def test_an_address_with_a_doi_in_its_query_gives_the_doi_alone() -> None:
    url = "https://www.scopus.com/inward/record.uri?eid=2-s2.0-85&doi=10.1000%2fsc.1&partnerID=40"
    assert [i.value for i in one(f"@misc{{a, title={{A}}, url={{{url}}}}}").identifiers] == ["10.1000/sc.1"]


def test_commands_of_the_preamble_are_put_in() -> None:
    text = r"""
@preamble{ "\newcommand{\noopsort}[1]{} " # "\newcommand{\switchargs}[2]{#2#1} \def\me#1{\emph{#1}}" }
@book{a, title={Seminumerical \me{Algorithms}}, year={{\noopsort{1973c}}1981}, pages={\switchargs{--90}{1968}}}
"""
    (paper,) = papers_of(text)
    assert (paper.fields.title, paper.fields.year, paper.fields.pages) == ("Seminumerical Algorithms", 1981, "1968-90")
    assert paper.fields.extra["raw.title"] == r"Seminumerical \emph{Algorithms}"


def test_a_record_with_nothing_but_a_parent_has_all_that_the_parent_has() -> None:
    child, parent = papers_of("@article{a, crossref={b}}\n@article{b, title={Plans}, author={Nguyen, Tuan}, year=2012}")
    assert (child.fields.title, child.authors, child.citation_key) == (parent.fields.title, parent.authors, "a")


BIBDESK = """@comment{BibDesk Static Groups{
<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><array>
<dict><key>group name</key><string>Desk &amp; Table</string><key>keys</key><string>first,second</string></dict>
<dict><key>group name</key><string>Other</string><key>keys</key><string>second</string></dict>
</array></plist>
}}
"""


def test_static_groups_of_bibdesk_become_collections() -> None:
    first, second, third = papers_of(
        "".join(f"@misc{{{k}, title={{T}}}}\n" for k in ("first", "second", "third")) + BIBDESK
    )
    assert first.collections == (("Desk & Table",),)
    assert second.collections == (("Desk & Table",), ("Other",))
    assert third.collections == ()


@pytest.mark.parametrize(
    ("field", "paths"),
    [
        ("Thesis/Chapter 1,To read", (("Thesis", "Chapter 1"), ("To read",))),
        ("A/B/C", (("A", "B", "C"),)),
        ("/,, /x/", (("x",),)),
    ],
)
def test_groups_of_mendeley_become_collections_inside_one_another(
    field: str, paths: tuple[tuple[str, ...], ...]
) -> None:
    paper = one(f"@misc{{a, title={{T}}, mendeley-groups={{{field}}}}}")
    assert paper.collections == paths
    assert paper.fields.extra["mendeley-groups"] == field


def test_a_record_inherits_from_one_that_it_names_by_a_further_key() -> None:
    text = "@inbook{a, title={A}, crossref={Alias}}\n@book{b, title={B}, publisher={P}, ids={other, alias}}\n"
    first, _ = papers_of(text)
    assert (first.fields.venue, first.fields.publisher) == ("B", "P")
    assert "crossref" not in first.fields.extra
