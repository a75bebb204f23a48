"""How an operation is shown: one message that is kept up to date, else a few milestones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from core.casting.bulk.model import FAILED, OPTED_OUT_AT_THE_GATE, Counts, count
from core.conversation.drafts import Draft, Option
from core.store.database import Row, Tx
from core.store.schema import operation_item, outbox
from core.texts import Words

MOST_NAMES = 5
MOST_LISTED = 20
BUTTONS_H = 72.0
_NOT_REACHED = ("failed", "refused", "opted_out", "no_channel", "uncertain")
_REASONS = frozenset({"blocked", "gone", "opted_out", "window_closed", "too_large", "not_allowed"})


async def counts(tx: Tx, operation_id: int) -> Counts:
    """How many items stand where; counted from the rows each time."""
    item = operation_item.c
    query = (
        select(item.status, item.reason, func.count().label("number"))
        .where(item.operation_id == operation_id)
        .group_by(item.status, item.reason)
    )
    return count((row["status"], row["reason"], row["number"]) for row in await tx.rows(query))


async def shown(tx: Tx, words: Words, row: Row, now: datetime) -> Draft:
    """The progress message as it should read now."""
    found = await counts(tx, row["id"])
    lines = [" · ".join((_state(words, row, found), *_numbers(words, found)))]
    if row["status"] == "running" and found.waiting:
        waiting = await _waits_until(tx, row["id"], now)
        if waiting is not None:
            lines.append(words("bulk-waiting", count=waiting[0], at=words.time(waiting[1])))
    if row["status"] not in ("running", "paused"):
        lines += await _rest(tx, words, row["id"])
    return Draft("\n".join(lines), options=_options(words, row, found), progress=found.progress)


def _state(words: Words, row: Row, found: Counts) -> str:
    status = row["status"]
    if status == "running":
        return words("bulk-sending", count=found.total)
    if status == "paused":
        return words("bulk-paused", count=found.total, left=found.waiting)
    key = "bulk-stopped" if status in ("cancelling", "cancelled") else "bulk-done"
    return words(key, reached=found.reached, count=found.total)


def _numbers(words: Words, found: Counts) -> list[str]:
    """What was delivered and what failed is always said, the rest when there is any."""
    parts = [words("bulk-delivered", count=found.delivered)]
    for name in ("sent", "opted_out", "no_channel", "uncertain"):
        if number := getattr(found, name):
            parts.append(words(f"bulk-{name.replace('_', '-')}", count=number))
    return [*parts, words("bulk-failed", count=found.failed)]


async def _rest(tx: Tx, words: Words, operation_id: int) -> list[str]:
    """Who did not get it, by name."""
    listed = await unreached(tx, operation_id)
    failed = [row["label"] for row in listed if _failed(row)]
    by_hand = [row["label"] for row in listed if not _failed(row) and row["status"] != "uncertain"]
    lines = []
    if failed:
        lines.append(words("bulk-failed-names", names=words.names(failed, MOST_NAMES)))
    if by_hand:
        lines.append(words("bulk-call-list", names=words.names(by_hand, MOST_NAMES), count=len(by_hand)))
    return lines


def _failed(row: Mapping[str, Any]) -> bool:
    return row["status"] in FAILED and row["reason"] != OPTED_OUT_AT_THE_GATE


async def unreached(tx: Tx, operation_id: int) -> Sequence[Row]:
    """The items that did not arrive, or of which nobody knows, in order."""
    item = operation_item.c
    query = select(operation_item).where(item.operation_id == operation_id, item.status.in_(_NOT_REACHED))
    return await tx.rows(query.order_by(item.n))


async def failures(tx: Tx, words: Words, operation_id: int) -> str:
    """Everybody who did not get it, with the reason, one line each."""
    listed = await unreached(tx, operation_id)
    lines = [
        words("bulk-unreached-line", name=row["label"], why=words("bulk-state", state=_why(row)))
        for row in listed[:MOST_LISTED]
    ]
    more = len(listed) - len(lines)
    if more:
        lines.append(words("bulk-unreached-more", count=more))
    return "\n".join([words("bulk-unreached", count=len(listed)), *lines])


def _why(row: Row) -> str:
    if not _failed(row):
        return "opted_out" if row["status"] == "refused" else str(row["status"])
    reason = str(row["reason"] or "").replace(" ", "_")
    if reason == "blocked_or_gone":
        return "blocked"
    return reason if reason in _REASONS else "failed"


async def _waits_until(tx: Tx, operation_id: int, now: datetime) -> tuple[int, datetime] | None:
    """(how many, until when) for messages that wait for somebody's morning."""
    row = await tx.row(
        select(func.count().label("number"), func.min(outbox.c.not_before).label("until")).where(
            outbox.c.operation_id == operation_id, outbox.c.status == "pending", outbox.c.not_before > now
        )
    )
    return None if row is None or row["until"] is None else (row["number"], row["until"])


def _options(words: Words, row: Row, found: Counts) -> tuple[Option, ...]:
    def option(name: str, tool: str, style: Any = "plain", **more: Any) -> Option:
        arguments = {"operation": row["id"], **more}
        return Option(words(f"bulk-choice-{name}"), tool, arguments, style, single_use=False, hours=BUTTONS_H)

    if row["status"] == "running":
        return (option("pause", "bulk_pause"), option("stop", "bulk_cancel", "danger"))
    if row["status"] == "paused":
        return (option("resume", "bulk_resume", "primary"), option("stop", "bulk_cancel", "danger"))
    if found.failed:
        return (option("retry", "bulk_retry", "primary"), option("failed", "bulk_status", show="failed"))
    return ()
