"""The tables of other projects: what LaTeX and HTML mean."""

import json
import re
import unicodedata

from paperdesk.text.html import html_to_text
from paperdesk.text.latex import latex_source_to_text
from tests.samples import shared_data

LINE = re.compile(r"0x([0-9A-F]+) \[(.*?)\]\s*\|(.*)\|$")
REASONS = {
    "the table writes a Greek letter as the Latin one that looks like it": r"GREEK .*",
    "the table writes a special blank, dash, dot, quote or sign as the plain one": (
        r".*(?:SPACE|QUAD|HYPHEN|DASH|BAR|LEADER|PRIME|APOSTROPHE|QUOTATION MARK|FUNCTION APPLICATION|RATIO|PROPORTION"
        r"|MINUS SIGN|SLASH|ASTERISK OPERATOR|EQUALS SIGNS?|COLON EQUALS|EQUALS COLON|CIRCUMFLEX ACCENT|SMALL TILDE)"
    ),
    "the table is wrong: a bar above is no stroke, an acute no double acute, a dot above no middle dot": (
        r"LATIN .*(?:WITH STROKE|DOUBLE ACUTE|MIDDLE DOT|LETTER KRA)"
    ),
    "two characters share one command, of which we take the common one": (
        r"(?:DOT ABOVE|LATIN SMALL LETTER OPEN E|INCREMENT|SMALL ELEMENT OF|SMALL CONTAINS AS MEMBER|END OF PROOF"
        r"|BLACK SMALL SQUARE|BLACK SQUARE|WHITE CIRCLE|WHITE DIAMOND SUIT|PRECEDES ABOVE.*|SUCCEEDS ABOVE.*"
        r"|(?:LEFT|RIGHT)(?:-POINTING)? ANGLE BRACKET|SCRIPT SMALL [EGO]|.*SCRIPT SMALL L|PLANCK CONSTANT)"
    ),
    "Unicode composes these Cyrillic letters with an acute, the table with a grave": r"CYRILLIC .*LETTER [GK]JE",
    "drawn with boxes and kerns, or an accent on nothing": (
        r"(?:POSITION INDICATOR|WHITE RECTANGLE|NOT EQUIVALENT TO|LONG RIGHTWARDS SQUIGGLE ARROW|LEFT ARC LESS-THAN.*"
        r"|EQUALS WITH ASTERISK|DOUBLE SOLIDUS OPERATOR|COMBINING .*|RING ABOVE|OGONEK|DEGREE FAHRENHEIT"
        r"|LATIN SMALL LETTER N PRECEDED BY APOSTROPHE)"
    ),
}


def test_latex_means_what_the_table_of_pylatexenc_says() -> None:
    lines = shared_data("oracles/pylatexenc_uni_chars.txt").read_text(encoding="utf-8").splitlines()
    rows = [found.groups() for line in lines if (found := LINE.match(line))]
    assert len(rows) == 1635
    differing = [name for code, name, tex in rows if not same(latex_source_to_text(tex), chr(int(code, 16)))]
    unexplained = [name for name in differing if not any(re.fullmatch(names, name) for names in REASONS.values())]
    assert len(unexplained) <= len(rows) * 0.002, unexplained
    assert len(differing) <= len(rows) * 0.08


def same(found: str, expected: str) -> bool:
    """Equal as Unicode sees it: `ff` is the ligature, a composed letter its parts."""
    return any(unicodedata.normalize(form, found) == unicodedata.normalize(form, expected) for form in ("NFC", "NFKC"))


def test_html_means_what_the_tests_of_jabref_say() -> None:
    rows = json.loads(shared_data("oracles/jabref_html_to_unicode.json").read_text(encoding="utf-8"))
    assert [row["in"] for row in rows if not same(html_to_text(row["in"]), row["out"])] == []
