"""The translations: every text of the program is in every language, with all that belongs to it."""

from pathlib import Path

import pytest
from make_translations import FOLDER, build_qm, find_texts, make_ts
from translation_faults import faults_in, faults_of

from paperdesk.language import LANGUAGES
from tests.helpers.translated import PROJECT, translation

CODES = [known.code for known in LANGUAGES]


@pytest.fixture(scope="module")
def texts() -> dict[str, tuple[list[str], bool]]:
    return find_texts(PROJECT / "paperdesk")


@pytest.mark.skipif(not any(FOLDER.glob("*.ts")), reason="there are no translations")
@pytest.mark.parametrize("language", CODES)
def test_every_text_is_translated_with_all_that_belongs_to_it(
    language: str, texts: dict[str, tuple[list[str], bool]]
) -> None:
    assert faults_of(language, texts, FOLDER) == []


@pytest.mark.parametrize(
    ("source", "form", "fault"),
    [
        ("Saved as {target}.", "Gespeichert.", "other placeholders"),
        ("Saved as {target}.", "Gespeichert als {ziel}.", "other placeholders"),
        ("Saved as {target}.", "Gespeichert als {target.", "other placeholders"),
        ("No such option {name!r}.", "Keine Option {name}.", "other placeholders"),
        ("Keep &both (B)", "Beide behalten (B)", "other accelerator"),
        ("Both", "&Beide", "other accelerator"),
        ("A <b>bold</b> word", "Ein <b>fettes Wort", "other tags"),
        ("Export…", "Exportieren", "other end"),
        ("Export", "Exportieren…", "other end"),
        ("Name:", "Name", "other end"),
        ("First\nSecond", "Erstens, zweitens", "other spaces"),
        (" min", "min", "other spaces"),
        ("Press Ctrl+C to stop", "Zum Beenden Strg+B", "other keys"),
        ("Papers (*.bib *.ris)", "Arbeiten (*.bib)", "other keys"),
        ("Run it again with --yes", "Noch einmal mit --ja", "other keys"),
        ("List them with: paperdesk backup list", "Liste: paperdesk sicherung liste", "other keys"),
        ("Such as tag:draft", "Etwa schlagwort:entwurf", "other keys"),
        ("Find papers matching QUERY", "Findet Arbeiten zu ABFRAGE", "other keys"),
        ("Star", " ", "not translated"),
    ],
)
def test_a_part_of_a_text_that_is_lost_is_told(source: str, form: str, fault: str) -> None:
    assert list(faults_in(source, [source], "de", has_number=False)) == []
    (told,) = faults_in(source, [form], "de", has_number=False)
    assert told.startswith(fault)


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("Name:", "名前："),
        ("Keep &both (B)", "两者都保留(&B)"),
        ("Name:", "Nom\N{NO-BREAK SPACE}:"),
        ("{a} of {b}", "{b} の {a}"),
        ("Press Ctrl+C to stop", "Zum Beenden Strg+C"),
        ("It begins with https://.", "以 https:// 开头"),
        ("Fish & chips", "Fisch und Pommes"),
    ],
)
def test_what_a_language_writes_in_its_own_way_is_no_fault(source: str, form: str) -> None:
    assert list(faults_in(source, [form], "ja", has_number=False)) == []


def test_a_form_of_a_number_may_leave_it_out() -> None:
    assert (
        list(faults_in("{n} papers in {name}", ["Eine Arbeit in {name}", "{n} in {name}"], "de", has_number=True)) == []
    )
    assert list(faults_in("{n} papers in {name}", ["Eine", "{n} in {name}"], "de", has_number=True)) != []
    assert list(faults_in("{n} papers", ["{n} Arbeiten"], "de", has_number=True)) == ["1 forms, not 2"]


def test_what_is_missing_in_a_file_is_told(tmp_path: Path) -> None:
    file = tmp_path / "paperdesk_de.ts"
    there: dict[str, tuple[list[str], bool]] = {"Star": ([], False), "Tag": ([], False)}
    assert faults_of("de", there, tmp_path) == ["paperdesk_de.ts is missing"]
    done = {"Star": translation(["Stern"], has_number=False)}
    file.write_text(make_ts({"Star": ([], False), "Old": ([], False)}, "de", done), encoding="utf-8")
    build_qm(file, file.with_suffix(".qm"))
    assert faults_of("de", there, tmp_path) == [
        "'Tag' is not in it",
        "'Old' is no text of the program",
        "'Old': unfinished",
    ]
    file.write_text(make_ts({"Star": ([], False)}, "de", done), encoding="utf-8")
    assert faults_of("de", {"Star": ([], False)}, tmp_path) == [], "what has no translation is not built either"
    file.with_suffix(".qm").write_bytes(b"of yesterday")
    (stale,) = faults_of("de", {"Star": ([], False)}, tmp_path)
    assert stale.startswith("paperdesk_de.qm is not built of it")
