"""Formulas in Unicode, for lists and until they are rendered: `v_t` as vₜ."""

import re
from collections.abc import Iterable

from paperdesk.text.latex_math import ACCENTS, ALPHABETS, raised_sign, sign_of
from paperdesk.text.latex_symbols import MATH, symbols
from paperdesk.text.passages import without_signs

TOKEN = re.compile(r"\\[a-zA-Z]+\*?|\\.|[{}^_\[\]]|\s+|.", re.DOTALL)
TEXTS_NAMES = (
    "text textrm textit textbf texttt textsf mbox hbox mathrm mathbf mathit mathsf mathtt operatorname "
    "boldsymbol bm ensuremath mathnormal emph pmb"
)
SILENT_NAMES = (
    "left right big Big bigg Bigg bigl bigr Bigl Bigr displaystyle textstyle scriptstyle limits nolimits "
    "rm bf it cal mathop mathrel mathbin mathord middle mathstrut"
)
SPACES = {",": "\u2009", ";": " ", ":": " ", "!": "", " ": " ", "quad": "  ", "qquad": "  ", "\\": "; "}
FUNCTIONS_NAMES = (
    "log ln exp sin cos tan cot sec csc sinh cosh tanh arcsin arccos arctan min max sup inf lim det dim "
    "ker deg gcd arg Pr hom bmod limsup liminf"
)
FRACTIONS = frozenset({"frac", "dfrac", "tfrac", "cfrac", "nicefrac", "sfrac"})
MORE = {
    "to": "→", "gets": "←", "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "ne": "≠", "neq": "≠", "in": "∈",
    "notin": "∉", "infty": "∞", "cdot": "·", "times": "×", "pm": "±", "mp": "∓", "sim": "∼", "simeq": "≃",
    "approx": "≈", "ldots": "…", "dots": "…", "cdots": "⋯", "mid": "|", "vert": "|", "Vert": "‖", "|": "‖",
    "langle": "⟨", "rangle": "⟩", "lbrace": "{", "rbrace": "}", "prime": "′", "top": "⊤", "star": "⋆", "ast": "∗",
    "ell": "ℓ", "hbar": "ℏ", "varepsilon": "ε", "epsilon": "ϵ", "propto": "∝", "colon": ":", "AA": "Å", "lor": "∨",
    "land": "∧", "circ": "∘", "degree": "°", "lesssim": "≲", "gtrsim": "≳", "ll": "≪", "gg": "≫", "odot": "⊙",
    "lt": "<", "gt": ">", "implies": "⟹", "iff": "⟺", "lfloor": "⌊", "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉",
}  # fmt: skip
TEXTS, SILENT, FUNCTIONS = (frozenset(names.split()) for names in (TEXTS_NAMES, SILENT_NAMES, FUNCTIONS_NAMES))
DEEPEST_GROUPS = 12
LONGEST_FORMULA_CHARS = 400
WIDEST = "\uffff"  # few fonts have the other alphabets
FOLDED = str.maketrans({"-": "−", "*": "∗", "'": "′"})


class Unknown(Exception):
    """TeX that cannot be shown as plain text; raised and caught in this module only."""


def tex_to_plain(tex: str) -> str:
    """The visible symbols of a formula (its TeX without `$`); "" if plain text cannot show it."""
    if len(tex) > LONGEST_FORMULA_CHARS:
        return ""
    try:
        return " ".join(_Reader(TOKEN.findall(tex)).group("", 0).split(" ")).strip()
    except Unknown:
        return ""


def plain_math(text: str) -> str:
    """A text with its formulas as plain symbols; others are unchanged."""
    return plain_marked(text, ())[0]


def plain_marked(text: str, hits: Iterable[tuple[int, int]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The same, and the new positions of ranges (start, end) of the text; part of a formula becomes all of it."""
    if "$" not in text and "\\" not in text:
        return text, tuple(hits)
    pieces: list[str] = []
    moves: list[tuple[int, int, int, int]] = []  # a formula: start, end; its new start, end
    at = length = 0
    for found in MATH.finditer(text):
        shown = tex_to_plain(without_signs(found[0]))
        if not shown:
            continue
        pieces += [text[at : found.start()], shown]
        length += found.start() - at
        moves.append((*found.span(), length, length + len(shown)))
        length += len(shown)
        at = found.end()
    pieces.append(text[at:])
    return "".join(pieces), tuple((_moved(start, moves)[0], _moved(end, moves)[1]) for start, end in hits)


def _moved(place: int, moves: Iterable[tuple[int, int, int, int]]) -> tuple[int, int]:
    """The new position: as a beginning, and as an end."""
    shift = 0
    for start, end, new_start, new_end in moves:
        if place <= start:
            break
        if place < end:
            return new_start, new_end
        shift = new_end - end
    return place + shift, place + shift


class _Reader:
    """Converts one formula, character by character."""

    def __init__(self, signs: list[str]) -> None:
        self.signs = signs
        self.at = 0

    def _next(self) -> str:
        while self.at < len(self.signs) and self.signs[self.at].isspace():
            self.at += 1
        if self.at >= len(self.signs):
            raise Unknown
        self.at += 1
        return self.signs[self.at - 1]

    def group(self, closing: str, depth: int) -> str:
        """Everything up to the closing character, or to the end if that is ""."""
        if depth > DEEPEST_GROUPS:
            raise Unknown
        shown: list[str] = []
        while self.at < len(self.signs):
            sign = self.signs[self.at]
            self.at += 1
            if sign == closing:
                return "".join(shown)
            shown.append(self._shown(sign, depth))
        if closing:
            raise Unknown
        return "".join(shown)

    def _atom(self, depth: int) -> str:
        return self._shown(self._next(), depth)

    def _shown(self, sign: str, depth: int) -> str:
        if sign in "^_":
            return _raised(self._atom(depth + 1), up=sign == "^")
        if sign == "{":
            return self.group("}", depth + 1)
        if sign == "}":
            raise Unknown
        if sign.startswith("\\"):
            return self._command(sign[1:].rstrip("*"), depth)
        if sign.isspace():
            return " "
        return {"~": " ", "&": " "}.get(sign, sign.translate(FOLDED))

    def _command(self, name: str, depth: int) -> str:
        if name in SPACES:
            return SPACES[name]
        if name in "{}%$#&_":
            return name
        if name in TEXTS:
            return self._atom(depth + 1)
        if name in SILENT:
            return ""
        if name in FRACTIONS:
            return f"{_bracketed(self._atom(depth + 1))}/{_bracketed(self._atom(depth + 1))}"
        return self._sign(name, depth)

    def _sign(self, name: str, depth: int) -> str:
        if name == "sqrt":
            return self._root(depth)
        if name in ALPHABETS or name in ACCENTS:
            return _decorated(name, self._atom(depth + 1))
        if name in FUNCTIONS:
            return f"{name}\u2009"
        shown = MORE.get(name) or symbols().get(name)
        if not shown:
            raise Unknown
        return shown

    def _root(self, depth: int) -> str:
        degree = ""
        if self.at < len(self.signs) and self.signs[self.at] == "[":
            self.at += 1
            degree = _raised(self.group("]", depth + 1), up=True)
        return f"{degree}√{_bracketed(self._atom(depth + 1))}"


def _decorated(name: str, base: str) -> str:
    """A letter in another alphabet or with an accent; several letters are unchanged."""
    base = base.strip()
    sign = sign_of(f"\\{name}{{{base}}}", symbols()) if len(base) == 1 else ""
    return sign if sign and sign <= WIDEST else base


def _bracketed(text: str) -> str:
    text = text.strip()
    return text if len(text) == 1 or text.isalnum() else f"({text})"


def _raised(text: str, *, up: bool) -> str:
    """A superscript or subscript as far as Unicode has it, else with `^` or `_` before it."""
    text = text.strip()
    if text in {"′", "″", "°", "∘"}:
        return "°" if text == "∘" else text
    raised = [raised_sign(char.replace("−", "-"), up=up) for char in text]
    if all(raised):
        return "".join(raised)
    sign = "^" if up else "_"
    return f"{sign}{text}" if text.isalnum() or len(text) == 1 else f"{sign}({text})"
