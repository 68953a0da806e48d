"""Splitting a list of authors in one string, as in feeds and web pages.

Such strings come in every style: `Ann Lee, Bo Chi and Cy Dee`, `Lee, Ann; Chi, Bo`, `Lee, Ann and Chi, Bo`, `Lee, A.,
Chi, B.`, `Lee A, Chi B`, `Ann Lee1,2*, Bo Chi (MIT)`, a single name in either order. Reliable separators are handled
first; what a comma means is then decided for the whole list at once, so that every piece looks like a name.
"""

import re
from collections.abc import Sequence

from paperdesk.model.given_names import is_given
from paperdesk.model.joined_names import PLACE, bare_names, split_joined
from paperdesk.model.names import (
    CJK_NAME,
    INITIALS,
    PARTICLES,
    SUFFIX,
    is_group,
    parse_name,
    split_family_initial_list,
    without_et_al,
    without_parentheses,
)
from paperdesk.model.paper import Author

SURE = re.compile(r"\s*[;；؛|•·\n\t]\s*|\s+/\s+|\s+(?:[-–—]{2,}|[–—])\s+")
"""Reliable separators: they separate names and mean nothing else."""
AND = re.compile(r"\s*,?\s+(?:and|und|&|＆|with|и|та|και|och|og)\s+|\s*,?\s+et\s+(?!al\b)", re.IGNORECASE)
COMMA = re.compile(r"\s*[,，、،]\s*")
LABEL = re.compile(r"\A\s*(?:by|authors?\s*:|edited by|par)\s+(?=[^\W\d_])", re.IGNORECASE)
IN_BRACKETS = re.compile(r"\s*<[^<>\s]+@[^<>\s]+>|\s*\[[^\[\]\d][^\[\]]*\]")
"""Addresses and affiliations in brackets."""
SIGNS = re.compile(
    r"[*∗⁎†‡§¶#⋆✉☨]|\$\^?\{?[\d,*\\a-z]*\}?\$|[⁰¹²³⁴-⁹ᵃ-ᶻ]+(?:\s?[,，]\s?[⁰¹²³⁴-⁹ᵃ-ᶻ]+)*|\[\d+(?:,\s?\d+)*\]"
)
"""Marks that refer from a name to a footnote or an affiliation."""
DIGITS = re.compile(r"(?<=[^\W\d_.])\s?\d{1,2}(?:\s?[,，]\s?\d{1,2})*(?=\s*(?:[,，;；]|\Z|(?:and|&)\s))")
HAN_ROW = re.compile(r"[\u3400-\u9fff]{2,4}(?:\s*[,;，、；\s]\s*[\u3400-\u9fff]{2,4})+")
HAN_SIGN = re.compile(r"\s*[,;，、；]\s*")
HAN_OTHERS = re.compile(r"[\s,，、;；]*等人?\s*\Z")
THE_GROUP = re.compile(r"(?P<names>.+?),?\s+et al\.?,?\s+\((?P<group>[^\d()][^()]*)\)")
NUMBER = re.compile(r"\d")
PAIR = 2


def split_author_list(text: str) -> tuple[Author, ...]:
    """The authors in a list of any style, without affiliations and footnote marks.

    A single name may be in either order: `García Márquez, Gabriel` is one author.
    """
    if glued := split_joined(text):
        return glued
    text = SIGNS.sub("", LABEL.sub("", _lines(text)))
    text = IN_BRACKETS.sub("", text) if "<" in text or "[" in text else text
    text = bare_names(DIGITS.sub("", text))
    if found := THE_GROUP.fullmatch(" ".join(text.split())):
        return (*split_author_list(found["names"]), parse_name(found["group"]))
    text = without_et_al(without_parentheses(text)).strip(" ,;")
    text = HAN_OTHERS.sub("", text) if "等" in text else text
    if HAN_ROW.fullmatch(text):
        names = HAN_SIGN.split(text) if HAN_SIGN.search(text) else text.split()
        return tuple(parse_name(name) for name in names if name)
    chunks = [chunk.strip(" ,") for chunk in SURE.split(text) if chunk.strip(" ,")]
    return tuple(author for name in _names(chunks) if name for author in _author(name))


def _author(name: str) -> tuple[Author, ...]:
    """One name; what would otherwise be a degree (`M.D.`) is initials after a family name."""
    return split_family_initial_list(name) or (parse_name(name),)


def _lines(text: str) -> str:
    """The text on one line, unless each line may be a name."""
    if "\t" not in text and "\n" not in text:
        return " ".join(text.split())
    lines = [_cells(line) for line in text.splitlines() if line.strip()]
    return ("\n" if all(len(line.split()) >= PAIR for line in lines) else " ").join(lines)


def _cells(line: str) -> str:
    """A line with single spaces; tabs are kept if they separate names."""
    cells = [" ".join(cell.split()) for cell in line.split("\t") if cell.strip()]
    return ("\t" if all(len(cell.split()) >= PAIR for cell in cells) else " ").join(cells)


def _names(chunks: Sequence[str]) -> list[str]:
    """The names in reliably separated chunks, each of which may contain several."""
    if len(chunks) == 1:
        return _people(_split_row(chunks[0]))
    if all(_is_one(chunk) for chunk in chunks):
        return _people(list(chunks))
    return _people([name for chunk in chunks for name in _split_row(chunk)])


def _is_one(chunk: str) -> bool:
    """True if a chunk is one name: without a comma, or inverted."""
    if AND.search(chunk):
        return False
    parts = COMMA.split(chunk)
    real = [part for part in parts if not SUFFIX.fullmatch(part)]
    return len(real) == 1 or (len(real) == PAIR and _is_inverted(real[0], real[1]))


def _split_row(row: str) -> list[str]:
    """The names in a row without reliable separators: by `and`, by commas, by pairs of commas."""
    ands = [piece.strip(" ,") for piece in AND.split(row) if piece.strip(" ,")]
    if len(ands) > 1 and all(_is_one(piece) for piece in ands) and any("," in piece for piece in ands):
        return ands
    parts = [part for piece in ands for part in COMMA.split(piece) if part]
    return _with_suffixes(_joined(parts))


def _joined(parts: list[str]) -> list[str]:
    """Parts between commas, joined where they are family and given names; groups stay unchanged."""
    bare = [part for part in parts if not SUFFIX.fullmatch(part) and not is_group(part)]
    pairs = list(zip(bare[::2], bare[1::2], strict=False))
    is_likely = _may_be_inverted if len(pairs) > 1 else _is_inverted
    if len(bare) % PAIR or not pairs or not all(is_likely(family, given) for family, given in pairs):
        return parts
    if len(pairs) > 1 and all(len(part.split()) >= PAIR for part in bare) and not _leads_with_families(pairs):
        return parts
    return _pair_up(parts)


def _pair_up(parts: list[str]) -> list[str]:
    names: list[str] = []
    is_open = False
    for part in parts:
        if SUFFIX.fullmatch(part) and names:
            names[-1] += f", {part}"
        elif is_group(part):
            names.append(part)
        elif is_open:
            names[-1] += f", {part}"
            is_open = False
        else:
            names.append(part)
            is_open = True
    return names


def _leads_with_families(pairs: Sequence[tuple[str, str]]) -> bool:
    return all(not is_given(family.split()[0]) and is_given(given.split()[0]) for family, given in pairs)


def _with_suffixes(parts: list[str]) -> list[str]:
    names: list[str] = []
    for part in parts:
        if names and SUFFIX.fullmatch(part):
            names[-1] += f", {part}"
        else:
            names.append(part)
    return names


def _is_inverted(first: str, second: str) -> bool:
    """True if two parts are one inverted name, `García Márquez`, `Gabriel`, rather than two names."""
    if not _may_be_inverted(first, second):
        return False
    one, two = _without_suffix(first), second.split()
    if len(one) == 1 or len(two) == 1 or one[0] in PARTICLES or INITIALS.fullmatch(second):
        return True
    return len(one) <= PAIR and all(is_given(word) or INITIALS.fullmatch(word) for word in two)


def _may_be_inverted(first: str, second: str) -> bool:
    """True if two parts can be one inverted name."""
    if is_group(first) or is_group(second) or CJK_NAME.fullmatch(first) or NUMBER.search(first):
        return False
    one, two = _without_suffix(first), second.split()
    if len(one) > 1 and INITIALS.fullmatch(one[-1]):
        return False
    if INITIALS.fullmatch(second):
        return True
    if len(one) == 1 or len(two) == 1 or one[0] in PARTICLES:
        return not (len(one) > 1 and is_given(one[0]) and not is_given(two[0]) and len(two) > 1)
    return is_given(two[0]) and not is_given(one[0])


def _without_suffix(family: str) -> list[str]:
    """The words of a family name, without a suffix such as `III`."""
    words = family.split()
    return words[:-1] if len(words) == PAIR and SUFFIX.fullmatch(words[-1]) else words


def _people(names: list[str]) -> list[str]:
    """Names without affiliations; if there is nothing else, a place is the author."""
    people = [name for name in names if not PLACE.search(name)]
    return people or names
