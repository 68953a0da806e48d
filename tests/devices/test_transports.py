"""Real programs carry the folder: two libraries come to hold the same, with files, and nothing is lost on the way."""

import os
from pathlib import Path

import pytest

from paperdesk.devices import membership
from paperdesk.library import annotations, attachments, papers, tags
from tests.devices.carriers import CARRIERS, contents, missing
from tests.devices.fleet import Fleet, differences
from tests.drafts import add, draft

pytestmark = pytest.mark.skipif(not os.environ.get("PAPERDESK_LONG"), reason="real programs: part of .ci/long")


@pytest.mark.parametrize("name", sorted(CARRIERS))
def test_a_real_program_carries_the_folder(fleet: Fleet, tmp_path: Path, name: str) -> None:
    if why := missing(name):
        pytest.skip(why)
    folders = [tmp_path / "here", tmp_path / "there"]
    for folder in folders:
        folder.mkdir()
    one, other = fleet.add(), fleet.add()
    numbers = add(one.library, *(draft(f"Paper {n} on sleep", "Ann Lee", year=2000 + n % 20) for n in range(200)))
    membership.set_up(one.library, folders[0], merging=fleet.merging)
    with CARRIERS[name](tmp_path, folders) as carry:
        carry()
        membership.join(other.library, folders[1], merging=fleet.merging)
        for turn in range(4):
            source = tmp_path / f"{turn}.pdf"
            source.write_bytes(b"%PDF" + os.urandom(100_000))
            kept = attachments.keep_file(one.folder, source)
            with one.edit() as edit:
                attachments.attach_file(edit, paper_id=numbers[turn], file=kept)
                note = annotations.add_annotation(edit, paper_id=numbers[turn], text=f"Here {turn}.")
                papers.set_starred(edit, paper_ids=numbers[turn * 10 : turn * 10 + 5], starred=True)
            with other.edit() as edit:
                found = other.id_of(one.uid(numbers[turn]))
                annotations.add_annotation(edit, paper_id=found, text=f"There {turn}.")
                tags.tag_papers(edit, paper_ids=[found], names=[f"turn {turn}"])
            for _ in range(2):
                one.sync()
                other.sync()
                carry()
            one.sync()
            other.sync()
            assert differences(one.seen(), other.seen()) == []
            assert (other.folder / kept.path).read_bytes() == source.read_bytes()
            assert note
        carry()
    assert contents(folders[0]) == contents(folders[1])
    assert other.ask("select count(*) from annotations") == [(8,)]
    assert other.ask("select count(*) from papers where starred") == [(20,)]
