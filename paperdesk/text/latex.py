"""LaTeX to plain text for display, and plain text to LaTeX for export."""

import re
import unicodedata
from enum import StrEnum

from paperdesk.text.latex_commands import commands_for, math_commands_for
from paperdesk.text.latex_decoder import Decoder
from paperdesk.text.latex_symbols import MATH

LONG = 10_000
SIGNS = ("\\", "{", "}", "~", "--", "``", "''")  # searched one by one: a regular expression takes three times as long


def latex_to_text(text: str) -> str:
    """Decode LaTeX in a title or abstract where it is certain; everything else is unchanged.

    Mathematics in `$...$` is kept for the renderer. No character is lost, and decoding is idempotent.
    """
    if not _has_signs(text) or _is_noise(text):
        return text
    decoded = Decoder(text, whole=False).run()
    if _has_signs(decoded) and Decoder(decoded, whole=False).run() != decoded:
        return text  # the result would be read as LaTeX again: not certain
    return decoded


def latex_source_to_text(text: str) -> str:
    """Decode a text that is entirely LaTeX, such as a BibTeX field, where braces only group.

    Unknown commands and formulas are unchanged. Apply this only once.
    """
    return Decoder(text, whole=True).run() if _has_signs(text) and not _is_noise(text) else text


def _has_signs(text: str) -> bool:
    """True if a text may contain LaTeX."""
    for sign in SIGNS:  # noqa: SIM110 - a generator would take longer than the search
        if sign in text:
            return True
    return False


def _is_noise(text: str) -> bool:
    """True if a long text has more symbols than words: it is noise, and slow to decode."""
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
BARRED = re.compile("([0-9])\u0304")  # TeX has no combining bar
ENVIRONMENTS = (
    r"[pbvBV]?(?:small)?matrix|[drl]?cases|aligned(?:at)?|align(?:at)?|gather(?:ed)?|array|subarray|split|equation|multlined?"
    r"|eqnarray|CD|tikzcd|math|displaymath"
)
DANGEROUS = (
    r"\^\^"
    r"|\\(?:csname|expandafter|let|futurelet|loop|repeat|jobname|makeatletter|makeatother|begingroup|endgroup|output|shipout"
    r"|dump|batchmode|string|meaning|message|errmessage|the|toks|end(?!\s*\{)|bye|aftergroup|afterassignment|noexpand|scantokens"
    r"|primitive|global|long|outer|protected|includegraphics|bibliography|count)(?![a-zA-Z])"
    r"|\\[a-zA-Z@]*(?i:@|input|include|file|write|open(?:in|out)|read|close(?:in|out)|immediate|special|code|every|[egx]def"
    r"|command|usepackage|documentclass|environment|shell|import|hook|expl[A-Z]|object|ximage)[a-zA-Z@]*"
    r"|\\(?:def|(?:direct|late)?lua|pdf)[a-zA-Z@]*"
    rf"|\\(?:begin|end)\s*\{{(?!(?:{ENVIRONMENTS})\*?\}})"
)
UNSAFE_MATH = re.compile(rf"(?<!\\)[%#]|\\\\[{{}}]|\\(?:url|href|hyperref|hyperlink|char)(?![a-zA-Z])|{DANGEROUS}")
"""Commands that an external formula must not bring into a document: it is exported as text."""
UNSAFE_SOURCE = re.compile(rf"\\\\[{{}}]|\\\Z|^@|{DANGEROUS}", re.MULTILINE)
BARE = re.compile(
    rf"(?P<math>{MATH.pattern}|\$(?:[^$\\]|\\.)+\$)|\\url\s*\{{[^{{}}]*\}}|\\href\s*\{{[^{{}}]*\}}|\\[a-zA-Z]+\*?\s*\{{[^{{}}]*\}}|\\.|(?P<sign>[%&#_^$])",
    re.DOTALL,
)
"""Special characters of TeX that may occur by accident, and the contexts where they are intended."""


class Letters(StrEnum):
    """The encoding of non-ASCII letters and symbols."""

    AS_THEY_ARE = "unicode"
    COMMANDS = "commands"  # letters of scripts for which pdfLaTeX has no fonts are unchanged
    ASCII = "ascii"


def text_to_latex(text: str, letters: Letters = Letters.AS_THEY_ARE) -> str:
    """Encode plain text as LaTeX that BibTeX reads back unchanged: balanced braces, no final backslash.

    Formulas in `$...$` are unchanged if their braces balance.
    """
    pieces = []
    start = 0
    if "$" in text or "\\" in text:
        for formula in MATH.finditer(text):
            if not _is_safe(formula[0]):
                continue
            pieces += [_escape(text[start : formula.start()], letters), _spelt_formula(formula[0], letters)]
            start = formula.end()
    pieces.append(_escape(text[start:], letters))
    return "".join(pieces)


def _escape(text: str, letters: Letters) -> str:
    return spelt(BARRED.sub(r"{\\=\1}", ESCAPED.sub(lambda sign: ESCAPES[sign[0]], text)), letters)


def spelt(latex: str, letters: Letters) -> str:
    """LaTeX with its letters composed, in the requested encoding."""
    if latex.isascii():
        return latex
    if letters is Letters.AS_THEY_ARE:
        return unicodedata.normalize("NFC", latex)
    return commands_for(latex, everything=letters is Letters.ASCII)


def _spelt_formula(formula: str, letters: Letters) -> str:
    return formula if letters is Letters.AS_THEY_ARE else math_commands_for(formula)


def source_as_it_came(source: str, letters: Letters) -> str:
    """LaTeX from an imported record, for another record, with stray special characters escaped.

    Returns "" if it would break the record or run something; then encode its text instead.
    """
    if UNSAFE_SOURCE.search(source) or not _is_balanced(source):
        return ""
    pieces, start = [], 0
    for found in BARE.finditer(source):
        if found["math"]:
            formula = found[0] if source.isascii() else _spelt_formula(found[0], letters)
            pieces += [spelt(source[start : found.start()], letters), formula]
        elif found["sign"] and found["sign"] in "_^$":
            return ""  # a formula without dollars, or half of one
        elif found["sign"]:
            pieces += [spelt(source[start : found.start()], letters), ESCAPES[found["sign"]]]
        else:
            continue
        start = found.end()
    return "".join([*pieces, spelt(source[start:], letters)])


def _is_safe(formula: str) -> bool:
    """True if a text is only mathematics, with balanced braces."""
    return not UNSAFE_MATH.search(formula) and _is_balanced(formula)


def _is_balanced(text: str) -> bool:
    """True if braces are balanced, for BibTeX (which counts all) and bibtexparser (which ignores escaped ones)."""
    for braces in (re.findall(r"[{}]", text), re.findall(r"(?<!\\)[{}]", text)):
        depth = 0
        for brace in braces:
            depth += 1 if brace == "{" else -1
            if depth < 0:
                return False
        if depth:
            return False
    return True
