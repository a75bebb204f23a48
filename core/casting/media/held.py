"""What of this feature is told to the person it is about."""

from __future__ import annotations

from collections.abc import Sequence

from core.casting.media import queries
from core.casting.talent.model import Talent
from core.conversation.tools import ToolContext


async def held(ctx: ToolContext, talents: Sequence[Talent]) -> list[str]:
    """How many photos and videos of each."""
    lines = []
    for one in talents:
        kept = await queries.of_talent(ctx.tx, one.id)
        photos = sum(each.kind == "photo" for each in kept)
        if kept:
            lines.append(ctx.words("media-held", name=one.name, photos=photos, videos=len(kept) - photos))
    return lines
