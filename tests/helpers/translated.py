"""Translations made for a test: all texts of the program, of which some are translated."""

import importlib.util
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as Xml

PROJECT = Path(__file__).parents[2]


def load_maker() -> ModuleType:
    """The program that writes and builds translations."""
    spec = importlib.util.spec_from_file_location("make_translations", PROJECT / "packaging" / "make_translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def translation(forms: Sequence[str], *, has_number: bool) -> Xml.Element:
    """What a translator wrote."""
    made = Xml.Element("translation")
    if not has_number:
        made.text = forms[0]
        return made
    for form in forms:
        Xml.SubElement(made, "numerusform").text = form
    return made


def build(translated: Mapping[str, Sequence[str]], folder: Path, language: str = "de") -> None:
    """Build a language of which these texts are translated, those with a number into its forms."""
    maker = load_maker()
    texts = maker.find_texts(PROJECT / "paperdesk")
    unknown = sorted(set(translated) - set(texts))
    assert unknown == [], unknown
    before = {text: translation(forms, has_number=texts[text][1]) for text, forms in translated.items()}
    file = folder / f"paperdesk_{language}.ts"
    file.write_text(maker.make_ts(texts, language, before), encoding="utf-8")
    maker.build_qm(file, file.with_suffix(".qm"))
