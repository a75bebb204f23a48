"""What concerns no project in particular: the casting office hears it, each colleague once."""

from __future__ import annotations

from collections.abc import Callable

from core.conversation.drafts import Draft
from core.conversation.tools import ToolContext
from core.messages import Purpose
from core.people import CASTING
from core.store import persons
from core.texts import Words


async def tell_office(
    ctx: ToolContext, make: Callable[[Words], Draft], *, key: str, purpose: Purpose = "notice"
) -> None:
    """Each casting person but the writer, on their own channel; once for each ``key``."""
    for colleague in await persons.with_roles(ctx.tx, ctx.org_id, sorted(CASTING)):
        if colleague.id != ctx.person.id:
            await ctx.desk.tell(colleague.id, make, key=f"{key}/{colleague.id}", purpose=purpose)
