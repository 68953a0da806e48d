"""JabRef's groups: a tree at the end of its BibTeX files, whose names stand in the records or the keys in the tree."""

import re
from dataclasses import dataclass, field

BLOCK = re.compile(
    r"@comment\s*\{\s*jabref-meta:\s*(?:grouping|groupstree):\s*\n(.*?)\n\s*\}", re.IGNORECASE | re.DOTALL
)
LINE = re.compile(r"^(\d+)\s+(\w+):(.*)$")
DYNAMIC = {"KeywordGroup", "SearchGroup", "RegexpKeywordGroup", "WordKeywordGroup"}
"""They select by a rule, mostly over keywords, which come in as tags."""

Path = tuple[str, ...]


@dataclass
class Groups:
    """Where the groups lie: by name, since records name them, and by the keys that old files list in them."""

    by_name: dict[str, Path] = field(default_factory=dict)
    by_key: dict[str, list[Path]] = field(default_factory=dict)

    def of(self, key: str, names: str) -> tuple[Path, ...]:
        """The groups of a record: those that its field `groups` names, and those that list its key."""
        named = [name.strip() for name in names.split(",") if name.strip()]
        paths = [self.by_name.get(name, (name,)) for name in named]
        return tuple(dict.fromkeys([*paths, *self.by_key.get(key, [])]))


def read_groups(text: str) -> Groups:
    """Return the groups that a BibTeX file tells of."""
    groups = Groups()
    if "jabref-meta" not in text:
        return groups
    for block in BLOCK.finditer(text.replace("\r\n", "\n")):
        path: list[str] = []
        for line in block[1].split("\n"):
            if found := LINE.match(line):
                path = path[: max(int(found[1]) - 1, 0)]
                path += _take(groups, path, found[2], _split(found[3]))
    return groups


def _take(groups: Groups, path: list[str], kind: str, parts: list[str]) -> list[str]:
    """Note one group; returns its name, to stand before the names of those inside."""
    if kind == "AllEntriesGroup" or not parts or not parts[0]:
        return []
    name = parts[0]
    here = (*path, name)
    if kind not in DYNAMIC:
        groups.by_name.setdefault(name, here)
    if kind == "ExplicitGroup":
        for key in parts[2:]:
            groups.by_key.setdefault(key, []).append(here)
    return [name]


def _split(text: str) -> list[str]:
    r"""The parts of a line, which `\;` separates; names may hold backslashes themselves."""
    parts = re.split(r"\\;|;\s*\Z", text.strip())
    return [re.sub(r"\\(.)", r"\1", part).strip() for part in parts if part.strip()]
