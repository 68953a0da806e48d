import errno
import os
import resource
import stat
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from paperdesk import paths
from paperdesk.errors import ExportFailed
from paperdesk.exporters import find_exporter
from paperdesk.exporters.base import ExportOptions
from paperdesk.jobs.export_papers import export_file, export_text
from paperdesk.jobs.import_files import ImportOptions, import_sources
from paperdesk.jobs.progress import Cancelled, Progress
from paperdesk.library import keys, papers
from paperdesk.library.library import Library
from tests.drafts import add, draft
from tests.samples import oracle, papers_of, shared_data

BIBTEX = find_exporter("bibtex")
PLAIN = ExportOptions()


def export(library: Library, ids: list[int], target: Path, progress: Progress | None = None) -> int:
    return export_file(library, ids, BIBTEX, PLAIN, target, progress or Progress())


def some(library: Library, count: int = 3) -> list[int]:
    names = (f"Paper number {i} of the export" for i in range(count))
    return add(library, *(draft(name, "Ann Lee", year=2020, abstract="Words. " * 50) for name in names))


def key_of(library: Library, paper_id: int) -> tuple[str, bool]:
    with library.read() as session:
        detail = papers.get_detail(session, paper_id)
    return detail.citation_key, detail.key_is_fixed


def only_file(folder: Path) -> Path:
    """The one file in a folder: no draft was left beside it."""
    (file,) = folder.iterdir()
    return file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made


# Keys


def test_a_key_that_was_exported_never_changes_by_itself(library: Library, folder: Path) -> None:
    (paper_id,) = add(library, draft("An effective theory of grokking", "Ann Lee", year=2020))
    key, is_fixed = key_of(library, paper_id)
    assert not is_fixed
    export(library, [paper_id], folder / "papers.bib")
    with library.edit("Edit") as edit:
        papers.update_fields(edit, paper_id=paper_id, values={"title": "Another title altogether", "year": 2024})
    assert key_of(library, paper_id) == (key, True)
    assert f"{{{key}," in (folder / "papers.bib").read_text()


def test_a_text_fixes_keys_as_a_file_does(library: Library) -> None:
    ids = some(library)
    text = export_text(library, ids, BIBTEX, PLAIN, Progress())
    assert text.count("@") == len(ids)
    assert all(key_of(library, paper_id)[1] for paper_id in ids)


def test_a_key_that_was_not_exported_follows_the_details(library: Library) -> None:
    first, second = some(library, 2)
    export_text(library, [first], BIBTEX, PLAIN, Progress())
    with library.edit("Edit") as edit:
        papers.update_fields(edit, paper_id=second, values={"year": 2024})
    assert key_of(library, second)[0].endswith("2024")


# Files


def test_papers_come_in_the_order_asked_and_those_that_are_gone_are_left_out(library: Library, folder: Path) -> None:
    ids = some(library, 600)
    wanted = [*reversed(ids), 99_999]
    export(library, wanted, folder / "papers.bib")
    exported = papers_of(only_file(folder).read_bytes())
    assert [paper.fields.title for paper in exported] == [
        f"Paper number {i} of the export" for i in reversed(range(600))
    ]


def test_nothing_to_export_gives_an_empty_file(library: Library, folder: Path) -> None:
    assert export(library, [], folder / "papers.bib") == 0
    assert only_file(folder).read_bytes() == b""


def test_a_cancelled_export_leaves_the_file_as_it_was(library: Library, folder: Path) -> None:
    ids, target = some(library, 1_100), folder / "papers.bib"
    target.write_text("as it was")
    progress = Progress(lambda _done, _total, _what: progress.cancel())
    with pytest.raises(Cancelled):
        export(library, ids, target, progress)
    assert only_file(folder).read_text() == "as it was"
    export(library, ids, target)
    assert len(papers_of(only_file(folder).read_bytes())) == 1_100


@contextmanager
def disk_that_takes(size_bytes: int) -> Iterator[None]:
    """No file can grow larger; to the program that is the same as a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_full_disk_leaves_the_file_as_it_was(library: Library, folder: Path) -> None:
    ids, target = some(library, 300), folder / "papers.bib"
    target.write_text("as it was")
    with library.edit() as edit:
        keys.fix_keys(edit, paper_ids=ids)  # so that the export writes nothing but its file
    with disk_that_takes(50_000), pytest.raises(ExportFailed, match=f"cannot be written: {os.strerror(errno.EFBIG)}"):
        export(library, ids, target)
    assert only_file(folder).read_text() == "as it was"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_device_without_space_is_told_and_never_replaced(library: Library) -> None:
    with pytest.raises(ExportFailed, match=os.strerror(errno.ENOSPC)):
        export(library, some(library), Path("/dev/full"))
    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)


def test_a_pipe_takes_papers_as_a_file_does(library: Library, folder: Path) -> None:
    pipe = folder / "pipe"
    os.mkfifo(pipe)
    reader = subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE)
    export(library, some(library), pipe)
    out, _ = reader.communicate()
    assert len(papers_of(out)) == 3
    assert stat.S_ISFIFO(only_file(folder).stat().st_mode)


def test_a_folder_that_does_not_exist_and_a_folder_as_target_are_told(library: Library, folder: Path) -> None:
    ids = some(library)
    for target, words in ((folder / "no" / "papers.bib", "No such file"), (folder, "Is a directory")):
        with pytest.raises(ExportFailed, match=f"{words}.*Choose another location"):
            export(library, ids, target)
    assert list(folder.iterdir()) == []
    assert key_of(library, ids[0])[1] is False, "nothing has left the program"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_told(library: Library, folder: Path) -> None:
    folder.chmod(0o500)
    with pytest.raises(ExportFailed, match="Permission denied"):
        export(library, some(library), folder / "papers.bib")


def test_a_file_that_is_replaced_keeps_its_permissions_and_a_new_one_takes_the_usual(
    library: Library, folder: Path
) -> None:
    ids, old, new = some(library), folder / "old.bib", folder / "new.bib"
    old.touch(0o600)
    old.chmod(0o640)
    usual = os.umask(0o027)
    try:
        export(library, ids, old)
        export(library, ids, new)
    finally:
        os.umask(usual)
    assert [stat.S_IMODE(file.stat().st_mode) for file in (old, new)] == [0o640, 0o640]
    assert old.read_bytes() == new.read_bytes() != b""


def test_a_link_to_a_file_stays_a_link(library: Library, folder: Path, tmp_path: Path) -> None:
    real = tmp_path / "real.bib"
    real.touch()
    (folder / "link.bib").symlink_to(real)
    export(library, some(library), folder / "link.bib")
    assert only_file(folder).is_symlink()
    assert len(papers_of(real.read_bytes())) == 3


# What others say


@pytest.fixture(params=["sample", "listing"])
def exported(request: pytest.FixtureRequest, library: Library, folder: Path) -> tuple[Path, int]:
    """The project's own sample and the real page, as they leave the program."""
    if request.param == "sample":
        source = paths.resources() / "samples" / "feed-page.txt"
    else:
        source = shared_data("hf/papers-listing-effective-theory.txt")
    result = import_sources(library, [source], ImportOptions(), Progress())
    return folder / "papers.bib", export(library, list(result.papers), folder / "papers.bib")


def test_bibtex_accepts_what_we_export(exported: tuple[Path, int]) -> None:
    program = oracle("bibtex")
    file, count = exported
    (file.parent / "job.aux").write_text("\\citation{*}\n\\bibstyle{plain}\n\\bibdata{papers}\n")
    done = subprocess.run([program, "job"], cwd=file.parent, capture_output=True, text=True, check=False)
    assert "error" not in done.stdout.lower(), done.stdout
    assert done.returncode == 0
    assert (file.parent / "job.bbl").read_text().count("\\bibitem") == count


def test_biber_accepts_what_we_export(exported: tuple[Path, int]) -> None:
    program = oracle("biber")
    file, count = exported
    command = [program, "--tool", "--validate-datamodel", "--output-file=out.bib", file.name]
    done = subprocess.run(command, cwd=file.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "ERROR" not in done.stdout, done.stdout
    assert (file.parent / "out.bib").read_text().count("@") >= count


def test_what_we_export_comes_in_unchanged(exported: tuple[Path, int], library: Library) -> None:
    file, count = exported
    again = import_sources(library, [file], ImportOptions(), Progress())
    assert (again.added, again.rejected) == (0, ())
    once_more = import_sources(library, [file], ImportOptions(), Progress())
    assert once_more.unchanged == count
