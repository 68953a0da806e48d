"""Capitals in titles that a bibliography style must preserve: names, acronyms, words with inner capitals."""

import re
from collections.abc import Callable
from unicodedata import normalize

from paperdesk.model.citation_keys import SKIP_WORDS
from paperdesk.text.latex_symbols import MATH

WORD = re.compile(r"\w+")
SENTENCE_END = re.compile(r"[:.?!–—]\W*\Z")
OPENED, CLOSED = "\x0e", "\x0f"  # placeholders for the braces of protected words until the text is escaped
MOSTLY = 0.5
NAMES = (
    "Africa African America American Arabic Asia Asian Australia Australian Banach Bayes Bayesian Bellman Bernoulli "
    "Boltzmann Boolean Bose Brazil Brazilian Britain British Brownian Carlo Cartesian Cauchy Chebyshev China Chinese "
    "Coulomb Darwinian Dirac Dirichlet Dutch Einstein England English Erdős Erlang Euclidean Euler Eulerian Europe "
    "European Fermi Fisher Fourier France French Frobenius Galerkin Galois Gauss Gaussian German Germany Gibbs Google "
    "Greek Gröbner Hamiltonian Hermitian Hessian Hilbert Hopfield Hölder Ising Italian Italy Itô Jacobian Japan "
    "Japanese Kalman Kolmogorov Korea Korean Lagrange Lagrangian Langevin Laplace Laplacian Latin Lipschitz Lyapunov "
    "Lévy Markov Markovian Maxwell Monte Möbius Nash Newton Newtonian Pareto Petri Poincaré Poisson Portuguese Python "
    "Riemann Riemannian Russia Russian Rényi Schrödinger Shannon Sobolev Spain Spanish Turing Twitter Wasserstein "
    "Wiener Wikipedia"
)
PROPER = frozenset(NAMES.split())
"""Words that are always names, for titles in which all words are capitalised."""


def protect_capitals(title: str, encode: Callable[[str], str]) -> str:
    """Return the encoded title with such words in braces, leaving formulas unchanged.

    In sentence case, every capital within a sentence is intended; in title case, only those of acronyms and known
    names. The title itself is never changed.
    """
    title = normalize("NFC", title)  # otherwise an accent would be outside the braces of its letter
    return _with_braces(title, _protected(title), encode)


def protected_words(title: str) -> frozenset[str]:
    """The words of a title that are in braces, for a title that is encoded in parts."""
    title = normalize("NFC", title)
    return frozenset(title[start:end] for start, end in _protected(title))


def protect_words(part: str, words: frozenset[str], encode: Callable[[str], str]) -> str:
    """Return an encoded part of a title with these words, and those with capitals inside, in braces."""
    part = normalize("NFC", part)
    found = (word for word in WORD.finditer(_bare(part)) if word[0] in words or is_coined(word[0]))
    return _with_braces(part, [word.span() for word in found], encode)


def _protected(title: str) -> list[tuple[int, int]]:
    """Where the words are that must keep their capitals."""
    bare = _bare(title)
    meant = _is_sentence_case(bare)
    words = WORD.finditer(bare)
    return [w.span() for w in words if is_coined(w[0]) or w[0] in PROPER or (meant and _is_name(bare, w))]


def _bare(title: str) -> str:
    """The title with blanks in place of its formulas."""
    return MATH.sub(lambda formula: " " * len(formula[0]), title) if "$" in title or "\\" in title else title


def _with_braces(title: str, places: list[tuple[int, int]], encode: Callable[[str], str]) -> str:
    pieces, last = [], 0
    for start, end in places:
        pieces += [title[last:start], _marked(title[start:end])]
        last = end
    marked = "".join([*pieces, title[last:]])
    return encode(marked).replace(OPENED, "{").replace(CLOSED, "}")


def is_coined(word: str) -> bool:
    """Whether a word has capitals inside, or is a single one: `GNN`, `arXiv`, `X`."""
    return word[1:] != word[1:].lower() or (len(word) == 1 and word.isupper() and word != "A")


def _is_sentence_case(title: str) -> bool:
    """Whether most words after the first, except for short ones, begin with a lower-case letter."""
    words = [word for word in WORD.findall(title)[1:] if word[0].isalpha() and word.lower() not in SKIP_WORDS]
    plain = [word for word in words if not is_coined(word)]
    return bool(plain) and sum(word[0].islower() for word in plain) > MOSTLY * len(plain)


def _is_name(title: str, word: re.Match[str]) -> bool:
    """A capital that does not merely begin a sentence."""
    before = title[: word.start()]
    return word[0][0].isupper() and bool(WORD.search(before)) and not SENTENCE_END.search(before)


def _marked(word: str) -> str:
    """The word in braces; for a name with accents only its capital, which preserves the kerning."""
    if word.isascii() or is_coined(word):
        return OPENED + word + CLOSED
    return OPENED + word[0] + CLOSED + word[1:]
