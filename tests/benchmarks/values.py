"""Values, counted: how many fields are those that others read, and how many come back from each format.

    python -m tests.benchmarks.values [--all]     with --all it lists each field that differs

The first table compares with what Better BibTeX and JabRef make of the same files (goal 99.5 %, without those that a reason
in tests/helpers explains), the second tells of
each format how many fields of how many were lost on the way out and in again, though the format can hold them (goal 0).
Ends with 1 where a goal is missed.
"""

import sys
from collections import Counter
from collections.abc import Callable, Mapping

from paperdesk.importers.base import Source
from tests.helpers import better_bibtex, jabref
from tests.helpers.exported import exported_as
from tests.helpers.round_trip import READ_AS, drafts_in, losses, samples, told
from tests.samples import SHARED

Difference = tuple[str, str, str, str]  # file, field, wanted, given
ORACLES: Mapping[str, Callable[[], tuple[int, list[Difference]]]] = {
    "BibTeX that others sent, as Better BibTeX reads it": better_bibtex.differences,
    "BibTeX and BibLaTeX that Better BibTeX wrote, and of what": better_bibtex.exported_differences,
    "RIS, MEDLINE, EndNote, MODS, CFF, as JabRef reads them": jabref.unequal,
}
FORMATS = ("bibtex", "biblatex", "ris", "csl-json")
GOAL = 0.995


def compare(*, lists_all: bool) -> bool:
    """Print the share of equal fields; whether it is as it should be."""
    print("| source | fields | equal | explained | share |\n|---|---:|---:|---:|---:|")
    total = wrong_in_all = 0
    for name, differences in ORACLES.items():
        count, differing = differences()
        wrong = [one for one in differing if one[2] not in better_bibtex.REASONS]
        total, wrong_in_all = total + count, wrong_in_all + len(wrong)
        print(_row(name, count, len(wrong), len(differing) - len(wrong)))
        for difference in wrong if lists_all else ():
            print("   ", *difference, sep=" | ")
    print(_row("all", total, wrong_in_all, 0), flush=True)
    return total > 0 and 1 - wrong_in_all / total >= GOAL


def _row(name: str, count: int, wrong: int, explained: int) -> str:
    share = f"{1 - wrong / count:.2%}" if count else "-"
    return f"| {name} | {count:,} | {count - wrong - explained:,} | {explained or ''} | {share} |"


def travel(*, lists_all: bool) -> bool:
    """Print what is lost in each format; whether nothing is."""
    print("\n| format | records | fields | lost | of these |\n|---|---:|---:|---:|---|")
    drafts = {name: drafts_in(Source((SHARED / name).read_bytes(), name)) for name in samples()}
    is_good = bool(drafts)
    for name in FORMATS:
        records = fields = 0
        lost = Counter[str]()
        for file, before in drafts.items():
            after = drafts_in(Source(exported_as(name, before).encode()), READ_AS.get(name, name)) if before else []
            for first, second in zip(before, [*after, *[None] * (len(before) - len(after))], strict=True):
                records += 1
                fields += len(told(first))
                for field, was, now in losses(name, first, second):
                    lost[field] += 1
                    print(
                        *(("   ", file, first.citation_key, field, was, now) if lists_all else ()),
                        sep=" | ",
                        end="\n" if lists_all else "",
                    )
        told_lost = ", ".join(f"{field} {count}" for field, count in lost.most_common(12))
        print(f"| {name} | {records:,} | {fields:,} | {lost.total():,} | {told_lost} |", flush=True)
        is_good &= not lost
    return is_good


def main() -> int:
    if not SHARED.exists():
        print("No samples are beside the project: nothing to compare.")
        return 0
    lists_all = "--all" in sys.argv
    goals = [compare(lists_all=lists_all), travel(lists_all=lists_all)]
    return 0 if all(goals) else 1


if __name__ == "__main__":
    sys.exit(main())
