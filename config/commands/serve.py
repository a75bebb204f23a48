"""``castmatch serve``: web and all ticks in one process."""

from __future__ import annotations

import argparse
import asyncio
import errno
import signal
import time

from aiohttp import web

from config import log
from config.app import STOPS_WITHIN_S, Hub, build, utc_now
from config.commands import refuse, run_async, settings
from config.files import gallery, mount
from config.ground import prepare_folder
from config.heap import set_aside
from config.http import application, serve
from config.running import Running, alone_on, file_of
from config.schema import ensure_schema
from config.settings import Loaded, problems
from config.warmth import keep_warm
from core.errors import Unavailable
from core.ports import Surroundings

ANOTHER = (
    "CASTMATCH_DATABASE_URL: another hub runs on this SQLite database; stop it, or share one PostgreSQL"
    " (postgresql://user@host/name) among many"
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """No arguments: everything is in the environment."""


def run(_arguments: argparse.Namespace) -> int:
    """Serve until SIGTERM or Ctrl-C."""
    loaded = settings()
    log.configure(secrets=log.secrets_of(loaded))
    check(loaded)
    file = file_of(loaded.hub.database_url)
    if file is None:
        return run_async(_serve(loaded))
    try:
        prepare_folder(loaded.hub.database_url)
        with alone_on(file):
            return run_async(_serve(loaded))
    except Running:
        refuse([ANOTHER])
    except (Unavailable, OSError) as error:
        refuse([f"CASTMATCH_DATABASE_URL cannot be used now: {error}"])


def check(loaded: Loaded) -> None:
    """Settings that would fail later fail now, with how to mend them."""
    surroundings = Surroundings(utc_now, loaded.hub.public_url, loopback(loaded))
    found = problems(loaded, surroundings, need_secret=True)
    if found:
        refuse([f"{finding.what}: {finding.fix}" for finding in found])


def loopback(loaded: Loaded) -> bool:
    """Whether this hub only talks to imitations of the providers on this machine."""
    return loaded.hub.public_url.startswith(("http://127.0.0.1", "http://localhost"))


async def _serve(loaded: Loaded) -> int:
    pictures = gallery(loaded.hub, utc_now, loaded.hub.public_url)
    hub = build(loaded, sandbox=loopback(loaded), pictures=pictures, files=pictures)
    app = application(hub)
    if pictures is not None:
        mount(app, pictures, hub)
        hub.upkeep.stores.append(pictures.sweep)
    try:
        runner, port = await serve(app, loaded.hub.host, loaded.hub.port)
    except OSError as error:
        await hub.stop()
        refuse([_not_listening(loaded, error)])
    try:
        await ensure_schema(hub.database, apart=True)
        await hub.start()
        set_aside()
        keep_warm(hub)
        print(f"CastMatch Hub listens on http://{loaded.hub.host}:{port}", flush=True)
        await until_stopped()
    finally:
        await stop(hub, runner)
    return 0


def _not_listening(loaded: Loaded, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"CASTMATCH_PORT: {loaded.hub.port} is taken; stop what listens there or set another port"
    if error.errno == errno.EACCES:
        return f"CASTMATCH_PORT: {loaded.hub.port} may not be used by this user; set one above 1023"
    return f"CASTMATCH_HOST: {loaded.hub.host} is no address of this machine; 127.0.0.1 or 0.0.0.0 always is"


async def until_stopped() -> None:
    """Wait for SIGTERM or SIGINT."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stopped.set)
    await stopped.wait()


async def stop(hub: Hub, runner: web.AppRunner) -> None:
    """Stop accepting, then drain, within the time of both together."""
    began = time.monotonic()
    await runner.cleanup()
    await hub.stop(STOPS_WITHIN_S - (time.monotonic() - began))
