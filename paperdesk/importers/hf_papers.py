"""A paper in Hugging Face's JSON, shared by the API and the saved page."""

from collections.abc import Iterable, Iterator
from typing import Any

from paperdesk.errors import InvalidField, Words
from paperdesk.importers.base import Record, at_entry
from paperdesk.importers.drafts import all_links, arxiv_links, guid_of, plain, rejected
from paperdesk.importers.json_text import count_of, text_of
from paperdesk.model.author_lists import split_author_list
from paperdesk.model.feed import EntryDraft
from paperdesk.model.identifiers import normalize_arxiv
from paperdesk.model.links import make_link
from paperdesk.model.names import parse_name
from paperdesk.model.paper import Author, Identifier, LinkKind, PaperDraft, PaperFields
from paperdesk.text.dates import parse_date, parse_moment


def is_paper_record(record: Any) -> bool:
    """True if a JSON object is a Hugging Face paper, from a daily list or on its own."""
    if not isinstance(record, dict):
        return False
    paper = record.get("paper", record)
    return isinstance(paper, dict) and "id" in paper and "title" in (paper | record) and "authors" in paper


WRAPPERS = ("papers", "dailyPapers", "trendingPapers", "results", "items", "data", "hits")


def listed_papers(data: Any) -> list[Any]:
    """The papers in a response: a list, one paper, or an object with a list under a usual name."""
    if isinstance(data, list):
        return data if any(is_paper_record(record) for record in data[:3]) else []
    if is_paper_record(data):
        return [data]
    if not isinstance(data, dict):
        return []
    return next((found for name in WRAPPERS if (found := listed_papers(data.get(name)))), [])


def entries(records: Iterable[Any]) -> Iterator[Record]:
    """Yield one entry per record, ranked as listed."""
    for rank, record in enumerate(records, start=1):
        try:
            yield _entry(record, rank)
        except (InvalidField, AttributeError, TypeError) as error:
            yield rejected(at_entry(rank), _reason(error), str(record)[:2000])


def _reason(error: Exception) -> str:
    return error.words if isinstance(error, InvalidField) else Words("It is not a Hugging Face paper.")


def _entry(record: dict[str, Any], rank: int) -> EntryDraft:
    paper = record.get("paper") or record
    value, version = normalize_arxiv(text_of(paper, "id"))
    identifiers = (Identifier("arxiv", value, version),) if value else ()
    date = parse_date(text_of(paper, "publishedAt"))  # the outer date is four hours early
    fields = PaperFields(
        title=plain(text_of(paper, "title") or text_of(record, "title")),
        type="preprint",
        abstract=plain(text_of(paper, "summary") or text_of(record, "summary")),
        year=date.year,
        month=date.month,
        day=date.day,
    )
    told = [
        *(link for identifier in identifiers for link in arxiv_links(identifier)),
        make_link(text_of(paper, "githubRepo") or text_of(record, "githubRepo"), LinkKind.CODE),
        _project_link(text_of(paper, "projectPage") or text_of(record, "projectPage")),
    ]
    return EntryDraft(
        PaperDraft(fields, _authors(paper), identifiers=identifiers, links=all_links(fields, *told)),
        guid=f"hf:{text_of(paper, 'id')}" if text_of(paper, "id") else guid_of(fields.title),
        url=f"https://huggingface.co/papers/{value}" if value else "",
        announced_at=parse_moment(text_of(paper, "submittedOnDailyAt") or text_of(record, "submittedOnDailyAt")),
        rank=rank,
        upvotes=count_of(paper, "upvotes") if count_of(paper, "upvotes") is not None else count_of(record, "upvotes"),
        comments=count_of(record, "numComments"),
        submitter=_submitter(record, paper),
    )


def _project_link(url: str) -> Any:
    """The project's page, possibly a repository."""
    link = make_link(url)
    return link if link is None or link.kind == LinkKind.CODE else make_link(url, LinkKind.PROJECT)


def _authors(paper: dict[str, Any]) -> tuple[Author, ...]:
    """The names on the paper, not account nicknames; hidden authors are included."""
    told = paper.get("authors") or []
    if isinstance(told, str):
        return split_author_list(plain(told))
    return tuple(parse_name(name) for author in told if (name := plain(_name(author))))


def _name(author: Any) -> str:
    """The name of an author, given as an object or a text."""
    if isinstance(author, str):
        return author
    account = author.get("user") if isinstance(author, dict) else None
    return text_of(author, "name", "fullname", "full_name") or text_of(account, "fullname")


def _submitter(record: dict[str, Any], paper: dict[str, Any]) -> str:
    person = record.get("submittedBy") or paper.get("submittedOnDailyBy") or {}
    return text_of(person, "name", "user", "fullname")
