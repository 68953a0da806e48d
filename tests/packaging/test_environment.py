"""The virtual environment: a real one, of packages that the tests make, without network."""

import base64
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from checkout import environment as module
from checkout.environment import Environment
from checkout.failures import SetupFailed

WHEEL = "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


def make_wheel(folder: Path, name: str, version: str) -> str:
    """Write a package of one module and one script; the line that locks it."""
    info = f"{name}-{version}.dist-info"
    content = {
        f"{name}.py": f"version = {version!r}\ndef main():\n    print(version)\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": WHEEL,
        f"{info}/entry_points.txt": f"[console_scripts]\nsay-{name} = {name}:main\n",
    }
    record = "".join(f"{path},sha256={digest_of(text)},{len(text)}\n" for path, text in content.items())
    file = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(file, "w") as archive:
        for path, text in {**content, f"{info}/RECORD": f"{record}{info}/RECORD,,\n"}.items():
            archive.writestr(path, text)
    return f"{name}=={version} --hash=sha256:{hashlib.sha256(file.read_bytes()).hexdigest()}\n"


def digest_of(text: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("=")


@pytest.fixture
def wheels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder from which pip installs; it asks no index."""
    folder = tmp_path / "wheels"
    folder.mkdir()
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return folder


@pytest.fixture
def environment(tmp_path: Path, wheels: Path) -> Environment:
    """A checkout in a path with blanks and an umlaut, whose lock names the package one."""
    root = tmp_path / "Über uns" / "paper desk"
    root.mkdir(parents=True)
    lock = root / "requirements.lock"
    lock.write_text(make_wheel(wheels, "one", "1"))
    return Environment(root, lock)


def lock(environment: Environment, *lines: str) -> Path:
    environment.runtime_lock.write_text("".join(lines))
    return environment.runtime_lock


def version_in(environment: Environment) -> str:
    command = [str(environment.python), "-c", "import one; print(one.version)"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def broken_off(command: Sequence[str]) -> None:
    raise KeyboardInterrupt(command)


def test_what_a_lock_names_is_installed_once_and_updated_beside_what_works(
    environment: Environment, wheels: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.set_up(environment.runtime_lock)
    assert version_in(environment) == "1"
    assert environment.is_current(environment.runtime_lock)
    script = environment.folder / module.BIN / "say-one"
    assert subprocess.run([script], capture_output=True, text=True, check=True).stdout == "1\n"
    with monkeypatch.context() as patched:
        patched.setattr(module, "call", broken_off)
        environment.set_up(environment.runtime_lock)  # nothing is called

        lock(environment, make_wheel(wheels, "one", "2"))
        with pytest.raises(KeyboardInterrupt):  # killed in the middle
            environment.set_up(environment.runtime_lock)
    assert (environment.works(), environment.is_current(environment.runtime_lock)) == (True, False)
    assert version_in(environment) == "1"

    (wheels / "one-2-py3-none-any.whl").unlink()
    with pytest.raises(SetupFailed, match="one"):
        environment.set_up(environment.runtime_lock)
    assert (environment.works(), version_in(environment)) == (True, "1")

    lock(environment, make_wheel(wheels, "one", "2"))
    environment.set_up(environment.runtime_lock)
    assert version_in(environment) == "2"
    assert subprocess.run([script], capture_output=True, text=True, check=True).stdout == "2\n"
    assert [file.name for file in environment.root.glob(".venv*")] == [".venv"]


@pytest.mark.parametrize("locale", ["C.UTF-8", "C", "POSIX", "en_US.ISO-8859-1"])
def test_the_checkout_is_found_whatever_the_locale(locale: str, environment: Environment) -> None:
    environment.set_up(environment.runtime_lock)
    (environment.root / "of_the_checkout.py").write_text("print('found')\n")
    command = [str(environment.python), "-P", "-c", "import of_the_checkout"]
    environ = {**os.environ, "LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "found\n"), done.stderr


def test_a_package_that_has_gone_is_noticed_and_all_is_built_anew(environment: Environment) -> None:
    environment.set_up(environment.runtime_lock)
    (module.packages_of(environment.folder) / "one.py").unlink()
    assert not environment.works()
    environment.set_up(environment.runtime_lock)
    assert version_in(environment) == "1"


def test_settings_that_would_have_pip_install_elsewhere_are_passed_over(
    environment: Environment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_USER", "1")
    monkeypatch.setenv("PIP_TARGET", str(tmp_path / "elsewhere"))
    environment.set_up(environment.runtime_lock)
    assert version_in(environment) == "1"
    assert not (tmp_path / "elsewhere").exists()


def test_other_packages_stay_when_a_lock_changes(environment: Environment, wheels: Path) -> None:
    dev = environment.root / "requirements-dev.lock"
    dev.write_text(environment.runtime_lock.read_text() + make_wheel(wheels, "two", "1"))
    environment.set_up(environment.runtime_lock)
    assert not environment.is_current(dev)
    environment.set_up(dev)
    assert environment.is_current(dev)
    assert environment.is_current(environment.runtime_lock)
    lock(environment, make_wheel(wheels, "one", "2"))
    environment.set_up(environment.runtime_lock)
    assert (module.packages_of(environment.folder) / "two.py").exists()
    assert environment.works()


def test_what_an_earlier_set_up_made_goes_on_working(environment: Environment) -> None:
    environment.set_up(environment.runtime_lock)
    (environment.folder / "paperdesk-contents").unlink()
    digests = sorted(environment.marks() - {environment.place()})
    (environment.folder / "paperdesk-stamp").write_text("\n".join([environment.earlier_place(), *digests]))
    assert environment.is_current(environment.runtime_lock)


def test_an_exchange_that_was_broken_off_is_taken_back(environment: Environment) -> None:
    environment.folder.mkdir()
    (environment.folder / "it").touch()
    environment.folder.rename(environment.leaving)
    environment.finish_exchange()
    assert (environment.folder / "it").exists()


def test_an_environment_of_another_folder_does_not_work_here(environment: Environment, tmp_path: Path) -> None:
    environment.set_up(environment.runtime_lock)
    moved = Environment(tmp_path / "moved", environment.runtime_lock)
    shutil.copytree(environment.root, moved.root, symlinks=True)
    assert environment.works()
    assert not moved.works()


@pytest.mark.skipif(os.name == "nt", reason="folders are locked by a file there")
def test_two_set_ups_wait_for_each_other(environment: Environment) -> None:
    code = (
        "import sys, time; sys.path.insert(0, sys.argv[1]); from pathlib import Path\n"
        "from checkout.environment import alone\n"
        "with alone(Path(sys.argv[2])):\n    print('in', flush=True); sys.stdin.readline()\n"
    )
    command = [sys.executable, "-c", code, str(Path(module.__file__).parents[1]), str(environment.root)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, **pipes) as first:  # type: ignore[call-overload]
        assert first.stdout.readline() == "in\n"
        with subprocess.Popen(command, **pipes) as second:  # type: ignore[call-overload]
            os.set_blocking(second.stdout.fileno(), False)
            assert not second.stdout.readline()
            first.communicate("\n")
            os.set_blocking(second.stdout.fileno(), True)
            assert second.stdout.readline() == "in\n"
            second.communicate("\n")
