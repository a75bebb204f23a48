"""Help, and leaving a thing as it is."""

from __future__ import annotations

from core.conversation.drafts import Draft, Result
from core.conversation.features.help import oneself
from core.conversation.tools import Nothing, Tool, ToolContext
from core.people import CASTING, EVERYBODY


async def show_help(ctx: ToolContext, _arguments: Nothing) -> Result:
    """One message, for the role that asks."""
    role = ctx.person.role
    if role in CASTING:
        key = "help-staff"
    elif role == "producer":
        key = "help-producer"
    else:
        key = f"help-{role}"
    return Result(Draft(ctx.words(key)), private=True)


async def leave_it(ctx: ToolContext, _arguments: Nothing) -> Result:
    """Nothing happens, and the person hears so."""
    return Result(Draft(ctx.words("left-it")))


TOOLS = (
    Tool(
        "show_help", "Say what the desk can do.", Nothing, show_help, roles=EVERYBODY, intents=("help.show",)
    ),
    Tool(
        "say_who",
        "Say what the desk itself is: a program, and how to have a person.",
        Nothing,
        oneself.say_who,
        roles=EVERYBODY,
        order=oneself.asked,
    ),
    Tool("leave_it", "Leave everything as it is.", Nothing, leave_it, roles=EVERYBODY, internal=True),
)
