"""Shared by all tables: one registry, and the naming of constraints."""

from sqlalchemy import MetaData
from sqlmodel import SQLModel

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


KEEP_IDS = {"sqlite_autoincrement": True}  # the id of a purged row is never reused


class Base(SQLModel):
    """The base class of all tables."""

    metadata = MetaData(naming_convention=NAMING)
