"""What this team usually does, where an order leaves it open."""

from __future__ import annotations

from core.conversation.tools import ToolContext
from core.memory import facts
from core.memory.facts import Fact
from core.understanding.shapes import Sought

_USUAL = Sought(
    r"\W*(?:(?:the|our|my|same)\s+)?usual(?:\s+(?:place|spot|venue|studio))?\W*"
    r"|\W*(?:wahi|hamesha)\s+wal[ia](?:\s+jagah)?\W*|\W*हमेशा\s+वाली(?:\s+जगह)?\W*",
)


async def usual_place(ctx: ToolContext, said: str) -> Fact | None:
    """Where auditions usually are, if no place is said or the usual one is; in a shared chat the team's."""
    if said.strip() and not _USUAL.fullmatch(said):
        return None
    known = await facts.known(ctx.tx, ctx.person, kind="place", shared_only=ctx.group)
    return known[0] if known else None
