"""What a hub does: drains by kind, the sender, and ticks by their interval."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

from config.ground import Ground
from config.links import SignedLinks
from config.running import file_of
from config.settings import HubSettings, Loaded
from config.signals import showing, signals
from core.casting.search.upkeep import SearchUpkeep
from core.conversation import files as file_readers
from core.conversation import notices as notice_kinds
from core.conversation import situation
from core.conversation.budget import Budget
from core.conversation.forms import Forms
from core.conversation.model import LanguageModel
from core.conversation.turn import Turns
from core.errors import Undeliverable
from core.memory.consolidation import WAKE
from core.memory.extraction import Extractor
from core.messages import Address, Attachment
from core.ports import Channel, Clock, Embedder, Pictures
from core.store.alone import alone
from jobs.backups import Backups
from jobs.bulk import BulkWork
from jobs.embedding import Embedding
from jobs.fates import Fates
from jobs.imports import ImportWork
from jobs.media import MediaWork
from jobs.memory import MemoryWork
from jobs.notices import NoticeSweep
from jobs.receipts import ReceiptDrain
from jobs.scheduler import Tick, Ticker
from jobs.sender import Sender
from jobs.turns import TurnDrain
from jobs.upkeep import Upkeep
from jobs.watch import Watch


@dataclass(frozen=True, slots=True)
class Workers:
    """What works on a hub's rows. ``copies``: backups, if they are made here; ``embedder``: if one is set."""

    sender: Sender
    forms: Forms
    bulk: BulkWork
    sweep: NoticeSweep
    upkeep: Upkeep
    ticker: Ticker
    model: LanguageModel | None
    links: SignedLinks | None
    copies: Backups | None
    embedder: Embedder | None


def workers(
    on: Ground,
    loaded: Loaded,
    *,
    sandbox: bool,
    model: LanguageModel | None,
    pictures: Pictures | None,
    embedder: Embedder | None,
    backoff_s: Sequence[float],
    send_backoff_s: Sequence[float],
) -> Workers:
    """Arguments as in ``build``. Fills the ground's drains."""
    settings = on.settings
    common = (on.database, on.tokens, on.accounts, on.clock)
    extractor: Extractor | None = None
    if model is None and loaded.model is not None and loaded.model.configured:
        claude = importlib.import_module("integrations.claude")
        model = claude.build(loaded.model, on.surroundings)
        extractor = claude.extractor(model)
    if embedder is None and loaded.embedder is not None and loaded.embedder.configured:
        embedder = importlib.import_module("integrations.embedders").build(loaded.embedder)
    budget = Budget(loaded.model.daily_usd if loaded.model is not None else 0.0, settings.timezone)
    url = on.surroundings.public_url
    links = SignedLinks(settings.secret.get_secret_value(), url, on.clock) if url else None
    sender = Sender(
        on.database,
        on.traced.sending,
        on.clock,
        Fates(on.accounts),
        on.metrics.sent,
        on.changed,
        pictures,
        links,
        on.tokens.vault,
        backoff_s=send_backoff_s,
    )
    forms = _forms(on)
    bulk = BulkWork(*common, partial(on.engine.wake, "bulk"))
    imports = ImportWork(*common, partial(on.engine.wake, "import"))
    turns = _turns(on, sender, forms, model, budget, embedder)
    _drain(on, turns, sender, bulk, imports, backoff_s)
    copied = settings.backup_hours and not sandbox and file_of(settings.database_url) is not None
    copies = backups(settings, on.clock) if copied else None
    sweep = NoticeSweep(on.database, notice_kinds.collect(), on.tokens, on.accounts, on.clock)
    media = MediaWork(on.database, on.store, on.clock, pictures)
    on.drains["media"] = media
    memory = on.drains[WAKE] = _memory(on, extractor, budget)
    upkeep = Upkeep(on.database, on.engine, on.clock, [media.sweep])
    watch = Watch(
        on.database, settings.org, on.tokens, on.accounts, on.clock, on.metrics.alarm, budget=budget
    )
    ticks = _ticks(on, sweep, upkeep, bulk, imports, memory, watch, copies)
    if embedder is not None:
        reading = Embedding(on.database, embedder)
        ticks.append(Tick("embed", 5.0, partial(alone, on.database, "embed", reading.tick)))
    made = Ticker(ticks)
    return Workers(sender, forms, bulk, sweep, upkeep, made, model, links, copies, embedder)


def _memory(on: Ground, extractor: Extractor | None, budget: Budget) -> MemoryWork:
    wake = partial(on.engine.wake, WAKE)
    return MemoryWork(on.database, on.clock, on.settings.timezone, wake, extractor, budget)


def _forms(on: Ground) -> Forms:
    return Forms(
        on.database,
        on.traced.tools,
        on.tokens,
        on.accounts,
        on.clock,
        on.settings.org,
        showing(on.channels),
    )


def _turns(
    on: Ground,
    sender: Sender,
    forms: Forms,
    model: LanguageModel | None,
    budget: Budget,
    embedder: Embedder | None,
) -> Turns:
    return on.traced.turning(
        database=on.database,
        tools=on.traced.tools,
        tokens=on.tokens,
        accounts=on.accounts,
        clock=on.clock,
        situations=situation.collect(),
        signal=signals(on.channels),
        model=model,
        house=on.settings.house,
        # With several nodes another one may be the account's sender.
        put=sender.put if on.database.sqlite else None,
        forms=forms,
        readers=file_readers.collect(),
        fetch=_fetch(on.channels),
        store=on.store,
        budget=budget,
        embedder=embedder,
    )


def _drain(
    on: Ground,
    turns: Turns,
    sender: Sender,
    bulk: BulkWork,
    imports: ImportWork,
    backoff_s: Sequence[float],
) -> None:
    def turned(channel: str, outcome: str, seconds: float) -> None:
        on.metrics.turn(channel, outcome, seconds)
        on.changed()

    read = (on.database, on.abouts)
    on.drains["turn"] = TurnDrain(*read, turns, on.clock, turned, backoff_s)
    on.drains["receipts"] = ReceiptDrain(
        *read,
        on.accounts,
        on.clock,
        on.metrics.turn,
        on.changed,
        backoff_s,
        applied=on.traced.applied,
    )
    on.drains["send"] = sender
    on.drains["bulk"] = bulk
    on.drains["import"] = imports
    on.lingering["send"] = sender.release


def _ticks(
    on: Ground,
    sweep: NoticeSweep,
    upkeep: Upkeep,
    bulk: BulkWork,
    imports: ImportWork,
    memory: MemoryWork,
    watch: Watch,
    copies: Backups | None,
) -> list[Tick]:
    database = on.database
    return [
        Tick("sweep_due", 1.0, sweep),
        Tick("rewake", 5.0, upkeep.rewake_due),
        *([] if database.sqlite else [Tick("reap", 2.0, on.engine.reap)]),
        Tick("bulk_progress", 2.0, bulk.tick),
        Tick("imports", 5.0, imports.tick),
        Tick("watch", 60.0, partial(alone, database, "watch", watch)),
        Tick("search", 5.0, SearchUpkeep(database).tick),
        Tick("remember", 60.0, partial(alone, database, "remember", memory.tick)),
        Tick("expire", 3600.0, partial(alone, database, "expire", upkeep.expire)),
        Tick("clear", 10.0, partial(alone, database, "clear", upkeep.clear)),
        *([Tick("backup", 300.0, copies)] if copies is not None else []),
    ]


def backups(settings: HubSettings, clock: Clock) -> Backups:
    """Copies of the SQLite file, beside it unless the settings say where."""
    file = file_of(settings.database_url) or Path("castmatch.db")
    folder = Path(settings.backup_folder) if settings.backup_folder else file.parent / "backups"
    return Backups(file, folder, timedelta(hours=settings.backup_hours), settings.backup_keep, clock)


def _fetch(channels: dict[tuple[str, str], Channel]) -> file_readers.Fetch:
    """Files come through the channel of their chat."""

    async def fetch(address: Address, attachment: Attachment, most_bytes: int) -> bytes:
        channel = channels.get((address.channel, address.account))
        if channel is None:
            raise Undeliverable("no such account here", reason="gone")
        return await channel.fetch(attachment, max_bytes=most_bytes)

    return fetch
