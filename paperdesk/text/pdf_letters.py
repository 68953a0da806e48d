"""Letters in PDFs whose fonts do not identify them: each character replaced by the intended one.

TeX's type 3 fonts name their letters "a97" for "a", which are the names of Zapf's dingbats: PDFium reads "❛". Other
fonts have no names, and the codes of control characters are ligatures, quotes and dashes.
"""

FROM_33 = "✦✧★✩✪✫✬✭✮✯✰✱✲✳✴✵✶✷✸✹✺✻✼✽✾✿❀❁❂❃❄❅❆❇❈❉❊❋●❍■❏❑▲▼◆❖"
FROM_81 = "◗❘❙❚❯❱❲❳❨❩❬❭❪❫❴❵❛❜❝❞❡❢❣❤✐❥❦❧♠♥♦♣"
FROM_117 = "✉✈✇①②③④⑤⑥⑦"
CONTROLS = {16: "“", 17: "”", 18: "„", 19: "«", 20: "»", 21: "–", 22: "—", 27: "ﬀ", 28: "ﬁ", 29: "ﬂ", 30: "ﬃ", 31: "ﬄ"}
OLD = {11: "ﬀ", 12: "ﬁ", 14: "ﬃ", 15: "ﬄ"}  # in TeX's early fonts
RUNS = ((33, FROM_33), (81, FROM_81), (117, FROM_117))
MARKS = zip((16, 17, 21, 22, 27, 28, 29, 30, 31), "✏✑✕✖✛✜✢✣✤", strict=True)
DINGBATS = {ord(sign): chr(code) for first, signs in RUNS for code, sign in enumerate(signs, first)}
DINGBATS |= {ord(sign): CONTROLS[code] for code, sign in MARKS}
SIGNS = frozenset(map(chr, DINGBATS))
FEWEST_DINGBATS, DINGBAT_SHARE = 4, 0.4  # dingbats among the characters of a line of letters: all but p to t


def respelt(line: str) -> str:
    """A line with the intended letters, of the same length."""
    line = line.translate(CONTROLS | OLD) if not line.isprintable() and min(line) < " " else line
    if line.isascii() or SIGNS.isdisjoint(line):
        return line
    signs = sum(sign in SIGNS for sign in line)
    return (
        line.translate(DINGBATS) if signs >= max(FEWEST_DINGBATS, DINGBAT_SHARE * len("".join(line.split()))) else line
    )
