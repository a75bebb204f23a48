"""The yes to a change that a colleague made another one before."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from core.conversation.crossing import ANYWAY
from core.conversation.drafts import Result
from core.conversation.tools import Arguments, Tool, ToolContext, collect
from core.errors import Rejected
from core.people import STAFF


class Anyway(Arguments):
    """``tool`` and ``arguments``: the change that was asked about, as it was called."""

    tool: str
    arguments: dict[str, Any] = Field(default_factory=dict)


async def change_anyway(ctx: ToolContext, args: Anyway) -> Result:
    """Runs the change with the roles and checks of any other call, from the rows as they are now."""
    tool = collect().get(args.tool)
    if tool is None or tool.name == ANYWAY or ctx.person.role not in tool.roles:
        raise Rejected("not-allowed")
    result: Result = await tool.run(ctx, tool.arguments.model_validate(args.arguments))
    return result


TOOLS: tuple[Tool, ...] = (
    Tool(
        ANYWAY,
        "Make a change although a colleague has just changed the same.",
        Anyway,
        change_anyway,
        STAFF,
        "write",
        internal=True,
    ),
)
