"""Write the texts of the window for translators: `.venv/bin/python packaging/make_translations.py de`.

They go to resources/translations/paperdesk_de.ts, with what has been translated there before; `pyside6-lrelease`
makes of it the .qm that the window loads. Qt's own lupdate does not know the words by which `paperdesk/gui/words.py`
marks texts.
"""

import ast
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree as Xml

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "PaperDesk"  # as in paperdesk/gui/words.py
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
}


def texts_of(source: str) -> Iterator[tuple[str, int, bool]]:
    """Each text of a module, its line, and whether it has a number that decides its form."""
    for call in ast.walk(ast.parse(source)):
        if isinstance(call, ast.Call):
            name = getattr(call.func, "id", getattr(call.func, "attr", ""))
            places = MARKS.get(name) or TABLES.get(name) or ((1,) if _makes_error(name, call) else ())
            for argument in _arguments(call, places):
                for text in _literals(argument):
                    yield text, argument.lineno, name in NUMBERED


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


def make_ts(texts: Mapping[str, tuple[list[str], bool]], language: str, before: Mapping[str, Xml.Element]) -> str:
    """The file for Qt's Linguist; a text that is no longer there leaves it."""
    root = Xml.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = Xml.SubElement(root, "context")
    Xml.SubElement(context, "name").text = CONTEXT
    for text, (places, has_number) in texts.items():
        message = Xml.SubElement(context, "message", {"numerus": "yes"} if has_number else {})
        for place in places:
            file, _, line = place.rpartition(":")
            Xml.SubElement(message, "location", filename=f"../../paperdesk/{file}", line=line)
        Xml.SubElement(message, "source").text = text
        message.append(before.get(text, _untranslated(has_number=has_number)))
    Xml.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + Xml.tostring(root, "unicode") + "\n"


def _untranslated(*, has_number: bool) -> Xml.Element:
    translation = Xml.Element("translation", type="unfinished")
    if has_number:
        Xml.SubElement(translation, "numerusform")
    return translation


def read_ts(file: Path) -> dict[str, Xml.Element]:
    """What has been translated so far."""
    if not file.exists():
        return {}
    messages = Xml.parse(file).iter("message")  # noqa: S314 - a file of this project
    pairs = ((message.findtext("source", ""), message.find("translation")) for message in messages)
    return {source: translation for source, translation in pairs if translation is not None}


def main(language: str) -> None:
    file = FOLDER / f"paperdesk_{language}.ts"
    texts, before = find_texts(ROOT / "paperdesk"), read_ts(file)
    FOLDER.mkdir(exist_ok=True)
    file.write_text(make_ts(texts, language, before), encoding="utf-8")
    print(f"{file}: {len(texts)} texts, {sum(text in before for text in texts)} of them there before")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "en")
