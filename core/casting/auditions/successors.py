"""Who could take a time that was given up: each feature knows who waits with it, found by its folder."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import cache

from core.casting.auditions.model import Session, Slot
from core.casting.auditions.openings import Moment
from core.casting.talent.model import Talent
from core.conversation.desk import Desk
from core.features import parts

MOST = 3
Waiting = Callable[[Moment, Desk, Session, Slot, int], Awaitable[list[Talent]]]
"""The first so many who could take a slot's time."""


@cache
def collect(package: str = "core.casting") -> tuple[Waiting, ...]:
    """Gather ``WAITING`` from every ``<package>.<feature>.waiting`` module there is, in name order."""
    return tuple(module.WAITING for module in parts(package, "waiting"))


async def of(ctx: Moment, desk: Desk, session: Session, slot: Slot) -> list[Talent]:
    """Up to three people, the first in line first; nobody when it is too late to ask anybody."""
    found: list[Talent] = []
    for one in collect():
        found += await one(ctx, desk, session, slot, MOST - len(found))
    return found
