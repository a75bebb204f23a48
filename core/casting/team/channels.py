"""What the desk's channels are called, and which of them cannot change a message that was sent."""

from __future__ import annotations

from core.texts import Words

UNEDITABLE = frozenset({"whatsapp", "sms", "email"})
"""There a message that would be kept up to date becomes a few short ones instead."""


def channel_name(words: Words, channel: str) -> str:
    """``WhatsApp``."""
    return words("team-channel", channel=channel, name=channel.capitalize())
