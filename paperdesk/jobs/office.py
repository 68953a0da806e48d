"""The extension for LibreOffice Writer: packed in the user's language, and installed by LibreOffice's own `unopkg`.

An .oxt file is a ZIP file with a manifest (LibreOffice Developer's Guide, "Extensions").
"""

import io
import json
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from paperdesk import __version__, paths
from paperdesk.errors import ExportFailed
from paperdesk.language import mark, tr

NAME = "org.paperdesk.writer"
FILE = "paperdesk-writer.oxt"
INSTALL_S = 300
LONGEST_REASON = 300  # characters
COMMANDS = {
    "insert": mark("Insert citation…"),
    "edit": mark("Edit citation…"),
    "bibliography": mark("Insert bibliography"),
    "refresh": mark("Refresh citations"),
    "style": mark("Choose citation style…"),
    "unlink": mark("Turn citations into text…"),
}
"""The menu in Writer: names of commands and their titles."""

SENTENCES = {
    "no-answer": mark(
        "PaperDesk does not answer. Open it and turn on Settings, Other programs, or run “paperdesk serve”. The "
        "document is unchanged."
    ),
    "not-paperdesk": mark(
        "The program at port {port} is not a PaperDesk that supports word processors. The document is unchanged."
    ),
    "no-text": mark("Open a text document first."),
    "not-here": mark("A citation can be in text, tables, footnotes and endnotes. Move the cursor there."),
    "in-citation": mark("The cursor is inside a citation. Move it outside, or edit the citation."),
    "in-bibliography": mark("The cursor is inside the bibliography, which is replaced on refresh. Move it outside."),
    "not-plain": mark(
        "There is also a note, a comment or another citation inside this citation. Move that outside, then edit it."
    ),
    "no-citation": mark("There is no citation at the cursor."),
    "edited": mark("Citations that you changed by hand were left as they are: {n}. To format one again, edit it."),
    "left": mark(
        "Citations that contain a note, a comment or another citation were left as they are: {n}. Move that outside "
        "first."
    ),
    "edited-bibliography": mark(
        "You changed the bibliography by hand, so it was left as it is. To renew it, delete it and insert it again."
    ),
    "failed": mark("Writer did not accept the change, so everything was put back: {reason}"),
    "unlink-question": mark(
        "Turn all citations and the bibliography into ordinary text? They can then no longer be refreshed."
    ),
    "style-title": mark("Citation style"),
    "ok": mark("OK"),
    "cancel": mark("Cancel"),
}
"""What the extension says: by name, as in resources/writer."""

MENU = """<?xml version="1.0" encoding="UTF-8"?>
<oor:component-data xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  oor:name="Addons" oor:package="org.openoffice.Office">
<node oor:name="AddonUI">
<node oor:name="OfficeMenuBar"><node oor:name="org.paperdesk.writer.menu" oor:op="replace">
<prop oor:name="Title" oor:type="xs:string"><value>PaperDesk</value></prop>
<prop oor:name="Context" oor:type="xs:string"><value>{context}</value></prop>
<node oor:name="Submenu">{entries}</node></node></node>
<node oor:name="OfficeToolBar"><node oor:name="org.paperdesk.writer.toolbar" oor:op="replace">{tools}</node></node>
</node>
</oor:component-data>
"""
ENTRY = """<node oor:name="m{place}" oor:op="replace">
<prop oor:name="URL" oor:type="xs:string"><value>service:org.paperdesk.Writer?{name}</value></prop>
<prop oor:name="Title" oor:type="xs:string"><value>{title}</value></prop>
<prop oor:name="Target" oor:type="xs:string"><value>_self</value></prop>
<prop oor:name="Context" oor:type="xs:string"><value>{context}</value></prop></node>
"""
CONTEXT = "com.sun.star.text.TextDocument"
TOOLS = ("insert", "edit", "refresh")  # on the toolbar


def pack_extension(port: int) -> bytes:
    """The extension as an .oxt file, which asks PaperDesk at a port of this computer."""
    folder, packed = paths.resources() / "writer", io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            if file.suffix in {".py", ".xml"}:
                text = file.read_text(encoding="utf-8").replace("{version}", __version__)
                archive.writestr(file.relative_to(folder).as_posix(), text)
        archive.writestr("Addons.xcu", _menu())
        archive.writestr("address.json", json.dumps({"port": port}))
        texts = {name: tr(text) for name, text in {**COMMANDS, **SENTENCES}.items()}
        archive.writestr("texts.json", json.dumps(texts, ensure_ascii=False))
    return packed.getvalue()


def _menu() -> str:
    def entries(names: tuple[str, ...]) -> Iterator[str]:
        for place, name in enumerate(names):
            title = escape(tr(COMMANDS[name]))
            yield ENTRY.format(place=place, name=name, title=title, context=CONTEXT)

    return MENU.format(context=CONTEXT, entries="".join(entries(tuple(COMMANDS))), tools="".join(entries(TOOLS)))


def save_extension(target: Path, port: int) -> None:
    """Write the extension to a file, which LibreOffice installs when it is opened.

    Raises:
        ExportFailed: it cannot be written.
    """
    try:
        target.write_bytes(pack_extension(port))
    except OSError as error:
        raise ExportFailed(
            "office-not-saved", "{file} cannot be written: {reason}.", file=target, reason=error.strerror
        ) from error


def install_extension(port: int, *, profile: str = "") -> None:
    """Install the extension in LibreOffice, for this user, in place of an older one.

    Raises:
        ExportFailed: LibreOffice is not found, or does not take it.
    """
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / FILE
        save_extension(file, port)
        _run(profile, "add", "--force", "--suppress-license", str(file))


def remove_extension(*, profile: str = "") -> None:
    """Remove the extension from LibreOffice.

    Raises:
        ExportFailed: LibreOffice is not found, or it is not installed there.
    """
    _run(profile, "remove", NAME)


def _run(profile: str, *words: str) -> None:
    program = find_unopkg()
    if program is None:
        raise ExportFailed(
            "office-missing",
            "LibreOffice was not found. Save the extension with “paperdesk office save FILE.oxt”, and open that file "
            "with LibreOffice.",
        )
    command = [program, *words, *([f"-env:UserInstallation={profile}"] if profile else [])]
    try:
        subprocess.run(command, capture_output=True, timeout=INSTALL_S, check=True)  # noqa: S603 - no shell
    except (OSError, subprocess.SubprocessError) as error:
        told = getattr(error, "stderr", None) or str(error).encode()
        reason = f"{' '.join(told.decode(errors='replace').split())[-LONGEST_REASON:].rstrip('.')}."
        raise ExportFailed(
            "office-refused",
            "LibreOffice could not do this: {reason} Close LibreOffice and try again.",
            reason=reason,
        ) from error


def find_unopkg() -> str | None:
    """LibreOffice's program that installs extensions, or None."""
    places = {
        "darwin": ("/Applications/LibreOffice.app/Contents/MacOS/unopkg",),
        "win32": (r"C:\Program Files\LibreOffice\program\unopkg.com",),
    }.get(sys.platform, ("/usr/lib/libreoffice/program/unopkg", "/opt/libreoffice/program/unopkg"))
    return shutil.which("unopkg") or next((place for place in places if Path(place).is_file()), None)
