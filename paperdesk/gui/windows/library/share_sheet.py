"""Asks with whom of the lab to share a collection, and whether with its files."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QRadioButton, QWidget

from paperdesk.gui.desk.ports import Share
from paperdesk.gui.desk.sheets import Sheet
from paperdesk.gui.words import tr

TALLEST_PX, ROW_PX = 220, 30


class ShareSheet(Sheet):
    """The whole lab or some members; a collection that some have can only get more members."""

    def __init__(
        self, title: str, people: Sequence[str], share: Share, parent: QWidget | None = None, *, is_shared: bool
    ) -> None:
        """`people` names the members who do not have the collection yet; `is_shared` if some have it."""
        text = tr(
            "Members receive its papers, and editors can change them for everyone. Your notes, highlights, stars and "
            "tags are not shared."
        )
        super().__init__(tr("Share “{collection}”", collection=title), text, tr("Share"), parent)
        self._share = share
        self.whole = QRadioButton(tr("Whole lab, with everyone who joins later"))
        self.some = QRadioButton(tr("Only these members:"))
        self.people = QListWidget()
        self.people.setAccessibleName(tr("Members"))
        self.people.setFixedHeight(min(TALLEST_PX, ROW_PX * max(2, len(people)) + 4))
        for name in people:
            item = QListWidgetItem(name, self.people)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.files = QCheckBox(tr("Also share attached files, up to 200 MB each"))
        for part in (self.whole, self.some, self.people, self.files):
            self.body.addWidget(part)
        self.whole.setHidden(is_shared)
        self.files.setHidden(is_shared)
        self.some.setEnabled(bool(people))
        (self.some if is_shared else self.whole).setChecked(True)
        self.people.itemChanged.connect(self._checked)
        self.some.toggled.connect(self._enable)
        self.accepted.connect(self._accepted)
        self._enable()
        self.finish()
        (self.people if is_shared else self.whole).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen(self) -> list[str]:
        """The members that are checked."""
        items = [self.people.item(row) for row in range(self.people.count())]
        return [item.text() for item in items if item is not None and item.checkState() is Qt.CheckState.Checked]

    def _checked(self, _item: QListWidgetItem) -> None:
        if self.chosen:
            self.some.setChecked(True)
        self._enable()

    def _enable(self, *_: object) -> None:
        self.yes.setEnabled(self.whole.isChecked() or bool(self.chosen))

    def _accepted(self) -> None:
        self._share(() if self.whole.isChecked() else self.chosen, self.files.isChecked())
