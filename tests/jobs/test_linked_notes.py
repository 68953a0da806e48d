"""A linked folder of notes follows the library and never touches what its reader wrote."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paperdesk.errors import ExportFailed, InvalidField
from paperdesk.jobs.linked_files import update_linked_files
from paperdesk.jobs.linked_notes import link_notes
from paperdesk.jobs.progress import Progress
from paperdesk.library.annotations import add_annotation, remove_annotation, set_annotation_text
from paperdesk.library.keys import set_key
from paperdesk.library.library import Library
from paperdesk.library.records import LinkedFileRow
from paperdesk.library.tags import tag_papers
from tests.drafts import add, draft
from tests.helpers.examples import examples


class Vault:
    """A library with a linked folder; `ids` are what its query finds."""

    def __init__(self, library: Library, folder: Path) -> None:
        self.library, self.folder = library, folder
        self.ids: Sequence[int] = add(
            library, draft("Alpha nets", "Ann Lee", year=2020), draft("Beta nets", "Bo Ng", year=2021)
        )
        with library.edit() as edit:
            for paper_id, key in zip(self.ids, ("lee2020", "ng2021"), strict=True):
                set_key(edit, paper_id=paper_id, key=key)
        folder.mkdir()
        link_notes(library, folder, "tag:x")

    def note(self, text: str, paper: int = 0) -> int:
        with self.library.edit("Note") as edit:
            return add_annotation(edit, paper_id=self.ids[paper], text=text)

    def update(self) -> LinkedFileRow:
        (row,) = update_linked_files(self.library, lambda _query: self.ids, Progress())
        return row

    @property
    def files(self) -> list[str]:
        return sorted(str(file.relative_to(self.folder)) for file in self.folder.rglob("*.md"))

    def text(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")


@pytest.fixture
def vault(library: Library, tmp_path: Path) -> Vault:
    return Vault(library, tmp_path / "vault")


def test_notes_are_written_for_annotated_papers_and_follow(vault: Vault) -> None:
    first = vault.note("My thought")
    row = vault.update()
    assert (row.error, row.paper_count, vault.files) == ("", 1, ["@lee2020.md"])
    assert "My thought" in vault.text("@lee2020.md")
    with vault.library.edit("Note") as edit:
        set_annotation_text(edit, annotation_id=first, text="My second thought")
    vault.note("On beta", 1)
    assert vault.update().paper_count == 2
    assert "My second thought" in vault.text("@lee2020.md")
    assert vault.files == ["@lee2020.md", "@ng2021.md"]
    with vault.library.edit("Remove") as edit:
        remove_annotation(edit, annotation_id=first)
    vault.update()
    assert "~~My second thought~~" in vault.text("@lee2020.md")


def test_what_is_told_of_a_paper_follows_as_well(vault: Vault) -> None:
    vault.note("My thought")
    vault.update()
    with vault.library.edit("Tag") as edit:
        tag_papers(edit, paper_ids=[vault.ids[0]], names=["deep"])
    vault.update()
    assert '- "deep"' in vault.text("@lee2020.md")
    with vault.library.edit("Key") as edit:
        set_key(edit, paper_id=vault.ids[0], key="alpha")
    vault.update()
    assert 'citekey: "alpha"' in vault.text("@lee2020.md")


def test_nothing_is_written_while_nothing_changes(vault: Vault) -> None:
    vault.note("My thought")
    first = vault.update()
    (vault.folder / "@lee2020.md").unlink()
    assert vault.update() == first
    assert vault.files == []
    vault.note("Another")
    vault.update()
    assert vault.files == ["@lee2020.md"]


def test_a_note_that_was_moved_and_written_in_keeps_every_sign(vault: Vault) -> None:
    vault.note("My thought")
    vault.update()
    (vault.folder / "read").mkdir()
    moved = vault.folder / "read" / "Alpha.md"
    shutil.move(vault.folder / "@lee2020.md", moved)
    before = "\ufeffMine above\r\n" + moved.read_text(encoding="utf-8") + "Mine below, without an end"
    moved.write_bytes(before.encode())
    vault.note("Another")
    assert vault.update().error == ""
    after = moved.read_bytes().decode()
    assert vault.files == ["read/Alpha.md"]
    assert after.startswith("\ufeffMine above\r\n")
    assert after.endswith("Mine below, without an end")
    assert "Another" in after


def test_a_part_that_somebody_wrote_into_is_left_alone_and_told_until_it_is_free(vault: Vault) -> None:
    vault.note("My thought")
    vault.update()
    edited = vault.text("@lee2020.md").replace("My thought", "My thought, and more in Obsidian")
    (vault.folder / "@lee2020.md").write_text(edited, encoding="utf-8")
    vault.note("Another")
    assert "@lee2020.md was not changed" in vault.update().error
    assert vault.text("@lee2020.md") == edited
    assert "Another" in vault.text("@lee2020.conflict.md")
    (vault.folder / "@lee2020.md").write_text(edited.replace(", and more in Obsidian", ""), encoding="utf-8")
    assert vault.update().error == ""
    assert "Another" in vault.text("@lee2020.md")


def test_a_folder_that_is_gone_is_said_and_not_made_anew(vault: Vault) -> None:
    vault.note("My thought")
    vault.folder.rmdir()
    assert "is missing" in vault.update().error
    assert not vault.folder.exists()
    vault.folder.mkdir()
    assert vault.update().error == ""
    assert vault.files == ["@lee2020.md"]


def test_a_paper_that_is_no_longer_found_keeps_its_note(vault: Vault) -> None:
    vault.note("My thought")
    vault.update()
    before = vault.text("@lee2020.md")
    vault.ids, all_ids = vault.ids[1:], vault.ids
    assert vault.update().error == ""
    vault.ids = []
    assert vault.update().error == ""
    vault.ids = all_ids
    vault.update()
    assert vault.text("@lee2020.md") == before


def test_a_folder_is_linked_once_and_must_be_there(vault: Vault, tmp_path: Path) -> None:
    with pytest.raises(InvalidField, match="already a linked file"):
        link_notes(vault.library, vault.folder, "")
    with pytest.raises(ExportFailed, match="is missing"):
        link_notes(vault.library, tmp_path / "absent", "")


WORDS = st.text(st.characters(exclude_characters="%#\x00", exclude_categories=["Cs"]), max_size=40)


@settings(max_examples=examples(25), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(above=WORDS, below=WORDS, thought=WORDS)
def test_whatever_is_written_around_the_marked_parts_stays(vault: Vault, above: str, below: str, thought: str) -> None:
    vault.note("First")
    vault.update()
    file = vault.folder / "@lee2020.md"
    front, _, rest = file.read_bytes().decode().rpartition("---\n\n# ")
    mine = f"{front}---\n\n{above}\n# {rest}{below}"
    file.write_bytes(mine.encode())
    vault.note(thought)
    assert vault.update().error == ""
    after = file.read_bytes().decode()
    assert f"---\n\n{above}\n# " in after
    assert after.endswith(below)
    file.unlink()
