"""Keep the texts of papers' files up to date with the library: a separate process extracts and indexes them."""

import hashlib
import itertools
import logging
from collections.abc import Iterable, Mapping, Sequence

from paperdesk.documents.pdf_process import PdfProcess
from paperdesk.errors import DocumentError, LibraryNotWritable, Words
from paperdesk.jobs.progress import Progress
from paperdesk.library import attachments, outbox
from paperdesk.library.library import Library
from paperdesk.library.records import FileRow
from paperdesk.search.full_texts import FullTexts, take_up
from paperdesk.search.index_folder import made
from paperdesk.search.kept_pages import KEY, keep_pages

log = logging.getLogger(__name__)
FOLDER = "texts"
FILE_S = 30.0  # for the text of one file, or for indexing a batch
MOST_PAGES, MOST_CHARS = 3_000, 12_000_000
TURNS = 2
BATCH_PAPERS = 40  # papers indexed at once
LEAST_LETTERS = 0.3  # share of characters; with fewer, it is not readable text
READING = Words("Reading PDFs")
READY, NONE, FAILED = "ready", "none", "failed"


def open_texts(library: Library) -> FullTexts:
    """The available texts of a library's files."""
    with library.read_plainly() as session:
        own = outbox.library_id(session)
    texts = FullTexts(library.folder / FOLDER, own)
    texts.open()
    return texts


def catch_up_texts(
    library: Library,
    texts: FullTexts,
    progress: Progress,
    apart: PdfProcess | None = None,
    *,
    at_most: int | None = None,
) -> int:
    """Like `take_up_texts`, but failures only go to the log, and search continues without these texts."""
    try:
        return take_up_texts(library, texts, progress, apart, at_most=at_most)
    except (LibraryNotWritable, DocumentError) as error:
        texts.index.complain(error)
        return 0


def take_up_texts(
    library: Library,
    texts: FullTexts,
    progress: Progress,
    apart: PdfProcess | None = None,
    *,
    at_most: int | None = None,
) -> int:
    """Extract and index new files, drop removed ones; returns the number of papers affected.

    Args:
        library: the library with the files.
        texts: the store for their texts.
        progress: receives the number read.
        apart: the process that extracts and indexes; None: a new one.
        at_most: the maximum number of files.

    Raises:
        Cancelled: the user cancelled; results so far are kept.
        LibraryNotWritable: the texts or the index cannot be written.
        DocumentError: the process ended unexpectedly.
    """
    reader = apart or PdfProcess(FILE_S)
    try:
        with library.read_plainly() as session:
            files = attachments.list_pdfs(session)
        keyed = [(file, key) for file in files if (key := key_of_file(library, file))]
        has_text = {key: texts.has_text(key) for _, key in keyed}
        missing = [(file, key) for file, key in keyed if has_text[key] is None][:at_most]
        if missing:
            has_text |= _extract(library, texts, missing, reader, progress)
        return _index(texts, _by_paper(keyed, has_text), reader)
    finally:
        if apart is None:
            reader.close()


def key_of_file(library: Library, file: FileRow) -> str:
    """The key under which a file's text is stored: its content hash, or the path and state of a linked file."""
    if KEY.fullmatch(file.content_hash):  # it names one of our files
        return file.content_hash
    path = attachments.place_of(library.folder, file.path)
    try:
        state = path.stat()
    except OSError:
        return ""
    return hashlib.sha256(f"{path}|{state.st_mtime_ns}|{state.st_size}".encode()).hexdigest()


def _extract(
    library: Library, texts: FullTexts, missing: Sequence[tuple[FileRow, str]], reader: PdfProcess, progress: Progress
) -> dict[str, bool]:
    """Extract texts that are not stored yet, and record files without text; reports each key as well."""
    from paperdesk.documents.pages import extract_pages  # noqa: PLC0415 - most searches find nothing new to read

    found = {}
    for number, (file, key) in enumerate(missing, start=1):
        path = attachments.place_of(library.folder, file.path)
        try:
            pages = reader.ask(extract_pages, str(path), MOST_PAGES, MOST_CHARS)
            state = READY if has_text(pages) else NONE
        except DocumentError as error:
            log.info("a file has no text: %s", error.code)
            pages, state = [], FAILED
        found[key] = state == READY
        with made(texts.index.folder):
            keep_pages(texts.file_of(key), pages if state == READY else [])
        with library.edit() as edit:
            attachments.set_text_state(edit, attachment_id=file.id, state=state)
        progress.report(number, len(missing), READING)
    return found


def has_text(pages: Iterable[str]) -> bool:
    """True if pages contain readable text; fonts without character names yield only symbols."""
    sample = "".join(itertools.islice((page for page in pages if page.strip()), 20))
    shown = [char for char in sample if not char.isspace()]
    return bool(shown) and sum(char.isalnum() for char in shown) >= LEAST_LETTERS * len(shown)


def _by_paper(files: Sequence[tuple[FileRow, str]], has_text: Mapping[str, bool | None]) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for file, key in files:
        if has_text[key]:
            found[file.paper_id] = (*found.get(file.paper_id, ()), key)
    return found


def _index(texts: FullTexts, wanted: Mapping[int, Sequence[str]], reader: PdfProcess) -> int:
    """Index these papers with these texts; if the index turns out to be damaged, try once more."""
    count = 0
    for _ in range(TURNS):
        texts.refresh()
        changed = {paper: keys for paper, keys in wanted.items() if tuple(texts.papers.get(paper, ())) != tuple(keys)}
        gone: dict[int, Sequence[str]] = {paper: () for paper in texts.papers if paper not in wanted}
        waiting = [*changed.items(), *gone.items()]
        count = max(count, len(waiting))
        for start in range(0, len(waiting), BATCH_PAPERS):
            reader.ask(take_up, str(texts.folder), texts.index.library_id, dict(waiting[start : start + BATCH_PAPERS]))
        texts.refresh()
    return count


def signature(library: Library) -> tuple[int, int]:
    """A value that changes whenever files are attached or removed."""
    with library.read_plainly() as session:
        return attachments.count_pdfs(session)
