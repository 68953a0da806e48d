"""The domain model: pure values and rules.

Papers, names, identifiers, citation keys, feeds, annotations, the query language, and the record of what an edit
changed. Nothing here stores, fetches or draws; a new module belongs here if it needs only `text` and the standard
library.
"""
