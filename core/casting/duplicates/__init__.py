"""Rows of an import that may be somebody who is there already: looked at one pair at a time, settled by a
tap."""
