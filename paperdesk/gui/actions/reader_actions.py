"""What can be done in the reader, as data."""

from collections.abc import Callable
from functools import partial

from paperdesk.gui.actions.action import Action, Where
from paperdesk.gui.desk.desk import Desk
from paperdesk.gui.desk.ports import ReaderPort
from paperdesk.model.annotation import COLORS

R = Where.READER
PREFIX = "reader-"


def _action(
    name: str, text: str, command: Callable[[ReaderPort], None], keys: tuple[str, ...] = (), icon: str = ""
) -> Action:
    """An action on the PDF in front; one that still opens is left alone."""

    def run(desk: Desk) -> None:
        if desk.tabs.commands is not None:
            command(desk.tabs.commands)

    return Action(PREFIX + name, text, "Reader", run, keys, R, icon)


def _use_color(reader: ReaderPort, *, color: str) -> None:
    reader.use_color(color)


READER_ACTIONS = (
    _action("highlight", "Highlight what is selected", lambda reader: reader.highlight(), ("H",), "highlighter"),
    _action("underline", "Underline what is selected", lambda reader: reader.underline(), ("U",)),
    _action("note", "Note at a place: then click there", lambda reader: reader.place_note(), ("N",), "sticky-note"),
    _action("area", "Rectangle on a figure: then draw it", lambda reader: reader.draw_area(), ("R",)),
    *(
        _action(
            f"color-{number}",
            f"{name.capitalize()}: highlight in it, or change the chosen mark",
            partial(_use_color, color=color),
            (str(number),),
        )
        for number, (name, color) in enumerate(COLORS.items(), start=1)
    ),
    _action("comment", "Comment on the chosen mark", lambda reader: reader.comment(), ("E",), "pencil-line"),
    _action("delete", "Delete the chosen mark", lambda reader: reader.delete_mark(), ("Del",), "trash-2"),
    _action("next-mark", "Next mark", lambda reader: reader.step_mark(1), ("J",)),
    _action("previous-mark", "Previous mark", lambda reader: reader.step_mark(-1), ("K",)),
    _action(
        "take-over",
        "Take over the marks that other programs made in this PDF",
        lambda reader: reader.take_over_marks(),
        icon="download",
    ),
    _action("copy", "Copy the selected text", lambda reader: reader.copy(), ("Ctrl+C",), "copy"),
    _action("select-page", "Select all text of the page", lambda reader: reader.select_page(), ("Ctrl+A",)),
    _action("find", "Find in the document", lambda reader: reader.find(), ("Ctrl+F",), "search"),
    _action("find-next", "Next hit", lambda reader: reader.step_hit(1), ("F3",)),
    _action("find-previous", "Previous hit", lambda reader: reader.step_hit(-1), ("Shift+F3",)),
    _action("find-notes", "Find in the marks", lambda reader: reader.find_in_marks(), ("/",)),
    _action("page", "Go to a page…", lambda reader: reader.ask_page(), ("Ctrl+G",)),
    _action("back", "Back to where you were", lambda reader: reader.back(), ("Alt+Left",), "arrow-left"),
    _action("forward", "Forward again", lambda reader: reader.forward(), ("Alt+Right",), "arrow-right"),
    _action("larger", "Larger", lambda reader: reader.larger(), ("Ctrl++", "Ctrl+=")),
    _action("smaller", "Smaller", lambda reader: reader.smaller(), ("Ctrl+-",)),
    _action("actual", "Usual size", lambda reader: reader.usual_size(), ("Ctrl+0",)),
    _action("fit-width", "Fit the width", lambda reader: reader.fit_width(), ("W",)),
    _action("fit-page", "Fit the page", lambda reader: reader.fit_page(), ("F",)),
    _action("two-pages", "Two pages side by side", lambda reader: reader.switch_columns(), ("D",)),
    _action("outline", "Outline", lambda reader: reader.switch_outline(), ("O",), "list"),
    _action(
        "thumbnails", "Small pictures of the pages", lambda reader: reader.switch_thumbnails(), ("T",), "layout-list"
    ),
    _action("marks", "Marks at the right", lambda reader: reader.switch_marks(), ("M",), "sticky-note"),
    _action("done", "Done reading, or not yet done", lambda reader: reader.toggle_done(), ("Shift+L",), "check"),
    _action(
        "open-outside",
        "Open in the desktop's own program",
        lambda reader: reader.open_outside(),
        icon="external-link",
    ),
    _action("save-marked", "Save a copy with your annotations in it…", lambda reader: reader.save_marked_copy()),
    _action(
        "save-copy",
        "Save a copy, named by the citation key…",
        lambda reader: reader.save_copy(),
        ("Ctrl+Shift+S",),
        "file-down",
    ),
    Action(PREFIX + "close", "Close this tab", "Reader", lambda desk: desk.tabs.close_front(), ("Ctrl+W",), R, "x"),
    Action("next-tab", "Next tab", "Go", lambda desk: desk.tabs.switch(1), ("Ctrl+Tab",)),
    Action("previous-tab", "Previous tab", "Go", lambda desk: desk.tabs.switch(-1), ("Ctrl+Shift+Tab",)),
)
