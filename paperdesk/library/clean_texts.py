"""Columns of text that take in nothing that none may hold, whoever writes to them."""

from typing import Any

from sqlalchemy import Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import String, TypeDecorator, TypeEngine
from sqlmodel.sql.sqltypes import AutoString

from paperdesk.library.table_base import Base
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


def clean_what_enters() -> None:
    """Have all columns of text so, but those that hold the names of files."""
    for table in Base.metadata.tables.values():
        for column in table.columns:
            if isinstance(column.type, AutoString | Text) and column.name not in NAMES_OF_FILES:
                column.type = CleanText(column.type)
