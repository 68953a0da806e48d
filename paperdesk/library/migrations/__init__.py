"""Migrations from one version of the tables to the next, with frozen SQL, in one linear sequence.

Imported only when a library's stored version differs from the newest one here. A step that has been released is never
edited again.
"""
