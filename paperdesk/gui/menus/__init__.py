"""The menus, shortcuts and the command palette, generated from the actions; they connect the window with its dialogs.

This package may know every other one in `gui`, and none may know it.
"""
