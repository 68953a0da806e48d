"""Citation commands defined by a LaTeX document, and which of their arguments is a key."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST_BODY = 300  # characters
CITATION = re.compile(r"\\[a-zA-Z]*?[cC]ite[a-zA-Z]*\*?(?:\s*\[[^\[\]]*\])*((?:\s*\{[^{}]*\})+)")
PARAMETER = re.compile(r"\{[^{}]*#(\d)[^{}]*\}")
NEW_COMMAND = re.compile(
    r"\\(?:(?:re)?newcommand|providecommand|DeclareRobustCommand)\*?\s*\{?\\(?P<name>[a-zA-Z]+)\}?"
    r"\s*\[(?P<count>\d)\](?P<default>\s*\[[^\[\]]*\])?\s*\{"
)
DOCUMENT_COMMAND = re.compile(
    r"\\(?:New|Renew|Provide|Declare)DocumentCommand\s*\{?\\(?P<name>[a-zA-Z]+)\}?\s*\{(?P<kinds>(?:[^{}]|\{[^{}]*\})*)\}\s*\{"
)
PRIMITIVE = re.compile(r"\\[egx]?def\s*\\(?P<name>[a-zA-Z]+)(?P<count>(?:#\d)+)\s*\{")
ALIAS = re.compile(r"\\let\s*\\(?P<name>[a-zA-Z]+)\s*=?\s*\\(?P<target>[a-zA-Z]*[cC]ite[a-zA-Z]*)")
USED = re.compile(r"(?<!\\let)(?<!\\let )(\\)([a-zA-Z]+)")
KIND = re.compile(r"[a-zA-Z](?:\{[^{}]*\})?")
ARGUMENTS = {"m": r"\s*+\{([^{}]*+)\}", "o": r"(?:\s*+\[([^\[\]]*+)\])?", "s": r"(\*?)"}
"""Kind of argument -> its pattern."""


@dataclass(frozen=True, slots=True)
class OwnCommand:
    """The arguments of a command defined in the document, and which of them is a key."""

    use: re.Pattern[str]
    place: int


def own_commands(text: str) -> Iterator[OwnCommand]:
    """The citation commands that a document (without its comments) defines."""
    for definition in NEW_COMMAND.finditer(text):
        count = int(definition["count"])
        yield from _command(text, definition, ("o" + "m" * (count - 1)) if definition["default"] else "m" * count)
    for definition in DOCUMENT_COMMAND.finditer(text):
        kinds = (kind[0].lower() for kind in KIND.findall(definition["kinds"]))
        yield from _command(text, definition, "".join(kind if kind in ARGUMENTS else "m" for kind in kinds))
    for definition in PRIMITIVE.finditer(text):
        yield from _command(text, definition, "m" * definition["count"].count("#"))


def _command(text: str, definition: re.Match[str], kinds: str) -> Iterator[OwnCommand]:
    """The command, if its body cites one of its arguments."""
    body = text[definition.end() : definition.end() + LONGEST_BODY].partition("\n\n")[0]
    citation = CITATION.search(body)
    parameter = PARAMETER.search(citation[1]) if citation else None
    place = int(parameter[1]) if parameter else 0
    if 0 < place <= len(kinds) and kinds[place - 1] == "m":
        arguments = "".join(ARGUMENTS[kind] for kind in kinds)
        yield OwnCommand(re.compile(rf"\\{definition['name']}(?![a-zA-Z]){arguments}"), place)


def with_aliases_spelt_out(text: str) -> str:
    r"""The text with aliases made by `\let` replaced by the original commands."""
    aliases = {alias["name"]: alias["target"] for alias in ALIAS.finditer(text)}
    if not aliases:
        return text
    return USED.sub(lambda used: f"{used[1]}{aliases.get(used[2], used[2])}", text)
