"""Windows about single papers: adding, importing, correcting and picking them, their details, their duplicates."""
