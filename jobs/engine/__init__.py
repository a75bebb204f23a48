"""Engines deliver wakes ``(kind, key)``; they hold no truth."""
