"""PaperDesk, a personal paper library."""

__version__ = "0.1.0"
