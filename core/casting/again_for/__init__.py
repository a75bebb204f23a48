"""The last act again, for another role."""
