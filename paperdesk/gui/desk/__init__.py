"""What a command may use: the library, the lanes, the selection, questions to the user. And the window's queries.

`Desk` is passed to every command. `reads` holds all queries to the library; each blocks, runs on a lane and returns
records. Widgets of the window do not belong here: a port (`ports`) is the interface that a command needs of them, and
the desk holds its implementation.
"""
