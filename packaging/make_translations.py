"""Bring the translations in step with the program: `.venv/bin/python packaging/make_translations.py [LANGUAGE]...`.

For each language of paperdesk/language.py, or those named, it writes all texts that people see to
resources/translations/paperdesk_LANGUAGE.ts, with what has been translated there before, and builds of it the .qm that
the program loads, with Qt's lrelease. Translate the .ts with an editor or Qt's Linguist, and run it again. A text that
left the program is kept there as vanished, should it come back; `--drop` removes those. Qt's own lupdate does not know
the words by which `paperdesk/gui/words.py` marks texts.
"""

import argparse
import ast
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree as Xml

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # the program of this checkout, whatever is installed

from paperdesk.language import LANGUAGES, paragraphs

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "PaperDesk"  # as in paperdesk/gui/words.py
FORMS = {"de": 2, "es": 2, "fr": 2, "pt_BR": 2, "zh_CN": 1, "ja": 1}  # of a number, by Qt's rules of the language
MARKS = {
    "tr": (0,),
    "mark": (0,),
    "Words": (0,),
    "tr_n": (1,),
    "counted": (1,),
    "by_name": (0,),
    "by_number": (1,),
}  # which arguments are texts; of a number, the plural
NUMBERED = {"tr_n", "counted", "by_number"}
TABLES: Mapping[str, Sequence[int | str]] = {
    "Action": (1, 2),
    "_action": (1,),
    "Setting": (0, 3, 5, "help"),
    "Number": (3, 4),
    "Column": (1,),
    "Exporter": (1, 2),
    "CitationForm": (2,),
    "Importer": (1,),
    "option": ("help",),
    "Option": ("help",),
}
COMMANDS = {"command", "group"}  # of click, which shows the docstring of the function


def texts_of(source: str) -> Iterator[tuple[str, int, bool]]:
    """Each text of a module, its line, and whether it has a number that decides its form."""
    for call in ast.walk(ast.parse(source)):
        if isinstance(call, ast.FunctionDef) and any(map(_makes_command, call.decorator_list)):
            if described := ast.get_docstring(call):
                yield paragraphs(described), call.lineno, False
        elif isinstance(call, ast.Call):
            name = getattr(call.func, "id", getattr(call.func, "attr", ""))
            places = MARKS.get(name) or TABLES.get(name) or ((1,) if _makes_error(name, call) else ())
            for argument in _arguments(call, places):
                for text in _literals(argument):
                    yield text, argument.lineno, name in NUMBERED


def _makes_command(decorator: ast.expr) -> bool:
    """Whether it is like `@click.command("star")` and takes its help from the docstring."""
    is_call = isinstance(decorator, ast.Call) and getattr(decorator.func, "attr", "") in COMMANDS
    return is_call and not any(word.arg == "help" for word in decorator.keywords)  # type: ignore[attr-defined]


def _arguments(call: ast.Call, places: Sequence[int | str]) -> Iterator[ast.expr]:
    yield from (call.args[place] for place in places if isinstance(place, int) and place < len(call.args))
    yield from (keyword.value for keyword in call.keywords if keyword.arg in places)


def _literals(node: ast.expr) -> Iterator[str]:
    """A text, or both of `one if ... else other`."""
    if isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value


def _makes_error(name: str, call: ast.Call) -> bool:
    """Whether it is like `ImportFailed("source-empty", "{subject} is empty.", subject=...)`."""
    from paperdesk import errors  # noqa: PLC0415 - where only texts are looked for

    kind = getattr(errors, name, None)
    return isinstance(kind, type) and issubclass(kind, errors.PaperDeskError) and len(call.args) > 1


def find_texts(package: Path) -> dict[str, tuple[list[str], bool]]:
    """All texts: where each stands ("gui/desk/ask.py:12"), and whether a number decides its form."""
    found: dict[str, tuple[list[str], bool]] = {}
    for file in sorted(package.rglob("*.py")):
        for text, line, has_number in texts_of(file.read_text(encoding="utf-8")):
            places, has_forms = found.get(text, ([], False))
            found[text] = [*places, f"{file.relative_to(package).as_posix()}:{line}"], has_number or has_forms
    return found


def make_ts(
    texts: Mapping[str, tuple[list[str], bool]],
    language: str,
    before: Mapping[str, Xml.Element],
    *,
    drops: bool = False,
) -> str:
    """The file for translators. Places are without lines, so that it changes only where texts do."""
    root = Xml.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = Xml.SubElement(root, "context")
    Xml.SubElement(context, "name").text = CONTEXT
    for text, (places, has_number) in texts.items():
        message = Xml.SubElement(context, "message", {"numerus": "yes"} if has_number else {})
        for file in dict.fromkeys(place.rpartition(":")[0] for place in places):
            Xml.SubElement(message, "location", filename=f"../../paperdesk/{file}")
        Xml.SubElement(message, "source").text = text
        message.append(_translation(before.get(text), FORMS.get(language, 2) if has_number else 0))
    for text in () if drops else sorted(set(before) - set(texts)):
        _add_vanished(context, text, before[text])
    Xml.indent(root, "    ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{Xml.tostring(root, "unicode")}\n'


def _translation(before: Xml.Element | None, forms: int) -> Xml.Element:
    """What was translated, with as many forms as the language has; unfinished if anything of it is missing."""
    old = forms_of(before) if before is not None else []
    wanted = max(forms, 1)
    texts = [*old[:wanted], *[""] * (wanted - len(old))]
    is_doubted = before is not None and before.get("type") == "unfinished"
    made = Xml.Element("translation", {} if all(texts) and not is_doubted else {"type": "unfinished"})
    if not forms:
        made.text = texts[0]
    for text in texts[:forms]:
        Xml.SubElement(made, "numerusform").text = text
    return made


def forms_of(translation: Xml.Element) -> list[str]:
    """The forms of a number, or the one of another text."""
    numbered = [form.text or "" for form in translation.iter("numerusform")]
    return numbered or [translation.text or ""]


def _add_vanished(context: Xml.Element, text: str, translation: Xml.Element) -> None:
    """Keep what was translated, unless it was not."""
    forms = forms_of(translation)
    if any(forms):
        has_number = translation.find("numerusform") is not None
        message = Xml.SubElement(context, "message", {"numerus": "yes"} if has_number else {})
        Xml.SubElement(message, "source").text = text
        kept = Xml.SubElement(message, "translation", type="vanished")
        if has_number:
            for form in forms:
                Xml.SubElement(kept, "numerusform").text = form
        else:
            kept.text = forms[0]


def read_ts(file: Path) -> dict[str, Xml.Element]:
    """What has been translated so far."""
    if not file.exists():
        return {}
    messages = Xml.parse(file).iter("message")  # noqa: S314 - a file of this project
    pairs = ((message.findtext("source", ""), message.find("translation")) for message in messages)
    return {source: translation for source, translation in pairs if translation is not None}


def build_qm(file: Path, target: Path) -> None:
    """Make the file that the program loads: each translated text, without those that are unfinished.

    Raises:
        CalledProcessError: the .ts is not valid; Qt has said why.
    """
    release = Path(sys.executable).with_name("pyside6-lrelease")
    words = ["-silent", "-nounfinished", str(file), "-qm", str(target)]
    subprocess.run([release, *words], check=True)


def update(language: str, texts: Mapping[str, tuple[list[str], bool]], *, drops: bool) -> str:
    """Write the files of a language; returns a line that tells what is missing."""
    file = FOLDER / f"paperdesk_{language}.ts"
    file.write_text(make_ts(texts, language, read_ts(file), drops=drops), encoding="utf-8")
    build_qm(file, file.with_suffix(".qm"))
    missing = sum(found.get("type") == "unfinished" for found in read_ts(file).values())
    return f"{file.name}: {len(texts)} texts, {missing} to be translated"


def check(language: str, texts: Mapping[str, tuple[list[str], bool]]) -> int:
    """Print what is wrong with a language; returns how much."""
    from translation_faults import faults_of  # noqa: PLC0415 - which imports this module

    faults = faults_of(language, texts, FOLDER)
    print(*(f"{language}: {fault}" for fault in faults), sep="\n")
    return len(faults)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--drop", action="store_true", help="drop translations of texts that are no longer there")
    parser.add_argument("--check", action="store_true", help="change nothing, and tell what is wrong")
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE", help="such as de or pt_BR; all that PaperDesk has")
    wishes = parser.parse_args()
    texts = find_texts(ROOT / "paperdesk")
    FOLDER.mkdir(exist_ok=True)
    languages = wishes.languages or [known.code for known in LANGUAGES]
    if wishes.check:
        return 1 if sum(check(language, texts) for language in languages) else 0
    for language in languages:
        print(update(language, texts, drops=wishes.drop))
    return 0


if __name__ == "__main__":
    sys.exit(main())
