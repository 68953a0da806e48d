"""What all tables of the library have in common: one registry, and how constraints are named."""

from sqlalchemy import MetaData
from sqlmodel import SQLModel

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


KEEP_IDS = {"sqlite_autoincrement": True}  # a purged row's id is never given to another one


class Base(SQLModel):
    """Common ground of the tables: naming of constraints."""

    metadata = MetaData(naming_convention=NAMING)
