"""One hub per SQLite file: a mark that the system takes away when its process ends, however it ends."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import make_url


class Running(Exception):
    """Another process has the mark."""


def file_of(database_url: str) -> Path | None:
    """The file behind an address; None: the database is no file."""
    url = make_url(database_url)
    if url.get_backend_name() != "sqlite" or not url.database or url.database == ":memory:":
        return None
    return Path(url.database)


@contextmanager
def alone_on(database: Path) -> Iterator[None]:
    """Hold the mark of a database. Raises Running when another process does."""
    mark = database.with_name(f"{database.name}.running")
    handle = os.open(mark, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise Running(str(database)) from error
        yield
    finally:
        os.close(handle)
