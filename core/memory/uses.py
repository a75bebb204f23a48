"""Which episodes somebody came back to, and how steady that made them. Numbers only, each their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select

from core.memory.clearing import overwrite, overwrite_no_more
from core.memory.privacy import level_of, person_key, reads
from core.memory.strength import once_a_day, reinforced, retained
from core.memory.tables import memory_use
from core.people import Person
from core.store.database import Tx


@dataclass(frozen=True, slots=True)
class Use:
    """How an episode stands with somebody since they last used it."""

    stability: float
    used_at: datetime
    uses: int = 1


async def uses_of(tx: Tx, person: Person) -> Mapping[str, Use]:
    """By episode."""
    mine = (memory_use.c.org_id == person.org_id, memory_use.c.owner == person_key(person.id))
    rows = await tx.rows(select(memory_use).where(*mine))
    return {row["episode"]: Use(row["stability"], row["used_at"], row["uses"]) for row in rows}


async def used(
    tx: Tx, person: Person, episode: str, at: datetime, stability: float, valence: float, now: datetime
) -> bool:
    """Somebody used what they were told of an episode that happened ``at``; whether that counts: once a day,
    and not for those whose level keeps nothing."""
    if not reads(await level_of(tx, person)):
        return False
    where = {"org_id": person.org_id, "owner": person_key(person.id), "episode": episode}
    before = (await uses_of(tx, person)).get(episode)
    since, steady = (before.used_at, before.stability) if before else (at, stability)
    if not once_a_day(before.used_at if before else None, now):
        return False
    gained = reinforced(steady, retained(now - since, steady), valence)
    values = {"stability": gained, "used_at": now, "uses": before.uses + 1 if before else 1}
    if before is None:
        return await tx.insert_once(memory_use, {**where, **values})
    await tx.update(memory_use, where, values)
    return True


async def forget_uses(tx: Tx, org: str, owner: str) -> None:
    """Everything somebody came back to."""
    await overwrite(tx)
    await tx.execute(delete(memory_use).where(memory_use.c.org_id == org, memory_use.c.owner == owner))
    await overwrite_no_more(tx)
