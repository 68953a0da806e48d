"""Names of tags: as they are stored, and as the keywords of a record were written.

A stored name has no comma, because tags are typed with commas between them; keywords such as `Models, Biological` have.
"""

from collections.abc import Iterable, Mapping

from paperdesk.model.bibtex_types import RAW
from paperdesk.text.clean import clean_line

WRITTEN = RAW + "keywords"
"""The field of `extra` with the keywords that are stored under other names."""


def stored_name(text: str) -> str:
    """A tag's name as stored: one line, without commas or spaces around slashes; "" if nothing is left."""
    name = "/".join(part.strip() for part in clean_line(text.replace(",", " ")).strip("#").split("/"))
    return name.strip("/ ")


def spellings(tags: Iterable[str]) -> str:
    """What `extra` keeps of keywords that are stored under other names; "" if there are none."""
    return "; ".join(tag for tag in tags if ";" not in tag and stored_name(tag) not in {"", tag})


def tags_as_written(tags: tuple[str, ...], extra: Mapping[str, str]) -> tuple[str, ...]:
    """The tags as their record wrote them."""
    if WRITTEN not in extra:
        return tags
    told = {stored_name(tag).casefold(): tag for tag in extra[WRITTEN].split("; ")}
    return tuple(told.get(tag.casefold(), tag) for tag in tags)


def join_tags(tags: Iterable[str]) -> str:
    """Tags as one text: separated by commas, or by semicolons if one of them contains a comma."""
    found = list(tags)
    if any("," in tag for tag in found):
        return "; ".join(found) + (";" if len(found) == 1 else "")
    return ", ".join(found)


def split_tags(text: str) -> list[str]:
    """The tags in such a text."""
    parts = text.split(";" if ";" in text else ",")
    return [" ".join(part.split()) for part in parts if part.strip()]
