"""A role's board as one message of a shared chat, written anew whenever somebody on it moves."""

from __future__ import annotations

from dataclasses import replace

from core.casting.ladder.roll import Roll, head, lines
from core.conversation.drafts import Draft
from core.conversation.tools import ToolContext
from core.messages import Address
from core.store import live_boards
from core.texts import Words


def wanted(ctx: ToolContext) -> bool:
    """Whether the board lives where it is asked for: in a shared chat whose messages can be changed."""
    return ctx.group and ctx.desk.can_edit(ctx.address)


def draft(words: Words, board: Roll) -> Draft:
    """The board as others may read it too: without casting's marks."""
    return Draft("\n".join([head(words, board), *lines(words, board), words("ladder-board-live")]))


async def begin(ctx: ToolContext, board: Roll) -> None:
    """Post it beside the talk rather than in a thread of it. The one that stood in this chat before says
    that it went on."""
    place = replace(ctx.address, thread="")
    key = f"board/{board.role.id}/{ctx.inbound_id or int(ctx.now.timestamp())}"
    values = {"org_id": ctx.org_id, "role_id": board.role.id, "address": str(place), "key": key}
    values |= {"language": ctx.words.language, "timezone": ctx.words.timezone}
    before = await live_boards.begin(ctx.tx, ctx.now, **values)
    if before is not None and before["key"] != key:
        gone = Draft(ctx.words("ladder-board-moved-on", role=board.role.name))
        stamp = f"{before['key']}/v{before['version']}"
        await ctx.desk.post(Address.parse(before["address"]), gone, key=stamp, edits=before["key"])
    await ctx.desk.post(place, draft(ctx.words, board), key=key)
