"""Copies of the SQLite file on a schedule, the newest few kept."""

from __future__ import annotations

import asyncio
import logging
import re
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from core.ports import Clock
from core.store import sqlite_file
from core.store.sqlite_file import BadFile

log = logging.getLogger(__name__)

_NAME = re.compile(r"castmatch-(\d{8}T\d{6})Z\.db")
_TIME = "%Y%m%dT%H%M%S"


@dataclass(frozen=True, slots=True)
class Backups:
    """A tick. The schedule is in the names of the files: a copy is due ``every`` after the newest one, also
    across restarts. ``keep``: so many stay; files with other names are never touched."""

    database: Path
    folder: Path
    every: timedelta
    keep: int
    clock: Clock

    async def __call__(self) -> None:
        """Make a copy if one is due; a failure is logged, and tried again at the next tick."""
        age = self.age_s()
        if age is not None and age < self.every.total_seconds():
            return
        try:
            path = await self.make()
        except (OSError, sqlite3.Error, BadFile) as error:
            log.error("backup failed", extra={"why": type(error).__name__})
            return
        log.info("backup made", extra={"file": path.name, "bytes": path.stat().st_size})

    async def make(self) -> Path:
        """Make a copy now, then let go of the oldest. Raises OSError, sqlite3.Error, BadFile."""
        return await asyncio.to_thread(self._make)

    def _make(self) -> Path:
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        target = self.folder / f"castmatch-{self.clock().astimezone(UTC).strftime(_TIME)}Z.db"
        sqlite_file.copy(self.database, target)
        for old in self.made()[: -self.keep]:
            old.unlink(missing_ok=True)
        return target

    def made(self) -> list[Path]:
        """The copies there are, oldest first."""
        if not self.folder.is_dir():
            return []
        return sorted(path for path in self.folder.iterdir() if _NAME.fullmatch(path.name))

    def age_s(self) -> float | None:
        """Seconds since the newest copy; None: there is none."""
        made = self.made()
        found = _NAME.fullmatch(made[-1].name) if made else None
        if found is None:
            return None
        at = datetime.strptime(found[1], _TIME).replace(tzinfo=UTC)
        return (self.clock() - at).total_seconds()
