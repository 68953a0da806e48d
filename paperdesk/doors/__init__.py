"""The doors to the programs around PaperDesk: what a browser, an editor or a script asks of it on this machine.

`server` listens on 127.0.0.1 and nowhere else, `gate` decides who may ask, and one module for each protocol answers:
`connector` browsers, `better_bibtex` editors, `zotero_api` scripts. They turn what is asked into stories of `jobs` and
the words of the protocol; they write nothing themselves, and know no window. Nothing listens before the reader has
said so.
"""
