"""Access for the programs around PaperDesk: requests from browsers, editors and scripts on this computer.

`server` listens only on 127.0.0.1, `gate` decides who has access, and there is one module per protocol: `connector`
for browsers, `better_bibtex` for editors, `zotero_api` for scripts, `word_processors` for LibreOffice. They turn
requests into calls of `jobs` and `library`, and the results into responses of the protocol; they know no SQL and
nothing about the window. Nothing listens until the user has enabled it, and no script changes anything until the user
has allowed it (`zotero_consent`).
"""
