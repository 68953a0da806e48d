"""What you can do, as data: each action with its text, menu, keys, place and command; and the current shortcuts.

Menus, shortcuts, palette, shortcut window and manual are all generated from `ACTIONS` in `all_actions`. An action that
is not listed there does not exist. The functions that actions call are in `commands`.

To add one, write an entry in `all_actions`. Its command is a function of the desk, or a lambda over one part of the
window: `lambda desk: desk.list.step(1)`. If a part lacks what you need, add a method to its port in `desk/ports.py`;
mypy then names the class that must implement it.
"""
