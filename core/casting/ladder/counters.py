"""The ladder's columns in a project's status."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core.casting.ladder.model import Status
from core.casting.ladder.queries import count
from core.casting.projects.counters import Count, Counter
from core.store.database import Tx


def _on(status: Status) -> Count:
    async def counted(tx: Tx, role_ids: Sequence[int]) -> Mapping[int, int]:
        return await count(tx, role_ids, status)

    return counted


_SHOWN: tuple[Status, ...] = ("on_avail", "pinned", "backup", "on_hold", "booked")
COUNTERS = tuple(
    Counter(status, 40 + place, f"ladder-count-{status.replace('_', '-')}", _on(status))
    for place, status in enumerate(_SHOWN)
)
