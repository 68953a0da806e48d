"""The right pane: all of one paper, to read, tag and annotate.

One section a module. A section shows records and says by signals what you did; the pane asks the library through the
desk. What another room needs as well belongs in `widgets`.
"""
