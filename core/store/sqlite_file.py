"""A SQLite database as a file: copied whole while others write, looked at, put in the place of another.

Everything here blocks and belongs into a thread of its own.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

PAGES = 256
"""Pages of one slice: a megabyte, some milliseconds."""
PAUSE_S = 0.005
"""Between two slices the disk belongs to those who serve."""
BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside its file."""


class BadFile(Exception):
    """It is no whole database of a hub; the text says what is wrong."""


@dataclass(frozen=True, slots=True)
class Contents:
    """``revision``: of the schema; ``inbound`` and ``outbox``: rows of the ledger."""

    revision: str
    inbound: int
    outbox: int


def copy(
    source: Path,
    target: Path,
    *,
    pages: int = PAGES,
    pause_s: float = PAUSE_S,
    rest: Callable[[float], object] = time.sleep,
) -> None:
    """A copy of one moment, which appears under its name only when it is whole and was looked at.

    Writers go on meanwhile: the copy holds a read transaction, so that nothing they do makes it begin
    again, and ``rest`` lets them between two slices. Raises OSError, sqlite3.Error, BadFile; then nothing is
    left of it.
    """
    part = target.with_name(f"{target.name}.part")
    for leftover in (part, *_beside(part)):
        leftover.unlink(missing_ok=True)
    # Whoever may not read the database may not read its copies.
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        _copy(source, part, pages, partial(rest, pause_s))
        look_at(part)
        os.replace(part, target)
        _sync(target.parent)
    finally:
        for leftover in (part, *_beside(part)):
            leftover.unlink(missing_ok=True)


def _copy(source: Path, part: Path, pages: int, rest: Callable[[], object]) -> None:
    def breathe(_status: int, remaining: int, _total: int) -> None:
        if remaining:
            rest()

    with _opened(source) as reading, _opened(part, writes=True) as writing:
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM sqlite_master").fetchone()
        reading.backup(writing, pages=pages, progress=breathe)
        reading.execute("ROLLBACK")
        # One file without company: the mode that a hub wants is set when it opens it.
        writing.execute("PRAGMA journal_mode=DELETE")


def look_at(path: Path) -> Contents:
    """What is in it. Raises BadFile when it is damaged or no hub's."""
    if not path.is_file():
        raise BadFile("there is no such file")
    try:
        with _opened(path) as reading:
            [[verdict]] = reading.execute("PRAGMA quick_check(1)").fetchall()
            if verdict != "ok":
                raise BadFile("it is damaged")
            [[revision]] = reading.execute("SELECT version_num FROM alembic_version").fetchall()
            counts = [reading.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in _LEDGER]
    except (sqlite3.Error, ValueError) as error:
        raise BadFile("it is no database of a hub, or damaged") from error
    return Contents(str(revision), *counts)


_LEDGER = ("inbound", "outbox")


def replace(path: Path, by: Path, kept: Path, now: datetime) -> None:
    """Put a copy of ``by`` in the place of ``path``; what was there is kept as ``kept``.

    At every moment there is a whole database under ``path``. Nobody may have it open to write. Raises
    OSError, sqlite3.Error, BadFile: then everything is as it was.
    """
    coming = path.with_name(f"{path.name}.coming")
    try:
        copy(by, coming, pause_s=0.0)
        _unsettle(coming, now)
        if path.exists():
            _put_aside(path, kept)
        os.replace(coming, path)
        _sync(path.parent)
    finally:
        for leftover in (coming, *_beside(coming)):
            leftover.unlink(missing_ok=True)


def _unsettle(path: Path, now: datetime) -> None:
    """What had not left when the copy was made may have left since: it is found out, not sent blindly."""
    with _opened(path, writes=True) as writing:
        writing.execute(
            "UPDATE outbox SET status = 'uncertain', claim_token = 'restored', retry_at = 0.0,"
            " reason = 'restored from a backup'"
            " WHERE status IN ('pending', 'sending') AND (not_before IS NULL OR not_before <= ?)",
            [now.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")],
        )


def _put_aside(path: Path, kept: Path) -> None:
    """The file under a second name, with everything in it that was committed."""
    if kept.exists():
        raise BadFile(f"{kept} exists already")
    pieces = [
        (piece, kept.with_name(kept.name + piece.name.removeprefix(path.name))) for piece in _beside(path)
    ]
    for piece, copied in pieces:
        # SQLite takes them away when it cannot make sense of them.
        if piece.exists():
            shutil.copy2(piece, copied)
    try:
        with _opened(path, writes=True) as writing:
            writing.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.DatabaseError:
        # It is damaged, which may be why another one comes: its pieces are kept with it.
        for piece, _ in pieces:
            piece.unlink(missing_ok=True)
    else:
        for _, copied in pieces:
            copied.unlink(missing_ok=True)
    if any(piece.exists() for piece in _beside(path)):
        # The last one to close the file takes them away.
        raise BadFile("the present database is still in use by another program")
    try:
        os.link(path, kept)
    except OSError:
        shutil.copy2(path, kept)


def _beside(path: Path) -> list[Path]:
    return [path.with_name(path.name + ending) for ending in BESIDE]


@contextlib.contextmanager
def _opened(path: Path, *, writes: bool = False) -> Iterator[sqlite3.Connection]:
    mode = "rw" if writes else "ro"
    address = f"{path.resolve().as_uri()}?mode={mode}"
    with contextlib.closing(sqlite3.connect(address, uri=True, isolation_level=None, timeout=5.0)) as opened:
        yield opened


def _sync(folder: Path) -> None:
    """A new name is only sure to outlive a power cut once its folder is written."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
