"""What is told of memory as it stands: what the talk is about, the usual place, how all of it comes out."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from core.conversation.drafts import Draft, Option, Result
from core.conversation.features.memory.answers import shortened, turn_line
from core.conversation.keeping_in_mind import SHOWN
from core.conversation.remembered import FOCUS
from core.conversation.tools import Arguments, ToolContext
from core.memory import facts
from core.memory.talk import in_mind
from core.store.schema import conversation

MOST = 5


async def where_we_were(ctx: ToolContext, _args: Arguments) -> Result:
    """The weightiest of working memory, in the order they were said."""
    here = ctx.address.conversation
    focus = await ctx.tx.scalar(_FOCUS, {"key_here": here}) or {}
    said = await in_mind(ctx.tx, ctx.person, here, focus, ctx.now, MOST, group=ctx.group)
    if not said:
        return Result(Draft(ctx.words("memory-nothing-in-mind")), off_record=True)
    lines = [turn_line(ctx, one.who, one.text, one.at) for one in said]
    text = "\n".join([ctx.words("memory-in-mind"), *lines])
    return Result(Draft(text), data={SHOWN: [one.message for one in said]}, off_record=True)


async def usual_place(ctx: ToolContext, _args: Arguments) -> Result:
    """The place that holds now, as it was said; "why?" shows who said it."""
    known = await facts.known(ctx.tx, ctx.person, kind="place", shared_only=ctx.group)
    if not known:
        return Result(Draft(ctx.words("memory-no-place")), focus={FOCUS: None}, off_record=True)
    text = ctx.words("memory-place", text=shortened(known[0].words))
    return Result(Draft(text), focus={FOCUS: {"facts": [known[0].id]}}, off_record=True)


async def export_memory(ctx: ToolContext, _args: Arguments) -> Result:
    """A link of their own to all of it, for an hour; what it holds is read when it is opened."""
    own = Option(ctx.words("memory-file"), url=f"memory:{ctx.person.id}")
    return Result(Draft(ctx.words("memory-export"), options=(own,)), private=True, off_record=True)


_FOCUS = select(conversation.c.focus).where(conversation.c.key == bindparam("key_here"))
