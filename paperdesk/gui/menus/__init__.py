"""The menus, shortcuts and the command palette, made from the actions; they join the window with all it can open.

This room may know every other one, and none may know it.
"""
