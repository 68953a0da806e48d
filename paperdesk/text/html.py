"""HTML, JATS and MathML to plain text: paragraphs and formulas are preserved, active content is removed."""

import html
import re

import nh3

from paperdesk.text.clean import clean_text
from paperdesk.text.latex_symbols import MATH, raise_text
from paperdesk.text.mathml import mathml_to_text

TAG_NAMES = (
    "a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body "
    "br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl "
    "dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header "
    "hgroup hr html i iframe image img input ins isindex kbd label legend li link listing main map mark "
    "marquee math menu meta meter nav noembed noframes noscript object ol optgroup option output p param "
    "picture plaintext pre progress q rp rt ruby s samp script search section select slot small source span "
    "strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr "
    "track tt u ul var video wbr xml xmp abstract bold disp-formula ext-link fig fn inline-formula inline- "
    "graphic italic list list-item monospace named-content sc sec styled-content tex-math underline uri xref "
    "alternatives roman sans-serif"
)
KNOWN = "|".join(sorted((re.escape(name) for name in TAG_NAMES.split()), key=len, reverse=True))
LONG_NAMES = "|".join(re.escape(name) for name in TAG_NAMES.split() if len(name) > 1)
TAG = re.compile(
    rf"<(?=[\w/!?.-])(?:/?(?:[\w.-]+:)?(?:{KNOWN})\s*/?>"  # <p>, </jats:p>, <br/>
    rf"|(?:{LONG_NAMES})(?=[\s/>])"  # <img ..., even if unterminated
    r"|/?[a-zA-Z][\w:.-]*[\s/][^<>]*="  # <x onclick=...
    r"|!--|!doctype|!\[CDATA\[|\?[a-z])",
    re.IGNORECASE,
)
# Each pattern stops where the same element begins again, so that a thousand unclosed ones cost no more than one.
MATHML = re.compile(r"<((?:mml:)?math)\b([^<>]*)>((?:(?!<(?:mml:)?math\b).)*?)</\1\s*>", re.IGNORECASE | re.DOTALL)
CDATA = re.compile(r"<!\[CDATA\[((?:(?!<!\[CDATA\[).)*?)\]\]>", re.DOTALL)
PREFIX = re.compile(r"(</?)(?:jats|mml|xhtml|html):", re.IGNORECASE)
ANY_TAG = re.compile(r"<[^<>]*>")
RAISED = re.compile(r"<(sup|sub)\b[^<>]*>((?:(?!<su[bp]\b).)*?)</\1\s*>", re.IGNORECASE | re.DOTALL)
PARAGRAPH = re.compile(
    r"</?(?:p|div|section|sec|article|blockquote|h[1-6]|ul|ol|dl|list|table|pre|figure|title)\b[^>]*>", re.IGNORECASE
)
BULLET = re.compile(r"<(?:li|list-item)\b[^>]*>", re.IGNORECASE)
BREAK = re.compile(r"<(?:br|hr)\b[^>]*>|</(?:tr|dt|dd)\s*>", re.IGNORECASE)
CELL = re.compile(r"</t[dh]\s*>", re.IGNORECASE)
HELD = re.compile("\ue000(\\d+)\ue001")
PRIVATE = re.compile("[\ue000\ue001]")
DOUBLE = re.compile(r"&(?:#\d+|#x[0-9a-f]+|[a-z]{2,8});", re.IGNORECASE)
LONGEST_RAISED = 12


def html_to_text(text: str) -> str:
    """Return the text of an HTML or JATS fragment; plain text that only resembles it (`p < 0.05`) is unchanged.

    Paragraphs are separated by an empty line. Formulas in `$...$`, brackets and MathML are kept as LaTeX.
    """
    if "<" not in text and "&" not in text:
        return text
    text = clean_text(text)  # the HTML cleaner rejects lone surrogates, which JSON may contain
    for _ in range(3):  # some feeds escape twice
        text = _strip(text)
        if not (DOUBLE.search(text) or TAG.search(text)):
            break
    return text


def _strip(text: str) -> str:
    held: list[str] = []

    def hold(formula: str) -> str:
        held.append(formula)
        return f"\ue000{len(held) - 1}\ue001"

    text = CDATA.sub(r"\1", PRIVATE.sub("", text))
    text = MATHML.sub(lambda found: hold(mathml_to_text(found[2], found[3])), text)
    text = MATH.sub(lambda found: found[0] if TAG.search(found[0]) else hold(html.unescape(found[0])), text)
    if TAG.search(text):
        text = _break_lines(RAISED.sub(_raise, PREFIX.sub(r"\1", text)))
        text = nh3.clean(_escape_stray(text), tags=set(), attributes={}, strip_comments=True)
    text = html.unescape(text)
    text = HELD.sub(lambda found: held[int(found[1])] if int(found[1]) < len(held) else "", text)
    return _tidy(text)


def _escape_stray(text: str) -> str:
    """Escape each `<` that does not begin a tag."""
    return re.sub(r"<", lambda sign: "<" if TAG.match(text, sign.start()) else "&lt;", text)


def _break_lines(text: str) -> str:
    text = PARAGRAPH.sub(lambda tag: "\n\n" + tag[0], text)
    text = BULLET.sub("\n• ", text)
    return CELL.sub(" ", BREAK.sub("\n", text))


def _raise(found: re.Match[str]) -> str:
    inner = html.unescape(ANY_TAG.sub("", found[2])).strip()
    if not inner or len(inner) > LONGEST_RAISED or (not inner.isalnum() and not inner.isascii()):
        return inner
    if inner in {"st", "nd", "rd", "th"}:
        return inner
    return html.escape(raise_text(inner, up=found[1].lower() == "sup"), quote=False)


def _tidy(text: str) -> str:
    lines = [" ".join(line.split()) for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
