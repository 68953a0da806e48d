import json
import re
import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paperdesk.errors import ExportFailed
from paperdesk.exporters import EXPORTERS, find_exporter
from paperdesk.exporters.base import ExportOptions, ExportRecord
from paperdesk.exporters.bibtex import write
from paperdesk.model.bibtex_types import RAW
from paperdesk.model.citation_keys import unique_key
from paperdesk.model.key_patterns import make_key
from paperdesk.model.paper import Author, Identifier, PaperDraft, PaperFields
from tests.helpers.examples import examples
from tests.helpers.export_records import ALL, FULL
from tests.samples import oracle, papers_of, shared_data


def bibtex(*records: ExportRecord, options: ExportOptions = ALL) -> str:
    return "".join(write(records, options))


def as_record(paper: PaperDraft, key: str = "") -> ExportRecord:
    parts = (paper.fields, paper.authors, paper.editors, paper.identifiers, paper.links, paper.tags, paper.notes)
    return ExportRecord(key or paper.citation_key, *parts)


def test_a_record_is_written_as_bibtex_wants_it() -> None:
    text = bibtex(FULL)
    assert text.startswith("@article{garcia2024,\n  author = {Garc{\\'{i}}a, Jos{\\'{e}} and van der Berg, Jr.,")
    assert "{ATLAS Collaboration} and others}" in text
    assert r"A Study of {GNNs} \& {LeapfrogLayers}: 50\% of $x_{1}$ in {\textbraceleft}braces{\textbraceright}" in text
    for line in ("month = jul,", "pages = {1--10},", "eprint = {2107.03419},", "archiveprefix = {arXiv},"):
        assert f"  {line}\n" in text
    assert "  url = {https://x.org/~a_b?c=1&d=%20},\n" in text
    assert "  doi = {10.1000/a_b},\n" in text


def test_what_is_written_reads_back_the_same() -> None:
    (paper,) = papers_of(bibtex(FULL))
    assert without_raw(paper.fields) == PaperDraft(FULL.fields).fields.__class__(
        **{name: getattr(FULL.fields, name) for name in FULL.fields.__slots__ if name not in {"extra", "abstract"}},
        abstract="First -- with `quotes''.\n\n@misc{not a record} Second.",
        extra={"address": "Łódź", "my-field": "kept", "file": r"a:C\:\\b.pdf:PDF"},
    )
    assert (paper.authors, paper.editors, paper.links) == (FULL.authors, FULL.editors, FULL.links)
    assert set(paper.identifiers) == set(FULL.identifiers)
    assert (paper.tags, paper.notes, paper.citation_key) == (FULL.tags, FULL.notes, FULL.citation_key)


def without_raw(fields: PaperFields) -> PaperFields:
    """The fields without what the importer keeps beside them, as it came."""
    return replace(fields, extra={name: value for name, value in fields.extra.items() if not name.startswith(RAW)})


@pytest.mark.parametrize(
    ("kind", "extra", "entry"),
    [
        ("preprint", {}, "misc"),
        ("thesis", {}, "phdthesis"),
        ("thesis", {"entrytype": "mastersthesis"}, "mastersthesis"),
        ("report", {}, "techreport"),
        ("software", {}, "software"),
    ],
)
def test_types_have_their_names_in_bibtex(kind: str, extra: dict[str, str], entry: str) -> None:
    text = bibtex(ExportRecord("a", PaperFields(title="T", type=kind, extra=extra)))
    assert text.startswith(f"@{entry}{{a,")
    assert "entrytype" not in text


def test_a_preprint_names_its_archive_and_class() -> None:
    fields = PaperFields(title="T", type="preprint", categories="cs.LG stat.ML")
    text = bibtex(ExportRecord("a", fields, identifiers=(Identifier("arxiv", "2107.03419"),)))
    assert "primaryclass = {cs.LG}" in text
    assert [paper.fields.type for paper in papers_of(text)] == ["preprint"]


def test_the_reader_chooses_what_leaves() -> None:
    text = bibtex(FULL, options=ExportOptions(abstracts=False, keywords=False))
    assert not any(name in text for name in ("abstract =", "keywords =", "annote ="))


@pytest.mark.parametrize("key", ["", "a b{c}", "ü", "%,"])
def test_a_key_that_bibtex_cannot_read_is_mended(key: str) -> None:
    (paper,) = papers_of(bibtex(ExportRecord(key, PaperFields(title="T"))))
    assert paper.citation_key


TITLES = st.text(alphabet="abGN Ä1\\{}$~`'\"-^_%&#@,=()é–“\n", min_size=1, max_size=40)


@settings(max_examples=examples(400), derandomize=True, deadline=None)
@given(st.lists(TITLES, min_size=1, max_size=4))
def test_hostile_titles_read_back_the_same(titles: list[str]) -> None:
    records = [
        ExportRecord(f"k{number}", PaperDraft(PaperFields(title=title + "x", abstract=title)).fields)
        for number, title in enumerate(titles)
    ]
    text = bibtex(*records)
    assert text.count("{") == text.count("}")
    assert [without_raw(paper.fields) for paper in papers_of(text)] == [record.fields for record in records]


NAMES = st.text(alphabet="abC dÄ,{}\\-'.~&", min_size=1, max_size=15).map(lambda name: " ".join(name.split()))


@settings(max_examples=examples(300), derandomize=True, deadline=None)
@given(NAMES.filter(lambda name: any(char.isalpha() for char in name)))
def test_hostile_names_read_back_the_same(name: str) -> None:
    author = Author("Smith", name.strip(" ,"))
    (paper,) = papers_of(bibtex(ExportRecord("a", PaperFields(title="T"), (author,))))
    assert paper.authors == (author,)


def test_an_unknown_format_lists_the_known_ones() -> None:
    with pytest.raises(ExportFailed, match="bibtex"):
        find_exporter("word")
    assert find_exporter("BibTeX") in EXPORTERS


# What other programs say


def run_bibtex(text: str, folder: Path) -> str:
    """Run BibTeX on all of a file; returns what it made, fails on an error."""
    (folder / "all.bib").write_text(text, encoding="utf-8")
    (folder / "all.aux").write_text("\\citation{*}\n\\bibstyle{plain}\n\\bibdata{all}\n", encoding="utf-8")
    done = subprocess.run([oracle("bibtex"), "all"], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode in {0, 1}, done.stdout
    assert "error message" not in done.stdout, done.stdout
    return (folder / "all.bbl").read_text(encoding="utf-8", errors="replace")


def run_biber(text: str, folder: Path) -> None:
    (folder / "all.bib").write_text(text, encoding="utf-8")
    command = [oracle("biber"), "--tool", "--output-file=out.bib", "all.bib"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "ERROR" not in done.stdout, done.stdout


def listing() -> str:
    papers = papers_of(shared_data("hf/papers-listing-effective-theory.txt").read_bytes())
    keys: list[str] = []
    for paper in papers:
        keys.append(unique_key(make_key(paper.fields, paper.authors), keys.__contains__))
    return bibtex(*(as_record(paper, key) for paper, key in zip(papers, keys, strict=True)))


def hostile() -> str:
    signs = [
        "{",
        "}",
        "\\",
        "$",
        "%",
        "#",
        "&",
        "_",
        "~",
        "^",
        '"',
        "@",
        "--",
        "``",
        "$x_{1}$",
        "$\\{$",
        "é",
        "Ł",
        "{GNN",
        "a\\",
    ]
    fields = [PaperFields(title=f"{sign} a {sign}b {sign}", abstract=sign, year=2020, venue=sign) for sign in signs]
    return bibtex(*(ExportRecord(f"k{number}", field, (Author("Lee", "Ann"),)) for number, field in enumerate(fields)))


def test_bibtex_accepts_the_papers_of_the_listing(tmp_path: Path) -> None:
    assert run_bibtex(listing(), tmp_path).count("\\bibitem") == 51


def test_biber_accepts_the_papers_of_the_listing(tmp_path: Path) -> None:
    run_biber(listing(), tmp_path)


def test_bibtex_accepts_hostile_values(tmp_path: Path) -> None:
    text = hostile() + bibtex(FULL)
    assert run_bibtex(text, tmp_path).count("\\bibitem") == text.count("\n}\n")


def test_biber_accepts_hostile_values(tmp_path: Path) -> None:
    run_biber(hostile() + bibtex(FULL), tmp_path)


def test_pandoc_reads_the_same_values(tmp_path: Path) -> None:
    (tmp_path / "all.bib").write_text(bibtex(FULL), encoding="utf-8")
    command = [oracle("pandoc"), "-f", "bibtex", "-t", "csljson", "all.bib"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for value in ('"García"', '"dropping-particle": "van der"', '"1-10"', '"10.1000/a_b"', "J. of Things_1"):
        assert value in done.stdout, done.stdout


@pytest.mark.parametrize("field", ["annote={B51 .G576}", "annotation={Good \\emph{maps}}", "annote={100\\% of it}"])
@pytest.mark.parametrize("name", ["bibtex", "biblatex"])
def test_an_annote_that_came_with_a_record_leaves_with_it(field: str, name: str) -> None:
    (draft,) = papers_of(f"@book{{a, title={{Lexicon}}, {field}, comment={{mine alone}}}}")
    source = field.partition("={")[2].removesuffix("}")
    record = ExportRecord("a", draft.fields, notes=draft.notes)
    text = "".join(find_exporter(name).write([record], ExportOptions()))
    assert f" = {{{source}}}" in text
    assert "mine alone" not in text
    (back,) = papers_of(text)
    assert back.notes == draft.notes[:1]


@pytest.mark.parametrize("name", ["bibtex", "biblatex"])
def test_a_field_whose_name_begins_with_a_digit_leaves_under_one_that_bibtex_takes(name: str) -> None:
    (draft,) = papers_of("@book{a, title={Lexicon}, 1st={first}, 2nd author={second}}")
    text = "".join(find_exporter(name).write([ExportRecord("a", draft.fields)], ExportOptions()))
    assert not re.search(r"^ *\d", text, re.MULTILINE)
    (again,) = papers_of(text)
    assert again.fields.extra["1st"] == "first"


@pytest.mark.parametrize("name", ["bibtex", "biblatex", "csl-json"])
def test_an_annote_that_the_reader_changed_or_took_away_does_not_leave(name: str) -> None:
    (draft,) = papers_of("@book{a, title={Lexicon}, annote={B51 .G576}}")
    for notes in ((), ("another",)):
        text = "".join(find_exporter(name).write([ExportRecord("a", draft.fields, notes=notes)], ExportOptions()))
        assert "B51" not in text
        assert "another" not in text


def test_others_are_told_to_pandoc_as_it_wants_it() -> None:
    (draft,) = papers_of("@book{a, title={T}, author={Doe, J. and others}}")
    record = ExportRecord("a", draft.fields, draft.authors)
    text = "".join(find_exporter("csl-json").write([record], ExportOptions()))
    assert json.loads(text)[0]["author"] == [{"family": "Doe", "given": "J."}, {"literal": "others"}]
    assert papers_of(text)[0].authors == draft.authors


@pytest.mark.parametrize("title", ["Rain in Zürich and Ålesund", "Rain in <i>Zürich</i> and Ålesund"])
def test_accents_of_their_own_stay_with_their_letters(title: str) -> None:
    fields = PaperFields(title=re.sub("<.*?>", "", title), extra={RAW + "title": unicodedata.normalize("NFD", title)})
    for decomposed in (fields, replace(fields, title=unicodedata.normalize("NFD", fields.title))):
        text = bibtex(ExportRecord("a", decomposed), options=ExportOptions(ascii_only=True))
        assert r"rich and {\r{A}}lesund" in text or r"rich} and {\r{A}}lesund" in text, text
        assert "Umathchar" not in text
