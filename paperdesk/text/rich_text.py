"""Italics, small capitals, superscripts and subscripts: between HTML and LaTeX."""

import html
import re
from collections.abc import Callable

from paperdesk.text.latex import latex_source_to_text
from paperdesk.text.latex_signs import closing_brace
from paperdesk.text.latex_symbols import MATH

COMMANDS = {
    "i": "textit",
    "em": "emph",
    "italic": "textit",
    "b": "textbf",
    "bold": "textbf",
    "strong": "textbf",
    "sup": "textsuperscript",
    "sub": "textsubscript",
    "sc": "textsc",
    "tt": "texttt",
    "code": "texttt",
}
"""HTML and JATS elements -> the commands that print them."""
TAG = re.compile(r"<(/?)(?:jats:)?(i|em|italic|b|bold|strong|sup|sub|sc|tt|code|span)\b([^<>]*)>", re.IGNORECASE)
SMALL_CAPITALS = re.compile(r"small-?caps", re.IGNORECASE)
ELEMENTS = {
    **dict.fromkeys(("emph", "textit", "textsl", "mkbibemph", "mkbibitalic", "it", "em", "itshape", "sl"), "i"),
    **dict.fromkeys(("textbf", "mkbibbold", "bf", "bfseries"), "b"),
    **dict.fromkeys(("textsuperscript", "mkbibsuperscript"), "sup"),
    **dict.fromkeys(("textsubscript", "mkbibsubscript"), "sub"),
    **dict.fromkeys(("textsc", "sc", "scshape"), "sc"),
}
"""LaTeX commands -> HTML elements as in CSL; `sc` is a span."""
NAMES = "|".join(sorted(ELEMENTS, key=len, reverse=True))
STYLED = re.compile(rf"\\({NAMES})\s*\{{|\{{\\({NAMES})(?![a-zA-Z])\s*")
OPENINGS = {"sc": '<span style="font-variant:small-caps;">'}
CLOSINGS = {"sc": "</span>"}
ORDER = ("i", "b", "sup", "sub", "sc")
OPENED, CLOSED = 0xE010, 0xE020  # private-use characters: the start and end of the first style in `ORDER`
PRIVATE = re.compile("[\ue010-\ue02f]")


def is_rich_html(text: str) -> bool:
    """Whether a text contains formatting elements."""
    return "<" in text and TAG.search(text) is not None


def html_as_latex(text: str, encode: Callable[[str], str]) -> str:
    """A line of HTML as LaTeX; `encode` converts plain text to LaTeX. Unclosed elements end with the text."""
    pieces, start, opened = [], 0, list[str]()
    for tag in TAG.finditer(text):
        pieces.append(encode(html.unescape(text[start : tag.start()])))
        start = tag.end()
        if tag[1]:
            pieces.append(opened.pop() if opened else "")
            continue
        name = tag[2].lower()
        command = COMMANDS.get(name, "textsc" if SMALL_CAPITALS.search(tag[3]) else "")
        pieces.append(f"\\{command}{{" if command else "")
        opened.append("}" if command else "")
    return "".join([*pieces, encode(html.unescape(text[start:])), *reversed(opened)])


def latex_as_html(source: str) -> str:
    """LaTeX as CSL's HTML: styles as elements, everything else decoded and escaped; formulas are unchanged."""
    shown = html.escape(latex_source_to_text(_marked(PRIVATE.sub("", source))), quote=False)
    for number, element in enumerate(ORDER):
        shown = shown.replace(chr(OPENED + number), OPENINGS.get(element, f"<{element}>"))
        shown = shown.replace(chr(CLOSED + number), CLOSINGS.get(element, f"</{element}>"))
    return shown


def _marked(source: str) -> str:
    """The LaTeX with neutral characters in place of the commands, so that all of it can be decoded at once."""
    pieces, start = [], 0
    formulae = [formula.span() for formula in MATH.finditer(source)] if "$" in source else []
    while found := STYLED.search(source, start):
        close = closing_brace(source, found.end())
        if close < 0 or any(begin < found.start() < end for begin, end in formulae):
            pieces.append(source[start : found.end()])
            start = found.end()
            continue
        number = ORDER.index(ELEMENTS[found[1] or found[2]])
        inner = _marked(source[found.end() : close])
        pieces.append(f"{source[start : found.start()]}{{{chr(OPENED + number)}{inner}{chr(CLOSED + number)}}}")
        start = close + 1
    return "".join([*pieces, source[start:]])
