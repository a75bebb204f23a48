"""Inserts that may meet a row which is there already: each database has words of its own for it."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from sqlalchemy import Table


def insert_into(table: Table, dialect: str) -> Any:
    """``sqlite`` or ``postgresql``: that dialect's insert, with ``on_conflict_do_nothing`` and its like."""
    return import_module(f"sqlalchemy.dialects.{dialect}").insert(table)
