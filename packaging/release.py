"""Builds all that a release consists of, into dist/: packaging/release [--trial].

wheel and source archive, the bundle as a Debian package, the licences of all that is bundled, a bill of materials
(CycloneDX) and checksums. `--trial` builds although the changelog has unreleased lines or the tree was changed.
Needs Python 3.11 or newer with its library as a shared one (Debian: libpython3.x), dpkg-deb and binutils.
"""

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from bundle import deb, licences
from checkout.environment import base_python, pip_environ, python_of
from checkout.failures import SetupFailed, say

PACKAGING = Path(__file__).resolve().parent
ROOT = PACKAGING.parent
DIST, BUILD = ROOT / "dist", ROOT / "build"


def version() -> str:
    """The version; it stands in paperdesk/__init__.py and nowhere else."""
    found = re.search(r'^__version__ = "(.+)"$', (ROOT / "paperdesk" / "__init__.py").read_text(), re.MULTILINE)
    if found is None:
        raise SetupFailed("paperdesk/__init__.py names no version.")
    return found[1]


def check_ready() -> None:
    """Refuse what is no release: lines that are not released yet, a version without a date, changes without a commit.

    Raises:
        SetupFailed: with what is to be done.
    """
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    _, _, rest = changelog.partition("## Unreleased")
    unreleased, _, released = rest.partition("\n## ")
    if unreleased.strip():
        raise SetupFailed("CHANGELOG.md has unreleased lines. Give them a version and a date.")
    if not re.match(rf"{re.escape(version())} – \d{{4}}-\d\d-\d\d\n", released):
        raise SetupFailed(
            f"CHANGELOG.md does not begin with version {version()}. Raise the version, or write what it brings."
        )
    changed = output(["git", "status", "--porcelain"])
    if changed:
        raise SetupFailed(f"there are changes without a commit:\n{changed}")


def environment(name: str, *requirements: str) -> Path:
    """Make a virtual environment of its own in build/; its Python."""
    folder = BUILD / name
    shutil.rmtree(folder, ignore_errors=True)
    run([base_python(), "-I", "-m", "venv", str(folder)])
    python = python_of(folder)
    install(python, "--require-hashes", "--only-binary", ":all:", *requirements)
    return python


def install(python: Path, *words: str) -> None:
    run([str(python), "-I", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *words])


def run(command: Sequence[str], **environ: str) -> None:
    done = subprocess.run(command, cwd=ROOT, env={**pip_environ(os.environ), **environ}, check=False)
    if done.returncode:
        raise SetupFailed(f"the release stopped at the error above, in {' '.join(command[:6])} …")


def output(command: Sequence[str]) -> str:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def build_archives(tools: Path) -> None:
    say("building the wheel and the source archive")
    run([str(tools), "-m", "hatchling", "build", "-t", "wheel", "-t", "sdist", "-d", str(DIST)])


def write_manual(tools: Path, runtime: Path) -> Path:
    """The manual as one page, made by the installed program."""
    target = DIST / f"paperdesk-{version()}-manual.html"
    command = [str(tools), "-P", str(PACKAGING / "make_html_manual.py"), str(target)]
    run(command, PYTHONPATH=packages_of(runtime), QT_QPA_PLATFORM="offscreen")
    return target


def packages_of(python: Path) -> str:
    return output([str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"])


def build_bundle(tools: Path, runtime: Path) -> Path:
    """Freeze the installed wheel; the folder that needs no Python."""
    say("building the bundle")
    spec = str(PACKAGING / "bundle" / "paperdesk.spec")
    folders = ["--distpath", str(BUILD / "bundle"), "--workpath", str(BUILD / "work")]
    words = ["-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *folders, spec]
    run([str(tools), "-P", *words], PYTHONPATH=packages_of(runtime))
    return BUILD / "bundle" / "paperdesk"


def write_materials(tools: Path, runtime: Path) -> None:
    """Name all that is installed with the program, with licences, as CycloneDX says it."""
    target = DIST / f"paperdesk-{version()}.cdx.json"
    words = ["environment", "--pyproject", "pyproject.toml", "--output-reproducible", "--of", "JSON"]
    run([str(tools), "-m", "cyclonedx_py", *words, "-o", str(target), str(runtime)])


def write_checksums() -> None:
    files = sorted(file for file in DIST.iterdir() if file.is_file() and file.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    (DIST / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def build() -> None:
    for folder in (DIST, BUILD):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
    tools = environment("tools", "-r", str(PACKAGING / "requirements-release.lock"))
    runtime = environment("runtime", "-r", str(PACKAGING / "requirements.lock"))
    build_archives(tools)
    (wheel,) = DIST.glob("*.whl")
    install(runtime, "--no-deps", str(wheel))
    run([str(tools), "-m", "pip", "--python", str(runtime), "uninstall", "--quiet", "-y", "pip", "setuptools"])
    write_materials(tools, runtime)
    manual = write_manual(tools, runtime)
    texts = BUILD / "licences"
    licences.collect(runtime, texts)
    if sys.platform == "linux" and shutil.which("dpkg-deb"):
        bundle = build_bundle(tools, runtime)
        deb.build(bundle, texts, manual, DIST, version())
    write_checksums()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--trial", action="store_true", help="build although this is no release")
    wishes = parser.parse_args()
    try:
        if not wishes.trial:
            check_ready()
        build()
    except (SetupFailed, OSError) as failure:
        say(str(failure))
        return 1
    for file in sorted(DIST.iterdir()):
        print(f"{file.stat().st_size / 1_000_000:9.2f} MB  {file.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
