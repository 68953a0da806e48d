"""W3C Web Annotations: the shapes that the data model requires."""

import json
import re
from datetime import datetime
from typing import Any

from paperdesk.exporters.annotated import AnnotatedPaper, Mark
from paperdesk.exporters.annotations_jsonld import annotations_jsonld
from paperdesk.exporters.base import ExportRecord
from paperdesk.model.annotation import Anchor, AnnotationKind
from paperdesk.model.paper import Identifier, PaperFields

WHEN: dict[str, Any] = {"added_at": "2026-01-02T03:04:05.678Z", "changed_at": "2026-02-02T03:04:05.678Z"}
RECORD = ExportRecord("lee2020", PaperFields(title="Grokking"), identifiers=(Identifier("doi", "10.1234/abc"),))
MARKS = (
    Mark(
        1,
        AnnotationKind.HIGHLIGHT,
        "Why?",
        "#ffd400",
        Anchor("", "the loss", "so ", " is", 5, 3, ((10, 20.5, 110, 32.25), (10, 33, 50, 45))),
        address="file:///a.pdf",
        **WHEN,
    ),
    Mark(2, AnnotationKind.UNDERLINE, "", "red", Anchor("abstract", "words"), position=(4, 9), **WHEN),
    Mark(3, AnnotationKind.NOTE, "All of it", **WHEN),
    Mark(4, AnnotationKind.AREA, "", "blue", Anchor(attachment_id=5, page=0), address="file:///a.pdf", **WHEN),
)
SELECTORS: dict[str, dict[str, type]] = {
    "TextQuoteSelector": {"exact": str},
    "TextPositionSelector": {"start": int, "end": int},
    "FragmentSelector": {"value": str, "conformsTo": str},
}
IRI = re.compile(r"[a-z]+:\S+")


def written() -> dict[str, Any]:
    found = json.loads(annotations_jsonld([AnnotatedPaper("paper-1-1", RECORD, MARKS, frozenset([1, 2, 3, 4]))]))
    assert isinstance(found, dict)
    return found


def annotations() -> dict[str, Any]:
    return {one["id"].rpartition("-")[2]: one for one in written()["first"]["items"]}


def test_the_collection_and_its_page_are_complete() -> None:
    collection = written()
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (collection["type"], collection["first"]["type"]) == ("AnnotationCollection", "AnnotationPage")
    assert collection["total"] == len(collection["first"]["items"]) == 4


def test_every_annotation_has_the_shape_that_the_model_requires() -> None:
    ids = set()
    for one in annotations().values():
        assert one["type"] == "Annotation"
        assert IRI.fullmatch(one["id"])
        ids.add(one["id"])
        assert one["motivation"] in {"highlighting", "commenting"}
        for name in ("created", "modified"):
            assert datetime.fromisoformat(one[name].replace("Z", "+00:00")).tzinfo is not None
        assert IRI.fullmatch(one["target"]["source"])
        for body in one.get("body", []):
            assert (body["type"], body["format"]) == ("TextualBody", "text/markdown")
            assert isinstance(body["value"], str)
        for selector in one["target"].get("selector", []):
            for name, kind in SELECTORS[selector["type"]].items():
                assert isinstance(selector[name], kind)
    assert len(ids) == 4


def test_a_mark_in_a_pdf_has_its_words_page_and_rectangles() -> None:
    target = annotations()["1"]["target"]
    assert target["source"] == "file:///a.pdf"
    assert target["selector"][0] == {"type": "TextQuoteSelector", "exact": "the loss", "prefix": "so ", "suffix": " is"}
    assert [s["value"] for s in target["selector"][1:]] == [
        "page=4&viewrect=10,20.5,100,11.75",
        "page=4&viewrect=10,33,40,12",
    ]


def test_a_mark_in_an_abstract_has_its_place_and_the_papers_address() -> None:
    one = annotations()["2"]
    assert one["target"]["source"] == "https://doi.org/10.1234/abc"
    assert {"type": "TextPositionSelector", "start": 4, "end": 9} in one["target"]["selector"]
    assert one["stylesheet"]["value"] == ".pd-mark { text-decoration: underline #ff6666 }"


def test_a_note_about_the_paper_is_a_comment_on_it() -> None:
    one = annotations()["3"]
    assert (one["motivation"], one["body"][0]["value"]) == ("commenting", "All of it")
    assert "selector" not in one["target"]
    assert annotations()["4"]["target"]["selector"][0]["value"] == "page=1"
