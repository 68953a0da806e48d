"""The command line. Without a command, it opens the window.

There is one module per group of commands; `base.py` holds what they share, and `main.py` combines them and turns
failures into exit codes: 0 for success (even with some records rejected, which are reported on standard error), 1 for
an expected failure, reported in one line, and 2 for wrong usage. Qt is loaded only for the window, and the library only
for commands that need it. A command belongs here if it is useful in a script; the work is done in `jobs` or `library`.
"""
