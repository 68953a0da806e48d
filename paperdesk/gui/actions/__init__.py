"""What can be done, as data: each action with its text, menu, keys, place and command; and the keys that hold.

Menus, shortcuts, palette, sheet of keys and manual are all made from `ACTIONS` in `all_actions`. An action that is not
in it does not exist. What an action does stands in `commands`.

To add one, write an entry in `all_actions`. Its command is a function of the desk, or a lambda over one part of the
window: `lambda desk: desk.list.step(1)`. Where a part lacks what you need, add a method to its port in `desk/ports.py`;
mypy then names the class that has to have it.
"""
