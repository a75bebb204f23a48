"""The engine's rows on PostgreSQL: procrastinate's tables, one job per key that was woken.

``lock`` and ``queueing_lock`` of a job are both ``kind:key``: one job of a key runs, at most one
more waits. Jobs are deleted when they are done; which is found out from our own rows, never from
these. Jobs are added by one statement for any number of keys (docs/decisions/010).
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager

import psycopg
import psycopg_pool
from procrastinate import PsycopgConnector
from procrastinate.exceptions import ConnectorException, UniqueViolation
from procrastinate.jobs import Job, Status
from procrastinate.manager import JobManager
from sqlalchemy import text
from sqlalchemy.engine import URL

from core.errors import Unavailable
from core.store.database import LET_GO, Tx
from jobs.engine.drain import Name

WAKE, TOLD = "castmatch_wake", "castmatch_told"
"""Channels of LISTEN and NOTIFY: keys that were woken, and what processes tell each other."""
CONNECTIONS = 4
PATIENCE_S = 5.0
"""How long a statement waits for a connection."""
LONG_GONE_S = 60.0
"""Then the row of a worker that died is dropped."""

_ADD = """
WITH wanted AS (SELECT * FROM unnest(CAST({kinds} AS text[]), CAST({keys} AS text[])) AS w(kind, key)),
added AS (
    INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, queueing_lock, args)
    SELECT kind, kind, CASE kind WHEN 'send' THEN 2 WHEN 'turn' THEN 1 ELSE 0 END,
           kind || ':' || key, kind || ':' || key, jsonb_build_object('key', key)
    FROM wanted ORDER BY kind, key
    ON CONFLICT (queueing_lock) WHERE status = 'todo' DO NOTHING
    RETURNING queueing_lock
)
SELECT kind, key, added.queueing_lock IS NULL AS known,
       pg_notify('{channel}', jsonb_build_array(kind, key)::text)
FROM wanted LEFT JOIN added ON added.queueing_lock = kind || ':' || key
"""
# The order keeps two transactions that wake the same keys from waiting for each other.
_ADD_IN_TRANSACTION = text(_ADD.format(kinds=":kinds", keys=":keys", channel=WAKE))
_ADD_ALONE = _ADD.format(kinds="%(kinds)s", keys="%(keys)s", channel=WAKE)
_BEAT = "UPDATE procrastinate_workers SET last_heartbeat = now() WHERE id = %(worker)s RETURNING id"
_STRAYED = """
SELECT id, queue_name, args FROM procrastinate_jobs
WHERE status = 'doing' AND worker_id = %(worker)s AND NOT id = ANY(%(known)s::bigint[])
"""
_MINE = "SELECT id FROM procrastinate_jobs WHERE id = %(job)s AND worker_id = %(worker)s AND status = 'doing'"
_BUSY = """
SELECT count(*) AS n FROM procrastinate_jobs WHERE queue_name = ANY(%(kinds)s) AND NOT lock = ANY(%(but)s)
"""


def lock_of(name: Name) -> str:
    """How a key is called among the locks."""
    return f"{name[0]}:{name[1]}"


@asynccontextmanager
async def _translated() -> AsyncIterator[None]:
    try:
        yield
    except (ConnectorException, psycopg.Error, psycopg_pool.PoolTimeout, psycopg_pool.PoolClosed) as error:
        cause = error.__cause__ or error
        raise Unavailable(f"engine: {type(cause).__name__}", retry_after_s=1.0) from error


async def add_within(tx: Tx, names: Iterable[Name]) -> list[Name]:
    """Wake keys in an open transaction: they run if it commits. Returns those that were waiting to
    run already; their run may begin before the commit, so they are to be woken once more after it."""
    wanted = sorted(names)
    values = {"kinds": [kind for kind, _ in wanted], "keys": [key for _, key in wanted]}
    found = await tx.rows(_ADD_IN_TRANSACTION, values)
    return [(row["kind"], row["key"]) for row in found if row["known"]]


class Queue:
    """A process's view of the jobs. Every call raises Unavailable while the database is away."""

    def __init__(self, url: URL, kinds: Sequence[str]) -> None:
        self.address = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._kinds = kinds
        self._connector = PsycopgConnector(
            conninfo=self.address,
            min_size=1,
            max_size=CONNECTIONS,
            timeout=PATIENCE_S,
            kwargs={"options": LET_GO},
        )
        self._jobs = JobManager(self._connector)
        self._worker: int | None = None

    async def open(self) -> None:
        """Connect, and be known as a worker."""
        async with _translated():
            await self._connector.open_async()
            self._worker = await self._jobs.register_worker()

    async def beat(self) -> None:
        """Say that this process lives. One that was given up meanwhile begins as a new worker."""
        async with _translated():
            if not await self._connector.execute_query_all_async(_BEAT, worker=self._worker):
                self._worker = await self._jobs.register_worker()

    async def add(self, names: Iterable[Name]) -> None:
        """Wake keys; one that waits to run already is left as it is."""
        wanted = sorted(names)
        values = {"kinds": [kind for kind, _ in wanted], "keys": [key for _, key in wanted]}
        async with _translated():
            await self._connector.execute_query_all_async(_ADD_ALONE, **values)

    async def tell(self, node: str, topics: Iterable[str]) -> None:
        """Notify the other processes."""
        said = [json.dumps([node, topic]) for topic in topics]
        async with _translated():
            await self._connector.execute_query_all_async(
                f"SELECT pg_notify('{TOLD}', said) FROM unnest(%(said)s::text[]) AS said", said=said
            )

    async def take(self) -> tuple[int, Name] | None:
        """A job that may run now and is this process's from here on."""
        assert self._worker is not None
        async with _translated():
            job = await self._jobs.fetch_job(queues=self._kinds, worker_id=self._worker)
        return None if job is None else _named(job)

    async def holds(self, job: int) -> bool:
        """Whether a job is still this process's."""
        async with _translated():
            rows = await self._connector.execute_query_all_async(_MINE, worker=self._worker, job=job)
        return bool(rows)

    async def done(self, job: int) -> bool:
        """Let a key go; False when it was taken from this process before."""
        try:
            async with _translated():
                await self._jobs.finish_job_by_id_async(job, Status.SUCCEEDED, delete_job=True)
        except Unavailable as error:
            if isinstance(_driver_error(error), psycopg.errors.RaiseException):
                return False
            raise
        return True

    async def stalled(self, seconds: float) -> list[tuple[int, Name]]:
        """Jobs whose process gave no sign of life for so long."""
        async with _translated():
            found = await self._jobs.get_stalled_jobs(seconds_since_heartbeat=seconds)
        return [_named(job) for job in found]

    async def strayed(self, known: Iterable[int]) -> list[tuple[int, Name]]:
        """Jobs that this process has according to the rows, and does not know of: the answer to its
        taking them was lost, or the rows could not be told that they were done."""
        async with _translated():
            rows = await self._connector.execute_query_all_async(
                _STRAYED, worker=self._worker, known=list(known)
            )
        return [(row["id"], (row["queue_name"], row["args"]["key"])) for row in rows]

    async def forget_the_dead(self) -> None:
        """Drop the rows of workers that died long ago."""
        async with _translated():
            await self._jobs.prune_stalled_workers(LONG_GONE_S)

    async def busy(self, but: Iterable[str]) -> int:
        """Jobs of this process's kinds that wait or run, anywhere, except those of these locks."""
        async with _translated():
            row = await self._connector.execute_query_one_async(_BUSY, kinds=self._kinds, but=list(but))
        return int(row["n"])

    async def listen(self, heard: Callable[[str, str], None], again: Callable[[], None]) -> None:
        """Call ``heard(channel, payload)`` for every notification until the connection is lost;
        ``again()`` first: something may have been missed before."""
        async with (
            _translated(),
            await psycopg.AsyncConnection.connect(self.address, autocommit=True) as connection,
        ):
            await connection.execute(f"LISTEN {WAKE}")
            await connection.execute(f"LISTEN {TOLD}")
            again()
            while True:
                async for note in connection.notifies(timeout=PATIENCE_S):
                    heard(note.channel, note.payload)
                # Nothing for a while: is there still somebody at the other end?
                await connection.execute("SELECT 1")

    async def close(self) -> None:
        """Be no worker any more. Best effort: who is not heard of is given up by the others."""
        try:
            async with _translated():
                if self._worker is not None:
                    await self._jobs.unregister_worker(self._worker)
        except Unavailable:
            pass
        await self._connector.close_async()


def _named(job: Job) -> tuple[int, Name]:
    assert job.id is not None
    return job.id, (job.queue, str(job.task_kwargs["key"]))


def _driver_error(error: Unavailable) -> BaseException | None:
    cause = error.__cause__
    return cause.__cause__ if isinstance(cause, ConnectorException | UniqueViolation) else cause
