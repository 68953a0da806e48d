"""Links of papers: the target of an address, and the links in an abstract."""

import re
from urllib.parse import urlsplit

from paperdesk.model.paper import Link, LinkKind
from paperdesk.text.urls import find_urls, is_web_address

CODE_HOSTS = frozenset(
    {
        *("github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "sourceforge.net", "gitee.com"),
        *("gist.github.com", "git.sr.ht", "code.google.com", "anonymous.4open.science"),
    }
)
DATA_HOSTS = frozenset(
    {
        *("zenodo.org", "figshare.com", "osf.io", "datadryad.org", "kaggle.com", "dataverse.harvard.edu"),
        *("physionet.org", "openneuro.org", "data.mendeley.com"),
    }
)
HUGGING_FACE = frozenset({"huggingface.co", "hf.co"})
NO_REPOSITORY = frozenset({"papers", "blog", "docs", "spaces", "datasets", "collections", "join", "api", "posts"})
PUBLISHERS = re.compile(
    r"(?:\A|\.)(?:arxiv\.org|doi\.org|openreview\.net|biorxiv\.org|medrxiv\.org|aclanthology\.org|semanticscholar\.org"
    r"|ncbi\.nlm\.nih\.gov|ieee\.org|acm\.org|springer\.com|nature\.com|sciencedirect\.com|wiley\.com|mdpi\.com"
    r"|alphaxiv\.org|jstor\.org|ssrn\.com)\Z"
)
PAIR = 2


def classify_link(url: str) -> LinkKind:
    """Return the kind of target of an address; anything but a known host of code, data or papers is a project page."""
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.")
    segments = [segment for segment in parts.path.split("/") if segment]
    if parts.path.lower().endswith(".pdf") or (host == "arxiv.org" and segments[:1] == ["pdf"]):
        return LinkKind.PDF
    if host in CODE_HOSTS or host.startswith(("gitlab.", "git.")):
        return LinkKind.CODE
    if host in HUGGING_FACE:
        return _hugging_face(segments)
    if host in DATA_HOSTS:
        return LinkKind.DATA
    return LinkKind.PAGE if PUBLISHERS.search(host) else LinkKind.PROJECT


def _hugging_face(segments: list[str]) -> LinkKind:
    first = segments[0] if segments else ""
    if first in {"datasets", "papers"}:
        return LinkKind.DATA if first == "datasets" else LinkKind.PAGE
    return LinkKind.CODE if len(segments) >= PAIR and first not in NO_REPOSITORY else LinkKind.PROJECT


def make_link(url: str, kind: LinkKind | None = None) -> Link | None:
    """Return the link for a web address, with the given kind or the one implied by its host; None for anything else."""
    url = url.strip()
    if not is_web_address(url):
        return None
    try:
        return Link((kind or classify_link(url)).value, url)
    except ValueError:  # urlsplit: "Invalid IPv6 URL"
        return None


def links_in(text: str) -> tuple[Link, ...]:
    """Return the web links in running text, in order, without repetition."""
    found = (make_link(url) for url in find_urls(text))
    return tuple(dict.fromkeys(link for link in found if link))


def join_links(*groups: tuple[Link | None, ...]) -> tuple[Link, ...]:
    """Return the links of all groups without repetition, preferring the first, whose kind its source gave."""
    links: dict[str, Link] = {}
    for link in (link for group in groups for link in group if link):
        links.setdefault(link.url.rstrip("/").lower(), link)
    return tuple(links.values())
