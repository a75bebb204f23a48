"""E-mail over SMTP: outgoing letters; answers come back through signed links."""

from __future__ import annotations

from bots.email.settings import Settings
from core.ports import Channel, Surroundings

__all__ = ["Settings", "build"]


def build(settings: Settings, surroundings: Surroundings) -> Channel | None:
    """The channel, or None when its server or sender is not set. Imports the SMTP client only then."""
    if not settings.configured:
        return None
    from bots.email.channel import Email

    return Email(settings, surroundings)
