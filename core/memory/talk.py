"""What a conversation holds in mind now, as its readers may see it: the messages, with who wrote them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select

from core.memory import working
from core.memory.privacy import holds, level_of
from core.people import Person
from core.store.database import Tx
from core.store.persons import person as person_table
from core.store.schema import inbound


@dataclass(frozen=True, slots=True)
class Minded:
    """One message in mind. ``text``: its first words, as the ledger has them."""

    message: int
    who: str
    text: str
    at: datetime


_SAID = (
    select(inbound.c.id, inbound.c.preview, person_table.c.name)
    .join(person_table, person_table.c.id == inbound.c.person_id)
    .where(inbound.c.id.in_(bindparam("messages", expanding=True)))
    .where(inbound.c.conversation_key == bindparam("its_key"), inbound.c.preview != "")
)


async def in_mind(
    tx: Tx, person: Person, key: str, focus: Mapping[str, Any], now: datetime, most: int, *, group: bool
) -> list[Minded]:
    """The weightiest of a conversation's working memory, in the order they were said: in a private chat what
    the person said themselves, in a shared one what everybody there read; to people outside the team only
    their own words. Nothing at the level off; what was deleted has no words."""
    if not holds(await level_of(tx, person)):
        return []
    everybodys = group and person.staff
    items = [one for one in working.live(working.read(focus), now) if everybodys or one.by == person.id]
    best = sorted(items, key=lambda item: -item.worth(now))[:most]
    rows: Sequence[Mapping[str, Any]] = []
    if best:
        rows = await tx.rows(_SAID, {"messages": [one.message for one in best], "its_key": key})
    said = {row["id"]: row for row in rows}
    return [
        Minded(one.message, said[one.message]["name"], said[one.message]["preview"], one.at)
        for one in sorted(best, key=lambda item: item.at)
        if one.message in said
    ]
