"""Every .bib at hand compiled as it came and as PaperDesk exports it: by bibtex and pdflatex, and checked by biber.

    python -m tests.long.compiled [FOLDER ...] [--every 1]

Told of each file: what bibtex refuses, errors of pdflatex, and warnings and errors of `biber --tool
--validate-datamodel`, where the export has any that its source did not have. A source that biber cannot read is made
readable first: in UTF-8, with a key for each entry. A file that brings nothing is no export.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from paperdesk.errors import PaperDeskError
from paperdesk.text.decode import decode_bytes
from tests.helpers.compiled import exported, printed
from tests.samples import SHARED

FOLDERS = (SHARED, SHARED.parent / "faults")
BIBER_S = 120
KEY = re.compile(r"/\S+|'[^']*'|\"[^\"]*\"|\S+\.(?:bib|bcf)\S*|\b\d+\b|^\[\d+\] \S+ ")
NO_KEY = re.compile(r"(@[a-z]+\s*\{)(?=\s*,)", re.IGNORECASE)
MARK = re.compile(r"\b(WARN|ERROR) - ")


def files(folders: list[Path]) -> list[Path]:
    return sorted(file for folder in folders for file in folder.rglob("*.bib"))


def complaints(folder: Path, bibliography: bytes) -> Counter[str]:
    """What biber says of a file, without the names of files and entries."""
    folder.mkdir(parents=True)
    (folder / "refs.bib").write_bytes(bibliography)
    command = ("biber", "--tool", "--validate-datamodel", "--nolog", "refs.bib")
    done = subprocess.run(command, cwd=folder, capture_output=True, timeout=BIBER_S, check=False)
    said = done.stdout.decode("utf-8", "replace").splitlines()
    return Counter(KEY.sub("_", line.split(" - ", 1)[1]) for line in said if MARK.search(line))


def readable(source: bytes) -> bytes:
    """A file in UTF-8, with keys for entries that have none."""
    text = decode_bytes(source)
    for number in range(text.count("@")):
        text = NO_KEY.sub(rf"\g<1>key{number}", text, count=1)
    return text.encode()


def worse(folder: Path, file: Path) -> Iterator[str]:
    """What an export of a file does worse than the file itself."""
    source = file.read_bytes()
    before, after = (
        printed(folder / name, bibliography)
        for name, bibliography in (("before", source), ("after", exported(folder / "library", file)))
    )
    if after.bibtex_failed:
        yield "bibtex refuses it" + (", as it refuses the source" if before.bibtex_failed else "")
    if len(after.errors) > len(before.errors):
        yield f"pdflatex: {len(before.errors)} errors before, {len(after.errors)} after: {'; '.join(after.errors[:3])}"
    said = complaints(folder / "biber-before", source)
    if any("BibTeX subsystem" in text or "encoding" in text for text in said):
        said += complaints(folder / "biber-readable", readable(source))
    more = complaints(folder / "biber-after", exported(folder / "other", file, "biblatex")) - said
    if more:
        told = "; ".join(f"{count} x {text}" for text, count in more.items())
        yield f"biber: {sum(said.values())} complaints before; now {told}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, default=list(FOLDERS))
    parser.add_argument("--every", type=int, default=1)
    options = parser.parse_args()
    troubles = tried = empty = 0
    for file in files(options.folders)[:: options.every]:
        with tempfile.TemporaryDirectory() as place:
            try:
                found = list(worse(Path(place), file))
            except PaperDeskError as error:
                empty += 1
                print(f"{file.name}: brings nothing: {error.code}", flush=True)
                continue
        tried += 1
        for text in found:
            troubles += 1
            print(f"{file.name}: {text}", flush=True)
    print(f"{tried} files, {empty} bring nothing, {troubles} troubles")
    return 1 if troubles else 0


if __name__ == "__main__":
    sys.exit(main())
