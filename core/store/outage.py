"""What a database error means to callers: try again later."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError

from core.errors import Unavailable


def broken(error: Exception) -> Unavailable:
    """Nothing was kept, the caller may try again."""
    # Full, locked, read-only or unreachable.
    cause = error.orig if isinstance(error, DBAPIError) else error
    return Unavailable(f"database: {type(cause).__name__}", retry_after_s=1.0)
