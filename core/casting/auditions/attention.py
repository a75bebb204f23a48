"""What of the auditions waits for the casting office."""

from __future__ import annotations

from collections.abc import Mapping

from core.casting.attention.model import Waits
from core.casting.auditions import queries
from core.casting.projects.model import Role
from core.casting.talent import queries as talents
from core.casting.talent.model import short_name
from core.conversation.tools import ToolContext
from core.people import CASTING

UNREACHED = ("opted_out", "no_channel")
"""What became of the last message about a time where nobody can be written to."""


async def attention(ctx: ToolContext, roles: Mapping[int, Role]) -> list[Waits]:
    """Wishes for another time, who has to be called, then invitations that nobody answered."""
    if ctx.person.role not in CASTING:
        return []
    ahead = await queries.ahead(ctx.tx, ctx.org_id, ctx.now)
    sessions = await queries.sessions(ctx.tx, [slot.session_id for slot in ahead])
    mine = [slot for slot in ahead if sessions[slot.session_id].role_id in roles]
    people = await talents.many(ctx.tx, [slot.talent_id for slot in mine])
    wishes = await queries.wanted(ctx.tx, [slot.id for slot in mine])
    asking = [slot for slot in mine if slot.id in wishes]
    unreached = [slot for slot in mine if slot.held and slot.told in UNREACHED]
    silent = [
        slot
        for slot in mine
        if slot.rsvp in ("invited", "seen") and slot.id not in wishes and slot not in unreached
    ]
    found = []
    for rank, key, some in (
        (1, "auditions-wait-wishes", asking),
        (2, "auditions-wait-calls", unreached),
        (3, "auditions-wait-answers", silent),
    ):
        names = [short_name(people[slot.talent_id].name) for slot in some if slot.talent_id in people]
        if names:
            found.append(Waits(rank, key, {"names": tuple(names), "count": len(names)}))
    return found
