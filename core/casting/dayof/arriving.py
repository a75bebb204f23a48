"""Somebody is there: checked in with a number and a wait, and the team knows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.casting.auditions import enclosures, parties, queries, staff
from core.casting.auditions.answers import matter
from core.casting.auditions.arguments import AnswerArguments
from core.casting.auditions.instead import Matter
from core.casting.auditions.model import HERE, Slot
from core.casting.auditions.scene import room_label, when
from core.casting.auditions.wording.mentions import people
from core.casting.dayof import arrivals, questions
from core.casting.dayof.model import EARLIEST, LATEST, early, place
from core.conversation.drafts import Draft, Result, Undo
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.texts import Words
from core.understanding.meaning import Meaning


async def check_in(ctx: ToolContext, args: AnswerArguments) -> Result:
    """The next audition of today; saying it again tells the place in the queue as it is now."""
    if args.slot is None and ctx.person.staff and questions.is_question(ctx.said):
        return await arrivals.whether(ctx, args)
    found = await today(ctx, args, "check_in")
    if isinstance(found, Draft):
        return Result(found)
    slot, words = found.slot, ctx.words
    before = slot
    if slot.starts_at - ctx.now > EARLIEST:
        key = "dayof-too-early-other" if ctx.person.staff else "dayof-too-early"
        raise Rejected(key, when=when(words, slot.starts_at), name=found.talent.first_name)
    slots = await queries.slots(ctx.tx, slot.session_id)
    if slot.attendance != HERE:
        at = place(slot, slots, ctx.now)
        slot = await queries.change_slot(
            ctx.tx,
            slot,
            attendance=HERE,
            arrived_at=ctx.now,
            late_min=max(0, round((ctx.now - slot.starts_at).total_seconds() / 60)),
            arrival=at.number,
            rsvp="confirmed",
            revision=slot.revision + 1,
        )
        await enclosures.confirmed(ctx, slot)
        slots = await queries.slots(ctx.tx, slot.session_id)
        await _tell_team(ctx, Matter(slot, found.talent, found.scene))
    at = place(slot, slots, ctx.now)
    own = ctx.person.id == found.talent.person_id
    facts = {"name": found.talent.first_name, "number": at.number, "wait": at.wait_min}
    facts["room"] = room_label(words, slot.room) or "none"
    text = words(f"dayof-here{'' if own else '-other'}{_early(slot, ctx.now)}", **facts, **_at(words, slot))
    data = {"slot": slot.id, "number": at.number, "wait_min": at.wait_min}
    focus = {} if own else arrivals.about(found.talent)
    return Result(Draft(text), focus=focus, data=data, undo=_way_back(ctx, before, slot, text))


def _way_back(ctx: ToolContext, before: Slot, slot: Slot, text: str) -> Undo | None:
    """Of the team a check-in can be taken back; who is there themselves does not undo it."""
    if not ctx.person.staff or before.attendance == HERE:
        return None
    return Undo("take_back_arrival", {"slot": slot.id, "rsvp": before.rsvp}, text, (f"arrival/{slot.id}",))


def _early(slot: Slot, now: datetime) -> str:
    return "-early" if early(slot, now) else ""


def _at(words: Words, slot: Slot) -> dict[str, str]:
    return {"time": words.clock(slot.starts_at)}


async def queue_position(ctx: ToolContext, args: AnswerArguments) -> Result:
    """Where somebody stands in the queue, without checking anybody in."""
    found = await today(ctx, args, "queue_position")
    if isinstance(found, Draft):
        return Result(found)
    if found.slot.attendance != HERE:
        minutes = round((found.slot.ends_at - found.slot.starts_at).total_seconds() / 60)
        raise Rejected("dayof-not-here-yet", when=when(ctx.words, found.slot.starts_at), minutes=minutes)
    at = place(found.slot, await queries.slots(ctx.tx, found.slot.session_id), ctx.now)
    facts = {"name": found.talent.first_name, "number": at.number, "wait": at.wait_min}
    facts["room"] = room_label(ctx.words, found.slot.room) or "none"
    return Result(
        Draft(ctx.words(f"dayof-queue{_early(found.slot, ctx.now)}", **facts, **_at(ctx.words, found.slot)))
    )


async def today(ctx: ToolContext, args: AnswerArguments, tool: str) -> Matter | Draft:
    """The audition of now that is meant: begun a while ago at most, or the next ahead."""
    if args.slot is not None:
        slot, talent = await parties.one(ctx, args.slot)
        if slot.status != "on":
            raise Rejected("auditions-off", what="", when=when(ctx.words, slot.starts_at))
        return await matter(ctx, slot, talent)
    found = await parties.meant(ctx, args.people, None, since=LATEST, only=lambda slot: slot.held)
    near = [one for one in found if one[0].starts_at - ctx.now <= EARLIEST] or found[:1]
    if not near:
        if ctx.person.staff and (told := (await arrivals.whether(ctx, args)).draft) is not None:
            return told
        raise Rejected("auditions-none-today")
    if len(near) > 1 and len({talent.id for _, talent in near}) > 1:
        return await parties.which(ctx, near, tool)
    return await matter(ctx, *near[0])


async def _tell_team(ctx: ToolContext, found: Matter) -> None:
    slot = found.slot

    def make(words: Words) -> Draft:
        facts = {"name": found.talent.name, "time": words.clock(slot.starts_at), "number": slot.arrival or 0}
        facts["room"] = room_label(words, slot.room) or "none"
        return Draft(words("dayof-team-here", what=found.scene.what(words), **facts))

    key = f"here/{slot.id}/v{slot.version}/r{slot.revision}"
    await staff.tell(ctx.desk, found.scene, make, key=key, but={ctx.person.id})
    await staff.refresh_board(ctx.tx, ctx.desk, ctx.org_id, slot.session_id)


def fill(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """Who, where somebody else says it for them."""
    return {"people": people(meaning)}
