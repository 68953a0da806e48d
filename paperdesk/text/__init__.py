"""Pure text processing: bytes to text, LaTeX, HTML, folding for search, dates, addresses.

Each module takes strings and returns strings or small values; it knows nothing about papers. A new module belongs here
if it needs only the standard library and the parsers named in `pyproject.toml`.
"""
