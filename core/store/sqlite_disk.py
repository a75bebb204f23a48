"""Where SQLite commits: on the loop's thread, or in the driver's."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable

from core.store.sqlite_driver import insert_rows


class Disk:
    """Whether a commit is better made at once than by a visit to the driver's thread.

    A quick disk takes less time than the visit, and whoever is alone with it is answered sooner. But a loop
    that waits for the disk does nothing else: where commits take up much of the time, they go to the thread,
    the next bodies run meanwhile and share the commit after. The last commits decide. ``clock``: seconds.
    """

    QUICK_S = 0.0015
    """Waiting longer than this would be felt by others; a visit to the thread and back, while both want
    the interpreter, takes about as long as half of it."""
    SHARE = 0.25
    """Of the time: 50 turns a second commit for a tenth of it (0.5 ms each), a loop that is never idle for
    half. In the thread from the start, those 50 are answered a millisecond later; never in it, a loop that
    is never idle gets through half as many turns."""
    CROWD = 1.5
    """Bodies of one commit: where they gather like this, they would queue for a commit made at once."""
    WEIGHT = 0.05
    """Of the newest commit among the last ones: those of some turns count, not those of one."""

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self._clock = clock
        self._usual_s = 2 * self.QUICK_S
        self._apart_s = 1.0
        self._bodies = 1.0
        self._began = clock()

    @property
    def quick(self) -> bool:
        """Whether to commit on the loop's thread."""
        return self._bodies < self.CROWD and self._usual_s < min(self.QUICK_S, self.SHARE * self._apart_s)

    def insert(
        self, connection: sqlite3.Connection, into: str, values: str, rows: list[tuple[object, ...]]
    ) -> None:
        """Insert rows into a transaction that was begun for them, and commit."""
        try:
            insert_rows(connection, into, values, rows)
            self.commit(connection)
        except (sqlite3.Error, ValueError):  # ValueError: text that is no Unicode
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise

    def commit(self, connection: sqlite3.Connection, bodies: int = 1) -> None:
        """Commit what so many bodies did, in whatever thread this is."""
        began = self._clock()
        connection.execute("COMMIT")
        self._usual_s += self.WEIGHT * (self._clock() - began - self._usual_s)
        # After a pause it is a few commits, not the length of the pause, that tell.
        self._apart_s += self.WEIGHT * (min(began - self._began, 0.1) - self._apart_s)
        self._bodies += self.WEIGHT * (bodies - self._bodies)
        self._began = began
