"""A wish for another time: talent ask, the team decides, both sides hear the outcome."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.casting.auditions import bookings, letters, openings, parties, queries, staff, times
from core.casting.auditions.arguments import DecisionArguments
from core.casting.auditions.clashes import Clash
from core.casting.auditions.model import CLOSES, CUTOFF, MAX_REQUESTS, OPENS, Slot, Span, TimeRequest, shareable, within
from core.casting.auditions.previews import reasons
from core.casting.auditions.scene import Scene, hour, load, when
from core.casting.talent.model import Talent
from core.conversation.desk import Make
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.messages import Address
from core.store.schema import notice
from core.texts import Words

PATIENCE = timedelta(minutes=15)
"""How long an urgent wish waits for the team before its director is asked."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What could be done about a wish. ``to``: the wanted time, else the nearest free one, else None."""

    to: Span | None
    against: tuple[Clash, ...]


async def ask_team(
    ctx: ToolContext, scene: Scene, slot: Slot, talent: Talent, said: str, reason: str = ""
) -> Result:
    """Record the wish and put it to the team. Nothing moves, and the slot stays its talent's."""
    named = times.read(said, ctx.now, ctx.person.timezone, about=slot.starts_at)
    if named is None:
        return Result(await _which_time(ctx, scene, slot, talent, "auditions-request-which"))
    wanted = Span(named.at(slot.starts_at), named.at(slot.starts_at) + (slot.ends_at - slot.starts_at))
    refusal = await _refusal(ctx, scene, slot, talent, wanted)
    if refusal is not None:
        return Result(refusal)
    waiting = await queries.open_request(ctx.tx, slot.id)
    if waiting is not None and waiting.wanted_at == wanted.start:
        return Result(_asked(ctx, slot, wanted))
    if slot.requests >= MAX_REQUESTS:
        return Result(await _enough(ctx, scene, slot, talent, wanted))
    await bookings.close_request(ctx, slot, "replaced")
    values = {"requests": slot.requests + 1, "told": slot.told}
    slot = await bookings.answer(ctx, slot, "change_requested" if slot.held else "declined", **values)
    made = await queries.add_request(
        ctx.tx,
        org_id=ctx.org_id,
        slot_id=slot.id,
        version=slot.version,
        asked_by=ctx.person.id,
        asked_at=ctx.now,
        wanted_at=wanted.start,
    )
    await _put_to_team(ctx, scene, slot, talent, made, shareable(reason))
    await staff.refresh_board(ctx.tx, ctx.desk, ctx.org_id, slot.session_id)
    return Result(_asked(ctx, slot, wanted), data={"request": made.id, "wanted": wanted.start.isoformat()})


async def _which_time(ctx: ToolContext, scene: Scene, slot: Slot, talent: Talent, key: str) -> Draft:
    spans = await openings.free(ctx, scene.session, slot, talent, most=2)
    arguments = {"slot": slot.id, "version": slot.version}
    options = tuple(
        Option(
            hour(ctx.words, span.start, slot.starts_at),
            "request_other_time",
            {**arguments, "wanted": span.start.isoformat()},
            single_use=False,
        )
        for span in spans
    )
    about = ctx.words("auditions-request-about")
    ask = Ask("text", about, "request_other_time", arguments, slot="wanted")
    text = ctx.words(key, time=when(ctx.words, slot.starts_at), opens=_clock(ctx, OPENS), closes=_clock(ctx, CLOSES))
    return Draft(text, options=options, ask=ask)
