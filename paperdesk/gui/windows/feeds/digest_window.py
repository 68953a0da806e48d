"""The digest as a page in a window: to read, save as a file, or mail to yourself."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from paperdesk.exporters.digest import Digest, write_body
from paperdesk.gui.style.theme import Theme, text_font
from paperdesk.gui.widgets.closed_text import ClosedText
from paperdesk.gui.widgets.message_line import MessageLine
from paperdesk.gui.words import mark, tr

SPANS = {
    mark("Since the last digest"): "",
    mark("Last day"): "1d",
    mark("Last week"): "1w",
    mark("Last month"): "30d",
}
PATTERNS = mark("Web page (*.html);;Markdown (*.md);;Mail (*.eml)")
STYLE = (
    "a {{ color: {accent}; text-decoration: none; }} h3 a {{ color: {ink}; }}"
    "h1 {{ font-size: x-large; font-weight: 600; margin-bottom: 4px; }}"
    "h2 {{ font-size: medium; font-weight: 600; color: {accent}; margin-top: 28px; margin-bottom: 0px; }}"
    "h3 {{ font-size: large; font-weight: 600; margin-top: 16px; margin-bottom: 3px; }}"
    "p {{ margin-top: 4px; margin-bottom: 4px; line-height: 135%; }}"
    ".quiet {{ font-size: {small}px; color: {ink2}; margin-top: 1px; margin-bottom: 1px; line-height: 120%; }}"
)
PAGE_MARGIN_PX = 26


class Page(ClosedText):
    """Shows the page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFont(text_font(14))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Digest"))
        colors = theme.colors
        style = STYLE.format(accent=colors.accent, ink=colors.ink, ink2=colors.ink2, small=theme.px(13))
        self.document().setDefaultStyleSheet(style)
        self.document().setDocumentMargin(theme.px(PAGE_MARGIN_PX))


class DigestWindow(QDialog):
    """Shows one digest; reports requests through signals."""

    span_chosen = Signal(str)  # "1d", or "" for the time since the last digest
    save_wanted = Signal()
    send_wanted = Signal()
    settings_wanted = Signal()
    paper_wanted = Signal(int)
    address_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Digest"))
        self.resize(760, 660)
        self.digest: Digest | None = None
        self.page = Page(theme, self)
        self.page.anchorClicked.connect(self._follow)
        self.spans = QComboBox()
        self.spans.setAccessibleName(tr("Period"))
        for text, span in SPANS.items():
            self.spans.addItem(tr(text), span)
        self.message = MessageLine(tr("Choosing the best new papers…"))
        self.message.setObjectName("quiet")
        self.save, self.send = QPushButton(tr("Save…")), QPushButton(tr("Send to me"))
        self.settings, self.close_button = QPushButton(tr("Mail settings…")), QPushButton(tr("Close"))
        self.spans.currentIndexChanged.connect(lambda _index: self.span_chosen.emit(self.spans.currentData()))
        for button, signal in (
            (self.save, self.save_wanted),
            (self.send, self.send_wanted),
            (self.settings, self.settings_wanted),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked, signal=signal: signal.emit())
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        self._lay_out()
        self._enable()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        for widget in (self.spans, self.settings):
            line.addWidget(widget)
        line.addStretch()
        for widget in (self.close_button, self.save, self.send):
            line.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)  # the page itself has a title
        layout.addWidget(self.page, 1)
        layout.addWidget(self.message)
        layout.addLayout(line)

    def _enable(self) -> None:
        for button in (self.save, self.send):
            button.setEnabled(self.digest is not None and self.digest.count > 0)

    def show_digest(self, digest: Digest) -> None:
        self.digest = digest
        self.page.setHtml(write_body(digest, own_links=True))
        self.message.tell("" if digest.count else tr("Nothing new in this period. Choose a longer one below."))
        self._enable()
        self.page.setFocus()

    def say(self, text: str) -> None:
        self.message.tell(text)

    def _follow(self, url: QUrl) -> None:
        if url.scheme() == "paper" and url.path().isdecimal():
            self.paper_wanted.emit(int(url.path()))
        elif url.scheme() in {"http", "https"}:
            self.address_wanted.emit(url.toString())
