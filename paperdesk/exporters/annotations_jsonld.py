"""Annotations in the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), as JSON-LD.

The target of an annotation in a PDF is its file, with the words (TextQuoteSelector) and, using the fragments of RFC
8118, the page and each rectangle on it (FragmentSelector `page=4&viewrect=left,top,width,height`, in points from the
top left corner of the page). The target of one in an abstract is the paper's address, with the words and, if known,
their position in the abstract (TextPositionSelector).
"""

import json
from collections.abc import Iterable
from typing import Any

from paperdesk.exporters.annotated import AnnotatedPaper, Mark
from paperdesk.exporters.plain import addresses
from paperdesk.model.annotation import AnnotationKind
from paperdesk.text.inert import inert

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
PDF_FRAGMENTS = "http://tools.ietf.org/rfc/rfc3778"


def annotations_jsonld(papers: Iterable[AnnotatedPaper]) -> str:
    """The annotations of papers as one AnnotationCollection with a single page."""
    found = [_annotation(paper, mark) for paper in papers for mark in paper.wanted()]
    page = {"id": "urn:paperdesk:annotations:page-1", "type": "AnnotationPage", "startIndex": 0, "items": found}
    collection = {
        "@context": CONTEXT,
        "id": "urn:paperdesk:annotations",
        "type": "AnnotationCollection",
        "label": "Annotations from PaperDesk",
        "total": len(found),
        "first": page,
    }
    return json.dumps(collection, ensure_ascii=False, indent=2) + "\n"


def _annotation(paper: AnnotatedPaper, mark: Mark) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": f"urn:paperdesk:{paper.id}:annotation-{mark.id}",
        "type": "Annotation",
        "motivation": "commenting" if mark.kind == AnnotationKind.NOTE else "highlighting",
        "created": mark.added_at,
        "modified": mark.changed_at,
        "target": _target(paper, mark),
    }
    if mark.text:
        found["body"] = [
            {"type": "TextualBody", "value": inert(mark.text), "format": "text/markdown", "purpose": "commenting"}
        ]
    if mark.color:
        found["stylesheet"] = {"type": "CssStylesheet", "value": f".pd-mark {{ {_style(mark)} }}"}
        found["target"]["styleClass"] = "pd-mark"
    return found


def _style(mark: Mark) -> str:
    color = mark.color_value
    return f"text-decoration: underline {color}" if mark.kind == AnnotationKind.UNDERLINE else f"background: {color}"


def _target(paper: AnnotatedPaper, mark: Mark) -> dict[str, Any]:
    source = mark.address or next((url for _name, url in addresses(paper.record)), f"urn:paperdesk:{paper.id}")
    target: dict[str, Any] = {"type": "SpecificResource", "source": source}
    if selectors := [*_quote(mark), *_position(mark), *_fragments(mark)]:
        target["selector"] = selectors
    return target


def _quote(mark: Mark) -> Iterable[dict[str, Any]]:
    anchor = mark.anchor
    if anchor.quote:
        context = {name: value for name, value in (("prefix", anchor.prefix), ("suffix", anchor.suffix)) if value}
        yield {"type": "TextQuoteSelector", "exact": anchor.quote, **context}


def _position(mark: Mark) -> Iterable[dict[str, Any]]:
    if mark.position is not None:
        yield {"type": "TextPositionSelector", "start": mark.position[0], "end": mark.position[1]}


def _fragments(mark: Mark) -> Iterable[dict[str, Any]]:
    """Each page with each of its rectangles."""
    fragment = {"type": "FragmentSelector", "conformsTo": PDF_FRAGMENTS}
    for page, rects in mark.anchor.pieces:
        if not rects:
            yield {**fragment, "value": f"page={page + 1}"}
        for left, top, right, bottom in rects:
            sides = ",".join(f"{side:g}" for side in (left, top, round(right - left, 2), round(bottom - top, 2)))
            yield {**fragment, "value": f"page={page + 1}&viewrect={sides}"}
