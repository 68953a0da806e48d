"""Small widgets and widget behaviours for general use: buttons, texts, a layout, the button row of a dialog.

A widget belongs here when a second package needs it. None of them knows the desk or queries the library.
"""
