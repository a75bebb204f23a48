"""The numbers of ``GET /metrics``; names are part of the public contract."""

from __future__ import annotations

import time
from collections.abc import Sequence

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from sqlalchemy import func, select

from core.ports import Clock
from core.store import accounts, backlog, dead_letters
from core.store.alarms import HUB
from core.store.database import Database, Tx
from core.store.schema import outbox

Limits = Sequence[tuple[str, int, int, float]]
"""Of each account: its name, calls it may make now, calls under way, seconds of rest."""


class Metrics:
    """Counts as things happen; what is waiting is counted when somebody looks."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        reg = self._registry
        self._doors: dict[tuple[str, str], int] = {}
        self._inbound = Counter(
            "castmatch_inbound", "Deliveries by outcome", ["channel", "result"], registry=reg
        )
        self._turn = Histogram("castmatch_turn_seconds", "Time of one turn", registry=reg)
        self._outbox = Counter(
            "castmatch_outbox", "Messages out by outcome", ["channel", "status"], registry=reg
        )
        self._pending = Gauge("castmatch_outbox_pending", "Messages waiting", ["account"], registry=reg)
        self._lag = Gauge("castmatch_due_lag_seconds", "Age of the oldest due notice", registry=reg)
        self._dead = Gauge("castmatch_dead_letters", "Rows that need a person", registry=reg)
        self._alarms = Counter(
            "castmatch_alarms", "Messages to the owner about a trouble", ["what"], registry=reg
        )
        self._turn_lag = Gauge(
            "castmatch_engine_lag_seconds", "Age of the oldest unanswered row", registry=reg
        )
        self._load = Gauge("castmatch_engine_load", "Keys this process is working on", registry=reg)
        self._send_lag = Gauge(
            "castmatch_send_lag_seconds", "Age of the oldest row to be sent", ["account"], registry=reg
        )
        self._room = Gauge("castmatch_account_room", "Calls it may make now", ["account"], registry=reg)
        self._flying = Gauge("castmatch_account_in_flight", "Calls under way", ["account"], registry=reg)
        self._backup = Gauge("castmatch_backup_age_seconds", "Age of the newest backup", registry=reg)
        self._rest = Gauge(
            "castmatch_account_rest_seconds", "Silence the provider asked for", ["account"], registry=reg
        )

    def turn(self, channel: str, outcome: str, seconds: float) -> None:
        """One finished inbound row."""
        self._inbound.labels(channel, outcome).inc()
        if outcome in ("answered", "silent"):
            self._turn.observe(seconds)

    def stored(self, channel: str, result: str) -> None:
        """One delivery at the door: counted by hand, because a counter takes a lock for each."""
        self._doors[channel, result] = self._doors.get((channel, result), 0) + 1

    def sent(self, channel: str, status: str) -> None:
        """One outcome of the sender."""
        self._outbox.labels(channel, status).inc()

    def alarm(self, what: str) -> None:
        """The owner was told about a trouble."""
        self._alarms.labels(what).inc()

    async def text(
        self,
        database: Database,
        clock: Clock,
        limits: Limits = (),
        load: int = 0,
        backup_age_s: float | None = None,
    ) -> bytes:
        """Prometheus text. ``limits`` and ``load`` are this process's own; everything else is everybody's."""
        self._backup.set(float("nan") if backup_age_s is None else backup_age_s)
        doors, self._doors = self._doors, {}
        for labels, deliveries in doors.items():
            self._inbound.labels(*labels).inc(deliveries)
        self._load.set(load)
        async with database.read() as tx:
            await self._rows(tx, clock)
            await self._accounts(tx, limits)
        return generate_latest(self._registry)

    async def _rows(self, tx: Tx, clock: Clock) -> None:
        waiting = select(outbox.c.channel, outbox.c.account, func.count().label("n"))
        waiting = waiting.where(outbox.c.status == "pending").group_by(outbox.c.channel, outbox.c.account)
        self._pending.clear()
        for row in await tx.rows(waiting):
            self._pending.labels(f"{row['channel']}/{row['account']}").set(row["n"])
        now = clock()
        lags = {(wait.stage, wait.where): wait.seconds for wait in await backlog.waits(tx, now, time.time())}
        self._lag.set(lags.get(("due", ""), 0.0))
        self._turn_lag.set(lags.get(("turn", ""), 0.0))
        self._send_lag.clear()
        for (stage, where), seconds in lags.items():
            if stage == "send":
                self._send_lag.labels(where).set(seconds)
        self._dead.set(await dead_letters.count(tx, given_up=True))

    async def _accounts(self, tx: Tx, limits: Limits) -> None:
        for gauge in (self._room, self._flying, self._rest):
            gauge.clear()
        for row in await accounts.all_of_them(tx):
            if row["channel"] != HUB:
                rest = max(0.0, row["paused_until"] - time.time())
                self._rest.labels(f"{row['channel']}/{row['account']}").set(rest)
        for name, room, flying, rest in limits:
            self._room.labels(name).set(room)
            self._flying.labels(name).set(flying)
            self._rest.labels(name).set(rest)
