"""What compiled before it was imported compiles when it is exported, and prints the same bibliography."""

import re
from pathlib import Path

import pytest

from tests.helpers.compiled import Printed, exported, printed, require_tex
from tests.samples import shared_data

SOURCES = {
    "letters": r"""
@article{a1, author = {Gödel, Kurt and Erd{\H o}s, P{\'a}l and {\L}ukasiewicz, Jan}, title = {{\"U}ber formal
  unentscheidbare S{\"a}tze}, journal = {Monatshefte f{\"u}r Mathematik}, year = 1931, volume = 38, pages = {173--198}}
@book{a2, author = {de la Vall{\'e}e Poussin, Charles Jean}, title = {Cours d'analyse infinit{\'e}simale},
  publisher = {Gauthier-Villars}, address = {Paris}, year = {1914}, edition = {3rd}}""",
    "math": r"""
@article{m1, author = {Lee, Ann}, title = {On $H^1(\mathbb{Z}_p)$ and the group $\mathrm{SL}_2(\mathbb{R})$ of {Lie}},
  journal = {J. of {A}lgebra}, year = 2001, volume = {12}, number = {3}, pages = {1--10}}
@article{m2, author = {Chi, Bo}, title = {The {\emph{E. coli}} genome at 10\textsuperscript{3} bases},
  journal = {Cell}, year = 2002, pages = {7}}""",
    "macros": r"""
@preamble{ "\providecommand{\ion}[2]{#1\,\textsc{#2}}" # "\providecommand{\SI}[2]{#1\,#2}" }
@string{apj = {Astrophysical Journal}}
@article{s1, author = {Orr, Jo}, title = {Lines of {\ion{Fe}{ii}} at \SI{3}{m}}, journal = apj, year = 1999,
  month = feb # {~2}, volume = 5}
@techreport{s2, author = {{NASA Ames}}, title = {A Report & More}, institution = {NASA}, number = {TR-7}, year = 1970,
  type = {Memo}}""".replace(" & ", r" \& "),
    "types": r"""
@inproceedings{t1, author = {Vaswani, Ashish and others}, title = {Attention is all you need}, booktitle = {Advances in
  Neural Information Processing Systems}, editor = {Guyon, I. and von Luxburg, U.}, series = {NIPS}, volume = 30,
  pages = {5998--6008}, publisher = {Curran}, year = 2017}
@phdthesis{t2, author = {Fielding, Roy}, title = {Architectural styles}, school = {UC Irvine}, year = 2000}
@mastersthesis{t3, author = {Young, Y.}, title = {Small steps}, school = {MIT}, year = 2008, month = may}
@incollection{t4, author = {Ng, A. B.}, title = {A chapter}, booktitle = {A volume}, publisher = {Springer},
  chapter = 3, pages = {1--9}, year = 2011, editor = {Ed, E.}}
@misc{t5, author = {Doe, Jane}, title = {A web page}, howpublished = {\url{https://example.org/a_b~c}}, year = 2012,
  note = {Accessed: 2020-01-02}}
@unpublished{t6, author = {Cantor, Georg}, title = {Notes on sets}, note = {Unpublished}, year = 1880}
@inbook{t7, author = {Knuth, Donald E.}, title = {Fundamental algorithms}, chapter = 1, pages = {10--119},
  publisher = {Addison-Wesley}, year = 1973}
@manual{t8, title = {The manual}, organization = {GNU}, edition = {Second}, year = 1999, key = {manual}}""",
    "names": r"""
@book{n1, author = {van den Berg, Ludwig and King, Jr., Martin Luther and {Barnes and Noble}}, title = {Names},
  publisher = {P}, year = 1990}
@book{n2, author = {Jean-Paul Sartre and J. R. R. Tolkien and Ludwig von Mises}, title = {More names}, publisher = {P},
  year = 1991}
@article{n3, author = "M{\"u}ller, J{\"o}rg and O'Neil, Ann-Marie", title = "Quotes ``inside'' and --- dashes",
  journal = "J", year = "1992"}""",
    "crossref": r"""
@inproceedings{c1, author = {Lee, Ann}, title = {A talk}, crossref = {c2}, pages = {1--2}}
@proceedings{c2, title = {Proceedings of X}, booktitle = {Proceedings of X}, year = 2001, editor = {Pro, C.},
  publisher = {ACM}}""",
    "greek and cyrillic": """
@article{g1, author = {Викторов, Михаил}, title = {Методы вычисления}, journal = {Химия}, year = 1977}
@article{g2, author = {Ελύτης, Οδυσσέας}, title = {Ήλιος ο πρώτος}, journal = {Νέα Εστία}, year = 1943}
@article{g3, author = {Nguyễn, Văn Ân}, title = {Đại số tuyến tính}, journal = {Toán học}, year = 2005}""",
}
COMPARED = tuple(name for name in SOURCES if name not in {"greek and cyrillic", "crossref"})
NAMES = (
    "BibtexImporter.examples bibWithUserComments biber_crossrefs biber_dateformats biber_encoding1 biber_encoding3 "
    "biber_full-bibtex_biber biber_names biblatex-software complex crossref encoding-windows-1252-with-header "
    "pdf-field-upgrade pybtex_cyrillic pybtex_xampl test testjabref testjabref_292 tiny-LE-withBOM utf8-bom"
)


def both(folder: Path, file: Path) -> tuple[Printed, Printed]:
    return printed(folder / "before", file.read_bytes()), printed(folder / "after", exported(folder / "library", file))


def plain(page: str) -> str:
    """A page without what says nothing of a bibliography: where lines end, and how they are hyphenated."""
    return re.sub(r"-\s|\s", "", page).casefold()


@pytest.mark.parametrize("name", SOURCES)
def test_it_compiles_and_prints_the_same(tmp_path: Path, name: str) -> None:
    require_tex()
    file = tmp_path / "refs.bib"
    file.write_text(SOURCES[name], encoding="utf-8")
    before, after = both(tmp_path, file)
    assert not after.bibtex_failed
    assert after.errors == ()
    assert set(after.items) == set(before.items)
    if name in COMPARED:
        assert plain(after.text) == plain(before.text)


@pytest.mark.parametrize("name", NAMES.split())
def test_the_files_of_others_compile_no_worse_than_before(tmp_path: Path, name: str) -> None:
    require_tex()
    before, after = both(tmp_path, shared_data(f"bibtex/{name}.bib"))
    assert not after.bibtex_failed
    assert len(after.errors) <= len(before.errors)
    assert bool(after.items) or not before.items
