"""Identifiers: recognising, normalising and linking DOI, arXiv, ISBN, ISSN, PMID, PMCID and OpenReview IDs."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from urllib.parse import quote, unquote

from paperdesk.model.bibtex_types import RAW
from paperdesk.model.paper import Identifier
from paperdesk.text.dates import PartialDate, checked_date

DOI = re.compile(r"10\.\d{4,9}(?:\.\d+)*/[^\s\"<>{}|\\^`]+", re.IGNORECASE)
DOI_BEGINS = re.compile(r"(?<=[\s;,])(?=https?://|doi:|10\.)", re.IGNORECASE)
DOI_WITH_SICI = re.compile(
    r"10\.\d{4,9}/[^\s\"{}|\\^`<]{0,99}<[^\s\"{}|\\^`>]{1,99}>[^\s\"<>{}|\\^`]{0,99}"
)  # 10.1002/(SICI)...<1::AID>3.0
ARXIV_NEW = r"\d{4}\.\d{4,5}"
ARXIV_OLD = r"[a-z]+(?:-[a-z]+)?(?:\.[A-Z]{2})?/\d{7}"
ARXIV = re.compile(rf"({ARXIV_NEW}|{ARXIV_OLD})(?:v(\d{{1,3}}))?", re.IGNORECASE)
ARXIV_IN_TEXT = re.compile(
    rf"(?:\barXiv(?:\.org)?[:\s]\s*|arxiv\.org/(?:abs|pdf|html|format|e-print)/|huggingface\.co/papers/|alphaxiv\.org/abs/"
    rf"|\beprint:\s*)({ARXIV_NEW}|{ARXIV_OLD})(?:v(\d{{1,3}}))?(?!\d)",
    re.IGNORECASE,
)
ARXIV_DOI = re.compile(rf"10\.48550/arxiv\.({ARXIV_NEW}|{ARXIV_OLD})(?:v(\d+))?", re.IGNORECASE)
PMID = re.compile(r"(?:\bpmid:?\s*|pubmed\.ncbi\.nlm\.nih\.gov/|ncbi\.nlm\.nih\.gov/pubmed/)(\d{4,8})\b", re.IGNORECASE)
PMCID = re.compile(r"\bPMC\d{4,8}\b", re.IGNORECASE)
ISBN = re.compile(r"\b(?:97[89][-\s]?)?\d(?:[-\s]?\d){8}[-\s]?[\dXx]\b")
ISBN_IN_TEXT = re.compile(rf"\bISBN(?:-1[03])?:?\s*({ISBN.pattern})", re.IGNORECASE)
ISSN = re.compile(r"\d{4}-?\d{3}[\dXx]")
OPENREVIEW = re.compile(r"openreview\.net/(?:forum|pdf|attachment)\?(?:[^\s#]*&)?id=([\w-]{8,12})")
NATURE = re.compile(r"\bnature\.com/articles/((?:[a-z]+\.)?[a-z\d-]*\d[a-z\d-]*(?:\.\d+)?)", re.IGNORECASE)
OF_PALGRAVE = ("s41599", "palcomms")  # journals on nature.com whose DOIs start differently
ELIFE = re.compile(r"\belifesciences\.org/(?:articles|reviewed-preprints)/(\d{5,6})(?!\d)", re.IGNORECASE)
SSRN = re.compile(r"\bssrn\.com/(?:sol3/papers\.cfm\?abstract_id=|abstract=)(\d+)", re.IGNORECASE)
URLS = {
    "doi": "https://doi.org/{}",
    "arxiv": "https://arxiv.org/abs/{}",
    "isbn": "https://openlibrary.org/isbn/{}",
    "issn": "https://portal.issn.org/resource/ISSN/{}",
    "pmid": "https://pubmed.ncbi.nlm.nih.gov/{}/",
    "pmcid": "https://www.ncbi.nlm.nih.gov/pmc/articles/{}/",
    "openreview": "https://openreview.net/forum?id={}",
}
LONGEST_DOI = 500
TRAILING = ".,;:!?'*_"
PAIRS = {")": "(", "]": "[", ">": "<"}
ISBN_10, ISBN_13 = 10, 13
ARXIV_BEGAN = 90  # the last two digits of 1991, minus one


def normalize_doi(text: str) -> str:
    """Return the DOI in `text` (bare, `doi:`, or an address) in lower case, without trailing text; "" if none."""
    return written_doi(text).lower()


def written_doi(text: str) -> str:
    """Return the DOI in `text` like `normalize_doi`, but with its own capitals."""
    text = unquote(text) if "%2f" in text.lower() or "%3" in text.lower() else text
    found = DOI_WITH_SICI.search(text) or DOI.search(text)
    if not found:
        return ""
    doi = re.sub(r"\?\w+=.*|[?#](?:seq|cid|utm_|ref|rss|af)\b.*|&\w+=.*", "", found[0][:LONGEST_DOI])
    return _trim(doi)


def _trim(value: str) -> str:
    while value:
        last = value[-1]
        if last not in TRAILING and not (last in PAIRS and value.count(last) > value.count(PAIRS[last])):
            break
        value = value[:-1]
    return value


def normalize_arxiv(text: str) -> tuple[str, int | None]:
    """Return the arXiv id in `text` (bare, `arXiv:`, an address, a DOI or an OAI name) and its version.

    Returns ("", None) if it is none. Old ids lose their subject class: `math.GT/0309136` is `math/0309136`.
    """
    text = text.strip()
    found = ARXIV_DOI.search(text) or ARXIV_IN_TEXT.search(text) or ARXIV.fullmatch(text.removesuffix(".pdf"))
    if not found:
        return "", None
    value = re.sub(r"\.[a-z]{2}(?=/)", "", found[1].lower())
    return value, int(found[2]) if found[2] else None


def normalize_isbn(text: str) -> str:
    """Return the first ISBN in `text` as 13 digits; "" if there is none with a valid check digit."""
    return next(iter(normalize_isbns(text)), "")


def normalize_isbns(text: str) -> tuple[str, ...]:
    """Return the ISBNs with valid check digits in `text`, as 13 digits, without repetition."""
    return tuple(written_isbns(text))


def written_isbns(text: str) -> dict[str, str]:
    """Return the ISBNs with valid check digits in `text`: 13 digits -> as written, perhaps ten digits with hyphens."""
    written: dict[str, str] = {}
    for found in ISBN.finditer(text):
        if isbn := _isbn13(found[0]):
            written.setdefault(isbn, found[0])
    return written


def _isbn13(text: str) -> str:
    digits = re.sub(r"[-\s]", "", text).upper()
    if len(digits) == ISBN_10 and _is_isbn10(digits):
        body = "978" + digits[:-1]
        return body + str(-_weighted(body) % 10)
    return digits if len(digits) == ISBN_13 and digits.isdecimal() and _weighted(digits) % 10 == 0 else ""


def normalize_pmcid(text: str) -> str:
    """Return the PMC ID in `text` with its letters: `98765` is `PMC98765`; "" if it is not one."""
    found = re.fullmatch(r"(?:PMC)?(\d+)", text.strip(), re.IGNORECASE)
    return "PMC" + found[1] if found else ""


def _is_isbn10(digits: str) -> bool:
    values = [10 if digit == "X" else int(digit) for digit in digits]
    return sum(value * weight for value, weight in zip(values, range(10, 0, -1), strict=True)) % 11 == 0


def _weighted(digits: str) -> int:
    return sum(int(digit) * (3 if index % 2 else 1) for index, digit in enumerate(digits))


def normalize_issn(text: str) -> str:
    """Return the first ISSN in `text` as `1234-567X`; "" if there is none."""
    found = ISSN.search(text)
    return f"{found[0][:4]}-{found[0][-4:].upper()}" if found else ""


def doi_identifiers(text: str) -> tuple[Identifier, ...]:
    """Return the identifiers in a DOI field, which may contain several; arXiv's DOI becomes the arXiv ID."""
    if not text:
        return ()
    found = (as_identifier(part) for part in DOI_BEGINS.split(text))
    return tuple(dict.fromkeys(identifier for identifier in found if identifier))


def written_dois(text: str) -> dict[str, str]:
    """Return the DOIs in a DOI field: in normal form -> with their own capitals."""
    return {doi.lower(): doi for part in DOI_BEGINS.split(text) if (doi := written_doi(part))}


WRITTEN: dict[str, Callable[[str], dict[str, str]]] = {"doi": written_dois, "isbn": written_isbns}
SPELLINGS = frozenset(RAW + scheme for scheme in WRITTEN)
"""The fields of `extra` with identifiers as a record wrote them, where that is not their normal form."""


def spelling(scheme: str, text: str) -> str:
    """What `extra` keeps of a field with DOIs or ISBNs, for `as_written`; "" if they are in normal form."""
    if scheme not in WRITTEN:
        return ""
    return "; ".join(
        written for normal, written in WRITTEN[scheme](text).items() if not _is_found(scheme, normal, written)
    )


def join_spellings(*texts: str) -> str:
    """Several of them as one."""
    return "; ".join(dict.fromkeys(text for text in texts if text))


def _is_found(scheme: str, normal: str, written: str) -> bool:
    """Whether the identifier alone tells how it was written; arXiv's DOI became an arXiv ID."""
    return normal == written and not (scheme == "doi" and ARXIV_DOI.fullmatch(normal))


def as_written(identifiers: tuple[Identifier, ...], extra: Mapping[str, str]) -> tuple[Identifier, ...]:
    """Return the identifiers as their record wrote them: a DOI with its capitals, an ISBN with its hyphens."""
    if not SPELLINGS & extra.keys():
        return identifiers
    told = {scheme: read(extra.get(RAW + scheme, "")) for scheme, read in WRITTEN.items()}
    known = {(found.scheme, found.value) for found in identifiers}
    of_arxiv = (doi for doi in told["doi"].values() if ("arxiv", normalize_arxiv(doi)[0]) in known)
    written = (replace(i, value=told.get(i.scheme, {}).get(i.value, i.value)) for i in identifiers)
    return (*written, *(Identifier("doi", doi) for doi in of_arxiv))


def known_form(scheme: str, value: str, version: int | None = None) -> Identifier:
    """The identifier that one of our own exports names, in normal form."""
    if scheme == "doi":
        return as_identifier(value) or Identifier(scheme, value)
    return Identifier(scheme, (normalize_isbn(value) if scheme == "isbn" else "") or value, version)


def as_identifier(doi: str) -> Identifier | None:
    """Return the identifier for a DOI in any form: scheme doi, or arxiv for `10.48550/arXiv.X`."""
    value = normalize_doi(doi)
    if ARXIV_DOI.fullmatch(value):
        return Identifier("arxiv", *normalize_arxiv(value))
    return Identifier("doi", value) if value else None


def find_identifiers(text: str) -> tuple[Identifier, ...]:
    """Return the identifiers in free text or an address, sorted by scheme, without repetition."""
    return tuple(dict.fromkeys(_identifiers(text))) if text else ()


def _identifiers(text: str) -> Iterator[Identifier]:
    for found in ARXIV_IN_TEXT.finditer(text):
        value, version = normalize_arxiv(found[0])
        yield Identifier("arxiv", value, version)
    if "10." in text or "%2F" in text.upper():
        for found in DOI.finditer(unquote(text) if "%2f" in text.lower() else text):
            if identifier := as_identifier(found[0]):
                yield identifier
    yield from (Identifier("doi", doi) for doi in _dois_of_addresses(text))
    if bare := bare_arxiv(text):
        yield bare
    for pattern, scheme in ((PMID, "pmid"), (OPENREVIEW, "openreview")):
        yield from (Identifier(scheme, found[1]) for found in pattern.finditer(text))
    yield from (Identifier("pmcid", found[0].upper()) for found in PMCID.finditer(text))
    isbns = (normalize_isbn(found[1]) for found in ISBN_IN_TEXT.finditer(text))
    yield from (Identifier("isbn", value) for value in isbns if value)


def _dois_of_addresses(text: str) -> Iterator[str]:
    """The DOIs of pages whose publishers derive the address from the DOI without including it."""
    for found in NATURE.finditer(text):
        name = found[1].lower()
        yield f"{'10.1057' if name.startswith(OF_PALGRAVE) else '10.1038'}/{name}"
    yield from (f"10.7554/elife.{found[1]}" for found in ELIFE.finditer(text))
    yield from (f"10.2139/ssrn.{found[1]}" for found in SSRN.finditer(text))


def bare_arxiv(text: str) -> Identifier | None:
    """Return the identifier if `text` is exactly an arXiv ID, as typed."""
    if not ARXIV.fullmatch(text.strip()):
        return None
    value, version = normalize_arxiv(text)
    return Identifier("arxiv", value, version)


def identifier_url(identifier: Identifier) -> str:
    """Return the address of an identifier's page; "" for a scheme without pages."""
    pattern = URLS.get(identifier.scheme, "")
    version = f"v{identifier.version}" if identifier.scheme == "arxiv" and identifier.version else ""
    return pattern.format(quote(identifier.value + version, safe="/:;()@!$&'*+,=-._~")) if pattern else ""


def arxiv_month(value: str) -> PartialDate:
    """Return the year and month in an arXiv ID, which begins with them: `2407.21783`, `hep-th/9901001`."""
    found = re.match(r"(?:[a-z-]+/)?(\d\d)(\d\d)", value)
    if not found:
        return PartialDate()
    year = int(found[1])
    return checked_date(year + (1900 if year > ARXIV_BEGAN else 2000), found[2])
