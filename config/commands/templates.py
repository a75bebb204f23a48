"""``castmatch templates sync``: approved WhatsApp messages, per purpose and language."""

from __future__ import annotations

import argparse

from config.commands import refuse, run_async, settings
from config.settings import Loaded
from core.errors import HubError


def arguments(parser: argparse.ArgumentParser) -> None:
    """One action."""
    parser.add_argument("what", choices=["sync"])


def run(_arguments: argparse.Namespace) -> int:
    """Creates what is missing and submits it for approval; again is harmless."""
    loaded = settings()
    if not loaded.channels["whatsapp"].configured:
        refuse(["WhatsApp is off: set TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and TWILIO_WHATSAPP_FROM"])
    return run_async(_sync(loaded))


async def _sync(loaded: Loaded) -> int:
    from bots.twilio import client
    from bots.whatsapp import templates

    try:
        async with client.connected(loaded.channels["whatsapp"]) as connection:
            rows = await templates.sync(connection)
    except HubError as error:
        print(f"Twilio did not take them: {error}")
        return 1
    for row in rows:
        print(row)
    return 0
