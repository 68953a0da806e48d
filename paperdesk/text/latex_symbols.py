"""LaTeX commands with a Unicode equivalent (accents, letters, symbols), and recognising mathematics."""

import re
import unicodedata
from functools import cache

MATH = re.compile(
    r"\$(?<!\\\$)(?=[^\s$])(?:\\.|[^$\\])+?(?<=\S)\$(?!\d)"  # "$5 and $10" is not one
    r"|\$(?<!\\\$)\$(?=\S)(?:\\.|[^$\\])+?(?<=\S)\$\$(?!\d)"
    r"|\\(?<!\\\\)\((?:[^\\]|\\[^()])*\\\)"
    r"|\\(?<!\\\\)\[(?:[^\\]|\\[^\[\]])*\\\]",
    re.DOTALL,
)
"""A formula with its delimiters; it is kept unchanged for the renderer. Each alternative begins with its first
character and uses its lookbehind only after that, so that `re` skips other letters quickly.
"""

ACCENTS = {
    "`": "\u0300",
    "'": "\u0301",
    "^": "\u0302",
    "~": "\u0303",
    "=": "\u0304",
    "u": "\u0306",
    ".": "\u0307",
    '"': "\u0308",
    "r": "\u030a",
    "H": "\u030b",
    "v": "\u030c",
    "d": "\u0323",
    "c": "\u0327",
    "k": "\u0328",
    "b": "\u0331",
}
MORE_ACCENTS = {"U": "\u0306", "C": "\u030f", "G": "\u030f", "f": "\u0311", "h": "\u0309", "textcommabelow": "\u0326"}
"""Accents of Cyrillic, Vietnamese and Romanian."""

BARE_ACCENTS = {"~": "~", "^": "^", "`": "`", "'": "´", '"': "¨", "=": "¯"}

LETTERS = {
    "ss": "ß",
    "SS": "SS",
    "o": "ø",
    "O": "Ø",
    "l": "ł",
    "L": "Ł",
    "ae": "æ",
    "AE": "Æ",
    "oe": "œ",
    "OE": "Œ",
    "aa": "å",
    "AA": "Å",
    "i": "ı",
    "j": "ȷ",
    "dj": "đ",
    "DJ": "Đ",
    "dh": "ð",
    "DH": "Ð",
    "th": "þ",
    "TH": "Þ",
    "ng": "ŋ",
    "NG": "Ŋ",
    "textcrh": "Ħ",
}
"""Commands for letters: they absorb the following blank, as in `Stra\\ss e`."""

CHARACTERS = {
    "S": "§",
    "P": "¶",
    "pounds": "£",
    "copyright": "©",
    "textquotesingle": "'",
    "textasciigrave": "`",
    "textasciiacute": "´",
    "textbar": "|",
    "textless": "<",
    "textgreater": ">",
    "textbackslash": "\\",
    "textasciitilde": "~",
    "textasciicircum": "^",
    "textbraceleft": "{",
    "textbraceright": "}",
    "textunderscore": "_",
    "textdollar": "$",
    "lbrace": "{",
    "rbrace": "}",
    "slash": "/",
    "textperiodcentered": "·",
    "textquotedbl": '"',
    "LaTeX": "LaTeX",
    "TeX": "TeX",
    "BibTeX": "BibTeX",
    "TH": "Þ",
    "eth": "ð",
    "phi": "ϕ",
    "cdot": "·",
    "quad": " ",
}
CYRILLIC_NAMES = (
    "OMEGA omega IOTE iote LYUS lyus IOTLYUS iotlyus IOTBYUS iotbyus KSI ksi PSI psi UK uk OMEGARND omegarnd "
    "OMEGATITLO omegatitlo OT ot KOPPA koppa thousands hundredthousands millions"
)
OLD_CYRILLIC = dict(
    zip(
        CYRILLIC_NAMES.split(),
        "ѠѡѤѥѦѧѨѩѬѭѮѯѰѱѸѹѺѻѼѽѾѿҀҁ҂҈҉",
        strict=True,
    )
)
"""The names after \\cyrchar\\CYR or \\cyrchar\\cyr, in capitals for capital letters."""

SPECIAL = {"\\", "{", "}", "~", "^", "$", "`"}  # decoded, these would be read as LaTeX again
NO_SYMBOLS = {"today", "id", "Ident", "image", "original", "estimates", "recorder", "in", "top", "star", "th"}

STYLES = frozenset(
    {
        *("emph", "textit", "textbf", "textsc", "texttt", "textrm", "textsf", "textsl", "textup", "textnormal"),
        *("text", "mbox", "hbox", "mathrm", "enquote", "ensuremath", "uppercase", "MakeUppercase", "nocase"),
        *("bibstring", "mkbibquote", "mkbibemph", "mkbibitalic", "mkbibbold"),
    }
)
DECLARATION = re.compile(
    r"\\(?:em|it|bf|sc|tt|rm|sf|sl|itshape|bfseries|scshape|ttfamily|rmfamily|sffamily|slshape|upshape)"
    r"(?![a-zA-Z])\s*"
)
SUPERSCRIPTS = str.maketrans("0123456789+-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ")
SUBSCRIPTS = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
RAISABLE = re.compile(r"[0-9+\-−=()]+")


@cache
def symbols() -> dict[str, str]:
    """Commands without arguments and their characters: ours first, then the table of pylatexenc (loaded late)."""
    from pylatexenc.latex2text import get_default_latex_context_db  # noqa: PLC0415 - 40 ms that most runs never need

    table = {
        spec.macroname: spec.simplify_repl
        for spec in get_default_latex_context_db().iter_macro_specs()
        if isinstance(spec.simplify_repl, str) and _is_symbol(spec.macroname, spec.simplify_repl)
    }
    return table | LETTERS | CHARACTERS


def _is_symbol(name: str, text: str) -> bool:
    return name.isalpha() and len(text) == 1 and not text.isascii() and name not in NO_SYMBOLS


def accented(sign: str, base: str) -> str:
    """The letter `base` with the accent of the LaTeX command `sign`, composed where possible."""
    return unicodedata.normalize("NFC", base + (ACCENTS.get(sign) or MORE_ACCENTS[sign]))


def raise_text(text: str, *, up: bool) -> str:
    """Superscript or subscript as Unicode characters if they exist, else `^{text}` or `_{text}`."""
    if RAISABLE.fullmatch(text):
        return text.replace("−", "-").translate(SUPERSCRIPTS if up else SUBSCRIPTS)
    sign = "^" if up else "_"
    return f"{sign}{text}" if len(text) == 1 else f"{sign}{{{text}}}"
