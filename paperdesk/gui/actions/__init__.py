"""What can be done, as data: each action with its text, menu, keys, place and command; and the keys that hold.

Menus, shortcuts, palette, sheet of keys and manual are all made from `ACTIONS` in `all_actions`. An action that
is not in it does not exist. What an action does stands in `commands`.
"""
