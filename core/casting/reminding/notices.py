"""A reminder that is due."""

from __future__ import annotations

from core.casting.reminding.queries import KIND
from core.conversation.drafts import Draft
from core.conversation.notices import Announce, NoticeContext
from core.store import persons
from core.texts import Words


async def remind(ctx: NoticeContext) -> str:
    """In the words it was asked for with; whoever asked for somebody else is named."""
    asked = ctx.row["arguments"]
    by = await persons.get(ctx.tx, int(asked["by"]))
    if by is None:
        return "whoever asked is gone"
    own, body = by.id == ctx.row["person_id"], str(asked["body"])

    def make(words: Words) -> Draft:
        if own:
            return Draft(words("reminding-own", body=body))
        return Draft(
            words("reminding-other", body=body, by=by.first_name, house=asked.get("house") or "none")
        )

    told = await ctx.desk.tell(
        ctx.row["person_id"], make, key=ctx.row["key"], purpose="reminder", expires_at=ctx.row["expires_at"]
    )
    if told.status not in ("queued", "repeated") and not own:
        name = str(asked.get("name") or "")

        def failed(words: Words) -> Draft:
            return Draft(words("reminding-failed", name=name, body=body))

        await ctx.desk.tell(by.id, failed, key=f"{ctx.row['key']}/failed")
    return ""


NOTICES: dict[str, Announce] = {KIND: remind}
