"""The effect of dropping a sidebar row on another one, or of moving it with a key."""

from enum import StrEnum

from paperdesk.gui.sidebar.sidebar_model import COLLECTIONS, FEEDS, TAGS, SidebarRow
from paperdesk.gui.words import tr, tr_marked

ARRANGED = ("collection", "tag", "feed", "folder", "saved")  # kinds of rows that Alt and an arrow key move
MERGED = ("collection", "tag")
BESIDE = {  # the kinds of rows that a row can be placed next to
    "feed": ("feed", "folder"),
    "folder": ("feed", "folder"),
    "collection": ("collection",),
    "saved": ("saved",),
}
HEADS = {
    "feed": FEEDS,
    "folder": FEEDS,
    "collection": COLLECTIONS,
    "tag": TAGS,
}  # a drop here moves to the top level
INTO = {"feed": ("folder",), "folder": ("folder",), "collection": ("collection",), "tag": ("tag",)}
EDGE_SHARE = 0.28  # of a row's height, at each edge: a drop there goes before or after the row


class Drop(StrEnum):
    """The result for the dragged row."""

    INTO = "into"
    OUT = "out"
    BEFORE = "before"
    AFTER = "after"
    MERGE = "merge"


def drop_of(dragged: SidebarRow, target: SidebarRow, *, share: float, merges: bool) -> Drop | None:
    """The effect of dropping a row on another one at a fraction `share` of its height; None if there is none."""
    kind = dragged.scope.kind if dragged.scope is not None else ""
    if target.scope is None:
        return Drop.OUT if target.title and target.title == HEADS.get(kind) else None
    takes = target.scope.kind in INTO.get(kind, ())
    is_beside = target.scope.kind in BESIDE.get(kind, ())
    if target.scope == dragged.scope or not (takes or is_beside):
        return None
    if merges and kind in MERGED:
        return Drop.MERGE
    edge = EDGE_SHARE if takes else 0.5
    if is_beside and share < edge:
        return Drop.BEFORE
    if is_beside and share >= 1 - edge and not target.is_open:
        return Drop.AFTER
    return Drop.INTO if takes else None


def told(drop: Drop, dragged: SidebarRow, target: SidebarRow) -> str:
    """A description of the drop, while a row is dragged."""
    if drop is Drop.MERGE:
        return tr("Merge “{name}” into “{target}”", name=dragged.title, target=target.title)
    if drop is Drop.OUT:
        return tr("Move “{name}” to the top level", name=dragged.title)
    if drop is Drop.BEFORE:
        return tr("Move “{name}” before “{target}”", name=dragged.title, target=target.title)
    if drop is Drop.AFTER:
        return tr("Move “{name}” after “{target}”", name=dragged.title, target=target.title)
    said = tr("Move “{name}” into “{target}”", name=dragged.title, target=tr_marked(target.title))
    can_merge = dragged.scope is not None and dragged.scope.kind in MERGED
    return tr("{what} (hold Shift to merge)", what=said) if can_merge else said
