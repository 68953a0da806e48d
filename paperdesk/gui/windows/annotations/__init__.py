"""The annotations window: its model, its delegate and the window itself."""
