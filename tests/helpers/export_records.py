"""A record that has everything an exporter can write."""

from paperdesk.exporters.base import ExportOptions, ExportRecord
from paperdesk.model.paper import Author, Identifier, Link, PaperFields

ALL = ExportOptions(notes=True)
FULL = ExportRecord(
    "garcia2024",
    PaperFields(
        title="A Study of GNNs & LeapfrogLayers: 50% of $x_{1}$ in {braces}",
        type="article",
        abstract="First -- with `quotes''.\n\n@misc{not a record}\nSecond.",
        venue="J. of Things_1",
        publisher="Press & Co",
        year=2024,
        month=7,
        day=3,
        volume="3",
        issue="2",
        pages="1-10",
        edition="2",
        series="S",
        language="english",
        comment="12 pages #1",
        extra={"address": "Łódź", "my field": "kept", "file": r"a:C\:\\b.pdf:PDF"},
    ),
    (
        Author("García", "José"),
        Author("Berg", "Ludwig", "van der", "Jr."),
        Author("ATLAS Collaboration"),
        Author("others"),
    ),
    (Author("Barnes and Noble"),),
    (Identifier("doi", "10.1000/a_b"), Identifier("arxiv", "2107.03419"), Identifier("pmid", "123456")),
    (Link("page", "https://x.org/~a_b?c=1&d=%20"), Link("code", "https://github.com/a/b")),
    ("one", "two words"),
    ("A note & more",),
)
