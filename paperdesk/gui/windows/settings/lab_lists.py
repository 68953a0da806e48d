"""The two lists of the lab page, each with its buttons: shared collections, and members."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from paperdesk.gui.commands.labs import ROLE_NAMES
from paperdesk.gui.widgets.columns import fit_columns
from paperdesk.gui.widgets.empty_note import EmptyNote
from paperdesk.gui.words import together, tr

if TYPE_CHECKING:
    from paperdesk.labs.hub import Member
    from paperdesk.library.lab_state import SharedCollection

LEAST_PX = 84  # of a list: its head and two rows


class SharedList(QWidget):
    """The collections that are shared, with whom, and whether their files are."""

    unshare_wanted = Signal(object)  # SharedCollection

    def __init__(self) -> None:
        super().__init__()
        self.shared: tuple[SharedCollection, ...] = ()
        self._makers: Mapping[str, str] = {}
        self._own_name, self._is_owner = "", False
        self.rows = _rows(tr("Shared collections"), [tr("Collection"), tr("Shared with"), tr("Files")])
        EmptyNote(self.rows, tr("No collection is shared. To share one, right-click it in the sidebar."))
        self.unshare = QPushButton(tr("Stop sharing…"))
        _below(self, self.rows, (self.unshare,))
        self.unshare.clicked.connect(lambda: self.unshare_wanted.emit(self.chosen))
        self.rows.itemSelectionChanged.connect(self._enable)

    @property
    def chosen(self) -> "SharedCollection | None":
        """The selected collection."""
        row = _chosen(self.rows)
        return self.shared[row] if 0 <= row < len(self.shared) else None

    def show_for(self, own_name: str, *, is_owner: bool) -> None:
        """Know who the user is: owners may stop any sharing, others their own."""
        self._own_name, self._is_owner = own_name, is_owner

    def show_rows(
        self, shared: "Sequence[SharedCollection]", having: Mapping[str, Sequence[str]], makers: Mapping[str, str]
    ) -> None:
        """List the collections; the same one stays selected.

        Args:
            shared: the collections.
            having: the members with each, by space, as far as the server said.
            makers: the member who shared each, by space, as far as the server said.
        """
        chosen = self.chosen
        self.rows.clear()
        self.shared, self._makers = tuple(shared), makers
        for each in shared:
            names = ", ".join(having.get(each.space, ())) or tr("Some members")
            files = tr("Shared") if each.has_files else tr("Not shared")
            item = QTreeWidgetItem([each.title, tr("Whole lab") if each.is_open else names, files])
            self.rows.addTopLevelItem(item)
            item.setSelected(chosen is not None and each.space == chosen.space)
        self._enable()

    def _enable(self) -> None:
        chosen = self.chosen
        is_own = chosen is not None and self._makers.get(chosen.space) == self._own_name
        self.unshare.setEnabled(chosen is not None and (self._is_owner or is_own))


class MemberList(QWidget):
    """The members of the lab; owners may invite, change and remove others."""

    role_wanted = Signal(object)  # Member
    remove_wanted = Signal(object)  # Member

    def __init__(self) -> None:
        super().__init__()
        self.members: tuple[Member, ...] = ()
        self._own_name = ""
        self.rows = _rows(tr("Members"), [tr("Member"), tr("Role")])
        EmptyNote(self.rows, tr("The members are listed when the server answers."))
        self.invite, self.role = QPushButton(tr("Invite…")), QPushButton(tr("Change role…"))
        self.remove = QPushButton(tr("Remove…"))
        _below(self, self.rows, (self.invite, self.role, self.remove))
        self.role.clicked.connect(lambda: self.role_wanted.emit(self.chosen))
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self.chosen))
        self.rows.itemSelectionChanged.connect(self._enable)

    @property
    def chosen(self) -> "Member | None":
        """The selected member."""
        row = _chosen(self.rows)
        return self.members[row] if 0 <= row < len(self.members) else None

    def show_for(self, own_name: str, *, is_owner: bool) -> None:
        """Show the buttons that a member of this name may use."""
        self._own_name = own_name
        for button in (self.invite, self.role, self.remove):
            button.setVisible(is_owner)
        self._enable()

    def show_rows(self, members: "Sequence[Member]") -> None:
        """List the members; the same one stays selected."""
        chosen = self.chosen
        self.rows.clear()
        self.members = tuple(members)
        for member in members:
            role = tr(ROLE_NAMES[member.role])
            item = QTreeWidgetItem([member.title, role if member.joined else together(role, tr("(invited)"))])
            self.rows.addTopLevelItem(item)
            item.setSelected(chosen is not None and member.person == chosen.person)
        self._enable()

    def _enable(self) -> None:
        """You change others here; yourself you can only take out, by leaving."""
        member = self.chosen
        for button in (self.role, self.remove):
            button.setEnabled(member is not None and member.title != self._own_name)


def _rows(name: str, heads: list[str]) -> QTreeWidget:
    rows = QTreeWidget()
    rows.setAccessibleName(name)
    rows.setHeaderLabels(heads)
    rows.setRootIsDecorated(False)
    rows.setMinimumHeight(LEAST_PX)
    fit_columns(rows, wide=(0,))
    return rows


def _chosen(rows: QTreeWidget) -> int:
    """The selected row; -1 if there is none."""
    items = rows.selectedItems()
    return rows.indexOfTopLevelItem(items[0]) if items else -1


def _below(around: QWidget, rows: QTreeWidget, buttons: Sequence[QPushButton]) -> None:
    """Lay out a list with its buttons below."""
    layout, line = QVBoxLayout(around), QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    layout.addWidget(rows, 1)
    for button in buttons:
        line.addWidget(button)
    line.addStretch()
    layout.addLayout(line)
