"""Quoting external text in Markdown, Obsidian and Logseq literally, with formulas preserved."""

import re

from paperdesk.text.inert import inert, inert_formula
from paperdesk.text.latex_symbols import MATH

SIGN = re.compile(r"[\\`*_{}\[\]<>|~^@$]|#(?=\S)|=(?==)|(?<==)=|%(?=%)|(?<=%)%")
AT_START = re.compile(r"^([#+\-=]|\d+(?=[.)]))")
FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})", re.MULTILINE)
OWN_BLOCK_ID = re.compile(r"^(?=\^pd-)", re.MULTILINE)


def quoted(text: str) -> str:
    """Text on one line that Markdown and wikis display literally; a formula between dollars is preserved."""
    text, pieces, start = " ".join(text.split()), [], 0
    for formula in MATH.finditer(text):
        pieces += [escaped(text[start : formula.start()]), _in_dollars(formula[0])]
        start = formula.end()
    line = "".join([*pieces, escaped(text[start:])])
    return AT_START.sub(lambda sign: f"{sign[1]}\\" if sign[1].isdigit() else f"\\{sign[1]}", line)


def escaped(text: str) -> str:
    """Text without formulas, with every special character of Markdown or wikis escaped."""
    return SIGN.sub(lambda sign: "\\" + sign[0], text)


def _in_dollars(formula: str) -> str:
    r"""`\(x\)` and `\[x\]` with dollars, from which notes are rendered."""
    formula = inert_formula(formula)
    if formula.startswith("$"):
        return formula
    sign = "$" if formula.startswith("\\(") else "$$"
    return f"{sign}{formula[2:-2].strip()}{sign}"


def own_markdown(text: str) -> str:
    """The user's own Markdown, made inert, without our block IDs or unclosed fences."""
    text = inert(OWN_BLOCK_ID.sub(r"\\", "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")))
    fences = FENCE.findall(text)
    return f"{text}\n{fences[-1]}" if len(fences) % 2 else text


MOST_QUOTED = 40
"""Characters of a quote or title in the name of a step."""


def shortened(text: str, most: int) -> str:
    """A text of limited length, cut between words, with an ellipsis."""
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + "…"
