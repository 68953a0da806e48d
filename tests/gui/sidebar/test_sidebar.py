"""The rows of the sidebar: collections within each other, what dropping one row on another means, the rules of Qt."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from paperdesk.gui.desk.reads import SidebarContent
from paperdesk.gui.desk.scope import Scope
from paperdesk.gui.sidebar.drops import Drop, drop_of
from paperdesk.gui.sidebar.sidebar_list import SidebarModel
from paperdesk.gui.sidebar.sidebar_model import COLLECTIONS, FEEDS, TAGS, SidebarRow, sidebar_rows
from paperdesk.library.records import CollectionRow, Counts, SavedSearchRow, TagRow

CONTENT = SidebarContent(
    Counts(library=3),
    collections=(
        CollectionRow(1, "Thesis", None, 2),
        CollectionRow(2, "Chapter 1", 1, 1),
        CollectionRow(3, "Proofs", 2, 0),
        CollectionRow(4, "Talks", None, 5),
    ),
    tags=(TagRow(1, "physics", "", 1), TagRow(2, "physics/waves", "", 1)),
    saved_searches=(SavedSearchRow(1, "Mine", "is:starred"),),
)


def collections(*closed: int) -> list[tuple[str, int, bool | None]]:
    rows = sidebar_rows(CONTENT, closed)
    return [(row.title, row.depth, row.is_open) for row in rows if row.scope and row.scope.kind == "collection"]


def test_collections_lie_within_each_other_and_can_be_closed() -> None:
    assert collections() == [("Thesis", 0, True), ("Chapter 1", 1, True), ("Proofs", 2, None), ("Talks", 0, None)]
    assert collections(-2) == [("Thesis", 0, True), ("Chapter 1", 1, False), ("Talks", 0, None)]
    assert collections(-1) == [("Thesis", 0, False), ("Talks", 0, None)]
    assert collections(1) == collections()  # a folder of feeds of the same number is another thing


def test_the_model_keeps_the_rules_of_qt_and_lets_names_be_written(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = SidebarModel()
    model.set_rows(list(sidebar_rows(CONTENT)))
    qtmodeltester.check(model)
    flag = Qt.ItemFlag
    can = {row.title: model.flags(model.index(place)) for place, row in enumerate(model.rows)}
    assert all(can[name] & flag.ItemIsEditable for name in ("Thesis", "physics", "waves", "Mine"))
    assert not any(can[name] & flag.ItemIsEditable for name in ("Inbox", "Library", "Collections", "Tags"))
    assert all(can[name] & flag.ItemIsDragEnabled for name in ("Talks", "Mine"))
    assert not can["Inbox"] & flag.ItemIsDragEnabled


def test_only_the_rows_that_changed_are_drawn_anew(qtbot: QtBot) -> None:
    model, changed, reset = SidebarModel(), list[int](), list[bool]()
    model.set_rows(list(sidebar_rows(CONTENT)))
    model.dataChanged.connect(lambda first, last: changed.extend(range(first.row(), last.row() + 1)))
    model.modelReset.connect(lambda: reset.append(True))
    model.set_rows(list(sidebar_rows(replace(CONTENT, counts=Counts(library=4)))))
    assert [model.rows[number].title for number in changed] == ["Library"]
    assert not reset
    model.set_rows(list(sidebar_rows(CONTENT, closed=(-2,))))
    assert reset


def row(kind: str, name: str, number: int = 1, *, is_open: bool | None = None) -> SidebarRow:
    return SidebarRow(name, Scope(kind, name, str(number)), 0, id=number, is_open=is_open)


@pytest.mark.parametrize(
    ("dragged", "target", "share", "merges", "means"),
    [
        (row("collection", "A"), row("collection", "B", 2), 0.5, False, Drop.INTO),
        (row("collection", "A"), row("collection", "B", 2), 0.1, False, Drop.BEFORE),
        (row("collection", "A"), row("collection", "B", 2), 0.9, False, Drop.AFTER),
        (row("collection", "A"), row("collection", "B", 2, is_open=True), 0.9, False, Drop.INTO),
        (row("collection", "A"), row("collection", "B", 2), 0.1, True, Drop.MERGE),
        (row("collection", "A"), row("collection", "A"), 0.5, False, None),
        (row("collection", "A"), row("tag", "b", 2), 0.5, False, None),
        (row("collection", "A"), SidebarRow(COLLECTIONS), 0.5, False, Drop.OUT),
        (row("collection", "A"), SidebarRow(TAGS), 0.5, False, None),
        (row("collection", "A"), SidebarRow(""), 0.5, False, None),
        (row("tag", "a"), row("tag", "b", 2), 0.1, False, Drop.INTO),
        (row("tag", "a"), row("tag", "b", 2), 0.5, True, Drop.MERGE),
        (row("tag", "a"), SidebarRow(TAGS), 0.5, False, Drop.OUT),
        (row("feed", "f"), row("folder", "g", 2, is_open=True), 0.5, True, Drop.INTO),
        (row("feed", "f"), row("feed", "g", 2), 0.4, False, Drop.BEFORE),
        (row("feed", "f"), row("feed", "g", 2), 0.6, True, Drop.AFTER),
        (row("feed", "f"), row("folder", "g", 2, is_open=False), 0.1, False, Drop.BEFORE),
        (row("folder", "f", is_open=True), row("feed", "g", 2), 0.9, False, Drop.AFTER),
        (row("saved", "s"), row("saved", "t", 2), 0.4, False, Drop.BEFORE),
        (row("saved", "s"), row("feed", "f", 2), 0.4, False, None),
        (row("folder", "f", is_open=True), SidebarRow(FEEDS), 0.5, False, Drop.OUT),
        (row("saved", "s"), row("collection", "B", 2), 0.5, False, None),
    ],
)
def test_a_drop_means_what_the_rows_are_and_where_it_falls(
    dragged: SidebarRow, target: SidebarRow, share: float, merges: bool, means: Drop | None
) -> None:
    assert drop_of(dragged, target, share=share, merges=merges) is means
