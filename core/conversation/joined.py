"""Several orders in one message that features read by their own grammar.

A feature may hold a module ``joined`` with ``def joined(text, context) -> tuple[str, ...]``: the orders of a
message, each as a message of its own; none where it reads none, or only one. It may raise Rejected where
nobody can tell who is meant by which.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from core.features import parts
from core.understanding.meaning import Context

Joined = Callable[[str, Context], tuple[str, ...]]


@cache
def _readers(package: str = "core.casting") -> tuple[Joined, ...]:
    return tuple(module.joined for module in parts(package, "joined"))


def orders_of(text: str, context: Context) -> tuple[str, ...]:
    """The orders of a message, in the order in which they are done. Raises as its readers do."""
    return next((found for read in _readers() if (found := read(text, context))), ())
