import pytest

from paperdesk.importers import find_importer
from paperdesk.importers.base import Source
from paperdesk.importers.bibtex import recognizes
from paperdesk.model.bibtex_types import RAW
from paperdesk.model.paper import Author, Identifier, PaperDraft
from tests.samples import papers_of, rejected_of


def one(text: str) -> PaperDraft:
    (paper,) = papers_of(text)
    return paper


def test_the_fields_of_an_article_find_their_places() -> None:
    paper = one(
        r"""@article{garcia_2024,
          author = {Garc{\'i}a, Jos\'e and {ATLAS Collaboration}},
          editor = {van der Berg, Ludwig},
          title = {{A} Study of {GNNs} and $x_{1}$ at 5\%},
          journal = "J. of Things", year = 2024, month = jul, volume = 3, number = {2}, pages = {1--10},
          doi = {https://doi.org/10.1000/ABC\_1}, eprint = {2107.03419v2}, archiveprefix = {arXiv},
          primaryclass = {cs.LG},
          url = {https://x.org/~a\_b}, keywords = {one; two, three}, abstract = {First.

Second.}, note = {In press}, annote = {Read again}, mycustom = {Kept}, issn = {0036-8075}
        }"""
    )
    fields = paper.fields
    assert fields.title == "A Study of GNNs and $x_{1}$ at 5%"
    assert (fields.type, fields.venue, fields.year, fields.month) == ("article", "J. of Things", 2024, 7)
    assert (fields.volume, fields.issue, fields.pages) == ("3", "2", "1-10")
    assert (fields.categories, fields.comment, fields.abstract) == ("cs.LG", "In press", "First.\n\nSecond.")
    assert {name: value for name, value in fields.extra.items() if not name.startswith(RAW)} == {
        "mycustom": "Kept",
        "issn": "0036-8075",
    }
    assert fields.extra[RAW + "title"] == r"{A} Study of {GNNs} and $x_{1}$ at 5\%"
    assert paper.authors == (Author("García", "José"), Author("ATLAS Collaboration"))
    assert paper.editors == (Author("Berg", "Ludwig", "van der"),)
    assert set(paper.identifiers) == {Identifier("arxiv", "2107.03419", 2), Identifier("doi", "10.1000/abc_1")}
    assert [(link.kind, link.url) for link in paper.links] == [("page", "https://x.org/~a_b")]
    assert (paper.tags, paper.notes, paper.citation_key) == (("one", "two, three"), ("Read again",), "garcia_2024")


@pytest.mark.parametrize(
    ("record", "kind", "extra"),
    [
        ("@conference{a, title = {T}}", "inproceedings", {"entrytype": "conference"}),
        ("@phdthesis{a, title = {T}, school = {MIT}}", "thesis", {}),
        ("@mastersthesis{a, title = {T}}", "thesis", {"entrytype": "mastersthesis"}),
        ("@techreport{a, title = {T}, number = {7}}", "report", {}),
        ("@misc{a, title = {T}, eprint = {2107.03419}, eprinttype = {arxiv}}", "preprint", {}),
        ("@article{a, title = {T}, journal = {arXiv preprint arXiv:2107.03419}}", "preprint", {"entrytype": "article"}),
        ("@unpublished{a, title = {T}}", "misc", {"entrytype": "unpublished"}),
        ("@online{a, title = {T}}", "online", {}),
    ],
)
def test_the_type_is_kept_if_ours_is_another(record: str, kind: str, extra: dict[str, str]) -> None:
    fields = one(record).fields
    assert (fields.type, fields.extra) == (kind, extra)


def test_macros_and_joined_pieces_are_resolved() -> None:
    paper = one(
        '@string{pub = "Big " # {Press}}\n@STRING(jou = {Journal of })\n'
        '@book(a, title = "A " # {B}, publisher = PUB, journal = jou # "X", month = jan # "~15", year = 2020)'
    )
    assert (paper.fields.title, paper.fields.publisher, paper.fields.venue) == ("A B", "Big Press", "Journal of X")
    assert (paper.fields.year, paper.fields.month, paper.fields.day) == (2020, 1, 15)


def test_an_undefined_macro_stays_as_it_is_written() -> None:
    assert one("@inproceedings(McAllester:91, title = {T}, BOOKTITLE = AAAI-91)").fields.venue == "AAAI-91"


def test_repeated_keys_and_keys_that_are_missing_lose_no_record() -> None:
    text = "@article{k, title = {A}}\n@article{k, title = {B}}\n@article{K, title = {C}}\n@article{, title = {D}}"
    assert [paper.fields.title for paper in papers_of(text)] == ["A", "B", "C", "D"]


def test_of_a_repeated_field_the_first_one_counts() -> None:
    assert one("@article{a, title = {First}, title = {Second}}").fields.title == "First"


def test_a_missing_comma_between_fields_loses_neither() -> None:
    fields = one("@article{a, title={A {B}} year={2004} volume = 3, number = 1}").fields
    assert (fields.title, fields.year, fields.volume, fields.issue) == ("A B", 2004, "3", "1")


@pytest.mark.parametrize(
    "broken",
    [
        "@article{broken, title = {No end,\n  year = {2020}",
        "@article{broken title = {T}}",
        '@article{broken, title = "No end}',
        "@article{broken, title}",
        "@article{broken, = {x}, }}}{{{",
    ],
)
def test_a_broken_record_costs_no_other(broken: str) -> None:
    text = f"@article{{a, title = {{A}}}}\n\n{broken}\n\n@article{{b, title = {{B}}}}\n"
    titles = [paper.fields.title for paper in papers_of(text)]
    assert titles[0] == "A"
    assert titles[-1] == "B"
    rejected = rejected_of(text)
    assert all(found.where == "line 3" and "broken" in found.text for found in rejected)


def test_a_record_of_nothing_is_rejected_with_its_line_and_text() -> None:
    (rejected,) = rejected_of("\n\n@misc{a, note = {x}}\n")
    assert (rejected.where, rejected.text) == ("line 3", "@misc{a, note = {x}}")
    assert rejected.reason.startswith("It has neither")


def test_a_brace_behind_two_backslashes_is_a_brace() -> None:
    assert papers_of("@article{a, title = {A line \\\\}}\n@article{b, title = {B}}")[-1].fields.title == "B"
    assert len(papers_of("@article{a, title = {A line \\\\}}\n@article{b, title = {B}}")) == 2


def test_a_record_that_is_commented_out_is_no_record() -> None:
    text = "%@ARTICLE{old,\n%  title = {Old},\n%}\n@article{new, title = {New}}\n@comment{jabref-meta: x}"
    assert [paper.citation_key for paper in papers_of(text)] == ["new"]


def test_a_crossref_gives_what_is_missing() -> None:
    text = (
        "@inproceedings{child, title = {Talk}, crossref = {whole}}\n"
        "@proceedings{whole, title = {All Talks}, year = 2001, publisher = {Press}, editor = {Lee, Ann}}"
    )
    child = papers_of(text)[0]
    assert (child.fields.venue, child.fields.year, child.fields.publisher) == ("All Talks", 2001, "Press")
    assert child.editors == (Author("Lee", "Ann"),)
    assert "crossref" not in child.fields.extra


def test_crossrefs_in_a_circle_end() -> None:
    text = "@book{a, title = {A}, crossref = {b}}\n@book{b, title = {B}, crossref = {a}, year = 1999}\n"
    text += "@book{c, title={C}, crossref={c}}"
    assert [paper.fields.year for paper in papers_of(text)] == [1999, 1999, None]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("1--10", "1-10"),
        ("12-1--12-10", "12-1–12-10"),
        ("n/a-n/a", ""),
        ("R4231----R4234", "R4231-R4234"),
        ("620 - 652", "620-652"),
    ],
)
def test_pages_have_one_form(given: str, kept: str) -> None:
    assert one(f"@article{{a, title = {{T}}, pages = {{{given}}}}}").fields.pages == kept


@pytest.mark.parametrize(
    ("fields", "date"),
    [
        ("date = {2009-02?}", (2009, 2, None)),
        ("date = {-2010-01~}", (-2010, 1, None)),
        ("year = {2003a}, month = {March 5}", (2003, 3, 5)),
        ("year = {99}", (None, None, None)),
        ("year = {in press}", (None, None, None)),
        ("year = 2003, month = 12, day = 31", (2003, 12, 31)),
    ],
)
def test_dates_are_read_and_never_invented(fields: str, date: tuple[int | None, ...]) -> None:
    found = one(f"@article{{a, title = {{T}}, {fields}}}").fields
    assert (found.year, found.month, found.day) == date
    if date[0] is None:
        assert found.extra["year"] in {"99", "in press"}


def test_identifiers_are_found_in_addresses_and_old_fields() -> None:
    address = "howpublished = {\\url{https://arxiv.org/abs/2107.03419}}"
    paper = one(f"@misc{{a, title = {{T}}, {address}, pmid = {{123456}}, pmcid = {{98765}}}}")
    assert {found.scheme for found in paper.identifiers} == {"arxiv", "pmid", "pmcid"}


def test_what_cannot_be_an_identifier_is_kept_as_it_came() -> None:
    extra = one(
        "@misc{a, title = {T}, doi = {none yet}, eprint = {x}, eprinttype = {jstor}, url = {not an address}}"
    ).fields.extra
    assert extra == {"doi": "none yet", "eprint": "x", "eprinttype": "jstor", "url": "not an address"}


def test_the_names_of_files_keep_their_backslashes() -> None:
    assert one(r"@misc{a, title = {T}, file = {a:C\:\\b.pdf:PDF}}").fields.extra["file"] == r"a:C\:\\b.pdf:PDF"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends_make_no_difference(encoding: str, newline: str) -> None:
    text = "% a file\n@article{a,\n  author = {Müller, Jörg},\n  title = {Größe}\n}\n".replace("\n", newline)
    (paper,) = papers_of(text.encode(encoding))
    assert (paper.fields.title, paper.authors[0].full) == ("Größe", "Jörg Müller")


@pytest.mark.parametrize("text", ["contact: ann@x.org (at work)", "@ann (see there)", "An abstract @ {home}", "@{"])
def test_other_texts_are_not_taken_for_bibtex(text: str) -> None:
    assert not recognizes(Source(text.encode()))


def test_a_file_that_begins_with_a_long_comment_is_known() -> None:
    text = "This file was made by hand.\n" * 500 + "@article{a, title = {T}}"
    assert find_importer(Source(text.encode())).name == "bibtex"


def test_what_was_decoded_is_kept_as_it_came() -> None:
    (paper,) = papers_of(r"@book{a, title={T}, series={The {\TeX} series}, note={See \emph{this}}, volume={{\bf 3}}}")
    assert (paper.fields.series, paper.fields.extra["raw.series"]) == ("The TeX series", r"The {\TeX} series")
    assert paper.fields.extra["raw.comment"] == r"See \emph{this}"
    assert (paper.fields.volume, paper.fields.extra["raw.volume"]) == ("3", r"{\bf 3}")
