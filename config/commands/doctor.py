"""``castmatch doctor``: settings, database and each provider account; what is wrong and how to mend it."""

from __future__ import annotations

import argparse

from sqlalchemy import make_url

from config.app import build, utc_now
from config.commands import run_async, settings
from config.commands.serve import loopback
from config.ground import prepare_folder
from config.schema import ensure_schema
from config.settings import Loaded, channels_off, problems
from core.errors import HubError
from core.ports import Finding, Surroundings
from core.store.database import Database


def arguments(parser: argparse.ArgumentParser) -> None:
    """No arguments."""


def run(_arguments: argparse.Namespace) -> int:
    """Exit code 1 when anything is wrong."""
    loaded = settings()
    return run_async(_look(loaded))


async def _look(loaded: Loaded) -> int:
    surroundings = Surroundings(utc_now, loaded.hub.public_url, loopback(loaded))
    found = problems(loaded, surroundings, need_secret=True)
    hub = build(loaded, sandbox=surroundings.sandbox) if not found else None
    try:
        found += await _database(loaded)
        for (name, _), channel in hub.channels.items() if hub else ():
            found += [Finding(f"{name}: {one.what}", one.ok, one.fix) for one in await channel.check()]
    finally:
        if hub is not None:
            await hub.stop()
    for finding in found:
        print(f"{'ok   ' if finding.ok else 'WRONG'} {finding.what}")
        if finding.fix:
            print(f"      {finding.fix}")
    _warn_of(loaded.hub.secret.get_secret_value())
    off = channels_off(loaded)
    print(f"Off, because they have no credentials: {', '.join(off) or 'none'}.")
    for name, how in off.items():
        print(f"      {name}: {how}")
    claude = "on: its key is first used at a message" if loaded.model.configured else "off"
    print(f"Claude is {claude}. The built-in understanding answers whatever Claude does not.")
    if hub is None:
        print("The providers were not asked: mend the settings first.")
    return 0 if all(finding.ok for finding in found) else 1


SHORT = 16
"""Letters: sixteen random ones of base 64 are 96 bits, beyond trying; a word or a name is not."""


def _warn_of(secret: str) -> None:
    if 0 < len(secret) < SHORT:
        print("CASTMATCH_SECRET is short: whoever guesses it can forge the links and buttons that it signs.")
        print("      take a long random one: python3 -c 'import secrets; print(secrets.token_urlsafe(32))'")


async def _database(loaded: Loaded) -> list[Finding]:
    address = make_url(loaded.hub.database_url).render_as_string(hide_password=True)
    database = None
    try:
        prepare_folder(loaded.hub.database_url)
        database = Database(loaded.hub.database_url)
        await ensure_schema(database)
        async with database.transaction():
            pass
    except HubError as error:
        return [Finding(f"the database {address}", False, f"CASTMATCH_DATABASE_URL: {error}")]
    finally:
        if database is not None:
            await database.close()
    return [Finding(f"the database {address} takes writes", True)]
