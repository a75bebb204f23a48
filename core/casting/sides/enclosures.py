"""The pages of an audition: they come with its yes, and are one tap away when somebody sets out."""

from __future__ import annotations

from collections.abc import Callable

from core.casting.auditions import queries as auditions
from core.casting.auditions import staff
from core.casting.auditions.model import Slot
from core.casting.auditions.scene import load
from core.casting.sides import locking, queries, sending
from core.casting.talent import queries as talents
from core.conversation.drafts import Draft, Option
from core.conversation.tools import ToolContext
from core.store.database import Tx
from core.texts import Words


async def pages(tx: Tx, slot: Slot) -> Callable[[Words], Option] | None:
    """Only where there are some."""
    if not await queries.sent_of(tx, [slot.talent_id]):
        return None
    one = await talents.get(tx, slot.talent_id)
    people = () if one is None or slot.recipient_id == one.person_id else (one.name,)

    def option(words: Words) -> Option:
        return Option(
            words("auditions-choice-sides"), "resend_sides", {"people": list(people)}, single_use=False
        )

    return option


async def unlocked(ctx: ToolContext, slot: Slot) -> None:
    """A yes brings what waits for it, once; where nobody can be written to the team is told to call."""
    session = await auditions.get_session(ctx.tx, ctx.org_id, slot.session_id)
    one = await talents.get(ctx.tx, slot.talent_id)
    if session is None or session.role_id is None or one is None:
        return
    kept = await locking.waiting(ctx.tx, session.role_id, one.id)
    row = None if kept is None else await queries.get(ctx.tx, ctx.org_id, kept["sides_id"])
    if kept is None or row is None or await queries.has(ctx.tx, row["id"], one.id):
        return
    await locking.drop(ctx.tx, session.role_id, one.id)
    if await sending.send_one(ctx, one, row["id"], row["title"], row["pages"], by=kept["locked_by"]):
        return

    def call(words: Words) -> Draft:
        return Draft(words("sides-call", names=one.name))

    await staff.tell(ctx.desk, await load(ctx.tx, session), call, key=f"sides/call/{row['id']}/{one.id}")


ENCLOSED = pages
CONFIRMED = unlocked
