"""The session that is meant where none is named."""

from __future__ import annotations

from core.casting.auditions import queries
from core.casting.auditions.model import Session, Slot
from core.casting.projects.references import find_role, visible_roles
from core.conversation.tools import ToolContext


async def next_session(ctx: ToolContext, role_said: str, *, held: bool = False) -> Session | None:
    """Without a role the one talked about last while it is ahead, else the next of their roles (of
    ``role_said``). ``held``: only one that somebody still holds a time of. Raises Rejected for an unknown
    role."""
    role = await find_role(ctx, role_said) if role_said else None
    chosen = ctx.focus.get("session_id")
    session = None if chosen is None else await queries.get_session(ctx.tx, ctx.org_id, int(chosen))
    if role is None and session is not None and session.status == "on" and session.ends_at > ctx.now:
        return session
    return await _of_roles(ctx, None if role is None else role.id, held=held)


async def _of_roles(ctx: ToolContext, role_id: int | None, *, held: bool) -> Session | None:
    roles = {one.id for one in await visible_roles(ctx) if role_id in (None, one.id)}
    slots: list[Slot] = await queries.ahead(ctx.tx, ctx.org_id, ctx.now)
    known = await queries.sessions(ctx.tx, [slot.session_id for slot in slots])
    of_theirs = (known[slot.session_id] for slot in slots if slot.held or not held)
    return next((one for one in of_theirs if one.role_id in roles), None)
