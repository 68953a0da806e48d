"""Steps as stored in the library: kind and values as JSON, independent of any language."""

import json
from typing import Any

from paperdesk.library.stored_words import packed_value, unpacked_value
from paperdesk.model.steps import Step

BEGIN = '{"step":'


def packed_step(step: Step) -> str:
    """A step as JSON: `{"step":"star","with":{"n":3}}`."""
    parts: dict[str, Any] = {"step": step.kind}
    if step.parameters:
        parts["with"] = {name: packed_value(value) for name, value in step.parameters.items()}
    return json.dumps(parts, ensure_ascii=False, separators=(",", ":"))


def unpacked_step(stored: str) -> str:
    """The step in such JSON; any other text is returned unchanged."""
    if not stored.startswith(BEGIN):
        return stored
    try:
        parts = json.loads(stored)
        values = {name: unpacked_value(value) for name, value in parts.get("with", {}).items()}
        return Step(parts["step"], values.pop("n", None), **values)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
        return stored
