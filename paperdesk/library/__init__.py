"""Storing papers: SQLite below, frozen records above.

`library.py` is the whole public face for opening, reading and editing; the other modules are functions, one subject
each, that take a session (to read) or an edit (to write) first and the rest by keyword. Table classes stay inside; what
leaves is a frozen record, complete and safe on any thread. Only this package knows SQL. A new module may enter if it
is about one subject that is stored; what fetches, parses or draws belongs elsewhere.

The order of writing
--------------------
What is written, in which order, and what a crash after each write leaves. `tests/long/faults.py` lets every one of
these calls fail, `tests/long/kills.py` kills the program between them.

Database (`library.sqlite`, `-wal`, `-shm`), by SQLite with `synchronous=FULL`:
    1. An edit, its step of the history with the inverse, and its rows in the outbox are one transaction. It is written
       to the write-ahead log and synchronised before `Library.edit` returns. A crash before that leaves nothing of it,
       one after it all of it: SQLite reads the log at the next start.
    2. At the last close the log is folded into the database, then `.closed` notes how the file looks. A crash in
       between costs one look through the file at the next start, nothing else. A file that does not look as noted is
       looked through before anything is written; damage makes it read only.
    3. A migration is preceded by a checked copy and is one transaction.

Attached files (`files/`):
    1. The file is copied to a draft beside its place, which is the hash of its content, synchronised and renamed. A
       note of the draft (`unfinished`) has it removed at the next start if the program ends in between.
    2. Then the edit that names it commits. A crash in between leaves a file that nobody names: the next time the same
       file is attached it is found there. Nothing that is named is ever missing.
    3. Purging a paper removes no file: a copy or an undone step may name it.

Copies (`backups/`):
    1. SQLite copies the database, as one transaction left it, to `.part-PROCESS`; it is checked and synchronised.
    2. It is renamed, and the folder is synchronised. A crash before leaves a `.part`, which goes when the library is
       opened next; no copy is ever half.
    3. Only then older copies are removed.

Going back (`restoring`):
    1. The copy is checked. What is there becomes a copy itself, and is overwritten by SQLite in one transaction.
    2. If it cannot be read, the copy is written to `.workshop.part-PROCESS/` first; then what is there is moved to
       `set-aside/`, the log before the database, and the copy is renamed. A crash in between leaves a library that is
       missing: that is told, with the way back. A workshop that is left goes when the library is opened next.
    3. `.closed`, the index and the texts are removed: they are of another time, and come back by themselves.

A repair builds the new database in `.repairing/`, then sets the damaged files aside as above, then renames.

Index (`index/`, `texts/`; derived):
    1. The index takes up papers and commits, then its stamp names the last change in it, then the outbox forgets what
       was taken up. A crash in between has papers taken up twice, which changes nothing.

Settings (outside of the library): written to a draft, then renamed; a crash leaves the old ones.
"""
