"""WhatsApp through Twilio: one sender number, one-to-one chats, receipts, a 24-hour window."""

from __future__ import annotations

from bots.whatsapp.settings import Settings
from core.ports import Channel, Surroundings

__all__ = ["Settings", "build"]


def build(settings: Settings, surroundings: Surroundings) -> Channel | None:
    """The channel, or None when its credentials are not set. Imports the SDK only when they are."""
    if not settings.configured:
        return None
    from bots.whatsapp.channel import WhatsApp

    return WhatsApp(settings, surroundings)
