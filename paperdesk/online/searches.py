"""Searches that can be followed: from what users type, or copy from the browser, to an address.

Each uses a public address that requires no key, page by page, newest first if the service supports it.
"""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any
from urllib.parse import parse_qs, parse_qsl, quote, unquote_plus, urlencode, urlsplit, urlunsplit

from paperdesk.settings import ServiceSettings

PAGE_PAPERS = 100  # papers
WORDS = re.compile(
    r"(?P<service>hf|s2|semantic ?scholar|openalex|biorxiv|medrxiv)\s*:\s*(?:search\b\s*)?(?P<query>\S.*)",
    re.IGNORECASE,
)
HF_WORDS = re.compile(r"hf\s*:\s*search\b", re.IGNORECASE)
ARXIV_HOSTS = {"arxiv.org", "export.arxiv.org"}
HF_HOSTS = {"huggingface.co", "hf.co"}
BIORXIV_HOSTS = {"biorxiv.org", "medrxiv.org"}
OPENALEX_HOSTS = {"openalex.org", "api.openalex.org", "explore.openalex.org"}
ARXIV_NAMES = "all title author abstract comments journal_ref report_num paper_id cross_list_category"
ARXIV_FIELDS = dict(zip(ARXIV_NAMES.split(), ("all", "ti", "au", "abs", "co", "jr", "rn", "id", "cat"), strict=True))
S2_FIELDS = "title,abstract,authors,year,publicationDate,venue,journal,externalIds,openAccessPdf,url"
JOINTS = {"AND": "AND", "OR": "OR", "NOT": "ANDNOT"}
MOST_TERMS = 20
RESUMPTION = re.compile(rb"<(?:\w+:)?resumptionToken\b[^>]*>([^<]+)<")
TERM = re.compile(r"\"[^\"]+\"|\S+")
Search = tuple[str, str]
"""The address that returns a search's results, and the name of the feed."""


def search_of_words(text: str, services: ServiceSettings) -> Search | None:
    """The search for a text: `hf:search effective theory`, `openalex: grokking`, `biorxiv:neuroscience`."""
    found = WORDS.fullmatch(text)
    if not found:
        return None
    service, query = found["service"].lower().replace(" ", ""), found["query"]
    if service == "hf":
        return hugging_face(query, services) if HF_WORDS.match(text) else None
    if service in {"s2", "semanticscholar"}:
        return semantic_scholar(query, services)
    if service == "openalex":
        return openalex({"search": query}, services)
    return biorxiv(service, query, services)


def search_of_page(address: str, services: ServiceSettings) -> Search | None:
    """The search whose results a page shows; None for any other page."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    host, path = (parts.hostname or "").removeprefix("www."), parts.path.strip("/").split("/")
    asked = {name: values[-1].strip() for name, values in parse_qs(parts.query).items()}
    if host in ARXIV_HOSTS:
        return _arxiv_page(path, asked, services)
    if asked.get("verb") == "ListRecords" and not {"from", "resumptionToken"} & set(asked):
        return f"{address}&from=lately", ""
    if host in BIORXIV_HOSTS and path[0] == "collection" and path[1:]:
        return biorxiv(host.partition(".")[0], path[1], services)
    return _results_page(host, path[0], asked, services)


def _results_page(host: str, path: str, asked: dict[str, str], services: ServiceSettings) -> Search | None:
    """A page whose query contains the search."""
    query = asked.get("q", "")
    if host in OPENALEX_HOSTS and path == "works":
        return openalex(asked, services)
    if host in HF_HOSTS and path in {"papers", "search"} and query:
        return hugging_face(query, services)
    return semantic_scholar(query, services) if host == "semanticscholar.org" and path == "search" and query else None


# --- the services


def hugging_face(query: str, services: ServiceSettings) -> Search:
    """Papers found by Hugging Face, best first, as it has no other order."""
    query = " ".join(query.split())
    address = f"{services.hugging_face}/api/papers/search?{urlencode({'q': query, 'limit': PAGE_PAPERS})}"
    return address, f"Hugging Face: {query}"


def semantic_scholar(query: str, services: ServiceSettings) -> Search:
    """Papers found by Semantic Scholar, newest first."""
    asked = {"query": query, "sort": "publicationDate:desc", "fields": S2_FIELDS}
    return f"{services.semantic_scholar}/graph/v1/paper/search/bulk?{urlencode(asked)}", f"Semantic Scholar: {query}"


def openalex(asked: dict[str, str], services: ServiceSettings) -> Search | None:
    """Works found by OpenAlex, newest first and none from the future; None without a query."""
    filters = [part for part in asked.get("filter", "").split(",") if part]
    words = asked.get("search") or asked.get("q", "")
    for part in list(filters):
        if part.startswith("default.search:"):
            words = words or part.removeprefix("default.search:")
            filters.remove(part)
    if not words and not filters:
        return None
    filters = [part for part in filters if not part.startswith("to_publication_date:")]
    told = {"search": words} if words else {}
    told |= {"filter": ",".join([*filters, "to_publication_date:today"]), "sort": "publication_date:desc"}
    told |= {"per_page": str(PAGE_PAPERS), "page": "1"}
    title = words or ", ".join(part.partition(":")[2] for part in filters)
    return f"{services.openalex}/works?{urlencode(told, safe=':,|')}", f"OpenAlex: {title}"


def biorxiv(server: str, collection: str, services: ServiceSettings) -> Search:
    """What a bioRxiv or medRxiv collection posted in the last seven days."""
    name = re.sub(r"[\s_+-]+", "_", unquote_plus(collection).strip().lower())
    address = f"{services.biorxiv}/details/{server.lower()}/7d/0/json?{urlencode({'category': name})}"
    title = {"biorxiv": "bioRxiv", "medrxiv": "medRxiv"}[server.lower()]
    return address, f"{title}: {name.replace('_', ' ')}"


def arxiv(query: str, title: str, services: ServiceSettings) -> Search:
    """The newest arXiv submissions for a query in its own language."""
    return query_address(query, services), f"arXiv: {title}"


def query_address(query: str, services: ServiceSettings, *, start: int = 0, count: int = PAGE_PAPERS) -> str:
    """The address of one page of arXiv's results, newest submissions first."""
    order = "sortBy=submittedDate&sortOrder=descending"
    page = f"start={start}&max_results={count}"
    return f"{services.arxiv_api}/api/query?search_query={quote(query, safe=':+')}&{page}&{order}"


def _arxiv_page(path: list[str], asked: dict[str, str], services: ServiceSettings) -> Search | None:
    """Results of arXiv's simple or advanced search form, for one archive or all; or an author's page."""
    if path[0] == "a" and path[1:2] and re.fullmatch(r"[\w-]+_\w+_\d+", path[1]):
        return f"{services.arxiv_pdfs}/a/{path[1]}.atom2", f"arXiv: {path[1]}"
    if path[0] != "search":
        return None
    if "advanced" in path:
        query = _advanced(asked)
    else:
        field = ARXIV_FIELDS.get(asked.get("searchtype", "all"), "all")
        query = " AND ".join(f"{field}:{term}" for term in TERM.findall(asked.get("query", "")))
    if not query:
        return None
    if path[1:] and path[1] not in {"", "advanced"}:
        query = f"({query}) AND cat:{path[1]}*"
    title = asked.get("query") or re.sub(r"\b\w+:", "", query)
    return arxiv(query, title, services)


def _advanced(asked: dict[str, str]) -> str:
    """The terms of the advanced form: `terms-0-term`, `terms-0-field`, `terms-1-operator` ..."""
    query = ""
    for number in range(MOST_TERMS):
        terms = TERM.findall(asked.get(f"terms-{number}-term", ""))
        if not terms:
            continue
        field = ARXIV_FIELDS.get(asked.get(f"terms-{number}-field", "all"), "all")
        part = " AND ".join(f"{field}:{term}" for term in terms)
        part = f"({part})" if len(terms) > 1 else part
        query = f"{query} {JOINTS.get(asked.get(f'terms-{number}-operator', 'AND'), 'AND')} {part}" if query else part
    return query


# --- pages


def next_page(address: str, body: bytes, count: int) -> str:
    """The address of the next page of a search; "" if there is none.

    Args:
        address: the address of this page.
        body: its content.
        count: the number of papers on it.
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    asked = dict(parse_qsl(parts.query, keep_blank_values=True))
    if not count:
        return ""
    if parts.path.endswith("/api/query") and "search_query" in asked:
        size = _number(asked.get("max_results", ""), 10)
        return _with(address, start=_number(asked.get("start", ""), 0) + size) if count >= size else ""
    if parts.path.endswith("/api/daily_papers"):
        size = _number(asked.get("limit", ""), 50)
        return _with(address, p=_number(asked.get("p", ""), 0) + 1) if count >= size else ""
    return next((found for found in _of_answer(address, parts.path, asked, body, count) if found), "")


def _of_answer(address: str, path: str, asked: dict[str, str], body: bytes, count: int) -> Iterator[str]:
    """The next page according to the response."""
    if asked.get("verb") == "ListRecords":
        found = RESUMPTION.search(body)
        token = unescape(found[1].decode("utf-8", "replace")).strip() if found else ""
        kept = urlencode({"verb": "ListRecords", "resumptionToken": token})
        yield urlunsplit(urlsplit(address)._replace(query=kept)) if token else ""
    told = _loaded(body)
    if path.endswith("/paper/search/bulk") and isinstance(told.get("token"), str):
        yield _with(address, token=told["token"])
    elif path.endswith("/works") and isinstance(told.get("meta"), dict):
        page, size = _number(asked.get("page", ""), 1), _number(asked.get("per_page", ""), count)
        yield _with(address, page=page + 1) if page * size < _number(told["meta"].get("count"), 0) else ""
    elif place := re.search(r"(/details/\w+/\w+/)(\d+)(/json)\Z", path):
        message: Any = next(iter(told.get("messages") or [{}]), {})
        start = int(place[2]) + count
        total = _number(message.get("total") if isinstance(message, dict) else 0, 0)
        moved = f"{path[: place.start()]}{place[1]}{start}{place[3]}"
        yield urlunsplit(urlsplit(address)._replace(path=moved)) if start < total else ""


def _loaded(body: bytes) -> dict[str, Any]:
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def _number(value: object, otherwise: int) -> int:
    text = str(value)
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 9 else otherwise  # noqa: PLR2004


def _with(address: str, **values: object) -> str:
    """An address with other values in its query, otherwise unchanged."""
    parts = urlsplit(address)
    kept = [part for part in parts.query.split("&") if part and part.partition("=")[0] not in values]
    told = [f"{name}={quote(str(value), safe='')}" for name, value in values.items()]
    return urlunsplit(parts._replace(query="&".join([*kept, *told])))
