"""Which citation keys a document uses: LaTeX, its .aux and .bcf files, Markdown, Typst."""

import re

AUX = re.compile(r"\\(?:citation|abx@aux@cite(?:\{\d+\})?)\{([^{}]*)\}")
BCF = re.compile(r"<bcf:citekey[^<>]*>([^<>]+)</bcf:citekey>")
COMMENT = re.compile(r"(?<!\\)((?:\\\\)*)%.*")
VERBATIM = re.compile(r"\\begin\{((?:verbatim|lstlisting|minted|comment)\*?)\}")
COMMAND = re.compile(
    r"\\(?:no|text|paren|foot|footfull|auto|smart|super|full|Text|Paren|Foot|Auto|Smart|block|p|P|on|short)?"
    r"[cC]ite(?!style|name\b|field\b|setup)[a-zA-Z]*\*?((?:\s*(?:\[[^\[\]]*\]|\([^()]*\)|\{[^{}]*\}))+)"
)
ARGUMENT = re.compile(r"\{([^{}]*)\}")
INPUT = re.compile(r"\\(?:input|include|subfile)\s*\{([^{}]+)\}|\\@input\{([^{}]+)\}")
CODE = re.compile(r"^(`{3,}+|~{3,}+).*?^\1\s*$|`[^`\n]*`", re.MULTILINE | re.DOTALL)
PANDOC = re.compile(r"(?<![\w.@\\])-?@(?:\{([^{}\s]+)\}|([^\W_]\w*(?:[:.#$%&+?<>~/-]+\w+)*|_\w+))")
TYPST = re.compile(r"(?:#?cite\(\s*)?<([\w:.-]+)>|#?cite\(\s*label\(\"([^\"]+)\"\)|(?<![\w@])@([\w-]+(?:[:.][\w-]+)*)")
SUFFIXES = {
    ".aux": "aux",
    ".bcf": "bcf",
    ".tex": "tex",
    ".ltx": "tex",
    ".md": "markdown",
    ".markdown": "markdown",
    ".qmd": "markdown",
    ".rmd": "markdown",
    ".txt": "markdown",
    ".typ": "typst",
}
"""The kinds of documents by the ending of their names."""


def cited_keys(text: str, kind: str) -> list[str]:
    """The keys that a document of a kind uses, in order, each once; `*` is all of them."""
    return list(dict.fromkeys(key for key in _FINDERS[kind](text) if key))


def included_files(text: str, kind: str) -> list[str]:
    """The names of the files that a LaTeX document or an .aux file takes in."""
    if kind not in {"tex", "aux"}:
        return []
    text = without_comments(text) if kind == "tex" else text
    return [found[1] or found[2] for found in INPUT.finditer(text)]


def without_comments(text: str) -> str:
    return COMMENT.sub(r"\1", text)


def _without_verbatim(text: str) -> str:
    """A text without what LaTeX prints as it stands; an environment that does not end is none."""
    pieces, end, endless = [], 0, set[str]()
    for begin in VERBATIM.finditer(text):
        if begin.start() < end or begin[1] in endless:
            continue
        mark = f"\\end{{{begin[1]}}}"
        close = text.find(mark, begin.end())
        if close < 0:
            endless.add(begin[1])
            continue
        pieces.append(text[end : begin.start()])
        end = close + len(mark)
    return "".join([*pieces, text[end:]])


def _aux(text: str) -> list[str]:
    return [key.strip() for found in AUX.finditer(text) for key in found[1].split(",")]


def _bcf(text: str) -> list[str]:
    return [found[1].strip() for found in BCF.finditer(text)]


def _tex(text: str) -> list[str]:
    text = without_comments(_without_verbatim(text))
    groups = (ARGUMENT.findall(found[1]) for found in COMMAND.finditer(text))
    return [key.strip() for group in groups for argument in group for key in argument.split(",")]


def _markdown(text: str) -> list[str]:
    return [found[1] or found[2] for found in PANDOC.finditer(CODE.sub("", text))]


def _typst(text: str) -> list[str]:
    text = re.sub(r"//.*", "", re.sub(r"/\*.*?\*/", "", CODE.sub("", text), flags=re.DOTALL))
    return [found[1] or found[2] or found[3] for found in TYPST.finditer(text)]


_FINDERS = {"aux": _aux, "bcf": _bcf, "tex": _tex, "markdown": _markdown, "typst": _typst}
