"""What a project's status counts of the producers' work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core.casting.approvals.queries import count_by_role
from core.casting.projects.counters import Counter
from core.store.database import Tx


async def _approved(tx: Tx, role_ids: Sequence[int]) -> Mapping[int, int]:
    return await count_by_role(tx, role_ids, "approve")


COUNTERS = (
    Counter("shared", 20, "approvals-count-shared", count_by_role),
    Counter("approved", 50, "approvals-count-approved", _approved),
)
