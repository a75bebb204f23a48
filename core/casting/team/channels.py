"""What the desk's channels are called."""

from __future__ import annotations

from core.texts import Words


def channel_name(words: Words, channel: str) -> str:
    """``WhatsApp``."""
    return words("team-channel", channel=channel, name=channel.capitalize())
