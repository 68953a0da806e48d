"""What a command may use: the library, the lanes, what is selected, whom to ask. And what the window reads.

`Desk` is handed to every command. `reads` holds all questions to the library; each blocks, runs on a lane and returns
records. Widgets of the window do not enter: what a command needs of them is promised by a port (`ports`), and the desk
holds who keeps the promise.
"""
