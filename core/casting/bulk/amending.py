"""A message that was shown, with other words or for fewer people: shown again, with its own count."""

from __future__ import annotations

from core.casting.bulk.audience import Audience, Message, audience
from core.casting.talent.model import Talent
from core.conversation.amending import read, reworded
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.understanding import picked


async def amended(ctx: ToolContext, args: Message, said: str) -> Message:
    """What is shown next. Raises Rejected where nobody of those who were shown is meant."""
    change = read(said, args.body)
    if change is None:
        raise Rejected("bulk-not-amended")
    if change.kind != "only":
        return args.model_copy(update={"body": reworded(args.body, change)})
    before = await audience(ctx, args)
    kept = await _meant(ctx, args, before, change.text)
    if not kept:
        raise Rejected("bulk-only-nobody", count=len(before.ready))
    people = tuple(f"talent:{one.id}" for one in kept)
    role = before.focus.get("role_id")
    return Message(body=args.body, people=people, list=f"role:{role}" if role else "")


async def _meant(ctx: ToolContext, args: Message, before: Audience, who: str) -> list[Talent]:
    """Those of the audience whom words name: by name or place, by their answer, or by the day they come."""
    shown = list(before.talents)
    places = picked(who, [one.name for one in shown])
    if places:
        return [shown[place - 1] for place in places if place <= len(shown)]
    try:
        named = await audience(ctx, Message(body=args.body, audience=who))
    except Rejected:
        return []
    ids = {one.id for one in named.talents}
    return [one for one in shown if one.id in ids]
