"""One conversation on the web as both sides see it: the ledger's rows, nothing stored twice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, literal, or_, select

from bots.web.desk import BadCursor
from bots.web.parse import ACCOUNT, CHANNEL
from core.store.database import Row, Tx
from core.store.schema import inbound, outbox

ARRIVED = ("sent", "delivered", "read")
ENDED = ("done", "dead", "quarantined", "ignored")
MOST_MISSED = 500
"""A page that was away for longer reads the history instead."""
LATER = 2**62
"""Where an unasked message stands among those of one instant: after all answers."""
_ID = re.compile(r"(?:(in|out)/)?([0-9]{1,18})")

Place = tuple[datetime, int, int, int]
"""Orders messages: time; then the message that is answered; then question before answer; then id."""

_spoken_at = func.coalesce(outbox.c.sent_at, outbox.c.created_at)
_answers = func.coalesce(outbox.c.inbound_id, literal(LATER))


def split_id(said: str, side: str = "out") -> tuple[str, int]:
    """``in/12`` or ``out/34``; a bare number belongs to ``side``. Raises BadCursor."""
    found = _ID.fullmatch(said)
    if found is None:
        raise BadCursor(said)
    return found[1] or side, int(found[2])


async def stretch(tx: Tx, key: str, before: str, limit: int) -> tuple[list[tuple[str, Row]], bool] | None:
    """Up to ``limit`` (side, row) in front of ``before``, oldest first, and whether there are
    earlier ones. None: nobody ever wrote there. Raises BadCursor."""
    if await _silent(tx, key):
        return None
    cursor = None
    if before:
        cursor = await _place(tx, key, *split_id(before))
        if cursor is None:
            raise BadCursor(before)
    came = await tx.rows(_came(key, cursor).limit(limit + 1))
    went = await tx.rows(_went(key, cursor).limit(limit + 1))
    both = [("in", row) for row in came] + [("out", row) for row in went]
    both.sort(key=lambda pair: _place_of(*pair), reverse=True)
    return both[:limit][::-1], len(both) > limit


async def _silent(tx: Tx, key: str) -> bool:
    return await tx.scalar(select(inbound.c.id).where(_here(key)).limit(1)) is None


def _here(key: str) -> ColumnElement[bool]:
    # Channel and account first: the unique key of deliveries is the index that leads here.
    mine = and_(inbound.c.channel == CHANNEL, inbound.c.account == ACCOUNT, inbound.c.kind == "turn")
    return and_(mine, inbound.c.conversation_key == key)


def _came(key: str, cursor: Place | None) -> Select[Any]:
    query = select(inbound).where(_here(key), inbound.c.status.not_in(("quarantined", "ignored")))
    if cursor is not None:
        at, asked, answer, _ = cursor
        same = inbound.c.id <= asked if answer else inbound.c.id < asked
        query = query.where(or_(inbound.c.received_at < at, and_(inbound.c.received_at == at, same)))
    return query.order_by(inbound.c.received_at.desc(), inbound.c.id.desc())


def _went(key: str, cursor: Place | None) -> Select[Any]:
    mine = and_(outbox.c.conversation_key == key, outbox.c.status.in_(ARRIVED), outbox.c.edits.is_(None))
    query = select(outbox).where(mine)
    if cursor is not None:
        at, asked, answer, number = cursor
        same = _answers < asked
        if answer:
            same = or_(same, and_(_answers == asked, outbox.c.id < number))
        query = query.where(or_(_spoken_at < at, and_(_spoken_at == at, same)))
    return query.order_by(_spoken_at.desc(), _answers.desc(), outbox.c.id.desc())


async def _place(tx: Tx, key: str, side: str, number: int) -> Place | None:
    query: Select[Any] = select(inbound).where(_here(key), inbound.c.id == number)
    if side == "out":
        query = select(outbox).where(outbox.c.conversation_key == key, outbox.c.id == number)
    row = await tx.row(query)
    return None if row is None else _place_of(side, row)


def _place_of(side: str, row: Row) -> Place:
    if side == "in":
        return row["received_at"], row["id"], 0, 0
    asked = LATER if row["inbound_id"] is None else row["inbound_id"]
    return row["sent_at"] or row["created_at"], asked, 1, row["id"]


async def newest_versions(tx: Tx, keys: Sequence[str]) -> dict[str, Row]:
    """The last edit that arrived of each message, by the message's key."""
    if not keys:
        return {}
    query = select(outbox).where(outbox.c.edits.in_(keys), outbox.c.status.in_(ARRIVED))
    return {row["edits"]: row for row in await tx.rows(query.order_by(outbox.c.id))}


async def since(tx: Tx, key: str, last_id: str) -> list[Row]:
    """What was said there after the message ``last_id``, in order; of each edited message only its
    newest version. ``0``: from the beginning. A row being sent counts: it may have been shown
    just before the reader began to look. Raises BadCursor."""
    query = select(outbox).where(outbox.c.conversation_key == key, outbox.c.status.in_((*ARRIVED, "sending")))
    side, number = split_id(last_id)
    if number:
        place = await _place(tx, key, side, number)
        if place is None:
            raise BadCursor(last_id)
        # A message that had to wait for its hour has an older id than what was sent meanwhile.
        after = outbox.c.inbound_id >= number if side == "in" else outbox.c.id > number
        query = query.where(or_(after, outbox.c.sent_at > place[0]))
    rows = await tx.rows(query.order_by(outbox.c.id.desc()).limit(MOST_MISSED))
    newest = {row["edits"]: row["id"] for row in reversed(rows) if row["edits"]}
    return [row for row in reversed(rows) if not row["edits"] or newest[row["edits"]] == row["id"]]


async def newest(tx: Tx, key: str) -> int:
    """The row id of the last message that arrived there; 0: none."""
    query = select(func.max(outbox.c.id)).where(outbox.c.conversation_key == key)
    return int(await tx.scalar(query.where(outbox.c.status.in_(ARRIVED))) or 0)


async def numbers(tx: Tx, keys: Sequence[str]) -> dict[str, int]:
    """Row ids by key."""
    if not keys:
        return {}
    rows = await tx.rows(select(outbox.c.key, outbox.c.id).where(outbox.c.key.in_(keys)))
    return {row["key"]: row["id"] for row in rows}


async def delivery(tx: Tx, number: str) -> Row | None:
    """One stored message by the id of its delivery."""
    query = select(inbound.c.id, inbound.c.status, inbound.c.conversation_key)
    mine = and_(inbound.c.channel == CHANNEL, inbound.c.account == ACCOUNT, inbound.c.provider_id == number)
    return await tx.row(query.where(mine))


async def replies(tx: Tx, row: Row) -> list[Row]:
    """What was said in a conversation because of one of its messages."""
    mine = and_(outbox.c.conversation_key == row["conversation_key"], outbox.c.inbound_id == row["id"])
    return await tx.rows(select(outbox).where(mine, outbox.c.status.in_(ARRIVED)).order_by(outbox.c.id))


async def settled(tx: Tx, wanted: Sequence[str], now: datetime) -> list[str]:
    """Which deliveries' turns have ended with every reply sent that may be sent now."""
    waiting = select(outbox.c.id).where(
        outbox.c.conversation_key == inbound.c.conversation_key,
        outbox.c.inbound_id == inbound.c.id,
        outbox.c.status.in_(("pending", "sending")),
        or_(outbox.c.not_before.is_(None), outbox.c.not_before <= now),
    )
    query = select(inbound.c.provider_id).where(
        inbound.c.channel == CHANNEL,
        inbound.c.account == ACCOUNT,
        inbound.c.provider_id.in_(wanted),
        inbound.c.status.in_(ENDED),
        ~waiting.exists(),
    )
    return [row["provider_id"] for row in await tx.rows(query)]
