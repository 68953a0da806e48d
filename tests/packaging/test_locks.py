"""The lock files."""

import re
import tomllib

import pytest

from tests.packaging.places import PACKAGING, ROOT

LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-all.lock")


def requirements(lock: str) -> dict[str, str]:
    """Each requirement's name with its version, markers and hashes."""
    joined = (PACKAGING / lock).read_text().replace("\\\n", " ")
    parts = (line.partition("==") for line in joined.splitlines())
    return {name: rest for name, _, rest in parts}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_no_address(lock: str) -> None:
    assert not re.findall(r".*(?:://|@ |--index|--find-links).*", (PACKAGING / lock).read_text())


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_requirement_has_a_hash(lock: str) -> None:
    assert [name for name, rest in requirements(lock).items() if "--hash=sha256:" not in rest] == []


@pytest.mark.parametrize("lock", LOCKS[1:])
def test_the_other_locks_hold_all_of_the_first(lock: str) -> None:
    held = requirements(lock)
    wider = {name: re.sub(r" ; .*?(?=\s+--hash)", "", rest) for name, rest in requirements(LOCKS[0]).items()}
    missing = [name for name, rest in requirements(LOCKS[0]).items() if held.get(name) not in (rest, wider[name])]
    assert missing == []  # an extra may want on all systems what the program wants on some


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    extras = [line for lines in project["project"]["optional-dependencies"].values() for line in lines]
    wanted = (project["project"]["dependencies"], project["dependency-groups"]["dev"], extras)
    for lock, lines in zip(LOCKS, wanted, strict=True):
        names = {re.split(r"[<>=~!;\[ ]", line)[0].lower() for line in lines} - {"paperdesk"}
        assert names <= requirements(lock).keys()
