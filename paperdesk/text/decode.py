"""Decoding bytes of any origin without losing any."""

import codecs
import re

from paperdesk.text.charsets import guessed_charset

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
DECLARED = re.compile(
    rb"%\s*encoding:\s*([\w.-]+)"  # JabRef
    rb"|<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.-]+)"
    rb"|<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w.-]+)",
    re.IGNORECASE,
)
JAVA_NAMES = {"iso8859_1": "cp1252", "iso-8859-1": "cp1252", "macroman": "mac-roman", "ansi": "cp1252"}
WIDER = {  # what browsers use for declared charsets (WHATWG, "Encoding")
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "euc-kr": "cp949",
    "ks-c-5601-1987": "cp949",
    "big5": "big5hkscs",
    "iso-8859-9": "cp1254",
    "tis-620": "cp874",
}
ASSUMED = {"utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "latin-1", "latin1", "windows-1252", "cp1252"}
XML_ENCODING = re.compile(r"\A(\s*<\?xml[^>]{0,200}?)\s+encoding\s*=\s*[\"'][\w.:-]*[\"']", re.IGNORECASE)
MULTIBYTE = re.compile(rb"[\xc3-\xf4][\x80-\xbf]{1,3}|\xc2[\x80-\xbf]")
SAMPLE_BYTES = 4096
GARBLED = re.compile(
    "[\u00c2-\u00f4][\u0080-\u00bf\u20ac\u201a-\u2122]"
)  # a UTF-8 letter read as two Windows-1252 characters


def decode_bytes(data: bytes, charset: str = "") -> str:
    """Decode `data` in the given or detected charset, without losing a byte.

    A byte order mark takes precedence, then valid UTF-16 or UTF-8, then the declaration at the beginning of the text:
    headers are wrong more often than text is accidentally valid UTF-8.
    """
    if charset:
        return data.decode(charset, errors="replace")
    for mark, name in BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, errors="replace")
    if name := _utf16_without_mark(data):
        return data.decode(name, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_other(data)


def assumed_charset(data: bytes) -> str:
    """The assumed charset of a text that is neither UTF-8 nor declares one; "" for any other text."""
    if (
        data.startswith(tuple(mark for mark, _ in BOMS))
        or _utf16_without_mark(data)
        or _is_utf8(data)
        or _declared(data)
    ):
        return ""
    return _guessed(data)


def _guessed(data: bytes) -> str:
    """The charset of the lines that are not UTF-8."""
    return guessed_charset(b"".join(line for line in data.splitlines(keepends=True) if not _is_utf8(line)))


def as_utf8(data: bytes, charset: str) -> bytes:
    """XML or JSON as UTF-8, if its server declares another charset but every byte is valid UTF-8.

    Data with a byte order mark or in valid UTF-8 is unchanged, since servers often declare a charset that they only
    assume. Latin-1 proves nothing, since every byte is valid in it. The declaration in the document is adapted to the
    new charset (RFC 7303, 3).
    """
    name = WIDER.get(charset.lower().replace("_", "-"), charset.lower())
    if not name or name in ASSUMED or data.startswith(tuple(mark for mark, _ in BOMS)) or _is_utf8(data):
        return data
    try:
        text = data.decode(name)
    except (UnicodeError, LookupError):
        return data
    return XML_ENCODING.sub(r"\1", text, count=1).encode("utf-8", "replace")


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _utf16_without_mark(data: bytes) -> str:
    """UTF-16 of mostly Latin text has a zero in every other position."""
    sample = data[:SAMPLE_BYTES]
    pairs = len(sample) // 2
    if b"\0" not in sample:
        return ""
    if sample[1::2].count(0) > pairs * 0.7 and sample[0::2].count(0) < pairs * 0.1:
        return "utf-16-le"
    if sample[0::2].count(0) > pairs * 0.7 and sample[1::2].count(0) < pairs * 0.1:
        return "utf-16-be"
    return ""


def _decode_other(data: bytes) -> str:
    if name := _declared(data):
        try:
            return data.decode(name)
        except (UnicodeError, LookupError):  # unknown, or not a text encoding
            pass
    return _by_lines(data, _guessed(data))


def _by_lines(data: bytes, charset: str) -> str:
    """Each line as UTF-8 if it is valid, otherwise in this charset: merged files mix both."""
    return "".join(_line(line, charset) for line in data.splitlines(keepends=True))


def _line(line: bytes, charset: str) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        pass
    text = line.decode("utf-8", errors="surrogateescape")
    if len(MULTIBYTE.findall(line)) > len(STRAY.findall(text)):
        return STRAY.sub(lambda byte: _windows(bytes([ord(byte[0]) - 0xDC00])), text)
    try:
        return line.decode(charset) if charset != "cp1252" else _windows(line)
    except UnicodeDecodeError:
        return _windows(line)


STRAY = re.compile("[\udc80-\udcff]")  # a non-UTF-8 byte as marked by `surrogateescape`


def _declared(data: bytes) -> str:
    found = DECLARED.search(data[:SAMPLE_BYTES])
    if not found:
        return ""
    name = next(group for group in found.groups() if group).decode("ascii", "replace").lower()
    return JAVA_NAMES.get(name, name)


def _windows(data: bytes) -> str:
    """Decode Windows-1252, with Latin-1 for its five gaps."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return "".join(_windows_byte(byte) for byte in data)


def _windows_byte(byte: int) -> str:
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


def ungarbled(text: str) -> str:
    """Repair UTF-8 text read as Windows-1252 ("GrÃ¶ÃŸe"); any other text is unchanged."""
    if text.isascii() or not GARBLED.search(text):
        return text
    try:
        return bytes(byte for letter in text for byte in _in_windows(letter)).decode("utf-8")
    except UnicodeError:
        return text


def _in_windows(letter: str) -> bytes:
    """A letter in Windows-1252; its five gaps are the control characters."""
    return bytes([ord(letter)]) if "\x80" <= letter <= "\x9f" else letter.encode("cp1252")
