"""What the talk is about now, told back to who took part in it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import bindparam, select

from core.conversation.drafts import Draft, Result
from core.conversation.features.memory.answers import turn_line
from core.conversation.keeping_in_mind import SHOWN
from core.conversation.tools import Arguments, ToolContext
from core.memory import privacy, working
from core.memory.working import Item
from core.store.database import Row
from core.store.persons import person
from core.store.schema import conversation, inbound

MOST = 5


async def where_we_were(ctx: ToolContext, _args: Arguments) -> Result:
    """The weightiest of working memory, in the order they were said: in a private chat what the person said
    themselves, in a shared one what everybody there read; to people outside the team only their own words."""
    level = await privacy.level_of(ctx.tx, ctx.person)
    items = await _held(ctx) if privacy.holds(level) else []
    best = sorted(items, key=lambda item: -item.worth(ctx.now))[:MOST]
    rows = {row["id"]: row for row in await _messages(ctx, best)}
    said = [item for item in sorted(best, key=lambda item: item.at) if item.message in rows]
    if not said:
        return Result(Draft(ctx.words("memory-nothing-in-mind")), off_record=True)
    lines = [
        turn_line(ctx, rows[item.message]["name"], rows[item.message]["preview"], item.at) for item in said
    ]
    text = "\n".join([ctx.words("memory-in-mind"), *lines])
    return Result(Draft(text), data={SHOWN: [item.message for item in said]}, off_record=True)


async def _held(ctx: ToolContext) -> list[Item]:
    """The live items that this person may be told of."""
    focus = await ctx.tx.scalar(_FOCUS, {"key_here": ctx.address.conversation})
    everybodys = ctx.group and ctx.person.staff
    items = working.live(working.read(focus or {}), ctx.now)
    return [item for item in items if everybodys or item.by == ctx.person.id]


async def _messages(ctx: ToolContext, items: Sequence[Item]) -> list[Row]:
    """The ledger's first words of these messages; those that were deleted have none."""
    query = select(inbound.c.id, inbound.c.preview, person.c.name).join(
        person, person.c.id == inbound.c.person_id
    )
    wanted = inbound.c.id.in_([item.message for item in items])
    mine = inbound.c.conversation_key == ctx.address.conversation
    return await ctx.tx.rows(query.where(wanted, mine, inbound.c.preview != ""))


_FOCUS = select(conversation.c.focus).where(conversation.c.key == bindparam("key_here"))
