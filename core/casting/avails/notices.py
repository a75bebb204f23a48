"""A question about dates that nobody answers."""

from __future__ import annotations

from core.casting.avails import queries
from core.casting.avails.letters import EXPIRY, NUDGE, dates, question, role_said
from core.casting.avails.model import Check
from core.casting.projects import queries as projects
from core.casting.projects.model import Role
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent
from core.conversation.drafts import Draft, Option
from core.conversation.notices import Announce, NoticeContext
from core.texts import Words


async def nudge(ctx: NoticeContext) -> str:
    """Asked once more, by the same way."""
    found = await _open(ctx)
    if found is None:
        return "answered"
    check, talent, role = found
    project = await projects.project(ctx.tx, role.project_id)
    make = question(check, talent, role, project, again=True)
    await ctx.desk.tell(
        check.asked_of, make, key=ctx.row["key"], purpose="reminder", expires_at=check.ends_at
    )
    return ""


async def expire(ctx: NoticeContext) -> str:
    """Whoever asked hears that nobody answered, with a way to ask again."""
    found = await _open(ctx)
    if found is None:
        return "answered"
    check, talent, role = found
    await queries.settle(ctx.tx, check, "expired", now=ctx.now)

    def make(words: Words) -> Draft:
        facts = {
            "name": talent.name,
            "role": role_said(check, role),
            "dates": dates(words, check.starts_at, check.ends_at),
        }
        options = (Option(words("avails-again"), "ask_avail_again", {"check": check.id}),)
        return Draft(words("avails-expired", **facts), options=options)

    await ctx.desk.tell(check.asked_by, make, key=ctx.row["key"])
    return ""


async def _open(ctx: NoticeContext) -> tuple[Check, Talent, Role] | None:
    check = await queries.get(ctx.tx, ctx.org_id, int(ctx.row["arguments"]["check"]))
    if check is None or check.status != "open":
        return None
    talent, role = await directory.get(ctx.tx, check.talent_id), await projects.role(ctx.tx, check.role_id)
    return None if talent is None or role is None or not role.open else (check, talent, role)


NOTICES: dict[str, Announce] = {NUDGE: nudge, EXPIRY: expire}
