"""The paper pane's wording for files, announcements and rules."""

from paperdesk.gui.actions.abstract_actions import PREFIX
from paperdesk.gui.desk.details import NOUNS, page_address
from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.words import mark, stored_day, tr, tr_marked, tr_n
from paperdesk.library.records import AttachmentRow, AutomaticAction, EntryRow, LabMark, PaperDetail

LINK_NAMES = {
    "code": mark("Code"),
    "project": mark("Project"),
    "data": mark("Data"),
    "pdf": mark("PDF"),
    "page": mark("Page"),
}

PARTS = {
    "author": mark("authors"),
    "editor": mark("editors"),
    "identifiers": mark("identifiers"),
    "links": mark("links"),
}


def about_file(file: AttachmentRow) -> str:
    """Details about a file besides its name: reading progress, and a missing text layer."""
    read = "" if file.progress is None else tr("{n} % read", n=round(100 * file.progress))
    said = ", ".join(part for part in (read, tr("no text layer") if file.text_state == "none" else "") if part)
    return f" ({said})" if said else ""


def judgement_text(judgement: AutomaticAction) -> str:
    """An automatic change: "Hidden by the rule “crypto”, 2026-11-24"."""
    return f"{tr_marked(judgement.reason)}, {stored_day(judgement.judged_at)}"


def lab_text(done: LabMark) -> str:
    """A lab member's change: "In your lab: Bo changed the year, 30 November 2026"."""
    who, when = done.who or tr("somebody"), stored_day(done.at)
    if not done.field:
        is_added = done.after == "added"
        told = tr("shared by {who}", who=who) if is_added else tr("taken out of the collection by {who}", who=who)
        return tr("In your lab: {told}, {day}", told=told, day=when)
    name = done.field.partition("/")[0]
    field = tr(NOUNS[name]) if name in NOUNS else tr(PARTS.get(name, name))
    return tr("In your lab: {field} changed by {who}, {day}", field=field, who=who, day=when)


def entry_text(entry: EntryRow) -> str:
    """An announcement: "Hugging Face daily papers, 12 June 2026, rank 3, 74 upvotes, v2"."""
    when = stored_day(entry.announced_at or entry.seen_at)
    parts = [
        entry.source_title or entry.source_kind,
        when,
        f"v{entry.version}" if entry.version else "",
        entry.announce_type,
        tr("rank {n}", n=entry.rank) if entry.rank else "",
        tr_n("{n} upvote", "{n} upvotes", entry.upvotes) if entry.upvotes else "",
        tr("submitted by {name}", name=entry.submitter) if entry.submitter else "",
    ]
    return ", ".join(part for part in parts if part)


def bar_of(detail: PaperDetail) -> list[tuple[str, str, bool]]:
    """The buttons above a paper: text, action, and whether it is the main one, the most likely action."""
    is_waiting = detail.place in {"inbox", "dismissed"}
    has_pdf = any(file.kind == "pdf" for file in detail.attachments)
    has_page, may_keep = bool(page_address(detail)), is_waiting or detail.place == "trash"
    return [
        *([(tr("Open PDF"), "open-file", True)] if has_pdf else []),
        *([(tr("Open page"), "open", not has_pdf)] if has_page else []),
        *([(tr("Keep"), "keep", not has_pdf and not has_page)] if may_keep else []),
        *([(tr("Dismiss"), "dismiss", False)] if detail.place == "inbox" else []),
        (tr("★ Starred") if detail.starred else tr("☆ Star"), "star", False),
        (tr("Tag"), "tag", False),
        (tr("Note"), "note", False),
        (tr("Copy BibTeX"), "copy-bibtex", False),
    ]


def marking_hint(keys: KeyNames) -> str:
    """The shortcuts for highlighting the selection in the abstract."""
    named = [keys.named(PREFIX + name) for name in ("highlight", "color-1", "color-8", "comment")]
    return tr(
        "{highlight} to highlight, {first} to {last} for a colour, {comment} to comment",
        **dict(zip(("highlight", "first", "last", "comment"), named, strict=True)),
    )
