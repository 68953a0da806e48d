"""The functions behind actions: functions of the desk, a few lines each, one subject per module.

A command reads the selection, asks the necessary questions, and hands the work to a lane; it never touches a widget.
"""
