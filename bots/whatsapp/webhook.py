"""The address that the WhatsApp sender calls for incoming messages, as Twilio has it: read and judged."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs, urldefrag

from core.ports import Finding

PATH = "/webhooks/whatsapp"
OVERRIDES = "rc=2&rp=all"
"""Twilio tries an incoming message once only, unless the fragment of the address asks for more: two more
tries, after every kind of failure. The fragment stays with Twilio: it is neither sent nor signed.
Source: twilio.com/docs/usage/webhooks/webhooks-connection-overrides."""
WHAT = "the address for incoming messages"


def wanted(public_url: str) -> str:
    """What to enter at the sender."""
    return f"{public_url}{PATH}#{OVERRIDES}"


async def configured(client: Any, sender: str) -> str | None:
    """The address at the sender; empty: none is set. None: Twilio does not show it (its own sandbox number,
    or a sender that the account only reaches through a messaging service). The SDK's exceptions pass."""
    for one in await client.messaging.v2.channels_senders.list_async(channel="whatsapp", limit=200):
        if one.sender_id == sender:
            webhook: Mapping[str, Any] = one.webhook or {}
            return str(webhook.get("callback_url") or "")
    return None


def judged(address: str | None, public_url: str) -> Finding:
    """Whether the address leads here and asks for more than one try. Pure."""
    enter = f"enter {wanted(public_url)} at the sender in Twilio's console"
    if address is None:
        return Finding(f"{WHAT}: Twilio does not show it here", True, f"look yourself, and {enter}")
    if not address:
        return Finding(f"{WHAT} is not set", False, enter)
    base, fragment = urldefrag(address)
    if base.rstrip("/") != f"{public_url}{PATH}":
        return Finding(f"{WHAT} leads elsewhere ({base})", False, enter)
    tries = parse_qs(fragment)
    if tries.get("rc", ["0"])[-1] not in {"1", "2", "3", "4", "5"} or tries.get("rp", [""])[-1] != "all":
        return Finding(f"{WHAT} is tried once only: a message is lost while the hub restarts", False, enter)
    return Finding(WHAT, True)
