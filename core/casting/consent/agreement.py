"""What somebody said yes or no to in a chat, kept word for word with who said it, where and when."""

from __future__ import annotations

from core.casting.consent import queries
from core.conversation.tools import ToolContext
from core.store import persons


async def keep(ctx: ToolContext, purpose: str, wording: str, *, yes: bool) -> None:
    """One statement about ``purpose``; a no withdraws what was agreed before."""
    mine = await persons.identity_of(ctx.tx, ctx.address.channel, ctx.address.chat)
    await queries.record(
        ctx.tx,
        ctx.org_id,
        identity_id=None if mine is None else mine["id"],
        person_id=ctx.person.id,
        purpose=purpose,
        wording=wording,
        language=ctx.words.language,
        channel=ctx.address.channel,
        given_at=ctx.now if yes else None,
        withdrawn_at=None if yes else ctx.now,
    )
