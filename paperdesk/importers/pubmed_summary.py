"""PubMed's text summary: numbered references, each ending with its PMID."""

import re
from collections.abc import Iterator

from paperdesk.errors import InvalidField, Words
from paperdesk.importers.base import Importer, Record, Rejected, Source, at_record
from paperdesk.importers.medline import short_name, without_stop
from paperdesk.importers.pages import spelt_out
from paperdesk.importers.reference import Reference
from paperdesk.model.names import is_group, without_et_al
from paperdesk.model.paper import Author, PaperDraft

START = re.compile(r"^\d{1,6}[:.][ \t]+(?=\S)", re.MULTILINE)
PMID = re.compile(r"\bPMID:\s*(\d{1,9})")
PMCID = re.compile(r"\bPMCID:\s*(PMC\d+)")
DOI = re.compile(r"\bdoi:\s*(10\.\S+?)\.?(?=\s|\Z)")
SUMMARY = re.compile(
    r"(?:(?P<authors>[^.]+(?:\.\.\.[^.]*)?)\.\s+)?(?P<title>\S.*?[.?!\]])\s+(?P<journal>[^.]{2,160}?(?:\([^()]*\))?)\.\s+"
    r"(?P<date>\d{4}[^;:.]{0,30})(?:;(?P<volume>[^(:.]*)(?:\((?P<issue>[^)]*)\))?)?(?::(?P<pages>[^.]+))?\.(?P<rest>.*)"
)
OTHERS = Author("others")


def recognizes(source: Source) -> bool:
    """A numbered reference with a PMID at the beginning."""
    head = source.head.replace("\r\n", "\n").lstrip("\ufeff\n ")
    return START.match(head) is not None and PMID.search(head) is not None


def parse(source: Source) -> Iterator[Record]:
    """Yield the papers in the order of the file."""
    text = source.text.lstrip("\ufeff").replace("\r\n", "\n")
    starts = [*START.finditer(text)]
    for number, start in enumerate(starts):
        end = starts[number + 1].start() if number + 1 < len(starts) else len(text)
        summary = " ".join(text[start.end() : end].split())
        if not PMID.search(summary):
            yield Rejected(
                at_record(start[0].strip()), Words("It has no PMID, which ends a reference from PubMed."), summary
            )
            continue
        try:
            yield _draft(summary)
        except InvalidField as error:
            yield Rejected(at_record(start[0].strip()), error.words, summary)


def _draft(summary: str) -> PaperDraft:
    reference = Reference("article")
    found = SUMMARY.match(summary)
    if found:
        reference.authors = _authors(found["authors"] or "")
        reference.set("title", without_stop(found["title"]))
        reference.set("venue", found["journal"])
        reference.take_date(found["date"])
        for name in ("volume", "issue"):
            reference.set(name, (found[name] or "").strip())
        reference.set("pages", spelt_out((found["pages"] or "").strip()))
    else:
        reference.set("title", PMID.split(summary)[0].strip(" ;"))
    for doi in DOI.findall(summary)[:1]:
        reference.take_doi(doi)
    for scheme, form in (("pmid", PMID), ("pmcid", PMCID)):
        for value in form.findall(summary)[:1]:
            reference.take_number(scheme, value)
    return reference.draft()


def _authors(text: str) -> list[Author]:
    """`Lee AB, Roe B, Great Study Group`; "et al." means others."""
    bare = without_et_al(text)
    names = [name.strip() for name in re.split(r",|;", bare) if name.strip()]
    authors = [Author(name) if is_group(name) else short_name(name) for name in names]
    return [*authors, OTHERS] if bare != text else authors


IMPORTER = Importer("pubmed-summary", "PubMed summary (text)", "references", recognizes, parse)
