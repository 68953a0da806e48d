"""Tasks that connect the library to the outside: import, refresh, index, export.

A job is a function that blocks, knows no window, and is told a Progress, which it keeps informed and which can cancel
it. It saves in edits of at most fifty papers, so that the reader's own edits never wait long, and never fetches inside
an edit. A job that can partly fail returns a frozen result that names what failed and why.
"""
