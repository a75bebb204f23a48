"""When the next digest is due. Pure: the clock and the zone come in."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

_CRON = re.compile(r"(?P<minute>\d{1,2}) (?P<hour>\d{1,2}) \* \* (?P<days>\*|[0-6](?:[-,][0-6])*)")
DEFAULT = "0 9 * * 1-5"
"""Every weekday at nine, where no hour was said."""


def weekdays(cron: str) -> frozenset[int]:
    """Days of a schedule, Sunday 0. Raises ValueError for anything but "M H * * days"."""
    match = _CRON.fullmatch(cron)
    if match is None:
        raise ValueError(f"no schedule: {cron}")
    days: set[int] = set()
    if match["days"] == "*":
        return frozenset(range(7))
    for part in match["days"].split(","):
        first, _, last = part.partition("-")
        days |= set(range(int(first), int(last or first) + 1))
    return frozenset(days)


def at(cron: str) -> time:
    """The clock time of a schedule. Raises ValueError as ``weekdays`` does, and for no time of day."""
    match = _CRON.fullmatch(cron)
    if match is None:
        raise ValueError(f"no schedule: {cron}")
    return time(int(match["hour"]), int(match["minute"]))


def next_due(cron: str, now: datetime, zone: str) -> datetime:
    """The first moment after ``now`` that a schedule names, in the reader's zone, as UTC. Raises
    ValueError for a schedule that names none."""
    local, wanted, clock = now.astimezone(ZoneInfo(zone)), weekdays(cron), at(cron)
    for step in range(8):
        day = local.date() + timedelta(days=step)
        due = datetime.combine(day, clock, ZoneInfo(zone))
        if (day.isoweekday() % 7) in wanted and due > local:
            return due.astimezone(UTC)
    raise ValueError(f"no schedule: {cron}")
