"""Operations and their items: the rows, worked off in chunks, each with its count in one transaction.

A message queued for an item carries a key made of operation, item and try, so that a chunk that is
repeated after a crash queues nothing twice.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, update

from core.casting.auditions.queries import slot
from core.casting.bulk import letters
from core.casting.bulk.model import FAILED, LATE_NEWS, OPTED_OUT_AT_THE_GATE, UNFINISHED, Recipient, milestone
from core.casting.bulk.progress import counts, shown
from core.conversation.desk import Desk
from core.conversation.drafts import Draft
from core.messages import Address, Template
from core.store.database import Row, Tx
from core.store.outbox import OWN
from core.store.schema import operation, operation_item, outbox
from core.texts import Words

KIND = "bulk_message"
STATES = {"ready": "new", "opted_out": "opted_out", "no_channel": "no_channel", "no_guardian": "no_channel"}
"""What an item starts as: who cannot be reached has an outcome at once."""


async def create(
    tx: Tx,
    *,
    org_id: str,
    key: str,
    title: str,
    params: Mapping[str, Any],
    requested_by: int,
    address: str,
    language: str,
    now: datetime,
    recipients: Sequence[Recipient],
) -> int:
    """A running operation with one item per reader; returns its id. The caller saw no such key."""
    values = {
        "org_id": org_id,
        "key": key,
        "kind": KIND,
        "title": title,
        "params": dict(params),
        "requested_by": requested_by,
        "address": address,
        "language": language,
        "total": len(recipients),
        "status": "running",
        "created_at": now,
        "shown": {},
    }
    result = await tx.execute(operation.insert().values(**values).returning(operation.c.id))
    operation_id = int(result.scalar_one())
    items = [
        {
            "operation_id": operation_id,
            "n": n,
            "person_id": one.person_id,
            "label": one.label,
            "arguments": {"about": list(one.about)},
            "status": STATES[one.state],
            "tries": 0,
        }
        for n, one in enumerate(recipients, 1)
    ]
    await tx.execute(operation_item.insert(), items)
    return operation_id


async def get(tx: Tx, op_id: int) -> Row | None:
    """One operation."""
    return await tx.row(select(operation).where(operation.c.id == op_id, operation.c.kind == KIND))


async def by_key(tx: Tx, key: str) -> Row | None:
    """The operation that was started for one preview."""
    return await tx.row(select(operation).where(operation.c.key == key))


_NEWEST = (
    select(operation)
    .where(operation.c.org_id == bindparam("org"), operation.c.kind == KIND)
    .order_by(operation.c.id.desc())
    .limit(1)
)
_NEWEST_OF = _NEWEST.where(operation.c.status.in_(bindparam("statuses", expanding=True)))


async def newest(tx: Tx, org: str, *, statuses: Sequence[str] = ()) -> Row | None:
    """The operation started last, of these statuses or of any."""
    if not statuses:
        return await tx.row(_NEWEST, {"org": org})
    return await tx.row(_NEWEST_OF, {"org": org, "statuses": list(statuses)})


async def unfinished(tx: Tx) -> list[Row]:
    """Operations whose end has not been shown yet, or may still get late receipts."""
    query = select(operation).where(operation.c.kind == KIND, operation.c.status.in_(UNFINISHED))
    return await tx.rows(query.order_by(operation.c.id))


async def set_status(tx: Tx, op_id: int, before: Sequence[str], status: str, **values: Any) -> bool:
    """Move an operation on; False when it is not in one of the states before."""
    result = await tx.execute(
        update(operation)
        .where(operation.c.id == op_id, operation.c.status.in_(before))
        .values(status=status, **values)
    )
    return result.rowcount == 1


async def work_off(tx: Tx, desk: Desk, row: Row, now: datetime, *, limit: int) -> int:
    """Queue the next items' messages; how many were dealt with, 0 when none is left."""
    item = operation_item.c
    query = select(operation_item).where(item.operation_id == row["id"], item.status == "new")
    items = await tx.rows(query.order_by(item.n).limit(limit))
    letter = letters.decode(row["params"]["letter"])
    await desk.meet([one["person_id"] for one in items if one["person_id"] is not None])
    expected = await _expected(tx, [one["person_id"] for one in items if one["person_id"]], now)
    for one in items:
        status, key = await _queue(
            desk, row["id"], one, letter, OWN if one["person_id"] in expected else "bulk"
        )
        mine = {"operation_id": row["id"], "n": one["n"]}
        await tx.update(operation_item, mine, {"status": status, "outbox_key": key, "reason": None})
    return len(items)


async def _expected(tx: Tx, people: Sequence[int], now: datetime) -> set[int]:
    """Who of these is to come to an audition: what they are written concerns it."""
    query = select(slot.c.recipient_id).where(
        slot.c.recipient_id.in_(people),
        slot.c.status == "on",
        slot.c.rsvp != "declined",
        slot.c.ends_at >= now,
    )
    return {row["recipient_id"] for row in await tx.rows(query.distinct())} if people else set()


async def _queue(
    desk: Desk, op_id: int, one: Row, letter: letters.Letter, kind: str
) -> tuple[str, str | None]:
    about = tuple(one["arguments"].get("about", ()))

    def make(words: Words) -> Draft:
        return Draft(letter.text(words, about))

    def template(words: Words) -> Template:
        return letter.template(words, about)

    if one["person_id"] is None:
        return "no_channel", None
    key = f"{kind}/{op_id}/{one['n']}/{one['tries']}"
    told = await desk.tell(
        one["person_id"], make, key=key, purpose="bulk", template=template, operation_id=op_id
    )
    return ("queued", key) if told.status in ("queued", "repeated") else (told.status, None)


async def take_back(tx: Tx, op_id: int, *, status: str, reason: str) -> int:
    """Withdraw what has not left yet and give its items ``status``; how many messages.

    ``new``: they are queued again, under another key, when the operation goes on. Messages that are
    being handed to the provider at this moment stay, and their items follow them.
    """
    result = await tx.execute(
        update(outbox)
        .where(outbox.c.operation_id == op_id, outbox.c.purpose == "bulk", outbox.c.status == "pending")
        .values(status="cancelled", reason=reason)
        .returning(outbox.c.key)
    )
    keys = [row["key"] for row in result.mappings()]
    item = operation_item.c
    mine = update(operation_item).where(item.operation_id == op_id)
    for key in keys:
        back = mine.where(item.outbox_key == key, item.status.in_(("queued", "uncertain")))
        await tx.execute(back.values(status=status, tries=item.tries + 1, outbox_key=None))
    if status == "cancelled":
        await tx.execute(mine.where(item.status == "new").values(status=status))
    return len(keys)


async def renew_failed(tx: Tx, op_id: int) -> int:
    """Make failed items new again, one try later; how many. Who opted out stays out."""
    item = operation_item.c
    result = await tx.execute(
        update(operation_item)
        .where(item.operation_id == op_id, item.status.in_(sorted(FAILED)))
        .where((item.reason != OPTED_OUT_AT_THE_GATE) | item.reason.is_(None))
        .values(status="new", tries=item.tries + 1, outbox_key=None, reason=None)
    )
    return result.rowcount


async def announce(tx: Tx, desk: Desk, op_id: int, now: datetime) -> None:
    """Post the message that later shows how far it is."""
    row = await get(tx, op_id)
    if row is None:
        return
    draft = await shown(tx, _words(row), row, now)
    await _post(desk, row, draft, f"bulk/{op_id}/progress", edits=None)
    await _remember(tx, row, draft, 0)


async def show_progress(tx: Tx, desk: Desk, row: Row, now: datetime) -> bool:
    """Show what changed since it was last shown; False when nothing did.

    The end is shown when everybody has an outcome. Receipts that come within ten minutes after it
    still change the message where it can be edited.
    """
    row = await _moved_on(tx, row, now)
    draft = await shown(tx, _words(row), row, now)
    before = row["shown"]
    if draft.text == before.get("text"):
        return False
    editable = desk.can_edit(Address.parse(row["address"]))
    if not editable and not _worth_a_message(row, draft, before):
        return False
    number = int(before.get("n", 0)) + 1
    first = f"bulk/{row['id']}/progress"
    await _post(desk, row, draft, f"{first}/{number}", edits=first if editable else None)
    await _remember(tx, row, draft, number)
    return True


async def _moved_on(tx: Tx, row: Row, now: datetime) -> Row:
    """The operation's row after what its items make of it."""
    found = await counts(tx, row["id"])
    status = row["status"]
    if status == "running" and found.settled:
        status = "settling"
    elif status == "cancelling" and found.settled:
        status = "cancelled"
    elif status == "settling":
        late = row["finished_at"] is not None and now - row["finished_at"] >= LATE_NEWS
        status = "done" if late or not (found.sent or found.uncertain) else status
    if status == row["status"]:
        return row
    finished_at = row["finished_at"] or now
    if not await set_status(tx, row["id"], (row["status"],), status, finished_at=finished_at):
        return await get(tx, row["id"]) or row
    return {**row, "status": status, "finished_at": finished_at}


def _worth_a_message(row: Row, draft: Draft, before: Mapping[str, Any]) -> bool:
    """The end, and each quarter before it; late receipts are no news worth a message of their own,
    and a pause was answered where it was asked for."""
    if row["status"] in ("settling", "cancelled"):
        return before.get("state") not in ("settling", "cancelled")
    return bool(row["status"] == "running") and milestone(draft.progress or 0.0) > int(
        before.get("milestone", 0)
    )


async def _post(desk: Desk, row: Row, draft: Draft, key: str, *, edits: str | None) -> None:
    reader = row["params"].get("reader")
    await desk.post(Address.parse(row["address"]), draft, key=key, person_id=reader, edits=edits)


async def _remember(tx: Tx, row: Row, draft: Draft, number: int) -> None:
    quarter = milestone(draft.progress or 0.0)
    said = {"n": number, "text": draft.text, "state": row["status"], "milestone": quarter}
    await tx.execute(update(operation).where(operation.c.id == row["id"]).values(shown=said))


def _words(row: Row) -> Words:
    return Words(row["language"], row["params"].get("timezone", "Asia/Kolkata"))
