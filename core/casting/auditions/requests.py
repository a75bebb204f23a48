"""A wish for another time: it is put to the team, and the slot stays its talent's meanwhile."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from core.casting.auditions import bookings, decisions, openings, passing_on, queries, staff
from core.casting.auditions.model import (
    CLOSES,
    CUTOFF,
    MAX_REQUESTS,
    OPENS,
    ZONE,
    Rsvp,
    Slot,
    Span,
    shareable,
    tellable,
    within,
)
from core.casting.auditions.scene import Scene, hour, when
from core.casting.auditions.wording import times
from core.casting.talent.model import Talent
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import ToolContext
from core.store.schema import notice
from core.texts import Words

A_TIME = 4
"""Words that say no more than which time."""
PATIENCE = timedelta(minutes=15)
"""How long an urgent wish waits for the team before its director is asked."""


async def ask_team(
    ctx: ToolContext, scene: Scene, slot: Slot, talent: Talent, said: str, reason: str = ""
) -> Result:
    """Record the wish and put it to the team. Asking for the same time again changes nothing."""
    named = times.read(said, ctx.now, ctx.person.timezone, about=slot.starts_at)
    if named is None:
        return Result(await _which_time(ctx, scene, slot, talent, "auditions-request-which"))
    start = named.at(slot.starts_at)
    wanted = Span(start, start + (slot.ends_at - slot.starts_at))
    refusal = await _refusal(ctx, scene, slot, talent, wanted)
    if refusal is not None:
        return Result(refusal)
    waiting = await queries.open_request(ctx.tx, slot.id)
    if waiting is not None and waiting.wanted_at == wanted.start:
        return Result(_asked(ctx, slot, wanted))
    if slot.requests >= MAX_REQUESTS:
        return Result(await _enough(ctx, scene, slot, talent, wanted))
    await bookings.close_request(ctx, slot, "replaced")
    rsvp: Rsvp = "change_requested" if slot.held else "declined"
    slot = await bookings.answer(ctx, slot, rsvp, requests=slot.requests + 1)
    made = await queries.add_request(
        ctx.tx,
        org_id=ctx.org_id,
        slot_id=slot.id,
        version=slot.version,
        asked_by=ctx.person.id,
        asked_at=ctx.now,
        wanted_at=wanted.start,
    )
    urgent = _urgent(ctx, slot)
    await decisions.put_to_team(ctx, scene, slot, talent, made, reason=shareable(reason), urgent=urgent)
    if urgent:
        await _ask_director_later(ctx, slot, made.id)
    await staff.refresh_board(ctx.tx, ctx.desk, ctx.org_id, slot.session_id)
    return Result(_asked(ctx, slot, wanted), data={"request": made.id, "wanted": wanted.start.isoformat()})


def still_asked(ctx: ToolContext, slot: Slot, wanted_at: datetime) -> Draft:
    """How a wish stands that the team has not decided, with the way back to the time there is."""
    draft = _asked(ctx, slot, Span(wanted_at, wanted_at + (slot.ends_at - slot.starts_at)))
    if not slot.held:
        return draft
    label = ctx.words("auditions-choice-keep", time=ctx.words.clock(slot.starts_at))
    keep = Option(label, "confirm_audition", {"slot": slot.id, "version": slot.version}, single_use=False)
    return replace(draft, options=(keep,))


def _urgent(ctx: ToolContext, slot: Slot) -> bool:
    return slot.held and slot.starts_at - ctx.now < CUTOFF


def _asked(ctx: ToolContext, slot: Slot, wanted: Span) -> Draft:
    words = ctx.words
    facts = {
        "wanted": hour(words, wanted.start, slot.starts_at),
        "current": words.clock(slot.starts_at),
        "when": when(words, wanted.start),
    }
    if not slot.held:
        return Draft(words("auditions-asked-free", **facts))
    return Draft(words("auditions-asked-late" if _urgent(ctx, slot) else "auditions-asked", **facts))


async def _which_time(ctx: ToolContext, scene: Scene, slot: Slot, talent: Talent, key: str) -> Draft:
    """Asks for a time, with two that are free."""
    arguments = {"slot": slot.id, "version": slot.version}
    options = tuple(
        Option(
            hour(ctx.words, span.start, slot.starts_at),
            "request_other_time",
            {**arguments, "wanted": span.start.isoformat()},
            single_use=False,
        )
        for span in await openings.free(ctx, scene.session, slot, talent, most=2)
    )
    day = slot.starts_at.astimezone(ZoneInfo(ZONE)).date()
    opens, closes = (datetime.combine(day, one, ZoneInfo(ZONE)) for one in (OPENS, CLOSES))
    text = ctx.words(
        key,
        current=when(ctx.words, slot.starts_at),
        opens=ctx.words.clock(opens),
        closes=ctx.words.clock(closes),
    )
    ask = Ask(
        "text",
        ctx.words("auditions-request-about"),
        "request_other_time",
        arguments,
        slot="wanted",
        needs="time",
    )
    return Draft(text, options=options, ask=ask)


async def _refusal(ctx: ToolContext, scene: Scene, slot: Slot, talent: Talent, wanted: Span) -> Draft | None:
    """What cannot even be asked for: the past, their own time, the night, when they read elsewhere."""
    if wanted.start <= ctx.now:
        return await _which_time(ctx, scene, slot, talent, "auditions-request-past")
    if wanted.start == slot.starts_at and slot.held:
        return Draft(ctx.words("auditions-request-same", current=when(ctx.words, slot.starts_at)))
    if not within(wanted, OPENS, CLOSES):
        return await _which_time(ctx, scene, slot, talent, "auditions-request-hours")
    found = await openings.against(ctx, scene.session, slot, talent, wanted)
    if any(clash.kind == "twice" for clash in found):
        return await _which_time(ctx, scene, slot, talent, "auditions-request-twice")
    return None


async def _enough(ctx: ToolContext, scene: Scene, slot: Slot, talent: Talent, wanted: Span) -> Draft:
    """After two wishes a person takes over: the team reads it and writes back itself."""

    def make(words: Words) -> Draft:
        facts = {"wanted": when(words, wanted.start), "current": words.clock(slot.starts_at)}
        text = words("auditions-team-third", name=talent.name, what=scene.what(words), **facts)
        if not ctx.person.staff and len(ctx.said.split()) > A_TIME:
            text = f"{text} {words('auditions-team-said', said=tellable(ctx.said))}"
        to = {"slot": slot.id, "version": slot.version, "to": wanted.start.isoformat()}
        label = words("auditions-choice-move", time=hour(words, wanted.start, slot.starts_at))
        move = Option(label, "reschedule_audition", to, single_use=False)
        return Draft(text, options=(move, passing_on.reply(ctx, words)))

    key = f"third/{slot.id}/v{slot.version}/{wanted.start.isoformat()}"
    await staff.tell(ctx.desk, scene, make, key=key, purpose=staff.purpose(slot, ctx.now))
    facts = {"current": ctx.words.clock(slot.starts_at)}
    return Draft(ctx.words("auditions-asked-enough" if slot.held else "auditions-asked-enough-free", **facts))


async def _ask_director_later(ctx: ToolContext, slot: Slot, request_id: int) -> None:
    await ctx.tx.insert_once(
        notice,
        {
            "org_id": ctx.org_id,
            "key": f"request/{request_id}/unanswered",
            "kind": bookings.UNANSWERED,
            "subject": f"request/{request_id}",
            "person_id": None,
            "arguments": {"request": request_id},
            "due_at": ctx.now + PATIENCE,
            "expires_at": slot.starts_at,
            "status": "pending",
        },
    )
