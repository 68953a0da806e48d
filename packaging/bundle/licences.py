"""The licences of all that is bundled with the program, gathered from what the packages bring."""

import json
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Prints what there is to know of each installed package, in the environment that is bundled.
LIST = """
import json, sys, sysconfig
from importlib.metadata import distributions
WORDS = ("licen", "copying", "notice", "authors")
TEXTS = ("", ".txt", ".md", ".rst", ".apache", ".bsd", ".mit")
found = [["Python", sys.version.split()[0], "PSF-2.0", [sysconfig.get_path("stdlib") + "/LICENSE.txt"]]]
for dist in distributions():
    meta = dist.metadata
    named = [c.split(" :: ")[-1] for c in meta.get_all("Classifier") or [] if c.startswith("License ::")]
    said = meta.get("License-Expression") or "; ".join(named) or (meta.get("License") or "").strip().splitlines()[:1]
    texts = [str(dist.locate_file(f)) for f in dist.files or () if f.suffix.lower() in TEXTS
             and (any(w in f.name.lower() for w in WORDS) or "/licenses/" in str(f).lower())]
    found.append([meta["Name"], dist.version, said if isinstance(said, str) else "".join(said), texts])
print(json.dumps(sorted(found, key=lambda each: each[0].lower())))
"""
OWN = {"Lucide icons": "resources/icons/LICENSE-lucide.txt", "citation styles": "resources/styles/README.md"}
# Where a package says less than there is to say: -> what holds, by its authors' own pages.
KNOWN = {
    "PySide6_Essentials": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "shiboken6": "LGPL-3.0-only OR GPL-2.0-only",
}
HEAD = """PaperDesk is published under the MIT licence. With it come, under licences of their own, what is listed
below; their texts lie beside this list. Those of the LGPL and GPL lie in /usr/share/common-licenses on Debian, and at
https://www.gnu.org/licenses/. Qt and PySide6 are used as they are published, as libraries of their own in the folder
PySide6 and beside it, and may be replaced there; their source is published at https://download.qt.io/.

"""


def packages(python: Path) -> list[tuple[str, str, str, list[str]]]:
    """Name, version, licence and texts of each package of an environment."""
    done = subprocess.run([str(python), "-I", "-c", LIST], capture_output=True, text=True, check=True)
    return [tuple(each) for each in json.loads(done.stdout)]


def collect(python: Path, target: Path) -> None:
    """Write a list, and beside it the texts of each package.

    Raises:
        OSError: a package says nothing of its licence.
    """
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    lines = []
    for name, version, said, texts in packages(python):
        licence = KNOWN.get(name) or said
        if not licence and not texts:
            raise OSError(f"{name} {version} says nothing of its licence: add it to KNOWN in {Path(__file__).name}")
        lines.append(f"{name} {version}: {licence or 'see its text'}\n")
        for number, text in enumerate(texts):
            shutil.copyfile(text, target / f"{name}-{number}-{Path(text).name}")
    for name, file in OWN.items():
        lines.append(f"{name}: see {Path(file).name}\n")
        shutil.copyfile(ROOT / file, target / f"{name.replace(' ', '-')}-{Path(file).name}")
    shutil.copyfile(ROOT / "LICENSE", target / "paperdesk-LICENSE")
    (target / "LICENCES").write_text(HEAD + "".join(lines), encoding="utf-8")
