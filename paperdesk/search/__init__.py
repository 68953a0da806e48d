"""The full-text index and what answers a query.

`schema.py` says what is indexed and how words are cut and folded, `index.py` keeps the Whoosh index (one writer,
derived data: deleted, foreign or damaged, it is rebuilt), `engine.py` answers queries: SQL what the reader did
with a paper, Whoosh what the paper says, joined so that a deleted paper can never show; `snippets.py` marks hits.
Only this package knows Whoosh. What may enter: what turns words into papers.
"""
