"""Recognising the paper in a PDF: its identifiers and title, from the first pages."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from paperdesk.documents.characters import plain_text
from paperdesk.documents.pdf import Pdf
from paperdesk.documents.title import NUMBERED, find_title, is_shown, title_before_authors
from paperdesk.documents.xmp import doi_of_file
from paperdesk.model.identifiers import ARXIV_IN_TEXT, normalize_arxiv, normalize_doi
from paperdesk.model.paper import Identifier

FIRST_PAGES = 2
REFERENCES = re.compile(r"^\s*(?:\d+\.?\s*)?(?:references|bibliography|literature cited|works cited)\s*$", re.I | re.M)
STAMP = re.compile(
    r"arXiv:(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?/\d{7})v(\d+)\s*\["
)  # lists of references omit the version
HOSTS = re.compile(r"doi\.org/|doi:?\s*10\.|https?://dx\.doi", re.I)
CITATION = re.compile(r"\(\d{4}[a-z]?\)\.")  # "(2023)." occurs in references, not on title pages
# right before a DOI: a citation in running text, the location of data, or an example in TeX
CITED = re.compile(
    r"(?:\(\d{4}[a-z]?\)[.,;:]?|\([^()]*\b(?:and|et al\.)[^()]*[,;]|\b(?:see|at|in|from|via|under)|\\\w+\{)\s*(?:https?://)?(?:(?:dx\.)?doi\.org/|doi:?\s*)?$",
    re.I,
)
OWN = re.compile(r"\b(?:version of record|publisher|published|final version|original)\b|cite this", re.I)
ENTRY = re.compile(r"^\s*\[\d{1,3}\]\s", re.M)  # start of a list of references without a heading
CHAPTER = re.compile(r"(10\.1007/97[89][-\d]+)[ \n](\d{1,3})\b")  # TeX draws the _ as a rule
INCOMPLETE = re.compile(r"10\.\d+/(?:authorarchive\.?|arxiv)$", re.I)
GLUED = re.compile(r"(?<=\d)[A-Z][a-z]{3,}\S*$")  # the next line's first word joined to it: `0c00001Received`
NUMBER_BELOW = re.compile(r"\s*?\r?\n(?:[^\n]{1,40}\r?\n)?(\d[\w.()-]*)\s*(?:\n|$)")
COVER = re.compile(
    r"hal id|researchgate\.net/publication|jstor is a not-for-profit|to cite this (?:article|version|paper|publication)"
    r"|link to publication|document version|this is (?:the|an?) (?:author|accepted|peer|post|pre)|e-?prints\."
    r"|downloaded (?:from|on)|repository|usage guidelines|working paper",
    re.I,
)
RUNNING_HEAD = re.compile(r"^\d+\s|\s\d+$")  # with the number of the page
BEFORE = 300  # characters before an identifier that show whose it is
ARXIV_WITHIN = 3000  # characters at the beginning of the text
SHORT_LINE = 60  # characters; a mention of arXiv in a longer one is part of a sentence


@dataclass(frozen=True, slots=True)
class Identified:
    """What is known about a PDF: its paper, as far as its pages identify it, and the file itself."""

    title: str
    identifiers: tuple[Identifier, ...]
    page_count: int
    has_text: bool
    opening: str  # the beginning of its text


def identify_pdf(path: str, password: str = "") -> Identified:
    """Recognise the paper in a file.

    Raises:
        DocumentLocked, DocumentDamaged: it cannot be read.
    """
    with Pdf(Path(path), password) as pdf:
        pages = [plain_text(pdf, number) for number in range(min(FIRST_PAGES, pdf.page_count))]
        text = "\n".join(pages)
        title = _title(pdf, pages)
        identifiers = with_told_doi(identifiers_in(text), doi_of_file(pdf.path, pdf.metadata))
        return Identified(title, identifiers, pdf.page_count, bool(text.strip()), text[:2000].strip())


def with_told_doi(identifiers: tuple[Identifier, ...], doi: str) -> tuple[Identifier, ...]:
    """The identifiers on the pages, with the DOI in the file's metadata if the pages have no DOI."""
    if not doi or any(one.scheme == "doi" for one in identifiers):
        return identifiers
    return (*identifiers, Identifier("doi", doi))


def _title(pdf: Pdf, pages: Sequence[str]) -> str:
    """The title on the first page, or on the second if the first is a cover or has none."""
    told, lines = pdf.metadata.get("Title", ""), pdf.lines(0)
    first = find_title(lines, told, pages[0])
    is_cover = bool(COVER.search(pages[0]))
    if len(pages) > 1 and (is_cover or not first):
        second = find_title([line for line in pdf.lines(1) if not RUNNING_HEAD.search(line.text)], told, pages[1])
        if second and (not first or (is_shown(second, pages[0]) and not NUMBERED.match(second))):
            return second
    return (title_before_authors(lines) if is_cover else "") or first


def identifiers_in(text: str) -> tuple[Identifier, ...]:
    """The paper's own identifiers: arXiv's stamp, else the first DOI of the pages, before any references."""
    end = REFERENCES.search(text)
    text = CHAPTER.sub(r"\1_\2", text[: end.start()] if end else text)
    stamp = STAMP.search(text)
    found: list[Identifier] = []
    if stamp:
        found.append(Identifier("arxiv", stamp[1], int(stamp[2])))
    doi = _first_doi(text)
    if doi:
        found.append(Identifier("doi", doi))
    return tuple(found) or _mentioned_arxiv(text[:ARXIV_WITHIN])


def _mentioned_arxiv(text: str) -> tuple[Identifier, ...]:
    """The arXiv id on its own: one within a sentence belongs to another paper."""
    for match in ARXIV_IN_TEXT.finditer(text):
        start = text.rfind("\n", 0, match.start()) + 1
        end = text.find("\n", match.end())
        line = text[start : end if end >= 0 else len(text)]
        if len(line) <= SHORT_LINE and not _is_cited(text[max(0, start - BEFORE) : match.start()]):
            return (Identifier("arxiv", *normalize_arxiv(match[0])),)
    return ()


def _first_doi(text: str) -> str:
    """The page's own DOI, not one in a citation or a list of references."""
    candidates = list(re.finditer(r"10\.\d{4,9}/\S+", text))
    labelled = [match for match in candidates if HOSTS.search(text[max(0, match.start() - 20) : match.end()])]
    for match in [*labelled, *candidates]:
        whole = _joined(text, match)
        doi = normalize_doi(GLUED.sub("", whole))
        if (
            doi
            and not INCOMPLETE.fullmatch(doi)
            and not _is_cut_off(whole)
            and not _is_cited(text[max(0, match.start() - BEFORE) : match.start()])
        ):
            return doi
    return ""


def _is_cited(before: str) -> bool:
    """Whether the text before a DOI shows that it is another work's."""
    if CITATION.search(before) or ENTRY.search(before):
        return True
    return bool(CITED.search(before)) and not OWN.search(before)


def _joined(text: str, match: re.Match[str]) -> str:
    """A DOI that was split at a line end after a full stop, dash or slash, with its rest.

    After a full stop, which may also end a sentence, only a line with a number continues it; a line of another column
    may come in between.
    """
    found = match[0]
    behind = text[match.end() :]
    rest = re.match(r"\r?\n(\w\S*)", behind)
    if rest and found.endswith(("/", "-", "_")):
        return found + rest[1]
    number = NUMBER_BELOW.match(behind) if found.endswith(".") else None
    return found + number[1] if number else found


def _is_cut_off(found: str) -> bool:
    """Whether a DOI ends with a full stop after a mere name, like `10.1103/PhysRevLett.`: it identifies no paper."""
    return found.endswith(".") and not re.search(r"\d", found.partition("/")[2])
