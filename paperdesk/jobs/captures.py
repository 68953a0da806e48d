"""Saving from a browser: papers on a page, then their files, then their destination, all as one step of the history.

A browser sends them in parts, in a named session. Later parts continue the step of the first one, unless the user did
something else meanwhile: then they are a separate step, which keeps undo in order.
"""

import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from paperdesk.errors import ImportFailed, InvalidField
from paperdesk.importers.base import Source
from paperdesk.importers.zotero_items import draft_of_item
from paperdesk.jobs.import_files import BATCH_PAPERS, ImportOptions, import_sources
from paperdesk.jobs.import_pdfs import attach_pdf, import_pdfs
from paperdesk.jobs.progress import Progress
from paperdesk.jobs.rules import active_rules, judge_arrivals
from paperdesk.library import annotations, papers, tags
from paperdesk.library.arrival_records import Origin, Outcome
from paperdesk.library.arrivals import Arrival, save_drafts
from paperdesk.library.collections import collect_papers, uncollect_papers
from paperdesk.library.library import Edit, Library, now
from paperdesk.library.records import PaperRow
from paperdesk.model.links import make_link
from paperdesk.model.paper import PaperDraft, Place
from paperdesk.model.steps import Step
from paperdesk.text.clean import clean_line
from paperdesk.text.html_notes import html_to_markdown

SESSION_S = 600.0  # after which an inactive browser session is discarded
MOST_SESSIONS = 100
MOST_ITEMS = 1_000  # items on one page
LONGEST_NAME = 80  # characters of a file name
ORIGIN = Origin("import:browser", "browser", "Browser")
ENDINGS = {"application/pdf": ".pdf", "application/epub+zip": ".epub", "text/html": ".html"}


@dataclass(frozen=True, slots=True)
class Target:
    """The destination of papers."""

    place: Place
    collection_id: int | None = None


@dataclass(slots=True)
class _Session:
    target: Target
    begun: float
    papers: dict[str, int] = field(default_factory=dict)  # by the browser's names for them
    added: set[int] = field(default_factory=set)  # the new ones among them
    tags: tuple[str, ...] = ()
    note_id: int | None = None
    step_id: int | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)


class Captures:
    """The sessions of browsers that save to one library."""

    def __init__(self, library: Library, clock: Callable[[], float] = time.monotonic) -> None:
        self.library, self._clock = library, clock
        self._sessions: dict[str, _Session] = {}
        self._lock = threading.Lock()

    def begin(self, name: str, target: Target) -> bool:
        """Begin a session; returns False if one with this name exists."""
        with self._lock:
            self._forget_old()
            if name in self._sessions:
                return False
            self._sessions[name] = _Session(target, self._clock())
            return True

    def is_known(self, name: str) -> bool:
        """True if a session with this name exists."""
        with self._lock:
            self._forget_old()
            return name in self._sessions

    def forget(self, name: str) -> None:
        """Discard a session in which nothing was stored, so that the browser can retry."""
        with self._lock:
            self._sessions.pop(name, None)

    def _forget_old(self) -> None:
        end = self._clock() - SESSION_S
        kept = [(name, session) for name, session in self._sessions.items() if session.begun > end]
        self._sessions = dict(kept[-MOST_SESSIONS + 1 :])

    def papers(self, name: str) -> Mapping[str, int]:
        """The papers of a session, by the browser's names for them."""
        return dict(self._sessions[name].papers)

    def rows(self, name: str) -> list[PaperRow]:
        """The papers of a session as list rows."""
        with self.library.read() as view:
            return papers.get_rows(view, list(dict.fromkeys(self._sessions[name].papers.values())))

    def save_items(self, name: str, items: Sequence[Mapping[str, Any]], *, page: str) -> None:
        """Save what translators extracted from a page, like an import: known papers are merged.

        Raises:
            ImportFailed: nothing identifies the paper; the session is then discarded.
            LibraryError: nothing could be stored; the session is discarded as well.
        """
        session = self._sessions[name]
        try:
            drafts = _drafts(items[:MOST_ITEMS])
            with session.lock:
                self._save(session, drafts, replace(ORIGIN, title=clean_line(page)[:200] or ORIGIN.title))
        except BaseException:
            self.forget(name)
            raise

    def _save(self, session: _Session, drafts: Sequence[tuple[str, PaperDraft]], origin: Origin) -> None:
        arrival = Arrival(origin, session.target.place, moment=now())
        for start in range(0, len(drafts), BATCH_PAPERS):
            batch = drafts[start : start + BATCH_PAPERS]
            with self.library.edit(Step("import", len(drafts)), going_on=session.step_id) as edit:
                outcomes = save_drafts(edit, [draft for _, draft in batch], arrival)
                judge_arrivals(edit, active_rules(edit.session), outcomes)
            session.step_id = edit.step_id
            for (item_id, _), outcome in zip(batch, outcomes, strict=True):
                _remember(session, item_id, outcome)

    def attach(self, name: str, item_id: str, content: bytes, title: str, kind: str) -> None:
        """Attach a file to a paper of a session; to the first paper if the browser names none.

        Raises:
            ImportFailed: the session has no such paper.
            DocumentError: the file is called PDF but is not, such as a login page.
        """
        session = self._sessions[name]
        found = session.papers.get(item_id) if item_id else next(iter(session.papers.values()), None)
        if found is None:
            raise ImportFailed(
                "capture-without-paper", "The browser sent a file for a paper that it did not save first."
            )
        with session.lock, tempfile.TemporaryDirectory() as folder:
            file = _file(Path(folder), content, title, kind)
            attach_pdf(self.library, found, file, going_on=session.step_id)

    def save_pdf(self, name: str, content: bytes, title: str, address: str) -> None:
        """Save a PDF that was open in the browser; its paper is recognised from its pages.

        Raises:
            ImportFailed: it cannot be read; the session is then discarded.
        """
        session = self._sessions[name]
        try:
            with session.lock, tempfile.TemporaryDirectory() as folder:
                file = _file(Path(folder), content, title or address, "application/pdf")
                done = import_pdfs(self.library, [file], ImportOptions(place=session.target.place), Progress())
        except BaseException:
            self.forget(name)
            raise
        session.step_id = done.step_id
        session.papers = {str(paper_id): paper_id for paper_id in done.papers}
        if done.added:
            session.added.update(done.papers)
            self._link(session, address)

    def _link(self, session: _Session, address: str) -> None:
        """Record where a PDF was found, unless the paper already has a web address."""
        link = make_link(address)
        with self.library.edit(Step("import", 1), going_on=session.step_id) as edit:
            for detail in papers.get_details(edit.session, sorted(session.added)) if link else []:
                if link and not detail.links:
                    papers.set_links(edit, paper_id=detail.id, links=[link])

    def import_text(self, name: str, content: bytes) -> None:
        """Import references that a page offers for download.

        Raises:
            ImportFailed: nothing in them can be read.
        """
        session = self._sessions[name]
        with session.lock:
            options = ImportOptions(place=session.target.place)
            done = import_sources(self.library, [Source(content, "browser")], options, Progress())
        session.step_id = done.step_id
        session.papers = {str(paper_id): paper_id for paper_id in done.papers}
        if done.added == len(done.papers):
            session.added.update(done.papers)

    def update(self, name: str, target: Target | None, names: Sequence[str], note: str) -> None:
        """Apply what the user chose in the browser after saving: another place, tags, a note."""
        session = self._sessions[name]
        ids = list(dict.fromkeys(session.papers.values()))
        if not ids:
            return
        wanted = tuple(dict.fromkeys(tag for tag in map(clean_line, names) if tag))
        text = html_to_markdown(note).strip()
        with session.lock, self.library.edit(Step("import", len(ids)), going_on=session.step_id) as edit:
            note_id = _write_note(edit, ids[0], session.note_id, text)
            if target is not None and target != session.target:
                _move(edit, session, ids, target)
            tags.remove_tags(edit, paper_ids=ids, names=[tag for tag in session.tags if tag not in wanted])
            tags.tag_papers(edit, paper_ids=ids, names=[tag for tag in wanted if tag not in session.tags])
        session.step_id, session.tags, session.note_id = edit.step_id, wanted, note_id
        session.target = target or session.target


def _drafts(items: Sequence[Mapping[str, Any]]) -> list[tuple[str, PaperDraft]]:
    """The items as papers, by their own names; items without content are skipped.

    Raises:
        ImportFailed: there are no items with content.
    """
    drafts: list[tuple[str, PaperDraft]] = []
    for place, item in enumerate(items):
        try:
            drafts.append((str(item.get("id") or place), draft_of_item(item)))
        except InvalidField:
            continue
    if not drafts:
        raise ImportFailed("capture-empty", "The page has no paper on it: neither a title nor an identifier.")
    return drafts


def _remember(session: _Session, item_id: str, outcome: Outcome) -> None:
    if outcome.paper_id:
        session.papers[item_id] = outcome.paper_id
        if outcome.kind == "added":
            session.added.add(outcome.paper_id)


def _move(edit: Edit, session: _Session, ids: Sequence[int], target: Target) -> None:
    """Move papers from where this session put them to another place; papers that existed before stay where they are."""
    if session.target.collection_id is not None:
        uncollect_papers(edit, collection_id=session.target.collection_id, paper_ids=ids)
    if target.collection_id is not None:
        collect_papers(edit, collection_id=target.collection_id, paper_ids=ids)
    if target.place != session.target.place:
        papers.set_place(edit, paper_ids=sorted(session.added), place=target.place)


def _write_note(edit: Edit, paper_id: int, note_id: int | None, text: str) -> int | None:
    if note_id is not None:
        annotations.set_annotation_text(edit, annotation_id=note_id, text=text)
        return note_id
    return annotations.add_annotation(edit, paper_id=paper_id, text=text) if text else None


def _file(folder: Path, content: bytes, title: str, kind: str) -> Path:
    """Write a browser's file to a temporary folder, under a safe name."""
    ending = ENDINGS.get(kind, "")
    stem = clean_line(title).replace("/", " ").replace("\\", " ").removesuffix(ending).strip(". ")[:LONGEST_NAME]
    while len(stem.encode(errors="replace")) > 2 * LONGEST_NAME:
        stem = stem[:-1]
    file = folder / f"{stem or 'File'}{ending}"
    file.write_bytes(content)
    return file
