"""Pages set as journals, preprints, slides and scanners' programs set them, with the words that they were made of."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tests.pdfs import write_operators

LETTER_WIDTHS = (
    "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 "
    "584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 "
    "667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 "
    "278 556 500 722 500 500 500 334 260 334 584"
)
WIDTHS = dict(zip(map(chr, range(32, 127)), map(float, LETTER_WIDTHS.split()), strict=True))
PAGE = (612.0, 792.0)
SENTENCES = """
The com|mit|tee mea|sured how quick|ly a lay|er for|gets what it learned on the first morn|ing.
Self-supervised net|works keep most of their mem|o|ry when the noise is low-rank and slow.
A state-of-the-art sched|uler wastes half of its bud|get on ques|tions that no|body asked.
Gen|er|al|iza|tion ar|rives late, af|ter the ta|ble of an|swers has been learned by heart.
We plot the en|er|gy of each par|ti|cle against its dis|tance from the clos|est wall.
High-resolution im|ages of the sam|ple show three broad bands and one nar|row gap.
Ear|li|er re|ports blamed the de|tec|tor, but the de|tec|tor worked as de|scribed in its man|u|al.
Two weeks of drought were e|nough to empty the up|per reser|voir and half of the low|er one.
The proof needs noth|ing be|yond the tri|an|gle in|equal|i|ty and a good deal of pa|tience.
Well-known bounds fol|low from count|ing, and sharp|er ones from count|ing with weights.
Our read|ers rank eight ab|stracts a day, so the da|ta grow faster than the mod|el can learn.
Nei|ther price nor qual|i|ty ex|plained why the cheap|est in|stru|ment drift|ed least.
In a third ex|per|i|ment the tem|per|a|ture was held con|stant for nine|ty min|utes.
Com|mu|ni|ties near the coast re|place their pumps twice as of|ten as those in|land.
An end-to-end pipe|line hides its mis|takes un|til the last col|umn of the last ta|ble.
Long-term stor|age costs lit|tle, and for|get|ting where things were stored costs a lot.
The sec|ond au|thor wrote the code; the first one found out what it did in the wild.
Fer|til|iz|er reached the lake with|in hours of the storm and stayed there un|til spring.
When the ma|chine was moved to an|oth|er floor, its er|rors moved along with it.
Read|ing or|der mat|ters less to search en|gines than to peo|ple who quote what they read.
Six pa|tients re|turned af|ter a year, and four of them re|mem|bered the ques|tion|naire.
Ships that slowed down by a knot saved more fuel than those that changed their route.
The gra|di|ent van|ish|es where the sur|face is flat, which is al|most ev|ery|where.
Chil|dren drew the same map in few|er strokes once they had walked the street them|selves.
Sam|ples from the old|est lay|er con|tain pol|len of a plant that grows there no more.
Every fifth let|ter was lost in the mail, and no|body com|plained be|fore the au|dit.
Un|der pres|sure the crys|tal turns from gray to blue and back with|out a scratch.
Trans|la|tors agree on verbs and quar|rel over the small words that stand be|tween them.
The mar|ket closed early, so the last prices of the day are guess|es by the brok|ers.
Fast-growing trees lean to|ward the clear|ing, and their shade slows the rest of them.
""".strip().splitlines()


@dataclass(frozen=True, slots=True)
class Word:
    """A word on a page: where it stands, from the top left, and how large."""

    text: str
    left: float
    top: float
    size: float
    quarters: int = 0  # turned to the left


@dataclass(frozen=True, slots=True)
class Style:
    """How a page is set."""

    size: float = 10.0
    leading: float = 12.0
    gutter: float = 18.0
    margin: float = 60.0
    justified: bool = True


Line = list[Word]


def width(text: str, size: float) -> float:
    """The width of words in Helvetica, in points."""
    return sum(WIDTHS[char] for char in text) * size / 1000


def prose(seed: int) -> list[str]:
    """Words with their places to cut, in an order of their own."""
    sentences = list(SENTENCES)
    random.Random(seed).shuffle(sentences)
    return " ".join(sentences).split()


def plain(words: Sequence[str]) -> list[str]:
    """Words as a person reads them."""
    return [word.replace("|", "") for word in words]


def set_lines(words: list[str], measure: float, style: Style) -> Iterator[list[str]]:
    """Break words into lines; a word is cut where its parts allow, or at a hyphen of its own. Takes the words."""
    line: list[str] = []
    while words:
        candidate = words[0].replace("|", "")
        if width(" ".join([*line, candidate]), style.size) <= measure:
            line.append(candidate)
            words.pop(0)
            continue
        if cut := _cut(words[0], line, measure, style.size):
            line.append(cut[0])
            words[0] = cut[1]
        yield line
        line = []
    if line:
        yield line


def _cut(word: str, line: Sequence[str], measure: float, size: float) -> tuple[str, str] | None:
    """The longest beginning of a word that fits, with its hyphen, and the rest."""
    for place in range(len(word) - 3, 2, -1):
        if word[place] not in "|-":
            continue
        head = word[:place].replace("|", "") + "-"
        if len(head) > 2 and width(" ".join([*line, head]), size) <= measure:
            return head, word[place + 1 :]
    return None


def column(words: list[str], left: float, top: float, measure: float, rows: int, style: Style) -> list[Line]:
    """A column of so many lines; takes the words that it holds."""
    lines: list[Line] = []
    for texts in set_lines(words, measure, style):
        y = top + len(lines) * style.leading
        lines.append(_placed(texts, left, y, measure if words else None, style))
        if len(lines) == rows:
            break
    return lines


def _placed(texts: Sequence[str], left: float, top: float, measure: float | None, style: Style) -> Line:
    blank = width(" ", style.size)
    if measure is not None and style.justified and len(texts) > 1:
        blank = min((measure - sum(width(t, style.size) for t in texts)) / (len(texts) - 1), 2.2 * blank)
    line, x = [], left
    for text in texts:
        line.append(Word(text, x, top, style.size))
        x += width(text, style.size) + blank
    return line


def heading(text: str, top: float, size: float = 15.0, left: float = 60.0) -> Line:
    return _placed(text.split(), left, top, None, Style(size))


def _columns(
    words: list[str], count: int, style: Style, top: float, rows: int, offset: float = 0.0
) -> list[list[Line]]:
    measure = (PAGE[0] - 2 * style.margin - (count - 1) * style.gutter) / count
    step = measure + style.gutter
    return [column(words, style.margin + n * step, top + n * offset, measure, rows, style) for n in range(count)]


def _by_rows(columns: Sequence[Sequence[Line]]) -> list[Line]:
    """Lines in the order of rows across columns, each row as one line of the file."""
    longest = max(map(len, columns))
    return [[word for lines in columns if n < len(lines) for word in lines[n]] for n in range(longest)]


def _flat(*parts: Sequence[Line]) -> list[Line]:
    return [line for part in parts for line in part]


Made = tuple[list[Line], list[str]]
"""What is drawn, line by line in the order of the file, and the words in the order of reading."""


def one_column(words: list[str], style: Style, _random: random.Random) -> Made:
    source = plain(words)
    return column(words, style.margin, 80, PAGE[0] - 2 * style.margin, 60, style), source


def one_column_upwards(words: list[str], style: Style, rng: random.Random) -> Made:
    lines, source = one_column(words, style, rng)
    return lines[::-1], source


def one_column_shuffled(words: list[str], style: Style, rng: random.Random) -> Made:
    lines, source = one_column(words, style, rng)
    rng.shuffle(lines)
    return lines, source


def two_columns(words: list[str], style: Style, _random: random.Random) -> Made:
    title, source = heading("Columns one after the other", 50), plain(words)
    found = _columns(words, 2, style, 90, 30, offset=4.0)
    return _flat([title], *found), ["Columns", "one", "after", "the", "other", *source]


def two_columns_by_rows(words: list[str], style: Style, _random: random.Random) -> Made:
    title, source = heading("Rows across both columns", 50), plain(words)
    return [title, *_by_rows(_columns(words, 2, style, 90, 30))], ["Rows", "across", "both", "columns", *source]


def two_columns_right_first(words: list[str], style: Style, _random: random.Random) -> Made:
    source = plain(words)
    abstract = column(words, style.margin, 80, PAGE[0] - 2 * style.margin, 8, style)
    left, right = _columns(words, 2, style, 80 + 9.5 * style.leading, 25)
    return _flat(right, left, abstract), source


def three_columns_by_rows(words: list[str], style: Style, _random: random.Random) -> Made:
    source = plain(words)
    return _by_rows(_columns(words, 3, replace(style, size=8.5, leading=10.5), 70, 28)), source


def two_bands(words: list[str], style: Style, rng: random.Random) -> Made:
    source = plain(words)
    upper = _columns(words, 2, style, 70, 11)
    middle = column(words, style.margin, 70 + 13 * style.leading, PAGE[0] - 2 * style.margin, 3, style)
    lower = _columns(words, 3, style, 70 + 18 * style.leading, 22)
    lines = _flat(*upper, middle, *lower)
    rng.shuffle(lines)
    return lines, source


def with_head_and_stamp(words: list[str], style: Style, _random: random.Random) -> Made:
    source = plain(words)
    head = [heading("J. Tests 12 (2026)", 36, 9), heading("Lee and Chi", 36, 9, 470)]
    foot = heading("217", 740, 9, 300)
    stamp = [Word("arXiv:2611.00042v1 [cs.LG] 2 Nov 2026", 20, 560, 14, 1)]
    columns = _columns(words, 2, style, 80, 30)
    return _flat(columns[0], [foot], columns[1], head, [stamp]), [
        *["arXiv:2611.00042v1", "[cs.LG]", "2", "Nov", "2026"],
        *["J.", "Tests", "12", "(2026)", "Lee", "and", "Chi"],
        *source,
        "217",
    ]


def word_by_word(words: list[str], style: Style, rng: random.Random) -> Made:
    """Every word a text of its own, in any order: as programs that place words one by one do."""
    source = plain(words)
    single = [[word] for lines in _columns(words, 2, style, 70, 30) for line in lines for word in line]
    rng.shuffle(single)
    return single, source


def with_table(words: list[str], style: Style, _random: random.Random) -> Made:
    """A table over the whole width between two columns and one: its rows are read as rows."""
    source = plain(words)
    upper = _columns(words, 2, style, 70, 22)
    taken = len(source) - len(plain(words))
    rows = [["Run", "One", "Two", "Six"], *([f"r{n}", f"0.{n}1", f"0.{n}2", f"0.{n}6"] for n in range(1, 7))]
    top = 70 + 24 * style.leading
    table = [
        [Word(cell, style.margin + 120 * c, top + r * style.leading, style.size) for c, cell in enumerate(row)]
        for r, row in enumerate(rows)
    ]
    rest = column(words, style.margin, top + 9 * style.leading, PAGE[0] - 2 * style.margin, 20, style)
    return _flat(*upper, table, rest), [*source[:taken], *(cell for row in rows for cell in row), *source[taken:]]


def margin_notes(words: list[str], style: Style, _random: random.Random) -> Made:
    """A wide column, and beside it a narrow one of remarks at its upper half."""
    source = plain(words)
    main = column(words, style.margin, 80, 330, 32, style)
    notes = column(words, style.margin + 354, 80, 130, 24, style)
    return _flat(main, notes), source


LAYOUTS: tuple[Callable[[list[str], Style, random.Random], Made], ...] = (
    one_column,
    one_column_upwards,
    one_column_shuffled,
    two_columns,
    two_columns_by_rows,
    two_columns_right_first,
    three_columns_by_rows,
    two_bands,
    with_head_and_stamp,
    word_by_word,
    with_table,
    margin_notes,
)
STYLES = (
    Style(),
    Style(9.0, 10.8, 12.0, 54.0),
    Style(10.0, 13.0, 24.0, justified=False),
    Style(9.5, 11.0, 14.0),
)


def write_layout(path: Path, number: int, seed: int, *, rotation: int = 0, sideways: int = 0) -> list[str]:
    """Write a page in one of the layouts; returns its words in the order of reading.

    Args:
        path: of the file.
        number: of the layout.
        seed: which text and style.
        rotation: of the page, in degrees; the text stands upright when it is shown.
        sideways: quarters by which all text is turned to the left on the page that is shown.
    """
    words = prose(seed)
    lines, source = LAYOUTS[number](words, STYLES[seed % len(STYLES)], random.Random(seed))
    assert not words, f"{len(words)} words do not fit on the page"
    write_operators(path, _operators(lines), rotation=rotation, sideways=sideways)
    return source


def _operators(lines: Sequence[Line]) -> str:
    return "\n".join(_shown(word) for line in lines for word in line)


def _shown(word: Word) -> str:
    text = word.text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    down = PAGE[1] - word.top - word.size
    matrix = ("1 0 0 1", "0 1 -1 0", "-1 0 0 -1", "0 -1 1 0")[word.quarters]
    return f"BT /F1 {word.size} Tf {matrix} {word.left:.2f} {down:.2f} Tm ({text}) Tj ET"
