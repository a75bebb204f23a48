"""Telegram, Slack and Twilio on one machine, imitated closely enough to fool their own SDKs.

Nothing here leaves the loopback interface. ``build`` gives a ``Sandbox``: routes to mount beside the
hub's own, the apps as people hold them, one movable clock, faults on demand, and a journal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from integrations.sandbox.clock import MovableClock
from integrations.sandbox.credentials import refuse_real_credentials
from integrations.sandbox.ports import reserve_mail_port
from integrations.sandbox.settings import Pace, Persona, SandboxSettings, SlackChannel, TelegramGroup

if TYPE_CHECKING:
    from integrations.sandbox.box import Sandbox
    from integrations.sandbox.web import Ledger, NextDue, StartOver

__all__ = [
    "MovableClock",
    "Pace",
    "Persona",
    "SandboxSettings",
    "SlackChannel",
    "TelegramGroup",
    "build",
    "refuse_real_credentials",
    "reserve_mail_port",
]


def build(
    settings: SandboxSettings,
    clock: MovableClock,
    *,
    ledger: Ledger | None = None,
    next_due: NextDue | None = None,
    start_over: StartOver | None = None,
) -> Sandbox:
    """``ledger(limit)`` gives the page's rows, newest first; ``next_due()`` the moment of the next
    reminder or None; ``start_over()`` empties the hub. Each may be left out."""
    from integrations.sandbox.box import Sandbox

    return Sandbox(settings, clock, ledger=ledger, next_due=next_due, start_over=start_over)
