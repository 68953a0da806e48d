"""Download the weights of a model from the address in its description; a file that does not match is discarded."""

import hashlib
from pathlib import Path

from paperdesk.errors import ModelError, Words
from paperdesk.jobs.progress import Progress
from paperdesk.meaning.models import Download
from paperdesk.online.contacts import Purpose
from paperdesk.online.http import Http, Limits, host
from paperdesk.unfinished import beside, unfinished

DEADLINE_S = 1_800.0  # allows for a slow connection
MEGABYTE = 1_000_000


def fetch_model(download: Download, progress: Progress) -> Path:
    """Download the weights of a model unless they exist; returns the file.

    Raises:
        Cancelled: the user cancelled; nothing is kept.
        FetchFailed: it could not be fetched.
        ModelError: the file does not match the description, or cannot be saved.
    """
    if _is_there(download):
        return download.file
    size_mb, name = download.bytes / MEGABYTE, host(download.address)
    what = Words("Downloading the model from {host}, {size} MB", host=name, size=f"{size_mb:.0f}")
    with Http(Limits(DEADLINE_S, size_mb + 1), purpose=Purpose.MODEL) as http:
        http.on_bytes = lambda came, _told: progress.report(came, download.bytes, what)
        body = http.fetch(download.address).body or b""
    if hashlib.sha256(body).hexdigest() != download.sha256:
        raise ModelError(
            "model-other",
            "{host} sent a file that is not the expected model, so it was discarded. Choose a folder with a "
            "model instead.",
            host=name,
        )
    try:
        download.file.parent.mkdir(parents=True, exist_ok=True)
        with unfinished(beside(download.file)) as draft:
            draft.write_bytes(body)
            draft.replace(download.file)
    except OSError as error:
        raise ModelError(
            "model-not-kept",
            "The model cannot be saved in “{folder}”: {error}",
            folder=download.file.parent,
            error=error.strerror or error,
        ) from error
    return download.file


def _is_there(download: Download) -> bool:
    try:
        with download.file.open("rb") as content:
            return hashlib.file_digest(content, "sha256").hexdigest() == download.sha256
    except OSError:
        return False
