"""The tables for labs: address, shared collections, agreed states, and log."""

from sqlmodel import Field

from paperdesk.library.table_base import Base


class LabState(Base, table=True):
    """Settings of the lab, without the password; empty if the library is not in a lab."""

    __tablename__ = "lab_state"
    key: str = Field(primary_key=True)
    value: str


class LabSpace(Base, table=True):
    """A shared collection, with its space and local uid."""

    __tablename__ = "lab_spaces"
    space: str = Field(primary_key=True)
    collection_uid: str
    title: str
    is_open: bool = True
    has_files: bool = False


class LabRow(Base, table=True):
    """A paper of a shared collection: its uids on both sides, and its cells when they last agreed."""

    __tablename__ = "lab_rows"
    space: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    local_uid: str = Field(index=True)
    here: str
    there: str


class LabChange(Base, table=True):
    """A log entry of a shared collection."""

    __tablename__ = "lab_log"
    number: int | None = Field(default=None, primary_key=True)
    space: str
    at: str
    who: str
    name: str = Field(index=True)
    about: str
    field: str
    before: str
    after: str
