"""Finding and replacing text in the fields of papers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from paperdesk.errors import InvalidField
from paperdesk.model.editable import REPLACEABLE, field_named
from paperdesk.model.paper_fields import FieldKind, PaperFields
from paperdesk.text.clean import clean_line, clean_paragraphs


@dataclass(frozen=True)
class Replacement:
    """What to find, its replacement, and the field: "" for all text fields.

    Raises:
        InvalidField: there is no text to find, or text cannot be replaced in the field.
    """

    find: str
    replace: str
    field: str = ""
    matches_case: bool = False
    is_whole: bool = False  # only if the field contains nothing else

    def __post_init__(self) -> None:
        if not self.find:
            raise InvalidField("nothing-to-find", "Enter the text to find.")
        if self.field and field_named(self.field) not in {about.name for about in REPLACEABLE}:
            known = ", ".join(about.name for about in REPLACEABLE)
            raise InvalidField(
                "no-such-text-field",
                "Text cannot be replaced in a field “{name}”. The fields are: {known}.",
                name=self.field,
                known=known,
            )

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        words = re.escape(self.find)
        return re.compile(rf"\A{words}\Z" if self.is_whole else words, 0 if self.matches_case else re.IGNORECASE)

    def changes(self, fields: PaperFields) -> Iterator[tuple[str, str, str]]:
        """Each changed field: its name, current value and new value."""
        wanted = field_named(self.field)
        for about in REPLACEABLE:
            before = getattr(fields, about.name)
            if wanted in {"", about.name} and self._pattern.search(before):
                made = self._pattern.sub(lambda _found: self.replace, before)
                after = clean_paragraphs(made) if about.kind is FieldKind.PARAGRAPHS else clean_line(made)
                if after != before:
                    yield about.name, before, after
