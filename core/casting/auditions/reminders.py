"""When somebody is reminded of an audition: the policy as data, and its planning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from core.gate import quiet_until

Kind = Literal["chase", "early", "day", "soon"]


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
MOST_HOURS = 24 * 14
EARLY_H, DAY_H = 36, 6
"""From so many hours before an audition on a reminder is an early one, or one that asks for a last answer;
anything nearer brings the way and keeps no quiet hours."""
CHASE_AFTER = timedelta(hours=24)
CHASE_SHARE = 0.25
"""An invitation without an answer is asked about again after a day, or a quarter of the lead."""
CHASE_USEFUL_UNTIL = timedelta(hours=3)
CHASE_APART = timedelta(hours=3)
"""A chase this near to a reminder says the same thing twice: it is left out."""
ANSWER_WITHIN = timedelta(hours=4)
"""How long somebody has after the last ask, nights not counted, before the team is told."""
LEAST_ANSWER_TIME = timedelta(hours=1)
NEAR, ABSENT = "audition_near", "audition_absent"
"""Kinds of notices for who has not come: they are asked, then the team is."""
DAY_OF: tuple[tuple[str, timedelta, timedelta], ...] = (
    (NEAR, timedelta(minutes=10), timedelta(minutes=20)),
    (ABSENT, timedelta(minutes=20), timedelta(minutes=90)),
)
"""Kind, how long after the start it is due, and until when it is of use."""
STRENGTH: dict[str, int] = {"chase": 0, "early": 1, "day": 2, "soon": 3}
"""When several are due at once only the strongest is sent."""


@dataclass(frozen=True, slots=True)
class Planned:
    """One reminder to be: due in ``[due_at, expires_at)``."""

    kind: Kind
    due_at: datetime
    expires_at: datetime


def rules(hours: Sequence[int]) -> tuple[Rule, ...]:
    """A project's own policy: one rule for each number of hours."""
    made = []
    for one in hours:
        kind: Kind = "early" if one >= EARLY_H else "day" if one >= DAY_H else "soon"
        before = timedelta(hours=one)
        useful = {"early": before / 2, "day": before / 4, "soon": timedelta(0)}[kind]
        made.append(Rule(kind, before, useful, waits=kind != "soon"))
    return tuple(made)


def plan(
    start: datetime,
    booked_at: datetime,
    *,
    zone: str,
    answered: bool = False,
    policy: Sequence[Rule] = POLICY,
) -> list[Planned]:
    """The reminders of one slot, in order; each kind at most once, none at or before ``booked_at``.

    ``zone``: the reader's, for quiet hours. ``answered``: no chase is needed.
    """
    lead, found = start - booked_at, []
    for rule in policy:
        at, until = start - rule.before, start - rule.useful_until
        due = _awake(at, zone) if rule.waits else at
        if lead > rule.least_lead and booked_at < at and due < until:
            found.append(Planned(rule.kind, due, until))
    if not answered:
        found += _chase(start, booked_at, zone, found)
    return sorted(found, key=lambda one: one.due_at)


def _chase(start: datetime, booked_at: datetime, zone: str, others: Sequence[Planned]) -> list[Planned]:
    due = _awake(booked_at + min(CHASE_AFTER, (start - booked_at) * CHASE_SHARE), zone)
    until = start - CHASE_USEFUL_UNTIL
    near = any(abs(due - other.due_at) < CHASE_APART for other in others)
    return [] if near or not booked_at < due < until else [Planned("chase", due, until)]


def answer_by(asked_at: datetime, start: datetime, zone: str) -> datetime | None:
    """Until when an answer to the last ask is waited for; None: too near the start to name an hour."""
    until = min(_awake(asked_at + ANSWER_WITHIN, zone), start - CHASE_USEFUL_UNTIL)
    return until if until - asked_at >= LEAST_ANSWER_TIME else None


def _awake(at: datetime, zone: str) -> datetime:
    """The same instant, or the end of the quiet hours it falls into."""
    return quiet_until(at, zone) or at
