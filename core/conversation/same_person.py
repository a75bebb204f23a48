"""Whom the features know under several names.

A feature may hold a module ``other_names`` with ``async def other_names(tx, org, text) -> list[tuple[str,
str]]``: pairs of names of one person of whom the text says one.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import cache

from core.features import parts
from core.store.database import Tx

OtherNames = Callable[[Tx, str, str], Awaitable[list[tuple[str, str]]]]


@cache
def _known(package: str = "core.casting") -> tuple[OtherNames, ...]:
    return tuple(module.other_names for module in parts(package, "other_names"))


async def same_person(tx: Tx, org: str, text: str) -> list[tuple[str, str]]:
    """Pairs of names that mean one person, for the names in a text."""
    return [pair for names in _known() for pair in await names(tx, org, text)]
