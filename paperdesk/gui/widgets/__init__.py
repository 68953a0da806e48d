"""Small widgets and habits of widgets that several rooms use: buttons, texts, a layout, the last row of a dialog.

A widget may enter when a second room needs it. None of them knows the desk or asks the library.
"""
