"""A self-tape that has not come: its sender is reminded once, then whoever asked hears of it."""

from __future__ import annotations

from datetime import datetime

from core.casting.projects import queries as projects
from core.casting.projects.model import Role
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent
from core.casting.tapes import queries
from core.casting.tapes.letters import DUE, REMINDER, invitation
from core.casting.tapes.model import Tape
from core.conversation.drafts import Draft, Option
from core.conversation.notices import Announce, NoticeContext
from core.texts import Words


async def remind(ctx: NoticeContext) -> str:
    """Only while it is still wanted by that very deadline."""
    found = await _waiting(ctx)
    if found is None:
        return "not waited for any more"
    tape, talent, role = found
    project = await projects.project(ctx.tx, role.project_id)
    make = invitation(tape, talent, role, project, "again")
    await ctx.desk.tell(
        tape.asked_of, make, key=ctx.row["key"], purpose="reminder", expires_at=ctx.row["expires_at"]
    )
    return ""


async def due(ctx: NoticeContext) -> str:
    """Whoever asked can give another day."""
    found = await _waiting(ctx)
    if found is None:
        return "not waited for any more"
    tape, talent, role = found

    def make(words: Words) -> Draft:
        text = words("tapes-missing", name=talent.name, role=role.name)
        more = Option(words("tapes-one-day"), "extend_tapes", {"tape": tape.id, "hours": 24})
        return Draft(text, options=(more,))

    await ctx.desk.tell(tape.asked_by, make, key=ctx.row["key"])
    return ""


async def _waiting(ctx: NoticeContext) -> tuple[Tape, Talent, Role] | None:
    asked = ctx.row["arguments"]
    tape = await queries.get(ctx.tx, ctx.org_id, int(asked["tape"]))
    if tape is None or tape.status != "asked" or tape.due_at != datetime.fromisoformat(asked["due"]):
        return None
    talent, role = await directory.get(ctx.tx, tape.talent_id), await projects.role(ctx.tx, tape.role_id)
    return None if talent is None or role is None or not role.open else (tape, talent, role)


NOTICES: dict[str, Announce] = {REMINDER: remind, DUE: due}
