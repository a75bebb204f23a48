"""What somebody usually does after what: sequences of two to six steps, mined when they are needed.

Nothing is derived and kept: the steps themselves are the only rows, so what is forgotten is mined no more.
A sequence counts from three times in two sessions on; its worth is the lower bound (95 %, one-sided) of
how often its last step followed the ones before, each time worth half as much after 90 days.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

PAUSE = timedelta(minutes=30)
"""After so long without a step the next one begins a new session."""
SHORTEST, LONGEST = 2, 6
"""Steps of a sequence."""
SUPPORT, SESSIONS = 3, 2
LEAST = 0.5
"""A lower bound from which a step is worth a word."""
HALF = timedelta(days=90)
Z = 1.645
"""One-sided 95 % of the normal distribution."""


@dataclass(frozen=True, slots=True)
class Step:
    """Something done: the tool, with those of its arguments that come from a closed set."""

    what: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Procedure:
    """``steps`` in order. ``times``: so often the last followed; ``began``: so often it could have."""

    steps: tuple[str, ...]
    times: int
    began: int
    bound: float
    last: datetime


def wilson(successes: float, tries: float, z: float = Z) -> float:
    """The lower bound of a share: low while there is little to go by."""
    if tries <= 0:
        return 0.0
    share, spread = successes / tries, z * z / tries
    middle = share + spread / 2
    reach = z * math.sqrt(max(0.0, share * (1 - share) / tries + spread / (4 * tries)))
    return float(max(0.0, (middle - reach) / (1 + spread)))


def sessions(done: Iterable[Step]) -> list[list[Step]]:
    """Steps by session, the oldest first; the same again at once is one step."""
    found: list[list[Step]] = []
    latest: datetime | None = None
    for step in sorted(done, key=lambda step: step.at):
        if latest is None or step.at - latest >= PAUSE:
            found.append([])
        latest = step.at
        if not found[-1] or found[-1][-1].what != step.what:
            found[-1].append(step)
    return found


@dataclass(slots=True)
class _Count:
    weight: float = 0.0
    times: int = 0
    inside: set[int] = field(default_factory=set)
    last: datetime | None = None

    def add(self, session: int, at: datetime, now: datetime) -> None:
        self.weight += float(0.5 ** (max(now - at, timedelta()) / HALF))
        self.times += 1
        self.inside.add(session)
        self.last = at


def next_steps(done: Sequence[Step], now: datetime, but: Iterable[tuple[str, str]] = ()) -> list[Procedure]:
    """The sequences whose beginning has just been done, each with the step that usually follows, the surest
    first. ``but``: (step, next step) that are not wanted."""
    every = sessions(done)
    if not every or now - every[-1][-1].at >= PAUSE:
        return []
    just = [step.what for step in every[-1]]
    unwanted = set(but)
    beginnings = {tuple(just[-size:]) for size in range(1, min(len(just), LONGEST - 1) + 1)}
    found = [one for one in _worthy(every, now, beginnings) if (one.steps[-2], one.steps[-1]) not in unwanted]
    return sorted(found, key=lambda one: (-one.bound, -len(one.steps), one.steps))


def usual(done: Sequence[Step], now: datetime) -> list[Procedure]:
    """Every sequence worth a word whose beginnings are too, the longest of those that contain each other,
    the surest first."""
    found = {one.steps: one for one in _worthy(sessions(done), now)}
    whole = [one for one in found.values() if _built(one.steps, found)]
    kept = [one for one in whole if not any(_within(one.steps, other.steps) for other in whole)]
    return sorted(kept, key=lambda one: (-one.bound, -len(one.steps), one.steps))


def _built(steps: tuple[str, ...], found: dict[tuple[str, ...], Procedure]) -> bool:
    return all(steps[:size] in found for size in range(SHORTEST, len(steps)))


def _within(inner: tuple[str, ...], outer: tuple[str, ...]) -> bool:
    size = len(inner)
    return size < len(outer) and any(inner == outer[n : n + size] for n in range(len(outer) - size + 1))


def _worthy(
    every: Sequence[Sequence[Step]], now: datetime, beginnings: set[tuple[str, ...]] | None = None
) -> list[Procedure]:
    began: dict[tuple[str, ...], _Count] = {}
    followed: dict[tuple[str, ...], _Count] = {}
    for number, beginning, then, at in _occurrences(every, now):
        if beginnings is not None and beginning not in beginnings:
            continue
        began.setdefault(beginning, _Count()).add(number, at, now)
        if then:
            followed.setdefault((*beginning, then), _Count()).add(number, at, now)
    return [
        Procedure(steps, one.times, began[steps[:-1]].times, bound, one.last)
        for steps, one in followed.items()
        if one.times >= SUPPORT and len(one.inside) >= SESSIONS and one.last is not None
        if (bound := wilson(one.weight, began[steps[:-1]].weight)) >= LEAST
    ]


def _occurrences(
    every: Sequence[Sequence[Step]], now: datetime
) -> Iterator[tuple[int, tuple[str, ...], str, datetime]]:
    """(session, beginning, what followed or nothing, when) of every beginning that was done; the one that
    somebody stands at just now has not ended yet."""
    for number, session in enumerate(every):
        goes_on = number == len(every) - 1 and now - session[-1].at < PAUSE
        whats = [step.what for step in session]
        for end in range(1, len(whats) + 1):
            if end == len(whats) and goes_on:
                continue
            then = whats[end] if end < len(whats) else ""
            for size in range(1, min(end, LONGEST - 1) + 1):
                yield number, tuple(whats[end - size : end]), then, session[end - 1].at
