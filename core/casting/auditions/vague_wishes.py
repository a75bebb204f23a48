"""What was taken for a wish for another time and names none that could be asked for: a question of something
else, "a bit later", a time that is theirs already. Nothing of it stays untold."""

from __future__ import annotations

from core.casting.auditions import openings, passing_on
from core.casting.auditions.instead import Matter
from core.casting.auditions.letters import choices
from core.casting.auditions.scene import hour, when
from core.casting.auditions.wording import asides, times
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import ToolContext
from core.understanding import questions

LOOKED_AT = 12
MOST = 2
BARE = 4
"""Words of a wish that says no more than that."""


async def taken_up(ctx: ToolContext, found: Matter, wanted: str) -> Result | None:
    """What is answered to it; None for a wish with a time of its own, or one to ask which of."""
    if not ctx.said:
        return None
    slot = found.slot
    named = times.read(wanted, ctx.now, ctx.person.timezone, about=slot.starts_at)
    own = named is not None and named.at(slot.starts_at) == slot.starts_at
    if named is not None and not own:
        return None
    way = asides.a_bit(ctx.said)
    if slot.held and way and (own or questions.asks(ctx.said) or len(ctx.said.split()) > BARE):
        return await _nearby(ctx, found, way)
    if not own and questions.asks(ctx.said) and not asides.of_a_time(ctx.said):
        return await _question(ctx, found)
    return None


async def _question(ctx: ToolContext, found: Matter) -> Result:
    slot, words = found.slot, ctx.words
    await passing_on.question(ctx, found)
    if not slot.held:
        return Result(Draft(words("enquiries-asked")), unchanged=True)
    sure = slot.rsvp == "confirmed"
    facts = {"when": when(words, slot.starts_at), "state": "confirmed" if sure else "open"}
    options = choices(words, slot, ctx.now, but=("confirm",) if sure else ())
    return Result(Draft(words("auditions-unsettled-question", **facts), options=options), unchanged=True)


async def _nearby(ctx: ToolContext, found: Matter, way: int) -> Result:
    """The team reads the wish in their words; free times on that side of their own are a tap away."""
    slot, words = found.slot, ctx.words
    await passing_on.question(ctx, found)
    free = await openings.free(
        ctx, found.scene.session, slot, found.talent, most=LOOKED_AT, near=slot.starts_at
    )
    spans = sorted(
        (one for one in free if (one.start > slot.starts_at) == (way > 0)),
        key=lambda one: abs(one.start - slot.starts_at),
    )[:MOST]
    options = tuple(
        Option(
            hour(words, span.start, slot.starts_at),
            "request_other_time",
            {"slot": slot.id, "version": slot.version, "wanted": span.start.isoformat()},
            means="which",
            single_use=False,
        )
        for span in spans
    )
    facts = {"current": when(words, slot.starts_at), "some": "yes" if options else "no"}
    return Result(Draft(words("auditions-request-nearby", **facts), options=options), unchanged=True)
