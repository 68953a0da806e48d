"""The menu of a sidebar row, and dropping papers on it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from paperdesk.exporters import EXPORTERS
from paperdesk.gui.commands import collections, feed_folders, feeds, files, labs, linked, papers, tags, view
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.desk.scope import INBOX, LIBRARY, STARRED, TRASH, Scope
from paperdesk.gui.main_window import MainWindow
from paperdesk.gui.sidebar import arrange
from paperdesk.gui.sidebar.drops import BESIDE
from paperdesk.gui.sidebar.sidebar_list import MORE
from paperdesk.gui.sidebar.sidebar_model import SidebarRow
from paperdesk.gui.style import icons
from paperdesk.gui.style.colors import COLOR_WORDS
from paperdesk.gui.words import capitalised, tr
from paperdesk.library.papers import set_place, set_starred
from paperdesk.model.annotation import COLORS
from paperdesk.model.paper import Place
from paperdesk.model.steps import Step

Entries = Sequence[tuple[str, Callable[[], None]]]


class SidebarMenu(QObject):
    """Connects the sidebar and the commands."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self.window, self.desk = window, desk
        sidebar = window.sidebar
        sidebar.menu_wanted.connect(self.show)
        sidebar.papers_dropped.connect(self.drop_papers)
        sidebar.row_dropped.connect(partial(arrange.drop, desk))
        sidebar.row_moved.connect(partial(arrange.move, desk))
        sidebar.renamed.connect(partial(arrange.rename, desk))

    def show(self, row: SidebarRow, at: QPoint) -> None:
        """The menu of a feed, tag, collection or saved search."""
        menu = QMenu(self.window)
        for text, run in self.entries(row):
            menu.addAction(text, run)
        if row.scope is not None and row.scope.kind == "tag":
            self._add_colors(menu, row)
        if row.scope is not None and row.scope.kind == "collection":
            self._add_targets(menu, row)
        if row.scope is not None and row.scope.kind == "feed":
            self._add_retentions(menu, row)
        if row.scope is not None:
            self._add_exports(menu, row.scope)
        if not menu.isEmpty():
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at)

    def _add_exports(self, menu: QMenu, scope: Scope) -> None:
        """Export actions for all papers of the row, whether or not they are listed."""
        part = menu.addMenu(tr("Export all papers"))
        for exporter in EXPORTERS:
            run = partial(files.export_scope, self.desk, scope, exporter.name)
            text = tr("{format} ({purpose})…", format=tr(exporter.label), purpose=tr(exporter.purpose))
            part.addAction(text, run)
        part.addSeparator()
        part.addAction(tr("Link a .bib file…"), partial(linked.link_scope, self.desk, scope))

    def entries(self, row: SidebarRow) -> Entries:
        """Labels and commands, except submenus."""
        desk, kind = self.desk, row.scope.kind if row.scope else ""
        rename = ((f"{tr('Rename')}\tF2", self.window.sidebar.begin_rename),) if kind in MORE else ()
        entries: dict[str, Entries] = {
            "feed": feed_folders.feed_entries(desk, row.id, row.title),
            "folder": feed_folders.folder_entries(desk, row.id, row.title),
            "tag": (
                (tr("Rank the inbox for this tag"), lambda: view.go_for_tag(desk, row.note)),
                (tr("Nest in another tag…"), lambda: tags.rename_tag(desk, row.id, row.note)),
                (tr("Delete"), lambda: tags.delete_tag(desk, row.id, row.note)),
            ),
            "collection": (
                *self._sharing_entries(row),
                (tr("Delete"), lambda: collections.delete_collection(desk, row.id, row.title)),
            ),
            "saved": ((tr("Delete"), lambda: tags.delete_saved_search(desk, row.id, row.title)),),
            "trash": ((tr("Empty trash…"), lambda: papers.empty_trash(desk)),),
        }
        moves = (
            (f"{tr('Move up')}\tAlt+↑", lambda: arrange.move(desk, row, "up")),
            (f"{tr('Move down')}\tAlt+↓", lambda: arrange.move(desk, row, "down")),
        )
        return (*rename, *(moves if kind in BESIDE else ()), *entries.get(kind, ()))

    def _sharing_entries(self, row: SidebarRow) -> Entries:
        """What a member of a lab may do with a collection."""
        content = self.window.sidebar.content
        sharing = content.sharing if content is not None else None
        if sharing is None or not sharing.may_share:
            return ()
        share = partial(labs.share_collection, self.desk, row.id, row.title)
        if row.id not in sharing.is_open:
            return ((tr("Share with lab…"), share),)
        more = () if sharing.is_open[row.id] else ((tr("Share with more members…"), share),)
        return (*more, (tr("Stop sharing…"), partial(labs.unshare_collection, self.desk, row.id, row.title)))

    def _add_targets(self, menu: QMenu, row: SidebarRow) -> None:
        """The collections into which a collection can be moved or merged."""
        content, desk = self.window.sidebar.content, self.desk
        others = [other for other in content.collections if other.id != row.id] if content is not None else []
        place, merge = menu.addMenu(tr("Move into")), menu.addMenu(tr("Merge into"))
        place.addAction(tr("No other collection"), partial(arrange.put_collection, desk, row, None))
        for other in others:
            place.addAction(escaped(other.name), partial(arrange.put_collection, desk, row, other.id))
            merge.addAction(escaped(other.name), partial(arrange.merge_collection, desk, row, other.id, other.name))
        merge.setEnabled(bool(others))

    def _add_colors(self, menu: QMenu, row: SidebarRow) -> None:
        colors = menu.addMenu(tr("Colour"))
        for name, color in COLORS.items():
            run = lambda c=color: tags.recolor_tag(self.desk, row.id, c)  # noqa: E731 - bound per round
            colors.addAction(icons.dot(color), capitalised(tr(COLOR_WORDS[name])), run)

    def _add_retentions(self, menu: QMenu, row: SidebarRow) -> None:
        often = menu.addMenu(tr("Refresh"))
        for minutes, text in feeds.SCHEDULES.items():
            often.addAction(capitalised(tr(text)), partial(feeds.set_schedule, self.desk, row.id, row.title, minutes))
        part = menu.addMenu(tr("When untouched in inbox"))
        for days, text in feeds.RETENTIONS.items():
            part.addAction(capitalised(tr(text)), partial(feeds.keep_in_inbox, self.desk, row.id, row.title, days))

    def drop_papers(self, row: SidebarRow, paper_ids: tuple[int, ...]) -> None:
        """Handle papers dragged onto a row of the sidebar."""
        scope, desk, count = row.scope, self.desk, len(paper_ids)
        places = {LIBRARY: Place.LIBRARY, TRASH: Place.TRASH, INBOX: Place.INBOX}
        if scope is None:
            return
        if scope.kind == "tag":
            desk.selection.set_papers(paper_ids, desk.selection.current)
            tags.add_tags(desk, [scope.value])
        elif scope.kind == "collection":
            collections.add_to_collection(desk, row.id, row.title, paper_ids)
        elif scope in places:
            step = Step("move-papers", count, place=scope.title)
            desk.edit(step, lambda edit: set_place(edit, paper_ids=paper_ids, place=places[scope]))
        elif scope == STARRED:
            desk.edit(Step("star", count), lambda edit: set_starred(edit, paper_ids=paper_ids, starred=True))


def escaped(name: str) -> str:
    """A name for a menu: an ampersand is literal, not an accelerator."""
    return name.replace("&", "&&")
