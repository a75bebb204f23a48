"""Who was said no to for a role: each feature knows its own noes, found by its folder."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Awaitable, Callable
from functools import cache
from importlib.util import find_spec

from core.store.database import Tx

Doubted = Callable[[Tx, int], Awaitable[set[int]]]
"""A role's id to the ids of those who were said no to for it."""


@cache
def collect(package: str = "core.casting") -> tuple[Doubted, ...]:
    """Gather ``DOUBTED`` from every ``<package>.<feature>.doubts`` module there is, in name order."""
    root = importlib.import_module(package)
    names = sorted(f"{package}.{info.name}.doubts" for info in pkgutil.iter_modules(root.__path__))
    there = [name for name in names if name != __name__ and find_spec(name) is not None]
    return tuple(importlib.import_module(name).DOUBTED for name in there)


async def doubted(tx: Tx, role_id: int | None) -> set[int]:
    """Everybody whom somebody said no to; nobody where no role is named."""
    found: set[int] = set()
    for one in collect() if role_id is not None else ():
        found |= await one(tx, role_id or 0)
    return found
