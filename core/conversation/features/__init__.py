"""Tools of the desk itself: help, undo, a person instead of the desk, linking channels."""
