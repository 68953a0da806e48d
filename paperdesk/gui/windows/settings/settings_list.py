"""All that can be set in the settings window, as data: what it is called, what it does, which values it takes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from paperdesk.gui.style.theme import LARGEST, SMALLEST, STEP
from paperdesk.gui.words import mark, tr


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few values, each with its words."""

    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number within bounds."""

    least: int
    most: int
    step: int = 1
    unit: str = ""
    zero: str = ""  # what 0 means, in words


@dataclass(frozen=True, slots=True)
class Switch:
    """On or off."""


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text."""

    hint: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing to set: a field of a subject of the settings."""

    page: str
    subject: str  # the field of Settings
    name: str  # the field of the subject
    label: str
    kind: Choice | Number | Switch | Text = field(default_factory=Switch)
    help: str = ""

    def matches(self, wanted: Sequence[str]) -> bool:
        """Whether all words stand somewhere in what the reader sees of it."""
        values = " ".join(map(tr, self.kind.words.values())) if isinstance(self.kind, Choice) else ""
        seen = f"{tr(self.page)} {tr(self.label)} {tr(self.help)} {values}".casefold()
        return all(word in seen for word in wanted)


LOOK, FEEDS, SEARCHING = mark("Look"), mark("Feeds"), mark("Searching")
WRITING, MAIL, SERVICES = mark("Writing"), mark("Mail"), mark("Network")
PROGRAMS = mark("Other programs")
SECURITY_WORDS = {
    "starttls": mark("STARTTLS, as on port 587"),
    "tls": mark("TLS, as on port 465"),
    "none": mark("None: only on this machine"),
}
THEME_WORDS = {
    "system": mark("As the desktop"),
    "light": mark("Light"),
    "dark": mark("Dark"),
    "light-contrast": mark("Light, high contrast"),
    "dark-contrast": mark("Dark, high contrast"),
}
DENSITY_WORDS = {"comfortable": mark("Comfortable: title, authors, snippet"), "compact": mark("Compact: two lines")}
CAPTURE_WORDS = {"library": mark("Library"), "inbox": mark("Inbox")}
SETTINGS = (
    Setting(LOOK, "window", "theme", "Colours", Choice(THEME_WORDS)),
    Setting(
        LOOK,
        "window",
        "text_size",
        "Size of text",
        Number(SMALLEST, LARGEST, STEP, " %"),
        "{text-larger} and {text-smaller} change it as well.",
    ),
    Setting(LOOK, "window", "density", "Papers in the list", Choice(DENSITY_WORDS)),
    Setting(FEEDS, "feeds", "refresh_on_start", "Refresh feeds when the window opens"),
    Setting(
        FEEDS,
        "feeds",
        "refresh_minutes",
        "Refresh feeds every",
        Number(0, 1440, 15, " min", "only by hand"),
        "A feed with a schedule of its own keeps it.",
    ),
    Setting(
        FEEDS,
        "feeds",
        "inbox_days",
        "Dismiss what lies untouched in the inbox after",
        Number(0, 3650, 10, " days", "never"),
        "Dismissed papers are kept. What you starred, tagged or annotated always stays.",
    ),
    Setting(FEEDS, "feeds", "size_limit_mb", "Largest answer taken from a feed", Number(1, 200, 1, " MB")),
    Setting(
        SEARCHING,
        "meaning",
        "enabled",
        "Answer questions by what they mean as well",
        help="A small model reads your papers on this computer. “Get the model” in the command palette fetches it.",
    ),
    Setting(
        SEARCHING,
        "meaning",
        "pages",
        "Read the pages of PDFs for their meaning, too",
        help="A question then finds the page that answers it. Ten pages take about a second.",
    ),
    Setting(
        SEARCHING,
        "meaning",
        "folder",
        "Folder with a model of your own",
        Text(),
        "Empty: the model that PaperDesk brings.",
    ),
    Setting(WRITING, "citation", "language", "Language of references", Text("de-DE"), "Empty: that of the style."),
    Setting(
        WRITING,
        "citation",
        "pandoc",
        "Pandoc that makes references",
        Text(),
        "Empty: the one that is found on this computer.",
    ),
    Setting(WRITING, "export", "abstracts", "Abstracts go into exported files"),
    Setting(WRITING, "export", "keywords", "Tags go into exported files, as keywords"),
    Setting(WRITING, "export", "notes", "My notes go into exported files"),
    Setting(
        WRITING,
        "export",
        "ascii_only",
        "Letters with accents as LaTeX commands",
        help="For programs that do not know UTF-8.",
    ),
    Setting(
        MAIL, "mail", "server", "Server that sends your digest", Text("smtp.example.org"), "Empty: nothing is sent."
    ),
    Setting(MAIL, "mail", "port", "Port", Number(1, 65535)),
    Setting(MAIL, "mail", "security", "Encryption", Choice(SECURITY_WORDS)),
    Setting(MAIL, "mail", "user", "User", Text(), "The password lies in the system's keyring; the digest asks for it."),
    Setting(MAIL, "mail", "sender", "From", Text("you@example.org")),
    Setting(MAIL, "mail", "recipient", "To", Text("you@example.org")),
    Setting(
        PROGRAMS,
        "doors",
        "enabled",
        "Browsers and editors on this computer reach the library",
        help="The Zotero Connector saves to PaperDesk then, and editors cite from it. Web pages are turned away.",
    ),
    Setting(
        PROGRAMS,
        "doors",
        "port",
        "Port",
        Number(1024, 65535),
        "23119 is where such programs look. Only one program can listen there: PaperDesk or Zotero.",
    ),
    Setting(PROGRAMS, "doors", "place", "What a browser saves goes to", Choice(CAPTURE_WORDS)),
    Setting(
        SERVICES,
        "feeds",
        "complete_details",
        "Look up papers without authors or id",
        help="At arXiv and Crossref, by title, in the background. Each paper says what changed.",
    ),
    Setting(
        SERVICES,
        "feeds",
        "check_standing",
        "Look for retractions and corrections of papers you keep",
        help="At Crossref, by DOI, once a month.",
    ),
    Setting(
        SERVICES,
        "window",
        "newer_versions",
        "Look for newer versions of PaperDesk",
        help="Once a week, where this one came from: its repository, pip, or Debian's packages. Nothing is installed.",
    ),
    Setting(
        SERVICES,
        "services",
        "fetch_pdfs",
        "Fetch open PDFs when you ask for them",
        help="From arXiv, OpenReview, the ACL Anthology, the links of the paper, and open copies that Unpaywall knows.",
    ),
    Setting(
        SERVICES,
        "services",
        "email",
        "Your email address, for Unpaywall",
        Text("you@example.org"),
        "Unpaywall wants to know who asks. Without it, it is not asked.",
    ),
    Setting(SERVICES, "services", "arxiv_feeds", "Feeds of arXiv", Text(), "A mirror may be named here."),
    Setting(SERVICES, "services", "arxiv_api", "Queries to arXiv", Text()),
    Setting(SERVICES, "services", "arxiv_pdfs", "PDFs of arXiv", Text()),
    Setting(SERVICES, "services", "hugging_face", "Hugging Face", Text()),
    Setting(SERVICES, "services", "crossref", "Crossref", Text()),
    Setting(SERVICES, "services", "doi_content", "Details of DOIs", Text()),
    Setting(SERVICES, "services", "open_library", "Open Library, for ISBNs", Text()),
    Setting(SERVICES, "services", "pubmed", "PubMed", Text()),
    Setting(SERVICES, "services", "unpaywall", "Unpaywall", Text()),
    Setting(SERVICES, "services", "openreview", "OpenReview", Text()),
    Setting(SERVICES, "services", "acl_anthology", "ACL Anthology", Text()),
    Setting(SERVICES, "services", "semantic_scholar", "Semantic Scholar", Text()),
    Setting(SERVICES, "services", "openalex", "OpenAlex", Text()),
    Setting(SERVICES, "services", "biorxiv", "bioRxiv and medRxiv", Text()),
)
