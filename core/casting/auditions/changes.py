"""The team moves one person to another time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from core.casting.auditions import bookings, letters, openings, queries, staff
from core.casting.auditions.answers import pick
from core.casting.auditions.arguments import RescheduleArguments
from core.casting.auditions.clashes import Clash
from core.casting.auditions.instead import Matter
from core.casting.auditions.model import Span
from core.casting.auditions.previews import reasons
from core.casting.auditions.scene import hour, when
from core.casting.auditions.wording import mentions, times
from core.casting.auditions.wording.spoken_times import has_clock, impossible
from core.conversation.drafts import Ask, Draft, Option, Result, Undo
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.texts import Words
from core.understanding.meaning import Meaning


async def reschedule(ctx: ToolContext, args: RescheduleArguments) -> Result:
    """Move one person. What speaks against the time is said first, with times that are free."""
    found = await pick(ctx, args, "reschedule_audition", declined_too=True)
    if isinstance(found, Draft):
        return Result(found)
    slot, words = found.slot, ctx.words
    if impossible(args.to):
        raise Rejected("auditions-no-such-time", said=args.to)
    named = times.read(args.to, ctx.now, ctx.person.timezone, about=slot.starts_at)
    if named is None or (named.end is not None and not named.whole_day and not has_clock(args.to)):
        arguments = {"slot": slot.id, "version": slot.version}
        ask = Ask(
            "text",
            words("auditions-move-about", name=found.talent.name),
            "reschedule_audition",
            arguments,
            slot="to",
            needs="time",
        )
        text = words("auditions-move-when", name=found.talent.name, current=when(words, slot.starts_at))
        return Result(Draft(text, ask=ask))
    start = named.at(slot.starts_at)
    to = Span(start, start + (slot.ends_at - slot.starts_at))
    if to.start <= ctx.now:
        raise Rejected("auditions-past", time=words.time(to.start))
    if to.start == slot.starts_at and slot.held:
        raise Rejected("auditions-move-same", name=found.talent.name, time=words.time(to.start))
    await queries.guard(ctx.tx, ctx.org_id)
    against = await openings.against(ctx, found.scene.session, slot, found.talent, to)
    if against and not (args.anyway and _soft(against)):
        return Result(await _against(ctx, found, to, against))
    return await _move(ctx, found, to)


def _soft(against: Sequence[Clash]) -> bool:
    return not any(clash.hard for clash in against)


async def _against(ctx: ToolContext, found: Matter, to: Span, against: tuple[Clash, ...]) -> Draft:
    """Why not then, and what would work."""
    slot, words = found.slot, ctx.words
    base = {"slot": slot.id, "version": slot.version}
    free = await openings.free(ctx, found.scene.session, slot, found.talent, most=2, near=to.start)
    options = [
        Option(
            hour(words, span.start, slot.starts_at),
            "reschedule_audition",
            {**base, "to": span.start.isoformat()},
        )
        for span in free
    ]
    if _soft(against):
        moved = {**base, "to": to.start.isoformat(), "anyway": True}
        options.append(Option(words("auditions-choice-anyway"), "reschedule_audition", moved))
    text = words(
        "auditions-move-against",
        name=found.talent.name,
        time=when(words, to.start),
        reasons=reasons(words, against, to.start),
        free="yes" if free else "no",
    )
    return Draft(text, options=tuple(options))


async def _move(ctx: ToolContext, found: Matter, to: Span) -> Result:
    was, scene = found.slot.starts_at, found.scene
    track, _ = await openings.best(ctx, scene.session, found.slot, found.talent, to)
    slot = await bookings.move(ctx, scene.session, found.slot, to, found.talent, "invited", track)
    letter = letters.moved(scene, slot, found.talent, was, ctx.now)
    told = await bookings.tell(ctx.desk, slot, letter, key=bookings.invite_key(slot))
    await queries.change_slot(ctx.tx, slot, told=told.status)

    def make(words: Words) -> Draft:
        facts = {"name": found.talent.name, "when": when(words, slot.starts_at), "what": scene.what(words)}
        return Draft(words("auditions-team-moved", who=ctx.person.first_name, **facts))

    await staff.tell(ctx.desk, scene, make, key=bookings.invite_key(slot) + "/team", but={ctx.person.id})
    await staff.refresh_board(ctx.tx, ctx.desk, ctx.org_id, slot.session_id)
    facts = {"name": found.talent.name, "when": when(ctx.words, slot.starts_at)}
    reached = "ask" if told.status in bookings.REACHED else "no"
    text = ctx.words("auditions-team-moved-self", told=reached, **facts)
    return Result(
        Draft(text),
        focus={"session_id": slot.session_id},
        data={"slot": slot.id, "at": slot.starts_at.isoformat(), "told": told.status},
        undo=Undo("offer_move_back", {"slot": slot.id, "was": was.isoformat()}, text, (f"slot/{slot.id}",)),
        amendable=True,
    )


def fill_reschedule(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """Who, from when, to when. A day alone keeps the clock time; a time alone keeps the day."""
    to = times.spoken(meaning, "to", "start", "date")
    return {
        "people": mentions.people(meaning),
        "when": times.spoken(meaning, "from"),
        "to": to or times.first_phrase(meaning),
    }
