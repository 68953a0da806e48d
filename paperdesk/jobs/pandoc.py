"""Pandoc as a process: formats references in citation styles, and creates documents for word processors.

It comes with the extra `styles`, or is already installed; it always runs in its sandbox, with memory and time limits.
"""

import importlib.util
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from paperdesk.errors import ExportFailed

LONGEST_S = 300
MEMORY_MB = 512  # of its heap; otherwise one malicious title could use up all memory
BOUNDS = ("+RTS", f"-M{MEMORY_MB}m", "-RTS")
LONGEST_REASON = 300  # characters
RIGHT_SINCE = 3  # the version since which references follow the styles
SANDBOX_SINCE = (2, 15)  # the version since which pandoc has a sandbox
VERSION = re.compile(rb"pandoc\S*\s+(\d+)\.(\d+)")
VERSION_S = 30


@dataclass(frozen=True, slots=True)
class Pandoc:
    """A working pandoc: its program and version."""

    program: str
    version: tuple[int, int]

    @property
    def knows_styles(self) -> bool:
        """True if its references are reliable; older versions differ."""
        return self.version[0] >= RIGHT_SINCE


def find_pandoc(chosen: str = "") -> Pandoc | None:
    """The pandoc from the settings, from the extra, or from the system; the first one that works."""
    programs = (chosen, _of_the_extra(), shutil.which("pandoc") or "")
    found = [one for program in programs if program and (one := _asked(program, _changed_at(program)))]
    return next((one for one in found if one.knows_styles), next(iter(found), None))


def _of_the_extra() -> str:
    spec = importlib.util.find_spec("pypandoc")
    folders = spec.submodule_search_locations if spec is not None else None
    for name in ("pandoc", "pandoc.exe"):
        for folder in folders or ():
            if (program := Path(folder) / "files" / name).is_file():
                return str(program)
    return ""


def _changed_at(program: str) -> int:
    try:
        return Path(program).stat().st_mtime_ns
    except OSError:
        return 0


@lru_cache(8)
def _asked(program: str, _changed_at: int) -> Pandoc | None:
    """A program's description of itself, cached until the program changes."""
    try:
        told = subprocess.run(  # noqa: S603 - no shell
            [program, "--version"], capture_output=True, timeout=VERSION_S, check=True
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    version = VERSION.match(told)
    return Pandoc(program, (int(version[1]), int(version[2]))) if version else None


def document_of(references: bytes, kind: str, chosen: str = "") -> bytes:
    """A bibliography in CSL-JSON as a document in one of pandoc's formats: docx, odt.

    Pandoc runs twice: first on the records, in its sandbox, then on the output of the first run only.

    Raises:
        ExportFailed: pandoc is not installed, fails, or takes too long.
    """
    pandoc = _for_documents(chosen)
    bibliography = run_pandoc(pandoc, references, "--sandbox", "--from=csljson", "--to=json", "--citeproc")
    return run_pandoc(pandoc, bibliography, "--from=json", f"--to={kind}", "--output=-")


def _for_documents(chosen: str) -> Pandoc:
    """The pandoc from the settings and no other, or else the installed one."""
    pandoc = _asked(chosen, _changed_at(chosen)) if chosen else find_pandoc()
    if pandoc is None and chosen:
        raise ExportFailed(
            "pandoc-not-working",
            "The pandoc in the settings, {program}, does not work. Choose another one or leave the setting empty.",
            program=chosen,
        )
    if pandoc is None:
        raise ExportFailed(
            "pandoc-missing",
            "This format needs pandoc, which is not installed. Install it (pandoc.org) and export again, or "
            "choose another format.",
        )
    if pandoc.version < SANDBOX_SINCE:
        raise ExportFailed(
            "pandoc-too-old",
            "This format needs pandoc {least} or later, but {program} is version {version}. Install a newer one.",
            least=_dotted(SANDBOX_SINCE),
            program=pandoc.program,
            version=_dotted(pandoc.version),
        )
    return pandoc


def _dotted(version: tuple[int, int]) -> str:
    return ".".join(map(str, version))


def run_pandoc(pandoc: Pandoc, data: bytes, *options: str) -> bytes:
    """Run pandoc on some data.

    Raises:
        ExportFailed: it fails, or takes too much time or memory.
    """
    try:
        done = subprocess.run(  # noqa: S603 - no shell, and no word of a record among its arguments
            _command(pandoc, options), input=data, capture_output=True, timeout=LONGEST_S, check=True
        )
    except subprocess.TimeoutExpired as error:
        raise ExportFailed(
            "pandoc-too-slow", "Pandoc took more than {n} minutes. Export fewer papers at a time.", n=LONGEST_S // 60
        ) from error
    except (OSError, subprocess.CalledProcessError) as error:
        told = getattr(error, "stderr", b"") or str(error).encode()
        reason = " ".join(told.decode(errors="replace").split())[:LONGEST_REASON]
        raise ExportFailed("pandoc-failed", "Pandoc could not create the document: {reason}", reason=reason) from error
    return done.stdout


def _command(pandoc: Pandoc, options: Sequence[str]) -> list[str]:
    return [pandoc.program, *BOUNDS, *options]
