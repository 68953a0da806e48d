"""The shortcuts of actions: the defaults, a preset for users of other programs, or your own."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from paperdesk.gui.actions.action import Action
from paperdesk.gui.words import mark
from paperdesk.settings import KeySettings

Keys = tuple[str, ...]
DESIGNED = "paperdesk"
PRESETS: Mapping[str, Mapping[str, Keys]] = {
    DESIGNED: {},
    "zotero": {
        "read": ("Ctrl+Shift+`", "U"),
        "read-list": ("Ctrl+Shift+R",),
        "search": ("Ctrl+Shift+K", "/", "Ctrl+F"),
        "import": ("Ctrl+Shift+I", "Ctrl+I"),
        "import-pasted": ("Ctrl+V", "Ctrl+Alt+Shift+I"),
        "copy-citation": ("Ctrl+Shift+A", "Shift+C"),
        "add-feed": ("Ctrl+Alt+A",),
    },
    "netnewswire": {
        "previous": ("Shift+J",),
        "read": ("R", "U"),
        "read-list": ("K",),
        "open": ("B", "O"),
        "read-on": ("Space", "N"),
        "note": ("Shift+N",),
        "abstract-comment": ("Shift+N", "Return"),
    },
    "vim": {
        "first": ("G, G", "Home"),
        "last": ("Shift+G", "End"),
        "undo": ("U", "Ctrl+Z"),
        "redo": ("Ctrl+R", "Ctrl+Shift+Z"),
        "refresh": ("F5",),
        "read": ("M",),
        "trash": ("D, D", "Del"),
        "copy-bibtex": ("Y, Y", "C"),
        "select": ("V", "X"),
        "add-to-collection": ("B",),
        "take-out": ("Shift+B",),
        "reader-underline": ("Shift+U",),
    },
}
PRESET_WORDS = {
    DESIGNED: "PaperDesk",
    "zotero": mark("Like Zotero"),
    "netnewswire": mark("Like NetNewsWire"),
    "vim": mark("Like vim"),
}


@dataclass(frozen=True, slots=True)
class Keymap:
    """The shortcuts of all actions, by name."""

    keys: Mapping[str, Keys]

    def of(self, name: str) -> Keys:
        return self.keys.get(name, ())

    def text(self, name: str) -> str:
        """All shortcuts of an action in the desktop's notation."""
        return "   ".join(map(key_text, self.of(name)))

    def first(self, name: str) -> str:
        """The shortcut shown next to a button; "" if there is none."""
        return next(map(key_text, self.of(name)), "")


@dataclass(frozen=True, slots=True)
class Clash:
    """Two actions that one shortcut, or the beginning of it, would both trigger."""

    key: str
    one: Action
    other: Action


def key_text(key: str) -> str:
    """A shortcut in the desktop's notation: `g i`, `Ctrl+E`."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText).replace(", ", " ")


def make_keymap(actions: Iterable[Action], settings: KeySettings) -> Keymap:
    """The current shortcuts: the user's own, else the preset's, else the defaults; invalid ones are left out."""
    preset = PRESETS.get(settings.preset, {})
    return Keymap(
        {action.name: _known(settings.own.get(action.name, preset.get(action.name, action.keys))) for action in actions}
    )


def _known(keys: object) -> Keys:
    """The shortcuts in a settings file that Qt recognises."""
    given = keys if isinstance(keys, Sequence) and not isinstance(keys, str) else ()
    return tuple(key for key in given if isinstance(key, str) and is_known(key))


@cache
def is_known(key: str) -> bool:
    """True if Qt can parse a key sequence."""
    sequence = QKeySequence(key)
    parts = [sequence[i].key() for i in range(sequence.count())]  # type: ignore[index] # it can be indexed
    return bool(parts) and Qt.Key.Key_unknown not in parts


def find_clashes(actions: Sequence[Action], keymap: Keymap) -> list[Clash]:
    """All pairs of actions that apply in the same place and share a shortcut or its beginning."""
    return [
        Clash(key, one, other)
        for one, other in combinations(actions, 2)
        if one.where.meets(other.where)
        for key in keymap.of(one.name)
        for another in keymap.of(other.name)
        if begins(key, another)
    ]


def clashes_with(actions: Sequence[Action], keymap: Keymap, name: str, key: str) -> list[Action]:
    """The other actions that a shortcut would also trigger if it were assigned to an action."""
    wanted = next(action for action in actions if action.name == name)
    return [
        action
        for action in actions
        if action.name != name
        and action.where.meets(wanted.where)
        and any(begins(key, another) for another in keymap.of(action.name))
    ]


def begins(one: str, other: str) -> bool:
    """True if one key sequence is equal to the other or begins it."""
    first, second = (QKeySequence(key).toString().split(", ") for key in (one, other))
    short = min(len(first), len(second))
    return first[:short] == second[:short]
