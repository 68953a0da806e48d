"""Tasks that connect the library to the outside: import, refresh, index, export.

A job is a blocking function that knows nothing about the window and takes a Progress to report to, which can also
cancel it. It saves in edits of at most fifty papers, so that the user's own edits never wait long, and never fetches
inside an edit. A job that can fail partly returns a frozen result that lists what failed and why.
"""
