"""What can be done in the reader, as data."""

from functools import partial

from paperdesk.gui.actions.action import Action, Where
from paperdesk.gui.commands import view
from paperdesk.gui.desk.desk import Desk
from paperdesk.model.annotation import COLORS

R = Where.READER
PREFIX = "reader-"


def _tell_reader(desk: Desk, what: str) -> None:
    """Ask the reader that is in front for something, by its name."""
    desk.wish(PREFIX + what)


def _action(name: str, text: str, keys: tuple[str, ...] = (), icon: str = "", where: Where = R) -> Action:
    return Action(PREFIX + name, text, "Reader", partial(_tell_reader, what=name), keys, where, icon)


READER_ACTIONS = (
    _action("highlight", "Highlight what is selected", ("H",), "highlighter"),
    _action("underline", "Underline what is selected", ("U",)),
    _action("note", "Note at a place: then click there", ("N",), "sticky-note"),
    _action("area", "Rectangle on a figure: then draw it", ("R",)),
    *(
        _action(f"color-{number}", f"{name.capitalize()}: highlight in it, or change the chosen mark", (str(number),))
        for number, name in enumerate(COLORS, start=1)
    ),
    _action("comment", "Comment on the chosen mark", ("E",), "pencil-line"),
    _action("delete", "Delete the chosen mark", ("Del",), "trash-2"),
    _action("next-mark", "Next mark", ("J",)),
    _action("previous-mark", "Previous mark", ("K",)),
    _action("take-over", "Take over the marks that other programs made in this PDF", (), "download"),
    _action("copy", "Copy the selected text", ("Ctrl+C",), "copy"),
    _action("select-page", "Select all text of the page", ("Ctrl+A",)),
    _action("find", "Find in the document", ("Ctrl+F",), "search"),
    _action("find-next", "Next hit", ("F3",)),
    _action("find-previous", "Previous hit", ("Shift+F3",)),
    _action("find-notes", "Find in the marks", ("/",)),
    _action("page", "Go to a page…", ("Ctrl+G",)),
    _action("back", "Back to where you were", ("Alt+Left",), "arrow-left"),
    _action("forward", "Forward again", ("Alt+Right",), "arrow-right"),
    _action("larger", "Larger", ("Ctrl++", "Ctrl+=")),
    _action("smaller", "Smaller", ("Ctrl+-",)),
    _action("actual", "Usual size", ("Ctrl+0",)),
    _action("fit-width", "Fit the width", ("W",)),
    _action("fit-page", "Fit the page", ("F",)),
    _action("two-pages", "Two pages side by side", ("D",)),
    _action("outline", "Outline", ("O",), "list"),
    _action("thumbnails", "Small pictures of the pages", ("T",), "layout-list"),
    _action("marks", "Marks at the right", ("M",), "sticky-note"),
    _action("done", "Done reading, or not yet done", ("Shift+L",), "check"),
    _action("open-outside", "Open in the desktop's own program", (), "external-link"),
    _action("save-marked", "Save a copy with your annotations in it…"),
    _action("save-copy", "Save a copy, named by the citation key…", ("Ctrl+Shift+S",), "file-down"),
    _action("close", "Close this tab", ("Ctrl+W",), "x"),
    Action("next-tab", "Next tab", "Go", view.wish_for("next-tab"), ("Ctrl+Tab",)),
    Action("previous-tab", "Previous tab", "Go", view.wish_for("previous-tab"), ("Ctrl+Shift+Tab",)),
)
