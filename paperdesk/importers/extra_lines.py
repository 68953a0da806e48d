"""Lines such as `Citation Key: lee2020` in Zotero's Extra field or a CSL note: separate fields.

Zotero, Better BibTeX and citation processors read them this way. Any other line is a comment.
"""

import re
from collections.abc import Callable
from functools import partial

from paperdesk.importers import reference_types
from paperdesk.importers.reference import Reference, structured_name
from paperdesk.model.csl_names import CSL_NAMES, CSL_PEOPLE
from paperdesk.model.names import parse_name
from paperdesk.model.paper_fields import DATE_FIELDS, FIELDS

LINE = re.compile(
    r"\{?:?\s*(?P<tex>(?:tex|bibtex|biblatex)\.)?(?P<name>[A-Za-z][\w -]{1,40}?)\s*[:=]\s*(?P<value>\S.*?)\}?"
)
KEYS = ("citation-key", "citationkey", "bibtex", "citekey")
NUMBERS = {"pmid", "pmcid", "arxiv", "isbn"}
FIELD_OF = {about.csl: about.name for about in FIELDS if about.csl and about.name not in {*DATE_FIELDS, "comment"}}
PEOPLE = {"author", "editor", *CSL_PEOPLE}


def take_extra(reference: Reference, text: str) -> None:
    """Take the lines that name a field; the rest is a comment."""
    rest = [line.strip() for line in text.splitlines() if line.strip() and not _take_line(reference, line.strip())]
    reference.set("comment", " ".join(rest))


def _take_line(reference: Reference, line: str) -> bool:
    """Take a line, if it names a field."""
    found = LINE.fullmatch(line)
    take = _taker(re.sub(r"[\s_]+", "-", found["name"].lower()), is_tex=bool(found["tex"])) if found else None
    if found and take:
        take(reference, found["value"])
    return take is not None


def _taker(name: str, *, is_tex: bool) -> Callable[[Reference, str], None] | None:
    """The function for a line with this name; None if it names no field."""
    if is_tex:
        return partial(_take_tex, name=name)
    if name in NUMBERS:
        return partial(_take_number, scheme=name)
    if name in PEOPLE:
        return partial(_take_person, role=name)
    if name in FIELD_OF:
        return partial(_set, name=FIELD_OF[name])
    return partial(_keep, name=CSL_NAMES[name] or name) if name in CSL_NAMES else TAKE.get(name)


def _take_number(reference: Reference, value: str, scheme: str) -> None:
    reference.take_number(scheme, value)


def _set(reference: Reference, value: str, name: str) -> None:
    reference.set(name, value)


def _keep(reference: Reference, value: str, name: str) -> None:
    reference.keep(name, value)


def _take_key(reference: Reference, value: str) -> None:
    reference.key = value.split(maxsplit=1)[0]


def _take_tex(reference: Reference, value: str, name: str) -> None:
    """`tex.eprint: 2001.00001`, a BibLaTeX field by its own name."""
    if name == "eprint":
        reference.take_number("arxiv", value)
    elif name in NUMBERS:
        reference.take_number(name, value)
    else:
        reference.keep(name, value)


def _take_person(reference: Reference, value: str, role: str) -> None:
    """`Family || Given`, or a name as it is printed."""
    family, bars, given = value.partition("||")
    author = structured_name(family.strip(), given.strip()) if bars else parse_name(value)
    if role == "author":
        reference.authors.append(author)
    elif role == "editor":
        reference.editors.append(author)
    else:
        reference.keep("serieseditor" if role == "collection-editor" else role, author.inverted)


def _take_type(reference: Reference, value: str) -> None:
    """A CSL type that Zotero lacks, or the kind of object."""
    if kind := reference_types.CSL.get(value):
        reference.type = kind
    reference.keep("csltype", value)


def _take_issued(reference: Reference, value: str) -> None:
    """CSL's date takes precedence over the item's own."""
    before = reference.date
    reference.date = type(before)()
    reference.extra.pop("date", None)
    reference.take_date(value)
    if reference.date.year is None:
        reference.date = before


TAKE: dict[str, Callable[[Reference, str], None]] = {
    "doi": Reference.take_doi,
    "url": Reference.take_address,
    "type": _take_type,
    "issued": _take_issued,
    **dict.fromkeys(KEYS, _take_key),
}
