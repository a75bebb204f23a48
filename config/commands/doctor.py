"""``castmatch doctor``: settings, database and each provider account; what is wrong and how to mend it."""

from __future__ import annotations

import argparse

from config.app import Hub, build, utc_now
from config.commands import run_async, settings
from config.commands.serve import loopback
from config.schema import ensure_schema
from config.settings import Loaded, problems
from core.errors import HubError
from core.ports import Finding, Surroundings


def arguments(parser: argparse.ArgumentParser) -> None:
    """No arguments."""


def run(_arguments: argparse.Namespace) -> int:
    """Exit code 1 when anything is wrong."""
    loaded = settings()
    return run_async(_look(loaded))


async def _look(loaded: Loaded) -> int:
    surroundings = Surroundings(utc_now, loaded.hub.public_url, loopback(loaded))
    found = problems(loaded, surroundings, need_secret=True)
    off = [name for name, own in loaded.channels.items() if not own.configured]
    if not found:
        hub = build(loaded, sandbox=surroundings.sandbox)
        try:
            found += await _database(hub)
            for (name, _), channel in hub.channels.items():
                found += [Finding(f"{name}: {one.what}", one.ok, one.fix) for one in await channel.check()]
        finally:
            await hub.stop()
    for finding in found:
        print(
            f"{'ok   ' if finding.ok else 'WRONG'} {finding.what}"
            + (f"\n      {finding.fix}" if finding.fix else "")
        )
    print(f"Off, because they have no credentials: {', '.join(off) or 'none'}.")
    return 0 if all(finding.ok for finding in found) else 1


async def _database(hub: Hub) -> list[Finding]:
    try:
        await ensure_schema(hub.database)
        async with hub.database.transaction():
            pass
    except HubError as error:
        return [Finding("the database", False, f"CASTMATCH_DATABASE_URL: {error}")]
    return [Finding("the database takes writes", True)]
