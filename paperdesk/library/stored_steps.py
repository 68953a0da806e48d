"""Steps of the history as the library stores them: kind and values as JSON, and no word of any language."""

import json
from typing import Any

from sqlalchemy.engine import Dialect
from sqlalchemy.types import String, TypeDecorator

from paperdesk.library.stored_words import packed_value, unpacked_value
from paperdesk.model.steps import Step
from paperdesk.text.clean import clean_text

BEGIN = '{"step":'


class StoredStep(TypeDecorator[str]):
    """A column of steps; the English sentences of earlier versions come back as they are."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        text = packed_step(value) if isinstance(value, Step) else value
        return clean_text(text) if text else text

    def process_result_value(self, value: str | None, _dialect: Dialect) -> str | None:
        return value if value is None else unpacked_step(value)


def packed_step(step: Step) -> str:
    """A step as JSON: `{"step":"star","with":{"n":3}}`."""
    parts: dict[str, Any] = {"step": step.kind}
    if step.parameters:
        parts["with"] = {name: packed_value(value) for name, value in step.parameters.items()}
    return json.dumps(parts, ensure_ascii=False, separators=(",", ":"))


def unpacked_step(stored: str) -> str:
    """The step of such JSON; a text that is none stays what it is."""
    if not stored.startswith(BEGIN):
        return stored
    try:
        parts = json.loads(stored)
        values = {name: unpacked_value(value) for name, value in parts.get("with", {}).items()}
        return Step(parts["step"], values.pop("n", None), **values)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
        return stored
