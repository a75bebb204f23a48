"""How much of somebody's is remembered, and who may read it: the one gate, at writing and at reading."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, get_args

from sqlalchemy import and_, bindparam, or_, select

from core.memory.tables import memory_conversation, memory_level
from core.people import Person
from core.store import rooms
from core.store.database import Tx

Level = Literal["full", "selective", "minimal", "off"]
"""full: every turn. selective: what is important or asked for. minimal: nothing beyond the conversation's
own state. off: nothing is written, and nothing that was is read."""
LEVELS: tuple[Level, ...] = get_args(Level)
IMPORTANT = 0.6
"""From here on a turn is kept at the selective level."""


def person_key(person_id: int) -> str:
    """The owner that a person of the hub is."""
    return f"person/{person_id}"


def default_level(person: Person) -> Level:
    """The team's memory is on until they say otherwise; everybody else's is off until they do."""
    return "full" if person.staff else "minimal"


_LEVEL = select(memory_level.c.level).where(
    memory_level.c.org_id == bindparam("org"), memory_level.c.owner == bindparam("owner")
)


async def level_of(tx: Tx, person: Person) -> Level:
    """The level in force."""
    chosen: Level | None = await tx.scalar(_LEVEL, {"org": person.org_id, "owner": person_key(person.id)})
    return chosen or default_level(person)


async def choose_level(tx: Tx, person: Person, level: Level, now: datetime) -> None:
    """What a person chose for themselves, from now on."""
    values = {"org_id": person.org_id, "owner": person_key(person.id), "level": level, "changed_at": now}
    if not await tx.insert_once(memory_level, values):
        where = {"org_id": person.org_id, "owner": person_key(person.id)}
        await tx.update(memory_level, where, {"level": level, "changed_at": now})


def keeps(level: Level, importance: float) -> bool:
    """Whether a turn of this importance is kept."""
    return level == "full" or (level == "selective" and importance >= IMPORTANT)


def holds(level: Level) -> bool:
    """Whether the current talk is held in mind: at every level but off."""
    return level != "off"


def reads(level: Level) -> bool:
    """Whether what is remembered is used."""
    return level in ("full", "selective")


async def projects_of(tx: Tx, person: Person) -> list[int]:
    """The projects whose memory this person shares: their own teams'; nobody outside has any."""
    if not person.staff:
        return []
    joined = await rooms.rooms_of(tx, person.id)
    return [int(room.removeprefix("project/")) for room in joined if room.startswith("project/")]


async def readable(tx: Tx, person: Person, here: str = "") -> Sequence[int]:
    """The conversations that may answer this person. ``here``: the shared chat in which the answer will
    be seen; then only what all of its readers share."""
    if not reads(await level_of(tx, person)):
        return []
    conversation = memory_conversation.c
    shared = and_(conversation.scope == "project", conversation.project_id.in_(await projects_of(tx, person)))
    if here:
        mine = and_(conversation.key == here, conversation.scope.in_(("group", "project")))
        shared = and_(shared, conversation.project_id.in_(await _projects_at(tx, here)))
    else:
        mine = and_(conversation.owner == person_key(person.id), conversation.scope == "private")
    query = select(conversation.id).where(conversation.org_id == person.org_id, or_(mine, shared))
    return [row["id"] for row in await tx.rows(query.order_by(conversation.id))]


async def _projects_at(tx: Tx, here: str) -> list[int]:
    owners = await rooms.rooms_at(tx, [here])
    return [int(room.removeprefix("project/")) for room in owners if room.startswith("project/")]
