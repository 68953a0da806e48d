"""Hugging Face's JSON: `/api/daily_papers`, search results, and one paper of `/api/papers`."""

from collections.abc import Iterator

from paperdesk.importers.base import Importer, Record, Source
from paperdesk.importers.hf_papers import entries, listed_papers
from paperdesk.importers.json_text import json_or_none, load_json, text_of
from paperdesk.model.feed import FeedHead


def recognizes(source: Source) -> bool:
    """A list of papers, on its own or in an object, or one paper."""
    data = json_or_none(source)
    return "jsonfeed.org" not in text_of(data, "version") and bool(listed_papers(data))


def parse(source: Source) -> Iterator[Record]:
    """Yield the papers, ranked as listed."""
    yield FeedHead("hf-daily", "Hugging Face daily papers", "https://huggingface.co/papers")
    yield from entries(listed_papers(load_json(source)))


IMPORTER = Importer("hf-daily", "Hugging Face daily papers (JSON)", "feed", recognizes, parse)
