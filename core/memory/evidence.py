"""Turns kept word for word, each once, in the order of their conversation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Executable, bindparam, delete, func, select

from core.errors import HubError
from core.memory import renames
from core.memory.places import MOST, first, last
from core.memory.tables import memory_conversation, memory_turn, memory_vector
from core.memory.tombstones import buried, is_buried
from core.memory.words import keys, phrase_keys
from core.store.database import Tx
from core.store.inserts import insert_into

LONGEST_TEXT = 20_000
"""Characters of a turn that are kept; longer than any channel's message."""


class Full(HubError):
    """A session or conversation is as long as a place can say."""


@dataclass(frozen=True, slots=True)
class Said:
    """One turn to keep. ``ref`` is its sender's id of it: the same ref again replaces the words.
    ``at`` None: nobody knows when."""

    session: int
    ref: str
    speaker: str
    text: str
    caption: str | None = None
    at: datetime | None = None
    person_id: int | None = None


def mark(conversation: int) -> str:
    """The word by which the full text knows a conversation. No key of a word looks like it."""
    return f"zzc{conversation}"


def terms_of(speaker: str, text: str, caption: str | None) -> list[str]:
    """The keys of a turn, its speaker's name and what its picture shows among them, what its words say
    only together, and a mark where it says that somebody is called otherwise."""
    marks = [renames.MARK] if renames.renamed(text) else []
    return [*keys(speaker), *keys(text), *keys(caption or ""), *phrase_keys(text), *marks]


async def conversation_id(
    tx: Tx, org: str, owner: str, key: str, *, scope: str = "private", project_id: int | None = None
) -> int:
    """The conversation's row, made at its first turn."""
    values = {"org_id": org, "owner": owner, "key": key, "scope": scope, "project_id": project_id}
    made = await tx.insert_new(memory_conversation, values)
    if made is None:
        made = await tx.scalar(_KNOWN, {"org": org, "owner": owner, "its_key": key})
    return int(made or 0)


_KNOWN = select(memory_conversation.c.id).where(
    memory_conversation.c.org_id == bindparam("org"),
    memory_conversation.c.owner == bindparam("owner"),
    memory_conversation.c.key == bindparam("its_key"),
)


async def keep(tx: Tx, org: str, conversation: int, turns: Iterable[Said]) -> int:
    """Keep turns at the ends of their sessions; how many. What was deleted before stays deleted.

    Raises Full, and keeps none, when one has no place."""
    ends: dict[int, int] = {}
    rows = []
    whose = select(memory_conversation.c.owner).where(memory_conversation.c.id == conversation)
    stones = await buried(tx, org, str(await tx.scalar(whose)))
    for said in turns:
        if stones and is_buried(stones, said.text, said.at):
            continue
        if said.session not in ends:
            ends[said.session] = await _end(tx, conversation, said.session)
        place = ends[said.session]
        if not 0 <= said.session < MOST or place > last(conversation, said.session):
            raise Full(f"session {said.session}")
        ends[said.session] = place + 1
        rows.append(_row(org, conversation, place, said))
    if rows:
        await tx.execute(_upsert(tx.dialect), rows)
        await _unlearn(tx, conversation, [row["ref"] for row in rows])
    return len(rows)


def _row(org: str, conversation: int, place: int, said: Said) -> dict[str, Any]:
    text = said.text.replace("\x00", "")[:LONGEST_TEXT]
    terms = [mark(conversation), *terms_of(said.speaker, text, said.caption)]
    return {
        "id": place,
        "org_id": org,
        "conversation_id": conversation,
        "ref": said.ref,
        "speaker": said.speaker,
        "person_id": said.person_id,
        "text": text,
        "caption": said.caption,
        "at": said.at,
        "terms": " ".join(terms),
    }


async def _unlearn(tx: Tx, conversation: int, refs: Sequence[str]) -> None:
    """Vectors of what these turns said before."""
    turn = memory_turn.c
    those = select(turn.id).where(turn.conversation_id == conversation, turn.ref.in_(refs))
    await tx.execute(delete(memory_vector).where(memory_vector.c.turn_id.in_(those)))


async def _end(tx: Tx, conversation: int, session: int) -> int:
    """The first free place of a session."""
    start, end = first(conversation, session), last(conversation, session)
    query = select(func.max(memory_turn.c.id)).where(memory_turn.c.id.between(start, end))
    highest = await tx.scalar(query)
    return start if highest is None else int(highest) + 1


@cache
def _upsert(dialect: str) -> Executable:
    insert = insert_into(memory_turn, dialect)
    said = ("speaker", "text", "caption", "at", "terms")
    upsert: Executable = insert.on_conflict_do_update(
        index_elements=["conversation_id", "ref"],
        set_={name: insert.excluded[name] for name in said},
        where=(memory_turn.c.terms != insert.excluded.terms) | (memory_turn.c.text != insert.excluded.text),
    )
    return upsert


async def conversations_of(tx: Tx, org: str, owner: str, key: str | None = None) -> Sequence[int]:
    """The owner's conversations, or the one of that key."""
    if key is not None:
        known = await tx.scalar(_KNOWN, {"org": org, "owner": owner, "its_key": key})
        return [] if known is None else [known]
    conversation = memory_conversation.c
    query = select(conversation.id).where(conversation.org_id == org, conversation.owner == owner)
    return [row["id"] for row in await tx.rows(query.order_by(conversation.id))]


async def place_of(tx: Tx, conversation: int, ref: str) -> int | None:
    """The turn of that ref, if it is kept."""
    turn = memory_turn.c
    query = select(turn.id).where(turn.conversation_id == conversation, turn.ref == ref)
    found: int | None = await tx.scalar(query)
    return found
