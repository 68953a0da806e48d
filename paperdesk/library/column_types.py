"""What the columns of text do with what enters and leaves them.

They take in nothing that a text may not hold, whoever writes to them; texts of the program are kept with what they are
made of.
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

NAMES_OF_FILES = frozenset({"path", "document"})  # they must stay what the disk calls them


class CleanText(TypeDecorator[str]):
    """Another type of text, whose values are cleaned on their way in."""

    impl = String
    cache_ok = True

    def __init__(self, kind: TypeEngine[Any]) -> None:
        super().__init__()
        self.impl = kind  # type: ignore[assignment]

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        return clean_text(value) if isinstance(value, str) else value

    def process_result_value(self, value: object, _dialect: Dialect) -> Any:
        """A text as it is; bytes that another program put in its place as text: damage, but it can be read."""
        return value.decode(errors="replace") if isinstance(value, bytes) else value


class StoredWords(TypeDecorator[str]):
    """A column of such texts: `Words` come back as `Words`, any other text as it is."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        text = packed(value) if isinstance(value, Words) else value
        return clean_text(text) if text else text

    def process_result_value(self, value: str | None, _dialect: Dialect) -> str | None:
        return unpacked(value) if value else value


class StoredStep(TypeDecorator[str]):
    """A column of steps; the English sentences of earlier versions come back as they are."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        text = packed_step(value) if isinstance(value, Step) else value
        return clean_text(text) if text else text

    def process_result_value(self, value: str | None, _dialect: Dialect) -> str | None:
        return value if value is None else unpacked_step(value)


def clean_columns(tables: Iterable[Table]) -> None:
    """Have all columns of text clean what enters, but those that hold the names of files."""
    for table in tables:
        for column in table.columns:
            if isinstance(column.type, AutoString | Text) and column.name not in NAMES_OF_FILES:
                column.type = CleanText(column.type)
