"""The command line: without a command it opens the window.

One module per group of commands; `base.py` holds what all share, `main.py` joins them and turns failures into exit
codes: 0 done (also with some records rejected, told on standard error), 1 an expected failure in one line, 2 wrong
usage. Qt is loaded for the window only, the library for commands that need one. A command belongs here if it can be
told from a script; what it does stands in `jobs` or `library`.
"""
