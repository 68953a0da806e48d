"""The tables for syncing: local changes, documents, and what is waiting."""

from sqlalchemy import Column, Integer, LargeBinary
from sqlmodel import Field

from paperdesk.library.table_base import Base


class DeviceState(Base, table=True):
    """Settings of this device and its shared folder; empty if the library is not shared."""

    __tablename__ = "device_state"
    key: str = Field(primary_key=True)
    value: str


class SyncDirty(Base, table=True):
    """A local change that is not in the documents yet; a name of "" stands for the whole row."""

    __tablename__ = "sync_dirty"
    kind: str = Field(primary_key=True)
    uid: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    at: int = Field(sa_column=Column("at", Integer, nullable=False))  # milliseconds since 1970
    is_chosen: bool = False  # whether the user chose it among several
    version: int = 0  # incremented with each change, so that a later change is not lost


class SyncText(Base, table=True):
    """The state of a note when the library may have been copied, kept until it is in the documents."""

    __tablename__ = "sync_texts"
    number: int | None = Field(default=None, primary_key=True)
    kind: str
    uid: str = Field(index=True)
    text: str


class SyncDoc(Base, table=True):
    """A merged document, in pieces: the first is a snapshot, the others were added to it."""

    __tablename__ = "sync_docs"
    shard: int = Field(primary_key=True)
    number: int = Field(primary_key=True)
    body: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class SyncWaiting(Base, table=True):
    """A row received from another device that has not been applied yet, or that waits for the row it belongs to."""

    __tablename__ = "sync_waiting"
    kind: str = Field(primary_key=True)
    uid: str = Field(primary_key=True)
    is_new: bool = True


class SyncConflict(Base, table=True):
    """A conflict: values that devices changed independently."""

    __tablename__ = "sync_conflicts"
    kind: str = Field(primary_key=True)
    uid: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    said: str


class SyncClaim(Base, table=True):
    """The citation key that a paper claims, and the one assigned to it."""

    __tablename__ = "sync_claims"
    uid: str = Field(primary_key=True)
    claim: str
    stem: str = Field(index=True)
    is_fixed: bool = False
    stamp: str = ""
    given: str = ""


class SyncAlias(Base, table=True):
    """A former citation key that a paper claims."""

    __tablename__ = "sync_aliases"
    uid: str = Field(primary_key=True)
    citation_key: str = Field(primary_key=True)
    stem: str = Field(index=True)


class SyncSeen(Base, table=True):
    """A file of changes that has been merged."""

    __tablename__ = "sync_seen"
    peer: str = Field(primary_key=True)
    number: int = Field(primary_key=True)


class SyncOutgoing(Base, table=True):
    """Queued changes that are not in the shared folder yet."""

    __tablename__ = "sync_outgoing"
    peer: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    body: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class SyncTouched(Base, table=True):
    """When a paper last received a change from another device; undoing earlier steps must not remove it."""

    __tablename__ = "sync_touched"
    paper_id: int = Field(primary_key=True, foreign_key="papers.id", ondelete="CASCADE")
    at: str


class SameAs(Base, table=True):
    """A paper of one device that is the same as one of another device, unless the user has undone that."""

    __tablename__ = "same_as"
    uid: str = Field(primary_key=True)
    shown_uid: str
    is_one: bool = True
    made_at: str
