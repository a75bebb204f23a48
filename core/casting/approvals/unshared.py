"""A no to somebody whom casting has not shared: nothing to decide yet, and worth knowing before it is."""

from __future__ import annotations

from core.casting.approvals import queries
from core.casting.approvals.model import Decision
from core.casting.approvals.notes import NOTE_CHARS
from core.casting.approvals.unsaid import notable
from core.casting.projects.model import Role, room
from core.casting.projects.references import visible_roles
from core.casting.talent.model import Talent
from core.conversation.drafts import Draft, Result, Undo
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.texts import Words


async def kept(ctx: ToolContext, person: Talent, role: Role, decision: Decision, reason: str) -> Result:
    """A note for the production, and casting is told. Raises Rejected for a role that is not theirs to
    see and for a reason that may not be kept."""
    if role.id not in {one.id for one in await visible_roles(ctx)}:
        raise Rejected("approvals-not-shown", name=person.name)
    said = " ".join(reason.split())[:NOTE_CHARS].rstrip(" .")
    facts = {"name": person.name, "role": role.name, "decision": decision, "reason": notable(said) or "-"}
    body = ctx.words("approvals-would", **facts)
    note = await queries.add_note(
        ctx.tx,
        ctx.org_id,
        person.id,
        body,
        author=ctx.person.id,
        visibility="production",
        now=ctx.now,
        review_id=None,
    )
    by = ctx.person.first_name

    def make(words: Words) -> Draft:
        return Draft(words("approvals-would-told", by=by, **facts))

    key = f"would/{role.id}/{person.id}/{note}"
    await ctx.desk.tell_room(room(role.project_id), make, key=key, but={ctx.person.id}, only=CASTING)
    text = ctx.words("approvals-would-kept", **facts)
    undo = Undo("take_note_back", {"notes": [note]}, text, (f"note/{note}",))
    return Result(Draft(text), focus={"role_id": role.id, "project_id": role.project_id}, undo=undo)
