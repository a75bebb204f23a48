"""Rows: the only truth. One schema on SQLite and PostgreSQL, transactions in one place."""
