"""One library on several devices: changes are merged, and travel through a folder that any program may copy.

The modules: the documents that merge (`documents`, the only module that knows Loro, run in another process by
`merging`), the folder (`folder`, `sealing`), the identity of this device (`incarnations`), the exchange between them
and the library (`exchange`, made of `outgoing`, `incoming`, `attached_files`), and the user's actions: setting up,
leaving, showing the state (`membership`), resolving conflicts (`conflicts`), merging duplicate papers (`identity`).

What belongs here: the workflows of exchanging a library's rows. Recording local changes and applying rows is SQL, and
belongs in `library` (`device_capture`, `device_rows`, `device_apply`); the rules for merging values are in
`model/shared_rows`. Loro is an extra, and nothing here is imported before the user has another device.

The order of writing
--------------------
1. An edit records what it changed (`sync_dirty`) in its own transaction.
2. Recorded changes are written into the documents: one transaction stores the documents and the changes to send
   (`sync_outgoing`), and clears the records. After a crash before that, everything is done again.
3. The changes are written to a temporary file in the folder, which is renamed; then they are removed from the queue.
   After a crash in between, the same file is written again.
4. Files of others are merged into the documents: one transaction stores a document and which of its rows are to be
   applied (`sync_waiting`); then the file counts as seen. After a crash in between, it is merged again, which changes
   nothing.
5. Rows are applied in edits of at most fifty; after a crash, the remaining ones are still waiting.
"""
