"""The web: one turn over HTTP, the same conversation over a WebSocket, files, search and the ledger.

Needs no account anywhere, so it is always on. The HTTP server is loaded only by ``api`` and ``socket``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bots.web.settings import Settings

if TYPE_CHECKING:
    from core.ports import Channel, Surroundings

__all__ = ["Settings", "build"]


def build(settings: Settings, surroundings: Surroundings) -> Channel | None:
    """The channel; it answers as soon as its routes are mounted."""
    from bots.web.channel import WebChannel

    return WebChannel(surroundings.clock)
