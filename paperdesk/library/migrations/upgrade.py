"""Upgrade a database to the newest version of the tables; the only module that imports alembic."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection


def configuration() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    return config


def upgrade(connection: Connection, wanted: str = "head") -> None:
    """Run all missing migrations up to the requested version, inside the connection's transaction."""
    config = configuration()
    config.attributes["connection"] = connection
    command.upgrade(config, wanted)


def head() -> str | None:
    """The newest version among the migrations."""
    return ScriptDirectory.from_config(configuration()).get_current_head()
