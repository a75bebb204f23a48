"""The only composition: ``build(settings) -> Hub``. Here everything meets everything else."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from config.changes import Changes
from config.ground import Ground, ground
from config.links import SignedLinks
from config.listening import AGAIN_S, listening
from config.metrics import Metrics
from config.schema import ensure_schema
from config.settings import HubSettings, Loaded
from config.workers import Workers, workers
from core.conversation.forms import Forms
from core.conversation.model import LanguageModel
from core.conversation.tokens import Tokens
from core.conversation.tools import Tool
from core.ports import Channel, Clock, Embedder, Engine, Envelope, OwnFiles, Pictures, Surroundings
from core.store.database import Database
from core.store.inbox import BACKOFF_S, arrival
from core.store.ingest import Ingest
from jobs.backups import Backups
from jobs.bulk import BulkWork
from jobs.notices import NoticeSweep
from jobs.scheduler import Ticker
from jobs.sender import BACKOFF_S as SEND_BACKOFF_S
from jobs.sender import Sender
from jobs.upkeep import Upkeep

if TYPE_CHECKING:
    from integrations.traces.tracing import Tracing

log = logging.getLogger(__name__)


def utc_now() -> datetime:
    """Business time outside the demo."""
    return datetime.now(UTC)


STOPS_WITHIN_S = 9.5
"""From the signal to the end of the process: ten seconds are promised."""
CLOSES_WITHIN_S = 1.5
"""Of them, what closing connections takes."""


@dataclass
class Hub:
    """A built hub. ``start`` brings it up, ``stop`` drains it; both once. ``health_s``: a hub that cannot
    write within so long is not well."""

    settings: HubSettings
    database: Database
    clock: Clock
    channels: dict[tuple[str, str], Channel]
    accounts: dict[str, str]
    tools: dict[str, Tool]
    tokens: Tokens
    engine: Engine
    ticker: Ticker
    ingest: Ingest
    sender: Sender
    sweep: NoticeSweep
    upkeep: Upkeep
    bulk: BulkWork
    metrics: Metrics
    changes: Changes
    surroundings: Surroundings
    forms: Forms
    pictures: Any = None
    links: SignedLinks | None = None
    model: LanguageModel | None = None
    copies: Backups | None = None
    tracing: Tracing | None = None
    embedder: Embedder | None = None
    health_s: float = 3.0
    listen_again_s: Sequence[float] = AGAIN_S
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    async def accept(self, channel: str, account: str, deliveries: Sequence[tuple[Envelope, bytes]]) -> None:
        """Store deliveries durably, with the wish for their turns. Raises Unavailable: nothing is kept."""
        now, org = self.clock(), self.settings.org
        rows = [arrival(org, channel, account, env, raw, now) for env, raw in deliveries]
        about = self.channels[channel, account].about
        expected = self.forms.expect(about, (envelope for envelope, _ in deliveries))
        try:
            await self.ingest(rows)
        except BaseException:
            self.forms.abandon(expected)
            raise
        for envelope, raw in deliveries if expected else ():
            self.forms.offer(expected, about, envelope, raw)
        for row in rows:
            self.metrics.stored(channel, "stored" if row.status == "new" else row.status)
        self.changes.happened()

    async def start(self, *, listen: bool = True, tick: bool = True) -> None:
        """Schema, refill, ticks, channels."""
        await ensure_schema(self.database)
        await self.engine.start()
        await self.upkeep.rewake()
        if tick:
            self.ticker.start()
        if listen:
            for (name, account), channel in self.channels.items():
                hear = partial(channel.listen, partial(self.accept, name, account))
                self.tasks.append(asyncio.create_task(listening(name, hear, self.listen_again_s)))

    async def _stop_listening(self) -> None:
        """A vendor's loop that does not hear that it is cancelled holds nobody up."""
        for task in self.tasks:
            task.cancel()
        if self.tasks:
            _, late = await asyncio.wait(self.tasks, timeout=CLOSES_WITHIN_S)
            if late:
                log.warning("channels did not stop listening in time", extra={"count": len(late)})

    async def settle(self) -> None:
        """Return when nothing is being worked on: for tests and one-shot commands."""
        while True:
            await self.engine.idle()
            await asyncio.sleep(0)
            if not self.engine.load:
                return

    async def stop(self, within_s: float = STOPS_WITHIN_S) -> None:
        """Take nothing more, finish what runs, close everything; what does not end in time is released
        to be taken up again. Channels go last: a message that is on its way needs their connections."""
        self.sender.close()
        patience_s = max(1.0, within_s - CLOSES_WITHIN_S)
        await asyncio.gather(self.ticker.stop(), self.engine.stop(patience_s))
        await self._stop_listening()
        await self.forms.close()
        await self.ingest.close()
        if self.model is not None:
            await self.model.close()
        if self.embedder is not None:
            await self.embedder.close()
        if self.tracing is not None:
            await self.tracing.close()
        await self.database.close()


def build(
    loaded: Loaded,
    *,
    clock: Clock = utc_now,
    sandbox: bool = False,
    public_url: str | None = None,
    channels: Sequence[Channel] | None = None,
    database: Database | None = None,
    model: LanguageModel | None = None,
    pictures: Pictures | None = None,
    embedder: Embedder | None = None,
    files: OwnFiles | None = None,
    tracing: Tracing | None = None,
    receives: bool = True,
    backoff_s: Sequence[float] = BACKOFF_S,
    send_backoff_s: Sequence[float] = SEND_BACKOFF_S,
) -> Hub:
    """Wire a hub. ``channels``, ``database`` and ``model`` replace what the settings would build (tests).

    ``receives``: whether channels poll, hold sockets and set webhooks in this process.
    ``backoff_s``: how long a failing message waits after each attempt; ``send_backoff_s``: a send.
    """
    on = ground(
        loaded,
        clock,
        sandbox=sandbox,
        public_url=public_url,
        channels=channels,
        database=database,
        files=files,
        tracing=tracing,
        receives=receives,
    )
    work = workers(
        on,
        loaded,
        sandbox=sandbox,
        model=model,
        pictures=pictures,
        embedder=embedder,
        backoff_s=backoff_s,
        send_backoff_s=send_backoff_s,
    )
    return _hub(on, work, pictures)


def _hub(on: Ground, work: Workers, pictures: Pictures | None) -> Hub:
    return Hub(
        settings=on.settings,
        database=on.database,
        clock=on.clock,
        channels=on.channels,
        accounts=on.accounts,
        tools=on.traced.tools,
        tokens=on.tokens,
        engine=on.engine,
        ticker=work.ticker,
        ingest=Ingest(on.database),
        sender=work.sender,
        sweep=work.sweep,
        upkeep=work.upkeep,
        bulk=work.bulk,
        metrics=on.metrics,
        changes=on.changes,
        surroundings=on.surroundings,
        forms=work.forms,
        pictures=pictures,
        links=work.links,
        model=work.model,
        copies=work.copies,
        embedder=work.embedder,
        tracing=on.traced.tracing,
    )
