"""What you can do in the reader, as data."""

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
    """An action on the current PDF, without effect while it is opening."""

    def run(desk: Desk) -> None:
        if desk.tabs.commands is not None:
            command(desk.tabs.commands)

    return Action(PREFIX + name, text, "Reader", run, keys, R, icon)


def _use_color(reader: ReaderPort, *, color: str) -> None:
    reader.use_color(color)


READER_ACTIONS = (
    _action("highlight", "Highlight selection", lambda reader: reader.highlight(), ("H",), "highlighter"),
    _action("underline", "Underline selection", lambda reader: reader.underline(), ("U",)),
    _action("note", "Add note at a point", lambda reader: reader.place_note(), ("N",), "sticky-note"),
    _action("area", "Mark area", lambda reader: reader.draw_area(), ("R",)),
    *(
        _action(
            f"color-{number}",
            f"Highlight in {name}",
            partial(_use_color, color=color),
            (str(number),),
        )
        for number, (name, color) in enumerate(COLORS.items(), start=1)
    ),
    _action("comment", "Comment on annotation", lambda reader: reader.comment(), ("E",), "pencil-line"),
    _action("delete", "Delete annotation", lambda reader: reader.delete_mark(), ("Del",), "trash-2"),
    _action("next-mark", "Next annotation", lambda reader: reader.step_mark(1), ("J",)),
    _action("previous-mark", "Previous annotation", lambda reader: reader.step_mark(-1), ("K",)),
    _action(
        "take-over",
        "Import annotations made in other programs",
        lambda reader: reader.take_over_marks(),
        icon="download",
    ),
    _action("copy", "Copy selected text", lambda reader: reader.copy(), ("Ctrl+C",), "copy"),
    _action("select-page", "Select all text on page", lambda reader: reader.select_page(), ("Ctrl+A",)),
    _action("find", "Find in document", lambda reader: reader.find(), ("Ctrl+F",), "search"),
    _action("find-next", "Next match", lambda reader: reader.step_hit(1), ("F3",)),
    _action("find-previous", "Previous match", lambda reader: reader.step_hit(-1), ("Shift+F3",)),
    _action("find-notes", "Find in annotations", lambda reader: reader.find_in_marks(), ("/",)),
    _action("page", "Go to page…", lambda reader: reader.ask_page(), ("Ctrl+G",)),
    _action("back", "Back in document", lambda reader: reader.back(), ("Alt+Left",), "arrow-left"),
    _action("forward", "Forward in document", lambda reader: reader.forward(), ("Alt+Right",), "arrow-right"),
    _action("larger", "Zoom in", lambda reader: reader.larger(), ("Ctrl++", "Ctrl+=")),
    _action("smaller", "Zoom out", lambda reader: reader.smaller(), ("Ctrl+-",)),
    _action("actual", "Actual size", lambda reader: reader.usual_size(), ("Ctrl+0",)),
    _action("fit-width", "Fit width", lambda reader: reader.fit_width(), ("W",)),
    _action("fit-page", "Fit page", lambda reader: reader.fit_page(), ("F",)),
    _action("two-pages", "Two pages side by side", lambda reader: reader.switch_columns(), ("D",)),
    _action("outline", "Outline", lambda reader: reader.switch_outline(), ("O",), "list"),
    _action("thumbnails", "Thumbnails", lambda reader: reader.switch_thumbnails(), ("T",), "layout-list"),
    _action("marks", "Annotations pane", lambda reader: reader.switch_marks(), ("M",), "sticky-note"),
    _action("done", "Mark as done or not done", lambda reader: reader.toggle_done(), ("Shift+L",), "check"),
    _action(
        "open-outside",
        "Open in default app",
        lambda reader: reader.open_outside(),
        icon="external-link",
    ),
    _action("print", "Print PDF…", lambda reader: reader.print_document(), ("Ctrl+P",)),
    _action("save-marked", "Save copy with annotations…", lambda reader: reader.save_marked_copy()),
    _action(
        "save-copy",
        "Save copy…",
        lambda reader: reader.save_copy(),
        ("Ctrl+Shift+S",),
        "file-down",
    ),
    Action(PREFIX + "close", "Close tab", "Reader", lambda desk: desk.tabs.close_front(), ("Ctrl+W",), R, "x"),
    Action("next-tab", "Next tab", "Go", lambda desk: desk.tabs.switch(1), ("Ctrl+Tab",)),
    Action("previous-tab", "Previous tab", "Go", lambda desk: desk.tabs.switch(-1), ("Ctrl+Shift+Tab",)),
)
