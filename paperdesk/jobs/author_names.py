"""Author names that may belong to the same person: offered as variants, and merged in one step if confirmed."""

from collections.abc import Sequence
from dataclasses import dataclass

from paperdesk.library.authors import count_names, join_names
from paperdesk.library.library import Library
from paperdesk.model.author_variants import Variants, find_variants
from paperdesk.model.paper import Author
from paperdesk.model.steps import Step


@dataclass(frozen=True, slots=True)
class NameOffer:
    """A group of name variants, with the number of papers for each."""

    variants: Variants
    counts: dict[Author, int]

    @property
    def text(self) -> str:
        """`Liu, Z. (2) → Liu, Ziming (3)`: the names, what they become, and on how many papers each is."""
        keep, others = self.variants.keep, self.variants.others
        variants = "; ".join(f"{name.inverted} ({self.counts[name]})" for name in others)
        return f"{variants}  →  {keep.inverted} ({self.counts[keep]})"


def offer_names(library: Library) -> list[NameOffer]:
    """Find all groups of names that may each belong to one person."""
    with library.read() as session:
        counts = count_names(session)
    return [
        NameOffer(group, {name: counts[name] for name in (group.keep, *group.others)})
        for group in find_variants(counts)
    ]


def join_offers(library: Library, offers: Sequence[NameOffer]) -> int:
    """Replace the names in each group with the fullest one on all papers; returns the number of papers."""
    with library.edit(Step("join-names", len(offers))) as edit:
        return sum(join_names(edit, keep=o.variants.keep, others=o.variants.others) for o in offers)
