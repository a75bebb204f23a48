"""Who was said no to for a role, and who was approved: each feature knows its own, found by its folder."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import cache

from core.features import parts
from core.store.database import Tx

Doubted = Callable[[Tx, int], Awaitable[set[int]]]
"""A role's id to the ids of those who were said no to for it."""


@cache
def collect(package: str = "core.casting") -> tuple[Doubted, ...]:
    """Gather ``DOUBTED`` from every ``<package>.<feature>.doubts`` module there is, in name order."""
    return tuple(module.DOUBTED for module in parts(package, "doubts", but=__name__))


async def doubted(tx: Tx, role_id: int | None) -> set[int]:
    """Everybody whom somebody said no to; nobody where no role is named."""
    found: set[int] = set()
    for one in collect() if role_id is not None else ():
        found |= await one(tx, role_id or 0)
    return found


async def approved(tx: Tx, role_id: int) -> set[int]:
    """Everybody whom somebody said yes to for a role (``APPROVED`` of the same modules)."""
    found: set[int] = set()
    for module in parts("core.casting", "doubts", but=__name__):
        found |= await module.APPROVED(tx, role_id)
    return found
