"""The numbers of ``GET /metrics``; names are part of the public contract."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from sqlalchemy import func, select

from core.ports import Clock
from core.store.database import Database
from core.store.schema import inbound, notice, outbox


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

    async def text(self, database: Database, clock: Clock) -> bytes:
        """Prometheus text."""
        doors, self._doors = self._doors, {}
        for labels, deliveries in doors.items():
            self._inbound.labels(*labels).inc(deliveries)
        async with database.read() as tx:
            waiting = select(outbox.c.channel, outbox.c.account, func.count().label("n"))
            waiting = waiting.where(outbox.c.status == "pending").group_by(outbox.c.channel, outbox.c.account)
            self._pending.clear()
            for row in await tx.rows(waiting):
                self._pending.labels(f"{row['channel']}/{row['account']}").set(row["n"])
            oldest = await tx.scalar(select(func.min(notice.c.due_at)).where(notice.c.status == "pending"))
            late = (clock() - oldest).total_seconds() if oldest is not None else 0.0
            self._lag.set(max(0.0, late))
            dead = await tx.scalar(
                select(func.count()).select_from(inbound).where(inbound.c.status == "dead")
            )
            lost = await tx.scalar(select(func.count()).select_from(outbox).where(outbox.c.status == "dead"))
            self._dead.set(int(dead or 0) + int(lost or 0))
        return generate_latest(self._registry)
