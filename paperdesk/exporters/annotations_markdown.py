"""Annotations as Markdown: one section per paper, which a later export finds and updates.

Each annotation is a block with an id (`^pd-12`), so that notes can embed it. An annotation that is no longer in the
library is kept, struck through; one that an earlier export wrote and this one does not request is kept up to date.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from paperdesk.exporters.annotated import AnnotatedPaper, Mark
from paperdesk.exporters.markdown import reference
from paperdesk.model.annotation import AnnotationKind
from paperdesk.text.quoting import escaped, own_markdown, quoted
from paperdesk.text.regions import Wanted

HEAD = "# Annotations\n"
BLOCK_ID = re.compile(r"^\^pd-([\w-]+)$", re.MULTILINE)
WIKI_LINK = re.compile(r"\[\[([^\[\]|#^\n]+)\]\]")
UNSAFE = re.compile(r"[\x00-\x1f\x7f<>:\"/\\|?*#^\[\]%]+")
LONGEST_NAME = 120  # characters of a file name
IN_LIST = "in-list-"
GONE = "*Removed in PaperDesk*"
STRUCK_LINE = re.compile(r"^((?:>|[-+*]|\d+[.)]|#+|\s)*)(.*\S)\s*$")
UNDERLINED = {AnnotationKind.UNDERLINE: "underlined", AnnotationKind.AREA: "area", AnnotationKind.NOTE: "note"}
BLOCK_START = re.compile(r"^(?:[-+*#>|`~\s]|\d+[.)]|\$\$)")


def annotations_text(papers: Iterable[AnnotatedPaper]) -> str:
    """The annotations of papers as one text without section marks: for the clipboard or a pipe."""
    return "\n\n".join("\n\n".join(_blocks(p, "", is_own_file=False).values()) for p in papers) + "\n"


def region_of(paper: AnnotatedPaper, *, is_own_file: bool) -> Wanted:
    """The section of a paper, in its own file (whose heading the user may change) or in a shared one."""
    return Wanted(
        paper.id if is_own_file else IN_LIST + paper.id, lambda old: _body(paper, old, is_own_file=is_own_file)
    )


def _body(paper: AnnotatedPaper, old: str, *, is_own_file: bool) -> str:
    found = _blocks(paper, old, is_own_file=is_own_file)
    return "\n".join(f"{text}\n\n^pd-{name}\n" for name, text in found.items())


def _blocks(paper: AnnotatedPaper, old: str, *, is_own_file: bool) -> Mapping[str, str]:
    """The paper, its annotations, and others written by an earlier export: each block by its ID."""
    before = {name: text for name, text in blocks(old).items() if name.isdigit()}
    known = {str(mark.id) for mark in paper.marks}
    also = frozenset(int(name) for name in before if name in known)
    found = {paper.id: _heading(paper, is_own_file=is_own_file)}
    links = paper.links if is_own_file else {}
    found |= {str(mark.id): "\n".join(_mark(mark, links)) for mark in paper.wanted(also)}
    return found | {name: struck(text) for name, text in before.items() if name not in known}


def blocks(body: str) -> Mapping[str, str]:
    """The blocks of a section by ID."""
    found, start = {}, 0
    for mark in BLOCK_ID.finditer(body):
        found[mark[1]] = body[start : mark.start()].strip("\n")
        start = mark.end()
    return found


def struck(text: str) -> str:
    """A block whose annotation was deleted, struck through."""
    if text.split("\n", 1)[0].endswith(GONE):
        return text
    sign = "> " if text.startswith(">") else ""
    lines = [STRUCK_LINE.sub(_strike, line) for line in text.split("\n")]
    return "\n".join([f"{sign}{GONE}", sign.strip(), *lines])


def _strike(line: re.Match[str]) -> str:
    return f"{line[1]}~~{line[2].replace('~~', '')}~~"


def _heading(paper: AnnotatedPaper, *, is_own_file: bool) -> str:
    title = quoted(paper.record.fields.title or "(without a title)")
    return reference(paper.record) if is_own_file else f"## {title}\n\n{reference(paper.record)}"


def _linked(text: str, links: Mapping[str, str]) -> str:
    """Links to papers as links to their notes: `[[lee2020]]` becomes `[[@lee2020|lee2020]]`."""

    def link(found: re.Match[str]) -> str:
        key = links.get(found[1].strip())
        return found[0] if key is None else f"[[{note_stem(key)}|{found[1].strip()}]]"

    return WIKI_LINK.sub(link, text)


def note_stem(citation_key: str) -> str:
    """`@liu2022`, the name of a paper's note, without characters that file systems or wiki links do not allow."""
    return f"@{safe_name(citation_key)}"


def safe_name(citation_key: str) -> str:
    """A citation key as a portable file name."""
    return UNSAFE.sub("-", citation_key)[:LONGEST_NAME].rstrip(". ")


def _mark(mark: Mark, links: Mapping[str, str]) -> Iterator[str]:
    """The lines of one annotation."""
    comment = _linked(own_markdown(mark.text), links)
    if mark.is_about_paper:
        yield comment or "*An empty note*"
        return
    if mark.is_quote:
        yield f"> {quoted(mark.anchor.quote)}"
        yield ">"
    yield f"> {_locator(mark)}"
    if comment:
        yield ">"
        lead = "**Comment:**\n\n" if BLOCK_START.match(comment) else "**Comment:** "
        yield from (f"> {line}".rstrip() for line in (lead + comment).split("\n"))


def _locator(mark: Mark) -> str:
    """`[p. 4](file:///...#page=4) · underlined · red`."""
    where = "abstract" if mark.anchor.page is None else f"p. {mark.anchor.page_range}"
    linked = f"[{where}]({mark.page_address})" if mark.page_address else where
    kind = UNDERLINED.get(AnnotationKind(mark.kind), "") if mark.kind in UNDERLINED else ""
    return " · ".join(part for part in (linked, kind, escaped(mark.color_name)) if part)
