"""What has to be there before somebody is booked: each feature says what it misses, found by its folder."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from core.features import parts
from core.store.database import Tx

Missing = Callable[[Tx, int, int], Awaitable[str]]
"""Role and talent ids to the text key of what is missing; empty when nothing is."""


def collect(package: str = "core.casting") -> list[Missing]:
    """Gather ``MISSING`` from every ``<package>.<feature>.readiness`` module there is, in name order."""
    return [module.MISSING for module in parts(package, "readiness", but=__name__)]


async def missing(tx: Tx, role_id: int, talent_id: int) -> list[str]:
    """Text keys of everything that is missing, in order."""
    found = [await one(tx, role_id, talent_id) for one in collect()]
    return [key for key in found if key]
