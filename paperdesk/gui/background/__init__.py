"""What the window does by itself: indexing, reading PDFs, looking papers up, learning what you like, timers.

Each part listens to the library's changes and starts jobs on the background lane. Nothing here opens a window.
"""
