"""The functions behind actions: functions of the desk, a few lines each, one subject per module.

A command reads the selection, asks what must be asked, and hands the work to a lane; it never touches a widget.
"""
