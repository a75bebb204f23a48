"""``castmatch work``: ticks and drains without a web server, in as many processes as wanted."""

from __future__ import annotations

import argparse

from config import log
from config.app import build, utc_now
from config.commands import refuse, run_async, settings
from config.commands.serve import check, loopback, until_stopped
from config.files import gallery
from config.heap import set_aside
from config.schema import ensure_schema
from config.settings import Loaded
from config.warmth import keep_warm

ONE_PROCESS = (
    "CASTMATCH_DATABASE_URL: castmatch work shares its database with other processes, which needs PostgreSQL"
    " (postgresql://user@host/name); on SQLite, castmatch serve does this work too"
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """No arguments: everything is in the environment."""


def run(_arguments: argparse.Namespace) -> int:
    """Work until SIGTERM or Ctrl-C. Refuses SQLite."""
    loaded = settings()
    if loaded.hub.database_url.startswith("sqlite"):
        refuse([ONE_PROCESS])
    log.configure(secrets=log.secrets_of(loaded))
    check(loaded)
    return run_async(_work(loaded))


async def _work(loaded: Loaded) -> int:
    pictures = gallery(loaded.hub, utc_now, loaded.hub.public_url)
    hub = build(loaded, sandbox=loopback(loaded), pictures=pictures, receives=False)
    try:
        await ensure_schema(hub.database, apart=True)
        await hub.start()
        set_aside()
        keep_warm(hub)
        print("CastMatch Hub works on what waits.", flush=True)
        await until_stopped()
    finally:
        await hub.stop()
    return 0
