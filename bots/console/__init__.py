"""The terminal: the same conversation without any account (``castmatch chat``)."""

from __future__ import annotations

from bots.console.channel import ConsoleChannel
from bots.console.settings import Settings
from core.ports import Channel, Surroundings

__all__ = ["ConsoleChannel", "Settings", "build"]


def build(settings: Settings, surroundings: Surroundings) -> Channel | None:
    """Always there when switched on; it needs no credentials."""
    return ConsoleChannel() if settings.configured else None
