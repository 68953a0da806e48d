"""LaTeX characters whose meaning depends on their neighbours: dashes, ties, and characters after a backslash."""

import re

DASHES = {"--": "–", "---": "—"}
BRACE = re.compile(r"\\.|[{}]", re.DOTALL)


def closing_brace(text: str, start: int) -> int:
    """The end of the group opened before `start`; -1 if it does not end."""
    depth = 1
    for brace in BRACE.finditer(text, start):
        depth += {"{": 1, "}": -1}.get(brace[0], 0)
        if depth == 0:
            return brace.start()
    return -1


def dash(text: str, token: re.Match[str], *, whole: bool) -> str:
    """`--` between words is a dash; at the edge of one it may be a program's option, unless all is LaTeX."""
    raw = token[0]
    before, after = text[max(token.start() - 1, 0) : token.start()], text[token.end() : token.end() + 1]
    inside = before and after and before.isspace() == after.isspace() and before not in "<!" and after != ">"
    return DASHES.get(raw, raw) if inside or whole else raw


def is_tie(text: str, at: int, *, whole: bool) -> bool:
    """Whether a tilde ties two words; after a blank it means "about", as in ~1K."""
    before, after = text[max(at - 1, 0) : at], text[at + 1 : at + 2]
    if whole:
        return bool(before) and before not in " \n(=/"
    if before.isdigit() and after.isdigit():
        return False
    return bool(re.match(r"[\w).,\]}]", before) and re.match(r"[\w\\$(\[{“]", after))


def escaped_sign(sign: str, *, whole: bool) -> str:
    """The meaning of a backslash and a non-letter."""
    if sign in "%&#_{}$":
        return sign
    if sign in ",;: ":
        return " "
    if whole and sign in "-/!@\\":
        return " " if sign == "\\" else ""
    return "\\" + sign
