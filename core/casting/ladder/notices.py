"""Boards whose people moved."""

from __future__ import annotations

from core.casting.ladder.live import draft
from core.casting.ladder.roll import roll
from core.casting.projects import queries as projects
from core.conversation.notices import Announce, NoticeContext
from core.messages import Address
from core.store import live_boards
from core.texts import Words


async def moved(ctx: NoticeContext) -> str:
    """Change the message to how the board is now; everything that moved since the last time is in it."""
    asked = ctx.row["arguments"]
    row = await live_boards.next_version(ctx.tx, int(asked["board"]), int(asked["version"]))
    role = None if row is None else await projects.role(ctx.tx, row["role_id"])
    if row is None or role is None:
        return "another board took its place"
    words = Words(row["language"], row["timezone"])
    board = await roll(ctx.tx, ctx.org_id, role)
    await ctx.desk.post(
        Address.parse(row["address"]), draft(words, board), key=ctx.row["key"], edits=row["key"]
    )
    return ""


NOTICES: dict[str, Announce] = {live_boards.KIND: moved}
