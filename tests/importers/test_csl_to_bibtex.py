"""CSL-JSON of other programs goes out as BibLaTeX and BibTeX can hold it, and comes back as CSL."""

import json

import pytest

from paperdesk.importers.base import Source
from paperdesk.model.paper import PaperDraft
from tests.helpers.exported import exported_as, exported_bibtex
from tests.helpers.round_trip import drafts_in

WHOLE = {"id": "a", "title": "T", "type": "chapter"}
MEMBERS: list[tuple[dict[str, object], str]] = [
    ({"translator": [{"family": "T", "given": "U"}, {"family": "V", "given": "W"}]}, "translator = {T, U and V, W}"),
    ({"container-author": [{"family": "A", "given": "B"}]}, "bookauthor = {A, B}"),
    ({"collection-editor": [{"family": "S", "given": "E"}]}, "serieseditor = {S, E}"),
    (
        {"event-date": {"date-parts": [[2001, 1, 1], [2001, 1, 5]]}},
        "eventdate = {2001-01-01/2001-01-05}",
    ),
    ({"original-date": {"date-parts": [[-43]]}}, "origdate = {-0042}"),
    ({"original-date": {"date-parts": [[1850]], "circa": True}}, "origdate = {1850~}"),
    ({"status": "in press"}, "pubstate = {inpress}"),
    ({"type": "bill", "number": "HR 1"}, "number = {HR 1}"),
    ({"annote": "50% of it\n\nread twice"}, "annotation = {50\\% of it\n\nread twice}"),
]


def read(record: object) -> PaperDraft:
    (draft,) = drafts_in(Source(json.dumps([record]).encode()))
    return draft


@pytest.mark.parametrize(("members", "field"), MEMBERS, ids=[next(iter(m[0])) + m[1][:9] for m in MEMBERS])
def test_a_member_of_csl_is_a_field_of_biblatex_and_comes_back(members: dict[str, object], field: str) -> None:
    text = exported_as("biblatex", [read(WHOLE | members)])
    assert f"  {field}" in text
    (again,) = drafts_in(Source(text.encode()))
    (csl,) = json.loads(exported_as("csl-json", [again]))
    assert {name: csl.get(name) for name in members} == members


def test_a_note_of_csl_leaves_with_its_record_unasked() -> None:
    assert read(WHOLE | {"annote": "50% of it"}).fields.extra["raw.annote"] == r"50\% of it"


def test_editors_of_a_series_in_ris_are_csl_s_and_stand_on_lines_of_their_own() -> None:
    ris = "TY  - CHAP\nTI  - T\nA3  - Lee, Ann\nA3  - Roe, Bo\nER  - \n"
    drafts = drafts_in(Source(ris.encode()))
    people = [{"family": "Lee", "given": "Ann"}, {"family": "Roe", "given": "Bo"}]
    assert json.loads(exported_as("csl-json", drafts))[0]["collection-editor"] == people
    assert {"A3  - Lee, Ann", "A3  - Roe, Bo"} <= set(exported_as("ris", drafts).splitlines())


def test_names_that_earlier_versions_joined_by_semicolons_are_names_in_bibtex() -> None:
    draft = read(WHOLE)
    draft.fields.extra["translator"] = "Lee, Ann; Roe, Bo"
    assert "  translator = {Lee, Ann and Roe, Bo}" in exported_bibtex([draft])


RICH = [
    ("The DNA of <i>E. coli</i> in Paris", r"The {DNA} of \textit{{E}. coli} in Paris", ""),
    ("Use of H<sub>2</sub>O at p < 0.05", r"Use of {H}\textsubscript{2}{O} at p < 0.05", ""),
    ("Der <i>Homo sapiens</i> im Test", r"{Der \textit{Homo sapiens} im Test}", "de"),
]


@pytest.mark.parametrize(("title", "written", "language"), RICH)
def test_capitals_of_a_title_in_html_are_protected_as_those_of_any_other(
    title: str, written: str, language: str
) -> None:
    draft = read(WHOLE | {"title": title, "language": language})
    assert f"  title = {{{written}}}" in exported_bibtex([draft])
