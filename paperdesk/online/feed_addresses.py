"""What users enter to follow a feed, and the resulting address: `cs.LG`, `au:tegmark`, `hf:daily`."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from paperdesk.errors import FetchFailed
from paperdesk.online.searches import query_address, search_of_page, search_of_words
from paperdesk.settings import ServiceSettings

ARCHIVES = (
    "astro-ph cond-mat cs econ eess gr-qc hep-ex hep-lat hep-ph hep-th math math-ph nlin nucl-ex nucl-th physics "
    "q-bio q-fin quant-ph stat"
)
CATEGORY = re.compile(
    rf"(?P<archive>{ARCHIVES.replace(' ', '|')})(?:\.(?P<subject>[a-z]{{2}}|[a-z]+-[a-z]+|other|soft|optics))?", re.I
)
LISTED = re.compile(r"/list/([\w.-]+)(?:/|\Z)")
FIELDS = "ti|au|abs|co|jr|cat|rn|id|all"
QUERY = re.compile(rf"(?:\A|[\s(])(?:{FIELDS}):\S", re.IGNORECASE)
TERM = re.compile(
    rf"(?P<sign>[()])|(?P<joint>AND\s+NOT|ANDNOT|AND|OR|NOT)\b"
    rf"|(?:(?P<field>{FIELDS}):)?(?P<value>\"[^\"]*\"|\[[^\]]*\]|[^\s()]+)",
    re.IGNORECASE,
)
HUGGING_FACE = {"daily": "", "week": "week=this", "month": "month=this", "trending": "sort=trending"}


@dataclass(frozen=True, slots=True)
class FeedAddress:
    """The address of a feed, and its provisional name."""

    address: str
    title: str = ""


def read_feed_address(text: str, services: ServiceSettings) -> FeedAddress:
    """Return the intended address; a web address is returned unchanged.

    Raises:
        FetchFailed: the text is not understood; the message shows what would be.
    """
    text = " ".join(text.split())
    if re.match(r"feed:(?://)?", text, re.IGNORECASE):
        text = re.sub(r"\Afeed:(?://)?(?=https?:)|\Afeed:(?=//)", "", text, flags=re.IGNORECASE)
        text = f"http:{text}" if text.startswith("//") else text
    if "://" in text:
        found = search_of_page(text, services)
        return (FeedAddress(*found) if found else _known_page(text, services)) or FeedAddress(text)
    if found := search_of_words(text, services):
        return FeedAddress(*found)
    rest = re.sub(r"\Aarxiv:\s*", "", text, flags=re.IGNORECASE)
    if name := re.fullmatch(r"hf:?\s*(daily|week|month|trending)?(?:ly)?", text, re.IGNORECASE):
        return _hugging_face((name[1] or "daily").lower(), services)
    if categories := _categories(rest):
        return FeedAddress(f"{services.arxiv_feeds}/rss/{'+'.join(categories)}", f"arXiv {', '.join(categories)}")
    if QUERY.search(rest) or (rest != text and rest):
        return arxiv_query(rest, services)
    raise FetchFailed(
        "not-a-feed-address",
        "“{text}” is not a web address. Addresses begin with https:// or http://. You can also enter an "
        "arXiv category (cs.LG), an arXiv query (au:tegmark AND grokking), hf:daily or hf:search effective "
        "theory.",
        text=text,
    )


def _known_page(address: str, services: ServiceSettings) -> FeedAddress | None:
    """The feed behind a page of arXiv or Hugging Face that links to none."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if parts.hostname in {"arxiv.org", "www.arxiv.org", "export.arxiv.org"} and (listed := LISTED.match(parts.path)):
        categories = _categories(listed[1])
        return FeedAddress(f"{services.arxiv_feeds}/rss/{'+'.join(categories)}") if categories else None
    if parts.hostname in {"huggingface.co", "hf.co"}:
        words = parts.path.strip("/").split("/")
        if words[0] == "papers" and len(words) == 1 and "q" not in parse_qs(parts.query):
            return _hugging_face("daily", services)
        if words[0] == "papers" and words[1:2] and words[1] in {"week", "month", "trending"}:
            return _hugging_face(words[1], services)
    return None


def _hugging_face(period: str, services: ServiceSettings) -> FeedAddress:
    query = "&".join(part for part in (HUGGING_FACE[period], "limit=100") if part)
    title = "Hugging Face papers" if period == "daily" else f"Hugging Face papers: {period}"
    return FeedAddress(f"{services.hugging_face}/api/daily_papers?{query}", title)


def _categories(text: str) -> list[str]:
    """The arXiv categories in normal form; none if anything else is among them."""
    parts = [part for part in re.split(r"[+,\s]+", text) if part]
    found = [CATEGORY.fullmatch(part) for part in parts]
    return [_category(match) for match in found if match] if parts and all(found) else []


def _category(match: re.Match[str]) -> str:
    subject = match["subject"] or ""
    if subject:
        subject = "." + (subject.upper() if len(subject) == len("LG") else subject.lower())
    return match["archive"].lower() + subject


def arxiv_query(text: str, services: ServiceSettings) -> FeedAddress:
    """The newest papers for a query in arXiv's own language; words without a field match anywhere."""
    return FeedAddress(query_address(words_to_query(text), services), f"arXiv: {text}")


def words_to_query(text: str) -> str:
    """`au:tegmark grokking NOT phase` in arXiv's syntax: `au:tegmark AND all:grokking ANDNOT all:phase`."""
    parts: list[str] = []
    for found in TERM.finditer(text):
        if found["joint"]:
            parts.append("ANDNOT" if "NOT" in found["joint"].upper() else found["joint"].upper())
        elif found["sign"] == ")":
            parts.append(")")
        else:
            needs_joint = parts and parts[-1] not in {"AND", "OR", "ANDNOT", "("}
            parts += ["AND"] if needs_joint else []
            parts.append("(" if found["sign"] else f"{(found['field'] or 'all').lower()}:{found['value']}")
    return " ".join(parts).replace("( ", "(").replace(" )", ")")


def feed_categories(address: str, services: ServiceSettings) -> list[str]:
    """The categories announced at an address; none if it is not an arXiv feed."""
    for base in (services.arxiv_feeds, services.arxiv_feeds.replace("https:", "http:"), "http://export.arxiv.org"):
        for kind in ("rss", "atom"):
            if address.startswith(f"{base}/{kind}/"):
                return _categories(address.removeprefix(f"{base}/{kind}/").partition("?")[0])
    return []
