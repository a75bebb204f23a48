"""SMS through Twilio: one number, one-to-one chats, plain text in segments, receipts."""

from __future__ import annotations

from bots.sms.settings import Settings
from core.ports import Channel, Surroundings

__all__ = ["Settings", "build"]


def build(settings: Settings, surroundings: Surroundings) -> Channel | None:
    """The channel, or None when its credentials are not set. Imports the SDK only when they are."""
    if not settings.configured:
        return None
    from bots.sms.channel import Sms

    return Sms(settings, surroundings)
