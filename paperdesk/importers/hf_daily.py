"""The JSON of Hugging Face: `/api/daily_papers`, search results, and one paper of `/api/papers`."""

from collections.abc import Iterator

from paperdesk.importers.base import Importer, Record, Source
from paperdesk.importers.hf_papers import entries, is_paper_record
from paperdesk.importers.json_text import json_or_none, load_json
from paperdesk.model.feed import FeedHead


def recognizes(source: Source) -> bool:
    """A list whose first object is a paper, or one such object."""
    data = json_or_none(source)
    return is_paper_record(data) or (isinstance(data, list) and any(is_paper_record(record) for record in data[:3]))


def parse(source: Source) -> Iterator[Record]:
    """Yield the papers, ranked as listed."""
    data = load_json(source)
    yield FeedHead("hf-daily", "Hugging Face daily papers", "https://huggingface.co/papers")
    yield from entries(data if isinstance(data, list) else [data])


IMPORTER = Importer("hf-daily", "Hugging Face daily papers (JSON)", "feed", recognizes, parse)
