"""Single characters that LaTeX can write only as mathematics: ℝ, 𝐀, ά, ≁, x², ⅓."""

import re
import unicodedata
from functools import cache
from itertools import accumulate

ALPHABETS = {
    "mathbb": ("DOUBLE-STRUCK",),
    "mathbf": ("BOLD",),
    "mathit": ("ITALIC",),
    "mathscr": ("SCRIPT",),
    "mathcal": ("SCRIPT",),
    "mathfrak": ("FRAKTUR", "BLACK-LETTER"),
    "mathsf": ("SANS-SERIF",),
    "mathtt": ("MONOSPACE",),
}
ACCENTS = {
    "acute": "\u0301",
    "grave": "\u0300",
    "ddot": "\u0308",
    "dot": "\u0307",
    "hat": "\u0302",
    "widehat": "\u0302",
    "tilde": "\u0303",
    "widetilde": "\u0303",
    "bar": "\u0304",
    "overline": "\u0305",
    "breve": "\u0306",
    "check": "\u030c",
    "mathring": "\u030a",
    "vec": "\u20d7",
}
WORDS = {"in": "∈", "mid": "∣", "top": "⊤", "star": "⋆", "image": "⊷", "original": "⊶", "estimates": "≙", "cdot": "⋅"}
WORDS |= {"recorder": "⌕", "ne": "≠", "neq": "≠", "varepsilon": "ε", "hbar": "ℏ", "notin": "∉", "diamond": "⋄"}
LOOPED = {"ϵ": "ε", "ϕ": "φ"}  # the forms that take accents
ROOTS = {"": "√", "3": "∛", "4": "∜"}
COMMAND = re.compile(r"\\([a-zA-Z]+)\s*(.*)", re.DOTALL)
SCRIPT = re.compile(r"([\^_])\s*(.+)", re.DOTALL)
FRACTION = re.compile(r"\\(?:text|n?i?c?e?|s?)frac\s*\{(\d+)\}\s*\{(\d+)\}")
ROOT = re.compile(r"\\sqrt(?:\[(\d)\])?\{\}")
DEEPEST_GROUPS = 4


def sign_of(tex: str, symbols: dict[str, str], depth: int = 0) -> str:
    """The single character that a formula represents; "" if it is longer or unknown."""
    tex = tex.strip()
    while len(tex) > 1 and tex[0] == "{" and tex[-1] == "}" and _is_one_group(tex):
        tex = tex[1:-1].strip()
    if len(tex) <= 1 or depth > DEEPEST_GROUPS:
        return tex if len(tex) == 1 and tex.isalnum() else ""
    if found := SCRIPT.fullmatch(tex):
        return _raised().get((found[1], sign_of(found[2], symbols, depth + 1) or found[2].strip("{}")), "")
    if found := FRACTION.fullmatch(tex):
        return _fractions().get(f"{found[1]}⁄{found[2]}", "")
    if found := ROOT.fullmatch(tex):
        return ROOTS.get(found[1] or "", "")
    found = COMMAND.fullmatch(tex)
    return _command(found[1], found[2], symbols, depth) if found else ""


def _is_one_group(tex: str) -> bool:
    """Whether the brace at the end closes the one at the beginning."""
    depths = list(accumulate({"{": 1, "}": -1}.get(sign, 0) for sign in tex))
    return min(depths[:-1]) > 0 and depths[-1] == 0


def _command(name: str, rest: str, symbols: dict[str, str], depth: int) -> str:
    if not rest:
        return WORDS.get(name) or symbols.get(name, "")
    if name == "boldsymbol" and rest.startswith("{\\mathit"):
        return _letters().get(("BOLD ITALIC", sign_of(rest[1:-1].removeprefix("\\mathit"), symbols, depth + 1)), "")
    base = sign_of(rest, symbols, depth + 1)
    if not base:
        return ""
    if name in ALPHABETS:
        return next((char for style in ALPHABETS[name] if (char := _letters().get((style, base)))), "")
    mark = "\u0338" if name == "not" else ACCENTS.get(name, "")
    composed = unicodedata.normalize("NFC", LOOPED.get(base, base) + mark)
    return composed if mark and len(composed) == 1 else ""


def raised_sign(text: str, *, up: bool) -> str:
    """A single letter or digit as a Unicode superscript or subscript; "" if there is none."""
    return _raised().get(("^" if up else "_", text), "")


@cache
def _raised() -> dict[tuple[str, str], str]:
    return {
        ("^" if kind == "<super>" else "_", chr(int(base, 16))): char
        for char, kind, base in _decompositions(("<super>", "<sub>"))
        if char not in "ªº"
    } | {("^", "-"): "⁻", ("_", "-"): "₋"}


@cache
def _letters() -> dict[tuple[str, str], str]:
    """(style, plain letter) -> the letter in that style."""
    found: dict[tuple[str, str], str] = {}
    for char, _, base in _decompositions(("<font>",)):
        name = unicodedata.name(char).removeprefix("MATHEMATICAL ")
        style = re.match(r"(.*?) (?:CAPITAL|SMALL|DIGIT|DOTLESS)\b", name)
        if style:
            found.setdefault((style[1], chr(int(base, 16))), char)
    return found | {("ITALIC", "h"): "ℎ"}


def _decompositions(kinds: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """The characters with a single-character decomposition of these kinds: (character, kind, code of the other)."""
    blocks = [*range(0x80, 0x3000), *range(0x1D400, 0x1D800)]
    parts = ((chr(code), unicodedata.decomposition(chr(code)).split()) for code in blocks)
    return [(char, told[0], told[1]) for char, told in parts if len(told) == 2 and told[0] in kinds]  # noqa: PLR2004


@cache
def _fractions() -> dict[str, str]:
    return {
        unicodedata.normalize("NFKD", char): char for char in map(chr, [*range(0xBC, 0xBF), *range(0x2150, 0x215F)])
    }
