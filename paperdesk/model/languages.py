"""Language names in different formats: BibLaTeX's names, codes, words."""

CODES = {
    "ar": ("arabic", "ara"),
    "ca": ("catalan", "cat"),
    "cs": ("czech", "cze", "ces"),
    "da": ("danish", "dan"),
    "de": ("ngerman", "ger", "deu", "german", "deutsch"),
    "el": ("greek", "gre", "ell"),
    "en": ("english", "eng", "american", "british", "usenglish", "ukenglish", "canadian", "australian"),
    "es": ("spanish", "spa", "español"),
    "et": ("estonian", "est"),
    "fa": ("persian", "per", "fas"),
    "fi": ("finnish", "fin"),
    "fr": ("french", "fre", "fra", "français"),
    "he": ("hebrew", "heb"),
    "hr": ("croatian", "hrv"),
    "hu": ("hungarian", "hun", "magyar"),
    "it": ("italian", "ita", "italiano"),
    "ja": ("japanese", "jpn"),
    "ko": ("korean", "kor"),
    "nl": ("dutch", "dut", "nld"),
    "no": ("norwegian", "nor", "nob", "nb"),
    "pl": ("polish", "pol"),
    "pt": ("portuguese", "por", "brazilian", "português"),
    "ro": ("romanian", "rum", "ron"),
    "ru": ("russian", "rus", "русский"),
    "sk": ("slovak", "slo", "slk"),
    "sl": ("slovene", "slv", "slovenian"),
    "sr": ("serbian", "srp"),
    "sv": ("swedish", "swe"),
    "tr": ("turkish", "tur"),
    "uk": ("ukrainian", "ukr"),
    "vi": ("vietnamese", "vie"),
    "zh": ("chinese", "chi", "zho"),
}
"""Two-letter code -> BibLaTeX's name, then other names."""
_CODE_OF = {name: code for code, names in CODES.items() for name in (code, *names)}


def language_code(language: str) -> str:
    """The two-letter code: `de` for `ngerman`, `ger`, `de-AT`, `German`; "" for unknown languages."""
    word = language.strip().casefold().replace("_", "-")
    return _CODE_OF.get(word) or _CODE_OF.get(word.partition("-")[0], "")


def is_english(language: str) -> bool:
    return language_code(language) == "en"
