"""Which list is meant: by its role's name, by its id, or the one being talked about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.casting.lists import queries
from core.casting.lists.model import TalentList
from core.casting.projects.references import find_role, visible_roles
from core.casting.talent.references import only_leaves_out
from core.conversation.tools import ToolContext
from core.errors import Rejected

_ID = re.compile(r"list:(\d+)")


async def find_list(ctx: ToolContext, ref: str | None, *, create: bool = False) -> TalentList | None:
    """The list meant; None when nothing tells, or the role has none yet (unless ``create``).

    Raises Rejected for a role nobody knows and for a list this person may not see.
    """
    said = (ref or "").strip()
    by_id = _ID.fullmatch(said)
    focused = ctx.focus.get("list_id") if not said else None
    if by_id or focused:
        found = await queries.get(ctx.tx, int(by_id[1] if by_id else focused or 0))
        seen = {one.id for one in await visible_roles(ctx)}
        if found is not None and found.org_id == ctx.org_id and found.role_id in seen:
            return found
        if by_id:
            raise Rejected("lists-gone")
    role = await find_role(ctx, said)
    if role is None:
        return None
    return await queries.for_role(ctx.tx, ctx.org_id, role.id, create=create)


async def among(ctx: ToolContext, ref: str | None, people: Sequence[str]) -> list[int]:
    """Of whom some are left out, where no more than that is said: everybody on the list meant."""
    target = await find_list(ctx, ref) if only_leaves_out(people) else None
    return [] if target is None else [entry.talent_id for entry in await queries.entries(ctx.tx, target.id)]


async def resolve_list(ctx: ToolContext, ref: str | None) -> TalentList:
    """The list meant. Raises Rejected when there is none, naming the lists there are."""
    found = await find_list(ctx, ref)
    if found is not None:
        return found
    role = await find_role(ctx, ref)
    if role is not None:
        raise Rejected("lists-nobody-yet", role=role.name)
    there = {one.role_id for one in await queries.for_org(ctx.tx, ctx.org_id)}
    named = [role.name for role in await visible_roles(ctx) if role.id in there]
    if not named:
        raise Rejected("lists-none")
    raise Rejected("lists-which", lists=ctx.words.names(named))
