"""The paper pane widget: buttons, title, authors, identifiers and tags, abstract, notes, BibTeX, entries."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.paper_pane.abstract_marks import AbstractMarks
from paperdesk.gui.paper_pane.action_bar import ActionBar
from paperdesk.gui.paper_pane.author_chips import AuthorChips
from paperdesk.gui.paper_pane.bibtex_section import BibtexSection
from paperdesk.gui.paper_pane.details_section import DetailsSection
from paperdesk.gui.paper_pane.looked_at import LookedAt
from paperdesk.gui.paper_pane.mentions_section import MentionsSection
from paperdesk.gui.paper_pane.meta_row import MetaRow
from paperdesk.gui.paper_pane.notes_section import NotesSection
from paperdesk.gui.paper_pane.pane_pages import PanePages
from paperdesk.gui.paper_pane.paper_reading import PaperReading
from paperdesk.gui.paper_pane.passage_text import PassageText
from paperdesk.gui.paper_pane.said_section import SaidSection, StandingNote
from paperdesk.gui.paper_pane.seen_section import SeenSection, quiet_label
from paperdesk.gui.paper_pane.similar_section import SimilarSection
from paperdesk.gui.paper_pane.texts import TEXT_WIDTH_PX
from paperdesk.gui.paper_pane.words import bar_of, marking_hint
from paperdesk.gui.paper_pane.works_section import WorksSection
from paperdesk.gui.style.theme import Theme, text_font, title_font
from paperdesk.gui.widgets.flow_layout import held
from paperdesk.gui.widgets.formulae import Formulae
from paperdesk.gui.words import tr
from paperdesk.library.records import PaperDetail

if TYPE_CHECKING:
    from paperdesk.gui.desk.desk import Desk
    from paperdesk.gui.desk.reads import PaperContent
    from paperdesk.library.selections import SelectionSummary

PLACED_MS = 30  # until a new card is laid out
PAUSE_MS = 25  # lets the list paint before the abstract is marked


class PaperPane(QScrollArea):
    """Shows the current paper; its parts report requested actions by name."""

    action_wanted = Signal(str)
    paper_wanted = Signal(int)
    author_wanted = Signal(str)
    authors_given = Signal(list)  # list of Author, or text

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paperPane")
        self.setAccessibleName(tr("Paper"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.theme = theme
        self.desk: Desk | None = None
        self.content: PaperContent | None = None
        self.looked_at = LookedAt()
        self.keys, self.reading = KeyNames(), PaperReading(self)
        self._marking = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.reading.paper_read.connect(self._show)
        self.reading.summary_read.connect(self._show_summary)
        self._lay_out()

    def _lay_out(self) -> None:
        self.body = QWidget()
        self.body.setObjectName("paperPaneBody")
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(40, 20, 40, 40)
        layout.setSpacing(8)
        self.bar, self.meta = ActionBar(self.action_wanted.emit), MetaRow(self.action_wanted.emit, TEXT_WIDTH_PX)
        self.formulae = Formulae(self)
        self.title, self.authors = PassageText("title", 23, self.formulae), AuthorChips()
        self.title.air = 0.1
        self.title.setAccessibleName(tr("Title"))
        self.title.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.authors.changed.connect(self.authors_given)
        self.authors.author_wanted.connect(self.author_wanted)
        self.details, self.said, self.standing = DetailsSection(self), SaidSection(self), StandingNote(self)
        self.because, self.seen = quiet_label(), SeenSection()
        self._make_abstract()
        self.works, self.mentions = WorksSection(self), MentionsSection(self)
        self.similar = SimilarSection(self)
        self.bibtex = BibtexSection()
        self._add_parts(layout)
        self.pages = PanePages(self.body, self.action_wanted.emit, self.theme, self.set_fonts)
        self.summary = self.pages.summary
        for section in (self.works, self.mentions, self.similar, self.summary):
            section.paper_wanted.connect(self.paper_wanted)
        self.setWidget(self.pages)
        self.set_fonts()
        self._show_page(None)

    def _make_abstract(self) -> None:
        self.abstract = PassageText("abstract", 15, self.formulae)
        self.abstract.setAccessibleName(tr("Abstract"))
        for part in (self.title, self.authors, self.abstract):
            part.setMaximumWidth(TEXT_WIDTH_PX)
        self.marks = AbstractMarks(self.abstract, self)
        self.notes = NotesSection(self.formulae, self.theme, self)
        self.notes.paper_wanted.connect(self.paper_wanted)
        self.marks.mark_clicked.connect(self.notes.choose)
        self.marks.comment_wanted.connect(self.notes.edit_new)
        self.marks.selecting.connect(lambda on: self.notes.set_hint(marking_hint(self.keys) if on else ""))
        self.notes.card_shown.connect(self._reveal)

    def _reveal(self, card: QWidget) -> None:
        """Scroll to a card or editor once it has its position."""
        QTimer.singleShot(PLACED_MS, card, lambda: self.ensureWidgetVisible(card, 0, 60))

    def _add_parts(self, layout: QVBoxLayout) -> None:
        layout.addWidget(held(self.bar))
        layout.addSpacing(10)
        layout.addWidget(self.standing)
        layout.addWidget(self.title)
        layout.addWidget(self.authors)
        layout.addWidget(held(self.meta))
        layout.addWidget(self.because)
        layout.addSpacing(4)
        sections = (self.notes, self.mentions, self.said, self.works, self.similar, self.details)
        for section in (self.abstract, *sections):
            layout.addWidget(section)
        for part in (self.bibtex, self.seen):
            part.setMaximumWidth(TEXT_WIDTH_PX)
            layout.addWidget(part)
        layout.addStretch()

    def set_fonts(self) -> None:
        self.title.setFont(title_font(18 if self.pages.is_narrow else 23))
        self.bibtex.set_fonts()
        self.abstract.setFont(text_font(15))
        for text in (self.title, self.abstract):
            text.lay_out_again()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        for part in (self.pages, self.marks):
            part.set_theme(theme)
        self.set_fonts()
        if self.content is not None:
            self.show_content(self.content)

    def attach(self, desk: "Desk") -> None:
        self.desk = desk
        self.formulae.tasks = desk.tasks
        self.abstract.address_wanted.connect(desk.ask.open_address)
        self.marks.pop_up_over(self, self.theme)
        for part in (self.notes, self.meta, self.marks, self.similar, self.details, self.said):
            part.desk = desk
        self._marking.timeout.connect(self.show_abstract)
        self.reading.attach(desk)

    @property
    def is_pausing(self) -> bool:
        """True if another paper is about to be requested, or the abstract to be marked again."""
        return self.desk is not None and (self.reading.is_pausing or self._marking.isActive())

    def mark_soon(self) -> None:
        """Mark current search matches in the abstract, once the list is painted."""
        if self.desk is not None:
            self._marking.start()

    def _show_summary(self, summary: "SelectionSummary") -> None:
        self._leave_paper()
        self.summary.show_summary(summary)
        self._show_page(self.summary)

    def _leave_paper(self) -> None:
        self.notes.leave()
        self.meta.close_tags()
        self.looked_at.leave(self.desk, self.content)
        self.content = self.meta.detail = None

    def _show(self, content: "PaperContent | None") -> None:
        if content is not None:
            self.show_content(content)
            return
        self._leave_paper()
        self.pages.show_blank(has_papers=self.desk is not None and bool(self.desk.list.ids))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _show_page(self, shown: QWidget | None) -> None:
        """Show the paper, the summary of several, or that there is none, which does not scroll."""
        self.pages.show_page(shown)
        policy, has_more = Qt.ScrollBarPolicy, shown is not None
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if has_more else policy.ScrollBarAlwaysOff)

    def show_content(self, content: "PaperContent") -> None:
        """Show a paper; the same paper keeps its position and open editors."""
        is_other = self.content is None or self.content.detail.id != content.detail.id
        if is_other:
            self.meta.close_tags()
            self.looked_at.leave(self.desk, self.content)
        self.content = content
        detail = content.detail
        self._fill_bar(detail)
        self.title.show_source(detail.fields.title or tr("(untitled)"), self.theme)
        self.authors.show_authors(detail.authors)
        self.authors.setVisible(bool(detail.authors))
        self.meta.show_detail(detail, content.collections)
        self.because.setText(tr("For You {because}", because=content.because) if content.because else "")
        self.because.setVisible(bool(content.because))
        self.show_abstract()
        self.notes.show_notes(content, self.theme)
        self.mentions.show_mentions(content.mentions)
        self.works.show_works(detail.works)
        self.standing.show_standing(detail.standing)
        self.said.show_detail(detail, content.differences)
        self.details.show_detail(detail)
        self.bibtex.show_bibtex(content.bibtex)
        self.seen.show_detail(detail)
        self._show_page(self.body)
        if is_other:
            self.similar.ask(detail.id)
            self.verticalScrollBar().setValue(0)

    def show_abstract(self) -> None:
        """Show the abstract with current search matches."""
        if self.desk is not None:
            self._marking.stop()
        if self.content is not None:
            detail = self.content.detail
            hits = _hits(self.desk, detail.fields.abstract)
            self.marks.show_marks(detail, self.content.places, hits, self.theme)
        elif self.desk is not None and self.desk.selection.current is None:
            self._show(None)

    def _fill_bar(self, detail: PaperDetail) -> None:
        self.bar.show_actions(bar_of(detail), self.keys.key_of)

    def set_keys(self, keys: KeyNames) -> None:
        """Show these shortcuts on the buttons and in tooltips."""
        self.keys = keys
        for part in (self.notes, self.meta, self.pages):
            part.set_keys(keys)
        if self.content is not None:
            self._fill_bar(self.content.detail)


def _hits(desk: "Desk | None", text: str) -> tuple[tuple[int, int], ...]:
    """The search matches in the abstract."""
    from paperdesk.search.snippets import Marker  # noqa: PLC0415 - imported after the first paint

    return Marker(desk.list.query.wanted(), "abstract").hits(text) if desk else ()
