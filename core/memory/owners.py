"""Whose memory it is: people of the hub, and owners that an operator names."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select

from core.memory.batch import owner_key
from core.memory.privacy import person_key
from core.memory.tables import memory_conversation
from core.people import Person
from core.store import persons
from core.store.database import Tx
from core.store.persons import person


async def owners_named(tx: Tx, org: str, name: str) -> Sequence[str]:
    """The owners that a name or a person's number may mean and that have a memory."""
    same = func.lower(person.c.name) == name.lower()
    query = select(person.c.id).where(person.c.org_id == org)
    query = query.where(person.c.id == int(name) if name.isascii() and name.isdecimal() else same)
    wanted = [owner_key(name), *(person_key(row["id"]) for row in await tx.rows(query))]
    known = select(memory_conversation.c.owner).distinct()
    known = known.where(memory_conversation.c.org_id == org, memory_conversation.c.owner.in_(wanted))
    return [row["owner"] for row in await tx.rows(known.order_by(memory_conversation.c.owner))]


async def people_named(tx: Tx, org: str, name: str) -> list[Person]:
    """The people whom a name or a person's number may mean, whether they have a memory or not."""
    same = func.lower(person.c.name) == name.lower()
    query = select(person.c.id).where(person.c.org_id == org)
    query = query.where(person.c.id == int(name) if name.isascii() and name.isdecimal() else same)
    rows = await tx.rows(query.order_by(person.c.id))
    return list((await persons.many(tx, [row["id"] for row in rows])).values())
