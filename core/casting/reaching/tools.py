"""``Can I message Amrita?``, ``who has opted out?``: whether somebody can be written to, where, and why not.

No number and no address is shown: that is a question of its own, and asked for with a reason.
"""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import Field

from core.casting.reaching import orders
from core.casting.talent.model import Talent, recipient
from core.casting.talent.references import Ambiguous, focus_people, resolve, which
from core.casting.team.channels import channel_name
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, Nothing, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING, Reach
from core.store import persons

MOST_NAMED = 30


class Whom(Arguments):
    """``people``: names, or places of the list shown."""

    people: tuple[str, ...] = Field(min_length=1, max_length=20)


async def show_reach(ctx: ToolContext, args: Whom) -> Result:
    """Each person's channels, and where the next message would go; through the agent or guardian where one
    speaks for them."""
    try:
        people = await resolve(ctx, args.people)
    except Ambiguous as error:
        return which(ctx.words, error, "show_reach", args.model_dump(mode="json"), "people")
    if not people:
        raise Rejected("reaching-whom")
    lines = [await _line(ctx, one) for one in people]
    return Result(Draft("\n".join(lines)), focus={"people": focus_people(people)}, private=True)


async def _line(ctx: ToolContext, talent: Talent) -> str:
    words, to = ctx.words, recipient(talent)
    if to is None:
        return words("reaching-nobody", name=talent.name)
    ways = await persons.reaches(ctx.tx, to)
    who = await persons.get(ctx.tx, to)
    through = "self" if to == talent.person_id else "guardian" if to == talent.guardian_id else "agent"
    facts = {"name": talent.name, "through": through, "to": "" if who is None else who.first_name}
    if out := _named(ctx, [one for one in ways if one.opted_out]):
        return words("reaching-opted-out", channels=out, **facts)
    best = await ctx.desk.reach(to)
    if best is None:
        return words("reaching-call" if not ways else "reaching-lost", channels=_named(ctx, ways), **facts)
    others = _named(ctx, [one for one in ways if one.usable and one.channel != best.channel])
    return words("reaching-on", channel=channel_name(words, best.channel), others=others or "none", **facts)


def _named(ctx: ToolContext, ways: Sequence[Reach]) -> str:
    channels = dict.fromkeys(channel_name(ctx.words, one.channel) for one in ways)
    return ctx.words.names(list(channels)) if channels else ""


async def list_opted_out(ctx: ToolContext, _args: Nothing) -> Result:
    """Everybody who wrote STOP and has not come back, with the channel."""
    found = [one for one in await persons.opted_out(ctx.tx, ctx.org_id) if one["person_id"] is not None]
    by_person: dict[int, list[str]] = {}
    for one in found:
        by_person.setdefault(one["person_id"], []).append(channel_name(ctx.words, one["channel"]))
    people = await persons.many(ctx.tx, list(by_person))
    names = [
        ctx.words("reaching-out-one", name=people[key].name, channels=ctx.words.names(channels))
        for key, channels in by_person.items()
        if key in people
    ]
    if not names:
        return Result(Draft(ctx.words("reaching-out-none")), private=True)
    text = ctx.words("reaching-out", count=len(names), names=", ".join(names[:MOST_NAMED]))
    return Result(Draft(text), private=True)


TOOLS: tuple[Tool, ...] = (
    Tool(
        "show_reach",
        "Whether somebody can be written to, on which channel, and why not. Shows no number.",
        Whom,
        show_reach,
        CASTING,
        order=orders.asked,
        order_leads=True,
    ),
    Tool(
        "list_opted_out",
        "Everybody who wrote STOP and has not come back.",
        Nothing,
        list_opted_out,
        CASTING,
        order=orders.everybody,
        order_leads=True,
    ),
)
