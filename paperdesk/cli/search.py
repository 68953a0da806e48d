"""Commands that ask: search, show, tags, stats, index."""

import dataclasses
from typing import TYPE_CHECKING, Any

import click

from paperdesk.cli.base import Command, Group, count_papers, paper_data, paper_line, pass_call

if TYPE_CHECKING:
    from paperdesk.cli.base import Call
    from paperdesk.library.library import Library
    from paperdesk.library.records import PaperDetail
    from paperdesk.search.engine import Answer

SORTS = ("relevance", "added", "published", "title", "upvotes")


def find(library: "Library", text: str, *, sort: str) -> "Answer":
    """Answer a query after bringing the index up to date."""
    from paperdesk.jobs.index_papers import catch_up, open_index  # noqa: PLC0415 - Whoosh is not always needed
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415
    from paperdesk.model.query import parse_query  # noqa: PLC0415
    from paperdesk.search.engine import Engine  # noqa: PLC0415

    index = open_index(library)
    try:
        query = parse_query(text)
        if query.has_text:
            catch_up(library, index, Progress())
        return Engine(library, index).search(query, sort=sort)
    finally:
        index.close()


@click.command("search", cls=Command)
@click.argument("query", nargs=-1)
@click.option("--limit", type=click.IntRange(min=0), default=20, show_default=True, help="How many to list.")
@click.option("--sort", type=click.Choice(SORTS), default="relevance", show_default=True)
@pass_call
def search_papers(call: "Call", query: tuple[str, ...], limit: int, sort: str) -> None:
    """Search; without QUERY list everything that is not dismissed or in the trash."""
    from paperdesk.library.papers import get_details  # noqa: PLC0415
    from paperdesk.search.snippets import Marker  # noqa: PLC0415

    with call.opened() as library:
        answer = find(library, " ".join(query), sort=sort)
        with library.read() as session:
            details = get_details(session, answer.ids[:limit])
    marker = Marker(answer.query.wanted(), "abstract")
    papers = [paper_data(d) | {"snippet": marker.snippet(d.fields.abstract).text} for d in details]
    lines = [paper_line(detail) for detail in details]
    lines.append(f"{count_papers(answer.total)}, {answer.took_ms:.0f} ms")
    call.say("\n".join(lines), {"total": answer.total, "took_ms": round(answer.took_ms, 2), "papers": papers})


@click.command("show", cls=Command)
@click.argument("paper")
@pass_call
def show_paper(call: "Call", paper: str) -> None:
    """Show all of one paper, named by its id or citation key."""
    from paperdesk.library.papers import find_paper, get_detail  # noqa: PLC0415

    with call.opened() as library, library.read() as session:
        detail = get_detail(session, find_paper(session, paper))
    call.say(full_text(detail), full_data(detail))


def full_data(detail: "PaperDetail") -> dict[str, Any]:
    """All of a paper as JSON."""
    fields = dataclasses.asdict(detail.fields)
    return (
        fields
        | paper_data(detail)
        | {
            "reading_state": detail.reading_state,
            "version": detail.version,
            "added_at": detail.added_at,
            "changed_at": detail.changed_at,
            "key_is_fixed": detail.key_is_fixed,
            "aliases": list(detail.aliases),
            "editors": [editor.full for editor in detail.editors],
            "identifiers": [dataclasses.asdict(i) for i in detail.identifiers],
            "collections": list(detail.collections),
            "notes": [a.text for a in detail.annotations if a.kind == "note"],
            "annotations": [dataclasses.asdict(a) for a in detail.annotations],
            "attachments": [dataclasses.asdict(a) for a in detail.attachments],
            "entries": [dataclasses.asdict(e) for e in detail.entries],
        }
    )


def full_text(detail: "PaperDetail") -> str:
    """All of a paper for reading in a terminal."""
    fields = detail.fields
    pairs = [
        ("Authors", ", ".join(a.full for a in detail.authors) or "(not told)"),
        ("Published", " ".join(p for p in (fields.venue, str(fields.year or "")) if p) or "(not told)"),
        ("Key", detail.citation_key),
        *((i.scheme, i.value) for i in detail.identifiers),
        *((str(link.kind), link.url) for link in detail.links),
        ("Tags", ", ".join(tag.name for tag in detail.tags)),
        ("Place", detail.place + (", starred" if detail.starred else "") + (", read" if detail.is_read else "")),
        *(("Seen", f"{e.source_title or e.source_kind} {e.announced_at or e.seen_at}") for e in detail.entries),
    ]
    lines = [f"{name + ':':<11}{value}" for name, value in pairs if value]
    notes = [f"Note: {a.text}" if not a.anchor.quote else f"“{a.anchor.quote}” {a.text}" for a in detail.annotations]
    return "\n".join([fields.title or "(without a title)", *lines, "", fields.abstract, "", *notes]).rstrip()


@click.command("tags", cls=Command)
@pass_call
def show_tags(call: "Call") -> None:
    """List all tags with their numbers of papers."""
    from paperdesk.library.tags import list_tags  # noqa: PLC0415

    with call.opened() as library, library.read() as session:
        rows = list_tags(session)
    data = [{"name": row.name, "color": row.color, "count": row.count} for row in rows]
    call.say("\n".join(f"{row.count:>6}  {row.name}" for row in rows) or "There are no tags yet.", data)


@click.command("stats", cls=Command)
@pass_call
def show_stats(call: "Call") -> None:
    """Say how full the library is, and where it lies."""
    from paperdesk.library import feeds, papers, tags  # noqa: PLC0415

    with call.opened() as library, library.read() as session:
        data = dataclasses.asdict(papers.count_papers(session)) | {
            "tags": len(tags.list_tags(session)),
            "feeds": len(feeds.list_feeds(session)),
            "folder": str(library.folder),
            "size_bytes": library.file.stat().st_size,
        }
    call.say("\n".join(f"{name.replace('_', ' ') + ':':<14}{value}" for name, value in data.items()), data)


@click.group("index", cls=Group)
def index_group() -> None:
    """Look after the full-text index."""


@index_group.command("status")
@pass_call
def index_status(call: "Call") -> None:
    """Say whether the index is up to date."""
    from paperdesk.jobs.index_papers import open_index  # noqa: PLC0415
    from paperdesk.library import outbox  # noqa: PLC0415

    with call.opened() as library:
        index = open_index(library)
        with library.read() as session:
            waiting, total = outbox.count_pending(session), outbox.count_all(session)
        data = {"stands": index.is_open, "indexed": index.count(), "papers": total, "pending": waiting}
        index.close()
    if not data["stands"]:
        text = "There is no index yet; the next search builds it."
    else:
        text = f"{data['indexed']:,} of {total:,} papers indexed, {waiting:,} changed since."
    call.say(text, data)


@index_group.command("rebuild")
@pass_call
def index_rebuild(call: "Call") -> None:
    """Build the index anew from the library."""
    from paperdesk.jobs.index_papers import open_index, rebuild  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415

    with call.opened() as library:
        index = open_index(library)
        count = rebuild(library, index, Progress())
        index.close()
    call.say(f"{count_papers(count)} indexed.", {"indexed": count})
