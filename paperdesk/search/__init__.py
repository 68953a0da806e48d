"""The full-text index and the engine that answers queries. Code that turns words into papers belongs here.

SQLite stores the texts and what the user did; the index stores which paper contains which word. It is derived and never
trusted: if deleted, foreign, outdated or damaged, it is rebuilt automatically, and until then SQL alone answers.

From papers to the index, which is a Whoosh index with our own codec and table of contents:
* `schema.py` splits a text into folded words, the same way for papers and queries; `inversion.py` collects them and
  inverts them by sorting whole arrays: for each word, its papers.
* `segment.py` writes that as plain arrays and reads it: all words in order, each with its papers, so that all words
  starting with "tra" are one range; `sorted_bytes.py` finds it. `arrays.py` is their file, in which every range is
  verified when it is read. Whoosh's own format is larger and full of pickles, which can execute code.
* `writing.py` uses Whoosh's writer for locks, deletions and commits; `commits.py` stores a commit as JSON.
* `index.py` manages the folder: one writer at a time, and a stamp (`stamp.py`) with the index's library and last
  change. An edit becomes a small segment in 30 ms; many small ones are merged by writing their papers again.
  `building.py` writes a whole index to a new folder (the job does so in another process), and the stamp then switches
  to it atomically.
  `index_folder.py` knows the file names and tidies up; `damage.py` reads and writes untrusted files.

Handling damage: whatever reads the index raises IndexDamaged, even in the middle of a search. `Index.watched` ends the
search there, discards the index and notifies its owner, which rebuilds it; `fallback.py` answers with SQL instead, by
all words of a paper, titles first.

From a query to the answer:
* `scoring.py`: a Snapshot is the index after one commit. A word becomes Hits, its papers with its value in each: BM25F
  over whole numpy arrays. `cache.py` stores both, so that the next keystroke finds completed words ready.
* `facts.py`: a Space numbers the documents of the index, followed by papers that are not indexed yet. Facts from SQL
  (stars, tags, dates, hidden papers, orders) become masks over it, cached until SQLite reports a write.
* `evaluation.py` walks the tree of the query with these masks: AND, OR, NOT over words and facts alike, with exact
  totals at no extra cost. Phrases are verified on SQLite's text, as positions would more than double the index.
* `relevance.py` decides what to answer: all words; else corrected words (`spelling.py`); else the papers with most of
  the words, using what the best of them have in common. The exact title comes first, words that are adjacent in a
  title count more, and ties are sorted newest first. `ranking.py` sorts only as much as is viewed.
* `similar.py` compares papers by their most informative words, and gives those as the reason.
* `map.py` arranges papers by subject, after `map_words.py` has counted the words that distinguish them.
* `full_texts.py` searches the texts of PDFs in a separate index; `kept_pages.py` stores those texts.
* `snippets.py` marks the matches; `found.py` is the result for views; `engine.py` is the entry point.

Compared with FTS5 and tantivy by `python -m tests.benchmarks.search`; the results are in tests/benchmarks/RESULTS.md.
"""
