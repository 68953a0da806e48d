"""What tests/long/kills.py runs and kills: each story's command, its library, and what must hold after it."""

import hashlib
import json
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from paperdesk.library import condition, copies
from paperdesk.library.library import Library
from tests.drafts import add, draft

PAPERS, MANY, IMPORTED, ENTRIES = 40, 800, 600, 300
OLD = "% what was exported before\n" * 20_000
BIG = 30_000_000  # bytes of a file to attach
Check = Callable[["Case"], list[str]]


@dataclass
class Case:
    """One run: where, what ran, and what it had acknowledged."""

    folder: Path
    place: Path
    seed: int
    lines: list[list[str]] = field(default_factory=list)

    @property
    def acknowledged(self) -> Path:
        return self.place / "acknowledged"

    def value(self, query: str) -> object:
        connection = sqlite3.connect(self.folder / condition.FILE_NAME)
        try:
            return connection.execute(query).fetchone()[0]
        finally:
            connection.close()

    def program(self, *words: str) -> list[str]:
        return [sys.executable, "-m", "paperdesk", *words, "--library", str(self.folder)]

    def worker(self, kind: str) -> list[str]:
        return [
            *(sys.executable, "-m", "tests.long.kill_worker", kind),
            *(str(self.folder), str(self.acknowledged), str(self.seed)),
        ]

    def again(self, *words: str) -> str:
        """Run a command to its end; what is wrong with how it ended."""
        done = subprocess.run(self.program(*words), capture_output=True, text=True, check=False)
        return f"{words[0]} again: {done.returncode} {done.stderr.strip()[-300:]}" if done.returncode else ""


@dataclass(frozen=True)
class Story:
    """What is run and killed, within how many seconds, and what must hold then."""

    command: Callable[[Case], list[str]]
    seconds: float
    check: Check
    template: str = "full"


def check_edits(case: Case) -> list[str]:
    """Everything acknowledged is there; of what was under way, all or nothing."""
    found = []
    starred: dict[str, bool] = {}
    open_papers = {line[2] for line in case.lines[-1:] if line[0] == "begin"}
    for what, kind, paper, word in case.lines:
        if what != "end":
            continue
        if kind == "note" and not case.value(f"select count(*) from annotations where text = '{word}'"):
            found.append(f"lost: {word}")
        if kind == "tag" and not case.value(
            f"select count(*) from tags join paper_tags on tag_id = id where name = '{word}'"
        ):
            found.append(f"lost: {word}")
        if kind in ("star", "unstar"):
            starred[paper] = kind == "star"
    for paper, is_starred in starred.items():
        if (
            paper not in open_papers
            and bool(case.value(f"select starred from papers where id = {paper}")) != is_starred
        ):
            found.append(f"lost: star of {paper}")
    if any(line[0] == "failed" for line in case.lines):
        found.append("a command failed")
    doubled = case.value("select count(*) from (select text from annotations group by text having count(*) > 1)")
    return [*found, *(["a note is there twice"] if doubled else [])]


def check_notes(case: Case) -> list[str]:
    """What the window had saved is what the note begins with."""
    saved = [line[1] for line in case.lines if line[0] == "saved" and len(line) > 1]
    if not saved:
        return []
    text = str(case.value("select coalesce((select text from annotations order by id desc limit 1), '')"))
    return [] if text.startswith(saved[-1].rstrip()) else [f"lost of a note: {saved[-1]!r} is now {text!r}"]


def check_import(case: Case) -> list[str]:
    """Papers are there with their authors and their step, and a second import brings the rest."""
    found = []
    half = "select count(*) from papers where title like 'Imported%' and id not in (select paper_id from paper_authors)"
    if case.value(half):
        found.append("papers without their author")
    if case.value("select count(*) from papers where title like 'Imported%'") and not case.value(
        "select count(*) from history_steps"
    ):
        found.append("papers without their step")
    again = case.again("import", str(case.place / "new.bib"))
    number = case.value("select count(*) from papers where title like 'Imported%'")
    return [*found, *([again] if again else []), *([] if number == IMPORTED else [f"{number} papers in the end"])]


def check_index(case: Case) -> list[str]:
    done = subprocess.run(case.program("search", "number"), capture_output=True, text=True, check=False)
    count = len(done.stdout.splitlines())
    return [] if not done.returncode and count >= 20 else [f"search: {done.returncode} {done.stderr[-200:]} {count}"]


def check_restore(case: Case) -> list[str]:
    number = case.value("select count(*) from papers")
    kept = [copies.look_into(copy).papers for copy in copies.list_copies(case.folder) if copy.kind == "before-restore"]
    if number not in (PAPERS, PAPERS - 1):
        return [f"{number} papers"]
    return ["gone back, but what was there is not kept"] if number == PAPERS - 1 and PAPERS not in kept else []


def check_nothing_more(case: Case) -> list[str]:
    again = case.again("stats")
    return [again] if again else []


def is_whole(file: Path, records: int) -> bool:
    text = file.read_text(encoding="utf-8")
    return text == OLD or (text.endswith("}\n\n") and text.count("\n@") + 1 == records)


def check_export(case: Case) -> list[str]:
    """The file is the old one or the new one, and nothing lies beside it."""
    found = [] if is_whole(case.place / "out.bib", MANY) else ["the file is cut short"]
    return [*found, *(f"left: {path.name}" for path in case.place.glob(".paperdesk-*"))]


def check_linked(case: Case) -> list[str]:
    """The linked file is whole, what was acknowledged is there, and the next update brings it up to date."""
    found = [] if is_whole(case.place / "linked.bib", MANY) else ["the file is cut short"]
    found += [f"left: {path.name}" for path in case.place.glob(".paperdesk-*")] + check_edits(case)
    again = case.again("linked", "update")
    tags = [line[3] for line in case.lines if line[0] == "end"]
    text = (case.place / "linked.bib").read_text(encoding="utf-8")
    found += [f"{tag} is not in the file" for tag in tags if tag not in text]
    return [*found, *([again] if again else [])]


def check_attach(case: Case) -> list[str]:
    """The file is attached or not, and after a second time it is, once and whole."""
    rows = "select count(*) from attachments"
    before = case.value(rows)
    found = [] if before in (0, 1) else [f"{before} files"]
    again = case.again("attach", "1", str(case.place / "big.zip"))
    kept = [path for path in (case.folder / "files").rglob("*") if path.is_file()]
    if case.value(rows) != 1 or len(kept) != 1:
        found.append(f"{case.value(rows)} rows, {len(kept)} files")
    elif hashlib.sha256(kept[0].read_bytes()).hexdigest() != kept[0].stem:
        found.append("the file is cut short")
    return [*found, *([again] if again else [])]


def check_refresh(case: Case) -> list[str]:
    """Each entry has its paper; the next refresh brings the rest, and none twice."""
    lone = "select count(*) from papers where title like 'Announced%' and id not in (select paper_id from entries)"
    found = ["papers without their entry"] if case.value(lone) else []
    again = case.again("feeds", "refresh")
    number = case.value("select count(*) from papers where title like 'Announced%'")
    return [*found, *([again] if again else []), *([] if number == ENTRIES else [f"{number} papers in the end"])]


def check_whole(case: Case) -> list[str]:
    """An export of all is whole or says that it is none."""
    manifest = case.place / "all" / "library.json"
    if manifest.exists() and json.loads(manifest.read_text())["rows"]["papers"] != MANY:
        return ["a manifest that is not true"]
    again = case.again("export-all", str(case.place / "all"))
    left = [path.name for path in case.place.rglob(".paperdesk-*")]
    return [*([again] if again else []), *(f"left: {name}" for name in left)]


STORIES = {
    "edits": Story(lambda case: case.worker("edits"), 4.0, check_edits),
    "command": Story(lambda case: case.program("note", "1", "one note"), 1.5, check_nothing_more),
    "notes": Story(lambda case: case.worker("notes"), 6.0, check_notes),
    "import": Story(lambda case: case.program("import", str(case.place / "new.bib")), 3.0, check_import),
    "first start": Story(
        lambda case: case.program("import", str(case.place / "new.bib")), 3.0, check_import, template="none"
    ),
    "window": Story(
        lambda case: case.program("window", "--screenshot", str(case.place / "picture.png")),
        4.0,
        check_nothing_more,
        template="none",
    ),
    "migration": Story(lambda case: case.program("stats"), 1.5, check_nothing_more, template="old"),
    "index": Story(lambda case: case.program("index", "rebuild"), 2.0, check_index),
    "backup": Story(lambda case: case.program("backup", "create"), 1.2, check_nothing_more),
    "restore": Story(lambda case: case.program("backup", "restore", "1", "--yes"), 1.2, check_restore),
    "export": Story(
        lambda case: case.program("export", "--output", str(case.place / "out.bib")), 1.6, check_export, "many"
    ),
    "export all": Story(lambda case: case.program("export-all", str(case.place / "all")), 2.5, check_whole, "many"),
    "linked": Story(lambda case: case.worker("linked"), 4.0, check_linked, "linked"),
    "attach": Story(lambda case: case.program("attach", "1", str(case.place / "big.zip")), 1.4, check_attach),
    "refresh": Story(lambda case: case.program("feeds", "refresh"), 2.5, check_refresh, "followed"),
}


def run_program(folder: Path, *words: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "paperdesk", *words, "--library", str(folder)], check=True, stdout=subprocess.DEVNULL
    )


def make_templates(place: Path, work: Path, address: str) -> None:
    """A library with a copy that has one paper less, larger ones, one of an older version, and a file to import."""
    folder = place / "full"
    library = Library(folder)
    add(library, *(draft(f"Paper number {i}") for i in range(PAPERS - 1)))
    library.close()
    run_program(folder, "backup", "create")
    library = Library(folder)
    add(library, draft("The paper number that came after the copy"))
    library.close()
    make_old(place / "old")
    library = Library(place / "many")
    add(library, *(draft(f"Paper number {i}", "Ann Lee", abstract="We count. " * 60) for i in range(MANY)))
    library.close()
    for name in ("linked", "followed"):
        subprocess.run(["cp", "-r", str(place / "many"), str(place / name)], check=True)
    run_program(place / "linked", "linked", "add", str(work / "linked.bib"), "number")
    shutil.move(work / "linked.bib", place / "linked.bib")
    run_program(place / "followed", "feeds", "add", address)
    records = [
        f"@misc{{new{i}, title={{Imported paper number {i}}}, author={{Writer, A. and Number, N{i}}}, "
        f"year={{{1900 + i % 120}}}, keywords={{k{i % 7}}}}}"
        for i in range(IMPORTED)
    ]
    (place / "new.bib").write_text("\n".join(records), encoding="utf-8")
    (place / "big.zip").write_bytes(b"PK" + bytes(range(256)) * (BIG // 256))


def make_old(folder: Path) -> None:
    """A library as an older version left it."""
    from alembic import command

    from paperdesk.library.engine import WRITES, make_engine
    from paperdesk.library.migrations.upgrade import configuration

    folder.mkdir()
    engine = make_engine(folder / condition.FILE_NAME)
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        config = configuration()
        config.attributes["connection"] = connection
        command.upgrade(config, "0005")
    engine.dispose()


class _Feed(BaseHTTPRequestHandler):
    """A feed that announces nothing when it is followed, and then everything at once."""

    is_empty = True

    def do_GET(self) -> None:
        items = "".join(
            f"<item><title>Announced paper number {i}</title><guid>{i}</guid><description>{'We count. ' * 40}"
            "</description></item>"
            for i in range(0 if self.is_empty else ENTRIES)
        )
        body = f"<rss version='2.0'><channel><title>Ponds</title>{items}</channel></rss>".encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - named so by its base
        """Say nothing."""


@contextmanager
def feed_server() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Feed)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/feed"
    finally:
        server.shutdown()


def announce() -> None:
    """From now on the feed has entries."""
    _Feed.is_empty = False
