"""What of this feature is told to the person it is about."""

from __future__ import annotations

from collections.abc import Sequence

from core.casting.declared import queries
from core.casting.declared.sealing import place
from core.casting.talent.model import Talent
from core.conversation.tools import ToolContext
from core.vault import carried


async def held(ctx: ToolContext, talents: Sequence[Talent]) -> list[str]:
    """One's own statements, opened on the way out; nobody else's, a child's included."""
    own = next((one for one in talents if one.person_id == ctx.person.id), None)
    rows = [] if own is None else await queries.of(ctx.tx, own.id)
    return [
        ctx.words(
            "declared-held",
            what=ctx.words("declared-kind", kind=row["kind"]),
            said=carried(row["sealed"], place(row["talent_id"], row["kind"])),
            day=ctx.words.day(row["said_at"]),
        )
        for row in rows
    ]
