"""British and American spelling: each finds the other."""

import re
from collections.abc import Iterator

BRITISH_OUR = (
    "arb arm behavi cand clam col demean endeav fav ferv flav glam harb hon hum lab neighb od parl ranc rig rum sav "
    "splend succ tum val vap vig"
)
BRITISH_RE = "calib cent fib lit lust meag met ochr sab sepulch spect theat"
PAIRS = (
    "anaem anem, anaesth anesth, archaeo archeo, caesium cesium, diarrhoea diarrhea, encyclopaed encycloped, "
    "faec fec, foet fet, gynaec gynec, haem hem, ischaem ischem, leukaem leukem, manoeuv maneuv, oedem edem, "
    "oesophag esophag, oestr estr, paed ped, aesthet esthet, aetiol etiol, orthopaed orthoped, caec cec, "
    "catalogue catalog, dialogue dialog, analogue analog, homologue homolog, monologue monolog, "
    "defence defense, offence offense, licence license, pretence pretense, practise practice, "
    "grey gray, sulph sulf, aluminium aluminum, programme program, artefact artifact, mould mold, plough plow, "
    "sceptic skeptic, ageing aging, judgement judgment, acknowledgement acknowledgment, tyre tire, kerb curb, "
    "draught draft, storey story, cheque check, jewellery jewelry, aeroplane airplane, moustache mustache, "
    "speciality specialty, orientate orient, whilst while, amongst among, towards toward, learnt learned, spelt spelled"
)
ANY_PLACE = {"haem", "hem", "aesth", "anaesth", "anesth", "sulph", "sulf", "mould", "mold"}  # parts of longer words
OUR = re.compile(rf"^(un|dis|mis|multi|mono|tri|bi|re|a)?({'|'.join(BRITISH_OUR.split())})(ou?r)(?=$|[a-z])")
RE = re.compile(rf"^([a-z]*?)({'|'.join(BRITISH_RE.split())})(re|er)(s|d)?$")
ISE = re.compile(r"^([a-z]{2,}[a-z])(i|y)([sz])(e|ed|es|er|ers|ing|able|ation|ations|ational)$")
OTHER = {"s": "z", "z": "s", "re": "er", "er": "re", "our": "or", "or": "our"}


def _pairs() -> dict[str, str]:
    found = [pair.split() for pair in PAIRS.split(", ")]
    return {one: other for british, american in found for one, other in ((british, american), (american, british))}


SWAPS = _pairs()
SWAPPED = re.compile("|".join(rf"{'' if root in ANY_PLACE else '^'}{root}" for root in sorted(SWAPS, key=len)[::-1]))


def other_spellings(word: str) -> Iterator[str]:
    """A folded word in the other spelling: `behaviour` is `behavior`, `analyzed` is `analysed`."""
    if found := OUR.match(word):
        yield word[: found.start(3)] + OTHER[found[3]] + word[found.end(3) :]
    if found := RE.match(word):
        yield word[: found.start(3)] + OTHER[found[3]] + word[found.end(3) :]
    if found := ISE.match(word):
        yield word[: found.start(3)] + OTHER[found[3]] + word[found.end(3) :]
    if found := SWAPPED.search(word):
        yield word[: found.start()] + SWAPS[found[0]] + word[found.end() :]
