"""Storing papers: SQLite below, frozen records above.

`library.py` is the complete public interface for opening, reading and editing. The other modules are functions on one
subject each, with a session (to read) or an edit (to write) as the first argument and keyword arguments otherwise.
Table classes stay inside; only frozen records leave, complete and safe on any thread. Only this package knows SQL. A
new module belongs here if it is about one stored subject; code that fetches, parses or draws belongs elsewhere.

The order of writing
--------------------
The writes in their order, and the state after a crash following each. `tests/long/faults.py` makes each of these
calls fail, and `tests/long/kills.py` kills the program between them.

Database (`library.sqlite`, `-wal`, `-shm`), by SQLite with `synchronous=FULL`:
    1. An edit, its history step with the inverse, and its outbox rows are one transaction. It is written to the
       write-ahead log and synced before `Library.edit` returns. A crash before that leaves nothing of it, a crash
       after it everything: SQLite reads the log at the next start.
    2. At the last close, the log is folded into the database, then `.closed` records the state of the file. A crash in
       between only costs a check of the file at the next start. A file in a different state than recorded is
       checked before anything is written; if it is damaged, it is opened read-only.
    3. A migration is preceded by a checked backup and is one transaction.

Attached files (`files/`):
    1. The file is copied to a draft next to its final path, which is its content hash, then synced and renamed. A
       record of the draft (`unfinished`) has it removed at the next start if the program ends in between.
    2. Then the edit that refers to it commits. A crash in between leaves an unreferenced file, which is reused when the
       same file is attached again. A file that is referenced is never missing.
    3. Purging a paper removes no file: a backup or an undone step may refer to it.

Backups (`backups/`):
    1. SQLite copies the database, as of the last transaction, to `.part-PROCESS`; the copy is checked and synced.
    2. It is renamed, and the folder is synced. A crash before leaves a `.part`, which is removed when the library is
       next opened; no backup is ever incomplete.
    3. Only then are older backups removed.

Restoring a backup (`restoring`):
    1. The backup is checked. The current library is backed up, and overwritten by SQLite in one transaction.
    2. If it cannot be read, the backup is first written to `.workshop.part-PROCESS/`; then the current files are moved
       to `set-aside/`, the log before the database, and the backup is renamed. A crash in between leaves a missing
       library, which is reported with instructions. A remaining workshop is removed when the library is next opened.
    3. `.closed`, the index and the texts are removed: they are outdated and will be rebuilt.

A repair builds the new database in `.repairing/`, then moves the damaged files aside as above, then renames.

Index (`index/`, `texts/`; derived):
    1. The index adds papers and commits, then its stamp records the last change in it, then the outbox deletes what was
       indexed. After a crash in between, papers are indexed twice, which makes no difference.

Settings (outside the library): written to a draft, then renamed; a crash leaves the old ones.
"""
