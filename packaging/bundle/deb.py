"""The Debian package: the bundle in /usr/lib, and what a desktop, a shell and man(1) look for in /usr/share."""

import gzip
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from checkout.system_packages import DISPLAY_LIBRARIES, QT_LIBRARIES

PACKAGING = Path(__file__).resolve().parents[1]
ROOT = PACKAGING.parent
NAME = "org.paperdesk.PaperDesk"
PLACE = "usr/lib/paperdesk"
INSTALLED = {  # what is copied as it is -> where it lies
    PACKAGING / f"{NAME}.desktop": f"usr/share/applications/{NAME}.desktop",
    PACKAGING / f"{NAME}.metainfo.xml": f"usr/share/metainfo/{NAME}.metainfo.xml",
    PACKAGING / f"{NAME}.mime.xml": f"usr/share/mime/packages/{NAME}.xml",
    ROOT / "resources" / "icons" / "paperdesk.svg": f"usr/share/icons/hicolor/scalable/apps/{NAME}.svg",
    PACKAGING / "shell" / "paperdesk.bash": "usr/share/bash-completion/completions/paperdesk",
    PACKAGING / "shell" / "_paperdesk": "usr/share/zsh/vendor-completions/_paperdesk",
    PACKAGING / "shell" / "paperdesk.fish": "usr/share/fish/vendor_completions.d/paperdesk.fish",
}
PACKED = {  # what Debian keeps packed
    PACKAGING / "shell" / "paperdesk.1": "usr/share/man/man1/paperdesk.1.gz",
    ROOT / "CHANGELOG.md": "usr/share/doc/paperdesk/CHANGELOG.md.gz",
}
# Loaded by name while the program runs: a font and its configuration, without which each letter is a box; displays.
LOADED = ("fontconfig-config", "fonts-dejavu-core", "libegl1", "libgl1", "libfontconfig1", "ca-certificates")
RENAMED = re.compile(r"t64$")  # Debian 13 provides the names of Debian 12
AUTHORS = "The PaperDesk authors <paperdesk@localhost>"
DEBIANS_CHANGELOG = """paperdesk ({version}) unstable; urgency=medium

  * See CHANGELOG.md.gz for what is new.

 -- {authors}  {when}
"""
CONTROL = """Package: paperdesk
Version: {version}
Architecture: {architecture}
Maintainer: {authors}
Section: science
Priority: optional
Installed-Size: {size_kb}
Depends: {depends}
Description: personal paper library
 PaperDesk keeps the papers that your feeds announce: find them as you type,
 tag, star and annotate them offline, and cite them with BibTeX or Word.
 .
 Everything is in one folder on this computer; no account is needed.
"""
PATCHED = re.compile(
    r"-[0-9a-f]{6,}[.-]"
)  # libraries in the names of which wheels put a digest; strip would break them


def build(bundle: Path, licences: Path, manual: Path, target: Path, version: str) -> Path:
    """Pack the bundle; the package.

    Raises:
        OSError: a library that it needs is in no package.
    """
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "paperdesk"
        lay_out(root, bundle, licences, manual)
        architecture = told("dpkg", "--print-architecture")
        add_changelog(root, version)
        control = CONTROL.format(
            authors=AUTHORS,
            version=version,
            architecture=architecture,
            size_kb=sum(file.lstat().st_size for file in root.rglob("*") if not file.is_dir()) // 1024,
            depends=", ".join(dependencies(root / PLACE)),
        )
        (root / "DEBIAN").mkdir()
        (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
        for made in root.rglob("*"):
            if not made.is_symlink():
                made.chmod(0o755 if made.is_dir() or is_program(made, root) else 0o644)
        package = target / f"paperdesk_{version}_{architecture}.deb"
        packing = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", root, package]
        subprocess.run(packing, check=True, stdout=subprocess.DEVNULL)
    return package


def is_program(file: Path, root: Path) -> bool:
    return file == root / PLACE / "paperdesk"


def lay_out(root: Path, bundle: Path, licences: Path, manual: Path) -> None:
    shutil.copytree(bundle, root / PLACE, symlinks=True)
    strip(root / PLACE)
    for source, place in INSTALLED.items():
        (root / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, root / place)
    for source, place in PACKED.items():
        (root / place).parent.mkdir(parents=True, exist_ok=True)
        (root / place).write_bytes(gzip.compress(source.read_bytes(), mtime=0))
    documents = root / "usr" / "share" / "doc" / "paperdesk"
    shutil.copytree(licences, documents / "licences")
    shutil.copyfile(manual, documents / "manual.html")
    texts = [documents / "licences" / "paperdesk-LICENSE", documents / "licences" / "LICENCES"]
    (documents / "copyright").write_text(
        "\n".join(text.read_text(encoding="utf-8") for text in texts), encoding="utf-8"
    )
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "paperdesk").symlink_to("../lib/paperdesk/paperdesk")


def add_changelog(root: Path, version: str) -> None:
    """Say when the version was released, as Debian's tools read it; a trial is of today."""
    found = re.search(rf"^## {re.escape(version)} – (\S+)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    day = datetime.fromisoformat(found[1]) if found else datetime.now()
    text = DEBIANS_CHANGELOG.format(version=version, authors=AUTHORS, when=format_datetime(day.replace(tzinfo=UTC)))
    target = root / "usr" / "share" / "doc" / "paperdesk" / "changelog.gz"
    target.write_bytes(gzip.compress(text.encode(), mtime=0))


def strip(folder: Path) -> None:
    """Take symbols away, and links that lead to what was left out; the program holds an archive behind its end."""
    for file in folder.rglob("*"):
        if file.is_symlink() and not file.exists():
            file.unlink()
        elif not file.is_symlink() and ".so" in file.name and not PATCHED.search(file.name):
            subprocess.run(["strip", "--strip-unneeded", file], check=False, capture_output=True)


def dependencies(folder: Path) -> list[str]:
    """The packages of what the bundle links to and does not hold."""
    files = [
        file for file in folder.rglob("*") if not file.is_symlink() and (".so" in file.name or file.name == "paperdesk")
    ]
    held = {file.name for file in folder.rglob("*.so*")}
    needed = {soname for file in files if file.is_file() for soname in needs(file)}
    packages = {RENAMED.sub("", package_of(soname)) for soname in needed - held}
    return sorted(packages | set(LOADED))


def needs(file: Path) -> Iterable[str]:
    done = subprocess.run(["readelf", "-d", file], capture_output=True, text=True, check=False)
    return re.findall(r"NEEDED.*\[(.+)\]", done.stdout)


def package_of(soname: str) -> str:
    """The package that brings a library: as the set-up knows it, else as this system has it.

    Raises:
        OSError: it is not installed, or of no package.
    """
    for table in (QT_LIBRARIES, *DISPLAY_LIBRARIES.values()):
        if soname in table:
            return table[soname]
    found = re.search(rf"^\s*{re.escape(soname)} .* => (\S+)$", told("/sbin/ldconfig", "-p"), re.MULTILINE)
    if found is None:
        raise OSError(f"{soname} is needed and not installed here: install its package, then build again")
    places = [found[1], os.path.realpath(found[1])]
    for place in [*places, *(re.sub("^/usr", "", place) for place in places)]:
        done = subprocess.run(["dpkg", "-S", place], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.partition(":")[0]
    raise OSError(f"{soname} is of no package")


def told(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
