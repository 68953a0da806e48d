"""Fills the bibliography window: styles and references, loaded off the GUI thread."""

from paperdesk.gui.commands.lookups import services
from paperdesk.gui.desk.desk import Desk, papers_label
from paperdesk.gui.windows.references.bibliography import Bibliography
from paperdesk.gui.words import number, tr
from paperdesk.jobs.citation_styles import Style, add_style, find_style, get_style, list_styles
from paperdesk.jobs.cite import MOST_FORMATTED, references
from paperdesk.jobs.progress import Progress
from paperdesk.online.contacts import Purpose


class BibliographyTask:
    """Answers requests of the bibliography window."""

    def __init__(self, desk: Desk, shown: Bibliography, ids: tuple[int, ...], style: str) -> None:
        self.desk, self.shown, self.ids, self.style = desk, shown, ids[:MOST_FORMATTED], style
        shown.style_picked.connect(self.pick)
        shown.style_wanted.connect(self.add)
        shown.name_wanted.connect(self.get)
        shown.copied.connect(self.copy)
        if len(ids) > MOST_FORMATTED:
            shown.setWindowTitle(
                tr("Bibliography: the first {n} of {papers}", n=number(MOST_FORMATTED), papers=papers_label(len(ids)))
            )
        self.ask_styles()

    def ask_styles(self) -> None:
        library = self.desk.library
        self.desk.tasks.query(self.shown, lambda: list_styles(library), self._show_styles, topic="styles")

    def _show_styles(self, styles: list[Style]) -> None:
        if self.style not in {style.name for style in styles}:
            self.style = styles[0].name
        self.shown.set_styles(styles, self.style)
        self.pick(self.style)

    def pick(self, name: str) -> None:
        """Show the bibliography in another style."""
        self.style, library, ids, settings = name, self.desk.library, self.ids, self.desk.settings.citation
        self.desk.tasks.query(
            self.shown,
            lambda: references(library, ids, find_style(library, name), settings),
            self.shown.show_references,
            topic="references",
        )

    def add(self) -> None:
        """Add the user's .csl file."""
        files = self.desk.ask.open_files(tr("Add citation style (.csl)"))
        if not files:
            return

        def use(style: Style) -> None:
            self.style = style.name
            self.ask_styles()

        self.desk.tasks.edit(self.shown, lambda: add_style(self.desk.library, files[0]), use)

    def get(self) -> None:
        """Download an official style by name."""
        name = self.desk.ask.text(
            tr("Download citation style"),
            tr("Style name, such as journal-of-physics-a or chicago-note-bibliography"),
        )
        if not name:
            return

        def work(_progress: Progress) -> Style:
            with services(self.desk, Purpose.STYLE) as known:
                return get_style(self.desk.library, known, name)

        def use(style: Style) -> None:
            self.style = style.name
            self.ask_styles()

        self.desk.tasks.job(self.shown, tr("Downloading citation style"), work, use)

    def copy(self, html: str, text: str) -> None:
        self.desk.ask.copy_rich(html, text)
        self.desk.notice(tr("Bibliography copied."))
