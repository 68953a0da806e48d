"""Citations in a real LibreOffice Writer without a screen, with a real server; only the picker is answered here."""

import os
import shutil
import subprocess
import time
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from paperdesk.doors.doors import Doorway, open_doors
from paperdesk.doors.server import Server
from paperdesk.importers.base import Source
from paperdesk.jobs.citation_styles import add_style
from paperdesk.jobs.import_files import ImportOptions, import_sources
from paperdesk.jobs.office import find_unopkg, install_extension, remove_extension
from paperdesk.jobs.pandoc import find_pandoc
from paperdesk.jobs.progress import Progress
from paperdesk.library.library import Library
from paperdesk.library.papers import update_fields
from paperdesk.model.citing import Pick
from paperdesk.settings import DoorSettings
from tests.helpers.note_style import NOTE_STYLE
from tests.office.writer import Refused, Writer, office, python_with_uno

BIBTEX = """@article{lee2020, title = {Deep sleep of machines}, author = {Lee, Ann}, year = 2020, journal = {J. Sleep}}
@article{lee2020b, title = {Awake again}, author = {Lee, Ann}, year = 2020, journal = {J. Sleep}}
@book{chen2022, title = {Grokking in practice}, author = {Chen, Bo}, year = 2022, publisher = {Press}}
"""
LACKS = "LibreOffice Writer and a Python with uno are not installed" if not python_with_uno() else ""
PANDOC = find_pandoc()
if not LACKS and (PANDOC is None or not PANDOC.knows_styles):
    LACKS = "the extra “styles” is not installed"
pytestmark = pytest.mark.skipif(bool(LACKS) and "PAPERDESK_REQUIRE_PROGRAMS" not in os.environ, reason=LACKS or "-")


class Reader:
    """Answers the picker: what the test puts there, one citation after the other."""

    def __init__(self) -> None:
        self.next: list[list[Pick]] = []
        self.had: list[Pick] = []

    def pick(self, query: str, picks: Sequence[Pick]) -> list[Pick]:
        self.had = list(picks)
        return self.next.pop(0)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Writer, Path]]:
    folder = tmp_path_factory.mktemp("office")
    with office(folder) as writer:
        yield writer, folder


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def server(library: Library, reader: Reader) -> Iterator[Server]:
    import_sources(library, [Source(BIBTEX.encode())], ImportOptions(), Progress())
    opened = open_doors(Doorway(library, lambda _text: [], reader.pick), DoorSettings(enabled=True, port=0))
    yield opened
    opened.close()


@pytest.fixture
def writer(running: tuple[Writer, Path], server: Server) -> Writer:
    running[0].new(server.port)
    return running[0]


@pytest.fixture
def folder(running: tuple[Writer, Path]) -> Path:
    return running[1]


def cite(writer: Writer, reader: Reader, *picks: Pick) -> None:
    reader.next.append(list(picks))
    writer.do("cite")


def write_three(writer: Writer, reader: Reader) -> None:
    """Some text that cites three papers and ends with the bibliography."""
    writer.do("type", text="Machines sleep ")
    cite(writer, reader, Pick(1, "see", "12"))
    writer.do("type", text=" and wake ")
    cite(writer, reader, Pick(2))
    writer.do("type", text=".\nThey think ")
    cite(writer, reader, Pick(3), Pick(1))
    writer.do("type", text=".\n")
    writer.do("bibliography")


APA = (
    "Machines sleep (see Lee, 2020b, p. 12) and wake (Lee, 2020a).\nThey think (Chen, 2022; Lee, 2020b).\n"
    "Chen, B. (2022). Grokking in practice. Press.\nLee, A. (2020a). Awake again. J. Sleep.\n"
    "Lee, A. (2020b). Deep sleep of machines. J. Sleep.\n"
)


def test_citations_and_a_bibliography_are_written_and_follow_style_and_library(
    writer: Writer, reader: Reader, library: Library
) -> None:
    write_three(writer, reader)
    assert writer.do("text")["text"] == APA
    assert writer.do("looks", words="Grokking in practice")["italic"]
    assert not writer.do("looks", words=". Press.")["italic"]
    assert writer.do("looks", words="Awake again")["indent"] < 0
    assert writer.do("style", name="ieee") == []
    shown = writer.do("text")
    assert shown["marks"] == ["see [1, p. 12]", "[2]", "[1], [3]"]
    assert shown["bibliography"][0] == "[1]\tA. Lee, “Deep sleep of machines,” J. Sleep, 2020."
    assert shown["style"] == "ieee"
    writer.do("style", name="nature")
    assert writer.do("looks", words="wake 2")["raised"] > 0
    assert not writer.do("looks", words="They think")["raised"]
    with library.edit() as edit:
        update_fields(edit, paper_id=3, values={"title": "Understanding"})
    assert writer.do("refresh") == []
    assert "Understanding" in writer.do("text")["bibliography"][2]
    writer.do("style", name="apa")
    assert writer.do("text")["text"] == APA.replace("Grokking in practice", "Understanding")


def test_each_command_is_one_step_of_undo(writer: Writer, reader: Reader) -> None:
    write_three(writer, reader)
    writer.do("style", name="ieee")
    numbered = writer.do("text")
    writer.do("undo")
    assert (writer.do("text")["text"], writer.do("text")["style"]) == (APA, "apa")
    writer.do("undo")
    assert writer.do("text")["bibliography"] is None
    assert writer.do("text")["marks"] == ["(see Lee, 2020b, p. 12)", "(Lee, 2020a)", "(Chen, 2022; Lee, 2020b)"]
    writer.do("redo")
    writer.do("redo")
    assert writer.do("text") == numbered
    assert writer.do("refresh") == []
    assert writer.do("text") == numbered


def test_a_saved_document_is_refreshed_with_another_library(
    writer: Writer, reader: Reader, folder: Path, tmp_path: Path
) -> None:
    write_three(writer, reader)
    writer.do("save", name="paper.odt")
    content = zipfile.ZipFile(folder / "paper.odt").read("content.xml").decode()
    assert content.count("<text:reference-mark-start") == content.count("<text:reference-mark-end") == 3
    assert "Deep sleep of machines&quot;" in content
    writer.do("open", name="paper.odt")
    assert writer.do("text")["text"] == APA
    assert writer.do("refresh") == []
    with closing(Library(tmp_path / "other")) as other:
        import_sources(
            other, [Source(BIBTEX.split("\n")[1].replace("lee2020b", "awake").encode())], ImportOptions(), Progress()
        )
        opened = open_doors(Doorway(other, lambda _text: [], reader.pick), DoorSettings(enabled=True, port=0))
        try:
            writer.do("open", name="paper.odt", port=opened.port)
            told = writer.do("style", name="ieee")
            shown = writer.do("text")
            assert shown["marks"] == ["see [1, p. 12]", "[2]", "[1], [3]"]
            assert shown["keys"] == [["lee2020"], ["awake"], ["chen2022", "lee2020"]]
            assert told == [
                "2 cited papers are not in your library and were taken from the document: lee2020, chen2022."
            ]
        finally:
            opened.close()
    writer.do("save", name="paper.pdf")
    if shutil.which("pdftotext"):
        done = subprocess.run(["pdftotext", "-layout", folder / "paper.pdf", "-"], capture_output=True, check=True)
        assert "wake [2]" in done.stdout.decode()
        assert "“Deep sleep of machines,”" in done.stdout.decode()


def test_a_style_of_notes_makes_footnotes_and_takes_them_back(
    writer: Writer, reader: Reader, library: Library, tmp_path: Path
) -> None:
    (tmp_path / "notes.csl").write_text(NOTE_STYLE, encoding="utf-8")
    add_style(library, tmp_path / "notes.csl")
    writer.do("type", text="First")
    writer.do("note")
    writer.do("type", text="My own note.")
    writer.do("end")
    writer.do("type", text=" then ")
    cite(writer, reader, Pick(1, "", "3"))
    writer.do("type", text=" and ")
    cite(writer, reader, Pick(2))
    writer.do("type", text=" and ")
    cite(writer, reader, Pick(1))
    writer.do("type", text=".")
    writer.do("style", name="notes")
    shown = writer.do("text")
    assert shown["text"] == "First1 then2 and3 and4."
    first = "Ann Lee, Deep sleep of machines, 3."
    assert shown["notes"] == ["My own note.", first, "Ann Lee, Awake again.", "Lee, n. 2."]
    writer.do("type", text=" More")
    cite(writer, reader, Pick(3))
    assert writer.do("text")["notes"][4] == "Bo Chen, Grokking in practice."
    writer.do("undo")
    writer.do("to", words=" More")
    writer.do("undo")
    writer.do("style", name="apa")
    shown = writer.do("text")
    assert shown["text"] == "First1 then (Lee, 2020b, p. 3) and (Lee, 2020a) and (Lee, 2020b)."
    assert shown["notes"] == ["My own note."]


def test_a_citation_is_edited_and_what_was_typed_beside_it_stays(writer: Writer, reader: Reader) -> None:
    writer.do("type", text="Sleep ")
    cite(writer, reader, Pick(1, "", "3"))
    cite(writer, reader, Pick(3))
    writer.do("type", text="tail")
    writer.do("to", words="(Lee, 2020, p")
    reader.next.append([Pick(2, "cf.", "")])
    writer.do("edit")
    assert reader.had == [Pick(1, "", "3")]
    shown = writer.do("text")
    assert shown["text"] == "Sleep (cf. Lee, 2020)(Chen, 2022)tail"
    assert shown["keys"] == [["lee2020b"], ["chen2022"]]
    writer.do("to", words="Sleep", after=False)
    with pytest.raises(Refused, match="no-citation"):
        writer.do("edit")


def test_a_citation_between_two_others_and_one_in_front_of_all(writer: Writer, reader: Reader) -> None:
    writer.do("style", name="ieee")
    cite(writer, reader, Pick(1))
    cite(writer, reader, Pick(3))
    writer.do("to", words="[1]")
    cite(writer, reader, Pick(2))
    assert writer.do("text")["marks"] == ["[1]", "[2]", "[3]"]
    assert writer.do("text")["keys"] == [["lee2020"], ["lee2020b"], ["chen2022"]]
    writer.do("to", words="[1]", after=False)
    cite(writer, reader, Pick(3))
    shown = writer.do("text")
    assert (shown["text"], shown["marks"]) == ("[1][2][3][1]", ["[1]", "[2]", "[3]", "[1]"])


def test_citations_in_tables_notes_and_text_are_numbered_in_the_order_of_reading(
    writer: Writer, reader: Reader
) -> None:
    writer.do("style", name="ieee")
    writer.do("type", text="Before ")
    writer.do("end")
    writer.do("cell")
    cite(writer, reader, Pick(2))
    writer.do("type", text="after ")
    cite(writer, reader, Pick(3))
    writer.do("to", words="Before ")
    writer.do("note")
    cite(writer, reader, Pick(1))
    shown = writer.do("text")
    assert shown["keys"] == [["lee2020"], ["lee2020b"], ["chen2022"]]
    assert shown["marks"] == ["[1]", "[2]", "[3]"]
    assert shown["notes"] == ["[1]"]


def test_what_the_reader_changed_by_hand_is_left_and_told(writer: Writer, reader: Reader) -> None:
    write_three(writer, reader)
    writer.do("replace", old="(Lee, 2020a)", new="(Lee’s other paper)")
    with pytest.raises(Refused):
        writer.do("replace", old="Grokking in practice. Press", new="protected")
    writer.do("unprotect")
    writer.do("replace", old="Grokking in practice. Press", new="Grokking, by hand")
    told = writer.do("style", name="ieee")
    assert len(told) == 2
    shown = writer.do("text")
    assert "Grokking, by hand" in shown["text"]
    assert "(Lee’s other paper)" in shown["text"]
    assert shown["marks"][0] == "see [1, p. 12]"


def test_nothing_changes_when_paperdesk_is_not_there_or_the_place_is_wrong(
    writer: Writer, reader: Reader, server: Server
) -> None:
    write_three(writer, reader)
    writer.do("to", words="(see Le")
    with pytest.raises(Refused, match="in-citation"):
        cite(writer, reader, Pick(1))
    writer.do("to", words="Awake")
    with pytest.raises(Refused, match="in-bibliography"):
        cite(writer, reader, Pick(1))
    writer.do("header")
    with pytest.raises(Refused, match="not-here"):
        cite(writer, reader, Pick(1))
    with pytest.raises(Refused, match="There is no citation style “nothing”"):
        writer.do("style", name="nothing")
    steps = writer.do("steps")
    server.close()
    with pytest.raises(Refused, match="no-answer"):
        writer.do("refresh")
    assert writer.do("text")["text"] == APA
    assert writer.do("steps") == steps


def test_tracked_changes_and_characters_beyond_the_plane_cost_nothing(writer: Writer, reader: Reader) -> None:
    writer.do("type", text="Sleep 😀 ")
    cite(writer, reader, Pick(1, "😀 see"))
    writer.do("track")
    writer.do("style", name="ieee")
    writer.do("style", name="nature")
    shown = writer.do("text")
    assert shown["marks"] == ["😀 see 1"]
    assert shown["text"] == "Sleep 😀 😀 see 1"


def test_a_note_that_grew_into_a_citation_is_never_lost(writer: Writer, reader: Reader) -> None:
    writer.do("type", text="Sleep ")
    cite(writer, reader, Pick(1))
    writer.do("type", text=" tail")
    writer.do("to", words="(Lee, 2020)")
    writer.do("type", text="x")  # the mark no longer keeps its end
    writer.do("to", words="(Lee, 2020)")
    writer.do("note")
    writer.do("type", text="Mine.")
    shown = writer.do("text")
    assert (shown["marks"], shown["notes"]) == (["(Lee, 2020)1x"], ["Mine."])
    (told,) = writer.do("style", name="ieee")
    assert told.startswith("Citations that you changed by hand were left as they are: 1.")
    with pytest.raises(Refused, match="not-plain"):
        reader.next.append([Pick(2)])
        writer.do("to", words="(Lee, 2020)")
        writer.do("edit")
    writer.do("unlink")
    shown = writer.do("text")
    assert (shown["text"], shown["notes"]) == ("Sleep (Lee, 2020)1x tail", ["Mine."])


def test_text_that_grew_into_a_citation_is_put_outside(writer: Writer, reader: Reader) -> None:
    cite(writer, reader, Pick(1))
    writer.do("type", text=" tail")
    writer.do("to", words="(Lee, 2020)", after=False)
    writer.do("type", text="Before ")
    writer.do("to", words="(Lee, 2020)")
    writer.do("type", text=", after")
    writer.do("style", name="ieee")
    shown = writer.do("text")
    assert (shown["text"], shown["marks"]) == ("Before [1], after tail", ["[1]"])


def test_unlinked_citations_are_text(writer: Writer, reader: Reader) -> None:
    write_three(writer, reader)
    writer.do("unlink")
    shown = writer.do("text")
    assert (shown["text"], shown["marks"], shown["bibliography"]) == (APA, [], None)
    assert writer.do("looks", words="Grokking in practice")["italic"]
    writer.do("undo")
    assert len(writer.do("text")["marks"]) == 3


@pytest.mark.skipif(find_unopkg() is None, reason="unopkg is not installed")
def test_the_installed_extension_inserts_what_the_reader_picks(
    server: Server, reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if os.geteuid() == 0:  # unopkg refuses root; this keeps root's access to files
        script = tmp_path / "unopkg"
        script.write_text(f'#!/bin/sh\nexec unshare --user {find_unopkg()} "$@"\n')
        script.chmod(0o755)
        monkeypatch.setattr("paperdesk.jobs.office.find_unopkg", lambda: str(script))
    profile = (tmp_path / "profile").as_uri()
    install_extension(server.port, profile=profile)
    install_extension(server.port, profile=profile)  # over itself, as after an update
    reader.next.append([Pick(1, "see", "12")])
    with office(tmp_path) as writer:
        writer.new(server.port, hidden=False)
        writer.do("type", text="Sleep ")
        writer.do("menu", command="insert")
        end = time.monotonic() + 180
        while writer.do("text")["text"] != "Sleep (see Lee, 2020, p. 12)":
            assert time.monotonic() < end, writer.do("text")
            time.sleep(0.1)
        writer.do("menu", command="bibliography")
        assert writer.do("text")["bibliography"] == ["Lee, A. (2020). Deep sleep of machines. J. Sleep."]
    remove_extension(profile=profile)
