"""How text columns treat values on their way in and out.

Characters that are not allowed in texts are always removed; texts by the program are stored with their parameters.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Table, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import String, TypeDecorator, TypeEngine
from sqlmodel.sql.sqltypes import AutoString

from paperdesk.errors import Words
from paperdesk.library.stored_steps import packed_step, unpacked_step
from paperdesk.library.stored_words import packed, unpacked
from paperdesk.model.steps import Step
from paperdesk.text.clean import clean_text

NAMES_OF_FILES = frozenset({"path", "document"})  # must match the names on the disk


class CleanText(TypeDecorator[str]):
    """A text type whose values are cleaned on their way in."""

    impl = String
    cache_ok = True

    def __init__(self, kind: TypeEngine[Any]) -> None:
        super().__init__()
        self.impl = kind  # type: ignore[assignment]

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        return clean_text(value) if isinstance(value, str) else value

    def process_result_value(self, value: object, _dialect: Dialect) -> Any:
        """The text unchanged; bytes that another program stored instead, as text: damaged but readable."""
        return value.decode(errors="replace") if isinstance(value, bytes) else value


class StoredWords(TypeDecorator[str]):
    """A column of packed words: `Words` are returned as `Words`, other text unchanged."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        text = packed(value) if isinstance(value, Words) else value
        return clean_text(text) if text else text

    def process_result_value(self, value: str | None, _dialect: Dialect) -> str | None:
        return unpacked(value) if value else value


class StoredStep(TypeDecorator[str]):
    """A column of steps; English sentences stored by earlier versions are returned unchanged."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        text = packed_step(value) if isinstance(value, Step) else value
        return clean_text(text) if text else text

    def process_result_value(self, value: str | None, _dialect: Dialect) -> str | None:
        return value if value is None else unpacked_step(value)


def clean_columns(tables: Iterable[Table]) -> None:
    """Make all text columns clean their values, except those with file names."""
    for table in tables:
        for column in table.columns:
            if isinstance(column.type, AutoString | Text) and column.name not in NAMES_OF_FILES:
                column.type = CleanText(column.type)
