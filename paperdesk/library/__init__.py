"""Keeping the papers: SQLite below, frozen records above.

`library.py` is the whole public face for opening, reading and editing; the other modules are functions, one subject
each, that take a session (to read) or an edit (to write) first and the rest by keyword. Table classes stay inside; what
leaves is a frozen record, complete and safe on any thread. Only this package knows SQL. A new module may enter if it
is about one subject that is stored; what fetches, parses or draws belongs elsewhere.
"""
