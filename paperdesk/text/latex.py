"""LaTeX to plain text for display, and plain text to LaTeX for export."""

import re
import unicodedata
from functools import cache

from paperdesk.text.latex_decoder import Decoder
from paperdesk.text.latex_symbols import ACCENTS, LETTERS, MATH, symbols

LONG = 10_000
SIGNS = ("\\", "{", "}", "~", "--", "``", "''")  # looked for one by one: a regular expression takes thrice as long


def latex_to_text(text: str) -> str:
    """Decode LaTeX in a title or an abstract, only where it is certain; everything else stays as it came.

    Mathematics in `$...$` is kept for the renderer. No character is lost, and decoding twice is decoding once.
    """
    if not _has_signs(text) or _is_noise(text):
        return text
    decoded = Decoder(text, whole=False).run()
    if _has_signs(decoded) and Decoder(decoded, whole=False).run() != decoded:
        return text  # what it decodes to would be read as LaTeX again: not certain
    return decoded


def latex_source_to_text(text: str) -> str:
    """Decode a text that is LaTeX as a whole, as the fields of a BibTeX record are: braces only group.

    Unknown commands and formulae stay as they came. To be applied once only.
    """
    return Decoder(text, whole=True).run() if _has_signs(text) and not _is_noise(text) else text


def _has_signs(text: str) -> bool:
    """Whether a text may be LaTeX at all."""
    for sign in SIGNS:  # noqa: SIM110 - a generator would take longer than the search
        if sign in text:
            return True
    return False


def _is_noise(text: str) -> bool:
    """Whether a long text is made of signs more than of words: nobody wrote it, and decoding it would take long."""
    return len(text) > LONG and 2 * sum(text.count(sign) for sign in "\\{}~`'-") > len(text)


ESCAPES = {
    "\\": r"{\textbackslash}",
    "{": r"{\textbraceleft}",
    "}": r"{\textbraceright}",
    "~": r"{\textasciitilde}",
    "^": r"{\textasciicircum}",
    "-": "-{}",
    "`": "`{}",
    "'": "'{}",
} | {sign: "\\" + sign for sign in "%&#$_"}
ESCAPED = re.compile(r"[\\{}~^%&#$_]|-(?=-)|`(?=`)|'(?=')")
BARRED = re.compile("([0-9])\u0304")  # TeX has no combining bar of its own
NON_ASCII = re.compile(r"[^\x00-\x7f]")
ENVIRONMENTS = (
    r"[pbvBV]?(?:small)?matrix|[drl]?cases|aligned(?:at)?|align(?:at)?|gather(?:ed)?|array|subarray|split|equation|multlined?"
    r"|eqnarray|CD|tikzcd|math|displaymath"
)
UNSAFE_MATH = re.compile(
    r"(?<!\\)[%#]|\\\\[{}]|\^\^"
    r"|\\(?:csname|expandafter|let|futurelet|loop|repeat|jobname|makeatletter|makeatother|begingroup|endgroup|output|shipout"
    r"|dump|batchmode|string|meaning|message|errmessage|the|toks|end(?!\s*\{)|bye|aftergroup|afterassignment|noexpand|scantokens"
    r"|primitive|global|long|outer|protected|url|href|hyperref|hyperlink|includegraphics|bibliography|count|char)(?![a-zA-Z])"
    r"|\\[a-zA-Z@]*(?i:@|input|include|file|write|open(?:in|out)|read|close(?:in|out)|immediate|special|code|every|[egx]def"
    r"|command|usepackage|documentclass|environment|shell|import|hook|expl[A-Z]|object|ximage)[a-zA-Z@]*"
    r"|\\(?:def|(?:direct|late)?lua|pdf)[a-zA-Z@]*"
    rf"|\\(?:begin|end)\s*\{{(?!(?:{ENVIRONMENTS})\*?\}})"
)
"""What a formula from a stranger must not bring into a document: it comes out as text."""


def text_to_latex(text: str, *, ascii_only: bool = False) -> str:
    """Encode plain text as LaTeX that BibTeX reads back as the same: braces balanced, no backslash at the end.

    Formulae in `$...$` pass as they are if their braces balance. Letters stay UTF-8 unless `ascii_only`; what has
    no LaTeX name stays UTF-8 even then.
    """
    pieces = []
    start = 0
    if "$" in text or "\\" in text:
        for formula in MATH.finditer(text):
            if not _is_safe(formula[0]):
                continue
            pieces += [_escape(text[start : formula.start()], ascii_only=ascii_only), formula[0]]
            start = formula.end()
    pieces.append(_escape(text[start:], ascii_only=ascii_only))
    return "".join(pieces)


def _escape(text: str, *, ascii_only: bool) -> str:
    text = BARRED.sub(r"{\\=\1}", ESCAPED.sub(lambda sign: ESCAPES[sign[0]], text))
    if ascii_only and not text.isascii():
        text = NON_ASCII.sub(lambda char: _ascii(char[0]), unicodedata.normalize("NFC", text))
    return text


def _is_safe(formula: str) -> bool:
    """Nothing but mathematics, and balanced as BibTeX counts (every brace) and bibtexparser (no escaped ones)."""
    if UNSAFE_MATH.search(formula):
        return False
    for braces in (re.findall(r"[{}]", formula), re.findall(r"(?<!\\)[{}]", formula)):
        depth = 0
        for brace in braces:
            depth += 1 if brace == "{" else -1
            if depth < 0:
                return False
        if depth:
            return False
    return True


@cache
def _names() -> dict[str, str]:
    """Character -> the LaTeX that stands for it, where the command needs no letter under it."""
    names = {}
    for name, char in symbols().items():
        plain = name in LETTERS or name.startswith(("text", "quote", "guil"))
        names[char] = f"{{\\{name}}}" if plain else f"{{\\ensuremath{{\\{name}}}}}"
    return names


@cache
def _ascii(char: str) -> str:
    """One character as LaTeX in ASCII; accents by decomposition, since pylatexenc gets `ű` and others wrong."""
    base, *marks = list(unicodedata.normalize("NFD", char))
    sign = SIGN_OF_MARK.get(marks[0]) if len(marks) == 1 else None
    if sign is None or not (base.isascii() and base.isalpha()):
        names = LETTER_NAMES if unicodedata.name(char, "").startswith("LATIN") else _names()
        return names.get(char, char)
    if base in "ij" and sign not in "cdkb":
        base = "\\" + base
    return f"{{\\{sign}{{{base}}}}}"


SIGN_OF_MARK = {mark: sign for sign, mark in ACCENTS.items()}
LETTER_NAMES = {char: f"{{\\{name}}}" for name, char in LETTERS.items() if name != "textcrh"}
"""Latin letters have these names only: the symbols of mathematics that look like some (`\\hbar`, `\\eth`) are none."""
