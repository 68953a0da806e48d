"""A server for the tests of labs, and databases on it; without PostgreSQL they are skipped."""

import os
import secrets
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from paperdesk.labs.address import Address, parse_address
from tests.labs.cluster import Cluster, programs, running
from tests.labs.labs import People
from tests.stories.conftest import reader, sit_down

__all__ = ["reader", "sit_down"]


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    found = programs()
    if found is None:
        assert "PAPERDESK_REQUIRE_POSTGRESQL" not in os.environ, "PostgreSQL is not installed"
        pytest.skip("PostgreSQL is not installed")
    with running(found) as made:
        yield made


@pytest.fixture
def database(cluster: Cluster) -> Address:
    """An empty database, and the login that owns it: it may make logins, and nothing more."""
    name, password = f"lab_{secrets.token_hex(6)}", secrets.token_hex(12)
    with psycopg.connect(cluster.address(), autocommit=True) as owner:
        owner.execute(f"create role {name} login createrole password '{password}'")
        owner.execute(f"create database {name} owner {name}")
    return parse_address(f"postgresql://{name}:{password}@127.0.0.1:{cluster.port}/{name}")


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever keyring this machine has stays as it is: passwords are asked for."""
    monkeypatch.setattr("paperdesk.labs.passwords._keyring", lambda: None)


@pytest.fixture
def people(tmp_path: Path, database: Address) -> Iterator[People]:
    made = People(tmp_path, database)
    yield made
    made.close()
