"""Labs: collections shared by several people through their own PostgreSQL server.

Each shared collection is a space: a library of its own inside the reader's, with its papers and nothing else, that
exchanges changes with those of the others just as devices do (`paperdesk.devices`), only that a server carries them
and no folder. `bridge` carries over what changed between it and the reader's own library: titles, authors, identifiers
and the like, and which papers are in the collection; notes, stars, tags and read marks are not in a space, so they can
never leave. Every right is the server's to check, by row-level security (`schema`); the program asks, and is refused.

Here live: `address` and `passwords` (where a lab is, and who comes), `server` (the only module that knows psycopg),
`founding` and `hub` (what is asked of it), `carrier` (a server in the place of the devices' folder), `bridge` with
`agreement`, `members` and `authors` (who did what), `exchange`, and what readers ask for (`membership`).

What may enter: stories of sharing collections. What is kept of a lab in the library is SQL, and lies in `library`
(`lab_state`, `lab_rows`). Nothing here is imported before the reader has joined a lab.

The order of writing
--------------------
1. What the reader changed in the library since is written into the space, in edits of it; then that both agree, in one
   of the library. A crash in between finds both equal, and notes it.
2. The space exchanges with the server, in the order in which devices do.
3. What others changed is written into the library, in edits of at most fifty papers that also note that both agree.
"""
