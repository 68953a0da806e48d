"""What keeps the window answering while the program works.

Here live the lanes (`tasks`), what is known of running jobs, and what spares the GUI thread garbage collection, late
imports and reading too often. Nothing here knows what a paper is; no widget may enter.
"""
