"""The window's background work: indexing, reading PDFs, lookups, learning preferences, timers.

Each part listens to changes in the library and starts jobs on the background lane. Nothing here opens a window.
"""
