"""The set-up, its lock files, the desktop files, and the wheel."""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

import paperdesk

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
LOCKS = ("requirements.lock", "requirements-dev.lock")


@pytest.fixture
def bootstrap() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bootstrap", PACKAGING / "bootstrap.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def empty_place(bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The set-up, moved to a folder that holds nothing but a lock file."""
    venv = tmp_path / ".venv"
    (venv / "lib" / "python3.x" / "site-packages").mkdir(parents=True)
    lock = tmp_path / "requirements.lock"
    lock.write_text("one==1\n")
    names = {
        "ROOT": tmp_path,
        "VENV": venv,
        "PYTHON": Path(sys.executable),
        "STAMP": venv / "stamp",
        "RUNTIME_LOCK": lock,
    }
    for name, value in names.items():
        monkeypatch.setattr(bootstrap, name, value)
    return bootstrap


def calls_of(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    calls: list[list[str]] = []
    monkeypatch.setattr(bootstrap, "call", calls.append)
    return calls


# Words


@pytest.mark.parametrize("words", [[], ["window"], ["window", "--screenshot", "a.png"], ["--library", "here"]])
def test_these_words_open_the_window(bootstrap: ModuleType, words: list[str]) -> None:
    assert bootstrap.wants_window(words)


@pytest.mark.parametrize(
    "words", [["import", "refs.bib"], ["--library", "window", "search"], ["--version"], ["window", "--help"]]
)
def test_these_words_need_no_window(bootstrap: ModuleType, words: list[str]) -> None:
    assert not bootstrap.wants_window(words)


def test_without_a_display_the_window_is_drawn_into_a_picture(bootstrap: ModuleType) -> None:
    assert bootstrap.screenshot_words([]) == ["window", "--screenshot", "paperdesk.png"]
    assert bootstrap.screenshot_words(["window"]) == ["window", "--screenshot", "paperdesk.png"]
    words = bootstrap.screenshot_words(["--library", "window"])
    assert words == ["--library", "window", "window", "--screenshot", "paperdesk.png"]


@pytest.mark.parametrize("words", [["--screenshot", "a.png"], ["window", "--screenshot=a.png"]])
def test_a_picture_of_ones_own_is_recognised(bootstrap: ModuleType, words: list[str]) -> None:
    assert bootstrap.has_screenshot(words)


# The display


@pytest.mark.parametrize(
    ("environ", "platforms"),
    [
        ({}, ["offscreen"]),
        ({"DISPLAY": ""}, ["offscreen"]),
        ({"DISPLAY": ":0"}, ["xcb"]),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ["wayland", "xcb"]),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen:size=1x1"}, ["offscreen"]),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, ["wayland", "xcb"]),
    ],
)
def test_the_environment_names_the_display(
    bootstrap: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    environ: dict[str, str],
    platforms: list[str],
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert bootstrap.named_platforms(environ) == platforms


def test_a_dead_display_is_named_and_a_way_out_given(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "answers", lambda platform: platform == "offscreen")
    with pytest.raises(bootstrap.SetupFailed, match=r"DISPLAY=:987(.|\n)*offscreen packaging/run"):
        bootstrap.choose_platform({"DISPLAY": ":987"}, ["xcb"])


def test_the_display_that_answers_is_taken(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "answers", lambda platform: platform == "xcb")
    environ = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "gone"}
    bootstrap.choose_platform(environ, ["wayland", "xcb"])
    assert environ["QT_QPA_PLATFORM"] == "xcb"


def test_a_display_that_is_not_there_does_not_answer(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DISPLAY", ":987")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "nobody")
    if bootstrap.loads("libxcb.so.1"):
        assert not bootstrap.answers("xcb")
    if bootstrap.loads("libwayland-client.so.0"):
        assert not bootstrap.answers("wayland")


def test_tests_run_over_all_cores_and_words_come_last(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(bootstrap, "set_up_for_development", lambda: None)
    monkeypatch.setattr(bootstrap, "start", lambda arguments, _environ: started.append(arguments))
    monkeypatch.setattr(bootstrap.os, "chdir", lambda _folder: None)
    bootstrap.start_tests(["-n", "0", "tests/model"])
    (words,) = started
    assert words[:3] == ["-m", "pytest", "--numprocesses=auto"]
    assert words[-3:] == ["-n", "0", "tests/model"]


# System packages


def test_only_libraries_that_do_not_load_are_missing(bootstrap: ModuleType) -> None:
    table = {"libc.so.6": "libc6", "libpaperdesk-nowhere.so.9": "libnowhere9"}
    assert bootstrap.missing_packages(table) == ["libnowhere9"]


def test_who_is_not_root_is_told_the_exact_line(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    line = "sudo apt-get install -y --no-install-recommends libone1 libtwo2"
    with pytest.raises(bootstrap.SetupFailed, match=line):
        bootstrap.require_packages(["libone1", "libtwo2"])


def test_everything_missing_is_named_at_once(empty_place: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    required: list[list[str]] = []
    monkeypatch.setattr(empty_place, "require_packages", required.append)
    monkeypatch.setattr(empty_place, "missing_for_setup", lambda: ["python3-venv"])
    monkeypatch.setattr(empty_place, "DISPLAY_LIBRARIES", {"xcb": {"libnone.so.9": "libnone9"}})
    empty_place.require_system(empty_place.RUNTIME_LOCK, ["xcb"])
    assert required == [["python3-venv", "libnone9"]]


def test_other_systems_are_told_debians_names(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(bootstrap.SetupFailed, match="libone1 libtwo2"):
        bootstrap.require_packages(["libone1", "libtwo2"])


def test_what_cannot_be_set_up_is_said_in_one_line(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_: list[str]) -> int:
        raise bootstrap.SetupFailed("no network")

    monkeypatch.setattr(bootstrap, "run", fail)
    assert bootstrap.main([]) == 1
    assert capsys.readouterr().err == "PaperDesk: no network\n"


# The virtual environment


def test_a_set_up_is_done_once(empty_place: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = calls_of(empty_place, monkeypatch)
    empty_place.install(empty_place.RUNTIME_LOCK)
    assert ["venv" in call for call in calls] == [True, False]
    assert empty_place.is_current(empty_place.RUNTIME_LOCK)


def test_a_new_lock_is_installed_into_the_same_environment(
    empty_place: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = calls_of(empty_place, monkeypatch)
    empty_place.install(empty_place.RUNTIME_LOCK)
    empty_place.RUNTIME_LOCK.write_text("one==2\n")
    assert not empty_place.is_current(empty_place.RUNTIME_LOCK)
    empty_place.install(empty_place.RUNTIME_LOCK)
    assert ["venv" in call for call in calls] == [True, False, False]


def test_the_development_lock_covers_the_other_one(empty_place: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    calls_of(empty_place, monkeypatch)
    dev_lock = empty_place.ROOT / "requirements-dev.lock"
    dev_lock.write_text("one==1\ntwo==2\n")
    empty_place.install(empty_place.RUNTIME_LOCK)
    assert not empty_place.is_current(dev_lock)
    empty_place.install(dev_lock)
    assert empty_place.is_current(dev_lock)
    assert empty_place.is_current(empty_place.RUNTIME_LOCK)


def test_an_interrupted_set_up_begins_anew(empty_place: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    calls_of(empty_place, monkeypatch)
    empty_place.install(empty_place.RUNTIME_LOCK)
    monkeypatch.setattr(empty_place, "call", lambda _: sys.exit("killed"))
    empty_place.RUNTIME_LOCK.write_text("one==2\n")
    with pytest.raises(SystemExit):
        empty_place.install(empty_place.RUNTIME_LOCK)
    calls = calls_of(empty_place, monkeypatch)
    empty_place.install(empty_place.RUNTIME_LOCK)
    assert ["venv" in call for call in calls] == [True, False]


# Lock files


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


def test_the_development_lock_holds_all_of_the_other_one() -> None:
    assert requirements(LOCKS[0]).items() <= requirements(LOCKS[1]).items()


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    for lock, wanted in zip(
        LOCKS,
        (project["project"]["dependencies"], project["dependency-groups"]["dev"]),
        strict=True,
    ):
        names = {re.split(r"[<>=~!;\[ ]", line)[0].lower() for line in wanted}
        assert names <= requirements(lock).keys()


# Desktop files


def run_oracle(*command: str) -> subprocess.CompletedProcess[str]:
    if not shutil.which(command[0]):
        reason = f"{command[0]} is not installed"
        if os.environ.get("PAPERDESK_REQUIRE_ORACLES"):
            pytest.fail(reason)
        pytest.skip(reason)
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_desktop_file_is_valid() -> None:
    done = run_oracle("desktop-file-validate", str(PACKAGING / "org.paperdesk.PaperDesk.desktop"))
    assert (done.returncode, done.stdout) == (0, "")


def test_version_changelog_and_metainfo_name_the_same_release() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    released = re.findall(r"^## (\d+\.\d+\.\d+) – (\d{4}-\d\d-\d\d)$", changelog, re.MULTILINE)
    metainfo = (PACKAGING / "org.paperdesk.PaperDesk.metainfo.xml").read_text(encoding="utf-8")
    assert re.findall(r'<release version="([\d.]+)" date="([\d-]+)"/>', metainfo) == released
    assert released[0][0] == paperdesk.__version__
    assert "## Unreleased" in changelog


def test_the_metainfo_file_is_valid() -> None:
    metainfo = PACKAGING / "org.paperdesk.PaperDesk.metainfo.xml"
    done = run_oracle("appstreamcli", "validate", "--no-net", str(metainfo))
    problems = [line for line in done.stdout.splitlines() if line.startswith(("E:", "W:"))]
    # PaperDesk has no home page; only newer releases of the validator warn of that.
    assert [line for line in problems if "url-homepage-missing" not in line] == []
    assert "Validation" in done.stdout


# The wheel


@pytest.fixture(scope="module")
def unpacked_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    built, unpacked = tmp_path_factory.mktemp("built"), tmp_path_factory.mktemp("unpacked")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(built)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(unpacked)
    return unpacked


def test_the_wheel_carries_the_resources(unpacked_wheel: Path) -> None:
    resources = unpacked_wheel / "paperdesk" / "resources"
    for tree in ("icons", "samples", "manual"):
        kept = {file.name for file in (ROOT / "resources" / tree).glob("*.*")}
        assert kept == {file.name for file in (resources / tree).glob("*.*")}
    assert (resources / "samples" / "feed-page.txt").is_file()


def test_the_wheel_carries_neither_tests_nor_tools(unpacked_wheel: Path) -> None:
    names = {entry.name for entry in unpacked_wheel.iterdir() if entry.suffix != ".dist-info"}
    assert names == {"paperdesk"}


def test_the_wheel_finds_its_resources_away_from_the_checkout(unpacked_wheel: Path, tmp_path: Path) -> None:
    code = "import paperdesk.paths; print(paperdesk.paths.resources())"
    done = subprocess.run(
        [sys.executable, "-P", "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(unpacked_wheel)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(done.stdout.strip()) == unpacked_wheel / "paperdesk" / "resources"
