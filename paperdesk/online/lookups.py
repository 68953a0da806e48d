"""The addresses of services with paper data: arXiv, Crossref, DOIs, Open Library, PubMed, Unpaywall.

The client respects arXiv's rate limit; Crossref is sent one request at a time, as it requires.
"""

import re
from collections.abc import Sequence
from urllib.parse import quote, quote_plus

from paperdesk.settings import ServiceSettings

CANDIDATES = 5
CSL = "application/vnd.citationstyles.csl+json"
SIGNS = re.compile(r"[^\w\s.-]+")


def arxiv_by_id(ids: Sequence[str], services: ServiceSettings) -> str:
    """Several arXiv papers by ID, without versions."""
    names = ",".join(quote(name, safe="/") for name in ids)
    return f"{services.arxiv_api}/api/query?id_list={names}&max_results={len(ids)}"


def arxiv_by_title(title: str, services: ServiceSettings) -> str:
    """The arXiv papers with this phrase in their titles."""
    words = " ".join(SIGNS.sub(" ", title).replace("-", " ").split())
    query = quote_plus(f'ti:"{words}"')
    return f"{services.arxiv_api}/api/query?search_query={query}&max_results={CANDIDATES}"


def crossref_by_doi(doi: str, services: ServiceSettings) -> str:
    return f"{services.crossref}/works/{quote(doi, safe='')}"


def crossref_by_dois(dois: Sequence[str], services: ServiceSettings) -> str:
    """The works with any of these DOIs, which may not contain commas, as these separate filters."""
    wanted = ",".join(f"doi:{quote(doi, safe='')}" for doi in dois)
    return f"{services.crossref}/works?filter={wanted}&rows={len(dois)}"


def crossref_by_title(title: str, services: ServiceSettings) -> str:
    """The works most similar to a title, with the fields needed."""
    return f"{services.crossref}/works?query.bibliographic={quote_plus(title)}&rows={CANDIDATES}"


def csl_by_doi(doi: str, services: ServiceSettings) -> str:
    """The reference for any DOI, including those outside Crossref (DataCite's: data sets, Zenodo, arXiv)."""
    return f"{services.doi_content}/{CSL}/{quote(doi, safe='/')}"


def open_copies_of_doi(doi: str, services: ServiceSettings) -> str:
    """The locations of open copies of a work, requested with the user's email address."""
    return f"{services.unpaywall}/v2/{quote(doi, safe='/')}?email={quote(services.email, safe='@')}"


def books_by_isbn(isbn: str, services: ServiceSettings) -> str:
    return f"{services.open_library}/api/books?bibkeys=ISBN:{isbn}&format=json&jscmd=data"


def pubmed_by_id(pmid: str, services: ServiceSettings) -> str:
    return f"{services.pubmed}/entrez/eutils/efetch.fcgi?db=pubmed&id={pmid}&retmode=xml"
