"""The left pane: places, feeds, collections, tags and saved searches with their counts.

Here are also the commands that only a row of it can ask for: `arrange` (rename, drop, move) and `ordering`.
"""
