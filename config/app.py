"""The only composition: ``build(settings) -> Hub``. Here everything meets everything else."""

from __future__ import annotations

import asyncio
import gc
import importlib
import logging
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from config.changes import Changes
from config.metrics import Metrics
from config.running import file_of
from config.schema import ensure_schema
from config.settings import HubSettings, Loaded, channels_off
from config.signals import showing, signals
from core.casting.search.upkeep import SearchUpkeep
from core.conversation import files as file_readers
from core.conversation import notices as notice_kinds
from core.conversation import situation
from core.conversation.budget import Budget
from core.conversation.forms import Forms
from core.conversation.model import LanguageModel
from core.conversation.tokens import Tokens
from core.conversation.tools import Tool, collect
from core.conversation.turn import Turns
from core.errors import Unavailable, Undeliverable
from core.messages import Accounts, Address, Attachment
from core.ports import About, Channel, Clock, Engine, Envelope, OwnFiles, Pictures, Surroundings
from core.store.alone import alone, in_turn
from core.store.database import Database
from core.store.inbox import BACKOFF_S, arrival
from core.store.ingest import Ingest
from jobs.backups import Backups
from jobs.bulk import BulkWork
from jobs.engine.local import LocalEngine
from jobs.fates import Fates
from jobs.imports import ImportWork
from jobs.notices import NoticeSweep
from jobs.receipts import ReceiptDrain
from jobs.scheduler import Tick, Ticker
from jobs.sender import BACKOFF_S as SEND_BACKOFF_S
from jobs.sender import Sender
from jobs.turns import TurnDrain
from jobs.upkeep import Upkeep
from jobs.watch import Watch

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
    model: LanguageModel | None = None
    copies: Backups | None = None
    tracing: Tracing | None = None
    health_s: float = 3.0
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
        # What start-up made lives as long as the process: looking at it again in every collection
        # costs a fifth of the acknowledgement path.
        gc.collect()
        gc.freeze()
        gc.set_threshold(10_000, 20, 20)
        if tick:
            self.ticker.start()
        if listen:
            for (name, account), channel in self.channels.items():
                self.tasks.append(asyncio.create_task(self._listen(name, account, channel)))

    async def _listen(self, name: str, account: str, channel: Channel) -> None:
        async def ingest(deliveries: Sequence[tuple[Envelope, bytes]]) -> None:
            await self.accept(name, account, deliveries)

        try:
            await channel.listen(ingest)
        except asyncio.CancelledError:
            raise
        except Exception:  # the edge: one channel's fault must not take the others down
            log.exception("channel stopped listening", extra={"channel": name})

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
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        await self.forms.close()
        await self.ingest.close()
        if self.model is not None:
            await self.model.close()
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
    settings = loaded.hub
    url = settings.public_url if public_url is None else public_url
    prepare_folder(settings.database_url)
    database = database or Database(settings.database_url)
    surroundings = Surroundings(clock, url, sandbox, receives, partial(in_turn, database), files)
    built = list(channels) if channels is not None else build_channels(loaded, surroundings)
    by_account = {(channel.about.name, channel.about.account): channel for channel in built}
    sending: dict[tuple[str, str], Channel] = by_account
    tools, tokens = collect(), Tokens(settings.secret.get_secret_value())
    turning: Callable[..., Turns] = Turns
    if tracing is None and loaded.traces is not None:
        tracing = importlib.import_module("integrations.traces").build(loaded.traces)
    if tracing is not None:
        spans: Any = importlib.import_module("integrations.traces.spans")
        sending = {key: spans.TracedChannel(channel, tracing) for key, channel in sending.items()}
        tools = spans.traced_tools(tools, tracing)
        turning = partial(spans.TracedTurns, tracing=tracing)
    edits_s = {channel.about.name: channel.about.capabilities.edits_s for channel in built}
    accounts = Accounts(dict(by_account.keys()), edits_s)
    metrics, changes = Metrics(), Changes()
    drains: dict[str, Callable[[str], Any]] = {}
    lingering: dict[str, Callable[[str], Any]] = {}
    engine = _engine(database, drains, lingering, changes)
    if model is None and loaded.model is not None and loaded.model.configured:
        model = importlib.import_module("integrations.claude").build(loaded.model, surroundings)
    budget = Budget(loaded.model.daily_usd if loaded.model is not None else 0.0, settings.timezone)
    forms = Forms(database, tools, tokens, accounts, clock, settings.org, showing(by_account))
    abouts: dict[tuple[str, str], About] = {key: channel.about for key, channel in by_account.items()}

    def changed() -> None:
        changes.happened()
        engine.tell(CHANGED)

    fates = Fates(accounts)
    sender = Sender(
        database,
        sending,
        clock,
        fates,
        metrics.sent,
        changed,
        pictures,
        backoff_s=send_backoff_s,
    )
    turns = turning(
        database=database,
        tools=tools,
        tokens=tokens,
        accounts=accounts,
        clock=clock,
        situations=situation.collect(),
        signal=signals(by_account),
        model=model,
        house=settings.house,
        # With several nodes another one may be the account's sender.
        put=sender.put if database.sqlite else None,
        forms=forms,
        readers=file_readers.collect(),
        fetch=_fetch(by_account),
        budget=budget,
    )

    def turned(channel: str, outcome: str, seconds: float) -> None:
        metrics.turn(channel, outcome, seconds)
        changed()

    bulk = BulkWork(database, tokens, accounts, clock, lambda key: engine.wake("bulk", key))
    sweep = NoticeSweep(database, notice_kinds.collect(), tokens, accounts, clock)
    upkeep = Upkeep(database, engine, clock)
    drains["turn"] = TurnDrain(database, abouts, turns, clock, turned, backoff_s)
    applied = spans.receipts(tracing) if tracing is not None else None
    drains["receipts"] = ReceiptDrain(
        database, abouts, accounts, clock, metrics.turn, changed, backoff_s, applied=applied
    )
    drains["send"] = sender
    drains["bulk"] = bulk
    imports = ImportWork(database, tokens, accounts, clock, lambda key: engine.wake("import", key))
    drains["import"] = imports
    lingering["send"] = sender.release
    watch = Watch(database, settings.org, tokens, accounts, clock, metrics.alarm, budget=budget)
    copied = settings.backup_hours and not sandbox and file_of(settings.database_url) is not None
    copies = backups(settings, clock) if copied else None
    ticker = Ticker(
        [
            Tick("sweep_due", 1.0, sweep),
            Tick("rewake", 5.0, upkeep.rewake_due),
            *([] if database.sqlite else [Tick("reap", 2.0, engine.reap)]),
            Tick("bulk_progress", 2.0, bulk.tick),
            Tick("imports", 5.0, imports.tick),
            Tick("watch", 60.0, partial(alone, database, "watch", watch)),
            Tick("search", 5.0, partial(alone, database, "search", SearchUpkeep(database).tick)),
            Tick("expire", 3600.0, partial(alone, database, "expire", upkeep.expire)),
            Tick("clear", 10.0, partial(alone, database, "clear", upkeep.clear)),
            *([Tick("backup", 300.0, copies)] if copies is not None else []),
        ]
    )
    return Hub(
        settings=settings,
        database=database,
        clock=clock,
        channels=by_account,
        accounts=accounts,
        tools=tools,
        tokens=tokens,
        engine=engine,
        ticker=ticker,
        ingest=Ingest(database),
        sender=sender,
        sweep=sweep,
        upkeep=upkeep,
        bulk=bulk,
        metrics=metrics,
        changes=changes,
        surroundings=surroundings,
        forms=forms,
        pictures=pictures,
        model=model,
        copies=copies,
        tracing=tracing,
    )


def backups(settings: HubSettings, clock: Clock) -> Backups:
    """Copies of the SQLite file, beside it unless the settings say where."""
    file = file_of(settings.database_url) or Path("castmatch.db")
    folder = Path(settings.backup_folder) if settings.backup_folder else file.parent / "backups"
    return Backups(file, folder, timedelta(hours=settings.backup_hours), settings.backup_keep, clock)


CHANGED = "changed"
"""What processes tell each other: somebody who waits may look at the rows."""


def _engine(
    database: Database,
    drains: dict[str, Callable[[str], Any]],
    lingering: dict[str, Callable[[str], Any]],
    changes: Changes,
) -> Engine:
    """The engine that fits the database; both dictionaries are filled before it starts."""
    if database.sqlite:
        local = LocalEngine(drains)
        database.wake = local.wake
        return local

    def told(_topic: str) -> None:
        changes.happened()

    made = importlib.import_module("jobs.engine.postgres").PostgresEngine
    engine: Any = made(database.url, drains, lingering=lingering, told=told)
    database.wake, database.defer = engine.wake, engine.defer
    shared: Engine = engine
    return shared


def _fetch(channels: dict[tuple[str, str], Channel]) -> file_readers.Fetch:
    """Files come through the channel of their chat."""

    async def fetch(address: Address, attachment: Attachment, most_bytes: int) -> bytes:
        channel = channels.get((address.channel, address.account))
        if channel is None:
            raise Undeliverable("no such account here", reason="gone")
        return await channel.fetch(attachment, max_bytes=most_bytes)

    return fetch


def build_channels(loaded: Loaded, surroundings: Surroundings) -> list[Channel]:
    """Every channel with credentials; the log says once which are off."""
    # httpx loads its own command line, with rich and pygments, where those happen to be installed:
    # ten megabytes that no hub needs.
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
    built: list[Channel] = []
    for name, channel_settings in loaded.channels.items():
        channel: Channel | None = importlib.import_module(f"bots.{name}").build(
            channel_settings, surroundings
        )
        if channel is not None:
            built.append(channel)
    if off := channels_off(loaded):
        how = "; ".join(f"{name}: {what}" for name, what in off.items())
        log.info("channels off", extra={"how_to_switch_on": how})
    return built


def prepare_folder(url: str) -> None:
    """Make the folder of a SQLite file. Raises Unavailable when that is not possible."""
    if not url.startswith("sqlite+aiosqlite:///"):
        return
    folder = Path(url.removeprefix("sqlite+aiosqlite:///")).parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unavailable(f"the folder {folder} cannot be made ({error.strerror})") from error
