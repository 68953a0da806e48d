"""Texts that the program stored in the library, with their parameters, translated when shown."""

import json
from typing import Any

from paperdesk.errors import PaperDeskError, Words, counted

BEGIN = '{"words":'


def packed(words: Words) -> str:
    """Words as JSON: the English text with placeholders, its singular form if there is one, and the values."""
    return json.dumps(_parts(words), ensure_ascii=False, separators=(",", ":"))


def unpacked(stored: str) -> str:
    """The words in such JSON; any other text is returned unchanged."""
    if not stored.startswith(BEGIN):
        return stored
    try:
        return _words(json.loads(stored))
    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
        return stored


def _parts(words: Words) -> dict[str, Any]:
    parts: dict[str, Any] = {"words": words.template}
    if words.one:
        parts["one"] = words.one
    if words.parameters:
        parts["with"] = {name: packed_value(value) for name, value in words.parameters.items()}
    return parts


def packed_value(value: object) -> Any:
    """A value of words as JSON, with nested words."""
    if isinstance(value, PaperDeskError):
        value = value.words
    if isinstance(value, Words):
        return _parts(value)
    return value if isinstance(value, str | int | float) else str(value)


def _words(parts: dict[str, Any]) -> Words:
    values: dict[str, Any] = {name: unpacked_value(value) for name, value in parts.get("with", {}).items()}
    if "one" not in parts:
        return Words(parts["words"], **values)
    return counted(parts["one"], parts["words"], values.pop("n"), **values)


def unpacked_value(value: Any) -> Any:
    """The value in such JSON."""
    return _words(value) if isinstance(value, dict) else value
