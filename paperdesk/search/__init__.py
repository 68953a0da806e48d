"""The full-text index and the engine that answers queries. Code that turns words into papers belongs here.

SQLite keeps the texts and knows what the reader did; the index knows which paper holds which word. It is derived, and
never trusted: deleted, foreign, outdated or damaged, it is built anew by itself, and until it stands SQL alone answers.

From papers to the index, which is a Whoosh index with a codec and a table of contents of our own:
* `schema.py` cuts a text into folded words, the same for papers and queries; `inversion.py` collects them and turns
  them inside out by sorting whole arrays: for each word its papers.
* `segment.py` writes that as plain arrays and reads it: all words in order, each with its papers, so that what begins
  with "tra" is one stretch; `sorted_bytes.py` finds it. `arrays.py` is the file they lie in, of which every stretch is
  checked as it is read. Whoosh's own format is full of pickles, which run the code of whoever made them, and larger.
* `writing.py` has Whoosh's writer lock, delete and commit; `commits.py` keeps what a commit says as JSON.
* `index.py` keeps the folder: one writer at a time, a stamp (`stamp.py`) that says whose index it is and up to which
  change. An edit becomes a small segment in 30 ms; many small ones become one by writing their papers anew.
  `building.py` writes a whole index to a folder of its own (the job does so in another process), which the stamp puts
  in force at one stroke.
  `index_folder.py` says what is called how, and tidies; `damage.py` reads and writes where nobody is to be trusted.

How damage is met: whatever reads the index raises IndexDamaged, also in the middle of a search. `Index.watched` ends
the search there, loses the index and tells its keeper, which builds it anew; `fallback.py` has SQL answer instead, by
all words of a paper, the titles first.

From a query to the answer:
* `scoring.py`: a Snapshot is the index after one commit. A word becomes Hits, its papers and what it is worth in each:
  BM25F over whole numpy arrays; `cache.py` keeps both, so that the next letter typed finds the finished words ready.
* `facts.py`: a Space numbers the documents of the index and, behind them, the papers it does not hold yet. What SQL
  says (stars, tags, dates, what is hidden, orders) becomes masks over it, kept until SQLite says that anybody wrote.
* `evaluation.py` walks through the tree of the query with these masks: AND, OR, NOT over words and facts alike, exact
  totals for nothing. Phrases are verified on SQLite's text, since positions would more than double the index.
* `relevance.py` decides what to answer: all words; else words spelt right (`spelling.py`); else those with most of the
  words, helped by what the best of them have in common. The exact title comes first, words that stand together in a
  title count more, and equal papers come newest first. `ranking.py` sorts no more than is looked at.
* `similar.py` compares papers by their most telling words, and names those as the reason.
* `map.py` lays papers out by what they are about, after `map_words.py` has counted the words that tell them apart.
* `full_texts.py` searches the texts of PDFs in an index of their own; `kept_pages.py` keeps those texts.
* `snippets.py` marks the hits; `found.py` is what a view gets; `engine.py` is the door to it all.

Measured against FTS5 and tantivy: `python -m tests.benchmarks.search`, with the figures in tests/benchmarks/RESULTS.md.
"""
