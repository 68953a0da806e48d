"""The tables by which a library shares collections with a lab: where the lab is, what is shared, who changed what."""

from sqlmodel import Field

from paperdesk.library.table_base import Base


class LabState(Base, table=True):
    """Where the lab is and who the reader is there, without the password; empty where the library is in none."""

    __tablename__ = "lab_state"
    key: str = Field(primary_key=True)
    value: str


class LabSpace(Base, table=True):
    """A collection that is shared with the lab, by the name of its space and the one that it has here."""

    __tablename__ = "lab_spaces"
    space: str = Field(primary_key=True)
    collection_uid: str
    title: str
    is_open: bool = True
    has_files: bool = False


class LabRow(Base, table=True):
    """A paper of a shared collection: its name in the space and here, and its cells in both when they agreed last."""

    __tablename__ = "lab_rows"
    space: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    local_uid: str = Field(index=True)
    here: str
    there: str


class LabChange(Base, table=True):
    """What somebody of the lab did to a shared collection."""

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
