"""What has to be there before somebody is booked: each feature says what it misses, found by its folder."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Awaitable, Callable
from importlib.util import find_spec

from core.store.database import Tx

Missing = Callable[[Tx, int, int], Awaitable[str]]
"""Role and talent ids to the text key of what is missing; empty when nothing is."""


def collect(package: str = "core.casting") -> list[Missing]:
    """Gather ``MISSING`` from every ``<package>.<feature>.readiness`` module there is, in name order."""
    root = importlib.import_module(package)
    names = sorted(f"{package}.{info.name}.readiness" for info in pkgutil.iter_modules(root.__path__))
    there = [name for name in names if name != __name__ and find_spec(name) is not None]
    return [importlib.import_module(name).MISSING for name in there]


async def missing(tx: Tx, role_id: int, talent_id: int) -> list[str]:
    """Text keys of everything that is missing, in order."""
    found = [await one(tx, role_id, talent_id) for one in collect()]
    return [key for key in found if key]
