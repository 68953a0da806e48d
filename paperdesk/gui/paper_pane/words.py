"""What the paper pane says of files, announcements and rules, in words."""

from paperdesk.gui.words import stored_day, tr, tr_n
from paperdesk.library.records import AttachmentRow, EntryRow, JudgementRow


def about_file(file: AttachmentRow) -> str:
    """What is worth knowing of a file beside its name: how far it was read, and that nothing in it can be found."""
    read = "" if file.progress is None else tr("{n} % read", n=round(100 * file.progress))
    said = ", ".join(part for part in (read, tr("no text layer") if file.text_state == "none" else "") if part)
    return f" ({said})" if said else ""


def judgement_text(judgement: JudgementRow) -> str:
    """What was done without the reader: "Hidden by the rule “crypto”, 2026-11-24"."""
    return f"{judgement.reason}, {stored_day(judgement.judged_at)}"


def entry_text(entry: EntryRow) -> str:
    """An announcement in words: "Hugging Face daily papers, 12 June 2026, rank 3, 74 upvotes, v2"."""
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
