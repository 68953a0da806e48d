"""What a note's Markdown contains besides text: formulas, links to papers by citation key, checkboxes."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from paperdesk.text.latex_symbols import MATH
from paperdesk.text.plain_math import plain_math

CODE = r"(?P<code>^(?P<fence>```|~~~)[^\n]*\n.*?(?:^(?P=fence)[^\n]*$|\Z)|(?P<tick>(?<!`)`++).*?(?<!`)(?P=tick)(?!`))"
LINK = r"\[\[(?P<key>[^\[\]|\n]{1,200})(?:\|(?P<label>[^\[\]\n]{1,300}))?\]\]"
TOKEN = re.compile(rf"{CODE}|{LINK}|(?P<math>{MATH.pattern})", re.DOTALL | re.MULTILINE)
BULLET = r"[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+"
BOX = re.compile(rf"{CODE}|^(?P<head>{BULLET}\[)(?P<box>[ xX])(?=\][ \t])", re.DOTALL | re.MULTILINE)
OPEN_LINK = re.compile(r"\[\[([^\[\]|\n]{0,80})$")
PLAIN = (
    (re.compile(r"!?\[([^\[\]\n]{0,300})\]\([^()\s]{0,2000}\)"), r"\1"),  # links and pictures
    (re.compile(r"^[ \t]*(?:#{1,6}|>+|```\w*|~~~\w*)(?:[ \t]+|$)", re.MULTILINE), ""),  # headings, quotes, fences
    (re.compile(r"(\*\*|__|~~|`)(?=\S)([^\n]{1,2000}?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])\*(?=\S)([^*\n]{1,2000}?)(?<=\S)\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<![\w_])_(?=\S)([^_\n]{1,2000}?)(?<=\S)_(?![\w_])"), r"\1"),
)
"""Markdown syntax in a text, and its replacement."""
HELD = re.compile("\ue000(\\d+)\ue001")


@dataclass(frozen=True, slots=True)
class Held:
    """A formula or link in a note: its source, its TeX or key, and the link text."""

    source: str
    tex: str = ""
    key: str = ""
    label: str = ""


def hold(markdown: str) -> tuple[str, list[Held]]:
    r"""Replace formulas and links by placeholders (`\ue000N\ue001`), so that Markdown leaves them unchanged."""
    held: list[Held] = []

    def keep(found: re.Match[str]) -> str:
        if found["code"]:
            return found[0]
        held.append(_held(found))
        return f"\ue000{len(held) - 1}\ue001"

    return TOKEN.sub(keep, markdown.replace("\ue000", "").replace("\ue001", "")), held


def _held(found: re.Match[str]) -> Held:
    if found["math"]:
        return Held(found[0], tex=found["math"])
    key = found["key"].strip()
    return Held(found[0], key=key, label=(found["label"] or key).strip())


def keys_of(markdown: str) -> Iterator[str]:
    """The citation keys that a note links to, in order."""
    if "[[" in markdown:
        yield from (found["key"].strip() for found in TOKEN.finditer(markdown) if found["key"])


def plain_note(markdown: str) -> str:
    """A note on one line for lists: without Markdown, with link texts, and formulas in Unicode."""
    text = TOKEN.sub(lambda found: found[0] if not found["key"] else _held(found).label, markdown)
    text = plain_math(text)
    for pattern, instead in PLAIN:
        text = pattern.sub(instead, text)
    return " ".join(text.split())


def change_key(markdown: str, old: str, new: str) -> str:
    """The note with links to one key changed to another, keeping link texts."""

    def change(found: re.Match[str]) -> str:
        if not found["key"] or found["key"].strip().casefold() != old.casefold():
            return found[0]
        return f"[[{new}|{found['label']}]]" if found["label"] else f"[[{new}]]"

    return TOKEN.sub(change, markdown)


def toggle_box(markdown: str, number: int) -> str:
    """The note with one of its checkboxes (`- [ ]`, from 0) toggled."""

    def turn(found: re.Match[str], at: int) -> str:
        return found["head"] + ("x" if found["box"] == " " else " ") if at == number else found[0]

    return _each_box(markdown, turn)


def count_boxes(markdown: str) -> int:
    """The number of checkboxes."""
    return sum(bool(found["box"]) for found in BOX.finditer(markdown))


def _each_box(markdown: str, turn: Callable[[re.Match[str], int], str]) -> str:
    at = -1

    def change(found: re.Match[str]) -> str:
        nonlocal at
        if not found["box"]:
            return found[0]
        at += 1
        return turn(found, at)

    return BOX.sub(change, markdown)


def link_begun(before: str) -> str | None:
    """The typed part of a link's key before the cursor; None if no link is being typed."""
    found = OPEN_LINK.search(before)
    return found[1] if found else None
