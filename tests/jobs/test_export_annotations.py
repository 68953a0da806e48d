"""Annotations into files and folders: nothing of the reader's is overwritten, nothing is silently dropped."""

from pathlib import Path

import pytest

from paperdesk.errors import ExportFailed
from paperdesk.jobs.export_annotations import Written, annotations_as_text, write_annotations, write_notes
from paperdesk.jobs.progress import Progress
from paperdesk.library import keys
from paperdesk.library.annotations import add_annotation, remove_annotation, set_annotation_text
from paperdesk.library.library import Library
from paperdesk.model.annotation import Anchor, AnnotationKind, MarkFilter
from tests.drafts import add, draft

ALL = MarkFilter()


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    return tmp_path / "vault"


def notes(library: Library, vault: Path, wanted: MarkFilter = ALL) -> Written:
    return write_notes(library, None, wanted, vault, Progress())


def mark(library: Library, paper_id: int, quote: str = "the loss is small", color: str = "yellow") -> int:
    with library.edit() as edit:
        anchor = Anchor("abstract", quote)
        return add_annotation(
            edit, paper_id=paper_id, kind=AnnotationKind.HIGHLIGHT, color=color, anchor=anchor, text=""
        )


def paper(library: Library, title: str = "On grokking and generalization") -> int:
    (paper_id,) = add(library, draft(title, "Ann Lee", year=2020))
    return paper_id


def only(vault: Path) -> Path:
    (file,) = vault.glob("*.md")
    return file


def test_each_annotated_paper_gets_a_note_and_the_others_none(library: Library, vault: Path) -> None:
    mark(library, paper(library))
    paper(library, "Another paper that nobody marked")
    told = notes(library, vault)
    assert only(vault).name == "@lee2020.md" or only(vault).name.startswith("@lee")
    assert told.summary == "1 annotation from 1 paper exported."
    assert notes(library, vault).summary == "1 annotation from 1 paper: everything is up to date."


def test_what_the_reader_wrote_around_stays_to_the_byte(library: Library, vault: Path) -> None:
    paper_id = paper(library)
    mark(library, paper_id)
    notes(library, vault)
    file = only(vault)
    before = file.read_bytes().replace(b"\n", b"\r\n")
    file.write_bytes(before + b"my own \xff words, no end")
    mark(library, paper_id, "another quote")
    notes(library, vault)
    after = file.read_bytes()
    assert after.endswith(b"## Notes\r\n\r\nmy own \xff words, no end")
    assert after.count(b"\n") == after.count(b"\r\n")
    assert b"another quote" in after


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_a_note_keeps_its_encoding(library: Library, vault: Path, encoding: str) -> None:
    paper_id = paper(library)
    mark(library, paper_id)
    notes(library, vault)
    file = only(vault)
    text = file.read_text(encoding="utf-8") + "meine Wörter"
    file.write_text(text, encoding=encoding, newline="")
    mark(library, paper_id, "another quote")
    notes(library, vault)
    assert file.read_text(encoding=encoding).endswith("meine Wörter")
    assert "another quote" in file.read_text(encoding=encoding)


def test_a_changed_key_and_a_moved_file_lead_to_the_old_note(library: Library, vault: Path) -> None:
    paper_id = paper(library)
    mark(library, paper_id)
    notes(library, vault)
    moved = vault / "read" / "my name for it.md"
    moved.parent.mkdir()
    only(vault).rename(moved)
    with library.edit() as edit:
        keys.set_key(edit, paper_id=paper_id, key="other2020")
    notes(library, vault)
    assert list(vault.rglob("*.md")) == [moved]
    assert 'citekey: "other2020"' in moved.read_text()


def test_a_removed_annotation_is_struck_also_when_it_was_the_last(library: Library, vault: Path) -> None:
    mark_id = mark(library, paper(library))
    notes(library, vault)
    with library.edit() as edit:
        remove_annotation(edit, annotation_id=mark_id)
    notes(library, vault)
    assert "> ~~the loss is small~~" in only(vault).read_text()
    assert f"^pd-{mark_id}\n" in only(vault).read_text()


def test_a_note_changed_inside_the_marked_part_is_left_and_the_new_text_put_beside(
    library: Library, vault: Path
) -> None:
    paper_id = paper(library)
    mark(library, paper_id)
    notes(library, vault)
    file = only(vault)
    mine = file.read_text().replace("the loss is small", "the loss is small (I doubt it)")
    file.write_text(mine)
    mark(library, paper_id, "another quote")
    told = notes(library, vault)
    beside = file.with_name(f"{file.stem}.conflict.md")
    assert file.read_text() == mine
    assert "another quote" in beside.read_text()
    assert f"{file.name} was not changed because it was edited inside PaperDesk's marked section" in told.summary
    assert beside.name in told.summary
    notes(library, vault)
    assert sorted(vault.iterdir()) == sorted([file, beside])


def test_also_the_conflict_file_is_not_overwritten_once_somebody_wrote_in_it(library: Library, vault: Path) -> None:
    paper_id = paper(library)
    mark(library, paper_id)
    notes(library, vault)
    file = only(vault)
    file.write_text(file.read_text().replace("the loss is", "mine"))
    mark(library, paper_id, "another quote")
    notes(library, vault)
    beside = file.with_name(f"{file.stem}.conflict.md")
    beside.write_text(beside.read_text().replace("another", "my"))
    mark(library, paper_id, "a third quote")
    notes(library, vault)
    assert "my quote" in beside.read_text()
    assert "a third quote" in file.with_name(f"{file.stem}.conflict-2.md").read_text()


@pytest.mark.parametrize("harm", ["%% pd:end %%\n", "%% pd:begin paper"])
def test_damaged_marks_leave_the_file_alone(library: Library, vault: Path, harm: str) -> None:
    paper_id = paper(library)
    mark(library, paper_id)
    notes(library, vault)
    file = only(vault)
    mine = file.read_text().replace(harm, "")
    file.write_text(mine)
    told = notes(library, vault)
    assert file.read_text() == mine
    assert "damaged" in told.summary


def test_marks_that_are_all_gone_while_our_blocks_are_there_are_damaged(library: Library, vault: Path) -> None:
    mark(library, paper(library))
    notes(library, vault)
    file = only(vault)
    mine = "".join(line for line in file.read_text().splitlines(keepends=True) if "pd:" not in line)
    file.write_text(mine)
    assert notes(library, vault).conflicts
    assert file.read_text() == mine


def test_a_note_of_somebody_else_gets_our_part_behind_its_end(library: Library, vault: Path) -> None:
    paper_id = paper(library)
    with library.edit() as edit:
        keys.set_key(edit, paper_id=paper_id, key="lee2020")
    vault.mkdir()
    file = vault / "@lee2020.md"
    file.write_text("# Mine\n\nMy notes")
    mark(library, paper_id)
    notes(library, vault)
    assert file.read_text().startswith("# Mine\n\nMy notes\n\n%% pd:begin paper-")
    assert not notes(library, vault).written


def test_two_papers_never_share_a_note(library: Library, vault: Path) -> None:
    ids = [paper(library), paper(library, "A wholly different thing about stars")]
    for paper_id, key in zip(ids, ("a:b", "A/B"), strict=True):
        mark(library, paper_id)
        with library.edit() as edit:
            keys.set_key(edit, paper_id=paper_id, key=key)
    notes(library, vault)
    assert sorted(file.name for file in vault.iterdir()) == ["@A-B (2).md", "@a-b.md"] or sorted(
        file.name for file in vault.iterdir()
    ) == ["@A-B.md", "@a-b (2).md"]


def test_one_file_takes_up_papers_one_after_the_other(library: Library, tmp_path: Path) -> None:
    file, first = tmp_path / "marks.md", paper(library)
    mark(library, first)
    write_annotations(library, None, ALL, file, Progress())
    file.write_text(file.read_text().replace("# Annotations\n", "# What I read\n\nMine.\n") + "The end")
    second = paper(library, "A wholly different thing about stars")
    mark(library, second, "stars are large")
    write_annotations(library, [second], ALL, file, Progress())
    text = file.read_text()
    assert text.startswith("# What I read\n\nMine.\n")
    assert "the loss is small" in text
    assert text.index("The end\n\n%% pd:begin") < text.index("stars are large")


def test_only_the_colours_and_words_asked_for_are_exported(library: Library) -> None:
    paper_id = paper(library)
    mark(library, paper_id, "Schrödinger's cat", "yellow")
    mark(library, paper_id, "a dog", "red")
    for wanted, there, absent in (
        (MarkFilter(colors=("red",)), "a dog", "cat"),
        (MarkFilter(text="SCHRODINGER"), "cat", "a dog"),
        (MarkFilter(text="grokking dog"), "a dog", "cat"),
    ):
        text = annotations_as_text(library, None, wanted, Progress())
        assert there in text
        assert absent not in text


def test_a_comment_that_changes_is_renewed(library: Library, vault: Path) -> None:
    mark_id = mark(library, paper(library))
    notes(library, vault)
    with library.edit() as edit:
        set_annotation_text(edit, annotation_id=mark_id, text="Now I see")
    notes(library, vault)
    assert "> **Comment:** Now I see" in only(vault).read_text()


def test_a_folder_that_cannot_be_one_is_said(library: Library, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    mark(library, paper(library))
    with pytest.raises(ExportFailed, match="cannot be used for notes"):
        notes(library, tmp_path / "file")


def test_links_to_papers_lead_to_their_notes_under_the_key_of_today(library: Library, vault: Path) -> None:
    first, second = paper(library), paper(library, "A wholly different thing about stars")
    for paper_id, key in ((first, "lee2020"), (second, "old")):
        with library.edit() as edit:
            keys.set_key(edit, paper_id=paper_id, key=key)
    with library.edit() as edit:
        keys.set_key(edit, paper_id=second, key="new")
        add_annotation(edit, paper_id=first, text="see [[old]], not [[My own page]]")
    notes(library, vault)
    assert "see [[@new|old]], not [[My own page]]" in only(vault).read_text()
