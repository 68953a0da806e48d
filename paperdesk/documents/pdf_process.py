"""The process in which PDFs are read and files are indexed, so that they cannot harm the program."""

from paperdesk.errors import DocumentDamaged
from paperdesk.own_process import Bounds, OwnProcess

TIMEOUT_S = 10.0
MOST_MEMORY_MB = 512  # of the other process, in addition to the program itself


class PdfProcess(OwnProcess):
    """Runs functions of this package in another process.

    Failures raise DocumentDamaged: the file took too long or too much memory, or crashed the process.
    """

    def __init__(self, timeout_s: float = TIMEOUT_S) -> None:
        too_slow = DocumentDamaged(
            "document-too-slow",
            "It was skipped because reading it takes longer than {timeout_s:.0f} s.",
            timeout_s=timeout_s,
        )
        crashed = DocumentDamaged("document-crashes-reader", "This PDF cannot be read: it crashes the PDF engine.")
        too_large = DocumentDamaged(
            "document-too-large-inside",
            "It was skipped because reading it takes more than {most_mb} MB of memory.",
            most_mb=MOST_MEMORY_MB,
        )
        super().__init__(Bounds(timeout_s, MOST_MEMORY_MB, too_slow, crashed, too_large))
