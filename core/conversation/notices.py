"""What becomes due: each feature says how its kind of notice is announced, after checking again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from core.conversation.desk import Desk
from core.features import parts
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
    for module in parts(package, "notices"):
        for kind, announce in module.NOTICES.items():
            if kind in found:
                raise ValueError(
                    f"notice kind {kind} is announced twice, the second time in {module.__name__}"
                )
            found[kind] = announce
    return found
