"""What comes in goes out as BibTeX and comes in again the same: every sample of every format."""

from dataclasses import replace

import pytest

from paperdesk.exporters import find_exporter
from paperdesk.exporters.base import ExportOptions
from paperdesk.exporters.csl_more import place_of, place_of_event
from paperdesk.importers import bibtex
from paperdesk.importers.base import Source
from paperdesk.jobs.export_papers import record_of
from paperdesk.jobs.import_files import ImportOptions, import_sources
from paperdesk.jobs.progress import Progress
from paperdesk.library import papers
from paperdesk.library.library import Library
from paperdesk.model.paper import Identifier, PaperDraft
from tests.helpers.exported import exported_as, exported_bibtex
from tests.helpers.round_trip import READ_AS, drafts_in, essence, losses, samples
from tests.samples import shared_data


@pytest.mark.parametrize("name", samples() or ["bibtex/x.bib"])
def test_a_sample_that_went_out_and_came_in_again_is_the_same(name: str) -> None:
    before = drafts_in(Source(shared_data(name).read_bytes(), name))
    text = exported_bibtex(before)
    after = [record for record in bibtex.parse(Source(text.encode())) if isinstance(record, PaperDraft)]
    assert len(after) == len(before)
    for first, second in zip(before, after, strict=True):
        was, is_now = essence(first), essence(second)
        assert {n: (was[n], is_now[n]) for n in was if was[n] != is_now[n]} == {}, first.citation_key


@pytest.mark.parametrize("format_name", ["biblatex", "ris", "csl-json"])
def test_no_format_loses_a_field_that_it_can_hold(format_name: str) -> None:
    lost = []
    for name in samples() or [""]:
        before = drafts_in(Source(shared_data(name or "bibtex").read_bytes(), name)) if name else []
        text = exported_as(format_name, before)
        after = drafts_in(Source(text.encode()), READ_AS.get(format_name, format_name)) if before else []
        assert len(after) == len(before), name
        for first, second in zip(before, after, strict=True):
            lost += [(name, first.citation_key, *loss) for loss in losses(format_name, first, second)]
    if not samples():
        pytest.skip("no samples are beside the project")
    assert lost == []


@pytest.mark.parametrize(
    "text",
    [
        "@misc{a, author={{胡適} and {Aristotle}}, title={A}}",
        "@misc{a, title={A}, doi={10/d9c537}, url={https://doi.org/10.1000/5}}",
        "@misc{a, title={A}, eprint={1706.03762}, archiveprefix={arXiv}, primaryclass={cs.CL, physics:quant-ph}}",
        "@online{a, title={A}, pubstate={prepublished}, eprinttype={An Archive}}",
        "@misc{a, title={A}, pubstate={prepublished}, doi={10.1000/6}}",
    ],
)
def test_what_other_programs_write_comes_back_the_same(text: str) -> None:
    (before,) = drafts_in(Source(text.encode()))
    (after,) = drafts_in(Source(exported_bibtex([before]).encode()))
    assert essence(after) == essence(before)


DATES = [  # the fields of a record, those that it leaves with in BibTeX, and in BibLaTeX
    ("date={1984~}", "year = {1984}; date = {1984~}", "date = {1984~}"),
    ("date={-0300~/-0200~}", "year = {-300}; date = {-0300~/-0200~}", "date = {-0300~/-0200~}"),
    ("date={1984%}", "year = {1984}; date = {1984%}", "date = {1984%}"),
    ("date={2015-21}", "year = {2015}; date = {2015-21}", "date = {2015-21}"),
    ("year={c. 1880}", "year = {c. 1880}; date = {1880~}", "date = {1880~}"),
    ("year={1990--1991}", "year = {1990--1991}; date = {1990/1991}", "date = {1990/1991}"),
    (r"year={{\relax}1973}", r"year = {{\relax}1973}", "date = {1973}"),
    ("year={2019a}", "year = {2019a}", "year = {2019a}"),
    ("year={in press}", "year = {in press}", "year = {in press}"),
    ("year={44 BC}", "year = {44 BC}", "year = {44 BC}"),
    ('year=1984, month=may # "--" # jun', "year = {1984}; month = {May--June}", "year = {1984}; month = {May--June}"),
    ("year=1997, month=sep # { 3}", "year = {1997}; month = {September 3}", "date = {1997-09-03}"),
    (
        "year=2003, month={May 3--5}",
        "year = {2003}; month = {May 3--5}; date = {2003-05-03/2003-05-05}",
        "date = {2003-05-03/2003-05-05}",
    ),
    ("year=1950, month={Sommer}", "year = {1950}; month = {Sommer}", "date = {1950}; month = {Sommer}"),
    ("year=2019, month=10", "year = {2019}; month = oct", "date = {2019-10}"),
]


@pytest.mark.parametrize(("fields", "bibtex_fields", "biblatex_fields"), DATES)
def test_a_date_leaves_as_it_came(fields: str, bibtex_fields: str, biblatex_fields: str) -> None:
    drafts = drafts_in(Source(f"@article{{a, title={{T}}, {fields}}}".encode()))
    for name, expected in (("bibtex", bibtex_fields), ("biblatex", biblatex_fields)):
        text = exported_as(name, drafts)
        lines = [line.strip(" ,") for line in text.splitlines()[1:] if "title" not in line and line.startswith("  ")]
        assert lines == expected.split("; "), name
        assert essence(drafts_in(Source(text.encode()))[0]) == essence(drafts[0]), name


SAME = [
    r"@article{a, title={A {Schr{\"o}dinger} approach for {Paris} --- {Big} Data}, author={M{\"u}ller, J}}",
    r"@article{a, title={{\it Kepler} observations of \ion{H}{i} and \SI{5}{\um} \ce{H2O} \mkbibemph{x}}}",
    r"@misc{a, title={Things}, howpublished={\url{http://a.b/c_d}}}",
    r"@article{O'Keeffe_1961, title={Things}, annote={B51 .G576}, note={Reprint}}",
    r"@mastersthesis{a, title={Things}, type={Diplomarbeit}, school={MIT}}",
    r"@techreport{a, title={Things}, type={Research Note}, number={TR-1}, institution={I}}",
    r"@article{a, title={Things}, eprint={123456}, eprinttype={pubmed}}",
    r"@proceedings{a, title={Things}, booktitle={B}}",
    r"@book{a, title={Things}, maintitle={M}, address={NY}}",
    r"@article{a, title={{Things}}, langid={ngerman}, language={german}}",
    r"@article{a, title={{Things}}, language={german}}",
    r"@article{a, title={Things}, eid={061102}, number={6}}",
    r"@inproceedings{a, title={Things}, crossref={conf/icdm/2009w}}",
    r"@article{a, title={Things}, xdata={one,two_three}}",
]


@pytest.mark.parametrize("record", SAME)
def test_a_record_leaves_as_it_came(record: str) -> None:
    """Each field of the source stands in the export, with the same value."""
    drafts = drafts_in(Source(record.encode()))
    for name in ("bibtex", "biblatex"):
        text = exported_as(name, drafts)
        assert essence(drafts_in(Source(text.encode()))[0]) == essence(drafts[0]), name
    text = exported_as("bibtex", drafts)
    assert text.startswith(record.partition(",")[0])
    fields = [field.strip() for field in record.partition(",")[2].removesuffix("}").split("}, ")]
    assert [f for f in fields if f.replace("={", " = {", 1).removesuffix("}") not in text] == []


@pytest.mark.parametrize(
    ("biblatex", "bibtex"),
    [
        ("@thesis{a, title={T}, type={mathesis}, institution={MIT}, location={B}}", "@mastersthesis school address"),
        ("@thesis{a, title={T}, type={phdthesis}, institution={MIT}}", "@phdthesis school"),
        ("@report{a, title={T}, institution={I}, date={2000-05}}", "@techreport institution year month"),
        ("@article{a, title={Things}, journaltitle={J}, subtitle={More}}", "@article journal"),
    ],
)
def test_each_dialect_has_its_own_names(biblatex: str, bibtex: str) -> None:
    drafts = drafts_in(Source(biblatex.encode()))
    text = exported_as("bibtex", drafts)
    kind, *names = bibtex.split()
    assert text.startswith(kind)
    assert all(f"  {name} = " in text for name in names)
    back = exported_as("biblatex", drafts_in(Source(exported_as("biblatex", drafts).encode())))
    assert all(f"{field} = {{" in back for field in ("location", "institution") if f"{field}=" in biblatex)
    assert ("type = {mathesis}" in back) is ("mathesis" in biblatex)
    assert ("subtitle = {More}" in back) is ("subtitle" in biblatex)


NUMBERED = [
    "@techreport{a, title={T}, institution={I}, number={TR-1}}",
    "@patent{a, title={T}, number={US123}}",
]


@pytest.mark.parametrize("record", NUMBERED)
def test_the_number_of_a_report_is_its_number_in_every_format(record: str) -> None:
    (before,) = drafts_in(Source(record.encode()))
    assert before.fields.issue
    assert f'"number": "{before.fields.issue}"' in exported_as("csl-json", [before])
    for name in ("bibtex", "biblatex", "csl-json", "ris"):
        (after,) = drafts_in(Source(exported_as(name, [before]).encode()))
        assert after.fields.issue == before.fields.issue, name
    assert f"  number = {{{before.fields.issue}}}" in exported_bibtex([before])


@pytest.mark.parametrize(("tag", "kind"), [("M1", "RPRT"), ("M1", "PAT"), ("SN", "RPRT")])
def test_the_number_of_a_report_in_ris_is_read(tag: str, kind: str) -> None:
    (draft,) = drafts_in(Source(f"TY  - {kind}\nTI  - Things\n{tag}  - TR-5\nER  - \n".encode()))
    assert draft.fields.issue == "TR-5"


WRITTEN = [  # a record, the identifiers that tell which paper it is, and what its export says
    (
        "@article{a, title={T}, doi={https://doi.org/10.1145/ABC.Def}}",
        [Identifier("doi", "10.1145/abc.def")],
        ["10.1145/ABC.Def"],
    ),
    (
        "@book{a, title={T}, isbn={0-262-03384-4, 978-0-13-468599-1 (hbk)}}",
        [Identifier("isbn", "9780262033848"), Identifier("isbn", "9780134685991")],
        ["0-262-03384-4", "978-0-13-468599-1"],
    ),
    (
        "@misc{a, title={T}, doi={10.48550/arXiv.2107.03419}}",
        [Identifier("arxiv", "2107.03419")],
        ["10.48550/arXiv.2107.03419"],
    ),
]


@pytest.mark.parametrize(("record", "identifiers", "written"), WRITTEN)
@pytest.mark.parametrize("name", ["bibtex", "biblatex", "csl-json", "csl-yaml", "ris", "endnote-tagged", "mods"])
def test_an_identifier_leaves_as_it_was_written(
    record: str, identifiers: list[Identifier], written: list[str], name: str
) -> None:
    (before,) = drafts_in(Source(record.encode()))
    assert list(before.identifiers) == identifiers
    text = exported_as(name, [before])
    assert [one for one in written if one not in text] == [], text
    (after,) = drafts_in(Source(text.encode()))
    assert set(after.identifiers) == set(identifiers)
    again = exported_as(name, [after])
    assert [one for one in written if one not in again] == [], again


def test_an_identifier_that_was_changed_leaves_in_its_own_form() -> None:
    (draft,) = drafts_in(Source(b"@article{a, title={T}, doi={10.1145/ABC}}"))
    text = exported_bibtex([replace(draft, identifiers=(Identifier("doi", "10.1145/abd"),))])
    assert "doi = {10.1145/abd}" in text
    assert "ABC" not in text


PLACES = r"""@inproceedings{a, title={T}, booktitle={Proc. of {ABC}}, publisher={ACM},
  address={New York, NY, USA}, location={Montr{\'e}al, Canada}}"""


@pytest.mark.parametrize("name", ["bibtex", "biblatex", "csl-json", "csl-yaml", "ris"])
def test_the_places_of_a_publisher_and_of_its_conference_both_leave_and_come_back(name: str) -> None:
    (before,) = drafts_in(Source(PLACES.encode()))
    assert (place_of(before.fields.extra), place_of_event(before.fields.extra)) == (
        "New York, NY, USA",
        "Montréal, Canada",
    )
    text = exported_as(name, [before])
    for _ in range(2):
        (after,) = drafts_in(Source(text.encode()))
        assert place_of(after.fields.extra) == "New York, NY, USA", text
        assert place_of_event(after.fields.extra) == "Montréal, Canada", text
        text = exported_as(name, [after])
    if name in {"bibtex", "biblatex"}:
        assert "booktitle = {Proc. of {ABC}}" in text


def test_each_dialect_names_the_place_of_a_conference_in_its_way() -> None:
    drafts = drafts_in(Source(PLACES.encode()))
    biblatex = exported_as("biblatex", drafts)
    assert "  location = {New York, NY, USA}" in biblatex
    assert "  venue = {Montréal, Canada}" in biblatex
    bibtex = exported_as("bibtex", drafts)
    assert "  address = {New York, NY, USA}" in bibtex
    assert r"  location = {Montr{\'e}al, Canada}" in bibtex
    csl = '[{"type": "paper-conference", "title": "T", "event-place": "Rome", "publisher-place": "NY"}]'
    text = exported_as("biblatex", drafts_in(Source(csl.encode())))
    assert "  location = {NY}" in text
    assert "  venue = {Rome}" in text
    ris = exported_as("ris", drafts).splitlines()
    assert {"C1  - New York, NY, USA", "CY  - Montréal, Canada"} <= set(ris)


def test_the_place_of_a_conference_without_a_publisher_s_is_no_other_in_biblatex() -> None:
    (draft,) = drafts_in(Source(b"@inproceedings{a, title={T}, booktitle={B}, venue={Rome}}"))
    assert "  venue = {Rome}" in exported_as("biblatex", [draft])
    assert "location" not in exported_as("biblatex", [draft])


@pytest.mark.parametrize("name", ["bibtex", "biblatex", "csl-json", "csl-yaml", "ris", "endnote-tagged", "mods"])
def test_keywords_with_commas_leave_the_library_as_they_came(name: str, library: Library) -> None:
    ris = "TY  - JOUR\nTI  - Whales\nKW  - Models, Biological\nKW  - Sea\nER  - \n"
    ids = import_sources(library, [Source(ris.encode(), "a.ris")], ImportOptions(), Progress()).papers
    with library.read() as session:
        (detail,) = papers.get_details(session, ids)
    assert {tag.name for tag in detail.tags} == {"Models Biological", "Sea"}
    text = "".join(find_exporter(name).write([record_of(detail)], ExportOptions()))
    (after,) = drafts_in(Source(text.encode()))
    assert set(after.tags) == {"Models, Biological", "Sea"}, text


def test_a_kind_of_report_is_in_words_for_bibtex_and_a_key_for_biblatex() -> None:
    drafts = drafts_in(Source(b"@report{a, title={T}, institution={I}, type={techreport}}"))
    assert "  type = {Technical report}" in (bibtex := exported_bibtex(drafts))
    assert drafts_in(Source(bibtex.encode()))[0].fields.extra["type"] == "techreport"
    assert "  type = {techreport}" in exported_as("biblatex", drafts)
    plain = drafts_in(Source(b"@techreport{a, title={T}, institution={I}}"))
    assert "  type = {techreport}" in exported_as("biblatex", plain)  # as biblatex reads it
    assert "  type" not in exported_bibtex(plain)


def test_names_in_keys_of_biblatex_are_plain_ones_in_bibtex() -> None:
    record = "@misc{a, title={T}, author={given=Hans, family=Berg, prefix=von and family={Roe and Sons, Inc.}}}"
    drafts = drafts_in(Source(record.encode()))
    assert "  author = {von Berg, Hans and {Roe and Sons, Inc.}}" in exported_bibtex(drafts)
    assert "given=Hans" in exported_as("biblatex", drafts)


def test_a_year_that_is_a_range_leaves_again_as_it_came() -> None:
    drafts = drafts_in(Source(b"@misc{a, title={T}, year={2003/2004}}"))
    once = exported_bibtex(drafts)
    assert exported_bibtex(drafts_in(Source(once.encode()))) == once


def test_the_address_of_a_paper_stays_its_first_one_in_ris() -> None:
    record = b"@misc{a, title={T}, pmid={12345678}, url={https://x.org/a}}"
    (again,) = drafts_in(Source(exported_as("ris", drafts_in(Source(record))).encode()))
    assert "  url = {https://x.org/a}" in exported_bibtex([again])


@pytest.mark.parametrize("name", ["ris", "endnote-tagged", "csl-json"])
def test_a_group_with_a_comma_is_no_person_and_a_key_with_a_slash_a_key(name: str) -> None:
    drafts = drafts_in(Source(b"@misc{a/b, title={T}, author={{Barnes and Noble, Inc.} and Lee, Ann}}"))
    (again,) = drafts_in(Source(exported_as(name, drafts).encode()))
    assert again.authors == drafts[0].authors
    if name == "csl-json":
        assert again.citation_key == "a/b"
