"""Commands that query the library: search, show, tags, stats, index."""

import contextlib
import dataclasses
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from paperdesk.cli.base import Command, Group, WordsCommand, complain, count_papers, paper_data, paper_line, pass_call
from paperdesk.errors import LibraryLocked
from paperdesk.language import error_text, mark, number, tr, tr_marked, tr_n
from paperdesk.model.query import SORTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from paperdesk.cli.base import Call
    from paperdesk.library.library import Library
    from paperdesk.library.records import PaperDetail
    from paperdesk.model.query import Query
    from paperdesk.search.engine import Answer, Engine
    from paperdesk.search.fitting import Fitting
    from paperdesk.search.similar import Similar

STANDINGS = {"withdrawn": mark("withdrawn"), "retracted": mark("retracted")}
PLACES = {"inbox": mark("inbox"), "library": mark("library"), "dismissed": mark("dismissed"), "trash": mark("trash")}
FACTS = {
    "inbox": mark("inbox"),
    "library": mark("library"),
    "dismissed": mark("dismissed"),
    "trash": mark("trash"),
    "starred": mark("starred"),
    "reading": mark("reading"),
    "annotated": mark("annotated"),
    "conflicting": mark("conflicting"),
    "tags": mark("tags"),
    "feeds": mark("feeds"),
    "folder": mark("folder"),
    "size_bytes": mark("size bytes"),
}
FEW_PAPERS = 200  # that are read for their meaning before an answer
MOST_SENTENCES = 50  # papers whose fitting sentence is looked for
FEW_TEXTS = 20  # PDFs that a search reads before it answers; more are read by the window, or by `index rebuild`


def find(library: "Library", text: str, *, sort: str) -> "Answer":
    """Answer a query after bringing the index up to date."""
    from paperdesk.model.query_mistakes import read_query  # noqa: PLC0415

    query = read_query(text)
    with engine(library, needs_index=query.has_text) as asked:
        return asked.search(query, sort=sort)


@contextlib.contextmanager
def engine(library: "Library", *, needs_index: bool) -> "Iterator[Engine]":
    """Open an engine for the library, with its index brought up to date if that matters."""
    from paperdesk.jobs.full_texts import catch_up_texts, open_texts  # noqa: PLC0415
    from paperdesk.jobs.index_papers import catch_up, open_index  # noqa: PLC0415 - Whoosh is not always needed
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415
    from paperdesk.search.engine import Engine  # noqa: PLC0415

    index, texts = open_index(library), open_texts(library)

    def bring_up_to_date() -> None:
        try:
            catch_up(library, index, Progress())
            catch_up_texts(library, texts, Progress(), at_most=FEW_TEXTS)
        except LibraryLocked as error:
            complain(tr("Recent changes may not be found yet. {error}", error=error_text(error)))

    lost: list[bool] = []
    try:
        if needs_index:
            bring_up_to_date()
        index.when_lost = texts.index.when_lost = lambda: lost.append(True)
        yield Engine(library, index, texts)
        if lost:  # damage came to light in answering, which went on without the index
            bring_up_to_date()
    finally:
        texts.close()
        index.close()


@click.command("search", cls=WordsCommand)
@click.argument("query", nargs=-1)
@click.option("--limit", type=click.IntRange(min=0), default=20, show_default=True, help="Maximum number of results.")
@click.option("--sort", type=click.Choice(SORTS), default="relevance", show_default=True)
@click.option("--like", metavar="PAPER|FILE|-", help="Find papers similar to a paper (ID or key) or a text.")
@click.option("--meaning", is_flag=True, help="Search by meaning as well.")
@pass_call
def search_papers(
    call: "Call", /, query: tuple[str, ...], *, limit: int, sort: str, like: str | None, meaning: bool
) -> None:
    """Search papers; without QUERY, list all that are not dismissed or in the trash."""
    from paperdesk.library.papers import get_details  # noqa: PLC0415
    from paperdesk.model.query_mistakes import read_query  # noqa: PLC0415

    if like is not None:
        if query:
            raise click.UsageError(tr("Use either QUERY or --like, not both."))
        show_similar(call, like, limit)
        return
    asked = read_query(" ".join(query))
    with call.opened() as library, engine(library, needs_index=asked.has_text) as asking:
        sentences: dict[int, str] = {}
        if meaning:
            answer, sentences = _by_meaning(asking, asked, sort, limit)
        else:
            answer = asking.search(asked, sort=sort)
        with library.read_plainly() as session:
            details = get_details(session, answer.ids[:limit])
        tell_answer(call, answer, details, sentences)


def _by_meaning(asking: "Engine", query: "Query", sort: str, limit: int) -> "tuple[Answer, dict[int, str]]":
    """Answer a query by meaning, with the best-matching sentence of each abstract.

    New papers are analysed first, if there are only a few.
    """
    from paperdesk import paths  # noqa: PLC0415
    from paperdesk.jobs.encode_papers import encode_papers, open_meaning, state_of_meaning  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415
    from paperdesk.library.papers import get_rows  # noqa: PLC0415
    from paperdesk.search.relevance import ByMeaning  # noqa: PLC0415
    from paperdesk.settings import load_settings  # noqa: PLC0415

    meaning = open_meaning(asking.library, load_settings(paths.settings_file()).meaning)
    try:
        encode_papers(asking.library, meaning, Progress(), at_most=FEW_PAPERS)
        asking.meaning = meaning
        answer = asking.search(query, sort=sort, by_meaning=ByMeaning.ALL)
        state = state_of_meaning(asking.library, meaning)
        with asking.library.read() as session:
            rows = get_rows(session, answer.ids[: min(limit, MOST_SENTENCES)] if answer.is_meant else ())
        found = zip(rows, asking.fitting_sentences(query, [(row.id, row.abstract) for row in rows]), strict=False)
        sentences = {row.id: _sentence(fit) for row, fit in found if fit is not None}
    finally:
        meaning.close()
    if state.done < state.total:
        complain(
            tr_n(
                "{left} of {n} paper has not been analysed yet. Analyse it with: paperdesk meaning update",
                "{left} of {n} papers have not been analysed yet. Analyse them with: paperdesk meaning update",
                state.total,
                left=number(state.total - state.done),
            )
        )
    return answer, sentences


def _sentence(found: "Fitting") -> str:
    """`p. 5: We see that…`, or a sentence of the abstract."""
    sentence = found.shown.text[slice(*found.shown.hits[0])]
    return tr("p. {page}: {text}", page=found.page + 1, text=sentence) if found.page >= 0 else sentence


def tell_answer(call: "Call", answer: "Answer", details: "list[PaperDetail]", sentences: "Mapping[int, str]") -> None:
    """Print the results, each paper with its best-matching sentence if there is one."""
    from paperdesk.search.snippets import Marker  # noqa: PLC0415

    marker = Marker(answer.query.wanted(), "abstract")
    papers = [
        paper_data(d) | {"snippet": sentences.get(d.id) or marker.snippet(d.fields.abstract).text} for d in details
    ]
    lines = [paper_line(d) + (f"\n        {sentences[d.id]}" if d.id in sentences else "") for d in details]
    lines.append(f"{count_papers(answer.total)}, {answer.took_ms:.0f} ms")
    lines = [tr_marked(answer.note), *lines] if answer.note else lines
    data = {"total": answer.total, "took_ms": round(answer.took_ms, 2), "papers": papers}
    call.say("\n".join(lines), data)


def show_similar(call: "Call", like: str, limit: int) -> None:
    """List papers similar to another paper or to a text, with the words they share."""
    from paperdesk.library.papers import get_details  # noqa: PLC0415

    with call.opened() as library:
        with engine(library, needs_index=True) as asked:
            found = _find_similar(asked, like, limit)
        with library.read_plainly() as session:
            details = {d.id: d for d in get_details(session, [s.paper_id for s in found])}
    shown = [(details[s.paper_id], s) for s in found if s.paper_id in details]
    lines = [f"{paper_line(d)}\n        {', '.join(s.words)}" for d, s in shown]
    data = [paper_data(d) | {"score": round(s.score, 3), "words": list(s.words)} for d, s in shown]
    call.say("\n".join(lines) or tr("No similar papers found."), data)


def _find_similar(asked: "Engine", like: str, limit: int) -> "list[Similar]":
    from paperdesk.library.papers import find_paper  # noqa: PLC0415

    if like == "-":
        return asked.like(sys.stdin.read(), limit=limit)
    if Path(like).is_file():
        return asked.like(Path(like).read_text(encoding="utf-8", errors="replace"), limit=limit)
    with asked.library.read_plainly() as session:
        paper_id = find_paper(session, like)
    return asked.similar([paper_id], limit=limit)


@click.command("show", cls=Command)
@click.argument("paper")
@pass_call
def show_paper(call: "Call", paper: str) -> None:
    """Show a paper in full, by ID or citation key."""
    from paperdesk.library.papers import find_paper, get_detail  # noqa: PLC0415

    with call.opened() as library, library.read_plainly() as session:
        detail = get_detail(session, find_paper(session, paper))
    call.say(full_text(detail), full_data(detail))


def full_data(detail: "PaperDetail") -> dict[str, Any]:
    """A complete paper as JSON."""
    fields = dataclasses.asdict(detail.fields)
    return (
        fields
        | paper_data(detail)
        | {
            "reading_state": detail.reading_state,
            "version": detail.version,
            "standing": detail.standing,
            "merged": [dataclasses.asdict(row) for row in detail.merged],
            "other_values": [dataclasses.asdict(row) for row in detail.other_values],
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
    """A complete paper as text for the terminal."""
    fields = detail.fields
    pairs = [
        (tr("Authors"), ", ".join(a.full for a in detail.authors) or tr("(unknown)")),
        (tr("Published"), " ".join(p for p in (fields.venue, str(fields.year or "")) if p) or tr("(unknown)")),
        (tr("Standing"), tr(STANDINGS.get(detail.standing, ""))),
        (tr("Key"), detail.citation_key),
        *((i.scheme, i.value) for i in detail.identifiers),
        *((str(link.kind), link.url) for link in detail.links),
        (tr("Tags"), ", ".join(tag.name for tag in detail.tags)),
        (tr("Place"), ", ".join(_place_of(detail))),
        *((tr("Seen"), f"{e.source_title or e.source_kind} {e.announced_at or e.seen_at}") for e in detail.entries),
    ]
    lines = [f"{name + ':':<11}{value}" for name, value in pairs if value]
    notes = [
        tr("Note: {text}", text=a.text)
        if not a.anchor.quote
        else tr("“{quote}” {text}", quote=a.anchor.quote, text=a.text)
        for a in detail.annotations
    ]
    notes += [tr("Other value of {field}: {value}", field=o.field, value=o.value) for o in detail.other_values]
    return "\n".join([fields.title or tr("(without a title)"), *lines, "", fields.abstract, "", *notes]).rstrip()


def _place_of(detail: "PaperDetail") -> "Iterator[str]":
    yield tr(PLACES[detail.place])
    if detail.starred:
        yield tr("starred")
    if detail.is_read:
        yield tr("read")


@click.command("tags", cls=Command)
@pass_call
def show_tags(call: "Call") -> None:
    """List tags with their number of papers."""
    from paperdesk.library.tags import list_tags  # noqa: PLC0415

    with call.opened() as library, library.read() as session:
        rows = list_tags(session)
    data = [{"name": row.name, "color": row.color, "count": row.count} for row in rows]
    call.say("\n".join(f"{row.count:>6}  {row.name}" for row in rows) or tr("No tags yet."), data)


@click.command("stats", cls=Command)
@pass_call
def show_stats(call: "Call") -> None:
    """Show the size and location of the library."""
    from paperdesk.library import papers  # noqa: PLC0415

    with call.opened() as library, library.read_plainly() as session:
        data = dataclasses.asdict(papers.count_papers(session)) | {
            "tags": papers.count_rows(session, "tags"),
            "feeds": papers.count_rows(session, "feeds"),
            "folder": str(library.folder),
            "size_bytes": library.file.stat().st_size,
        }
    named = {f"{tr(FACTS.get(name, name))}:": value for name, value in data.items()}
    width = max(14, *(len(name) + 1 for name in named))
    call.say("\n".join(f"{name:<{width}}{value}" for name, value in named.items()), data)


@click.group("index", cls=Group)
def index_group() -> None:
    """Manage the full-text index."""


@index_group.command("status")
@pass_call
def index_status(call: "Call") -> None:
    """Show whether the index is up to date."""
    from paperdesk.jobs.index_papers import open_index  # noqa: PLC0415
    from paperdesk.library import outbox  # noqa: PLC0415

    with call.opened() as library:
        index = open_index(library)
        with library.read_plainly() as session:
            waiting, total = outbox.count_pending(session), outbox.count_all(session)
        data = {"stands": index.is_open, "indexed": index.count(), "papers": total, "pending": waiting}
        index.close()
    if not data["stands"]:
        text = tr("There is no index yet; the next search builds it.")
    else:
        text = tr_n(
            "{indexed} of {n} paper indexed, {waiting} changed since.",
            "{indexed} of {n} papers indexed, {waiting} changed since.",
            total,
            indexed=number(data["indexed"]),
            waiting=number(waiting),
        )
    call.say(text, data)


@index_group.command("rebuild")
@pass_call
def index_rebuild(call: "Call") -> None:
    """Rebuild the index from the library, and read PDFs that have not been read yet."""
    from paperdesk.jobs.full_texts import open_texts, take_up_texts  # noqa: PLC0415
    from paperdesk.jobs.index_papers import open_index, rebuild  # noqa: PLC0415
    from paperdesk.jobs.progress import Progress  # noqa: PLC0415

    with call.opened() as library:
        index = open_index(library)
        count = rebuild(library, index, Progress())
        index.close()
        texts = open_texts(library)
        take_up_texts(library, texts, Progress())
        read = len(texts.papers)
        texts.close()
    if read:
        text = tr_n(
            "{n} paper indexed, {read} of them with the text of their PDFs.",
            "{n} papers indexed, {read} of them with the text of their PDFs.",
            count,
            read=number(read),
        )
    else:
        text = tr_n("{n} paper indexed.", "{n} papers indexed.", count)
    call.say(text, {"indexed": count, "with_texts": read})


COMMANDS = (search_papers, show_paper, show_tags, show_stats, index_group)
