"""Telegram: what people write to the desk's bot, and what the desk answers there.

Importing this folder costs nothing: the SDK is loaded when a channel is built.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bots.telegram.settings import Settings

if TYPE_CHECKING:
    from core.ports import Channel, Surroundings

__all__ = ["Settings", "build"]


def build(settings: Settings, surroundings: Surroundings) -> Channel | None:
    """The channel of one bot; None when no token is set. Opens no connection."""
    if not settings.configured:
        return None
    from bots.telegram.channel import TelegramChannel

    return TelegramChannel(settings, surroundings)
