"""The hard pairs, imported as files and feeds: `python -m tests.long.imported_pairs [--only KIND] [--every N]`.

Each pair comes into a library of its own through the real importers (BibTeX, RIS, Atom): both in one file, and one
after the other, the second first. No two different papers may become one; merges and questions are told by name.
"""

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from html import escape
from pathlib import Path

from paperdesk.importers.base import Source
from paperdesk.jobs.import_files import ImportOptions, ImportResult, import_sources
from paperdesk.jobs.progress import Progress
from paperdesk.library.duplicate_pairs import find_pairs
from paperdesk.library.library import Library
from paperdesk.library.relations import list_relations
from paperdesk.model.feed import EntryDraft
from paperdesk.model.paper import PaperDraft
from tests.hard_pairs import HardPair, SaidRecord, hard_pairs

SCHEMES = {"doi": "doi", "arxiv": "eprint", "isbn": "isbn", "pmid": "pmid"}
TOLD = {"merged", "asked", "related", "listed", "apart"}
RIS_TYPES = {"article": "JOUR", "book": "BOOK", "incollection": "CHAP", "inproceedings": "CPAPER", "thesis": "THES"}
BIBTEX_TYPES = {"thesis": "phdthesis", "report": "techreport", "preprint": "misc", "review": "article"}


def bibtex(paper: PaperDraft, number: int) -> str:
    """One record as people write it."""
    fields = paper.fields
    kind = BIBTEX_TYPES.get(fields.type, fields.type)
    venue = {"article": "journal", "inproceedings": "booktitle", "incollection": "booktitle"}.get(kind, "howpublished")
    said = {
        "title": fields.title,
        "author": " and ".join(a.inverted for a in paper.authors),
        "year": fields.year,
        "month": fields.month,
        "day": fields.day,
        venue: fields.venue,
        "volume": fields.volume,
        "number": fields.issue,
        "pages": fields.pages,
        "edition": fields.edition,
        "language": fields.language,
        "abstract": fields.abstract,
        "url": next((link.url for link in paper.links), ""),
        **{SCHEMES[i.scheme]: i.value for i in paper.identifiers if i.scheme in SCHEMES},
    }
    if any(i.scheme == "arxiv" for i in paper.identifiers):
        said["archiveprefix"] = "arXiv"
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in said.items() if value)
    return f"@{kind}{{key{number},\n{lines}}}\n"


def ris(paper: PaperDraft, number: int) -> str:
    """The same as a database exports it."""
    fields = paper.fields
    said: list[tuple[str, object]] = [("TY", RIS_TYPES.get(fields.type, "GEN")), ("TI", fields.title)]
    said += [("AU", a.inverted) for a in paper.authors]
    date = f"{fields.year:04}/{fields.month or ''}/{fields.day or ''}/".replace("//", "/") if fields.year else ""
    ends = [*fields.pages.replace("--", "-").split("-"), ""][:2] if fields.pages else ["", ""]
    ids = {i.scheme: i.value for i in paper.identifiers}
    said += [("PY", fields.year), ("DA", date), ("T2", fields.venue), ("VL", fields.volume), ("IS", fields.issue)]
    said += [("SP", ends[0]), ("EP", ends[1]), ("ET", fields.edition), ("LA", fields.language), ("AB", fields.abstract)]
    said += [("DO", ids.get("doi")), ("SN", ids.get("isbn")), ("UR", next((k.url for k in paper.links), ""))]
    if "arxiv" in ids:
        said.append(("UR", f"https://arxiv.org/abs/{ids['arxiv']}"))
    lines = "".join(f"{tag}  - {value}\n" for tag, value in said if value)
    return f"{lines}ID  - key{number}\nER  - \n"


def atom(said: SaidRecord) -> str:
    """A feed with one entry."""
    assert isinstance(said.item, EntryDraft)
    entry, fields = said.item, said.item.paper.fields
    people = "".join(f"<author><name>{escape(a.full)}</name></author>" for a in entry.paper.authors)
    ids = {i.scheme: i.value for i in entry.paper.identifiers}
    parts = [f"<prism:doi>{escape(ids['doi'])}</prism:doi>"] if "doi" in ids else []
    for name, value in (("volume", fields.volume), ("number", fields.issue), ("publicationName", fields.venue)):
        parts += [f"<prism:{name}>{escape(value)}</prism:{name}>"] if value else []
    if fields.year:
        day = f"{fields.year:04}-{fields.month or 1:02}-{fields.day or 1:02}T00:00:00Z"
        parts.append(f"<published>{day}</published><updated>{day}</updated>")
    link = f'<link href="{escape(entry.url)}"/>' if entry.url else ""
    return (
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">'
        f'<title>{escape(said.source)}</title><link rel="self" href="https://{escape(said.source)}.example.org/feed"/>'
        f"<id>urn:{escape(said.source)}</id><entry><id>{escape(entry.guid)}</id><title>{escape(fields.title)}</title>"
        f"{link}{people}{''.join(parts)}<summary>{escape(fields.abstract)}</summary></entry></feed>"
    )


def sources(pair: HardPair, form: str) -> list[Source]:
    """Both records as files; what a feed said always comes as a feed."""
    found = []
    for number, said in enumerate((pair.one, pair.other)):
        if isinstance(said.item, EntryDraft):
            found.append(Source(atom(said).encode(), f"{number}.xml"))
        else:
            text = (bibtex if form == "bib" else ris)(said.item, number)
            found.append(Source(text.encode(), f"{number}.{form}"))
    return found


def imported(library: Library, pair: HardPair, form: str, *, at_once: bool) -> list[ImportResult]:
    files = sources(pair, form)
    if at_once and not any(isinstance(said.item, EntryDraft) for said in (pair.one, pair.other)):
        files = [Source(b"\n".join(file.data for file in files), f"both.{form}")]
    batches = [files] if at_once else [[file] for file in reversed(files)]
    return [import_sources(library, batch, ImportOptions(), Progress()) for batch in batches]


def outcome(folder: Path, pair: HardPair, form: str, *, at_once: bool) -> str:
    """ "merged", "asked", "related" as two versions, "listed" among the duplicates later, "apart", or what is wrong."""
    with closing(Library(folder)) as library:
        results = imported(library, pair, form, at_once=at_once)
        with library.read() as session:
            papers = session.exec_driver_sql("SELECT count(*) FROM papers").scalar_one()
            is_related, is_listed = bool(list_relations(session)), bool(find_pairs(session))
    if sum(result.added for result in results) != papers:
        return f"{papers} papers, {sum(result.added for result in results)} told as added"
    if papers == 1:
        is_told = any(result.merged or result.updated or result.unchanged for result in results)
        return "merged" if is_told else "merged without a word"
    if any(result.asked for result in results):
        return "asked"
    return "related" if is_related else "listed" if is_listed else "apart"


def run(pairs: Iterable[HardPair]) -> Iterator[tuple[HardPair, str, str]]:
    """Each pair by each way: the pair, the way, and what became of it."""
    for pair in pairs:
        for form in ("bib", "ris"):
            for at_once in (True, False):
                with tempfile.TemporaryDirectory() as folder:
                    way = f"{form}, {'at once' if at_once else 'one by one'}"
                    yield pair, way, outcome(Path(folder) / "library", pair, form, at_once=at_once)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="pairs of one kind")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only every N-th pair")
    wanted = parser.parse_args()
    pairs = [pair for pair in hard_pairs() if wanted.only in {"", pair.kind}][:: wanted.every]
    counts: Counter[tuple[str, str, str]] = Counter()
    wrong = 0
    for pair, way, told in run(pairs):
        counts[way, "same" if pair.is_same else "different", told] += 1
        if told not in TOLD or (told == "merged" and not pair.is_same):
            wrong += 1
            print(f"WRONG ({way}): {told}: {pair.line}", flush=True)
    for (way, kind, told), count in sorted(counts.items()):
        print(f"{way:18} {kind:10} {told:8} {count}")
    print(f"{len(pairs)} pairs, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
