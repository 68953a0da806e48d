"""The citation keys that a document uses: LaTeX, its .aux and .bcf files, Markdown, Typst."""

import html
import re

from paperdesk.text.latex_definitions import own_commands, with_aliases_spelt_out

AUX = re.compile(r"\\(?:citation|abx@aux@cite(?:\{\d+\})?)\{([^{}]*)\}")
BCF = re.compile(r"<bcf:citekey[^<>]*>([^<>]+)</bcf:citekey>")
NO_LATEX = re.compile(  # what LaTeX ignores or prints literally
    r"\\verb\*?(?P<sign>[^\w\s*{]).*?(?P=sign)|\\(?:lstinline|mintinline)(?:\[[^\[\]]*\])?(?:\{\w+\})?(?P<mark>[^\w\s{\[]).*?(?P=mark)"
    r"|\\(?:lstinline|mintinline)(?:\[[^\[\]]*\])?(?:\{\w+\})?\{(?:[^{}]|\{[^{}]*\})*\}"
    r"|(?P<kept>\\.)|%.*"
)
FALSE = re.compile(r"\\iffalse(?![a-zA-Z])")
END_OF_FALSE = re.compile(r"\\(?:else|fi)(?![a-zA-Z])")
VERBATIM = re.compile(r"\\begin\{((?:verbatim|Verbatim|lstlisting|minted|comment)\*?)\}")
OPTIONS = r"(?:\s*+(?:\[(?:[^\[\]{}]|\{[^{}]*+\})*+\]|\([^(){}]*+\)|<[^<>{}]*+>))*+"
COMMAND = re.compile(rf"\\([a-zA-Z]*?(?:[cC]ite|bibentry)[a-zA-Z]*)\*?((?:{OPTIONS}\s*+\{{[^{{}}]*+\}})++)")
NO_CITATIONS = re.compile(
    r".*cite(?:style|setup|reset|commands?|index|text|punct|boundary|dash|delim|mid|left|right|bordercolor|color|key)[a-zA-Z]*"
    r"|Declare.*|At.*|(?:re|renew|new|provide|bib|ex|in|un)cite[a-z]*|citeauthoryearpar",
)
"""Commands with "cite" in their name that cite nothing; the first argument of all others contains keys."""
VOLUME_FIRST = re.compile(r"[a-zA-Z]*volcite(?!s)[a-zA-Z]*")
ARGUMENT = re.compile(r"\{([^{}]*)\}")
INPUT = re.compile(
    r"\\(?:input|include|subfile(?:include)?|InputIfFileExists)\s*\{([^{}]+)\}|\\input\s+([^\s{}\\%]+)|\\@input\{([^{}]+)\}"
)
IMPORT = re.compile(r"\\(?:sub)?(?:import|includefrom|inputfrom)\*?\s*\{([^{}]*)\}\s*\{([^{}]+)\}")
QUARTO_INCLUDE = re.compile(r"\{\{<\s*include\s+(\S+)\s*>\}\}")
CODE = re.compile(r"^(`{3,}+|~{3,}+).*?^\1\s*$|`[^`\n]*`|<!--.*?-->", re.MULTILINE | re.DOTALL)
INDENTED = re.compile(r"(?:\A|(?<=\n\n))(?:(?: {4}|\t).*(?:\n|\Z))+")
LISTS = re.compile(r"^\s*(?:[-*+]|\d+[.)]|\[\^[^\]]+\]:)\s", re.MULTILINE)
PANDOC = re.compile(r"(?<![\w.@\\/])-?@(?:\{([^{}\s]+)\}|([^\W_]\w*(?:[:.#$%&+?<>~/-]+\w+)*|_\w+))")
CROSS_REFERENCE = re.compile(
    r"(?:fig|tbl|tab|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|nte|tip|wrn|imp|cau)[-:]"
)
"""Prefixes of cross-references in Quarto and pandoc-crossref, which also begin with `@`."""
TYPST = re.compile(r"#?cite\(\s*<([\w:.-]+)>|#?cite\(\s*label\(\"([^\"]+)\"\)|(?<![\w@/\\])@([\w-]+(?:[:.][\w-]+)*)")
TYPST_LABEL = re.compile(r"(?<!\()<([\w:.-]+)>")
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
"""The kinds of documents by file extension."""


def cited_keys(text: str, kind: str) -> list[str]:
    """The keys in a document of a given type, in order, without repetition; `*` means all papers."""
    return list(dict.fromkeys(key for key in _FINDERS[kind](text) if key))


def included_files(text: str, kind: str) -> list[str]:
    """The names of the files that a document includes."""
    if kind == "markdown":
        return QUARTO_INCLUDE.findall(text)
    if kind not in {"tex", "aux"}:
        return []
    text = without_comments(text) if kind == "tex" else text
    found = [(name.start(), next(group for group in name.groups() if group)) for name in INPUT.finditer(text)]
    found += [
        (name.start(), f"{name[1].rstrip('/')}/{name[2]}" if name[1] else name[2]) for name in IMPORT.finditer(text)
    ]
    return [name for _, name in sorted(found)]


def without_comments(text: str) -> str:
    """LaTeX without comments and `verb` arguments."""
    return NO_LATEX.sub(lambda found: found["kept"] or "", text)


def _without_verbatim(text: str) -> str:
    """A text without verbatim environments; an unterminated one does not count."""
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


def _without_false(text: str) -> str:
    r"""A text without the parts between `\iffalse` and its `\else` or `\fi`."""
    pieces, end = [], 0
    for begin in FALSE.finditer(text):
        if begin.start() < end:
            continue
        close = END_OF_FALSE.search(text, begin.end())
        if close is None:
            break
        pieces.append(text[end : begin.start()])
        end = close.end()
    return "".join([*pieces, text[end:]])


def _aux(text: str) -> list[str]:
    return [key.strip() for found in AUX.finditer(text) for key in found[1].split(",")]


def _bcf(text: str) -> list[str]:
    return [html.unescape(found[1]).strip() for found in BCF.finditer(text)]


def _tex(text: str) -> list[str]:
    """The keys in all citation commands, including the document's own."""
    text = _without_false(without_comments(_without_verbatim(text))).partition("\\end{document}")[0]
    text = with_aliases_spelt_out(text)
    found: list[tuple[int, str]] = []
    for command in own_commands(text):
        found += [(use.start(), use[command.place]) for use in command.use.finditer(text)]
    own = {start for start, _ in found}
    for cite in COMMAND.finditer(text):
        if cite.start() not in own:
            found += [(cite.start(), group) for group in _keys_of(cite[1], ARGUMENT.findall(_bare(cite[2])))]
    keys = (key.strip() for _, group in sorted(found) for key in group.split(","))
    return [key for key in keys if "#" not in key and "\\" not in key]


def _bare(arguments: str) -> str:
    """The contents of the arguments in braces."""
    return re.sub(rf"{OPTIONS}\s*+(?=\{{)", "", arguments)


def _keys_of(name: str, groups: list[str]) -> list[str]:
    """The arguments of a command that are keys."""
    if NO_CITATIONS.fullmatch(name):
        return []
    if VOLUME_FIRST.fullmatch(name):
        return groups[1:2]
    return groups if name.lower().endswith("cites") else groups[:1]


def _markdown(text: str) -> list[str]:
    text = CODE.sub("", text)
    if not LISTS.search(text):
        text = INDENTED.sub("", text)
    keys = [found[1] or found[2] for found in PANDOC.finditer(text)]
    return [key for key in keys if not CROSS_REFERENCE.match(key)]


def _typst(text: str) -> list[str]:
    text = re.sub(r"(?<!:)//.*", "", re.sub(r"/\*.*?\*/", "", CODE.sub("", text), flags=re.DOTALL))
    labels = set(TYPST_LABEL.findall(text))
    return [found[1] or found[2] or found[3] for found in TYPST.finditer(text) if found[3] not in labels]


_FINDERS = {"aux": _aux, "bcf": _bcf, "tex": _tex, "markdown": _markdown, "typst": _typst}
