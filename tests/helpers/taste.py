"""Papers about subjects that a reader may like."""

from paperdesk.model.paper import PaperDraft
from tests.drafts import draft

NAMES = "ba co di fu ga ki lo mu ne pa ro sa ti vo ze tra gle sto pha qui".split()  # noqa: SIM905
FIRST = ["sudden", "delayed", "slow", "fast", "early", "late", "small", "large", "sparse", "dense"]


def about(subject: str, number: int) -> PaperDraft:
    word, other = FIRST[number % 10], FIRST[(number // 10 + 3) % 10]
    return draft(
        f"{subject.capitalize()} that is {word} or {other}, number {number}",
        f"{subject[:3].capitalize()}{NAMES[number % 20]}{NAMES[(number * 7 + 3) % 20]}, Ann",
        year=1950 + number,
        abstract=f"We study {subject} of networks. The {word} phase of {subject} is {other}.",
    )
