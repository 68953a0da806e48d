r"""Characters as commands that LaTeX compiles: `\'{e}`, `\ensuremath{\alpha}`, other scripts in their fonts.

Characters that no pdfLaTeX font has are written for Unicode engines, with the closest letters for other engines. All of
them are read back as the original character.
"""

import re
import unicodedata
from functools import cache, lru_cache

from paperdesk.text.latex_symbols import ACCENTS
from paperdesk.text.latex_table import FONTS, MATH, TEXT

RUN = re.compile(r"[A-Za-z]?[^\x00-\x7f]+")
LIGATURES = {"–": "--", "—": "---", "“": "``", "”": "''"}
LIGATURE = re.compile(
    r"(?<![-–—])[–—](?![-–—])|(?<![`'“”])[“”](?![`'“”])"
)  # next to another one, it would be read as part of that one
CLUSTER = re.compile(r".[\u0300-\u036f\u20d0-\u20ff]*", re.DOTALL)
CACHED_RUNS = 10_000
COMMANDS_OF_MARKS = {mark: sign for sign, mark in ACCENTS.items()} | {"\u0326": "textcommabelow"}
DOTTED = {"i": "cdkb`'^\"", "j": "cdkb"}  # accents below the letter, or with a letter in the fonts
GREEK = re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]{2,}")
ANY_FONT = re.compile(r"\\fontencoding\{(\w+)\}\\selectfont\s*")
FOR_UNICODE = re.compile(r"\\ifdefined\\Umathchar\\symbol\{(\d{1,7})\}\\else\s?[^\\]*\\fi")
OWN_MATH = re.compile(r"\{\\ensuremath\{(?:[^{}]|\{[^{}]*\})*\}\}")
COMMAND_NAME = re.compile(r"\\[a-zA-Z]+")
OTHER_SCRIPTS = (range(0x0530, 0x1D00), range(0x2C00, 0xFB00), range(0xFB10, 0x1D400), range(0x1F000, 0x110000))
"""The Unicode blocks whose characters require special packages, or XeLaTeX or LuaLaTeX."""


def commands_for(text: str, *, everything: bool) -> str:
    """The text with each non-ASCII letter as a command; `everything` includes the letters of all other scripts."""
    if text.isascii():
        return text
    composed = LIGATURE.sub(lambda sign: LIGATURES[sign[0]], unicodedata.normalize("NFC", text))
    return RUN.sub(lambda run: _run(run[0], everything=everything), composed)


@lru_cache(CACHED_RUNS)
def _run(run: str, *, everything: bool) -> str:
    """Encode one run of characters; neighbours in the same font share a group."""
    greek = {place for word in GREEK.finditer(run) for place in range(*word.span())}
    pieces: list[tuple[str, str]] = []  # the required font, and the command
    for cluster in CLUSTER.finditer(run):
        font, command = _cluster(cluster[0], everything=everything, in_greek=cluster.start() in greek)
        if font and pieces and pieces[-1][0] == font:
            command = pieces.pop()[1] + command
        pieces.append((font, command))
    return "".join(_in_font(font, command) for font, command in pieces)


def _in_font(font: str, command: str) -> str:
    return f"{{{{\\fontencoding{{{font}}}\\selectfont {command}}}}}" if font else command


def _cluster(cluster: str, *, everything: bool, in_greek: bool) -> tuple[str, str]:
    """A letter with its accents, and the font it requires."""
    if cluster.isascii():
        return "", cluster
    single = len(cluster) == 1
    if single and not in_greek and (plain := _plain().get(cluster)):
        return "", plain
    if single and cluster in _fonts():
        return _fonts()[cluster]
    if stacked := _stacked(cluster):
        return "", stacked
    kept = not everything and any(ord(cluster[0]) in block for block in OTHER_SCRIPTS)
    return "", cluster if kept else "".join(map(_for_unicode, cluster))


def _stacked(cluster: str) -> str:
    """A letter with several accents; "" if one of them has no command."""
    base, *marks = list(unicodedata.normalize("NFD", cluster))
    if not marks or not base.isascii() or not base.isalnum() or not all(mark in COMMANDS_OF_MARKS for mark in marks):
        return ""
    signs = [COMMANDS_OF_MARKS[mark] for mark in marks]
    text = f"\\{base}" if base in "ij" and signs[0] not in DOTTED.get(base, "") else base
    for sign in signs:
        text = f"\\{sign}{{{text}}}"
    return f"{{{text}}}"


def _for_unicode(char: str) -> str:
    if char.isascii():
        return char
    from anyascii import anyascii  # noqa: PLC0415 - 20 ms, and only rare signs need it

    near = "".join(sign for sign in str(anyascii(char)) if sign.isalnum() or sign == " ")
    shown = near if near or unicodedata.combining(char) else "?"
    return _guarded(f"\\ifdefined\\Umathchar\\symbol{{{ord(char)}}}\\else {shown}\\fi")


def math_commands_for(formula: str) -> str:
    """A formula with its symbols as math commands; symbols without one are unchanged."""
    if formula.isascii():
        return formula
    return "".join(sign if sign.isascii() else _math().get(sign, sign) for sign in formula)


def math_signs_of(formula: str) -> str:
    """A formula with the symbols for which `math_commands_for` wrote commands."""
    return OWN_MATH.sub(lambda group: _characters().get(group[0][1:-1]) or group[0], formula)


@cache
def _math() -> dict[str, str]:
    return {char: f"{{\\ensuremath{{{command}}}}}" for char, command in _pairs(MATH)}


def _guarded(command: str) -> str:
    """Put in braces, two pairs if BibTeX would otherwise lower a capital in it."""
    bare = COMMAND_NAME.sub("", command)
    return f"{{{command}}}" if bare == bare.lower() else f"{{{{{command}}}}}"


@cache
def _plain() -> dict[str, str]:
    """Character -> the command that requires no special font."""
    words = {char: _guarded(command) for char, command in _pairs(TEXT)}
    return words | {char: _guarded(f"\\ensuremath{{{command}}}") for char, command in _pairs(MATH)} | {"\u00a0": "~"}


@cache
def _fonts() -> dict[str, tuple[str, str]]:
    return {char: (font, command) for font, table in FONTS.items() for char, command in _pairs(table)}


def _pairs(table: str) -> list[tuple[str, str]]:
    words = table.split()
    return list(zip(words[::2], words[1::2], strict=True))


def character_of(group: str) -> str:
    """The text of a group written by `commands_for`, given without its outer braces; "" for any other group."""
    if char := _characters().get(group):
        return char
    if not group.startswith("\\"):
        return ""
    if found := FOR_UNICODE.fullmatch(group):
        return chr(int(found[1])) if int(found[1]) < 0x110000 else ""  # noqa: PLR2004 - the end of Unicode
    font = ANY_FONT.match(group)
    return _set_in(font[1], group[font.end() :]) if font and font[1] in FONTS else ""


def _set_in(font: str, commands: str) -> str:
    """The letters of a run in a font; "" if it contains anything else."""
    pattern, letters = _letters(font)
    pieces, end = [], 0
    while found := pattern.match(commands, end):
        pieces.append(letters[found[0]])
        end = found.end()
    return "".join(pieces) if end == len(commands) else ""


@cache
def _characters() -> dict[str, str]:
    """The content of a command's braces -> its character; also for the inner pair of two pairs of braces."""
    found = {}
    for char, command in _plain().items():
        inner = command[1:-1]
        if command.startswith("{"):
            found[inner[1:-1] if inner.startswith("{") else inner] = char
    return found


@cache
def _letters(font: str) -> tuple[re.Pattern[str], dict[str, str]]:
    letters = {command: char for char, command in _pairs(FONTS[font])}
    longest_first = sorted(letters, key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, longest_first))})(?![a-zA-Z])"), letters
