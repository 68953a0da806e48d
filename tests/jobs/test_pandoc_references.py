"""References by pandoc: as its citation styles want them, and by the other engine where there is none that is right."""

import json
from pathlib import Path

import pytest

from paperdesk.importers import find_importer
from paperdesk.importers.base import Source
from paperdesk.jobs import cite, pandoc
from paperdesk.jobs.citation_styles import add_style, find_style
from paperdesk.jobs.cite import citation_in_text, references
from paperdesk.jobs.pandoc import find_pandoc
from paperdesk.library.library import Library
from paperdesk.model.paper import PaperDraft
from paperdesk.settings import CitationSettings
from tests.benchmarks.styles import OWN, by_pandoc, ours, styles
from tests.drafts import add, draft

RECORDS: list[dict[str, object]] = [
    {
        "id": "kafka",
        "type": "book",
        "title": "The trial",
        "author": [{"family": "Kafka", "given": "Franz"}],
        "translator": [{"family": "Muir", "given": "Willa"}, {"family": "Muir", "given": "Edwin"}],
        "publisher": "Knopf",
        "original-date": {"date-parts": [[1925]]},
        "issued": {"date-parts": [[1956]]},
    },
    {
        "id": "web",
        "type": "webpage",
        "title": "What is open access?",
        "author": [{"family": "Suber", "given": "Peter"}],
        "container-title": "Open Access Overview",
        "URL": "https://example.org/oa",
        "accessed": {"date-parts": [[2024, 2, 10]]},
        "issued": {"date-parts": [[2015, 12, 5]]},
    },
    {
        "id": "news",
        "type": "article-newspaper",
        "title": "Stocks fall sharply",
        "author": [{"family": "Jones", "given": "Amy"}],
        "container-title": "The New York Times",
        "page": "A1",
        "issued": {"date-parts": [[2008, 10, 7]]},
    },
    {
        "id": "eid",
        "type": "article-journal",
        "title": "Article number paper",
        "author": [{"family": "Smith", "given": "John Q."}],
        "container-title": "PLOS ONE",
        "volume": "9",
        "issue": "6",
        "number": "e100123",
        "issued": {"date-parts": [[2014]]},
    },
    {
        "id": "series",
        "type": "book",
        "title": "Lectures",
        "author": [{"family": "Serre", "given": "Jean-Pierre"}],
        "collection-title": "Graduate texts",
        "collection-number": "7",
        "publisher": "Springer",
        "publisher-place": "Berlin",
        "issued": {"date-parts": [[1979]]},
    },
    {
        "id": "plato",
        "type": "book",
        "title": "Republic",
        "author": [{"literal": "Plato"}],
        "original-date": {"date-parts": [[-380]]},
        "publisher": "Hackett",
        "issued": {"date-parts": [[1992]]},
    },
]
WANTED = {
    "kafka": "Kafka, F. (1956). The trial (W. Muir & E. Muir, Trans.). Knopf. (Original work published 1925)",
    "web": "Suber, P. (2015, December 5). What is open access? Open Access Overview. https://example.org/oa",
    "news": "Jones, A. (2008, October 7). Stocks fall sharply. The New York Times, A1.",
    "eid": "Smith, J. Q. (2014). Article number paper. PLOS ONE, 9(6), Article e100123.",
    "series": "Serre, J.-P. (1979). Lectures. Springer.",
    "plato": "Plato. (1992). Republic. Hackett. (Original work published 380 B.C.E.)",
}


@pytest.fixture
def exact() -> CitationSettings:
    found = find_pandoc()
    if found is None or not found.knows_styles:
        pytest.skip("pandoc 3 is not installed")
    return CitationSettings(pandoc=found.program)


def parsed(records: object) -> list[PaperDraft]:
    source = Source(json.dumps(records).encode(), "records.json")
    return [found for found in find_importer(source).parse(source) if isinstance(found, PaperDraft)]


@pytest.mark.usefixtures("exact")
def test_all_that_records_say_reaches_the_style(library: Library) -> None:
    ids = add(library, *parsed(RECORDS))
    made = references(library, ids, find_style(library, "apa"))
    assert made.is_exact
    assert {reference.citation_key: reference.text for reference in made.references} == WANTED


def test_numbers_italics_and_small_capitals_stay_and_nothing_else(library: Library, exact: CitationSettings) -> None:
    hostile = "<script>alert(1)</script> & $x_{1}$ <b>bold</b> @key [link](javascript:x)"
    ids = add(library, draft(hostile, "Bobby Tables", year=2020, venue="J. <i>of</i> Tests"))
    (reference,) = references(library, ids, find_style(library, "ieee"), exact).references
    assert reference.text.startswith("[1] B. Tables, ")
    assert "<script" not in reference.html
    assert "alert(1)" in reference.text
    assert "$x_{1}$" in reference.text
    assert "<i>J." in reference.html
    assert "href" not in reference.html


def test_references_are_in_the_language_that_is_chosen(library: Library, exact: CitationSettings) -> None:
    ids = add(library, draft("Ein Buch", "Anna Lee", "Bo Chi", year=2020, type="book", publisher="Beltz"))
    apa = find_style(library, "apa")
    german = CitationSettings(language="de-DE", pandoc=exact.pandoc)
    assert "&" in references(library, ids, apa, exact).references[0].text
    web = parsed([RECORDS[1]])
    (page,) = add(library, *web)
    assert "Dezember" in references(library, [page], apa, german).references[0].text
    hostile = CitationSettings(language="de --output=/tmp/x", pandoc=exact.pandoc)
    assert "December" in references(library, [page], apa, hostile).references[0].text


def test_papers_of_one_year_are_told_apart_and_stand_in_the_order_of_the_style(
    library: Library, exact: CitationSettings
) -> None:
    ids = add(
        library,
        draft("Zebras", "Sam Same", year=2010, venue="J"),
        draft("Apes", "Sam Same", year=2010, venue="J"),
    )
    made = references(library, ids, find_style(library, "apa"), exact).references
    assert [reference.text.split(". ")[2] for reference in made] == ["Apes", "Zebras"]
    assert "(2010a)" in made[0].text


def test_papers_are_cited_in_the_text_with_a_page(library: Library, exact: CitationSettings) -> None:
    ids = add(
        library, draft("Whales", "Ann Lee", year=2020, type="book"), draft("Newts", "Bo Chi", year=2021, venue="J")
    )
    apa, ieee = find_style(library, "apa"), find_style(library, "ieee")
    one = citation_in_text(library, ids[:1], apa, exact, prefix="see", locator="p. 3")
    assert one.text == "(see Lee, 2020, p. 3)"
    assert citation_in_text(library, ids, apa, exact).text == "(Chi, 2021; Lee, 2020)"
    assert citation_in_text(library, ids, ieee, exact).text == "[1], [2]"
    hostile = citation_in_text(library, ids[:1], apa, exact, prefix="*see* <script>", locator="[x](javascript:y)")
    assert "<script" not in hostile.html
    assert "*see* <script>" in hostile.text
    note = (
        '<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"><info><title>Notes</title>'
        '<id>notes</id></info><citation><layout suffix="."><names variable="author"/><text variable="title" '
        'prefix=", "/><text variable="locator" prefix=", "/></layout></citation><bibliography><layout>'
        '<text variable="title"/></layout></bibliography></style>'
    )
    file = library.folder / "notes.csl"
    file.write_text(note)
    in_note = citation_in_text(library, ids[:1], add_style(library, file), exact, locator="p. 3")
    assert in_note.text == "Ann Lee, Whales, 3."


def test_what_pandoc_reads_only_in_its_own_forms_is_given_in_these(library: Library, exact: CitationSettings) -> None:
    author, more = [{"family": "Lee", "given": "Ann"}], {"type": "article-journal", "container-title": "J"}
    pair = [{"family": "李", "given": "明"}, {"family": "王", "given": "芳"}]
    ids = add(
        library,
        *parsed(
            [
                {"id": "a", "title": "One", "author": author, "issued": {"literal": "in press"}, **more},
                {"id": "b", "title": "Two", "author": author, "issued": {"literal": "in press"}, **more},
                {
                    "id": "c",
                    "title": "On 8002 whales",
                    "author": author,
                    "issued": {"literal": "<forthcoming>"},
                    **more,
                },
                {"id": "d", "title": "Three", "issued": {"date-parts": [[2010]], "season": 1}, "issue": "1-2", **more},
                {"id": "e", "title": "Four", "author": pair, **more},
            ]
        ),
    )
    told = {"acm-sig-proceedings": "In press", "nature": "(in press)", "cell": "(in press)"}
    for style, words in told.items():
        made = references(library, ids[:1], find_style(library, style), exact).references
        assert words.lower() in made[0].text.lower(), style
    cell = [reference.text for reference in references(library, ids, find_style(library, "cell"), exact).references]
    assert any("(<forthcoming>). On 8002 whales" in text for text in cell)
    assert "李明 & 王芳" in references_of(library, ids[4:], "nature", exact)[0]
    assert "(Spring 2010)" in references_of(library, ids[3:4], "acm-sig-proceedings", exact)[0]
    assert "1–2" in references_of(library, ids[3:4], "acm-sig-proceedings", exact)[0]
    apa = citation_in_text(library, ids[:2], find_style(library, "apa"), exact).text
    assert apa == "(Lee, in press, in press)"


def references_of(library: Library, ids: list[int], style: str, settings: CitationSettings) -> list[str]:
    return [one.text for one in references(library, ids, find_style(library, style), settings).references]


def test_without_a_pandoc_that_is_right_the_other_engine_answers_and_says_so(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "pandoc"
    old.write_text("#!/bin/sh\necho 'pandoc 2.17.1.1'\n")
    old.chmod(0o755)
    monkeypatch.setattr(pandoc, "_of_the_extra", lambda: "")
    monkeypatch.setattr(pandoc.shutil, "which", lambda _name: None)  # type: ignore[attr-defined]
    ids = add(library, draft("Whales", "Ann Lee", year=2020))
    apa = find_style(library, "apa")
    assert find_pandoc() is None
    assert not references(library, ids, apa).is_exact
    chosen = CitationSettings(pandoc=str(old))
    assert (found := find_pandoc(str(old))) is not None
    assert found.version == (2, 17)
    made = references(library, ids, apa, chosen)
    assert not made.is_exact
    assert made.references[0].text.startswith("Lee, A. (2020).")


def test_a_pandoc_that_fails_leaves_the_references_to_the_other_engine(library: Library, tmp_path: Path) -> None:
    odd = tmp_path / "pandoc"
    odd.write_text('#!/bin/sh\nif [ "$1" = --version ]; then echo "pandoc 3.9"; else echo oops >&2; exit 3; fi\n')
    odd.chmod(0o755)
    ids = add(library, draft("Whales", "Ann Lee", year=2020))
    made = cite.references(library, ids, find_style(library, "apa"), CitationSettings(pandoc=str(odd)))
    assert not made.is_exact
    assert len(made.references) == 1


def test_no_papers_need_no_engine(library: Library) -> None:
    made = references(library, [], find_style(library, "apa"))
    assert (list(made.references), made.is_exact) == ([], True)


@pytest.mark.parametrize("style", styles(), ids=lambda style: style.stem)
def test_records_of_all_types_are_printed_as_if_they_had_never_been_imported(
    style: Path, exact: CitationSettings
) -> None:
    found = find_pandoc(exact.pandoc)
    assert found is not None
    items = json.loads(OWN.read_text(encoding="utf-8"))
    assert ours(found, items, style) == by_pandoc(found, items, style)
