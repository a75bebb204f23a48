"""Outbound rows: what must reach somebody, written in the transaction of the change that causes it.

The life of a row: pending -> sending -> sent -> delivered -> read, or failed (the provider said
no), refused (our gate said no), expired, cancelled, dead (attempts used up), uncertain (crash or
timeout between the call and its answer). Receipts only move a row forward.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, case, func, or_, select, update

from core.messages import Address, Outbound, Purpose
from core.store import bodies, threads
from core.store.database import Row, Tx
from core.store.schema import UNSETTLED, Utc, one_of, outbox, outbox_part

PRIORITY: Mapping[Purpose, int] = {"reply": 0, "alert": 1, "notice": 2, "reminder": 3, "bulk": 9}
"""Replies go before everything, bulk after everything."""
RANK = {"pending": 0, "sending": 1, "uncertain": 2, "sent": 3, "failed": 4, "delivered": 5, "read": 6}
"""Forward order of receipts. ``failed`` after ``sent`` is forward (accepted, then refused)."""
SETTLED = 99
"""``uncertain_tries`` of a row that stays uncertain for good: nothing more is tried."""


async def put(
    tx: Tx,
    message: Outbound,
    *,
    org_id: str,
    now: datetime,
    person_id: int | None = None,
    inbound_id: int | None = None,
    operation_id: int | None = None,
) -> bool:
    """Queue one message; False when its key is already queued (then nothing changes)."""
    return await add(
        tx,
        planned(
            message,
            org_id=org_id,
            now=now,
            person_id=person_id,
            inbound_id=inbound_id,
            operation_id=operation_id,
        ),
    )


def planned(
    message: Outbound,
    *,
    org_id: str,
    now: datetime,
    person_id: int | None = None,
    inbound_id: int | None = None,
    operation_id: int | None = None,
) -> Row:
    """The row of a message that waits to be sent, without an id."""
    return {
        "org_id": org_id,
        "key": message.key,
        "channel": message.address.channel,
        "account": message.address.account,
        "conversation_key": message.address.conversation,
        "person_id": person_id,
        "purpose": message.purpose,
        "priority": PRIORITY[message.purpose],
        "body": bodies.encode(message),
        "preview": bodies.preview(message),
        "edits": message.edits,
        "not_before": message.not_before,
        "expires_at": message.expires_at,
        "created_at": now,
        "status": "pending",
        "attempts": 0,
        "uncertain_tries": 0,
        "retry_at": 0.0,
        "parts": [],
        "inbound_id": inbound_id,
        "operation_id": operation_id,
    }


async def add(tx: Tx, row: Row) -> bool:
    """Queue a planned row; False when its key is already queued."""
    await _announce(tx, row)
    return await tx.insert_once(outbox, row)


async def add_sending(tx: Tx, row: Row, now: datetime) -> Row | None:
    """Queue a planned row that leaves at once, marked ``sending`` as ``claim`` would have marked it; the
    claimed row, or None when its key is already queued. Nothing earlier of its conversation may wait."""
    await _announce(tx, row)
    mark = {"status": "sending", "claim_token": secrets.token_hex(8), "sending_since": now, "attempts": 1}
    claimed = {**row, **mark}
    new = await tx.insert_new(outbox, claimed)
    return None if new is None else {**claimed, "id": new}


async def _announce(tx: Tx, row: Row) -> None:
    tx.wake("send", f"{row['channel']}|{row['account']}")
    written = row["body"]["address"]
    if not written.endswith("|"):  # else it is in no thread, as nearly always
        await threads.desk_wrote(tx, row["org_id"], Address.parse(written), row["created_at"])


_UNSETTLED_THERE = (
    select(outbox.c.id).where(outbox.c.conversation_key == bindparam("key"), UNSETTLED).limit(1)
)


async def unsettled_in(tx: Tx, conversation_key: str) -> bool:
    """Whether anything of a conversation has still to be sent or found out about."""
    return await tx.scalar(_UNSETTLED_THERE, {"key": conversation_key}) is not None


_earlier = outbox.alias("earlier")
_BEHIND = (
    select(_earlier.c.id)
    .where(_earlier.c.conversation_key == outbox.c.conversation_key, _earlier.c.id < outbox.c.id)
    .where(one_of(_earlier.c.status, "pending", "sending", "uncertain"))
    .where(_earlier.c.uncertain_tries < SETTLED)
    .where(or_(_earlier.c.not_before.is_(None), _earlier.c.not_before <= bindparam("now", type_=Utc)))
    .where(or_(_earlier.c.priority < PRIORITY["bulk"], outbox.c.priority >= PRIORITY["bulk"]))
    .exists()
)
"""Something earlier of the conversation is due, failed for now, in flight or unclear."""
_MINE = (
    UNSETTLED,
    outbox.c.channel == bindparam("channel"),
    outbox.c.account == bindparam("account"),
)
_READY = (
    *_MINE,
    outbox.c.status == "pending",
    outbox.c.retry_at <= bindparam("real"),
    or_(outbox.c.not_before.is_(None), outbox.c.not_before <= bindparam("now", type_=Utc)),
    ~_BEHIND,
)
_FREE = outbox.c.conversation_key.not_in(bindparam("busy", expanding=True))
_CLAIMABLE = (
    select(outbox).where(*_READY, _FREE).order_by(outbox.c.priority, outbox.c.id).limit(bindparam("most"))
)
_TAKE = (
    update(outbox)
    .where(outbox.c.id.in_(bindparam("ids", expanding=True)), outbox.c.status == "pending")
    .values(
        status="sending",
        claim_token=bindparam("token"),
        sending_since=bindparam("since", type_=Utc),
        attempts=outbox.c.attempts + 1,
    )
)


async def claim(
    tx: Tx, channel: str, account: str, now: datetime, real_now: float, busy: Sequence[str], limit: int
) -> list[Row]:
    """Rows of an account that may be sent now: at most one per conversation, in order.

    A row waits behind an earlier one of its conversation, also behind one that failed for now or
    whose arrival is unclear, unless that one is bulk and this is not. ``busy``: conversations with a
    send in flight or a chat pause. Marks the rows ``sending``.
    """
    values = {"channel": channel, "account": account, "now": now, "real": real_now}
    found = await tx.rows(_CLAIMABLE, {**values, "busy": list(busy), "most": limit * 2})
    firsts: dict[str, Row] = {}
    for row in found:
        firsts.setdefault(row["conversation_key"], row)
    chosen = list(firsts.values())[:limit]
    token = secrets.token_hex(8)
    if chosen:
        await tx.change(_TAKE, {"ids": [row["id"] for row in chosen], "token": token, "since": now})
    return [{**row, "claim_token": token, "attempts": row["attempts"] + 1} for row in chosen]


async def settle(tx: Tx, row: Row, status: str, **values: Any) -> bool:
    """Write the outcome of a claimed row; False when the claim was lost meanwhile."""
    mine = {"id": row["id"], "claim_token": row["claim_token"]}
    return await tx.update(outbox, mine, {"status": status, **values}) == 1


async def record_part(tx: Tx, row: Row, parts: Sequence[str]) -> None:
    """Remember the parts that already arrived, so that a retry does not repeat them."""
    place = {"channel": row["channel"], "account": row["account"], "provider_id": parts[-1]}
    await tx.insert_once(outbox_part, {**place, "outbox_id": row["id"]})
    await tx.update(outbox, {"id": row["id"]}, {"parts": list(parts)})


_BY_PART = (
    select(outbox)
    .join(outbox_part, outbox_part.c.outbox_id == outbox.c.id)
    .where(outbox_part.c.channel == bindparam("channel"), outbox_part.c.account == bindparam("account"))
    .where(outbox_part.c.provider_id == bindparam("provider_id"))
)
_BY_PROVIDER_ID = (
    select(outbox)
    .where(outbox.c.channel == bindparam("channel"), outbox.c.account == bindparam("account"))
    .where(outbox.c.provider_id == bindparam("provider_id"))
)


async def by_part(tx: Tx, channel: str, account: str, provider_id: str) -> Row | None:
    """The row of a split message that a receipt of an earlier part is about."""
    return await tx.row(_BY_PART, {"channel": channel, "account": account, "provider_id": provider_id})


async def by_provider_id(tx: Tx, channel: str, account: str, provider_id: str) -> Row | None:
    """The row a receipt is about."""
    return await tx.row(_BY_PROVIDER_ID, {"channel": channel, "account": account, "provider_id": provider_id})


async def receipt(tx: Tx, row: Row, status: str, now: datetime, reason: str = "") -> Row | None:
    """Move a sent row forward; the row as it now stands, or None when the receipt is behind it."""
    if RANK.get(row["status"], 9) >= RANK[status]:
        return None
    values: dict[str, Any] = {"status": status}
    if status in ("delivered", "read", "sent"):
        values[f"{status}_at"] = now
    if reason:
        values["reason"] = reason
    await tx.update(outbox, {"id": row["id"]}, values)
    return {**row, **values}


_DUE = select(outbox.c.id).where(*_READY).limit(1)


async def any_due(tx: Tx, channel: str, account: str, now: datetime, real_now: float) -> bool:
    """Whether a claim could find something: a cheap look that takes no write turn."""
    values = {"channel": channel, "account": account, "now": now, "real": real_now}
    return await tx.scalar(_DUE, values) is not None


_NEWER = (
    select(outbox.c.id)
    .where(outbox.c.conversation_key == bindparam("conversation"), outbox.c.id > bindparam("id"))
    .where(UNSETTLED, outbox.c.edits == bindparam("edits"), outbox.c.status == "pending")
    .limit(1)
)


async def superseded(tx: Tx, row: Row) -> bool:
    """Whether a newer version of the same edited message is waiting already."""
    if row["edits"] is None:
        return False
    this = {"conversation": row["conversation_key"], "id": row["id"], "edits": row["edits"]}
    return await tx.scalar(_NEWER, this) is not None


async def explain(tx: Tx, row_id: int, reason: str) -> None:
    """Say more in the ledger about a row."""
    await tx.update(outbox, {"id": row_id}, {"reason": reason})


MAX_CRASHES = 10
"""So often a message is sent again after the hub died while sending it, beyond what is allowed for other
reasons; from the third time on it waits, longer each time, so that others leave first."""
_SPARED, _CRASH_WAIT_S = 2, 3.0


async def abandoned(tx: Tx, channel: str, account: str, real_now: float) -> None:
    """A sender takes an account over: what its last one was sending may or may not have arrived.

    The new token keeps the last sender, should it still live, from settling these rows.
    """
    await tx.execute(
        update(outbox)
        .where(UNSETTLED, outbox.c.channel == channel, outbox.c.account == account)
        .where(outbox.c.status == "sending")
        .values(
            status="uncertain",
            claim_token=secrets.token_hex(8),
            crashes=outbox.c.crashes + 1,
            retry_at=case(
                (outbox.c.crashes < _SPARED, 0.0), else_=real_now + _CRASH_WAIT_S * outbox.c.crashes
            ),
            reason="the hub stopped before the answer came",
        )
    )


_UNCLEAR = (*_MINE, outbox.c.status == "uncertain", outbox.c.uncertain_tries < SETTLED)
_TO_ASK = select(outbox).where(*_UNCLEAR).order_by(outbox.c.priority, outbox.c.id).limit(1000)


async def unclear(tx: Tx, channel: str, account: str) -> list[Row]:
    """Rows whose arrival must be found out, now or from their ``retry_at`` on; oldest first."""
    return await tx.rows(_TO_ASK, {"channel": channel, "account": account})


async def another_has(tx: Tx, row: Row, provider_id: str) -> bool:
    """Whether the provider's message is known to belong to another row."""
    where = (row["channel"], row["account"], provider_id)
    found = await by_provider_id(tx, *where) or await by_part(tx, *where)
    return found is not None and found["id"] != row["id"]


async def cancel(tx: Tx, keys: Sequence[str], reason: str) -> int:
    """Withdraw messages that have not left yet; returns how many."""
    result = await tx.execute(
        update(outbox)
        .where(outbox.c.key.in_(keys), outbox.c.status == "pending")
        .values(status="cancelled", reason=reason)
    )
    return result.rowcount


_BY_KEY = select(outbox).where(outbox.c.key == bindparam("key"))


async def by_key(tx: Tx, key: str) -> Row | None:
    """One row by its idempotency key."""
    return await tx.row(_BY_KEY, {"key": key})


async def accounts_waiting(tx: Tx, *, due: tuple[datetime, float] | None = None) -> list[tuple[str, str]]:
    """(channel, account) pairs with something to send or to find out about. ``due``: the business
    clock and real time, for those alone with a row that need not wait any longer."""
    query = select(outbox.c.channel, outbox.c.account).where(UNSETTLED, outbox.c.uncertain_tries < SETTLED)
    if due is not None:
        now, real = due
        query = query.where(or_(outbox.c.not_before.is_(None), outbox.c.not_before <= now))
        query = query.where(outbox.c.retry_at <= real)
    rows = await tx.rows(query.distinct())
    return [(row["channel"], row["account"]) for row in rows]


_LATER = or_(outbox.c.status == "pending", outbox.c.status == "uncertain")
_WAIT = select(
    func.min(case((outbox.c.retry_at > bindparam("real"), outbox.c.retry_at))).label("retry"),
    func.min(case((outbox.c.not_before > bindparam("now", type_=Utc), outbox.c.not_before)), type_=Utc).label(
        "due"
    ),
).where(*_MINE, outbox.c.uncertain_tries < SETTLED, _LATER)


async def next_wait(tx: Tx, channel: str, account: str, now: datetime, real_now: float) -> float | None:
    """Seconds until the next row that is not due yet becomes so; None: there is none.

    Rows waiting for the business clock count from ``now``; a jump of it re-wakes the sweep.
    """
    values = {"channel": channel, "account": account, "now": now, "real": real_now}
    row = await tx.row(_WAIT, values)
    if row is None:
        return None
    waits = [] if row["retry"] is None else [float(row["retry"]) - real_now]
    if row["due"] is not None:
        waits.append((row["due"] - now).total_seconds())
    return max(0.05, min(waits)) if waits else None


async def newest(tx: Tx, org_id: str, *, status: str | None = None, limit: int = 50) -> list[Row]:
    """The outgoing half of the ledger, newest first."""
    query = select(outbox).where(outbox.c.org_id == org_id).order_by(outbox.c.id.desc()).limit(limit)
    return await tx.rows(query if status is None else query.where(outbox.c.status == status))


async def requeue(tx: Tx, ids: Sequence[int]) -> int:
    """Put dead or failed rows back; returns how many."""
    result = await tx.execute(
        update(outbox)
        .where(outbox.c.id.in_(ids), outbox.c.status.in_(("dead", "failed")))
        .values(status="pending", attempts=0, crashes=0, retry_at=0.0, reason=None, claim_token=None)
    )
    return result.rowcount


OWN = "own"
"""How the keys of messages to many begin that concern the reader's own booking."""
UNASKED = ("avail/", "tape/", "breakdown/")
"""How the keys of questions begin that nobody waits for; a message to many is one by its purpose."""


def unasked(row: Row) -> bool:
    """Whether a message is none about the reader's own bookings, and none that they asked for."""
    if row["edits"] is not None:
        return False
    if row["purpose"] == "bulk":
        return not str(row["key"]).startswith(f"{OWN}/")
    return row["purpose"] == "notice" and str(row["key"]).startswith(UNASKED)


async def unasked_since(tx: Tx, person_id: int, since: datetime, but: int) -> int:
    """How many such messages left for somebody since then, other than this one."""
    mine = outbox.c
    left = mine.status.in_(("sending", "sent", "delivered", "read", "uncertain"))
    kind = or_(
        (mine.purpose == "bulk") & mine.key.not_like(f"{OWN}/%"),
        (mine.purpose == "notice") & or_(*(mine.key.like(f"{start}%") for start in UNASKED)),
    )
    query = select(func.count()).where(mine.person_id == person_id, mine.id != but, left, kind)
    query = query.where(mine.edits.is_(None), mine.sending_since >= since)
    return int(await tx.scalar(query) or 0)
