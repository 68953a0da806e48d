"""Converts HTML notes from other programs to Markdown: bold, italics, headings, lists and links are preserved."""

import html
import re

from paperdesk.text.html import html_to_text
from paperdesk.text.urls import is_web_address

SIGNS = {"b": "**", "strong": "**", "i": "*", "em": "*", "code": "`", "s": "~~", "strike": "~~", "del": "~~"}
LINE = r"(?:(?!</?(?:p|div|br|li|ul|ol|h[1-6]|table|blockquote|{0})\b).)*?"  # within one line, not nested
EMPHASIS = tuple(
    re.compile(rf"<({name})(?:\s[^<>]*)?>(\s*)({LINE.format(name)})(\s*)</\1\s*>", re.IGNORECASE | re.DOTALL)
    for name in SIGNS
)
HEADING = re.compile(rf"<h([1-6])\b[^<>]*>({LINE.format('h')})</h\1\s*>", re.IGNORECASE | re.DOTALL)
LINK = re.compile(
    rf"<a\s[^<>]*?href\s*=\s*[\"']([^\"'<>\s]+)[\"'][^<>]*>({LINE.format('a')})</a\s*>", re.IGNORECASE | re.DOTALL
)
BULLET = re.compile(r"^• ?", re.MULTILINE)


def html_to_markdown(text: str) -> str:
    """An HTML note as Markdown; plain text is unchanged."""
    if "<" not in text:
        return html_to_text(text)
    text = HEADING.sub(lambda found: f"<p>{'#' * int(found[1])} {found[2].strip()}</p>", text)
    text = LINK.sub(_link, text)
    for pattern in EMPHASIS:
        text = pattern.sub(_emphasis, text)
    return BULLET.sub("- ", html_to_text(text)).strip()


def _emphasis(found: re.Match[str]) -> str:
    """Move spaces outside the markers, as Markdown requires."""
    sign, before, inner, after = SIGNS[found[1].lower()], found[2], found[3], found[4]
    return f"{before}{sign}{inner}{sign}{after}" if inner else before + after


def _link(found: re.Match[str]) -> str:
    address, words = html.unescape(found[1]), found[2].strip()
    if not is_web_address(address) or not words:
        return words
    return words if html.unescape(words) == address else f"[{words}]({found[1]})"
