"""What the call list is made of: notices of messages that reached nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update

from core.casting.talent import queries as directory
from core.people import Person
from core.store import outbox, persons
from core.store.database import Row, Tx
from core.store.fallback import CALL_LIST
from core.store.persons import identity
from core.store.schema import notice

TOGETHER = "told with others"


@dataclass(frozen=True, slots=True)
class Call:
    """``why``: one word; ``text``: the beginning of what they should have read; ``number``: E.164 or
    empty."""

    person: Person
    why: str
    text: str
    number: str


async def pending(tx: Tx, row: Row) -> list[Row]:
    """The notices of one organisation that are due with ``row``, it first; none when it was told already."""
    query = select(notice).where(
        notice.c.org_id == row["org_id"], notice.c.kind == CALL_LIST, notice.c.status == "pending"
    )
    rows = await tx.rows(query.order_by(notice.c.due_at, notice.c.id))
    mine = [one for one in rows if one["id"] == row["id"]]
    return [*mine, *(one for one in rows if one["id"] != row["id"])] if mine else []


async def lately(tx: Tx, org: str, since: datetime) -> list[Row]:
    """The notices of an organisation from ``since`` on, oldest first."""
    query = select(notice).where(notice.c.org_id == org, notice.c.kind == CALL_LIST, notice.c.due_at > since)
    return await tx.rows(query.order_by(notice.c.due_at, notice.c.id))


async def told_together(tx: Tx, rows: Sequence[Row]) -> None:
    """These were said in another's message."""
    ids = [row["id"] for row in rows]
    together = update(notice).where(notice.c.id.in_(ids))
    await tx.execute(together.values(status="cancelled", reason=TOGETHER))


async def calls(tx: Tx, rows: Sequence[Row], now: datetime) -> list[Call]:
    """Whom to call: not who has written since, nor for what is too late to be useful."""
    found = []
    numbers = await directory.phones(tx, [row["person_id"] for row in rows])
    for row in rows:
        who = await persons.get(tx, row["person_id"])
        message = await outbox.by_key(tx, row["arguments"]["message"])
        late = row["expires_at"] is not None and row["expires_at"] <= now
        if who is None or message is None or late or await _wrote_since(tx, who.id, message["created_at"]):
            continue
        number = numbers.get(who.id, "")
        found.append(Call(who, row["arguments"]["why"], message["preview"], number))
    return found


async def _wrote_since(tx: Tx, person_id: int, since: datetime) -> bool:
    query = select(identity.c.id).where(identity.c.person_id == person_id, identity.c.last_seen_at > since)
    return await tx.scalar(query.limit(1)) is not None
