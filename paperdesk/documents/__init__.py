"""PDF files: text with font sizes, recognising the paper, and reading in a separate process.

Only this package knows pypdfium2. PDFium handles one call at a time and may be crashed by a broken file, so all others
use `PdfProcess`, which runs it in another process with a time limit. Functions that run there take and return plain
values.
"""
