"""Somebody more for a session that is planned already."""
