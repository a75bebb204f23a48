"""Inbound rows: claim the oldest of a conversation, and say what became of it.

``next_at`` is real time in epoch seconds: backoff must not jump with the business clock.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import bindparam, case, func, select, update

from core.ports import Envelope
from core.store.database import Row, Tx
from core.store.schema import WAITING, effect, inbound, one_of

BACKOFF_S = (1.0, 5.0, 30.0, 30.0)
RECEIPTS = "receipt|"
"""How keys of receipts begin; a channel has no such name."""
MAX_ATTEMPTS = 5
MAX_CRASHES = 12
"""A message that the process died of so often is given up. Far more than failures: everything that was being
worked on when a process dies counts one, and mostly another message, or the machine, was the cause."""
_SPARED, _CRASH_WAIT_S = 2, 3.0
"""From the third crash on a message waits, longer each time: meanwhile the others are answered, and those
that only happened to be there when the process died are not there again."""


class Arrival(NamedTuple):
    """A delivery as it is stored; the fields are the table's columns. A tuple, because the
    acknowledgement path makes one for each delivery and hands it to the driver as it is."""

    org_id: str
    channel: str
    account: str
    provider_id: str
    kind: str
    conversation_key: str
    raw: bytes
    status: str
    error: str | None
    received_at: datetime


def arrival(
    org_id: str, channel: str, account: str, envelope: Envelope, raw: bytes, now: datetime
) -> Arrival:
    """The row of one delivery. Another account's is kept, but never acted on."""
    ours = envelope.account == account
    if not ours or envelope.kind == "quarantined":
        status = "quarantined"
    else:
        status = "ignored" if envelope.kind == "ignored" else "new"
    return Arrival(
        org_id,
        channel,
        envelope.account,
        envelope.provider_id[:255],
        envelope.kind,
        _order_of(channel, account, envelope)[:512],
        raw,
        status,
        None if ours else "another account",
        now,
    )


def _order_of(channel: str, account: str, envelope: Envelope) -> str:
    """What a delivery is worked off with. Receipts are apart: one that has overtaken the answer of its
    call waits, and must not hold up what the person writes."""
    return f"{RECEIPTS}{channel}|{account}" if envelope.kind == "receipt" else envelope.conversation_key


def drain_of(conversation_key: str) -> tuple[str, str]:
    """The engine's name of what works a row off: turns of a conversation, or an account's receipts."""
    return ("receipts" if conversation_key.startswith(RECEIPTS) else "turn"), conversation_key


_NEXT = (
    select(inbound.c.id)
    .where(inbound.c.conversation_key == bindparam("key"), WAITING)
    .order_by(inbound.c.id)
    .limit(1)
)
_LEFT = one_of(inbound.c.status, "running")
"""A process that died had it. A running row's ``next_at``: when it may be taken again if this one dies."""
_CLAIM = (
    update(inbound)
    .where(inbound.c.id == _NEXT.scalar_subquery(), inbound.c.next_at <= bindparam("now"))
    .values(
        status="running",
        claim_token=bindparam("token"),
        attempts=inbound.c.attempts + case((_LEFT, 0), else_=1),
        crashes=inbound.c.crashes + case((_LEFT, 1), else_=0),
        next_at=case(
            (inbound.c.crashes < _SPARED, inbound.c.next_at),
            else_=bindparam("now") + _CRASH_WAIT_S * inbound.c.crashes,
        ),
    )
    .returning(*inbound.c)
)
_HELD = (
    select(inbound.c.id)
    .where(inbound.c.id == bindparam("id"), inbound.c.claim_token == bindparam("token"))
    .where(inbound.c.status == "running")
    .with_for_update(key_share=True)
)
"""Locks the row on PostgreSQL: nobody can claim it between this look and the commit of what follows."""
_NEXT_AT = _NEXT.with_only_columns(inbound.c.next_at)
"""Statements of every turn are built once: building one costs as much as running it."""


async def claim(tx: Tx, conversation_key: str, real_now: float) -> Row | None:
    """The conversation's oldest waiting row, if it may run now, with a fresh claim token.

    A row left ``running`` by a process that died is taken again: the engine lets one holder per
    conversation run, and the old holder's token no longer matches (it can finish nothing). That counts as
    a crash, not as an attempt.
    """
    values = {"key": conversation_key, "now": real_now, "token": secrets.token_hex(8)}
    return await tx.row(_CLAIM, values)


def tries(row: Row) -> int:
    """Which try this claim is, from 1: with those that failed, and those in which the process died."""
    return int(row["attempts"]) + int(row["crashes"])


def tried_before(row: Row) -> bool:
    """Whether earlier tries may have done something; also those of before a row was put back by hand."""
    return tries(row) > 1 or bool(row["error"])


async def album_rows(tx: Tx, conversation_key: str, after_id: int) -> list[Row]:
    """Waiting turn rows behind ``after_id``, oldest first: candidates for the same album."""
    return await tx.rows(
        select(inbound)
        .where(
            inbound.c.conversation_key == conversation_key,
            inbound.c.id > after_id,
            inbound.c.status == "new",
            inbound.c.kind == "turn",
        )
        .order_by(inbound.c.id)
        .limit(20)
    )


async def holds(tx: Tx, row_id: int, token: str) -> bool:
    """Whether this claim is still the live one: checked inside each write of a turn."""
    return await tx.scalar(_HELD, {"id": row_id, "token": token}) is not None


async def finish(tx: Tx, row: Row, status: str, now: datetime, **values: Any) -> bool:
    """Set the outcome; False when the claim was lost and nothing was changed."""
    mine = {"id": row["id"], "claim_token": row["claim_token"], "status": "running"}
    return await tx.update(inbound, mine, {"status": status, "done_at": now, **values}) == 1


async def blank(tx: Tx, row: Row) -> None:
    """Keep nothing of what a delivery said; that it came stays in the ledger."""
    await tx.update(inbound, {"id": row["id"]}, {"raw": None, "preview": ""})


async def postpone(
    tx: Tx, row: Row, real_now: float, error: str, backoff_s: Sequence[float] = BACKOFF_S, **facts: Any
) -> float:
    """Let a failing row wait; returns the seconds. Later rows of its conversation wait behind it.

    ``facts``: what is known of it by now (whose it is, its first words).
    """
    wait: float = backoff_s[min(row["attempts"], len(backoff_s)) - 1]
    await tx.execute(
        update(inbound)
        .where(inbound.c.id == row["id"], inbound.c.claim_token == row["claim_token"])
        .values(status="new", next_at=real_now + wait, error=error, **facts)
    )
    return wait


_RECEIPTS_DUE = (
    select(inbound)
    .where(inbound.c.conversation_key == bindparam("key"), WAITING, inbound.c.next_at <= bindparam("now"))
    .order_by(inbound.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)


async def due_receipts(tx: Tx, key: str, real_now: float, most: int) -> list[Row]:
    """An account's oldest receipts, unclaimed: what they change and their outcome are one transaction.
    On PostgreSQL locked until its end, so that a process that stood still finds nothing of them."""
    return await tx.rows(_RECEIPTS_DUE, {"key": key, "now": real_now, "most": most})


async def close(tx: Tx, row: Row, status: str, now: datetime, **values: Any) -> None:
    """Set the outcome of a row that needed no claim."""
    outcome = {"status": status, "done_at": now, "attempts": row["attempts"] + 1, **values}
    await tx.update(inbound, {"id": row["id"]}, outcome)


async def put_off(tx: Tx, row: Row, real_now: float, error: str, backoff_s: Sequence[float]) -> None:
    """Let a row that needed no claim wait; others go on."""
    attempts = row["attempts"] + 1
    wait = backoff_s[min(attempts, len(backoff_s)) - 1]
    values = {"attempts": attempts, "next_at": real_now + wait, "error": error}
    await tx.update(inbound, {"id": row["id"]}, values)


async def release(tx: Tx, row: Row, next_at: float) -> None:
    """Give a claimed row back untried: it waits for something else until ``next_at``."""
    await tx.execute(
        update(inbound)
        .where(inbound.c.id == row["id"], inbound.c.claim_token == row["claim_token"])
        .values(status="new", next_at=next_at, attempts=inbound.c.attempts - 1)
    )


async def next_wait(tx: Tx, conversation_key: str, real_now: float) -> float | None:
    """Seconds until the conversation's oldest waiting row may run; None when nothing waits."""
    next_at = await tx.scalar(_NEXT_AT, {"key": conversation_key})
    return None if next_at is None else max(0.0, float(next_at) - real_now)


async def finish_with(tx: Tx, ids: Sequence[int], now: datetime) -> None:
    """Close rows that were answered together with another one."""
    closed = {"status": "done", "done_at": now, "outcome": "with another"}
    await tx.execute(update(inbound).where(inbound.c.id.in_(ids)).values(**closed))


async def withdraw(tx: Tx, row: Row, message_id: str) -> None:
    """A person deleted a message: if nothing was done about it yet, nothing will be."""
    await tx.execute(
        update(inbound)
        .where(inbound.c.conversation_key == row["conversation_key"], inbound.c.status == "new")
        .where(inbound.c.provider_id.endswith(message_id, autoescape=True))
        .values(status="ignored", error="deleted by its writer")
    )


async def waiting_conversations(tx: Tx, limit: int = 1000, *, due: float | None = None) -> list[str]:
    """Conversations with something to do: what the engine is refilled from. ``due``: now, for those
    alone whose next row need not wait any longer."""
    query = select(inbound.c.conversation_key, func.min(inbound.c.id).label("first")).where(WAITING)
    if due is not None:
        query = query.where(inbound.c.next_at <= due)
    query = query.group_by(inbound.c.conversation_key).order_by(func.min(inbound.c.id)).limit(limit)
    rows = await tx.rows(query)
    return [row["conversation_key"] for row in rows]


async def effects(tx: Tx, inbound_id: int) -> dict[int, Row]:
    """What earlier attempts of this row already did, by step."""
    rows = await tx.rows(select(effect).where(effect.c.inbound_id == inbound_id))
    return {row["step"]: row for row in rows}


def request_hash(name: str, arguments: Mapping[str, Any]) -> str:
    """What tells one tool call of a turn from another, so that a second attempt knows it again."""
    asked = json.dumps([name, dict(arguments)], sort_keys=True, default=str)
    return hashlib.sha256(asked.encode()).hexdigest()


async def record_effect(tx: Tx, inbound_id: int, step: int, name: str, asked: str, result: Any) -> None:
    """Remember one tool call in the transaction of what it did. ``asked``: its ``request_hash``."""
    values = {"name": name, "request_hash": asked, "result": result}
    await tx.insert_once(effect, {"inbound_id": inbound_id, "step": step, **values})


async def newest(tx: Tx, org_id: str, *, status: str | None = None, limit: int = 50) -> list[Row]:
    """The inbound half of the ledger, newest first, without raw payloads."""
    columns = [c for c in inbound.c if c.name != "raw"]
    query = select(*columns).where(inbound.c.org_id == org_id).order_by(inbound.c.id.desc()).limit(limit)
    return await tx.rows(query if status is None else query.where(inbound.c.status == status))


async def requeue(tx: Tx, ids: Sequence[int]) -> int:
    """Put dead or quarantined rows back as new; returns how many. What was done about them before
    stays done: ``error`` says that they were tried already."""
    result = await tx.execute(
        update(inbound)
        .where(inbound.c.id.in_(ids), inbound.c.status.in_(("dead", "quarantined")))
        .values(status="new", attempts=0, crashes=0, next_at=0.0, error="put back by hand", claim_token=None)
    )
    return result.rowcount
