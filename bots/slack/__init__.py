"""Slack: one workspace, by webhook or by Socket Mode. Importing this costs no SDK."""

from __future__ import annotations

from bots.slack.settings import Settings
from core.ports import Channel, Surroundings

__all__ = ["Settings", "build"]


def build(settings: Settings, surroundings: Surroundings) -> Channel | None:
    """The channel, or None when no bot token is set."""
    if not settings.configured:
        return None
    from bots.slack.channel import SlackChannel

    return SlackChannel(settings, surroundings)
