"""The left pane: places, feeds, collections, tags and saved searches with their counts.

It also contains the commands that only its rows offer: `arrange` (rename, drop, move) and `ordering`.
"""
