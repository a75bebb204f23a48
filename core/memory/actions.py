"""What people did with the desk, as names of steps: nothing they said, nobody's name, each their own."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, select

from core.memory.clearing import overwrite, overwrite_no_more
from core.memory.privacy import person_key
from core.memory.procedures import Step
from core.memory.tables import memory_action
from core.people import Person
from core.store.database import Tx

MOST = 400
"""The latest steps that are mined."""
KEPT = timedelta(days=365)
_DONE = (
    select(memory_action.c.what, memory_action.c.at)
    .where(memory_action.c.org_id == bindparam("org"), memory_action.c.owner == bindparam("owner"))
    .where(memory_action.c.kind == "done")
    .order_by(memory_action.c.id.desc())
    .limit(MOST)
)
_STOPPED = (
    select(memory_action.c.after, memory_action.c.what)
    .where(memory_action.c.org_id == bindparam("org"), memory_action.c.owner == bindparam("owner"))
    .where(memory_action.c.kind == "stopped")
)


async def note(
    tx: Tx,
    person: Person,
    message: int,
    whats: Sequence[str],
    now: datetime,
    *,
    kind: str = "done",
    after: str = "",
) -> None:
    """Keep steps of one message; again is the same. ``kind``: done, offered (what was suggested) or stopped
    (what is to be suggested no more ``after`` a step)."""
    whose = {"org_id": person.org_id, "owner": person_key(person.id), "message": message, "kind": kind}
    for n, what in enumerate(whats):
        await tx.insert_once(memory_action, {**whose, "n": n, "what": what, "after": after, "at": now})


async def done_lately(tx: Tx, person: Person) -> list[Step]:
    """The person's latest steps, the oldest first."""
    rows = await tx.rows(_DONE, {"org": person.org_id, "owner": person_key(person.id)})
    return [Step(row["what"], row["at"]) for row in reversed(rows)]


async def stopped(tx: Tx, person: Person) -> set[tuple[str, str]]:
    """(step, next step) that are not to be suggested."""
    rows = await tx.rows(_STOPPED, {"org": person.org_id, "owner": person_key(person.id)})
    return {(row["after"], row["what"]) for row in rows}


async def offered(tx: Tx, person: Person) -> list[Step]:
    """What was suggested to the person, the oldest first."""
    action = memory_action.c
    mine = (action.org_id == person.org_id, action.owner == person_key(person.id), action.kind == "offered")
    rows = await tx.rows(select(action.what, action.at).where(*mine).order_by(action.id.desc()).limit(MOST))
    return [Step(row["what"], row["at"]) for row in reversed(rows)]


async def forget_actions(
    tx: Tx, org: str, owner: str, start: datetime | None = None, end: datetime | None = None
) -> None:
    """Everything somebody did from ``start`` until ``end``; None: no bound."""
    action = memory_action.c
    gone = delete(memory_action).where(action.org_id == org, action.owner == owner)
    if start is not None:
        gone = gone.where(action.at >= start)
    if end is not None:
        gone = gone.where(action.at <= end)
    await overwrite(tx)
    await tx.execute(gone)
    await overwrite_no_more(tx)


async def forget_actions_of(tx: Tx, messages: Collection[int]) -> None:
    """What these messages of the ledger led to."""
    await tx.execute(delete(memory_action).where(memory_action.c.message.in_(messages)))


async def drop_old(tx: Tx, now: datetime) -> None:
    """What is too old to say anything."""
    await tx.execute(delete(memory_action).where(memory_action.c.at < now - KEPT))
