"""What needs a person: messages in and out, and due notices, that were given up or set aside.

One name for each: ``in/12``, ``out/34``, ``due/5``. Everything here is bound to one organisation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, Select, func, select, update

from core.store import inbox, outbox
from core.store.database import Row, Tx
from core.store.schema import DEAD_IN, DEAD_NOTICE, DEAD_OUT, inbound, notice
from core.store.schema import outbox as outgoing

Side = Literal["in", "out", "due"]
_NAME = re.compile(r"(in|out|due)/(\d{1,18})")
_BARE = {"raw", "body"}
"""Columns that a list does not need."""


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """``at``: when it came, was written, or was due. ``preview``: its first words, empty for a notice."""

    side: Side
    number: int
    status: str
    at: datetime
    channel: str
    person_id: int | None
    attempts: int
    reason: str
    preview: str
    conversation_key: str
    account: str

    @property
    def name(self) -> str:
        """As people see and type it."""
        return f"{self.side}/{self.number}"


def split(name: str) -> tuple[Side, int] | None:
    """The parts of ``in/12``; None for anything else."""
    found = _NAME.fullmatch(name.strip().lower())
    return None if found is None else (found[1], int(found[2]))  # type: ignore[return-value]


async def listed(tx: Tx, org_id: str, limit: int = 50) -> list[DeadLetter]:
    """The newest first, of each side at most ``limit``."""
    letters: list[DeadLetter] = []
    for side, (table, stuck) in _SIDES.items():
        query = _rows(table, stuck, org_id).order_by(table.c.id.desc()).limit(limit)
        letters += [_letter(side, row) for row in await tx.rows(query)]
    return sorted(letters, key=lambda letter: (letter.at, letter.name), reverse=True)[:limit]


async def count(tx: Tx, org_id: str | None = None, *, given_up: bool = False) -> int:
    """How many there are. ``given_up``: without what was never ours or could not be read."""
    total = 0
    for table, stuck in _SIDES.values():
        query = select(func.count()).select_from(table).where(stuck)
        if given_up:
            query = query.where(table.c.status == "dead")
        if org_id is not None:
            query = query.where(table.c.org_id == org_id)
        total += int(await tx.scalar(query) or 0)
    return total


async def newest_given_up(tx: Tx, org_id: str) -> str:
    """The names of the newest of each side, as one word: another one means that there are more."""
    names = []
    for side, (table, stuck) in _SIDES.items():
        query = select(func.max(table.c.id)).where(stuck, table.c.status == "dead", table.c.org_id == org_id)
        if (number := await tx.scalar(query)) is not None:
            names.append(f"{side}/{number}")
    return " ".join(names)


async def named(tx: Tx, org_id: str, name: str) -> DeadLetter | None:
    """One that is still stuck, by its name."""
    parts = split(name)
    if parts is None:
        return None
    table, stuck = _SIDES[parts[0]]
    row = await tx.row(_rows(table, stuck, org_id).where(table.c.id == parts[1]))
    return None if row is None else _letter(parts[0], row)


async def whole(tx: Tx, letter: DeadLetter) -> Row:
    """Its whole row, with the raw form of what came or the body of what should have gone."""
    table, _ = _SIDES[letter.side]
    row = await tx.row(select(table).where(table.c.id == letter.number))
    return row or {}


async def requeue(tx: Tx, letters: Sequence[DeadLetter]) -> int:
    """Put them back, to be tried as if for the first time; how many were. What was done about one before
    stays done, parts that arrived are not sent again, and a notice makes its checks again. What has no
    content any more, because its time to be kept is over, stays."""
    done = 0
    for letter in letters:
        if letter.side == "in":
            mine = inbound.c.id == letter.number
            kept = await tx.scalar(select(inbound.c.id).where(mine, inbound.c.raw.is_not(None)))
            if kept is not None and await inbox.requeue(tx, [letter.number]):
                tx.wake(*inbox.drain_of(letter.conversation_key))
                done += 1
        elif letter.side == "out":
            if await outbox.requeue(tx, [letter.number]):
                tx.wake("send", f"{letter.channel}|{letter.account}")
                done += 1
        else:
            again = update(notice).where(notice.c.id == letter.number, notice.c.status == "dead")
            done += await tx.change(again.values(status="pending", reason=None))
    return done


_SIDES: dict[Side, tuple[Any, ColumnElement[bool]]] = {
    "in": (inbound, DEAD_IN),
    "out": (outgoing, DEAD_OUT),
    "due": (notice, DEAD_NOTICE),
}


def _rows(table: Any, stuck: ColumnElement[bool], org_id: str) -> Select[Any]:
    columns = [column for column in table.c if column.name not in _BARE]
    return select(*columns).where(stuck, table.c.org_id == org_id)


def _letter(side: Side, row: Row) -> DeadLetter:
    at = row["received_at"] if side == "in" else row["created_at"] if side == "out" else row["due_at"]
    return DeadLetter(
        side=side,
        number=row["id"],
        status=row["status"],
        at=at,
        channel=row.get("channel", ""),
        person_id=row["person_id"],
        attempts=row.get("attempts", 0) + row.get("crashes", 0),
        reason=(row["error"] if side == "in" else row["reason"]) or "",
        preview=row.get("preview", ""),
        conversation_key=row.get("conversation_key", ""),
        account=row.get("account", ""),
    )
