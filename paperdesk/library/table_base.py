"""What all tables of the library have in common: one registry, how constraints are named, columns in short."""

from typing import Any

from sqlalchemy import Column, Integer, MetaData
from sqlalchemy.schema import SchemaItem
from sqlalchemy.types import TypeEngine

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)
KEEP_IDS: dict[str, Any] = {"sqlite_autoincrement": True}  # a purged row's id is never given to another one
Kind = TypeEngine[Any] | type[TypeEngine[Any]]


def own_id(name: str = "id") -> Column[Any]:
    """The number of a row, which SQLite gives."""
    return Column(name, Integer, primary_key=True)


def required(name: str, kind: Kind, *parts: SchemaItem, **options: Any) -> Column[Any]:
    """A column that always holds something, if only its default."""
    return Column(name, kind, *parts, nullable=False, **options)


def optional(name: str, kind: Kind, *parts: SchemaItem, **options: Any) -> Column[Any]:
    """A column that may be empty."""
    return Column(name, kind, *parts, **options)
