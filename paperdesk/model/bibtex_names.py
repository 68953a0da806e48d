"""Name lists in BibTeX records: ` and ` between names, braces around what belongs together."""

import re

from paperdesk.model.names import SUFFIX, parse_name, part_suffix, split_particle
from paperdesk.model.paper import Author
from paperdesk.text.latex import latex_source_to_text

AND = re.compile(r"\s+and\s+", re.IGNORECASE)
TOP_AND = re.compile(r"\\.|[{}]|(\s+and(?=\s))", re.IGNORECASE | re.DOTALL)
TOP_COMMA = re.compile(r"\\.|[{}]|(,)", re.DOTALL)
TOP_BLANK = re.compile(r"\\[^\s]|[{}]|([\s~]+)", re.DOTALL)
IS_KEYED = re.compile(r"\s*[a-z]+(?:-i)?\s*=.*?\b(?:given|family)\s*=|\s*(?:given|family)\s*=", re.IGNORECASE)
KEYED = re.compile(r"\b(given|family|prefix|suffix)(?<!-i)\s*=\s*(\{[^{}]*\}|\"[^\"]*\"|[^,]*)", re.IGNORECASE)
FULL_NAME_PARTS = 3


def parse_bibtex_names(value: str) -> tuple[Author, ...]:
    """Split the value of an `author` field, still in LaTeX, into names; never fails."""
    names = (_parse(name.strip(" ,\t\r\n")) for name in _split_list(value) if name.strip(" ,\t\r\n"))
    return tuple(name for name in names if name.full)


def has_keyed_names(value: str) -> bool:
    """True if names are in the extended format of biblatex, which BibTeX does not know."""
    return "=" in value and any(IS_KEYED.match(name) for name in _split_list(value))


def needs_braces(author: Author) -> bool:
    """True if the family name would be split without braces."""
    family = author.family
    if "," in family or AND.search(f" {family} "):
        return True
    alone = not (author.given or author.suffix or author.particle)
    return bool(split_particle(family.split())[0]) or (alone and (" " in family or bool(parse_name(family).given)))


def _split_list(value: str) -> list[str]:
    if "{" in value or "\\" in value:
        return _split(value, TOP_AND)
    names = AND.split(f" {value} ")
    return value.split(";") if len(names) == 1 and ";" in value else names


def _split(text: str, separators: re.Pattern[str]) -> list[str]:
    """Split where group 1 of `separators` matches outside all braces."""
    parts, depth, start = [], 0, 0
    for token in separators.finditer(text):
        if token[0] == "{":
            depth += 1
        elif token[0] == "}":
            depth = max(depth - 1, 0)
        elif token[1] and depth == 0:
            parts.append(text[start : token.start()])
            start = token.end()
    return [*parts, text[start:]]


def _plain(text: str) -> str:
    return " ".join(latex_source_to_text(text).split())


def _parse(name: str) -> Author:
    if _is_braced(name):
        return Author(_plain(name[1:-1]))
    if IS_KEYED.match(name):
        return _parse_keyed(name)
    if parts := [part.strip() for part in _split(name, TOP_COMMA) if part.strip()]:
        return _parse_inverted(parts) if len(parts) > 1 else _parse_direct(parts[0])
    return Author("")


def _is_braced(text: str) -> bool:
    """True if one pair of braces encloses the whole text."""
    if not (text.startswith("{") and text.endswith("}")):
        return False
    depth = 0
    for token in re.finditer(r"\\.|[{}]", text, re.DOTALL):
        depth += {"{": 1, "}": -1}.get(token[0], 0)
        if depth == 0 and token.end() < len(text):
            return False
    return not text.startswith("{\\")  # an accent: {\'E}


def _parse_keyed(name: str) -> Author:
    """The extended format of biblatex: `given=Richard, family=Berg, prefix=von`."""
    found = {key.lower(): _plain(part.strip(' "')) for key, part in KEYED.findall(name)}
    return Author(found.get("family", ""), found.get("given", ""), found.get("prefix", ""), found.get("suffix", ""))


def _parse_inverted(parts: list[str]) -> Author:
    """`Last, First` and `Last, Jr, First`; further commas belong to the given name."""
    texts = [_plain(part) for part in parts]
    if len(texts) > 1 and SUFFIX.fullmatch(texts[-1]) and len(texts) < FULL_NAME_PARTS:
        return parse_name(", ".join(texts))
    particle, family = ("", texts[0]) if _is_braced(parts[0]) else split_particle(texts[0].split())
    suffix = texts[1] if len(texts) == FULL_NAME_PARTS else ""
    return Author(family, ", ".join(texts[2:] if suffix else texts[1:]), particle, suffix)


def _parse_direct(name: str) -> Author:
    """`First von Last`; words in braces are never particles."""
    if "{" not in name and "\\" not in name:
        return parse_name(name.replace("~", " "))
    words, suffix = part_suffix([word for word in _split(name, TOP_BLANK) if word])
    small = [not word.startswith("{") and _plain(word)[:1].islower() for word in words]
    start = next((index for index in range(len(words) - 1) if small[index]), len(words) - 1)
    end = start
    while end < len(words) - 1 and small[end]:
        end += 1
    family, given, particle = (_plain(" ".join(part)) for part in (words[end:], words[:start], words[start:end]))
    return Author(family, given, particle, suffix)
