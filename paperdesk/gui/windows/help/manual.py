"""The manual: pages in resources/manual, with placeholders in braces for shortcuts and generated lists."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from paperdesk import paths
from paperdesk.exporters import EXPORTERS
from paperdesk.gui.actions.action import Action
from paperdesk.gui.actions.all_actions import ACTIONS
from paperdesk.gui.actions.keymap import Keymap
from paperdesk.gui.words import tr
from paperdesk.importers import IMPORTERS
from paperdesk.language import ENGLISH
from paperdesk.model.editable import REPLACEABLE
from paperdesk.model.query import FACT_FIELDS, PARTS, SORTS, STATES, TEXT_FIELDS

PLACE = re.compile(r"\{([a-z -]+)\}")


@dataclass(frozen=True, slots=True)
class ManualPage:
    """A page: its title and its text in Markdown."""

    title: str
    text: str

    def matches(self, words: Sequence[str]) -> bool:
        """True if it contains all the folded words."""
        folded = self.text.casefold()
        return all(word in folded for word in words)


def read_manual(keymap: Keymap, language: str = ENGLISH) -> list[ManualPage]:
    """All pages in order, with the current shortcuts; untranslated ones are in English.

    This reads files, so it must not run on the GUI thread.
    """
    folder = paths.resources() / "manual"
    translated = {file.name: file for file in (folder / language).glob("*.md")}
    files = [translated.get(file.name, file) for file in sorted(folder.glob("*.md"))]
    texts = [filled(file.read_text(encoding="utf-8"), keymap) for file in files]
    return [ManualPage(text.partition("\n")[0].lstrip("# "), text) for text in texts]


def filled(text: str, keymap: Keymap) -> str:
    """The text with placeholders filled in; unknown ones stay unchanged."""
    lists = generated(keymap)
    names = {action.name for action in ACTIONS}

    def value(place: re.Match[str]) -> str:
        name = place[1]
        if name in lists:
            return lists[name]()
        key = keymap.first(name)
        return f"`{key}`" if key else (f"“{_text_of(name)}”" if name in names else place[0])

    return PLACE.sub(value, text)


def generated(keymap: Keymap) -> Mapping[str, Callable[[], str]]:
    """Generated content: name -> Markdown."""
    return {
        "text fields": lambda: _coded(TEXT_FIELDS, ":"),
        "fact fields": lambda: _coded(FACT_FIELDS, ":"),
        "states": lambda: _coded(STATES),
        "parts": lambda: _coded(PARTS),
        "sorts": lambda: _coded(SORTS),
        "import formats": lambda: "; ".join(tr(importer.label) for importer in IMPORTERS),
        "export formats": lambda: ", ".join(tr(exporter.label) for exporter in EXPORTERS),
        "replaceable fields": lambda: _coded([about.name for about in REPLACEABLE]),
        "all keys": lambda: _key_tables(ACTIONS, keymap),
    }


def _coded(names: Sequence[str], end: str = "") -> str:
    return ", ".join(f"`{name}{end}`" for name in names)


def _key_tables(actions: Sequence[Action], keymap: Keymap) -> str:
    parts = []
    for menu in dict.fromkeys(action.menu for action in actions):
        rows = [
            f"| {tr(action.text).rstrip('…')} | {_coded_keys(keymap.text(action.name))} |"
            for action in actions
            if action.menu == menu and keymap.of(action.name)
        ]
        if rows:
            parts.append("\n".join([f"## {tr(menu)}\n", "| | |", "|---|---|", *rows]))
    return "\n\n".join(parts)


def _coded_keys(text: str) -> str:
    return " ".join(f"`{key}`" for key in text.split("   "))


def _text_of(name: str) -> str:
    return next(tr(action.text).rstrip("…") for action in ACTIONS if action.name == name)
