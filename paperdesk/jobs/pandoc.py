"""Pandoc as a process: it makes documents for word processors, where it is installed."""

import shutil
import subprocess

from paperdesk.errors import ExportFailed

LONGEST_S = 300
LONGEST_REASON = 300  # characters


def document_of(references: bytes, kind: str) -> bytes:
    """A bibliography of CSL-JSON as a document of a kind that pandoc knows: docx, odt.

    What the records say is read by pandoc in its sandbox; the second run sees only what the first one made of it.

    Raises:
        ExportFailed: pandoc is not installed, fails, or takes too long.
    """
    bibliography = _run(references, "--sandbox", "--from=csljson", "--to=json", "--citeproc")
    return _run(bibliography, "--from=json", f"--to={kind}", "--output=-")


def _run(data: bytes, *options: str) -> bytes:
    program = shutil.which("pandoc")
    if program is None:
        raise ExportFailed(
            "pandoc-missing",
            "This format is made by pandoc, which is not installed. Install it (pandoc.org) and export again, or "
            "choose another format.",
        )
    try:
        done = subprocess.run(  # noqa: S603 - no shell, and no word of a record among its arguments
            [program, *options], input=data, capture_output=True, timeout=LONGEST_S, check=True
        )
    except subprocess.TimeoutExpired as error:
        raise ExportFailed(
            "pandoc-too-slow", "Pandoc took more than {n} minutes. Export fewer papers at once.", n=LONGEST_S // 60
        ) from error
    except (OSError, subprocess.CalledProcessError) as error:
        told = getattr(error, "stderr", b"") or str(error).encode()
        reason = " ".join(told.decode(errors="replace").split())[:LONGEST_REASON]
        raise ExportFailed("pandoc-failed", "Pandoc could not make the document: {reason}", reason=reason) from error
    return done.stdout
