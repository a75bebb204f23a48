"""How many were asked to come for a role, and what they answered: counted from the rows."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from core.casting.auditions import queries
from core.casting.auditions.model import Slot
from core.casting.projects.model import Role
from core.casting.projects.references import find_role, visible_roles
from core.casting.talent import queries as directory
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected

MOST_NAMES = 12


class Counting(Arguments):
    """``role``: a name; empty for the one talked about, else every role."""

    role: str = ""


async def count_invited(ctx: ToolContext, args: Counting) -> Result:
    """Each person once for a role, by their newest invitation; whoever was called off is told apart."""
    named = await find_role(ctx, args.role) if args.role or ctx.focus.get("role_id") else None
    lines, data = [], {}
    for role in [named] if named is not None else await visible_roles(ctx):
        newest = await _newest(ctx, role)
        if newest:
            lines.append(await _told(ctx, role, newest))
            data[role.name] = {one: len(_of(newest, one)) for one in ("confirmed", "declined", "open", "off")}
    if not lines:
        raise Rejected("auditions-invited-none", role="none" if named is None else named.name)
    focus = {} if named is None else {"role_id": named.id, "project_id": named.project_id}
    return Result(Draft("\n".join(lines)), focus=focus, data=data)


async def _newest(ctx: ToolContext, role: Role) -> list[Slot]:
    query = (
        select(queries.slot.c.id)
        .join(queries.session, queries.session.c.id == queries.slot.c.session_id)
        .where(queries.slot.c.org_id == ctx.org_id, queries.session.c.role_id == role.id)
        .where(queries.slot.c.invited_at.is_not(None))
    )
    by_talent: dict[int, Slot] = {}
    for row in await ctx.tx.rows(query.order_by(queries.slot.c.id)):
        slot = await queries.get_slot(ctx.tx, ctx.org_id, row["id"])
        if slot is not None:
            by_talent[slot.talent_id] = slot
    return list(by_talent.values())


def _of(slots: Sequence[Slot], answer: str) -> list[Slot]:
    if answer == "declined":
        return [slot for slot in slots if slot.rsvp == "declined"]
    if answer == "off":
        return [slot for slot in slots if slot.status != "on" and slot.rsvp != "declined"]
    on = [slot for slot in slots if slot.status == "on" and slot.rsvp != "declined"]
    return [slot for slot in on if (slot.rsvp == "confirmed") == (answer == "confirmed")]


async def _told(ctx: ToolContext, role: Role, slots: Sequence[Slot]) -> str:
    people = await directory.many(ctx.tx, [slot.talent_id for slot in slots])
    parts = [ctx.words("auditions-invited", role=role.name, count=len(slots))]
    for answer in ("confirmed", "declined", "open", "off"):
        some = _of(slots, answer)
        if some or answer != "off":
            names = [people[slot.talent_id].first_name for slot in some if slot.talent_id in people]
            said = ctx.words.names(names, MOST_NAMES) if names else "none"
            parts.append(ctx.words("auditions-invited-so", answer=answer, count=len(some), names=said))
    return "\n".join(parts)
