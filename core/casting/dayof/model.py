"""The queue in front of one room, as rules. Business time comes in."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from pydantic import Field

from core.casting.auditions.arguments import AnswerArguments
from core.casting.auditions.model import HERE, LEFT, NO_SHOW, PENDING, Slot

EARLIEST = timedelta(hours=3)
"""Longer before the start than this "I'm here" is a slip, and is answered with the time."""
WELL_BEFORE = timedelta(minutes=45)
"""Who comes longer before their time is told when that is, rather than for how many minutes they wait."""
LATEST = timedelta(hours=4)
"""How long after their start somebody who comes may still be seen by the team."""
GONE = frozenset({PENDING, NO_SHOW, LEFT})
"""Who does not wait for a turn."""


class Named(AnswerArguments):
    """``name``: of the one responsible person with a child, as written."""

    name: str = Field(default="", max_length=200)


@dataclass(frozen=True, slots=True)
class Place:
    """Somebody's place in front of their room: ``number`` counts who came for it from 1;
    ``wait_min``: minutes until they are likely to read, 0 for now."""

    number: int
    wait_min: int


def expected(slot: Slot) -> datetime:
    """When somebody can read at the earliest: their own time, or as late as they said."""
    return slot.starts_at + timedelta(minutes=slot.late_min)


def order(slots: Sequence[Slot]) -> list[Slot]:
    """Who reads before whom: by expected time; whoever runs late lets those after them go first."""
    waiting = [slot for slot in slots if slot.held and slot.attendance not in GONE]
    return sorted(waiting, key=lambda slot: (expected(slot), slot.starts_at, slot.id))


def waiting(slots: Sequence[Slot]) -> list[Slot]:
    """Who still has to read: those who are there before those who are not, each in their order."""
    return sorted(order(slots), key=lambda slot: slot.attendance != HERE)


def early(slot: Slot, now: datetime) -> bool:
    """Whether somebody who comes now is well before their time."""
    return slot.starts_at - now > WELL_BEFORE


def place(slot: Slot, slots: Sequence[Slot], now: datetime) -> Place:
    """Where somebody who has come stands among those who have come and those expected before them."""
    slots = [other for other in slots if other.room == slot.room]
    others = (other.arrival or 0 for other in slots if other.id != slot.id)
    here = slot.attendance == HERE and slot.arrival
    number = here or 1 + max(others, default=0)
    at, free_at = now, now
    for one in order(slots):
        length = one.ends_at - one.starts_at
        begins = max(expected(one), free_at)
        if one.id == slot.id:
            at = begins
            break
        since = max(one.starts_at, one.arrived_at or one.starts_at)
        if one.attendance == HERE and begins + length > now and since + length > now:
            free_at = begins + length
    return Place(number, max(0, math.ceil((at - now).total_seconds() / 60)))
