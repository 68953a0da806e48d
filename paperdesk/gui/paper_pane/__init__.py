"""The right pane: a complete paper, to read, tag and annotate.

There is one module per section. A section shows records and reports your actions by signals; the pane queries the
library through the desk. What other packages need as well belongs in `widgets`.
"""
