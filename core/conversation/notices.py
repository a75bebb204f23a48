"""What becomes due: each feature says how its kind of notice is announced, after checking again."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from importlib.util import find_spec

from core.conversation.desk import Desk
from core.store.database import Row, Tx


@dataclass(frozen=True, slots=True)
class NoticeContext:
    """One due row and the transaction it is announced in. ``now`` is business time."""

    tx: Tx
    org_id: str
    now: datetime
    desk: Desk
    row: Row


Announce = Callable[[NoticeContext], Awaitable[str]]
"""Queues the message and returns ``""``, or returns why it is not sent any more (kept on the row)."""


def collect(package: str = "core.casting") -> dict[str, Announce]:
    """Gather ``NOTICES`` from every ``<package>.<feature>.notices`` module there is.

    Raises ValueError when two features claim one kind.
    """
    found: dict[str, Announce] = {}
    root = importlib.import_module(package)
    for info in sorted(pkgutil.iter_modules(root.__path__), key=lambda info: info.name):
        name = f"{package}.{info.name}.notices"
        if find_spec(name) is None:
            continue
        for kind, announce in importlib.import_module(name).NOTICES.items():
            if kind in found:
                raise ValueError(f"notice kind {kind} is announced twice, the second time in {name}")
            found[kind] = announce
    return found
