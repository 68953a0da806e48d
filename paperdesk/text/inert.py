"""Inert Markdown: no executable HTML, no addresses that are programs, no loaded resources."""

import re
from html import unescape

from paperdesk.text.clean import is_script
from paperdesk.text.latex_symbols import MATH
from paperdesk.text.notes import CODE

HARMLESS = "b|i|u|s|em|strong|sub|sup|br|hr|p|del|ins|mark|kbd|small|code|q|cite|abbr|wbr"
AUTOLINK = r"(?:https?://|mailto:)[^<>\s]*>|[\w.+-]+@[\w.-]+>"
TOKEN = re.compile(
    rf"{CODE}|(?P<math>{MATH.pattern})"
    rf"|(?P<open>\\?<)(?=[a-zA-Z/!?])(?!/?(?:{HARMLESS})\s*/?>|{AUTOLINK})"
    r"|(?P<image>!)(?=\[(?!\[)[^\]\n]*\](?:\[|\(\s*<?(?:[a-zA-Z][\w+.-]*:|//)|(?!\()))"
    r"|(?P<before>\]\(\s*<?|^ {0,3}\[[^\]\n]+\]:\s*<?)(?P<address>[^\s)>]+)",
    re.DOTALL | re.MULTILINE | re.IGNORECASE,
)
SIGN = re.compile(r"<(?=[a-zA-Z/!?])")


def inert(markdown: str) -> str:
    """A note's Markdown for export: HTML becomes text, remote images become links."""
    return TOKEN.sub(_inert, markdown) if "<" in markdown or "]" in markdown else markdown


def inert_formula(formula: str) -> str:
    """A formula in which no character can be mistaken for an HTML tag."""
    return SIGN.sub("< ", formula)


def _inert(found: re.Match[str]) -> str:
    if found["code"]:
        return found[0]
    if found["math"]:
        return inert_formula(found[0])
    if found["open"]:
        return "\\<"
    if found["image"]:
        return ""
    address = unescape(found["address"]).replace("\\", "")
    return f"{found['before']}#" if is_script(address) else found[0]
