"""All settings in the settings window as data: label, help, and allowed values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from paperdesk.gui.style.theme import LARGEST, SMALLEST, STEP
from paperdesk.gui.words import mark, tr
from paperdesk.language import ENGLISH, available


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few values, each with its label."""

    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number within bounds."""

    least: int
    most: int
    step: int = 1
    unit: str = ""
    zero: str = ""  # the meaning of 0, in words


@dataclass(frozen=True, slots=True)
class Switch:
    """On or off."""


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text."""

    hint: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: a field of a subject of the settings."""

    page: str
    subject: str  # the field of Settings
    name: str  # the field of the subject
    label: str
    kind: Choice | Number | Switch | Text = field(default_factory=Switch)
    help: str = ""

    def matches(self, wanted: Sequence[str]) -> bool:
        """True if all words occur in its visible texts."""
        values = " ".join(map(tr, self.kind.words.values())) if isinstance(self.kind, Choice) else ""
        seen = f"{tr(self.page)} {tr(self.label)} {tr(self.help)} {values}".casefold()
        return all(word in seen for word in wanted)


LOOK, FEEDS, SEARCHING = mark("Appearance"), mark("Feeds"), mark("Search")
WRITING, MAIL, SERVICES = mark("Writing"), mark("Mail"), mark("Network")
PROGRAMS = mark("Other programs")
SECURITY_WORDS = {
    "starttls": mark("STARTTLS, as on port 587"),
    "tls": mark("TLS, as on port 465"),
    "none": mark("None (only on this computer)"),
}
THEME_WORDS = {
    "system": mark("Same as system"),
    "light": mark("Light"),
    "dark": mark("Dark"),
    "light-contrast": mark("Light, high contrast"),
    "dark-contrast": mark("Dark, high contrast"),
}
DENSITY_WORDS = {"comfortable": mark("Comfortable (title, authors, snippet)"), "compact": mark("Compact (two lines)")}
CAPTURE_WORDS = {"library": mark("Library"), "inbox": mark("Inbox")}
LANGUAGE_WORDS = {
    "": mark("Same as system"),
    ENGLISH: "English",
    **{known.code: known.name for known in available()},
}  # each name in its own language
SETTINGS = (
    Setting(LOOK, "window", "language", "Language", Choice(LANGUAGE_WORDS)),
    Setting(LOOK, "window", "theme", "Colours", Choice(THEME_WORDS)),
    Setting(
        LOOK,
        "window",
        "text_size",
        "Text size",
        Number(SMALLEST, LARGEST, STEP, " %"),
        "You can also use {text-larger} and {text-smaller}.",
    ),
    Setting(LOOK, "window", "density", "Papers in the list", Choice(DENSITY_WORDS)),
    Setting(FEEDS, "feeds", "refresh_on_start", "Refresh feeds when the window opens"),
    Setting(
        FEEDS,
        "feeds",
        "refresh_minutes",
        "Refresh feeds every",
        Number(0, 1440, 15, " min", "only manually"),
        "Feeds with their own schedule are not affected.",
    ),
    Setting(
        FEEDS,
        "feeds",
        "inbox_days",
        "Dismiss untouched inbox papers after",
        Number(0, 3650, 10, " days", "never"),
        "Dismissed papers are not deleted. Papers that you have starred, tagged or annotated always stay.",
    ),
    Setting(FEEDS, "feeds", "size_limit_mb", "Maximum feed size", Number(1, 200, 1, " MB")),
    Setting(
        SEARCHING,
        "meaning",
        "enabled",
        "Search by meaning as well",
        help="A small model analyses your papers on this computer. To download it, choose “Download model” in the "
        "command palette.",
    ),
    Setting(
        SEARCHING,
        "meaning",
        "pages",
        "Search PDF pages by meaning as well",
        help="Questions then find the page that answers them. Analysing ten pages takes about a second.",
    ),
    Setting(
        SEARCHING,
        "meaning",
        "folder",
        "Folder with your own model",
        Text(),
        "Leave empty to use PaperDesk's model.",
    ),
    Setting(
        WRITING,
        "citation",
        "language",
        "Language of references",
        Text("de-DE"),
        "Leave empty to use the style's language.",
    ),
    Setting(
        WRITING,
        "citation",
        "pandoc",
        "Pandoc for references",
        Text(),
        "Leave empty to use the installed one.",
    ),
    Setting(WRITING, "export", "abstracts", "Include abstracts in exported files"),
    Setting(WRITING, "export", "keywords", "Include tags as keywords in exported files"),
    Setting(WRITING, "export", "notes", "Include my notes in exported files"),
    Setting(
        WRITING,
        "export",
        "ascii_only",
        "Accented letters as LaTeX commands",
        help="For programs that do not support UTF-8.",
    ),
    Setting(MAIL, "mail", "server", "Outgoing mail server", Text("smtp.example.org"), "Leave empty to send nothing."),
    Setting(MAIL, "mail", "port", "Port", Number(1, 65535)),
    Setting(MAIL, "mail", "security", "Encryption", Choice(SECURITY_WORDS)),
    Setting(
        MAIL,
        "mail",
        "user",
        "User",
        Text(),
        "The password is stored in the system keyring; you enter it in the digest window.",
    ),
    Setting(MAIL, "mail", "sender", "From", Text("you@example.org")),
    Setting(MAIL, "mail", "recipient", "To", Text("you@example.org")),
    Setting(
        PROGRAMS,
        "doors",
        "enabled",
        "Allow browsers and editors on this computer to access the library",
        help="Lets the Zotero Connector save papers to PaperDesk, and editors cite from it. Web pages never get "
        "access.",
    ),
    Setting(
        PROGRAMS,
        "doors",
        "port",
        "Port",
        Number(1024, 65535),
        "Such programs use port 23119 by default. Only one program can listen on it: PaperDesk or Zotero.",
    ),
    Setting(PROGRAMS, "doors", "place", "Save papers from browsers to", Choice(CAPTURE_WORDS)),
    Setting(
        SERVICES,
        "feeds",
        "complete_details",
        "Look up papers without authors or identifiers",
        help="Searches arXiv and Crossref by title in the background. Each paper shows what changed.",
    ),
    Setting(
        SERVICES,
        "feeds",
        "check_standing",
        "Check kept papers for retractions and corrections",
        help="Asks Crossref by DOI once a month.",
    ),
    Setting(
        SERVICES,
        "window",
        "newer_versions",
        "Check for updates to PaperDesk",
        help="Once a week, at the source you installed from: its repository, pip or Debian. Nothing is installed "
        "automatically.",
    ),
    Setting(
        SERVICES,
        "services",
        "fetch_pdfs",
        "Fetch open-access PDFs on request",
        help="From arXiv, OpenReview, the ACL Anthology, the paper's links, and open copies listed by Unpaywall.",
    ),
    Setting(
        SERVICES,
        "services",
        "email",
        "Your email address, for Unpaywall",
        Text("you@example.org"),
        "Unpaywall requires an email address. Leave empty to turn Unpaywall off.",
    ),
    Setting(SERVICES, "services", "arxiv_feeds", "arXiv feeds", Text(), "You can enter a mirror here."),
    Setting(SERVICES, "services", "arxiv_api", "arXiv queries", Text()),
    Setting(SERVICES, "services", "arxiv_pdfs", "arXiv PDFs", Text()),
    Setting(SERVICES, "services", "hugging_face", "Hugging Face", Text()),
    Setting(SERVICES, "services", "crossref", "Crossref", Text()),
    Setting(SERVICES, "services", "doi_content", "DOI details", Text()),
    Setting(SERVICES, "services", "open_library", "Open Library, for ISBNs", Text()),
    Setting(SERVICES, "services", "pubmed", "PubMed", Text()),
    Setting(SERVICES, "services", "unpaywall", "Unpaywall", Text()),
    Setting(SERVICES, "services", "openreview", "OpenReview", Text()),
    Setting(SERVICES, "services", "acl_anthology", "ACL Anthology", Text()),
    Setting(SERVICES, "services", "semantic_scholar", "Semantic Scholar", Text()),
    Setting(SERVICES, "services", "openalex", "OpenAlex", Text()),
    Setting(SERVICES, "services", "biorxiv", "bioRxiv and medRxiv", Text()),
)
