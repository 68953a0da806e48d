"""The available citation styles: those included, and those that the user added by file or by name.

A dependent style has its own name and the rules of another style, its parent, which it names (CSL 1.0.2, "Independent
and Dependent Styles").
"""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring

from paperdesk import paths
from paperdesk.errors import ExportFailed
from paperdesk.exporters.references import CSL, style_title
from paperdesk.jobs.look_up import Services
from paperdesk.library import private
from paperdesk.library.library import Library
from paperdesk.unfinished import beside, unfinished

PARENT = "independent-parent"
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,150}")
LARGEST_BYTES = 2_000_000
PARENTS = 3  # parents; a parent may by mistake be a dependent style itself


@dataclass(frozen=True, slots=True)
class Style:
    """A citation style: the name of its file, its title, and the file with its rules."""

    name: str
    title: str
    file: Path


def list_styles(library: Library) -> list[Style]:
    """List the included and added styles by title; invalid files are skipped."""
    files = _files(library)
    found = [style for file in files.values() if (style := _style(file, files)) is not None]
    return sorted(found, key=lambda style: style.title.casefold())


def _files(library: Library) -> dict[str, Path]:
    """The style files by name; the user's own take precedence over the included ones."""
    return {file.stem: file for folder in (_brought(), _own(library)) for file in folder.glob("*.csl")}


def _named(library: Library, name: str) -> Style | None:
    """Find a style by its exact name, without reading any other file."""
    files = _files(library)
    return _style(files[name], files) if name in files else None


def _style(file: Path, files: dict[str, Path], depth: int = 0) -> Style | None:
    """Read a style from a file, with its parent's rules if it has none."""
    try:
        data = file.read_bytes()
        parent, title = parent_of(data)
        if not parent:
            return Style(file.stem, style_title(data) or file.stem, file)
    except (ExportFailed, OSError):
        return None
    rules = _style(files[parent], files, depth + 1) if parent in files and depth < PARENTS else None
    return Style(file.stem, title or file.stem, rules.file) if rules is not None else None


def parent_of(data: bytes) -> tuple[str, str]:
    """The name of the parent of a dependent style ("" for any other), and the style's title."""
    if len(data) > LARGEST_BYTES:
        return "", ""
    try:
        info = fromstring(data).find(f"{CSL}info")
    except (ParseError, DefusedXmlException, ValueError):
        return "", ""
    links = info.findall(f"{CSL}link") if info is not None else []
    address = next((link.get("href", "") for link in links if link.get("rel") == PARENT), "")
    return address.rstrip("/").rpartition("/")[2], (
        info.findtext(f"{CSL}title") or ""
    ).strip() if info is not None else ""


def find_style(library: Library, name: str) -> Style:
    """Find a style by name.

    Raises:
        ExportFailed: there is no such style; the message lists the available ones.
    """
    if (style := _named(library, name)) is not None:
        return style
    styles = list_styles(library)
    for style in styles:
        if name.casefold() in {style.name.casefold(), style.title.casefold()}:
            return style
    known = ", ".join(style.name for style in styles)
    raise ExportFailed(
        "no-such-citation-style",
        "There is no citation style “{name}”. Choose one of: {known}. You can also add a .csl file or "
        "download a style by name.",
        name=name,
        known=known,
    )


def makes_notes(style: Style) -> bool:
    """True if citations in this style are notes, rather than in the text."""
    try:
        return str(fromstring(style.file.read_bytes()).get("class")) == "note"
    except (OSError, ParseError, DefusedXmlException, ValueError):
        return False


def add_style(library: Library, file: Path) -> Style:
    """Copy the user's .csl file to the library folder.

    Raises:
        ExportFailed: it is not a style, its parent is missing, or it cannot be read or copied.
    """
    try:
        data = file.read_bytes()
        _check(library, data)
        private.make_folder(_own(library))
        target = _own(library) / file.with_suffix(".csl").name
        if file.resolve() != target.resolve():
            shutil.copyfile(file, target)
    except OSError as error:
        raise ExportFailed(
            "citation-style-not-added", "{file} cannot be added: {reason}.", file=file, reason=error.strerror
        ) from error
    return find_style(library, target.stem)


def _check(library: Library, data: bytes) -> None:
    """Refuse files that are not styles, and dependent styles whose parent is missing."""
    parent, _title = parent_of(data)
    if not parent:
        style_title(data)
    elif _named(library, parent) is None:
        raise ExportFailed(
            "citation-style-parent-missing",
            "This style depends on “{parent}”, which is not installed. Download both with: paperdesk "
            "bibliography --get-style {parent}",
            parent=parent,
        )


def get_style(library: Library, services: Services, name: str) -> Style:
    """Download an official style by name, with its parent.

    Raises:
        ExportFailed: the name is not valid, or the result is not a style.
        FetchFailed: it could not be fetched.
    """
    wanted = name.strip().casefold().removesuffix(".csl").rpartition("/")[2]
    if not NAME.fullmatch(wanted):
        raise ExportFailed(
            "citation-style-no-name",
            "“{name}” is not a style name. Use the name of its file, such as “journal-of-physics-a”.",
            name=name,
        )
    kept: list[tuple[str, bytes]] = []
    while wanted and wanted not in {name for name, _ in kept} and len(kept) < PARENTS:
        address = f"{services.at.citation_styles.rstrip('/')}/{quote(wanted)}"
        data = services.http.fetch(address).body or b""
        kept.append((wanted, data))
        wanted = parent_of(data)[0]
        if not wanted or _named(library, wanted) is not None:
            break
    if not wanted:
        style_title(kept[-1][1])
    elif _named(library, wanted) is None:
        raise ExportFailed(
            "citation-style-parents-in-circle", "The style “{name}” has no rules. Choose another style.", name=name
        )
    for each, data in reversed(kept):
        _keep(library, each, data)
    return find_style(library, kept[0][0])


def _keep(library: Library, name: str, data: bytes) -> None:
    try:
        private.make_folder(_own(library))
        target = _own(library) / f"{name}.csl"
        with unfinished(beside(target)) as draft:
            draft.write_bytes(data)
            draft.replace(target)
    except OSError as error:
        raise ExportFailed(
            "citation-style-not-added", "{file} cannot be added: {reason}.", file=name, reason=error.strerror
        ) from error


def _brought() -> Path:
    return paths.resources() / "styles"


def _own(library: Library) -> Path:
    return library.folder / "styles"
