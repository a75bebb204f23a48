"""A running operation in staff's hands: how it stands, pause, go on, stop, try the failed ones again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from core.casting.bulk import operations
from core.casting.bulk.model import UNFINISHED
from core.casting.bulk.progress import counts, failures, shown
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.store.database import Row
from core.understanding.meaning import Meaning


class Operation(Arguments):
    """``operation``: its id; empty for the one being talked about, else the newest."""

    operation: int | None = None


class Standing(Operation):
    """``show``: ``failed`` lists who did not get it."""

    show: Literal["", "failed"] = ""


async def bulk_status(ctx: ToolContext, args: Standing) -> Result:
    """How it stands, counted from the rows now."""
    row = await meant(ctx, args.operation)
    focus = {"operation_id": row["id"]}
    if args.show == "failed":
        return Result(Draft(await failures(ctx.tx, ctx.words, row["id"])), focus=focus)
    draft = await shown(ctx.tx, ctx.words, row, ctx.now)
    found = await counts(ctx.tx, row["id"])
    data = {"operation": row["id"], "status": row["status"], "total": found.total}
    data |= {"delivered": found.delivered, "sent": found.sent, "failed": found.failed}
    return Result(draft, focus=focus, data=data)


async def bulk_pause(ctx: ToolContext, args: Operation) -> Result:
    """What was sent stays sent; what waits is held until somebody says go on."""
    row = await meant(ctx, args.operation, ("running", "paused"))
    if await operations.set_status(ctx.tx, row["id"], ("running",), "paused"):
        await operations.take_back(ctx.tx, row["id"], status="new", reason="bulk paused")
    return await _now(ctx, row["id"])


async def bulk_resume(ctx: ToolContext, args: Operation) -> Result:
    """Goes on where it was paused."""
    row = await meant(ctx, args.operation, ("paused", "running"))
    if await operations.set_status(ctx.tx, row["id"], ("paused",), "running"):
        ctx.tx.wake("bulk", str(row["id"]))
    return await _now(ctx, row["id"])


async def bulk_cancel(ctx: ToolContext, args: Operation) -> Result:
    """Nobody else gets it. What was sent cannot be taken back, and the answer says how many that is."""
    row = await meant(ctx, args.operation, UNFINISHED)
    if await operations.set_status(ctx.tx, row["id"], ("running", "paused"), "cancelling"):
        await operations.take_back(ctx.tx, row["id"], status="cancelled", reason="bulk stopped")
    return await _now(ctx, row["id"])


async def bulk_retry(ctx: ToolContext, args: Operation) -> Result:
    """Those that failed, once more; nobody who got it."""
    row = await meant(ctx, args.operation)
    again = await operations.renew_failed(ctx.tx, row["id"])
    if not again:
        raise Rejected("bulk-nothing-failed")
    ended = ("settling", "done", "cancelling", "cancelled")
    await operations.set_status(ctx.tx, row["id"], ended, "running", finished_at=None)
    ctx.tx.wake("bulk", str(row["id"]))
    draft = Draft(ctx.words("bulk-retrying", count=again))
    return Result(draft, focus={"operation_id": row["id"]}, data={"again": again})


async def _now(ctx: ToolContext, operation_id: int) -> Result:
    row = await operations.get(ctx.tx, operation_id)
    if row is None:
        raise Rejected("bulk-none")
    draft = await shown(ctx.tx, ctx.words, row, ctx.now)
    focus = {"operation_id": operation_id}
    return Result(Draft(draft.text, options=draft.options), focus=focus, data={"status": row["status"]})


async def meant(ctx: ToolContext, operation_id: int | None, statuses: Sequence[str] = ()) -> Row:
    """The operation meant. Raises Rejected when there is none in these states."""
    for named in (operation_id, ctx.focus.get("operation_id")):
        row = None if named is None else await operations.get(ctx.tx, int(named))
        if row is not None and row["org_id"] == ctx.org_id and (not statuses or row["status"] in statuses):
            return row
        if operation_id is not None:
            raise Rejected("bulk-none" if row is None else "bulk-over")
    row = await operations.newest(ctx.tx, ctx.org_id, statuses=statuses)
    if row is None:
        raise Rejected("bulk-none-running" if statuses else "bulk-none")
    return row


def fill_operation(meaning: Meaning, focus: Mapping[str, Any]) -> Mapping[str, Any]:
    """Nothing has to be said."""
    return {}


def fill_standing(meaning: Meaning, focus: Mapping[str, Any]) -> Mapping[str, Any]:
    """Who failed, when that is asked."""
    scope = str(meaning.entities.get("scope") or "")
    return {"show": "failed"} if scope in ("failed", "undelivered") else {}
