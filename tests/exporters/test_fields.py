"""Every field of a paper leaves in every format that can hold it, and comes back the same."""

import pytest

from paperdesk.exporters import EXPORTERS, find_exporter
from paperdesk.exporters.base import ExportOptions, ExportRecord
from paperdesk.model.lint import NAMES
from paperdesk.model.paper_fields import FIELDS, FieldDescription, FieldKind, PaperFields
from paperdesk.model.query import FACT_FIELDS
from tests.samples import papers_of

READ_BACK = ("bibtex", "biblatex", "csl-json", "csl-yaml", "ris", "endnote-tagged", "hayagriva", "mods")
FOR_PEOPLE = {
    "docx": "a document for people",
    "odt": "a document for people",
    "markdown": "a reference as people print it",
    "html": "a reference as people print it",
}
CANNOT_HOLD = {
    ("ris", "categories"): "RIS has no tag for subject classes",
    ("ris", "comment"): "N1 holds what is said of a paper, and comes back as a note",
    ("ris", "extra"): "RIS has no tags for what other formats know",
    **{
        (name, "extra"): "it has no place for what other formats know"
        for name in ("endnote-tagged", "hayagriva", "mods")
    },
    **{(name, "categories"): "it has none for subject classes" for name in ("endnote-tagged", "hayagriva", "mods")},
    **{(name, "comment"): "what is said of a paper comes back as a note" for name in ("endnote-tagged", "mods")},
    ("hayagriva", "series"): "the parent of an article is its journal, and may have a series; that of a book is one",
    ("csv", "extra"): "a table has one column for each field",
    ("csv", "month"): "the column Date has it, which is ISO 8601",
    ("csv", "day"): "the column Date has it, which is ISO 8601",
}
"""Format and field -> why the format cannot hold it."""
SAMPLES = {"title": "A title", "type": "report", "pages": "12-19", "categories": "cs.LG stat.ML", "year": 2021}
SAMPLES |= {"month": 7, "day": 3, "extra": {"x-unknown": "Something else"}}


def sample(about: FieldDescription) -> object:
    """A value such as the field holds, that no other field has."""
    if about.name in SAMPLES:
        return SAMPLES[about.name]
    return about.bounds[1] if about.kind is FieldKind.NUMBER else f"Said by {about.name}"


def paper_with(about: FieldDescription) -> PaperFields:
    needed = {"title": "A title", "type": "article", "year": 2021, "month": 7}
    values = needed | {about.name: sample(about)}
    return PaperFields(**values)  # type: ignore[arg-type] # the descriptions say what each holds


def exported(name: str, fields: PaperFields) -> str:
    return "".join(find_exporter(name).write([ExportRecord("key", fields)], ExportOptions()))


@pytest.mark.parametrize("about", FIELDS, ids=lambda about: about.name)
@pytest.mark.parametrize("name", READ_BACK)
def test_a_field_goes_out_and_comes_back(name: str, about: FieldDescription) -> None:
    fields = paper_with(about)
    (paper,) = papers_of(exported(name, fields))
    is_back = getattr(paper.fields, about.name) == getattr(fields, about.name)
    assert is_back is ((name, about.name) not in CANNOT_HOLD), exported(name, fields)


@pytest.mark.parametrize("about", FIELDS, ids=lambda about: about.name)
def test_a_table_has_a_column_for_every_field(about: FieldDescription) -> None:
    if ("csv", about.name) not in CANNOT_HOLD:
        assert str(sample(about)) in exported("csv", paper_with(about))


def test_every_format_is_read_back_or_has_a_reason() -> None:
    names = {exporter.name for exporter in EXPORTERS}
    assert names == {*READ_BACK, *FOR_PEOPLE, "csv"}
    assert all(exporter in names and reason for (exporter, _), reason in CANNOT_HOLD.items())


@pytest.mark.parametrize("about", FIELDS, ids=lambda about: about.name)
def test_a_field_has_words_and_a_name_of_its_own(about: FieldDescription) -> None:
    assert about.label
    assert about.noun
    assert NAMES[about.name] == about.noun
    assert not about.query or about.query in FACT_FIELDS
    others = [other for other in FIELDS if other is not about]
    assert not {*about.bibtex_names} & {name for other in others for name in other.bibtex_names}
    assert not {*about.zotero} & {name for other in others for name in other.zotero}


def test_a_number_that_is_none_is_kept_as_it_came() -> None:
    about = next(about for about in FIELDS if about.kind is FieldKind.NUMBER)
    assert about.value_of(" 12 ") == 12
    assert about.value_of("-3") == -3
    assert about.value_of("twelve") is None
    assert about.value_of("") is None


def test_bibtex_and_biblatex_name_what_a_report_and_a_thesis_come_from() -> None:
    publisher = next(about for about in FIELDS if about.name == "publisher")
    names = {
        kind: (publisher.bibtex_name(kind), publisher.biblatex_name(kind)) for kind in ("book", "report", "thesis")
    }
    assert names == {
        "book": ("publisher", "publisher"),
        "report": ("institution", "institution"),
        "thesis": ("school", "institution"),
    }
