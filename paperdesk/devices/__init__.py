"""One library on several devices: changes are merged, and travel through a folder that any program may copy.

Here live the documents that merge (`documents`, the only module that knows Loro, run in another process by `merging`),
the folder (`folder`, `sealing`), which device this is (`incarnations`), the exchange that joins them with the library
(`exchange`, made of `outgoing`, `incoming`, `attached_files`), and what readers ask for: setting up, leaving, telling
how things stand (`membership`), deciding where devices differ (`conflicts`), joining papers that are one (`identity`).

What may enter: stories of exchanging a library's rows. What changed here and how rows are taken over is SQL, and lies
in `library` (`device_capture`, `device_rows`, `device_apply`); how values are merged are rules of `model/shared_rows`.
Loro is an extra, and nothing here is imported before the reader has another device.

The order of writing
--------------------
1. An edit notes what it changed (`sync_dirty`) in its own transaction.
2. What was noted is written into the documents: one transaction holds the documents, the changes that are to be sent
   (`sync_outgoing`), and that they are no longer to be written. A crash before leaves all to be done again.
3. The changes are written aside in the folder and renamed, then forgotten here. A crash in between writes the same file
   again.
4. Files of others are merged into the documents: one transaction holds a document and which of its rows are to be
   taken over (`sync_waiting`); then the file counts as seen. A crash in between merges it again, which changes nothing.
5. Rows are taken over in edits of at most fifty; a crash leaves those that are still waiting.
"""
