"""What comes with an audition besides its time, and what its yes brings: each feature knows its own, found by
its folder."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import cache

from core.casting.auditions.model import Slot
from core.conversation.drafts import Option
from core.conversation.tools import ToolContext
from core.features import parts
from core.store.database import Tx
from core.texts import Words

Enclosed = Callable[[Tx, Slot], Awaitable[Callable[[Words], Option] | None]]
"""A choice that brings something to a slot's reader; None: there is nothing."""

Confirmed = Callable[[ToolContext, Slot], Awaitable[None]]
"""What a feature does when a slot becomes certain, by whichever way."""


@cache
def collect(package: str = "core.casting") -> tuple[Enclosed, ...]:
    """Gather ``ENCLOSED`` from every ``<package>.<feature>.enclosures`` module there is, in name order."""
    return tuple(module.ENCLOSED for module in parts(package, "enclosures", but=__name__))


async def of(tx: Tx, slot: Slot) -> tuple[Callable[[Words], Option], ...]:
    """Everything there is for one slot."""
    found = [await one(tx, slot) for one in collect()]
    return tuple(one for one in found if one is not None)


@cache
def awaiting(package: str = "core.casting") -> tuple[Confirmed, ...]:
    """Gather ``CONFIRMED`` from the same modules."""
    return tuple(module.CONFIRMED for module in parts(package, "enclosures", but=__name__))


async def confirmed(ctx: ToolContext, slot: Slot) -> None:
    """A slot is certain: whatever waited for that happens."""
    for one in awaiting():
        await one(ctx, slot)
