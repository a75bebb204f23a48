"""A turn of the hub becomes evidence inside its own transaction: one statement, gate and place included."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Executable, bindparam, text

from core.memory import working
from core.memory.evidence import LONGEST_TEXT, conversation_id, mark, terms_of
from core.memory.importance import importance
from core.memory.privacy import Level, default_level, holds, keeps, level_of, person_key
from core.people import Person
from core.store.database import Tx
from core.store.schema import Utc

PAUSE = timedelta(minutes=30)
"""After so long without a word the next one begins a new session."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A message of somebody whom the desk knows. ``key``: the conversation's; ``room``: the project's room
    that a shared chat belongs to; ``ref``: the ledger's id of it."""

    person: Person
    key: str
    ref: str
    text: str
    at: datetime
    group: bool = False
    room: str = ""

    @property
    def owner(self) -> str:
        """Whose conversation it is: a shared chat is nobody's own."""
        return f"chat/{self.key}"[:160] if self.group else person_key(self.person.id)

    @property
    def scope(self) -> tuple[str, int | None]:
        """Who may read it, and the project."""
        if not self.group:
            return "private", None
        if self.room.startswith("project/"):
            return "project", int(self.room.removeprefix("project/"))
        return "group", None


async def hear(tx: Tx, heard: Heard, *, asked: bool = False) -> bool:
    """Keep a message if its writer's level lets it be kept; whether it was. Again is the same.

    ``asked``: they asked for it to be remembered.
    """
    kept, _level = await take(tx, heard, asked=asked)
    return kept


async def take(tx: Tx, heard: Heard, *, asked: bool = False) -> tuple[bool, Level]:
    """As ``hear``; also the level it went by (off for what nobody's memory may hold)."""
    if not heard.text.strip() or not heard.person.known:
        return False, "off"
    values = _values(heard)
    if await tx.change(_keeping(tx.dialect), values):
        return True, "full"
    # The first turn of a conversation, one that is kept already, or one that only its weight lets in.
    level = await level_of(tx, heard.person)
    if not keeps(level, 1.0 if asked else importance(heard.text)):
        return False, level
    scope, project = heard.scope
    await conversation_id(tx, heard.person.org_id, heard.owner, heard.key, scope=scope, project_id=project)
    return await tx.change(_keeping(tx.dialect), {**values, "least": level}) == 1, level


def in_mind(
    focus: Mapping[str, Any], heard: Heard, level: Level, message: int, now: datetime
) -> dict[str, Any]:
    """What a conversation is about, with this message among it where it weighs anything; at every level
    but off."""
    items = working.live(working.read(focus), now)
    weight = importance(heard.text) if holds(level) and heard.text.strip() else 0.0
    if weight:
        item = working.Item(message, heard.person.id, weight, now, now)
        items = working.put(items, item, now)
    return working.write(focus, items)


def _values(heard: Heard) -> dict[str, Any]:
    said = heard.text.replace("\x00", "")[:LONGEST_TEXT]
    return {
        "org": heard.person.org_id,
        "owner": heard.owner,
        "key": heard.key,
        "writer": person_key(heard.person.id),
        "level": default_level(heard.person),
        "least": "full",
        "ref": heard.ref,
        "speaker": heard.person.name,
        "person": heard.person.id,
        "text": said,
        "at": heard.at,
        "since": heard.at - PAUSE,
        "terms": " ".join(terms_of(heard.person.name, said, None)),
    }


_SQL = """
INSERT INTO memory_turn (id, org_id, conversation_id, ref, speaker, person_id, text, at, terms)
SELECT CASE
    WHEN t.id IS NULL THEN c.id * 4294967296
    WHEN t.at < :since OR t.id % 65536 = 65535 THEN (t.id / 65536 + 1) * 65536
    ELSE t.id + 1 END,
  c.org_id, c.id, :ref, :speaker, CAST(:person AS BIGINT), :text, {at}, '{mark}' || c.id || ' ' || :terms
FROM memory_conversation c
LEFT JOIN memory_turn t ON t.id = (
  SELECT max(id) FROM memory_turn WHERE id >= c.id * 4294967296 AND id < (c.id + 1) * 4294967296)
WHERE c.org_id = :org AND c.owner = :owner AND c.key = :key
  AND coalesce((SELECT level FROM memory_level WHERE org_id = :org AND owner = :writer), :level)
    IN ('full', :least)
ON CONFLICT (conversation_id, ref) DO NOTHING
"""
"""The numbers are those of ``places``: 16 bits of position, 16 of session."""


@cache
def _keeping(dialect: str) -> Executable:
    at = ":at" if dialect == "sqlite" else "CAST(:at AS timestamptz)"
    times = (bindparam("at", type_=Utc), bindparam("since", type_=Utc))
    return text(_SQL.format(at=at, mark=mark(0)[:-1])).bindparams(*times)
