"""Reading fetched data as a feed."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from paperdesk import __version__
from paperdesk.errors import ImportFailed
from paperdesk.importers import find_importer
from paperdesk.importers.base import Rejected, Source
from paperdesk.jobs.unreadable_answers import other_answer
from paperdesk.model.feed import EntryDraft, FeedHead
from paperdesk.model.paper import PaperDraft
from paperdesk.online.http import Fetched
from paperdesk.text.decode import as_utf8


@dataclass(frozen=True, slots=True)
class Contents:
    """The current content of a feed."""

    head: FeedHead
    entries: tuple[EntryDraft | PaperDraft, ...] = ()
    rejected: tuple[Rejected, ...] = ()


def read_feed(fetched: Fetched, address: str, give_way: Callable[[], object] = lambda: None) -> Contents:
    """Read a feed; `give_way` is called before each entry and may pause.

    Raises:
        FetchFailed: the server returned an error, or has requirements such as a login.
        ImportFailed: it is not a feed.
    """
    if _is_empty_day(fetched):
        return Contents(FeedHead("hf-daily"))
    source = Source(as_utf8(fetched.body or b"", fetched.charset), address, fetched.read_from)
    try:
        importer = find_importer(source)
    except ImportFailed as error:
        raise other_answer(fetched) or error from error
    if importer.holds != "feed":
        raise other_answer(fetched) or ImportFailed(
            "feed-is-other-format",
            "{address} is not a feed but {format}. Import it as a file instead.",
            address=address,
            format=importer.label,
        )
    records = []
    for record in importer.parse(source):
        give_way()
        records.append(record)
    heads = [record for record in records if isinstance(record, FeedHead)]
    return Contents(
        heads[-1] if heads else FeedHead(importer.name),
        tuple(record for record in records if isinstance(record, EntryDraft | PaperDraft)),
        tuple(record for record in records if isinstance(record, Rejected)),
    )


def is_feed(fetched: Fetched) -> bool:
    """True if the data is a feed of any kind."""
    try:
        return (
            _is_empty_day(fetched)
            or find_importer(Source(as_utf8(fetched.body or b"", fetched.charset))).holds == "feed"
        )
    except ImportFailed:
        return False


def _is_empty_day(fetched: Fetched) -> bool:
    """True if Hugging Face has no papers yet for a day, week or month that has just begun, or no results."""
    is_list = "/api/daily_papers" in fetched.read_from or "/api/papers/search" in fetched.read_from
    return is_list and (fetched.body or b"").strip() == b"[]"


def body_mark(body: bytes | None) -> str:
    """A value that shows whether this version of the program has already read a body; "" for none."""
    return hashlib.sha256(body).hexdigest()[:32] + f"-{__version__}" if body else ""
