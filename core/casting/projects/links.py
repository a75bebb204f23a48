"""Links that lead people outside to a page about a role: how long they hold."""

from __future__ import annotations

from datetime import datetime, timedelta

DEFAULT_DAYS = 7
MOST_DAYS = 30


def ends(now: datetime, days: int) -> datetime:
    """When a link that is made now ends; an unsaid length is a week."""
    return now + timedelta(days=days or DEFAULT_DAYS)
