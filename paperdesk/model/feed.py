"""The content of a feed at one time: its header and entries, before anything is stored."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs

from paperdesk.model.paper import PaperDraft
from paperdesk.text.clean import clean_line, is_script

QUERY_TITLE = "arXiv Query:"
AUTHOR = re.compile(r"\bau:([^\s()\"]+)")
FIELD = re.compile(r"\b(?:all|ti|abs|au|co|jr|cat|rn|id):")
AND_NOT, AND, OR = (re.compile(rf"\s+{joint}\s+") for joint in ("ANDNOT", "AND", "OR"))
LATELY = timedelta(days=3)
ENDED = "9999-12-31T23:59:59.000Z"  # the next fetch of a feed that has ended for good


@dataclass(frozen=True, slots=True)
class FeedHead:
    """A feed's description of itself; a feed importer yields it before the first entry."""

    kind: str  # hf-daily, hf-listing, arxiv-api, arxiv-feed, rss, atom, json-feed ...
    title: str = ""
    home_url: str = ""

    def __post_init__(self) -> None:
        _clean(self, "title", "home_url")


@dataclass(frozen=True, slots=True)
class EntryDraft:
    """One announcement of a paper by a feed."""

    paper: PaperDraft
    guid: str  # identifies the entry from one fetch to the next; never empty
    url: str = ""
    announced_at: datetime | None = None  # aware, UTC; the day of the announcement, not of the submission
    version: int | None = None  # of a preprint
    announce_type: str = ""  # new, cross, replace, replace-cross
    rank: int | None = None  # place on a ranked page, from 1
    upvotes: int | None = None
    comments: int | None = None
    submitter: str = ""

    def __post_init__(self) -> None:
        _clean(self, "guid", "url", "announce_type", "submitter")


def _clean(record: "FeedHead | EntryDraft", *names: str) -> None:
    """Remove disallowed characters from a record's texts."""
    for name in names:
        if not (text := getattr(record, name)).isprintable():
            object.__setattr__(record, name, clean_line(text))
        if name.endswith("url") and is_script(text):
            object.__setattr__(record, name, "")


def title_for_people(title: str) -> str:
    """The title of a feed; arXiv's `arXiv Query: search_query=all:x AND cat:cs.LG` is put into words."""
    if not title.startswith(QUERY_TITLE):
        return title
    asked = parse_qs(title.removeprefix(QUERY_TITLE).strip())
    words = " ".join([*asked.get("search_query", ()), *asked.get("id_list", ())])
    words = AUTHOR.sub(lambda name: name[1].replace("_", " "), words)
    for sign, word in ((FIELD, ""), (AND_NOT, ", not "), (AND, ", "), (OR, " or ")):
        words = sign.sub(word, words)
    return f"arXiv: {' '.join(words.split())}" if words.strip() else "arXiv"


def today(address: str) -> str:
    """The address to request now: `week=this`, `month=this`, `date:today` and `from=lately` become UTC dates."""
    present = datetime.now(UTC)
    year, week, _ = present.isocalendar()
    address = address.replace("from=lately", f"from={present - LATELY:%Y-%m-%d}")
    address = address.replace("_date:today", f"_date:{present:%Y-%m-%d}")
    return address.replace("week=this", f"week={year}-W{week:02}").replace("month=this", f"month={present:%Y-%m}")
