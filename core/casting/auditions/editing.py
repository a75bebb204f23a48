"""A preview that is to be different: what somebody wrote under it, as a changed order."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from core.casting.auditions import between, frames, plan, taking
from core.casting.auditions.model import MAX_MINUTES, ZONE, Span
from core.casting.auditions.order import Order
from core.casting.auditions.redrawn import of_these, redrawn, swapped
from core.casting.auditions.wording import durations, elsewhere, pausing, times
from core.casting.auditions.wording.clauses import Clauses, cut
from core.conversation import arranging, attending, redrawing
from core.conversation.fitting import no_place
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.understanding import is_place, unusual, whose_name
from core.understanding import times as named_times
from core.understanding.shapes import Sought

_SHIFT = Sought(
    r"later|baad|बाद|earlier|before|pehle|pahle|पहले|aage|aagey|peeche|piche|आगे|पीछे|jaldi|जल्दी"
    r"|\b(?:push|delay|postpone|prepone|forward|back)\b"
)
_OUT = Sought(
    r"(?<!\w)(?:not|no|without|skip|except|drop|leave\s+out|remove|nahin?|nhi|mat|hata\w*|chhod\w*|chod\w*|नहीं|मत|हटा\S*|छोड़\S*)(?!\w)",
)
_TOO = Sought(r"(?<!\w)(?:also|add|plus|too|bhi|and\s+also|भी)(?!\w)")
_RATHER = Sought(r"(?<!\w)(?:nahin?|nhi|नहीं|no)(?!\w)")
_FOR = Sought(r"(?<!\w)(?:(?:ki|ke)\s+(?:jagah|jageh|badle|bajaye?)|की\s+जगह|के\s+(?:बदले|बजाय))(?!\w)")
_THAN = Sought(r"(?<!\w)(?:not|instead of|rather than)(?!\w)")
_COUNTED = Sought(
    r"(?:\d+|ek|do|teen|cha+r|pa+nch|one|two|three|four|five|एक|दो|तीन)\s+(?:din|days?|ghant\w*|hours?|log|logo|people|baar|दिन|घंट\S*|लोग)(?!\w)"
)
"""``do din me karo`` names no place."""
_ONE_SIDED = Sought(r"\W*(?:only|sirf|bas|just|सिर्फ़?|बस)(?!\w)")
_ONLY = Sought(
    r"\W*(?:only|sirf|bas|just|सिर्फ़?|बस)\s+(?:the\s+|those\s+|ones\s+)*(?:from\s+|based\s+in\s+)?(?P<where>[^\d?!:,]{2,40}?)"
    r"(?:\s+(?:ki|ke|ka|se|wal[aei]\w*|based|ones|people|girls|boys|log|ladkiya\w*|actors|की|के|वाल[ीेा]|लोग))+\W*"
)
"""``sirf Mumbai wale``."""
_RATE = Sought(
    r"(?:ek|1|one|an|every|har|a)?\s*(?:ghant[aeo]|hour|घंट[ाे])\s*(?:me(?:in)?|में|,)?\s*(?P<first>\d{1,2})\s*(?:log\w*|people|persons?|ladki\w*|actors?|girls?|boys?|auditions?|लोग)"
    r"|(?P<second>\d{1,2})\s*(?:log\w*|people|persons?|ladki\w*|actors?|girls?|boys?|auditions?|लोग)?\s*(?:in|per|an|every|a)\s+(?:an?\s+|one\s+|1\s+)?(?:hour|ghant[aeo])"
)
"""``1 ghante me 5 log``."""


async def changed(ctx: ToolContext, order: Order, said: str) -> Order:
    """The order after "12 pm", "20 min each", "30 min later", "2 rooms", "reader Vikram", "3 per slot",
    "lunch 1:30-2:15", "11-5", or the name of another place; of several of these one after the other."""
    names = [one.name for one in await plan.people(ctx.tx, order)]
    for part in redrawing.apart(said, names, order.place):
        order = await _changed(ctx, order, part)
    return order


async def _changed(ctx: ToolContext, order: Order, said: str) -> Order:
    local = ctx.now.astimezone(ZoneInfo(ctx.person.timezone))
    if (people := await _people(ctx, order, said)) is not None:
        return people
    names = [one.name for one in await plan.people(ctx.tx, order)]
    if new := redrawing.elsewhere(said, names, order.place):
        return replace(order, place=new[:200], rooms=())
    if (other := await redrawn(ctx, order, said)) is not None:
        return other
    place = elsewhere.named(said)
    if place and _COUNTED.match(place):
        raise Rejected("auditions-edit-unread")
    if place is not None and (is_place(place) or not named_times(place, local)):
        if not place:
            raise Rejected("auditions-edit-place")
        return replace(order, place=place[:200], rooms=())
    if (found := _RATE.search(said)) is not None:
        return replace(order, minutes=max(1, 60 // int(found["first"] or found["second"])))
    if (wanted := pausing.pause(said)) is not None:
        return await between.paused(ctx, order, wanted)
    length, rest = durations.minutes(said), durations.without(said)
    if length and _SHIFT.search(rest):
        return order.shifted(timedelta(minutes=-length if durations.earlier(said) else length))
    clauses = cut(said)
    if clauses.any:
        order = await _taken(ctx, order, _beside(order, clauses) if _TOO.search(said) else clauses)
        said = clauses.rest
        length, rest = durations.minutes(said), durations.without(said)
    if length and length <= MAX_MINUTES:
        order = replace(order, minutes=length)
    if order.frames and (days := _days(ctx, order, rest)):
        return order.on(days)
    named = _meant(ctx, order, rest)
    if named is not None:
        return _at(order, named)
    if length or clauses.any or not said:
        return order
    if named_times(said, local):
        raise Rejected("auditions-which-day")  # a day that may be one of two is no place
    if attending.says_less(said) or _ONE_SIDED.match(said):
        raise Rejected("auditions-edit-nobody")
    if no_place(said) or any(whose_name(word, names) for word in unusual(said)):
        raise Rejected("auditions-edit-unread")
    return replace(order, place=" ".join(said.split())[:200], rooms=())


async def _people(ctx: ToolContext, order: Order, said: str) -> Order | None:
    """The order without those who are left out, or with its people in another row; None where nobody of it
    is named."""
    people = await plan.people(ctx.tx, order)
    names = [one.name for one in people]
    kept = attending.left(said, names)
    if kept is None and (only := _ONLY.fullmatch(said)) is not None:
        there = only["where"].strip().casefold()
        kept = [n for n, one in enumerate(people) if one.city.casefold() == there]
        if not kept:
            raise Rejected("auditions-edit-nobody")
    if kept is None:
        kept = arranging.arranged(said, names)
    if kept is None:
        return None
    if not kept:
        raise Rejected("auditions-edit-nobody-left")
    ids = [people[place].id for place in kept]
    if len(ids) == len(people):
        return swapped(order, people, ids)
    pinned = tuple((one, at) for one, at in order.pinned if one in ids)
    return replace(of_these(order, ids), pinned=pinned)


def _beside(order: Order, clauses: Clauses) -> Clauses:
    """``room 2 me bhi chalao``: one more room, and not that one alone."""
    if len(clauses.rooms) != 1 or clauses.rooms[0] in order.rooms:
        return clauses
    if order.rooms:
        return replace(clauses, rooms=(*order.rooms, *clauses.rooms))
    return replace(clauses, rooms=("1", *clauses.rooms)) if clauses.rooms[0] == "2" else clauses


async def _taken(ctx: ToolContext, order: Order, clauses: Clauses) -> Order:
    if clauses.rooms or clauses.side_by_side:
        rooms = await taking.rooms(ctx, order.place, clauses.rooms, clauses.side_by_side)
        order = replace(order, rooms=rooms, side_by_side=clauses.side_by_side or 1)
    if clauses.readers:
        order = replace(order, readers=await taking.readers(ctx, clauses.readers))
    if clauses.per_slot:
        order = replace(order, per_slot=clauses.per_slot)
    if clauses.hours is not None:
        spans = [frames.between(clauses.hours, day, ctx.person.timezone) for day in order.days]
        found = tuple(one for one in spans if one is not None)
        if not found:
            raise Rejected("auditions-hours-backwards", hours=" - ".join(clauses.hours))
        order = replace(order, start=found[0].start, frames=found)
    if clauses.breaks:
        order = replace(order, breaks=frames.pauses(clauses.breaks, order.days, ZONE))
    return order


def _days(ctx: ToolContext, order: Order, said: str) -> list[date]:
    """The days after "Tue nahi, Thursday", "skip Tuesday", "also Friday", or just the days that are named."""
    zone, kept, named = ctx.person.timezone, list(order.days), False
    for part in re.split(r"\s*[,;]\s*|\s+(?:but|lekin|balki|rather|instead)\s+", said):
        days = frames.days([part], ctx.now, zone, later=True)
        if days and _OUT.search(part):
            kept, named = [day for day in kept if day not in days], True
        elif days and (named or _TOO.search(part)):
            kept, named = sorted({*kept, *days}), True
    return kept if named and kept else frames.days([said], ctx.now, zone, later=True)


def _at(order: Order, named: times.Named) -> Order:
    """Another start; of hours on several days the beginning of each."""
    if not order.frames:
        start, own = named.at(order.start), order.pinned
        pinned = tuple((one, at + (start - order.start)) for one, at in own)
        return replace(order, start=start, end=None if named.whole_day else named.end, pinned=pinned)
    by = named.at(order.frames[0].start) - order.frames[0].start
    kept = [Span(one.start + by, one.end) for one in order.frames]
    if all(one.start < one.end for one in kept):
        return replace(order, start=kept[0].start, frames=tuple(kept))
    return order.shifted(by)


def _meant(ctx: ToolContext, order: Order, said: str) -> times.Named | None:
    """The time in the words of a change: the second of "kal nahi parso", the first of
    "Sunday not Saturday"."""
    zone = ctx.person.timezone
    after, before = _RATHER.split(said)[-1], _THAN.split(said)[0]
    if _FOR.search(said):
        after = _FOR.split(said)[-1]
    each = (times.read(part, ctx.now, zone, about=order.start) for part in (after, before, said))
    return next((named for named in each if named is not None), None)
