"""What the paper pane says of files, announcements and rules, in words."""

from paperdesk.library.records import AttachmentRow, EntryRow, JudgementRow


def about_file(file: AttachmentRow) -> str:
    """What is worth knowing of a file beside its name: how far it was read, and that nothing in it can be found."""
    read = "" if file.progress is None else f"{round(100 * file.progress)} % read"
    said = ", ".join(part for part in (read, "no text layer" if file.text_state == "none" else "") if part)
    return f" ({said})" if said else ""


def judgement_text(judgement: JudgementRow) -> str:
    """What was done without the reader: "Hidden by the rule “crypto”, 2026-11-24"."""
    return f"{judgement.reason}, {judgement.judged_at[:10]}"


def entry_text(entry: EntryRow) -> str:
    """An announcement in words: "Hugging Face daily papers, 12 June 2026, rank 3, 74 upvotes, v2"."""
    when = (entry.announced_at or entry.seen_at)[:10]
    parts = [
        entry.source_title or entry.source_kind,
        when,
        f"v{entry.version}" if entry.version else "",
        entry.announce_type,
        f"rank {entry.rank}" if entry.rank else "",
        f"{entry.upvotes} upvotes" if entry.upvotes else "",
        f"submitted by {entry.submitter}" if entry.submitter else "",
    ]
    return ", ".join(part for part in parts if part)
