"""Windows about single papers: adding, importing, repairing and choosing them, their details, their duplicates."""
