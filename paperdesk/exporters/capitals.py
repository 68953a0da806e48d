"""Capitals in titles that a bibliography style must preserve: names, acronyms, words with inner capitals."""

import re
from collections.abc import Callable

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
    formulae = list(MATH.finditer(title))
    bare = MATH.sub(lambda formula: " " * len(formula[0]), title) if formulae else title
    meant = _is_sentence_case(bare)
    pieces, start = [], 0
    for word in WORD.finditer(bare):
        text = word[0]
        if is_coined(text) or text in PROPER or (meant and _is_name(bare, word)):
            pieces += [title[start : word.start()], _marked(text)]
            start = word.end()
    marked = "".join([*pieces, title[start:]])
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
