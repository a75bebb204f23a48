"""Working memory: the few things a conversation is about now.

It stands in the conversation's own row, which each turn reads and writes anyway, so it costs no statement,
commits with its turn, and is there after a restart and on any node. It holds no words, only which message
of the ledger: what is deleted there is gone here too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

KEY = "working"
"""Beside the people's numbers in what a conversation is about."""
SOFT, HARD = 7, 9
"""Beyond the first only what still matters stays; never more than the second."""
NEWEST = 2
"""So many are never pushed out, whatever they are worth."""
MATTERS = 0.3
LIFE = timedelta(minutes=30)
"""An item that nobody came back to for so long is over."""
HALF = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Item:
    """One message, ``message`` its number in the ledger, ``by`` its writer. ``used``: said or shown again."""

    message: int
    by: int
    importance: float
    at: datetime
    used: datetime

    def worth(self, now: datetime) -> float:
        """What it matters now: half as much with each ten minutes without use."""
        return float(self.importance * 0.5 ** (max(now - self.used, timedelta()) / HALF))


def live(items: Iterable[Item], now: datetime) -> list[Item]:
    """The items whose life is not over, the oldest first."""
    return [item for item in items if now - item.used < LIFE]


def put(items: Iterable[Item], new: Item, now: datetime) -> list[Item]:
    """The items with one more; the least worth makes room. The same message again is one item."""
    held = [item for item in live(items, now) if item.message != new.message] + [new]
    held.sort(key=lambda item: (item.at, item.message))
    while len(held) > SOFT:
        least = min(held[:-NEWEST], key=lambda item: item.worth(now))
        if len(held) <= HARD and least.worth(now) >= MATTERS:
            break
        held.remove(least)
    return held


def touched(items: Iterable[Item], messages: Iterable[int], now: datetime) -> list[Item]:
    """The items with those that were shown again used now."""
    shown = set(messages)
    return [replace(item, used=now) if item.message in shown else item for item in items]


def read(focus: Mapping[str, Any]) -> list[Item]:
    """The items of a conversation's focus, over or not."""
    return [
        Item(message, by, importance, _time(at), _time(used))
        for message, by, importance, at, used in focus.get(KEY, ())
    ]


def write(focus: Mapping[str, Any], items: Sequence[Item]) -> dict[str, Any]:
    """The focus with these items; nothing at all where there are none."""
    others = {who: what for who, what in focus.items() if who != KEY}
    if not items:
        return others
    rows = [
        [item.message, item.by, item.importance, item.at.timestamp(), item.used.timestamp()] for item in items
    ]
    return {**others, KEY: rows}


def without(focus: Mapping[str, Any], person_id: int | None) -> dict[str, Any]:
    """The focus without a person: what it is about for them, and what they said."""
    others = {who: what for who, what in focus.items() if who != str(person_id)}
    return write(others, [item for item in read(focus) if item.by != person_id])


def _time(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
