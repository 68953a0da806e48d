"""Characters allowed in external texts: no control characters, lone surrogates or direction overrides."""

import re

UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # control characters, except those that separate lines and words
    "\ud800-\udfff"  # lone surrogates, which no file can contain
    "\ufdd0-\ufdef\ufffe\uffff"  # noncharacters
    "\u202a-\u202e\u2066-\u2069]"  # direction overrides, which make `exe.fdp` look like `pdf.exe`
)
LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
SCRIPT = re.compile(r"\s*(?:(?:java|vb|live)script|mocha|data)\s*:(?!image/(?:png|jpe?g|gif|webp)\b)", re.IGNORECASE)
BREAKS = re.compile(r"[\t\n\r]")  # ignored by browsers


def clean_text(text: str) -> str:
    """A text with its lines and spaces unchanged, without disallowed characters."""
    return text if text.isprintable() else UNWANTED.sub("", LINE_ENDS.sub("\n", text))


def clean_line(text: str) -> str:
    """One line: a single space between words."""
    return " ".join((text if text.isprintable() else UNWANTED.sub("", text)).split())


def clean_paragraphs(text: str) -> str:
    """Paragraphs separated by one empty line, each on one line."""
    if text.isprintable():
        return clean_line(text)
    paragraphs = re.split(r"\n\s*\n", clean_text(text))
    return "\n\n".join(line for line in (" ".join(p.split()) for p in paragraphs) if line)


def is_script(address: str) -> bool:
    """True if an address is a program rather than a location: `javascript:alert(1)`."""
    return SCRIPT.match(BREAKS.sub("", UNWANTED.sub("", address))) is not None
