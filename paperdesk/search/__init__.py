"""The full-text index and what answers a query. What may enter: what turns words into papers.

SQLite keeps the texts and knows what the reader did; Whoosh knows which paper holds which word. The index is derived:
deleted, foreign, outdated or damaged, it is built anew by itself, and until it stands titles are searched by SQL.

From papers to the index:
* `schema.py` cuts a text into folded words, the same for papers and queries; `inversion.py` collects them and turns
  them inside out by sorting whole arrays: for each word its papers.
* `whoosh_writer.py` writes that as a segment of Whoosh's own format, a term at a time instead of a posting at a time;
  any Whoosh reads it. It and `whoosh_format.py`, which reads, alone know that format. `sidecar.py` writes beside it
  all words in order with their papers, memory-mapped: what begins with "tra" is one stretch of an array.
* `index.py` keeps the folder: one writer at a time, a stamp that says whose index it is and up to which change. An edit
  becomes a small segment in 30 ms; many small ones become one by writing their papers anew. `building.py` writes a
  whole index to a folder of its own (the job does so in another process), which the stamp puts in force at one stroke.

From a query to the answer:
* `scoring.py`: a Snapshot is the index after one commit. A word becomes Hits, its papers and what it is worth in each:
  BM25F, with posting lists decoded by the block into numpy arrays; `cache.py` keeps both, so that the next letter
  typed finds the finished words ready.
* `facts.py`: a Space numbers the documents of the index and, behind them, the papers it does not hold yet. What SQL
  says (stars, tags, dates, what is hidden, orders) becomes masks over it, kept until SQLite says that anybody wrote.
* `evaluation.py` walks through the tree of the query with these masks: AND, OR, NOT over words and facts alike, exact
  totals for nothing. Phrases are verified on SQLite's text, since positions would more than double the index.
* `relevance.py` decides what to answer: all words; else words spelt right (`spelling.py`); else those with most of the
  words, helped by what the best of them have in common. The exact title comes first, words that stand together in a
  title count more, and equal papers come newest first. `ranking.py` sorts no more than is looked at.
* `similar.py` compares papers by their most telling words, and names those as the reason.
* `map.py` lays papers out by what they are about, after `map_words.py` has counted the words that tell them apart.
* `snippets.py` marks the hits; `found.py` is what a view gets; `engine.py` is the door to it all.

Measured against FTS5 and tantivy: `python -m tests.benchmarks.search`, with the figures in tests/benchmarks/RESULTS.md.
"""
