"""A digest that is due."""

from __future__ import annotations

from datetime import timedelta

from core.casting.digests import queries, together
from core.casting.digests.model import next_due
from core.casting.projects import queries as projects
from core.casting.projects.standing import standing
from core.conversation.desk import Make
from core.conversation.drafts import Draft
from core.conversation.notices import Announce, NoticeContext
from core.store import persons
from core.texts import Words

USEFUL = timedelta(hours=3)
"""A status that is later than this is old news; the next one comes anyway."""


async def digest(ctx: NoticeContext) -> str:
    """The status as it is now, to somebody who still may see the project; and the next one is planned."""
    asked = ctx.row["arguments"]
    row = await queries.get(ctx.tx, int(asked["subscription"]))
    who = None if row is None else await persons.get(ctx.tx, row["person_id"])
    about = None if row is None else await projects.project(ctx.tx, row["project_id"])
    if row is None or who is None or about is None or row["status"] != "on" or row["cron"] != asked["cron"]:
        return "not wanted any more"
    if about.state != "active" or about.id not in {one.id for one in await projects.visible(ctx.tx, who)}:
        return "not theirs any more"
    words = Words(who.language, who.timezone)
    now = await standing(ctx.tx, words, about)
    due = next_due(row["cron"], ctx.now, who.timezone)
    await queries.plan(ctx.tx, row, due, due + USEFUL)

    def make(_words: Words) -> Draft:
        return now.drawn()

    made: Make = make
    await ctx.desk.tell(who.id, made, key=ctx.row["key"], purpose="notice", expires_at=ctx.row["expires_at"])
    return ""


NOTICES: dict[str, Announce] = {queries.KIND: digest, together.KIND: together.tell}
