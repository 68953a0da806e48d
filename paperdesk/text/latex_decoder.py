"""The decoder behind `latex.py`: one pass over one text, which never raises and loses nothing."""

import re

from paperdesk.text.latex_commands import character_of, math_signs_of
from paperdesk.text.latex_math import raised_sign, sign_of
from paperdesk.text.latex_signs import dash, escaped_sign, is_tie
from paperdesk.text.latex_symbols import (
    BARE_ACCENTS,
    DECLARATION,
    LETTERS,
    MATH,
    OLD_CYRILLIC,
    SPECIAL,
    STYLES,
    accented,
    raise_text,
    symbols,
)

URL = r"(?:https?://|www\.)(?:[^\s{}\\<>\"]|\\[_%&#~])+"
TIGHT_MATH = r"(?<!\\)\$(?=[^\s\d$])(?:\\.|[^$\\])+?(?<=\S)\$(?=\d)"  # $\pm$5: in plain text maybe a price
TOKEN = re.compile(  # most letters begin no token, which is quick to see
    rf"(?=[hw$\\{{}}`'~-])(?:(?P<url>{URL})|(?P<math>{MATH.pattern})|(?P<tight>{TIGHT_MATH})|(?P<command>\\(?:[a-zA-Z]+|.))|(?P<open>\{{)"
    r"|(?P<quote>``|'')|(?P<dash>-{2,})|(?P<tilde>~)|(?P<close>\}))",
    re.DOTALL,
)
ACCENT = re.compile(r"\\(?:([`'^~=.\"])|([HcvubdkrUCGfh]|textcommabelow)(?![a-zA-Z]))(\s*)")
LETTER_COMMAND = re.compile(r"\\(?:aa|ae|oe|AE|OE|AA|[ijoOlL])(?![a-zA-Z])\s?")
ANY_COMMAND = re.compile(r"\\([a-zA-Z]+)\s?")
SILENT = re.compile(r"\\(?:relax|protect|leavevmode|ignorespaces|xspace|null)(?![a-zA-Z])\s*")
SORTING = re.compile(r"\\(?:no|sort)[a-z]*(?:sort|noop)\s*(?=\{)", re.IGNORECASE)  # \noopsort{1973}, in old files
SPACE = re.compile(r"\\hspace\*?(?=\{)|\\(?:nobreakspace|space|newline|linebreak|par)(?![a-zA-Z])(?:\{\})?\s*")
CYRILLIC = re.compile(r"\\cyrchar\s*\\(?:CYR|cyr)([A-Za-z]+)")
ESCAPED_QUOTE = re.compile(r'\\"(?![a-zA-Z{\\])')
ARGUMENT = re.compile(r"\*?[ \t]*(?=\{)")
DEEPEST_GROUPS = 40


class Decoder:
    """One pass over one text; `whole` means that all of it is LaTeX, so that nothing in it is ambiguous."""

    def __init__(self, text: str, *, whole: bool) -> None:
        self.text = text
        self.whole = whole
        self.closing = _matching_braces(text)
        self.last_quote = text.rfind("''")
        self.quotes_are_json = bool(ESCAPED_QUOTE.search(text))
        self.open_quotes = 0

    def run(self) -> str:
        return self.decode(0, len(self.text), 0)

    def decode(self, start: int, end: int, depth: int) -> str:
        """Return the text from `start` to `end`; `depth` counts the braces around it."""
        pieces = []
        while token := TOKEN.search(self.text, start, end):
            literal = self.text[start : token.start()]
            pieces.append(literal)
            kind = token.lastgroup
            if kind == "command":
                piece, start = self.command(token, depth)
            elif kind == "open":
                piece, start = self.group(token.start(), depth, script=literal.endswith(("_", "^")))
            else:
                piece, start = self.sign(token), token.end()
            pieces.append(piece)
        pieces.append(self.text[start:end])
        return "".join(pieces)

    def sign(self, token: re.Match[str]) -> str:
        """Decode addresses, formulas, quotes, dashes and ties."""
        kind, raw = token.lastgroup, token[0]
        if kind == "url":
            return re.sub(r"\\(.)", r"\1", raw)
        if kind in {"quote", "dash"}:
            return self.quote(token) if kind == "quote" else dash(self.text, token, whole=self.whole)
        if kind == "tilde":
            return " " if is_tie(self.text, token.start(), whole=self.whole) else raw
        if kind == "tight" and self.whole:
            return rf"\({raw[1:-1]}\)"
        if kind == "math" and self.whole and "{\\ensuremath{" in raw:
            return math_signs_of(raw)
        return raw

    def quote(self, token: re.Match[str]) -> str:
        if token[0] == "``" and (self.whole or self.last_quote > token.start()):
            self.open_quotes += 1
            return "“"
        if token[0] == "''" and (self.whole or self.open_quotes > 0):
            self.open_quotes -= 1
            return "”"
        return token[0]

    def group(self, start: int, depth: int, *, script: bool) -> tuple[str, int]:
        """Decode a group in braces: removed if it only served a command, unchanged after `_` and `^`."""
        close = self.closing.get(start)
        if close is None:
            return "{", start + 1
        raw = self.text[start + 1 : close]
        if script or depth >= DEEPEST_GROUPS:
            return "{" + raw + "}", close + 1
        if self.whole and (character := character_of(raw)):
            return character, close + 1
        declared = DECLARATION.match(self.text, start + 1, close)
        inner = self.decode(declared.end() if declared else start + 1, close, depth + 1)
        undone = self.whole or ("\\" in raw and not any(sign in inner for sign in "\\{}$"))
        return (inner if undone else "{" + inner + "}"), close + 1

    def command(self, token: re.Match[str], depth: int) -> tuple[str, int]:
        name = token[0][1:]
        if accent := ACCENT.match(self.text, token.start()):
            found = self.accent(accent, depth)
            if found:
                return found
        if not name.isalpha():
            return escaped_sign(name, whole=self.whole), token.end()
        if name in STYLES or name in {"url", "href", "textsuperscript", "textsubscript"}:
            found = self.styled(name, token.end(), depth)
            if found:
                return found
        if name in LETTERS or name in symbols():
            return self.symbol(name, token)
        return self.unknown(token)

    def symbol(self, name: str, token: re.Match[str]) -> tuple[str, int]:
        character, end = symbols()[name], token.end()
        if not self.whole and (character in SPECIAL or self.text.startswith(":", max(token.start() - 1, 0))):
            return token[0], end  # `:\\alpha` is a path
        if self.text.startswith("{}", end):
            end += 2
        elif name in LETTERS and self.text.startswith(" ", end):
            end += 1
        return character, end

    def accent(self, match: re.Match[str], depth: int) -> tuple[str, int] | None:
        """The accented letter and its end; None if it is not an accent after all."""
        sign, start = match[1] or match[2], match.end()
        base, end = self.accented_letter(sign, start, depth)
        if not self.whole and ((match[1] and match[3]) or self.is_quotation(sign, base, match.start(), end)):
            return None
        if match[2] and not match[3] and self.text[start : start + 1] not in {"{", "\\"}:
            return None
        if not base:
            bare = self.text.startswith("{", start) and sign in BARE_ACCENTS and self.whole
            return (BARE_ACCENTS[sign], end) if bare else None
        letter = accented(sign, {"ı": "i", "ȷ": "j"}.get(base[0], base[0]))
        certain = len(letter) == 1 and len(base) == 1 and letter != base
        return (letter + base[1:], end) if certain or (self.whole and base[0].isalnum()) else None

    def accented_letter(self, sign: str, start: int, depth: int) -> tuple[str, int]:
        """The base of the accent `sign` before `start`, and where it ends."""
        close = self.closing.get(start)
        if close is not None:
            return (self.decode(start + 1, close, depth + 1) if depth < DEEPEST_GROUPS else "").strip(), close + 1
        if command := LETTER_COMMAND.match(self.text, start):
            return LETTERS[command[0][1:].strip()], command.end()
        if (named := ANY_COMMAND.match(self.text, start)) and symbols().get(named[1], "").isalpha():
            return symbols()[named[1]], named.end()
        letter = self.text[start : start + 1]
        is_base = letter.isalpha() or (sign == "=" and letter.isdigit())  # a bar over a digit: crystal planes
        return (letter, start + 1) if is_base else ("", start)

    def is_quotation(self, sign: str, base: str, start: int, end: int) -> bool:
        """Whether a program escaped a quotation mark, as in it's, so that no accent is meant."""
        if sign == '"':
            return self.quotes_are_json
        before, after = self.text[max(start - 1, 0) : start], self.text[end : end + 1]
        return sign == "'" and base == "s" and before.isalpha() and not after.isalpha()

    def styled(self, name: str, start: int, depth: int) -> tuple[str, int] | None:
        """The argument of a command that only affects its appearance; None if it has none."""
        found = ARGUMENT.match(self.text, start)
        close = self.closing.get(found.end()) if found else None
        if found is None or close is None or depth >= DEEPEST_GROUPS:
            return None
        inner = self.decode(found.end() + 1, close, depth + 1)
        if name == "href":
            return self.link(inner, close + 1, depth)
        if name in {"textsuperscript", "textsubscript"}:
            up = name == "textsuperscript"
            return (self.whole and raised_sign(inner, up=up)) or raise_text(inner, up=up), close + 1
        if name == "ensuremath" and self.whole and (sign := sign_of(self.text[found.end() + 1 : close], symbols())):
            return sign, close + 1
        if name in {"ensuremath", "mathrm"} and "\\" in inner:
            return None
        return inner, close + 1

    def link(self, url: str, start: int, depth: int) -> tuple[str, int] | None:
        close = self.closing.get(start)
        if close is None:
            return None
        label = self.decode(start + 1, close, depth + 1)
        return (url if label == url else f"{label} ({url})"), close + 1

    def unknown(self, token: re.Match[str]) -> tuple[str, int]:
        """Keep an unknown command unchanged, with its arguments."""
        if self.whole and (found := self.known_to_bibtex(token.start())):
            return found
        end = token.end()
        while (close := self.closing.get(end)) is not None:
            end = close + 1
        return self.text[token.start() : end], end

    def known_to_bibtex(self, start: int) -> tuple[str, int] | None:
        """The meaning of a command in reference files that prints nothing, a blank or a character; else None."""
        if silent := SILENT.match(self.text, start):
            return "", silent.end()
        for pattern, meaning in ((SORTING, ""), (SPACE, " ")):
            if found := pattern.match(self.text, start):
                return meaning, self.closing.get(found.end(), found.end() - 1) + 1
        if letter := CYRILLIC.match(self.text, start):
            return OLD_CYRILLIC.get(letter[1], letter[0]), letter.end()
        command = ANY_COMMAND.match(self.text, start)
        end = command.end(1) if command else start
        while (close := self.closing.get(end)) is not None:
            end = close + 1
        sign = sign_of(self.text[start:end], symbols())
        return (sign, end) if sign else None


def _matching_braces(text: str) -> dict[int, int]:
    """The position of the closing brace for each opening one."""
    pairs: dict[int, int] = {}
    opened: list[int] = []
    for brace in re.finditer(r"\\.|[{}]", text, re.DOTALL):
        if brace[0] == "{":
            opened.append(brace.start())
        elif brace[0] == "}" and opened:
            pairs[opened.pop()] = brace.start()
    return pairs
