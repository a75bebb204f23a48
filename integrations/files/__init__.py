"""Photos and videos that are kept for people: looked at, cleaned, and put where only the hub reads."""

from __future__ import annotations

from integrations.files.shelf import Shelf

__all__ = ["Shelf"]
