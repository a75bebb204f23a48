"""When somebody is reminded of an audition: the policy as data, and its planning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

Kind = Literal["chase", "early", "day", "soon"]

QUIET_FROM, QUIET_TO = time(21), time(8)


@dataclass(frozen=True, slots=True)
class Rule:
    """``before``: how long before the start it is due; ``useful_until``: how long before the start it
    still helps. ``least_lead``: only for bookings made at least this long ahead. ``waits``: keeps
    quiet hours. Source: vendors' practice, 24 h and 2 h with an early one for long leads."""

    kind: Kind
    before: timedelta
    useful_until: timedelta
    least_lead: timedelta = timedelta(0)
    waits: bool = True


POLICY: tuple[Rule, ...] = (
    Rule("early", timedelta(hours=72), timedelta(hours=25), least_lead=timedelta(days=5)),
    Rule("day", timedelta(hours=24), timedelta(hours=6)),
    Rule("soon", timedelta(hours=2), timedelta(0), waits=False),
)
CHASE_AFTER = timedelta(hours=24)
CHASE_SHARE = 0.25
"""An invitation without an answer is asked about again after a day, or a quarter of the lead."""
CHASE_USEFUL_UNTIL = timedelta(hours=3)
CHASE_APART = timedelta(hours=3)
"""A chase this near to a reminder says the same thing twice: it is left out."""
STRENGTH: dict[str, int] = {"chase": 0, "early": 1, "day": 2, "soon": 3}
"""When several are due at once only the strongest is sent."""


@dataclass(frozen=True, slots=True)
class Planned:
    """One reminder to be: due in ``[due_at, expires_at)``."""

    kind: Kind
    due_at: datetime
    expires_at: datetime


def plan(start: datetime, booked_at: datetime, *, zone: str, answered: bool = False) -> list[Planned]:
    """The reminders of one slot, in order; each kind at most once, none at or before ``booked_at``.

    ``zone``: the reader's, for quiet hours. ``answered``: no chase is needed.
    """
    lead = start - booked_at
    found = [
        Planned(rule.kind, rule_due, start - rule.useful_until)
        for rule in POLICY
        if lead > rule.least_lead
        for rule_due in [_awake(start - rule.before, zone) if rule.waits else start - rule.before]
        if booked_at < rule_due < start - rule.useful_until and start - rule.before > booked_at
    ]
    if not answered:
        found += _chase(start, booked_at, zone, found)
    return sorted(found, key=lambda one: one.due_at)


def _chase(start: datetime, booked_at: datetime, zone: str, others: Sequence[Planned]) -> list[Planned]:
    due = _awake(booked_at + min(CHASE_AFTER, (start - booked_at) * CHASE_SHARE), zone)
    until = start - CHASE_USEFUL_UNTIL
    near = any(abs(due - other.due_at) < CHASE_APART for other in others)
    return [] if near or not booked_at < due < until else [Planned("chase", due, until)]


def _awake(at: datetime, zone: str) -> datetime:
    """The same instant, or the end of the quiet hours it falls into."""
    local = at.astimezone(ZoneInfo(zone))
    if QUIET_TO <= local.time() < QUIET_FROM:
        return at
    day = local.date() + (timedelta(days=1) if local.time() >= QUIET_FROM else timedelta(0))
    return datetime.combine(day, QUIET_TO, tzinfo=ZoneInfo(zone)).astimezone(at.tzinfo)
