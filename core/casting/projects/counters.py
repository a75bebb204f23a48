"""What a project's status table counts: each feature adds its column, found by its folder."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from core.features import parts
from core.store.database import Tx

Count = Callable[[Tx, Sequence[int]], Awaitable[Mapping[int, int]]]
"""Role ids to how many people; a role left out has none."""


@dataclass(frozen=True, slots=True)
class Counter:
    """One column. ``text_key`` names it and takes ``$count``; columns stand in order of ``place``."""

    name: str
    place: int
    text_key: str
    count: Count


def collect(package: str = "core.casting") -> list[Counter]:
    """Gather ``COUNTERS`` from every ``<package>.<feature>.counters`` module there is, in order."""
    found = [one for module in parts(package, "counters", but=__name__) for one in module.COUNTERS]
    return sorted(found, key=lambda counter: (counter.place, counter.name))
