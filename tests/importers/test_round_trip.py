"""What comes in goes out as BibTeX and comes in again the same: every sample of every format."""

from typing import Any

import pytest

from paperdesk.errors import ImportFailed
from paperdesk.importers import bibtex, find_importer
from paperdesk.importers.base import Source
from paperdesk.model.bibtex_types import RAW
from paperdesk.model.paper import PaperDraft
from tests.helpers.exported import exported_bibtex
from tests.samples import SHARED, shared_data

NOT_EXPORTED = {"crossref", "xdata", "entryset"}  # they point at records that may not be in the file
SUFFIXES = {".bib", ".ris", ".xml", ".rdf", ".cff", ".txt"}


def samples() -> list[str]:
    folders = [SHARED / "bibtex", SHARED / "refs"]
    found = [path for folder in folders if folder.exists() for path in folder.rglob("*") if path.suffix in SUFFIXES]
    return sorted(str(path.relative_to(SHARED)) for path in found)


def drafts_in(source: Source) -> list[PaperDraft]:
    try:
        return [record for record in find_importer(source).parse(source) if isinstance(record, PaperDraft)]
    except ImportFailed:
        return []


def essence(draft: PaperDraft) -> dict[str, Any]:
    """All that a record says; notes as one text, since a BibTeX record has one field for them."""
    fields = {name: getattr(draft.fields, name) for name in draft.fields.__slots__ if name != "extra"}
    extra = {n: v for n, v in draft.fields.extra.items() if not n.startswith(RAW) and n not in NOT_EXPORTED}
    return fields | {
        "extra": extra,
        "authors": draft.authors,
        "editors": draft.editors,
        "identifiers": frozenset(draft.identifiers),
        "links": frozenset((link.kind, link.url) for link in draft.links),
        "tags": draft.tags,
        "notes": " ".join("\n\n".join(draft.notes).split()),
    }


@pytest.mark.parametrize("name", samples() or ["bibtex/x.bib"])
def test_a_sample_that_went_out_and_came_in_again_is_the_same(name: str) -> None:
    before = drafts_in(Source(shared_data(name).read_bytes(), name))
    text = exported_bibtex(before)
    after = [record for record in bibtex.parse(Source(text.encode())) if isinstance(record, PaperDraft)]
    assert len(after) == len(before)
    for first, second in zip(before, after, strict=True):
        was, is_now = essence(first), essence(second)
        assert {n: (was[n], is_now[n]) for n in was if was[n] != is_now[n]} == {}, first.citation_key


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
