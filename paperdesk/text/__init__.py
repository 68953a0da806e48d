"""Pure text work: bytes to text, LaTeX, HTML, folding for search, dates, addresses.

Each module takes strings and gives strings or small values; it knows nothing of papers. A new module may enter if
it needs only the standard library and the parsers named in `pyproject.toml`.
"""
