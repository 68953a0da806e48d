"""PaperDesk, a personal paper library."""

__version__ = "0.2.0"
