"""The one reminder producers get: an hour before the deadline, and only of who is still open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from core.casting.approvals import queries
from core.casting.approvals.matter import Matter, matters
from core.casting.approvals.telling import copy_words
from core.conversation.drafts import Draft
from core.conversation.notices import NoticeContext
from core.conversation.tools import ToolContext
from core.messages import Address
from core.store.schema import notice

KIND = "review_deadline"
BEFORE = timedelta(hours=1)


async def plan(ctx: ToolContext, made: Sequence[Matter], due: datetime | None) -> bool:
    """Remind of these cards before ``due``; False: that is less than an hour away."""
    if due is None or due - BEFORE <= ctx.now:
        return False
    first = made[0].review.id
    values = {
        "org_id": ctx.org_id,
        "key": f"shared/{first}/deadline",
        "kind": KIND,
        "subject": f"role/{made[0].role.id}",
        "person_id": None,
        "arguments": {"reviews": [one.review.id for one in made], "due": due.isoformat()},
        "due_at": due - BEFORE,
        "expires_at": due,
        "status": "pending",
    }
    return await ctx.tx.insert_once(notice, values)


async def remind(ctx: NoticeContext) -> str:
    """One line in each place the cards stand in."""
    said = ctx.row["arguments"]
    found = await matters(ctx.tx, await queries.reviews(ctx.tx, ctx.org_id, said["reviews"]))
    waiting = [one for one in found if one.review.open and one.review.copies]
    if not waiting:
        return "all decided"
    due = datetime.fromisoformat(said["due"])
    for number, copy in enumerate(waiting[0].review.copies):
        words = await copy_words(ctx.tx, waiting[0], copy)
        names = words.names([one.name for one in waiting])
        facts = {"names": names, "count": len(waiting), "role": waiting[0].role.name}
        draft = Draft(words("approvals-deadline", by=words.clock(due), **facts))
        key = f"{ctx.row['key']}/{number}"
        await ctx.desk.post(
            Address.parse(copy.address), draft, key=key, purpose="reminder", person_id=copy.person_id
        )
    return ""


NOTICES = {KIND: remind}
