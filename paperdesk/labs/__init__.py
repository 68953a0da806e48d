"""Labs: collections shared by several people through their own PostgreSQL server.

Each shared collection is a space: a separate library inside the user's, containing only its papers. It exchanges
changes with the other members' spaces just as devices do (`paperdesk.devices`), but through a server instead of a
folder. `bridge` copies changes between a space and the user's own library: titles, authors, identifiers and the like,
and which papers are in the collection. Notes, stars, tags and read marks are not in a space, so they can never leave.
All permissions are checked by the server, with row-level security (`schema`); the program only tries, and may be
refused.

The modules: `address` and `passwords` (where a lab is, and the login), `server` (the only module that knows psycopg),
`founding` and `hub` (the operations on it), `carrier` (a server in place of the devices' folder), `bridge` with
`agreement`, `members` and `authors` (who did what), `exchange`, `one_device`, and the user's actions: `membership`,
`sharing` and `roster` (who is in the lab).

What belongs here: the workflows of sharing collections. What the library stores about a lab is SQL, and belongs in
`library` (`lab_state`, `lab_rows`). Nothing here is imported before the user has joined a lab.

The order of writing
--------------------
1. The user's changes in the library since the last sync are written into the space, in edits of the space; then an edit
   of the library records that both agree. After a crash in between, both are found equal, and this is recorded.
2. The space exchanges changes with the server, in the same order as devices do.
3. The changes of others are written into the library, in edits of at most fifty papers that also record that both
   agree.
"""
