"""Whose word decides for a role, and how the others' votes read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core.casting.approvals import queries
from core.casting.approvals.matter import Matter
from core.casting.approvals.model import DECIDERS, DECISIONS, Decision, tally
from core.casting.projects.model import Role, room
from core.conversation.tools import ToolContext
from core.people import CASTING, Person
from core.store import persons, rooms
from core.store.database import Tx
from core.texts import Words


async def approver(tx: Tx, role: Role) -> Person | None:
    """The named approver, as long as they may decide for this project; None: each decider's word counts."""
    who = None if role.approver_id is None else await persons.get(tx, role.approver_id)
    if who is None or who.role not in DECIDERS:
        return None
    here = who.role in CASTING or room(role.project_id) in await rooms.rooms_of(tx, who.id)
    return who if here else None


async def only_votes(ctx: ToolContext, matters: Sequence[Matter]) -> list[Matter]:
    """Of these people those about whom somebody else decides."""
    found = []
    for one in matters:
        who = await approver(ctx.tx, one.role)
        if who is not None and who.id != ctx.person.id:
            found.append(one)
    return found


def said(words: Words, counted: Mapping[Decision, int]) -> str:
    """``2 to approve, 1 to pass``; empty without votes."""
    return words.names(
        [words("approvals-votes", decision=one, count=counted[one]) for one in DECISIONS if counted.get(one)]
    )


async def line(tx: Tx, words: Words, review_id: int) -> str:
    """The votes on one person, as the card shows them."""
    counted = said(words, tally(await queries.events(tx, review_id)))
    return words("approvals-votes-line", votes=counted) if counted else ""
