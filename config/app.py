"""The only composition: ``build(settings) -> Hub``. Here everything meets everything else."""

from __future__ import annotations

import asyncio
import gc
import importlib
import logging
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from config.changes import Changes
from config.metrics import Metrics
from config.schema import ensure_schema
from config.settings import HubSettings, Loaded, channels_off
from core.casting.search.upkeep import SearchUpkeep
from core.conversation import files as file_readers
from core.conversation import notices as notice_kinds
from core.conversation import situation
from core.conversation.forms import Forms
from core.conversation.model import LanguageModel
from core.conversation.tokens import Tokens
from core.conversation.tools import Tool, collect
from core.conversation.turn import Turns
from core.errors import Unavailable, Undeliverable
from core.messages import Accounts, Address, Attachment
from core.ports import About, Channel, Clock, Engine, Envelope, OwnFiles, Pictures, Signal, Surroundings
from core.store.alone import alone, in_turn
from core.store.database import Database
from core.store.inbox import BACKOFF_S, arrival
from core.store.ingest import Ingest
from jobs.bulk import BulkWork
from jobs.engine.local import LocalEngine
from jobs.fates import Fates
from jobs.imports import ImportWork
from jobs.notices import NoticeSweep
from jobs.scheduler import Tick, Ticker
from jobs.sender import BACKOFF_S as SEND_BACKOFF_S
from jobs.sender import Sender
from jobs.turns import TurnDrain
from jobs.upkeep import Upkeep

log = logging.getLogger(__name__)


def utc_now() -> datetime:
    """Business time outside the demo."""
    return datetime.now(UTC)


@dataclass
class Hub:
    """A built hub. ``start`` brings it up, ``stop`` drains it; both once."""

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

    async def stop(self) -> None:
        """Take nothing more, finish what runs, close everything; within ten seconds."""
        self.sender.close()
        await self.ticker.stop()
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        await self.forms.close()
        await self.engine.stop()
        await self.ingest.close()
        if self.model is not None:
            await self.model.close()
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
    edits_s = {channel.about.name: channel.about.capabilities.edits_s for channel in built}
    accounts = Accounts(dict(by_account.keys()), edits_s)
    tools, tokens = collect(), Tokens(settings.secret.get_secret_value())
    metrics, changes = Metrics(), Changes()
    drains: dict[str, Callable[[str], Any]] = {}
    lingering: dict[str, Callable[[str], Any]] = {}
    engine = _engine(database, drains, lingering, changes)
    if model is None and loaded.model is not None and loaded.model.configured:
        model = importlib.import_module("integrations.claude").build(loaded.model, surroundings)
    forms = Forms(database, tools, tokens, accounts, clock, settings.org, _showing(by_account))
    abouts: dict[tuple[str, str], About] = {key: channel.about for key, channel in by_account.items()}

    def changed() -> None:
        changes.happened()
        engine.tell(CHANGED)

    fates = Fates(accounts)
    sender = Sender(
        database,
        by_account,
        clock,
        fates,
        metrics.sent,
        changed,
        pictures,
        backoff_s=send_backoff_s,
    )
    turns = Turns(
        database=database,
        tools=tools,
        tokens=tokens,
        accounts=accounts,
        clock=clock,
        situations=situation.collect(),
        signal=_signals(by_account),
        model=model,
        house=settings.house,
        # With several nodes another one may be the account's sender.
        sending=sender.claim_with if database.sqlite else None,
        forms=forms,
        readers=file_readers.collect(),
        fetch=_fetch(by_account),
    )

    def turned(channel: str, outcome: str, seconds: float) -> None:
        metrics.turn(channel, outcome, seconds)
        changed()

    bulk = BulkWork(database, tokens, accounts, clock, lambda key: engine.wake("bulk", key))
    sweep = NoticeSweep(database, notice_kinds.collect(), tokens, accounts, clock)
    upkeep = Upkeep(database, engine, clock)
    drains["turn"] = TurnDrain(database, abouts, turns, clock, turned, backoff_s)
    drains["send"] = sender
    drains["bulk"] = bulk
    imports = ImportWork(database, tokens, accounts, clock, lambda key: engine.wake("import", key))
    drains["import"] = imports
    lingering["send"] = sender.release
    ticker = Ticker(
        [
            Tick("sweep_due", 1.0, sweep),
            Tick("rewake", 5.0, upkeep.rewake_due),
            *([] if database.sqlite else [Tick("reap", 2.0, engine.reap)]),
            Tick("bulk_progress", 2.0, partial(alone, database, "bulk_progress", bulk.progress)),
            Tick("imports", 5.0, partial(alone, database, "imports", imports.resume)),
            Tick("search", 5.0, partial(alone, database, "search", SearchUpkeep(database).tick)),
            Tick("expire", 3600.0, partial(alone, database, "expire", upkeep.expire)),
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
    )


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


def _showing(channels: dict[tuple[str, str], Channel]) -> Callable[[Signal], Awaitable[None]]:
    """Hands one signal to its channel and waits for it."""

    async def show(sign: Signal) -> None:
        await channels[sign.address.channel, sign.address.account].signal(sign)

    return show


def _signals(channels: dict[tuple[str, str], Channel]) -> Callable[[Signal], None]:
    """Signals are sent beside the turn and never waited for."""
    running: set[asyncio.Task[None]] = set()
    last: dict[str, float] = {}

    def signal(sign: Signal) -> None:
        channel = channels.get((sign.address.channel, sign.address.account))
        key = f"{sign.kind}|{sign.address}"
        every_s = max(1, channel.about.capabilities.typing_s) if channel and sign.kind == "typing" else 0
        if channel is None or time.monotonic() - last.get(key, -1e9) < every_s:
            return
        last[key] = time.monotonic()
        if len(last) > 5000:
            last.clear()
        task = asyncio.create_task(channel.signal(sign))
        running.add(task)
        task.add_done_callback(running.discard)

    return signal


def prepare_folder(url: str) -> None:
    """Make the folder of a SQLite file. Raises Unavailable when that is not possible."""
    if not url.startswith("sqlite+aiosqlite:///"):
        return
    folder = Path(url.removeprefix("sqlite+aiosqlite:///")).parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unavailable(f"the folder {folder} cannot be made ({error.strerror})") from error
