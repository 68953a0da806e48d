"""The HTML of a Hugging Face papers page saved from the browser, which contains its papers as JSON."""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from paperdesk.errors import ImportFailed
from paperdesk.importers.base import Importer, Record, Source
from paperdesk.importers.hf_papers import entries, is_paper_record
from paperdesk.importers.json_text import text_of
from paperdesk.model.feed import FeedHead

PROPS = re.compile(r"data-target=\"(?P<target>[\w-]*Papers?\w*)\"[^>]*?data-props=\"(?P<json>[^\"]+)\"", re.DOTALL)
LISTS = ("dailyPapers", "papers", "trendingPapers")


def recognizes(source: Source) -> bool:
    """HTML with the papers' data in an attribute."""
    return source.head.lstrip()[:1] == "<" and "data-props" in source.text and bool(PROPS.search(source.text))


def parse(source: Source) -> Iterator[Record]:
    """Yield the papers of the page in its order.

    Raises:
        ImportFailed: the page was not saved completely.
    """
    day, records = "", []
    for found in PROPS.finditer(source.text):
        props = _load(found["json"])
        day = day or text_of(props, "dateString", "date")
        records += _papers(props)
    title = f"Hugging Face papers {day}".strip()
    yield FeedHead("hf-page", title, "https://huggingface.co/papers")
    yield from entries(records)


def _load(attribute: str) -> Any:
    try:
        return json.loads(html.unescape(attribute), strict=False)
    except (ValueError, RecursionError) as error:
        raise ImportFailed(
            "hf-page-cut-off", "This Hugging Face page was not saved completely. Save it again."
        ) from error


def _papers(props: Any) -> list[Any]:
    if not isinstance(props, dict):
        return []
    if is_paper_record(props):
        return [props]
    found = [props[name] for name in LISTS if isinstance(props.get(name), list)]
    return [record for records in found for record in records]


IMPORTER = Importer("hf-page", "Hugging Face papers page (saved HTML)", "feed", recognizes, parse)
