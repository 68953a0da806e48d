"""Author names: splitting lists into names, and names into family, given, particle and suffix."""

import re

from paperdesk.model.paper import Author

COLLABORATION = re.compile(
    r"\b(?:collaborations?|consortium|consortia|network|initiative|working group|study group|investigators"
    r"|team|group|committee|society|association|organi[sz]ation|institute|university|laboratory|council|agency|centre|center|college|ministry|department|office|foundation|commission|bureau)\b"
    r"|\Afor the |\A(?:the\s+)?(?:editors?|authors|editorial board|staff)\Z",
    re.IGNORECASE,
)
SUFFIX = re.compile(r"(?:jr|sr|junior|ii|iii|iv|2nd|3rd)\.?", re.IGNORECASE)
LARGE_WORDS = "Da De Del Della Di Ter Van Von"
CAPITAL_PARTICLES = frozenset(LARGE_WORDS.split())
VIETNAMESE_NAMES = "Bui Dang Do Duong Ho Hoang Huynh Le Ly Ngo Nguyen Pham Phan Tran Vo Vu"
VIETNAMESE = frozenset(VIETNAMESE_NAMES.split())
NUMBERED = re.compile(r"0\d{3}")
TITLE = re.compile(
    r"\A(?:(?:Prof|Professor|Dr|Mr|Mrs|Ms|Sir|Dame)\.?\s+)+(?=\S+\s)|,?\s+(?:Ph\.?D|M\.?D|MSc|BSc|FRS)\.?(?=\s|,|\Z)"
)
SMALL_WORDS = "von van der den de del della di da dos das do du la le ten ter zu zum zur af av bin ibn"
PARTICLES = frozenset(SMALL_WORDS.split())
SHORT_NAMES = "LI XU WU HE MA YU HU LU GU DU FU SU QI XI YE NG HO KO OH KIM LEE LIM SUN LIN HAN CAI GAO GUO TAN WEI ZHU"
SHORT_SURNAMES = frozenset(SHORT_NAMES.split())  # look like initials when in capitals
CJK_NAME = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff\uac00-\ud7af·・]+")
SPLIT_CJK_NAME = re.compile(r"[\u4e00-\u9fff]{2,3}|[\uac00-\ud7af]{2,4}")
LONG_CJK = "欧阳|司马|上官|诸葛|东方|皇甫|慕容|令狐|司徒|夏侯|歐陽|司馬|諸葛|남궁|황보|선우|독고|제갈"
LONG_CJK_NAME = re.compile(rf"({LONG_CJK})([^\s·・]{{1,2}})")
ET_AL = re.compile(
    r"(?:\band\s+|&\s*)?(?:\bet\.?\s+al\b\.?|(?<=&)\s*al\b\.?|(?<=&\s)al\b\.?"
    r"|(?:\b\d{1,4}\s+)?(?:more\s+|additional\s+)?(?:\bothers\b|\bauthors\b))[\s()\w]*\Z|[\s,]*(?:\.{3}|…)\s*\Z",
    re.IGNORECASE,
)
ET_AL_SIGNS = ("al", "others", "authors", "...", "…")  # the expression matches only where one of them occurs
LONGEST_ET_AL = 80
DOTTED = re.compile(r"(?:[^\W\d_a-z]\.-?)+")
INITIALS = re.compile(r"(?:[^\W\d_]\.[\s-]*)+|[^\W\d_a-z]{1,3}")
TRAILING_PARTICLE = re.compile(rf"(?:\s+(?:{SMALL_WORDS.replace(' ', '|')}))+\Z")
PAIR, LONGEST_INITIALS = 2, 3


def parse_name(name: str) -> Author:
    """Split one name as printed: `Ludwig van der Berg`, `Berg, Ludwig`, `Smith JQ`, `李明`, `ATLAS Collaboration`.

    A group, or a name that cannot be split, becomes a family name only; nothing is dropped except titles such as Dr.
    """
    name = " ".join(name.split()).strip(" ,;")
    if is_group(name):
        return Author(name)
    if not name.isascii() and CJK_NAME.fullmatch(name.replace(" ", "")):
        return _cjk_name(name)
    name = TITLE.sub("", name).strip(" ,") or name
    parts = [part.strip() for part in name.split(",")]
    return _inverted_name(parts) if len(parts) > 1 else _direct_name(name.split())


def is_group(name: str) -> bool:
    """True if a name is that of a group of people, without a given name."""
    return bool(COLLABORATION.search(name))


def _cjk_name(name: str) -> Author:
    """Family name first; a single word is split only if its length is unambiguous."""
    words = name.split()
    if len(words) == PAIR:
        return Author(words[0], words[1])
    if long := LONG_CJK_NAME.fullmatch(name):
        return Author(long[1], long[2])
    return Author(name[0], name[1:]) if SPLIT_CJK_NAME.fullmatch(name) else Author(name)


def _inverted_name(parts: list[str]) -> Author:
    """`van der Berg, Jr., Ludwig` and the like; `Martin Luther King, Jr.` is in direct order."""
    parts = [part for part in parts if part]
    suffix = next((part for part in parts[1:] if SUFFIX.fullmatch(part)), "")
    names = [part for part in parts if part != suffix]
    if not names:
        return Author(suffix)
    if len(names) == 1 and suffix:
        direct = _direct_name(names[0].split())
        return Author(direct.family, direct.given, direct.particle, suffix)
    words = names[0].split()
    if not suffix and len(words) == PAIR and SUFFIX.fullmatch(words[-1]):  # "Daumé III, Hal"
        suffix = words.pop()
    particle, family = split_particle(words)
    given = ", ".join(names[1:])
    if not particle and (trailing := TRAILING_PARTICLE.search(given)):  # "Berg, Ludwig van der"
        given, particle = given[: trailing.start()], trailing[0].strip()
    return Author(family, given, particle, suffix)


def _direct_name(words: list[str]) -> Author:
    words, suffix = part_suffix(words)
    if len(words) <= 1:
        return Author(" ".join(words))
    if _is_pubmed(words):
        particle, family = split_particle(words[:-1])
        return Author(family, words[-1], particle, suffix)
    start = _particle_start(words)
    particle, family = split_particle(words[start:])
    return Author(family, " ".join(words[:start]), particle, suffix)


def part_suffix(words: list[str]) -> tuple[list[str], str]:
    """The words of a name, and its suffix: `Hal Daumé III`, and DBLP's numbered `Wei Wang 0001`."""
    if len(words) > PAIR and (SUFFIX.fullmatch(words[-1]) or NUMBERED.fullmatch(words[-1])):
        return words[:-1], words[-1]
    return words, ""


def _is_pubmed(words: list[str]) -> bool:
    """`Smith JQ`: up to three final capitals, without other initials."""
    last = words[-1]
    if "." in last:  # "Lee A.", "van der Berg C.D."
        return bool(DOTTED.fullmatch(last)) and not any("." in word or len(word) == 1 for word in words[:-1])
    if len(last) > LONGEST_INITIALS or not (last.isalpha() and last.isupper()) or last in SHORT_SURNAMES:
        return False
    return not words[0].isupper() and all(len(word) > 1 and "." not in word for word in words[:-1])


def _particle_start(words: list[str]) -> int:
    """The start of the family name: the first particle between other words, otherwise the last word."""
    if words[0] in PARTICLES:
        return 0
    for index in range(1, len(words) - 1):
        word, following = words[index], words[index + 1]
        if word[0].islower() or (word.lower() in PARTICLES and following[0].islower()):
            return index
    # "Barbara Di Eugenio"; but "Van" between a Vietnamese family name and another name belongs to neither.
    if len(words) > PAIR and words[-2] in CAPITAL_PARTICLES and not VIETNAMESE & set(words):
        return len(words) - 2
    return len(words) - 1


def split_particle(words: list[str]) -> tuple[str, str]:
    """Return particle and family name of the words `van der Berg`."""
    count = 0
    while count < len(words) - 1 and _is_particle(words[count], words[count + 1]):
        count += 1
    return " ".join(words[:count]), " ".join(words[count:])


def _is_particle(word: str, following: str) -> bool:
    return word[0].islower() or (word.lower() in PARTICLES and following[0].islower())


def split_names(text: str) -> tuple[Author, ...]:
    """Split a list of names in any style: by `;`, by ` and `, as `Family, I., Family, I.`, or by commas."""
    if ";" in text:
        return tuple(parse_name(name) for name in _split_mixed(text.split(";")) if name.strip(" ,"))
    if names := split_family_initial_list(text):
        return names
    return split_arxiv_authors(text)


def _split_mixed(parts: list[str]) -> list[str]:
    """Handles mixed lists: in `Ann Lee, Bo Li; Cy Orton`, the given name comes first, so commas separate names."""
    is_direct = any("," not in part and len(part.split()) >= PAIR for part in parts)
    names = [name for part in parts for name in part.split(",")]
    return names if is_direct and all(len(name.split()) >= PAIR for name in names) else parts


def split_arxiv_authors(text: str) -> tuple[Author, ...]:
    """Split `Ann Lee (MIT, CERN), Bo Li (IFIC)`, arXiv's style, dropping affiliations."""
    names: list[str] = []
    for part in without_parentheses(without_et_al(" ".join(text.split()))).split(","):
        for name in re.split(r"\s+and\s+|\s&\s", part):
            if names and SUFFIX.fullmatch(name.strip()):
                names[-1] += ", " + name.strip()
            else:
                names.append(name.removeprefix("and ").strip())
    return tuple(parse_name(name) for name in names if name)


def split_family_initial_list(text: str) -> tuple[Author, ...]:
    """Split `Kaur, M., Shukla, A., Bhati, K. K.`, bioRxiv's style; () if the text is not such a list."""
    parts = [part.strip() for part in without_et_al(text).split(",") if part.strip()]
    authors: list[Author] = []
    at = 0
    while at < len(parts):
        family, given, suffix = (*parts[at : at + 3], "", "")[:3]
        if not INITIALS.fullmatch(given):
            return ()
        particle, last = split_particle(family.removeprefix("and ").split())
        suffix = suffix if SUFFIX.fullmatch(suffix) else ""
        authors.append(Author(last, given, particle, suffix))
        at += 3 if suffix else 2
    return tuple(authors)


def without_et_al(text: str) -> str:
    tail = text[-LONGEST_ET_AL:].lower()
    if not any(sign in tail for sign in ET_AL_SIGNS):
        return text
    return text[:-LONGEST_ET_AL] + ET_AL.sub("", text[-LONGEST_ET_AL:])


def without_parentheses(text: str) -> str:
    if "(" not in text:
        return text
    kept, depth = [], 0
    for char in text:
        if char == ")" and depth:
            depth -= 1
        elif char == "(":
            depth += 1
        elif not depth:
            kept.append(char)
    return "".join(kept)
