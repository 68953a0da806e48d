"""The settings: a frozen dataclass per subject, loaded from and saved to one TOML file."""

import contextlib
import dataclasses
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomlkit
import tomlkit.exceptions

from paperdesk import paths
from paperdesk.errors import SettingsDamaged, Words

THEMES = ("system", "light", "dark", "light-contrast", "dark-contrast")
UNREADABLE = (OSError, UnicodeDecodeError, RecursionError, tomlkit.exceptions.TOMLKitError)


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """The state of the window: its look, position and panes; sizes in pixels."""

    language: str = ""  # a code from paperdesk/language.py, or "en"; "": the desktop's language
    theme: str = "system"
    text_size: int = 100  # percent of the default size
    density: str = "comfortable"
    shows_table: bool = False  # show the list as a table instead of cards
    group: str = ""  # how papers are grouped: "day", "feed", "tag"
    columns: list[str] = field(default_factory=lambda: ["title", "authors", "venue", "year", "tags"])
    column_widths: dict[str, int] = field(default_factory=dict)  # pixels
    width: int = 1280
    height: int = 820
    x: int = -1  # -1: the desktop decides
    y: int = -1
    maximized: bool = False
    sidebar_width: int = 228
    list_width: int = 470
    place: str = "inbox"  # the item selected in the sidebar
    paper_id: int = 0
    library: str = ""  # the library that `place` and `paper` belong to
    sort: str = ""
    closed_sections: list[str] = field(default_factory=list)  # collapsed sections of the sidebar
    closed_folders: list[int] = field(default_factory=list)  # collapsed folders of feeds
    first_steps: str = ""  # the first steps for a new user: "shown", "away", or "" if no empty library was opened yet
    first_steps_done: list[str] = field(default_factory=list)
    newer_versions: bool = False  # whether to check for newer versions once a week


@dataclass(frozen=True, slots=True)
class LibrarySettings:
    """The library to open by default, and recent ones."""

    folder: str = ""  # "": the platform's data folder
    recent: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class FeedSettings:
    """How feeds are refreshed."""

    refresh_on_start: bool = True
    refresh_minutes: int = 60  # 0: only manually
    timeout_s: float = 30.0  # for one feed, from sending the request to reading the last byte
    size_limit_mb: int = 10
    complete_details: bool = False  # whether to look up papers without authors or id at arXiv and Crossref
    check_standing: bool = False  # whether to ask Crossref once a month if kept papers were retracted or corrected
    inbox_days: int = 90  # papers untouched in the inbox for this long are dismissed; 0: never


@dataclass(frozen=True, slots=True)
class MailSettings:
    """How the digest is mailed to the user; the password is stored in the system keyring."""

    server: str = ""  # "": nothing is sent
    port: int = 587
    security: str = "starttls"  # or "tls" from the first byte, or "none" for a server on this computer
    user: str = ""  # "": the server requires no login
    sender: str = ""
    recipient: str = ""


@dataclass(frozen=True, slots=True)
class ServiceSettings:
    """The addresses of services: a mirror, or in tests a local server."""

    arxiv_feeds: str = "https://rss.arxiv.org"
    arxiv_api: str = "https://export.arxiv.org"
    hugging_face: str = "https://huggingface.co"
    crossref: str = "https://api.crossref.org"
    doi_content: str = "https://data.crosscite.org"
    open_library: str = "https://openlibrary.org"
    pubmed: str = "https://eutils.ncbi.nlm.nih.gov"
    arxiv_pdfs: str = "https://arxiv.org"
    semantic_scholar: str = "https://api.semanticscholar.org"
    openalex: str = "https://api.openalex.org"
    biorxiv: str = "https://api.biorxiv.org"
    citation_styles: str = "https://www.zotero.org/styles"
    openreview: str = "https://openreview.net"
    acl_anthology: str = "https://aclanthology.org"
    unpaywall: str = "https://api.unpaywall.org"
    email: str = ""  # the user's address, which Unpaywall requires; "": Unpaywall is not used
    fetch_pdfs: bool = True  # whether open PDFs may be fetched when the user wants to read one


@dataclass(frozen=True, slots=True)
class ExportSettings:
    """The content of exported files."""

    abstracts: bool = True
    keywords: bool = True
    notes: bool = False
    format: str = "bibtex"  # the one chosen last
    ascii_only: bool = False  # accents as LaTeX commands, for programs that do not know UTF-8
    file_names: str = ""  # pattern for the names of PDFs that leave the library; "": the citation key


@dataclass(frozen=True, slots=True)
class CitationSettings:
    """How papers are cited."""

    style: str = "apa"  # the name of a .csl file
    language: str = ""  # the language of references, such as "de-DE"; "": the style's own
    pandoc: str = ""  # the program that formats references; "": the one from the extra or the system
    drag: str = "bibtex"  # what dragging a paper into an editor inserts: "bibtex", or a form of citation


@dataclass(frozen=True, slots=True)
class SearchSettings:
    """Recent searches, newest first."""

    recent: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class MeaningSettings:
    """Whether papers are also searched by meaning, and the model for it."""

    enabled: bool = True  # once the extra is installed
    folder: str = ""  # the folder of the user's own model; "": the one that PaperDesk installs
    pages: bool = False  # whether the pages of PDFs are searched as well


@dataclass(frozen=True, slots=True)
class DoorSettings:
    """Whether browsers, editors and scripts on this computer have access to the library."""

    enabled: bool = False  # from when the window starts
    port: int = 23119  # Zotero's port, which such programs expect
    place: str = "library"  # where papers from a browser go unless the user chooses there; or "inbox"


@dataclass(frozen=True, slots=True)
class KeySettings:
    """Shortcuts: a preset, and the user's own by action name."""

    preset: str = "paperdesk"
    own: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of all subjects."""

    window: WindowSettings = field(default_factory=WindowSettings)
    library: LibrarySettings = field(default_factory=LibrarySettings)
    feeds: FeedSettings = field(default_factory=FeedSettings)
    services: ServiceSettings = field(default_factory=ServiceSettings)
    mail: MailSettings = field(default_factory=MailSettings)
    export: ExportSettings = field(default_factory=ExportSettings)
    citation: CitationSettings = field(default_factory=CitationSettings)
    doors: DoorSettings = field(default_factory=DoorSettings)
    keys: KeySettings = field(default_factory=KeySettings)
    search: SearchSettings = field(default_factory=SearchSettings)
    meaning: MeaningSettings = field(default_factory=MeaningSettings)


def chosen_library(file: Path) -> Path:
    """The library to open if the command line names none: from the environment, the last one chosen, the default.

    Raises:
        SettingsDamaged: the file cannot be read, so the chosen library is unknown; none is created elsewhere.
    """
    if not paths.named_library() and (reason := damage_of(file)):
        raise SettingsDamaged(
            "settings-damaged",
            "The settings in {file} cannot be read ({reason}), so the location of your library is unknown. Fix "
            "the file or move it away, or name the library with --library.",
            file=file,
            reason=reason,
        )
    chosen = "" if paths.named_library() else load_settings(file).library.folder
    return Path(chosen) if chosen else paths.default_library()


def damage_of(file: Path) -> str:
    """Why an existing settings file cannot be read; "" if it can, or if there is none."""
    try:
        _parsed(file)
    except FileNotFoundError:
        return ""
    except OSError as error:
        return error.strerror or Words("it cannot be opened")
    except UNREADABLE as error:
        return Words("it is not a text file" if isinstance(error, UnicodeDecodeError) else "it is not valid TOML")
    return ""


def set_aside(file: Path) -> Path:
    """Move an unreadable settings file aside; returns its new location."""
    number = 1
    while (aside := file.with_name(f"{file.stem}-damaged-{number}{file.suffix}")).exists():
        number += 1
    file.rename(aside)
    return aside


def _parsed(file: Path) -> dict[str, Any]:
    return tomlkit.parse(file.read_text(encoding="utf-8")).unwrap()


def load_settings(file: Path) -> Settings:
    """Read the file; missing, unknown or invalid values get their defaults."""
    try:
        document = _parsed(file)
    except UNREADABLE:
        return Settings()
    subjects = {f.name: f.default_factory for f in dataclasses.fields(Settings)}
    loaded: dict[str, Any] = {
        name: _load_subject(make(), document.get(name))  # type: ignore[operator]
        for name, make in subjects.items()
    }
    return Settings(**loaded)


def _load_subject(default: Any, table: object) -> Any:
    if not isinstance(table, dict):
        return default
    known = {
        f.name: table[f.name]
        for f in dataclasses.fields(default)
        if f.name in table and type(table[f.name]) is type(getattr(default, f.name))
    }
    return dataclasses.replace(default, **known)


def save_settings(settings: Settings, file: Path) -> None:
    """Replace the file atomically, so that a crash leaves the old one.

    Raises:
        OSError: the folder cannot be written.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_suffix(".tmp")
    try:
        draft.write_text(tomlkit.dumps(dataclasses.asdict(settings)), encoding="utf-8")
        draft.replace(file)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(draft)  # noqa: PTH108 - the suppress covers a vanished draft
        raise
