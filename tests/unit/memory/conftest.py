"""Memory's promises hold on SQLite and on PostgreSQL."""

from tests.unit.store.conftest import database

__all__ = ["database"]
