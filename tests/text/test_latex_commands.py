"""Every letter and sign that papers hold has a command, which LaTeX compiles and which is read back."""

import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest

from paperdesk.text.latex import Letters, latex_source_to_text, source_as_it_came, text_to_latex

BLOCKS = [
    *((0xA1, 0x2FF), (0x370, 0x3FF), (0x400, 0x52F), (0x1D00, 0x1DBF), (0x1E00, 0x1FFF), (0x2010, 0x2027)),
    *((0x2030, 0x205E), (0x2070, 0x209F), (0x20A0, 0x20C0), (0x2100, 0x218F), (0x2190, 0x22FF), (0x2300, 0x23FF)),
    *((0x25A0, 0x266F), (0x27C0, 0x27FF), (0x2900, 0x2AFF), (0xFB00, 0xFB06), (0x1D400, 0x1D7FF)),
]
CHARS = [
    chr(code)
    for first, last in BLOCKS
    for code in range(first, last + 1)
    if unicodedata.category(chr(code)) not in {"Zs", "Cf", "Cn"}
    and unicodedata.normalize("NFC", chr(code)) == chr(code)
]
PREAMBLE = r"\usepackage[LGR,T5,T2A,T1]{fontenc}\usepackage{textcomp,amsmath,amssymb}"
FILES_OF_FONTS = ("lgrenc.def", "t5enc.def", "t2aenc.def", "amssymb.sty")


@pytest.mark.parametrize("letters", [Letters.COMMANDS, Letters.ASCII])
def test_every_character_is_ascii_and_comes_back(letters: Letters) -> None:
    wrong = {}
    for char in CHARS:
        for text in (char, f"a{char}b", f"x {char}{char} y"):
            encoded = text_to_latex(text, letters)
            if not encoded.isascii() or latex_source_to_text(encoded) != text:
                wrong[text] = encoded
    assert wrong == {}


def test_every_character_compiles(tmp_path: Path) -> None:
    latex, finder = shutil.which("pdflatex"), shutil.which("kpsewhich")
    if latex is None or finder is None:
        pytest.skip("pdflatex is not installed")
    for name in FILES_OF_FONTS:
        if not subprocess.run([finder, name], capture_output=True, check=False).stdout:
            pytest.skip(f"{name} is not installed")
    boxes = (f"\\typeout{{CHAR {ord(char)}}}\\setbox0\\hbox{{{text_to_latex(char, Letters.ASCII)}}}" for char in CHARS)
    document = f"\\documentclass{{article}}{PREAMBLE}\\begin{{document}}\n{chr(10).join(boxes)}\n\\end{{document}}"
    (tmp_path / "all.tex").write_text(document, encoding="ascii")
    command = [latex, "-interaction=nonstopmode", "-draftmode", "all.tex"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
    said = done.stdout.decode("latin-1")
    assert [line for line in said.splitlines() if line.startswith("!") or "Missing character" in line] == []
    assert len(re.findall(r"^CHAR ", said, re.MULTILINE)) == len(CHARS)


@pytest.mark.parametrize(
    ("text", "latex"),
    [
        ("Café Élan", r"Caf{\'{e}} {\'{E}}lan"),
        ("Cafe\u0301", r"Caf{\'{e}}"),  # decomposed
        ("García", r"Garc{\'{i}}a"),
        ("Nguyễn Ạnh", r"Nguy{\~{\^{e}}}n {\d{A}}nh"),
        ("quả", r"qu{{\fontencoding{T5}\selectfont \h{a}}}"),
        ("α-decay in ℝ", r"{\ensuremath{\alpha}}-decay in {{\ensuremath{\mathbb{R}}}}"),
        (
            "λόγος",
            r"{{\fontencoding{LGR}\selectfont \textlambda\acctonos\textomicron\textgamma\textomicron\textvarsigma}}",
        ),
        ("Мир", r"{{\fontencoding{T2A}\selectfont \CYRM\cyri\cyrr}}"),
        ("Ștefan", r"{\textcommabelow{S}}tefan"),
        ("1–2 — “x”", "1--2 --- ``x''"),
        ("ƀ", r"{\ifdefined\Umathchar\symbol{384}\else b\fi}"),
    ],
)
def test_letters_are_written_as_a_person_would(text: str, latex: str) -> None:
    assert text_to_latex(text, Letters.COMMANDS) == latex


def test_scripts_without_a_font_stay_as_they_are_but_in_ascii() -> None:
    assert text_to_latex("王伟", Letters.COMMANDS) == "王伟"
    encoded = text_to_latex("王伟", Letters.ASCII)
    assert encoded.isascii()
    assert latex_source_to_text(encoded) == "王伟"


@pytest.mark.parametrize(
    ("source", "written"),
    [
        (r"{Paris} \& \ion{H}{i} $x_1$ \SI{5}{\um}", r"{Paris} \& \ion{H}{i} $x_1$ \SI{5}{\um}"),
        (r"50% & #1 \url{http://x.org/a_b}", r"50\% \& \#1 \url{http://x.org/a_b}"),
        (r"a_b \ion{H}{i}", ""),
        ("{Zürich}", r"{Z{\"{u}}rich}"),
        (r"\input{/etc/passwd}", ""),
        (r"a \write18{x}", ""),
        ("a } b {", ""),
        ("a\\", ""),
    ],
)
def test_a_source_goes_out_as_it_came_where_it_is_safe(source: str, written: str) -> None:
    assert source_as_it_came(source, Letters.COMMANDS) == written
