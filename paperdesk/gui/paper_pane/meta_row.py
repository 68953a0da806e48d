"""The row below the authors: venue, identifiers, links, files, citation key, tags, collections."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from paperdesk.gui.desk.key_names import KeyNames
from paperdesk.gui.paper_pane.tag_field import TagField
from paperdesk.gui.paper_pane.words import LINK_NAMES, about_file
from paperdesk.gui.style.theme import text_font
from paperdesk.gui.widgets.buttons import Chip, ElidedLabel, LinkButton
from paperdesk.gui.widgets.flow_layout import FlowLayout, clear_layout
from paperdesk.gui.words import tr, tr_marked
from paperdesk.library.records import PaperDetail
from paperdesk.model.identifiers import identifier_url

if TYPE_CHECKING:
    from paperdesk.gui.desk.desk import Desk
    from paperdesk.library.records import AttachmentRow
    from paperdesk.library.selections import SharedCollection


class MetaRow(FlowLayout):
    """Buttons and chips recreated for each paper; the tag field is kept."""

    tags_given = Signal(list)
    tag_removed = Signal(str)
    uncollected = Signal(int, str)  # the collection to remove the paper from: id, name
    detach_wanted = Signal(object)  # AttachmentRow

    def __init__(self, run: Callable[[str], None], width: int) -> None:
        """`run` receives the name of a requested action; `width` is the maximum text width in pixels."""
        super().__init__(gap=12)
        self._run, self._width = run, width
        self.desk: Desk | None = None
        self.detail: PaperDetail | None = None
        self.collections: Sequence[SharedCollection] = ()
        self.tag_names: tuple[str, ...] = ()
        self.tag_field: TagField | None = None
        self.keys = KeyNames()

    def set_keys(self, keys: KeyNames) -> None:
        """Use these shortcuts in tooltips."""
        self.keys = keys
        if self.detail is not None:
            self.show_detail(self.detail, self.collections)

    def show_detail(self, detail: PaperDetail, collections: "Sequence[SharedCollection]") -> None:
        """Show a paper and its collections."""
        self.detail, self.collections = detail, collections
        kept = self.tag_field
        if kept is not None:
            self.removeWidget(kept)
        clear_layout(self)
        for widget in self._widgets(detail):
            self.addWidget(widget)
        if kept is not None:
            self.addWidget(kept)
            kept.show()

    def _widgets(self, detail: PaperDetail) -> Iterator[QWidget]:
        where = " ".join(p for p in (detail.fields.venue, str(detail.fields.year or "")) if p)
        if where:
            yield self._label(where)
        for identifier in detail.identifiers:
            address = identifier_url(identifier)
            text = f"arXiv:{identifier.value}" if identifier.scheme == "arxiv" else identifier.value
            yield LinkButton(text, partial(self._open, address), address)
        for link in detail.links:
            yield LinkButton(tr_marked(LINK_NAMES.get(link.kind, link.kind)), partial(self._open, link.url), link.url)
        for file in detail.attachments:
            name = file.title or Path(file.path).name
            yield self._file_link(file, name)
        key = detail.citation_key
        yield LinkButton(
            key,
            lambda: self._run("copy-citation"),
            self.keys.tip(tr("Copy {citation}", citation=f"\\cite{{{key}}}"), "copy-citation"),
        )
        if detail.needs_details:
            tip = self.keys.tip(tr("The source gave neither authors nor date. Add them"), "details")
            missing = LinkButton(tr("Details missing"), lambda: self._run("details"), tip)
            missing.setObjectName("incomplete")
            yield missing
        yield from self._chips(detail)
        if self.tag_field is None:
            yield self._add_tag_button()

    def _chips(self, detail: PaperDetail) -> Iterator[QWidget]:
        """Tags and collections; a click removes the paper from them."""
        for tag in detail.tags:
            tip = tr("Remove tag “{name}”", name=tag.name)
            yield Chip(tag.name, tag.color or "#aaaaaa", partial(self.tag_removed.emit, tag.name), tip)
        for row in self.collections:
            leave = partial(self.uncollected.emit, row.id, row.name)
            yield Chip(f"{row.name}  ×", "", leave, tr("Remove from collection “{name}”", name=row.name))

    def _file_link(self, file: "AttachmentRow", name: str) -> QWidget:
        """Opens a file; its menu can also remove it from the paper."""
        link = LinkButton(name + about_file(file), partial(self._open_file, file), tr("Open {name}", name=name))
        link.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for text, run in ((tr("Open"), self._open_file), (tr("Remove from paper"), self.detach_wanted.emit)):
            action = QAction(text, link)
            action.triggered.connect(lambda _checked=False, run=run: run(file))
            link.addAction(action)
        return link

    def _label(self, text: str) -> QLabel:
        label = ElidedLabel(text, Qt.TextElideMode.ElideMiddle)  # keeps the year at the end
        label.setObjectName("meta")
        label.setFont(text_font(12.5))
        label.setMaximumWidth(self._width)
        label.setAccessibleName(text)
        return label

    def _add_tag_button(self) -> QPushButton:
        button = QPushButton(tr("+ tag"))
        button.setObjectName("chipAdd")
        button.setAccessibleName(tr("Add a tag"))
        button.clicked.connect(lambda: self._run("tag"))
        return button

    def _open(self, address: str) -> None:
        if self.desk is not None:
            self.desk.ask.open_address(address)

    def _open_file(self, file: "AttachmentRow") -> None:
        from paperdesk.gui.commands.files import open_attachment  # noqa: PLC0415 - imported after the first paint

        if self.desk is not None:
            open_attachment(self.desk, file)

    def open_tags(self) -> None:
        """Open the tag field."""
        if self.detail is None:
            return
        if self.tag_field is None:
            self.tag_field = TagField(self.tag_names, self.parentWidget())
            self.tag_field.given.connect(self.tags_given)
            self.tag_field.left.connect(self.close_tags)
            self.show_detail(self.detail, self.collections)
        self.tag_field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_tags(self) -> None:
        """Close the tag field; the focus returns to the list."""
        field, self.tag_field = self.tag_field, None
        if field is None:
            return
        had_focus = field.hasFocus()
        field.hide()
        field.deleteLater()
        if self.detail is not None:
            self.show_detail(self.detail, self.collections)
        if had_focus:
            self._run("back")
