"""Going through memory once more: what turns say is learned, and what says the same becomes one.

Each conversation is gone through from where it was left (``memory_progress``) in one transaction, so that a
crash leaves it as it was, and again changes nothing. Two who do it at once: the second finds it done.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Integer, bindparam, column, or_, select, text

from core.memory.extraction import Found, Utterance, proved
from core.memory.facts import Learned, learn, merge
from core.memory.importance import importance
from core.memory.keeping import PAUSE
from core.memory.places import first, last
from core.memory.privacy import level_of, person_key, projects_of, reads
from core.memory.tables import memory_conversation, memory_fact, memory_progress, memory_turn
from core.memory.working import SOFT
from core.people import Person
from core.store import persons
from core.store.database import Tx
from core.store.schema import Utc

AT_ONCE = 200
"""Turns of one transaction."""
WEIGHTY = 0.7
"""A turn that weighs so much is gone through at once."""


WAKE = "memory"
"""The drain that goes through one conversation, by its number."""


@dataclass(frozen=True, slots=True)
class Place:
    """A conversation with turns that were not gone through. ``upto``: the last one that was."""

    id: int
    org_id: str
    owner: str
    key: str
    scope: str
    project_id: int | None
    upto: int
    newest: datetime


_WAITING = text("""
SELECT c.id AS id, (SELECT max(t.id) FROM memory_turn t
  WHERE t.id >= c.id * 4294967296 AND t.id < (c.id + 1) * 4294967296) AS last, coalesce(p.upto, 0) AS upto
FROM memory_conversation c
LEFT JOIN memory_progress p ON p.org_id = c.org_id AND p.owner = c.owner AND p.conversation_id = c.id
WHERE c.owner LIKE 'person/%' OR c.owner LIKE 'chat/%'
""").columns(column("id", Integer), column("last", Integer), column("upto", Integer))
"""The numbers are those of ``places``. What an operator keeps under a name is theirs to learn from."""


async def waiting(tx: Tx) -> list[int]:
    """The conversations that have turns which were not gone through."""
    rows = await tx.rows(_WAITING)
    return [row["id"] for row in rows if row["last"] is not None and row["last"] > row["upto"]]


_where, _progress, _turn = memory_conversation.c, memory_progress.c, memory_turn.c
_INSIDE = _turn.id.between(bindparam("from"), bindparam("to"))
_PLACE = (
    select(memory_conversation, _progress.upto)
    .outerjoin(
        memory_progress,
        (_progress.org_id == _where.org_id)
        & (_progress.owner == _where.owner)
        & (_progress.conversation_id == _where.id),
    )
    .where(_where.id == bindparam("conversation"))
)
_LATEST = select(_turn.at).where(_INSIDE).order_by(_turn.id.desc()).limit(1)
_UNREAD = (
    select(_turn.id, _turn.ref, _turn.person_id, _turn.speaker, _turn.text, _turn.at)
    .where(_INSIDE)
    .order_by(_turn.id)
    .limit(AT_ONCE)
)


def _after(conversation: int, upto: int) -> Mapping[str, int]:
    """The numbers of a conversation's turns that come after one of them."""
    return {"from": max(upto + 1, first(conversation, 0)), "to": last(conversation, 65_535)}


async def place(tx: Tx, conversation: int) -> Place | None:
    """A conversation and where it was left; None when nothing is new in it."""
    row = await tx.row(_PLACE, {"conversation": conversation})
    if row is None:
        return None
    upto = row["upto"] or 0
    latest = await tx.scalar(_LATEST, _after(conversation, upto))
    if latest is None:
        return None
    names = ("id", "org_id", "owner", "key", "scope", "project_id")
    return Place(**{name: row[name] for name in names}, upto=upto, newest=latest)


async def unread(tx: Tx, here: Place) -> list[Utterance]:
    """Its next turns, the oldest first, at most ``AT_ONCE``."""
    rows = await tx.rows(_UNREAD, _after(here.id, here.upto))
    return [
        Utterance(
            row["id"],
            row["ref"],
            row["person_id"] or 0,
            row["speaker"],
            row["text"],
            row["at"] or here.newest,
        )
        for row in rows
    ]


def is_due(turns: Sequence[Utterance], now: datetime, *, night: bool = False) -> bool:
    """Whether to go through them now: the talk is over, one of them weighs much, more came than are held in
    mind, or it is night."""
    if not turns:
        return False
    over = now - turns[-1].at >= PAUSE
    return night or over or len(turns) > SOFT or any(importance(one.text) >= WEIGHTY for one in turns)


async def absorb(
    tx: Tx, here: Place, turns: Sequence[Utterance], found: Sequence[Found], now: datetime
) -> int:
    """Learn what was found in these turns, each as its speaker's own claim; how much. Nothing when somebody
    was faster.

    Only what the team says is learned, and only where the speaker's own level lets it: what anybody else
    says stays what they said. A "we" in a project's chat is the project's; elsewhere it is the team's where
    the speaker has one project, else their own.
    """
    if not await _claim(tx, here, turns[-1].id, now):
        return 0
    speakers = await persons.many(tx, sorted({turn.person_id for turn in turns if turn.person_id}))
    by_id = {turn.id: turn for turn in turns}
    learned = 0
    for one in proved(found, turns):
        turn = by_id[one.turn]
        who = speakers.get(turn.person_id)
        if who is None or not who.staff or not reads(await level_of(tx, who)):
            continue
        scope, project = await _scope(tx, here, who, shared=one.shared)
        told = Learned(one.kind, one.quote, one.value, scope=scope, project_id=project)
        await learn(tx, who, told, turn.id, turn.at, now)
        learned += 1
    return learned


async def _claim(tx: Tx, here: Place, upto: int, now: datetime) -> bool:
    """Note how far it was gone through; False when it stands elsewhere than it did."""
    where = {"org_id": here.org_id, "owner": here.owner, "conversation_id": here.id}
    if not here.upto and await tx.insert_once(memory_progress, {**where, "upto": upto, "at": now}):
        return True
    moved = await tx.update(memory_progress, {**where, "upto": here.upto}, {"upto": upto, "at": now})
    return moved == 1


async def _scope(tx: Tx, here: Place, who: Person, *, shared: bool) -> tuple[str, int | None]:
    if here.scope == "project" and shared:
        return "project", here.project_id
    if not shared or here.owner != person_key(who.id):
        return "private", None
    mine = await projects_of(tx, who)
    return ("project", mine[0]) if len(mine) == 1 else ("private", None)


async def tidy(tx: Tx, org: str, owner: str, now: datetime) -> int:
    """Make one of the owner's facts that say the same; how many went into others."""
    gone = await merge(tx, org, owner)
    where = {"org_id": org, "owner": owner, "conversation_id": 0}
    if not await tx.insert_once(memory_progress, {**where, "upto": 0, "at": now}):
        await tx.update(memory_progress, where, {"at": now})
    return gone


_UNTIDY = (
    select(memory_fact.c.org_id, memory_fact.c.owner)
    .outerjoin(
        memory_progress,
        (memory_progress.c.org_id == memory_fact.c.org_id)
        & (memory_progress.c.owner == memory_fact.c.owner)
        & (memory_progress.c.conversation_id == 0),
    )
    .where(or_(memory_progress.c.at.is_(None), memory_progress.c.at < bindparam("before", type_=Utc)))
    .where(memory_fact.c.valid_to.is_(None), memory_fact.c.retracted_at.is_(None))
    .group_by(memory_fact.c.org_id, memory_fact.c.owner)
    .order_by(memory_fact.c.org_id, memory_fact.c.owner)
)


async def untidied(tx: Tx, before: datetime) -> list[Mapping[str, str]]:
    """(org_id, owner) whose facts nobody went through since then."""
    return [dict(row) for row in await tx.rows(_UNTIDY, {"before": before})]
