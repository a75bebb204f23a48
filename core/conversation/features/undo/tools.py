"""Undo: the person's own last change, for a few minutes."""

from __future__ import annotations

from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, Tool, ToolContext, collect
from core.errors import Rejected
from core.people import KNOWN
from core.store import conversations


class Nothing(Arguments):
    """No arguments."""


async def undo_change(ctx: ToolContext, _arguments: Nothing) -> Result:
    """Runs the inverse of the last change, with the roles and checks of any other call."""
    change = await conversations.last_change(ctx.tx, ctx.person.id, ctx.now)
    if change is None:
        raise Rejected("undo-nothing", minutes=conversations.UNDO_MINUTES)
    tool = collect()[change["undo_tool"]]
    if ctx.person.role not in tool.roles:
        raise Rejected("not-allowed")
    if not await conversations.mark_undone(ctx.tx, change["id"], ctx.now):
        raise Rejected("undo-too-late")
    result = await tool.run(ctx, tool.arguments.model_validate(change["undo_arguments"]))
    draft = Draft(ctx.words("undo-done", what=change["summary"]))
    return Result(draft, focus=result.focus, data=result.data)


TOOLS = (
    Tool(
        "undo_change",
        "Take back the person's last change.",
        Nothing,
        undo_change,
        roles=KNOWN,
        effect="write",
        intents=("change.undo",),
    ),
)
