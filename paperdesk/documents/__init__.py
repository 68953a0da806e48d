"""PDF files: text with sizes, what paper one is, and reading it in a process of its own.

Only this package knows pypdfium2. PDFium takes one call at a time and may be brought down by a broken file, so
everybody else asks through `PdfProcess`, which has a process for it, with a limit of time. Functions that run there
take and return plain values.
"""
