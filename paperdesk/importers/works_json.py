"""JSON of services about papers: OpenAlex, Semantic Scholar, bioRxiv and medRxiv."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from paperdesk.errors import InvalidField
from paperdesk.importers.base import Importer, Record, Source, at_entry
from paperdesk.importers.drafts import all_links, guid_of, plain, rejected
from paperdesk.importers.json_text import json_or_none, load_json, text_of
from paperdesk.importers.pages import range_of
from paperdesk.model.author_lists import split_author_list
from paperdesk.model.feed import EntryDraft, FeedHead
from paperdesk.model.identifiers import doi_identifiers, find_identifiers
from paperdesk.model.links import make_link
from paperdesk.model.names import parse_name
from paperdesk.model.paper import Author, Identifier, Link, LinkKind, PaperDraft, PaperFields
from paperdesk.text.dates import parse_date, parse_moment
from paperdesk.text.html import html_to_text

OPENALEX_TYPES = {"preprint": "preprint", "book": "book", "book-chapter": "chapter", "dissertation": "thesis"}
MOST_WORDS = 5_000  # words of an abstract given as an inverted index


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _objects(value: Any) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _is_openalex(data: Any) -> bool:
    told = _object(data)
    works = told.get("results")
    if not isinstance(works, list) or "per_page" not in _object(told.get("meta")):
        return False
    return not works or "openalex.org/" in text_of(works[0], "id")


def _is_semantic_scholar(data: Any) -> bool:
    told = _object(data)
    papers = told.get("data")
    return isinstance(papers, list) and "total" in told and (not papers or "paperId" in _object(papers[0]))


def _is_biorxiv(data: Any) -> bool:
    told = _object(data)
    posts = told.get("collection")
    return isinstance(posts, list) and "messages" in told and (not posts or "doi" in _object(posts[0]))


def _read(kind: str, title: str, home: str, name: str, entry: Callable[[dict[str, Any]], EntryDraft]) -> Any:
    def parse(source: Source) -> Iterator[Record]:
        """Yield the papers in their order."""
        yield FeedHead(kind, title, home)
        for number, record in enumerate(_object(load_json(source)).get(name) or [], start=1):
            try:
                yield entry(_object(record))
            except (InvalidField, AttributeError, TypeError, ValueError) as error:
                yield rejected(at_entry(number), error, str(record)[:2000])

    return parse


def _recognizes(test: Callable[[Any], bool]) -> Callable[[Source], bool]:
    return lambda source: test(json_or_none(source))


def _draft(
    fields: PaperFields, authors: tuple[Author, ...], identifiers: dict[Identifier, None], links: list[Link | None]
) -> PaperDraft:
    return PaperDraft(fields, authors, identifiers=tuple(identifiers), links=all_links(fields, *links))


def _openalex_entry(work: dict[str, Any]) -> EntryDraft:
    place = _object(work.get("primary_location"))
    imprint, url = _object(work.get("biblio")), text_of(place, "landing_page_url")
    date = parse_date(text_of(work, "publication_date") or str(work.get("publication_year") or ""))
    fields = PaperFields(
        title=plain(html_to_text(text_of(work, "title", "display_name"))),
        type=OPENALEX_TYPES.get(text_of(work, "type"), "article"),
        abstract=plain(_abstract(work.get("abstract_inverted_index"))),
        venue=plain(text_of(place.get("source"), "display_name")),
        year=date.year,
        month=date.month,
        day=date.day,
        volume=text_of(imprint, "volume"),
        issue=text_of(imprint, "issue"),
        pages=range_of(text_of(imprint, "first_page"), text_of(imprint, "last_page")),
    )
    told = [*doi_identifiers(text_of(work, "doi")), *find_identifiers(text_of(work.get("ids"), "pmid"))]
    told += [found for found in find_identifiers(url) if found.scheme == "arxiv"]
    pdf = text_of(work.get("best_oa_location"), "pdf_url") or text_of(place, "pdf_url")
    links = [make_link(url, LinkKind.PAGE), make_link(pdf, LinkKind.PDF)]
    return EntryDraft(
        _draft(fields, tuple(_openalex_authors(work)), dict.fromkeys(told), links),
        guid=text_of(work, "id") or guid_of(fields.title),
        url=url,
        announced_at=parse_moment(text_of(work, "publication_date")),
    )


def _openalex_authors(work: dict[str, Any]) -> Iterator[Author]:
    """The names as on the paper."""
    for one in _objects(work.get("authorships")):
        if name := text_of(one, "raw_author_name") or text_of(one.get("author"), "display_name"):
            yield parse_name(plain(name))


def _abstract(places: Any) -> str:
    """The words of an abstract in order, from an inverted index."""
    found = [
        (place, word)
        for word, where in _object(places).items()
        for place in (where if isinstance(where, list) else [])
        if isinstance(place, int)
    ]
    return " ".join(word for _, word in sorted(found)[:MOST_WORDS])


def _scholar_entry(paper: dict[str, Any]) -> EntryDraft:
    ids, journal = _object(paper.get("externalIds")), _object(paper.get("journal"))
    date = parse_date(text_of(paper, "publicationDate") or str(paper.get("year") or ""))
    told = [*doi_identifiers(text_of(ids, "DOI"))]
    told += [*find_identifiers(f"arXiv:{ids['ArXiv']}")] if ids.get("ArXiv") else []
    told += [Identifier("pmid", str(ids["PubMed"]))] if ids.get("PubMed") else []
    is_preprint = {one.scheme for one in told} == {"arxiv"} and not journal.get("volume")
    fields = PaperFields(
        title=plain(html_to_text(text_of(paper, "title"))),
        type="preprint" if is_preprint else "article",
        abstract=plain(html_to_text(text_of(paper, "abstract"))),
        venue=plain(text_of(journal, "name") or text_of(paper, "venue")),
        year=date.year,
        month=date.month,
        day=date.day,
        volume=text_of(journal, "volume"),
        pages=" ".join(text_of(journal, "pages").split()),
    )
    authors = tuple(parse_name(plain(name)) for one in _objects(paper.get("authors")) if (name := text_of(one, "name")))
    url = text_of(paper, "url")
    links = [make_link(url, LinkKind.PAGE), make_link(text_of(paper.get("openAccessPdf"), "url"), LinkKind.PDF)]
    return EntryDraft(
        _draft(fields, authors, dict.fromkeys(told), links),
        guid=f"s2:{text_of(paper, 'paperId')}" if text_of(paper, "paperId") else guid_of(fields.title),
        url=url,
        announced_at=parse_moment(text_of(paper, "publicationDate")),
    )


def _biorxiv_entry(post: dict[str, Any]) -> EntryDraft:
    doi, date = text_of(post, "doi"), parse_date(text_of(post, "date"))
    server = "medRxiv" if "medrxiv" in text_of(post, "server").lower() else "bioRxiv"
    version = text_of(post, "version")
    fields = PaperFields(
        title=plain(html_to_text(text_of(post, "title"))),
        type="preprint",
        abstract=plain(html_to_text(text_of(post, "abstract"))),
        venue=server,
        year=date.year,
        month=date.month,
        day=date.day,
    )
    url = f"https://www.{server.lower()}.org/content/{doi}v{version}" if re.fullmatch(r"\d{1,3}", version) else ""
    return EntryDraft(
        _draft(
            fields,
            split_author_list(text_of(post, "authors").strip(" ;")),
            dict.fromkeys(doi_identifiers(doi)),
            [make_link(url, LinkKind.PAGE)],
        ),
        guid=doi or guid_of(fields.title),
        url=url,
        announced_at=parse_moment(text_of(post, "date")),
        version=int(version) if url else None,
    )


OPENALEX = Importer(
    "openalex",
    "OpenAlex works (JSON)",
    "feed",
    _recognizes(_is_openalex),
    _read("openalex", "OpenAlex", "https://openalex.org/works", "results", _openalex_entry),
)
SEMANTIC_SCHOLAR = Importer(
    "semantic-scholar",
    "Semantic Scholar papers (JSON)",
    "feed",
    _recognizes(_is_semantic_scholar),
    _read("semantic-scholar", "Semantic Scholar", "https://www.semanticscholar.org", "data", _scholar_entry),
)
BIORXIV = Importer(
    "biorxiv",
    "bioRxiv or medRxiv posts (JSON)",
    "feed",
    _recognizes(_is_biorxiv),
    _read("biorxiv", "bioRxiv", "https://www.biorxiv.org", "collection", _biorxiv_entry),
)
