"""Commands defined in a BibTeX file's `@preamble`, which are expanded because other files would not know them."""

import re
from dataclasses import replace

from paperdesk.importers.bibtex_blocks import RawRecord
from paperdesk.text.latex_signs import closing_brace

PREAMBLE = re.compile(r"@preamble\s*[{(]", re.IGNORECASE)
DEFINITION = re.compile(
    r"\\(?:(?:re)?newcommand|providecommand)\*?\s*\{?\s*\\(?P<new>[a-zA-Z]+)\s*\}?\s*(?:\[(?P<count>\d)\])?\s*\{"
    r"|\\def\s*\\(?P<def>[a-zA-Z]+)\s*(?P<parameters>(?:#\d)*)\s*\{"
)
JOINED = re.compile(r"[\"}]\s*#\s*[\"{]")
LONGEST_BODY = 200  # characters; anything longer is a program
MOST_ROUNDS = 4  # nested commands

Definitions = dict[str, tuple[int, str]]
"""Name -> its number of arguments, and its definition."""


def read_definitions(text: str) -> Definitions:
    """The simple definitions in the preambles of a file: text and arguments."""
    found: Definitions = {}
    if "preamble" not in text.lower():  # a quick check; the full search is slower
        return found
    for preamble in PREAMBLE.finditer(text):
        end = closing_brace(text, preamble.end())
        body = JOINED.sub("", text[preamble.end() : end if end >= 0 else preamble.end() + LONGEST_BODY])
        for definition in DEFINITION.finditer(body):
            close = closing_brace(body, definition.end())
            meaning = body[definition.end() : close]
            if close < 0 or len(meaning) > LONGEST_BODY:
                continue
            count = int(definition["count"] or 0) if definition["new"] else len(definition["parameters"]) // 2
            found[definition["new"] or definition["def"]] = (count, meaning)
    return found


def expanded(record: RawRecord, definitions: Definitions) -> RawRecord:
    """The record with the commands of its file expanded."""
    if not definitions:
        return record
    used = re.compile(rf"\\({'|'.join(map(re.escape, definitions))})(?![a-zA-Z])\s*")
    fields = {
        name: _expand(value, used, definitions) if "\\" in value else value for name, value in record.fields.items()
    }
    return replace(record, fields=fields)


def _expand(value: str, used: re.Pattern[str], definitions: Definitions) -> str:
    for _ in range(MOST_ROUNDS):
        pieces, start = [], 0
        for command in used.finditer(value):
            if command.start() < start:
                continue
            count, meaning = definitions[command[1]]
            arguments, end = _arguments(value, command.end(), count)
            if len(arguments) < count:
                continue
            for number, argument in enumerate(arguments, start=1):
                meaning = meaning.replace(f"#{number}", argument)
            pieces += [value[start : command.start()], meaning]
            start = end
        if not pieces:
            return value
        value = "".join([*pieces, value[start:]])
    return value


def _arguments(text: str, start: int, count: int) -> tuple[list[str], int]:
    """The next `count` groups in braces from `start`, and where they end."""
    found: list[str] = []
    while len(found) < count and text.startswith("{", start):
        close = closing_brace(text, start + 1)
        if close < 0:
            break
        found.append(text[start + 1 : close])
        start = close + 1
    return found, start
