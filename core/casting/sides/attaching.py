"""Pages attached to a role's auditions: whoever confirms gets them, marked with their name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from core.casting.auditions.model import Slot
from core.casting.projects.references import find_role, which_role
from core.casting.sides import locking, pages, queries
from core.casting.sides.pages import Sending
from core.casting.sides.wanted import answered
from core.casting.talent import queries as talents
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import ToolContext
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes


async def attach(ctx: ToolContext, args: Sending) -> Result:
    """From now on a yes brings them; who said yes already is one tap away."""
    args = args if args.pages or args.sides else pages.read(ctx.said, args)
    raw = args.model_dump(mode="json")
    role = await find_role(ctx, args.role or None)
    if role is None:
        return await which_role(ctx, "attach_sides", raw, "role")
    named = {**raw, "role": f"role:{role.id}"}
    which = await pages.chosen(ctx, args, role, named, tool="attach_sides")
    focus = {"role_id": role.id, "project_id": role.project_id}
    if isinstance(which, Result):
        return which
    title, sides_id, text = which
    if not sides_id:
        sides_id = await queries.add(ctx.tx, ctx.org_id, role.id, title, text, ctx.person.id, ctx.now)
    await locking.lock(ctx.tx, ctx.org_id, sides_id, role.id, None, ctx.person.id, ctx.now)
    ahead = await locking.readings(ctx.tx, ctx.org_id, ctx.now, role.id)
    await answered(ctx.tx, {slot.recipient_id for slot in ahead if slot.rsvp != "confirmed"}, ctx.now)
    there = await _confirmed(ctx, ahead, sides_id)
    words = ctx.words
    if not there:
        return Result(Draft(words("sides-attached", title=title)), focus=focus)
    send = {"people": [f"talent:{one}" for one in there], "role": f"role:{role.id}", "sides": sides_id}
    label = words("sides-send", count=len(there))
    option = Option(label, "send_sides", {**send, "sure": True}, "primary", means="next")
    known = await talents.many(ctx.tx, there)
    names = words.names([known[one].name for one in there if one in known])
    text = words("sides-attached-confirmed", title=title, count=len(there), names=names)
    return Result(Draft(text, options=(option,)), focus=focus)


async def _confirmed(ctx: ToolContext, ahead: Sequence[Slot], sides_id: int) -> list[int]:
    """Who said yes to an audition for the role and has not been sent these pages."""
    found = []
    for slot in ahead:
        if slot.rsvp != "confirmed" or slot.talent_id in found:
            continue
        if not await queries.has(ctx.tx, sides_id, slot.talent_id):
            found.append(slot.talent_id)
    return found[:100]


_WHAT = r"(?:the\s+)?(?:scene\s+\d{1,4}[a-z]?(?:\s*(?:ke|ki|की|के)?\s*(?:sides?|pages?))?|(?:sides?|pages?)(?:\s+(?:for|of|from)\s+scene\s+\d{1,4}[a-z]?)?|https?://\S{4,400})"
_DEV = r"(?:सीन\s+\d{1,4}(?:\s+(?:के|की))?(?:\s+(?:साइड्स|पन्ने))?|साइड्स|पन्ने|https?://\S{4,400})"
_ROLE = r"(?:the\s+)?(?P<role>[^\W\d_][^,?!:\d]{0,60}?)(?:'s|’s)?"
_AUDITIONS = r"(?:auditions?|invit(?:es?|ations?)|callbacks?|session)"
_ORDERS = shapes(
    rf"(?:please\s+)?(?:attach|add|enclose)\s+{_WHAT}\s+(?:to|with|for)\s+{_ROLE}\s+{_AUDITIONS}",
    rf"(?:please\s+)?attach\s+{_WHAT}\s+(?:to|with|for)\s+{_ROLE}",
    rf"{_ROLE}\s+(?:ke|ki)\s+{_AUDITIONS}\s+(?:ke\s+saath|mein|me|se)\s+{_WHAT}\s+(?:attach|lag\w+|jod\w+)(?:\s+(?:karo|kar\s+do|do|dena))?",
    rf"{_ROLE}\s+के\s+ऑडिशन\s+(?:के\s+साथ|में)\s+{_DEV}\s+(?:अटैच\s+(?:करो|कर\s+दो)|लगा\s+दो|लगाओ|जोड़\s+दो|जोड़ो)",
)


@beside(_ORDERS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``attach scene 4 to the Meera auditions``, ``Meera ke audition ke saath scene 4 lagao``."""
    match = _ORDERS.of(composed(text).rstrip(" .!।"))
    return None if match is None else {"role": match["role"]}
