"""Three hundred lists of authors of twenty kinds, read as a person reads them."""

import csv
from collections import Counter
from pathlib import Path

from paperdesk.model.author_lists import split_author_list
from paperdesk.model.paper import Author

TABLE = Path(__file__).parent.parent / "data" / "authors" / "lists.tsv"
"""What was written; the names as read: `Ann Lee` as a whole, `Lee, Ann[, Jr.]` in its parts, `=Group` undivided."""

GOOD = 0.99


def is_read(author: Author, wanted: str) -> bool:
    """Whether an author is read as a line of the table wants it."""
    if wanted.startswith("="):
        return (author.family, author.given) == (wanted[1:], "")
    if ", " not in wanted:
        return author.full == wanted
    family, given, suffix = [*wanted.split(", "), ""][:3]
    return (f"{author.particle} {author.family}".strip(), author.given, author.suffix) == (family, given, suffix)


def test_three_hundred_lists_of_authors_are_read_as_a_person_reads_them() -> None:
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    kinds = Counter(row["kind"] for row in rows)
    assert (len(rows), len(kinds), set(kinds.values())) == (300, 20, {15})
    wrong = []
    for row in rows:
        wanted = row["as read"].split(" ; ")
        found = split_author_list(row["as written"].replace("\\n", "\n").replace("\\t", "\t"))
        if len(found) != len(wanted) or not all(map(is_read, found, wanted)):
            wrong.append(f"{row['as written']} -> {[author.full for author in found]}")
    assert len(wrong) <= (1 - GOOD) * len(rows), "\n".join(wrong)
