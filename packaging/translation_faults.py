"""What is wrong with a translation: texts that are missing, and parts of texts that were lost."""

import re
import string
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree as Xml

from make_translations import FORMS, build_qm, forms_of

ACCELERATOR = re.compile(r"&(?=[^\s&;])")
TAG = re.compile(r"</?[a-z][^<>]*>")
KEPT = re.compile(
    r"(?<=\+)(?:[A-Z]|F\d+)\b"  # keys; their names are the language's own, as on its keyboards: Strg+Z
    r"|\*\.\w+"  # patterns of file names
    r"|(?<![\w-])--[a-z][a-z-]*"  # options
    r"|\bpaperdesk(?: [a-z-]+){1,2}(?= [A-Z]|[”.\s]|$)"  # commands
    r"|\b(?:is|has|tag|author|title|venue|year|added|collection|feed|in|cat|type|key|note):(?=[\w{])"  # query words
    r"|https?://(?:[^\s“”]*[^\s“”.,])?|`[^`]*`"
    r"|\b(?:QUERY|FILE|FOLDER|NAME|PAPER|TEXT|KEY|ADDRESS|BACKUP|OTHERS|KEEP|PATTERN|CONFLICT|VALUE|INVITATION|FIELD=VALUE)\b"
)
COLONS, DOTS = (":", "："), ("…", "……")


def placeholders(text: str) -> set[str]:
    """The places for values, with how they are written: `name`, `name!r`."""
    fields = (part for part in string.Formatter().parse(text.replace("{}", "")) if part[1] is not None)
    return {f"{name}{'!' + how if how else ''}" for _, name, _, how in fields}


def _same_placeholders(source: str, form: str) -> bool:
    return placeholders(source) == placeholders(form)


def _same_but_number(source: str, form: str) -> bool:
    return placeholders(source) - {"n"} == placeholders(form) - {"n"} and placeholders(form) <= placeholders(source)


def _same_end(source: str, form: str) -> bool:
    return source.endswith(DOTS) == form.endswith(DOTS) and source.endswith(COLONS) == form.endswith(COLONS)


def _same_space(source: str, form: str) -> bool:
    ends = [(len(text) - len(text.lstrip(" \n")), len(text) - len(text.rstrip(" \n"))) for text in (source, form)]
    return ends[0] == ends[1] and source.count("\n") == form.count("\n")


CHECKS: Mapping[str, Callable[[str, str], bool]] = {
    "accelerator": lambda source, form: len(ACCELERATOR.findall(source)) == len(ACCELERATOR.findall(form)),
    "tags": lambda source, form: sorted(TAG.findall(source)) == sorted(TAG.findall(form)),
    "end": _same_end,
    "spaces or lines": _same_space,
    "keys, commands, options, query words or file names": lambda source, form: all(
        form.count(kept) >= 1 for kept in KEPT.findall(source)
    ),
}


def faults_in(source: str, forms: Sequence[str], language: str, *, has_number: bool) -> Iterator[str]:
    """What is wrong with the translation of one text."""
    if has_number and len(forms) != FORMS[language]:
        yield f"{len(forms)} forms, not {FORMS[language]}"
    for form in forms:
        if not form.strip():
            yield "not translated"
            continue
        try:
            is_same = (_same_but_number if has_number else _same_placeholders)(source, form)
        except ValueError:
            is_same = False
        yield from ([] if is_same else [f"other placeholders in {form!r}"])
        yield from (f"other {what} in {form!r}" for what, check in CHECKS.items() if not check(source, form))


def faults_of(language: str, texts: Mapping[str, tuple[list[str], bool]], folder: Path) -> list[str]:
    """All that is wrong with the files of a language."""
    file = folder / f"paperdesk_{language}.ts"
    if not file.is_file():
        return [f"{file.name} is missing"]
    found, faults = {}, []
    for message in Xml.parse(file).iter("message"):  # noqa: S314 - a file of this project
        translation = message.find("translation")
        if translation is not None and translation.get("type") != "vanished":
            found[message.findtext("source", "")] = translation
    faults += [f"{text!r} is not in it" for text in texts if text not in found]
    faults += [f"{text!r} is no text of the program" for text in found if text not in texts]
    for text, translation in found.items():
        if translation.get("type"):
            faults.append(f"{text!r}: {translation.get('type')}")
        elif text in texts:
            faults += [
                f"{text!r}: {fault}"
                for fault in faults_in(text, forms_of(translation), language, has_number=texts[text][1])
            ]
    return faults + _stale(file)


def _stale(file: Path) -> list[str]:
    """Whether the built file is that of the translations."""
    built = file.with_suffix(".qm")
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / built.name
        build_qm(file, fresh)
        is_same = built.is_file() and built.read_bytes() == fresh.read_bytes()
    return [] if is_same else [f"{built.name} is not built of it: run packaging/make_translations.py"]
