"""What keeps the window responsive while the program works.

It contains the lanes (`tasks`), the state of running jobs, and code that spares the GUI thread garbage collection, late
imports and repeated queries. Nothing here knows what a paper is; no widget belongs here.
"""
