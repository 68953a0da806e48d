"""MathML as readable text: `x²`, `E=mc²`, `(a+b)/c`, `√(2)`; TeX annotations are kept as TeX."""

import html
import re
from collections.abc import Callable, Mapping
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from paperdesk.text.latex_symbols import raise_text

ANNOTATION = re.compile(r"<(?:mml:)?annotation\b[^<>]{0,200}tex[\"'][^<>]{0,200}>([^<>]*)<", re.IGNORECASE)
ALTTEXT = re.compile(r"alttext=(\"[^\"]*\"|'[^']*')", re.IGNORECASE)
ANY_TAG = re.compile(r"<[^<>]*>")
PREFIX = re.compile(r"(</?)[A-Za-z][\w-]*:")
NAMED = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)(\w+);")
BARE = re.compile(r"&(?!#?\w{1,31};)")
INVISIBLE = str.maketrans(dict.fromkeys("\u2061\u2062\u2063\u2064\u200b\ufeff", ""))
ACCENTS = {"¯": "\u0304", "‾": "\u0304", "_": "\u0304", "^": "\u0302", "ˆ": "\u0302", "~": "\u0303", "˜": "\u0303"}
ACCENTS |= {"→": "\u20d7", "⃗": "\u20d7", "˙": "\u0307", ".": "\u0307", "¨": "\u0308", "ˇ": "\u030c", "\u0304": "\u0304"}
LEFT_OUT = {"annotation", "annotation-xml", "mphantom", "maligngroup", "malignmark", "mprescripts", "none"}
SPACED = re.compile(r"[<>→←⇒⇔∈⊂⊃]")
SIMPLE = re.compile(r"[^\W_]*|[^\s+−/*=<>()-]+|\(.*\)", re.DOTALL)
BIG = re.compile(r"[∑∏∫∮⋃⋂⨁⨂]|lim|max|min|sup|inf|arg")
DEEPEST_ELEMENTS = 60


def mathml_to_text(attributes: str, inside: str) -> str:
    """The text of a formula from the attributes and content of its `math` element."""
    if tex := ANNOTATION.search(inside):
        return f"${html.unescape(tex[1]).strip().strip('$')}$"
    if alternative := ALTTEXT.search(attributes):
        return f"${html.unescape(alternative[1][1:-1]).strip().strip('$')}$"
    plain = NAMED.sub(lambda found: html.escape(html.unescape(found[0]), quote=False), PREFIX.sub(r"\1", inside))
    try:
        root = fromstring(f"<math>{BARE.sub('&amp;', plain)}</math>")
        return " ".join(_row(root, 0).translate(INVISIBLE).split())
    except (ParseError, DefusedXmlException, ValueError, RecursionError):
        return html.unescape("".join(ANY_TAG.sub(" ", inside).split()))


def _text(element: Element, depth: int) -> str:
    """The text of one element."""
    name = element.tag.rpartition("}")[2].lower()
    if name in LEFT_OUT or depth > DEEPEST_ELEMENTS:
        return ""
    if name in {"mi", "mn", "ms"}:
        return " ".join("".join(element.itertext()).split())
    if name == "mo":
        return _operator(" ".join("".join(element.itertext()).split()))
    if name == "mtext":
        return " ".join("".join(element.itertext()).replace("\u00a0", " ").split(" "))
    if name == "mspace":
        return " "
    made = MADE.get(name)
    return made([_text(child, depth + 1) for child in element], element) if made else _row(element, depth)


def _row(element: Element, depth: int) -> str:
    first = next(iter(element), None)
    if element.tag.rpartition("}")[2] == "semantics" and first is not None:
        return _text(first, depth + 1)
    inner = (element.text or "").strip()
    return inner + "".join(_text(child, depth + 1) + (child.tail or "").strip() for child in element)


def _operator(sign: str) -> str:
    return f" {sign} " if SPACED.fullmatch(sign) else sign


def _part(parts: list[str], place: int) -> str:
    return parts[place].strip() if place < len(parts) else ""


def _grouped(text: str) -> str:
    """A part in parentheses unless it is a single symbol, number or word."""
    return text if SIMPLE.fullmatch(text) else f"({text})"


def _raised(text: str, *, up: bool) -> str:
    text = re.sub(r"\s+", "", text).translate(INVISIBLE)
    if up and text in {"′", "″", "'", "†", "*", "∗", "‡", "∘", "°"}:
        return "°" if text == "∘" else text
    return raise_text(text, up=up) if text else ""


def _sup(parts: list[str], _element: Element) -> str:
    base = _part(parts, 0)
    return (base if len(base) < 2 or SIMPLE.fullmatch(base) else f"({base})") + _raised(_part(parts, 1), up=True)  # noqa: PLR2004


def _sub(parts: list[str], _element: Element) -> str:
    return _part(parts, 0) + _raised(_part(parts, 1), up=False)


def _subsup(parts: list[str], _element: Element) -> str:
    return _part(parts, 0) + _raised(_part(parts, 1), up=False) + _raised(_part(parts, 2), up=True)


def _fraction(parts: list[str], element: Element) -> str:
    above, below = _part(parts, 0), _part(parts, 1)
    if element.get("linethickness", "1").rstrip("pxemt%") in {"0", "0.0"}:
        return f"({above} choose {below})"
    return f"{_grouped(above)}/{_grouped(below)}"


def _root(parts: list[str], _element: Element) -> str:
    inside = "".join(parts).strip()
    return f"√{inside}" if re.fullmatch(r"\w|\d+", inside) else f"√({inside})"


def _any_root(parts: list[str], _element: Element) -> str:
    return f"{_raised(_part(parts, 1), up=True)}{_root(parts[:1], _element)}"


def _over(parts: list[str], _element: Element) -> str:
    base, above = _part(parts, 0), _part(parts, 1).translate(INVISIBLE)
    if above in ACCENTS and len(base) == 1:
        return base + ACCENTS[above]
    return base if above in ACCENTS else base + _raised(above, up=True)


def _under(parts: list[str], _element: Element) -> str:
    return _part(parts, 0) + _raised(_part(parts, 1), up=False) + (" " if BIG.search(_part(parts, 0)) else "")


def _underover(parts: list[str], element: Element) -> str:
    return _subsup(parts, element) + " "


def _fenced(parts: list[str], element: Element) -> str:
    signs = element.get("separators", ",").strip()
    between = f"{signs[0]} " if signs else ""
    return element.get("open", "(") + between.join(part.strip() for part in parts) + element.get("close", ")")


def _before(parts: list[str], element: Element) -> str:
    """`mmultiscripts`: scripts after the base, then those before it, listed after `mprescripts`."""
    names = [child.tag.rpartition("}")[2] for child in element]
    split = names.index("mprescripts") if "mprescripts" in names else len(parts)
    behind, before = parts[1:split], parts[split + 1 :]
    return _scripts(before) + _part(parts, 0) + _scripts(behind)


def _scripts(parts: list[str]) -> str:
    return "".join(_raised(part, up=bool(place % 2)) for place, part in enumerate(parts))


def _table_row(parts: list[str], _element: Element) -> str:
    return " ".join(part.strip() for part in parts) + "; "


def _table(parts: list[str], _element: Element) -> str:
    return "".join(parts).removesuffix("; ")


MADE: Mapping[str, Callable[[list[str], Element], str]] = {
    "msup": _sup,
    "msub": _sub,
    "msubsup": _subsup,
    "mfrac": _fraction,
    "msqrt": _root,
    "mroot": _any_root,
    "mover": _over,
    "munder": _under,
    "munderover": _underover,
    "mfenced": _fenced,
    "mmultiscripts": _before,
    "mtr": _table_row,
    "mtable": _table,
}
