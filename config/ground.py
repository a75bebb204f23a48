"""What every part of a hub stands on: settings, database, channels, engine, and what they share."""

from __future__ import annotations

import importlib
import logging
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from config.changes import Changes
from config.metrics import Metrics
from config.running import file_of
from config.settings import HubSettings, Loaded, channels_off
from core.conversation.tokens import Tokens
from core.conversation.tools import Tool, collect
from core.conversation.turn import Turns
from core.errors import Unavailable
from core.messages import Accounts
from core.ports import About, Channel, Clock, Engine, FileStore, OwnFiles, Surroundings
from core.store.alone import in_turn
from core.store.database import Database
from integrations.files import Shelf
from jobs.engine.local import LocalEngine

if TYPE_CHECKING:
    from integrations.traces.tracing import Tracing

log = logging.getLogger(__name__)

CHANGED = "changed"
"""What processes tell each other: somebody who waits may look at the rows."""
Drains = dict[str, Callable[[str], Any]]


@dataclass(frozen=True, slots=True)
class Traced:
    """Tools, turns and channels as work uses them: watched where traces are kept. ``applied``: is told of
    receipts."""

    tools: dict[str, Tool]
    sending: Mapping[tuple[str, str], Channel]
    turning: Callable[..., Turns] = Turns
    applied: Callable[..., Any] | None = None
    tracing: Tracing | None = None


@dataclass(frozen=True, slots=True)
class Ground:
    """``drains`` and ``lingering`` are filled by the work that stands on it, before the engine starts."""

    settings: HubSettings
    clock: Clock
    database: Database
    surroundings: Surroundings
    channels: dict[tuple[str, str], Channel]
    accounts: Accounts
    tokens: Tokens
    traced: Traced
    engine: Engine
    changes: Changes
    drains: Drains
    lingering: Drains
    store: FileStore
    metrics: Metrics = field(default_factory=Metrics)

    @property
    def abouts(self) -> dict[tuple[str, str], About]:
        """What is known of each account's channel."""
        return {key: channel.about for key, channel in self.channels.items()}

    def changed(self) -> None:
        """Rows have moved: whoever waits looks again, here and in the other processes."""
        self.changes.happened()
        self.engine.tell(CHANGED)


def ground(
    loaded: Loaded,
    clock: Clock,
    *,
    sandbox: bool,
    public_url: str | None,
    channels: Sequence[Channel] | None,
    database: Database | None,
    files: OwnFiles | None,
    tracing: Tracing | None,
    receives: bool,
) -> Ground:
    """Arguments as in ``build``. Raises Unavailable where the database's folder cannot be made."""
    settings = loaded.hub
    url = settings.public_url if public_url is None else public_url
    prepare_folder(settings.database_url)
    database = database or Database(settings.database_url)
    surroundings = Surroundings(clock, url, sandbox, receives, partial(in_turn, database), files)
    built = list(channels) if channels is not None else build_channels(loaded, surroundings)
    by_account = {(channel.about.name, channel.about.account): channel for channel in built}
    edits_s = {channel.about.name: channel.about.capabilities.edits_s for channel in built}
    changes = Changes()
    drains: Drains = {}
    lingering: Drains = {}
    return Ground(
        settings=settings,
        clock=clock,
        database=database,
        surroundings=surroundings,
        channels=by_account,
        accounts=Accounts(dict(by_account.keys()), edits_s, settings.house),
        tokens=Tokens(settings.secret.get_secret_value()),
        traced=_traced(loaded, by_account, tracing),
        engine=_engine(database, drains, lingering, changes),
        changes=changes,
        drains=drains,
        lingering=lingering,
        store=Shelf(kept_in(settings.database_url)),
    )


def kept_in(database_url: str) -> Path:
    """Where the photos and videos of people lie; several nodes share this folder."""
    file = file_of(database_url)
    return (file.parent if file is not None else Path("var")) / "media"


def _traced(loaded: Loaded, channels: dict[tuple[str, str], Channel], tracing: Tracing | None) -> Traced:
    """Nothing of it is imported where no traces are kept."""
    tools = collect()
    if tracing is None and loaded.traces is not None:
        tracing = importlib.import_module("integrations.traces").build(loaded.traces)
    if tracing is None:
        return Traced(tools, channels)
    spans: Any = importlib.import_module("integrations.traces.spans")
    return Traced(
        spans.traced_tools(tools, tracing),
        {key: spans.TracedChannel(channel, tracing) for key, channel in channels.items()},
        partial(spans.TracedTurns, tracing=tracing),
        spans.receipts(tracing),
        tracing,
    )


def _engine(
    database: Database,
    drains: Drains,
    lingering: Drains,
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
