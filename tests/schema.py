"""The tables of an empty SQLite database, made once for all tests of a process: the whole history takes
half a second each time."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from config.schema import ensure_schema
from core.store.database import Database

_EMPTY: list[bytes] = []


async def copy_schema(folder: Path, name: str = "test.db") -> bool:
    """Put a database with its schema where there is none yet; False where there is one."""
    path = folder / name
    if path.exists():
        return False
    path.write_bytes(await _empty())
    return True


async def _empty() -> bytes:
    if not _EMPTY:
        with tempfile.TemporaryDirectory() as folder:
            made = Database(f"sqlite+aiosqlite:///{folder}/empty.db")
            await ensure_schema(made)
            await made.close()
            _EMPTY.append(await asyncio.to_thread((Path(folder) / "empty.db").read_bytes))
    return _EMPTY[0]
