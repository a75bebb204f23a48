"""When a message cannot reach somebody where it was sent: another of their channels, else a call.

The order: their other chat apps, then SMS, then e-mail, each once; then the call list. Never after an
opt-out: that is not routed around.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from core.messages import Address
from core.people import LAST_RESORTS, STAFF, Reach
from core.store import bodies, bulk_items, conversations, outbox, persons
from core.store.database import Row, Tx
from core.store.schema import notice

UNREACHED = frozenset({"window_closed", "blocked", "gone"})
"""Nothing sent there can arrive."""
NOT_THIS_ONE = frozenset({"not_allowed", "unavailable", "failed", "bad_request"})
"""This message did not arrive, for the network's own reasons or in the form it has there (a template that
was refused, a picture that could not be fetched): what somebody waits for goes another way, a message to
many does not."""
AWAITED = frozenset({"reminder", "notice", "alert"})
CALL_LIST = "call_list"
"""The kind of notice that tells staff whom to call."""
TOLD_AFTER = timedelta(minutes=1)
"""Business time in which several people to call become one message."""
_VIA = "/via/"


def word(reason: str) -> str:
    """A reason of the gate or of a provider as one stable word."""
    return {"blocked or gone": "blocked"}.get(reason, reason.replace(" ", "_"))


async def elsewhere(tx: Tx, row: Row, reason: str, accounts: Mapping[str, str], now: datetime) -> None:
    """Another channel of the same person takes over, or staff are asked to call.

    ``row``: an outbox row that has come to its end; ``reason``: why; ``accounts``: our account per
    channel. A reply is never rerouted: its reader is where they wrote.
    """
    why = word(reason)
    awaited = row["purpose"] in AWAITED
    if not row["person_id"] or not (awaited or row["purpose"] == "bulk"):
        return
    ways = await persons.reaches(tx, row["person_id"])
    opted_out = why == "opted_out" or any(way.opted_out for way in ways)
    if not opted_out and (why in UNREACHED or (awaited and why in NOT_THIS_ONE)):
        tried = await _tried(tx, row)
        way = _next([way for way in ways if way.channel not in tried], accounts)
        if way is not None and await _take_over(tx, row, reason, way, accounts, now):
            return
    if awaited:
        await _to_call(tx, row, "opted_out" if opted_out else why, now)


async def _tried(tx: Tx, row: Row) -> set[str]:
    """The channels that this message has been to: the first one too, which its key does not name."""
    first, *others = str(row["key"]).split(_VIA)
    origin = row if not others else await outbox.by_key(tx, first)
    return {row["channel"], *others, *([] if origin is None else [origin["channel"]])}


def _next(ways: Sequence[Reach], accounts: Mapping[str, str]) -> Reach | None:
    open_ways = [way for way in ways if way.usable and way.channel in accounts]
    return min(open_ways, key=lambda way: LAST_RESORTS.get(way.channel, 0), default=None)


async def _take_over(
    tx: Tx, row: Row, reason: str, way: Reach, accounts: Mapping[str, str], now: datetime
) -> bool:
    """Queue the message there, its buttons with it; False: it was queued before."""
    message = bodies.decode(row)
    address = Address(way.channel, way.account or accounts[way.channel], way.chat)
    copy = replace(message, key=f"{row['key']}{_VIA}{way.channel}", address=address, edits=None)
    place = {"org_id": row["org_id"], "person_id": row["person_id"], "operation_id": row["operation_id"]}
    if not await outbox.put(tx, copy, now=now, **place):
        return False
    tokens = [c.token for c in (*copy.choices, *(c for card in copy.cards for c in card.choices))]
    await conversations.move_choices(tx, [token for token in tokens if token], address.conversation)
    await outbox.explain(tx, row["id"], f"{reason}; sent by {way.channel}")
    await bulk_items.hand_over(tx, row["key"], copy.key)
    return True


async def _to_call(tx: Tx, row: Row, why: str, now: datetime) -> None:
    """No way is left. A message to many has its own report, and colleagues are told when they write."""
    who = await persons.get(tx, row["person_id"])
    if who is None or who.role in STAFF or row["operation_id"] is not None:
        return
    first = str(row["key"]).split(_VIA)[0]
    values = {
        "org_id": row["org_id"],
        "key": f"{CALL_LIST}/{first}",
        "kind": CALL_LIST,
        "subject": f"person/{who.id}",
        "person_id": who.id,
        "arguments": {"message": row["key"], "why": why},
        "due_at": now + TOLD_AFTER,
        "expires_at": row["expires_at"],
        "status": "pending",
    }
    await tx.insert_once(notice, values)
